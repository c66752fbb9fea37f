"""What Linux is told of the program is the same everywhere, and what is packaged asks for what it needs."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from heijastus_desk import __version__
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.pointer import SUFFIX

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
ID = "fi.heijastus.desk"
MIME = "application/x-heijastus-desk"
LANGUAGES = {"fi", "sv"}
"""beside the English that every file begins with"""
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(autouse=True)
def _scripts_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(LINUX / f"{ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


def _root(name: str) -> ET.Element:
    return ET.parse(LINUX / f"{ID}.{name}.xml").getroot()  # noqa: S314 - our own file


def test_one_type_one_ending_one_icon(entry: configparser.SectionProxy) -> None:
    mime, described = _root("mime"), _root("metainfo")
    names = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}

    glob = mime.find(".//mime:glob", names)
    kind = mime.find("mime:mime-type", names)
    assert glob is not None
    assert kind is not None
    assert glob.get("pattern") == f"*{SUFFIX}"
    assert VaultPaths(Path()).pointer.suffix == SUFFIX
    assert kind.get("type") == MIME == described.findtext("provides/mediatype")
    assert entry["MimeType"] == f"{MIME};"
    assert entry["Icon"] == ID == described.findtext("icon") == described.findtext("id")
    assert described.findtext("launchable") == f"{ID}.desktop"


def test_the_window_is_known_to_the_desktop_by_the_same_id() -> None:
    text = (ROOT / "heijastus_desk" / "ui" / "app.py").read_text("utf-8")
    assert f'setDesktopFileName("{ID}")' in text


def test_the_newest_release_is_this_version() -> None:
    releases = [release.get("version") for release in _root("metainfo").findall("releases/release")]
    assert releases[0] == __version__


def test_everything_a_person_reads_is_there_in_three_languages(entry: configparser.SectionProxy) -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        assert {name for name in LANGUAGES if entry.get(f"{key}[{name}]")} == LANGUAGES, key
    described = _root("metainfo")
    assert {one.get(_LANG) for one in described.findall("summary")} == {None, *LANGUAGES}
    told = [one.get(_LANG) for one in described.findall("description/p")]
    assert told.count(None) == told.count("fi") == told.count("sv")
    for name in ("postrm", "install.sh"):
        text = (LINUX / name).read_text("utf-8")
        assert all(word in text.lower() for word in ("asiakastiedosto", "kundfil", "client file")), name


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_the_description_is_valid() -> None:
    command = [
        str(shutil.which("appstreamcli")),
        "validate",
        "--no-net",
        "--explain",
        str(LINUX / f"{ID}.metainfo.xml"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["postrm", "install.sh"])
def test_removing_never_reaches_for_a_client_file(name: str) -> None:
    text = (LINUX / name).read_text("utf-8")
    assert subprocess.run(["/bin/sh", "-n", str(LINUX / name)], check=False).returncode == 0
    removed = " ".join(re.findall(r"^\s*(?:rm|find) .*$", text, re.MULTILINE))
    assert "$VAULT" not in removed
    assert "vault.db" not in removed


@pytest.mark.parametrize("act", [[], ["--uninstall"]])
@pytest.mark.parametrize("place", ["", "data/", ".old/"])
def test_a_client_file_in_the_programs_own_folder_is_never_its_price(
    tmp_path: Path, act: list[str], place: str
) -> None:
    """Where XDG_DATA_HOME is ~/.local/lib the two folders are one."""
    name = f"heijastus-desk{place}" if place.startswith(".") else f"heijastus-desk/{place}"
    vault = tmp_path / ".local" / "lib" / name / "vault.db"
    vault.parent.mkdir(parents=True)
    vault.write_bytes(b"hers")
    env = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / ".local" / "lib"), "PATH": "/usr/bin:/bin"}
    command = ["/bin/sh", str(LINUX / "install.sh"), *act]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert str(vault) in done.stderr
    assert vault.read_bytes() == b"hers"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [vault]


def test_installed_in_a_home_and_out_again(tmp_path: Path) -> None:
    """The script itself over a stand-in program: twice in, once out, a client file beside it all the while."""
    archive, home = tmp_path / "archive", tmp_path / "home"
    share = archive / "share"
    for folder in ("applications", "mime/packages", "metainfo", "icons/hicolor/16x16/apps"):
        (share / folder).mkdir(parents=True)
    (archive / "heijastus-desk").mkdir()
    (archive / "heijastus-desk" / "heijastus-desk").write_text("#!/bin/sh\necho here\n", "utf-8")
    (archive / "heijastus-desk" / "heijastus-desk").chmod(0o755)
    shutil.copy(LINUX / "install.sh", archive)
    shutil.copy(LINUX / f"{ID}.desktop", share / "applications")
    shutil.copy(LINUX / f"{ID}.mime.xml", share / "mime" / "packages" / f"{ID}.xml")
    shutil.copy(LINUX / f"{ID}.metainfo.xml", share / "metainfo")
    (share / "icons/hicolor/16x16/apps" / f"{ID}.png").write_bytes(b"picture")
    vault = home / ".local" / "share" / "heijastus-desk" / "vault.db"
    vault.parent.mkdir(parents=True)
    vault.write_bytes(b"hers")
    env = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    for _twice in range(2):
        subprocess.run(["/bin/sh", str(archive / "install.sh")], env=env, capture_output=True, check=True)
    program = home / ".local" / "lib" / "heijastus-desk" / "heijastus-desk"
    started = subprocess.run([home / ".local/bin/heijastus-desk"], capture_output=True, text=True, check=True)
    assert started.stdout == "here\n"
    entry = (home / ".local/share/applications" / f"{ID}.desktop").read_text("utf-8")
    assert f'Exec="{program}" %f' in entry
    assert f"TryExec={program}" in entry

    uninstall = ["/bin/sh", str(program.parent / "uninstall.sh")]
    gone = subprocess.run(uninstall, env=env, capture_output=True, text=True, check=True)
    assert str(vault.parent) in gone.stdout
    assert vault.read_bytes() == b"hers"
    assert [path for path in home.rglob("*heijastus*") if path != vault.parent] == []


def test_the_icon_is_drawn_in_every_size_and_form(tmp_path: Path) -> None:
    from freezing import icons

    made = icons.draw(tmp_path)

    for size, path in made.items():
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (size, size)
        # Two tones and no more: a tile, and on it something else in the middle of the upper half.
        assert picture.pixelColor(size // 2, size // 2 - max(1, size // 8)) != picture.pixelColor(size // 2, size // 8)
    assert (tmp_path / "heijastus-desk.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (tmp_path / "heijastus-desk.icns").read_bytes()[:4] == b"icns"


def test_a_library_that_nobody_brings_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from freezing import linux

    asked = {"libc.so.6", "libX11.so.6", "libcups.so.2"}
    monkeypatch.setattr(linux, "needed", lambda _frozen: asked)
    monkeypatch.setattr(linux, "_newest_glibc", lambda _frozen: "2.34")
    assert linux.depends(tmp_path) == (["libc6 (>= 2.34)", "libx11-6"], ["libcups2 | libcups2t64"])
    asked.add("libnobody.so.1")
    with pytest.raises(ValueError, match=r"libnobody\.so\.1"):
        linux.depends(tmp_path)
