"""Old or new and never half; private; and no name in a file name."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from heijastus_desk.system.file_safety import (
    atomic_write,
    disable_core_dumps,
    empty_private_folder,
    is_neutral_file_name,
    make_private,
    remove_partial_files,
)

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes and links are POSIX")


@pytest.mark.parametrize("data", [b"", b"x", b"\0" * 300_000], ids=["empty", "one", "many"])
def test_content_arrives_whole_and_private(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o644)
    atomic_write(path, data)
    assert path.read_bytes() == data
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_short_write_is_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: whole(handle, bytes(data)[:7]))
    atomic_write(tmp_path / "file", b"0123456789" * 9)
    assert (tmp_path / "file").read_bytes() == b"0123456789" * 9


@pytest.mark.parametrize("step", ["open", "write", "fsync", "replace"])
def test_a_failing_step_leaves_the_old_content_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fails(*_: object) -> int:
        raise OSError(5, "injected")

    with monkeypatch.context() as patch:
        patch.setattr(os, step, fails)
        with pytest.raises(OSError, match="injected"):
            atomic_write(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


@posix_only
def test_killed_at_any_system_call_the_file_is_old_or_new(tmp_path: Path) -> None:
    """A child kills itself before the n-th step; what lies on disk then is what a crash leaves."""
    path = tmp_path / "file"
    child = """
import os, signal, sys
from pathlib import Path
from heijastus_desk.system.file_safety import atomic_write
left = [int(sys.argv[2])]
def dying(name):
    original = getattr(os, name)
    def step(*arguments, **named):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return original(*arguments, **named)
    setattr(os, name, step)
for name in ("open", "write", "fsync", "close", "replace"):
    dying(name)
atomic_write(Path(sys.argv[1]), b"new" * 1000)
"""
    seen: set[bytes] = set()
    for step in range(1, 12):
        path.write_bytes(b"old")
        ended = subprocess.run([sys.executable, "-c", child, str(path), str(step)], check=False, capture_output=True)
        content = path.read_bytes()
        assert content in (b"old", b"new" * 1000), ended.stderr
        seen.add(content)
        remove_partial_files(tmp_path)
        assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
        if ended.returncode == 0:
            break
    else:
        pytest.fail("never went through")
    assert step == 9
    assert len(seen) == 2


def test_only_our_own_partial_files_are_swept(tmp_path: Path) -> None:
    keep = [".x.part", "vault.key.0011aabb.part", ".vault.key.0011aabb.partial", ".vault.key.xyz.part", "vault.key"]
    for name in [*keep, ".vault.key.0011aabb.part", ".ledger.jsonl.deadbeef.part"]:
        (tmp_path / name).write_text("x")
    assert remove_partial_files(tmp_path) == 2
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted(keep)
    assert remove_partial_files(tmp_path / "missing") == 0


@posix_only
def test_the_temporary_folder_is_emptied_without_following_links(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    folder = tmp_path / "tmp"
    (folder / "deep" / "deeper").mkdir(parents=True)
    (folder / "deep" / "deeper" / "page.pdf").write_text("secret")
    (folder / ".hidden").write_text("secret")
    (folder / "link").symlink_to(outside)
    (folder / "broken").symlink_to(tmp_path / "nowhere")
    assert empty_private_folder(folder) == 0
    assert list(folder.iterdir()) == []
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert (outside / "kept").read_text() == "kept"


@posix_only
def test_a_link_in_place_of_the_temporary_folder_is_replaced(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    (tmp_path / "tmp").symlink_to(outside)
    empty_private_folder(tmp_path / "tmp")
    assert not (tmp_path / "tmp").is_symlink()
    assert (outside / "kept").read_text() == "kept"


@posix_only
def test_a_file_is_narrowed_to_her(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    path.write_bytes(b"")
    path.chmod(0o644)
    make_private(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    make_private(tmp_path / "missing")


@pytest.mark.skipif(sys.platform != "linux", reason="read back through prctl")
def test_core_dumps_are_off() -> None:
    code = """
import ctypes, resource
from heijastus_desk.system.file_safety import disable_core_dumps
before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
disable_core_dumps()
print(before, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "1 0 (0, 0)"
    assert callable(disable_core_dumps)


@pytest.mark.parametrize(
    ("name", "neutral"),
    [
        ("tiedot-004.zip", True),
        ("vault-20260608-090000Z.db", True),
        ("LUE TÄMÄ ENSIN.html", True),
        ("rekisteriseloste_fi.pdf", True),
        ("", False),
        (".hidden", False),
        ("-rf", False),
        ("a/b", False),
        ("a\\b", False),
        ("C:x", False),
        ("..", False),
        ("a..b", False),
        ("ends.", False),
        ("ends ", False),
        ("line\nbreak", False),
        ("nul\x00", False),
        ("CON", False),
        ("nul.txt", False),
        ("com1.pdf", False),
        ("console.txt", True),
        ("x" * 121, False),
        ("ä" * 61, False),
        ("a\u202etxt.exe", False),
        ("a\u200bb", False),
        ("kuva😀.png", False),
        ("kuusisto.pdf", False),
        ("tiedot KUUSISTO.pdf", False),
        ("anna.pdf", False),
        ("sa\u0308rka\u0308.pdf", False),
        ("sarka.pdf", False),
        ("Särkä-2.pdf", False),
        ("anna.kuusisto@example.fi.pdf", False),
        ("manner.pdf", True),
    ],
)
def test_file_names_give_nobody_away(name: str, neutral: bool) -> None:
    personal = ["Anna Kuusisto-Särkä", "anna.kuusisto@example.fi", "Li", ""]
    assert is_neutral_file_name(name, personal) is neutral
