"""Vault folders on a real disk."""

import os
import stat
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.paths import VaultPaths, default_vault_folder, ensure_writable, make_private_folder

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")


def test_the_names_in_a_vault_folder_are_fixed(tmp_path: Path) -> None:
    paths = VaultPaths(tmp_path)
    names = {
        paths.database: "vault.db",
        paths.key: "vault.key",
        paths.ledger: "ledger.jsonl",
        paths.pointer: "vault.heijastus",
        paths.lock: "lock",
        paths.raise_request: "raise",
        paths.state: "state.json",
        paths.backups: "backups",
        paths.temporary: "tmp",
        paths.log: "log",
    }
    assert {path.relative_to(tmp_path).as_posix() for path in names} == set(names.values())
    assert all(path.name == name for path, name in names.items())
    assert list(tmp_path.iterdir()) == []


@posix_only
@pytest.mark.parametrize(("full", "mode"), [(False, 0o700), (True, 0o755)], ids=["empty", "others' things in it"])
def test_folders_are_private_but_a_folder_of_others_keeps_its_mode(tmp_path: Path, mode: int, *, full: bool) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True, mode=0o755)
    if full:
        (folder / "keep").write_text("kept")
        (folder / "tmp").mkdir(mode=0o777)
    paths = VaultPaths(folder)
    paths.create()
    paths.create()
    assert stat.S_IMODE(folder.stat().st_mode) == mode
    for made in (paths.backups, paths.temporary, paths.log):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700
    assert not full or (folder / "keep").read_text() == "kept"
    assert not paths.key.exists()
    assert not paths.database.exists()


def test_the_default_folder_lies_in_her_local_data(own_home: Path) -> None:
    folder = default_vault_folder()
    assert folder.name == "heijastus-desk"
    assert own_home in folder.parents
    assert "Roaming" not in folder.parts
    assert not folder.exists()


def test_writing_is_proved_and_leaves_nothing(tmp_path: Path) -> None:
    ensure_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    plain = tmp_path / "file"
    plain.write_text("x")
    refused = [(ensure_writable, tmp_path / "missing"), (ensure_writable, plain), (make_private_folder, plain / "in")]
    if Path("/proc/1").exists():
        # No user may write here, not even root, whom permission bits do not stop.
        refused += [(ensure_writable, Path("/proc")), (make_private_folder, Path("/proc/heijastus"))]
    for refuse, folder in refused:
        with pytest.raises(HeijastusError) as caught:
            refuse(folder)
        assert caught.value.code is ErrorCode.FOLDER_NOT_WRITABLE
        assert caught.value.params == {"path": str(folder)}


def test_a_disk_that_fills_up_is_not_writable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(HeijastusError):
            ensure_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []
