"""What is handed out for each system says the same: one id, one version, one kind of file, one place of the vault."""

import json
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from heijastus_desk import __version__
from heijastus_desk.assets.components import LICENCES, LISTING
from heijastus_desk.system.paths import APP_FOLDER
from heijastus_desk.system.pointer import SUFFIX

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ID = "fi.heijastus.desk"
MIME = "application/x-heijastus-desk"
NSI = PACKAGING / "windows" / "heijastus-desk.nsi"
FLATPAK = PACKAGING / "flatpak" / f"{ID}.yml"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


@pytest.fixture(autouse=True)
def _scripts_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)


def test_every_system_knows_the_file_by_the_same_name_and_type() -> None:
    spec = (PACKAGING / "freezing" / "heijastus_desk.spec").read_text("utf-8")
    nsi = NSI.read_text("utf-8-sig")

    assert f'"public.filename-extension": ["{SUFFIX.removeprefix(".")}"]' in spec
    assert f'"public.mime-type": ["{MIME}"]' in spec
    assert f'bundle_identifier="{ID}"' in spec
    assert f'!define SUFFIX "{SUFFIX}"' in nsi
    assert f'"Content Type" "{MIME}"' in nsi
    assert f'!define TYPE "{ID}"' in nsi


def test_no_definition_writes_the_version_down() -> None:
    """It comes from heijastus_desk/__init__.py; a second place would be forgotten at the next release."""
    folders = ("windows", "macos", "appimage", "flatpak", "freezing")
    texts = [path for folder in folders for path in (PACKAGING / folder).iterdir() if path.is_file()]
    examples = {"README.md", NSI.name}
    naming = [path.name for path in [*texts, WORKFLOW] if __version__ in path.read_text("utf-8", errors="replace")]

    assert len(texts) > 12
    assert set(naming) <= examples
    assert NSI.read_text("utf-8-sig").count(__version__) == 1  # in the comment with the command


def test_uninstalling_on_windows_names_the_vault_and_deletes_nothing_outside_the_program() -> None:
    text = NSI.read_text("utf-8-sig")
    removal = text[text.index('Section "Uninstall"') :]
    deleted = re.findall(r'^\s*(?:RMDir(?: /r)?|Delete)\s+"([^"]+)"', removal, re.MULTILINE)

    assert len(deleted) >= 5
    assert all(path.startswith(("$INSTDIR", "$SMPROGRAMS")) for path in deleted)
    # Without a list of what was installed, a folder chosen by hand would go with everything in it.
    assert 'RMDir /r "$INSTDIR"' not in text
    assert 'Rename "$INSTDIR"' not in text
    # Nor a folder that somebody may have made there.
    emptied = set(re.findall(r'RMDir /r "\$INSTDIR\\([^"]+)"', text))
    assert emptied == {"_internal", "_internal.new", "_internal.old"}
    assert text.count(f"$LOCALAPPDATA\\{APP_FOLDER}") == 3


def test_the_windows_installer_speaks_the_three_languages() -> None:
    text = NSI.read_text("utf-8-sig")
    named = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", text, re.MULTILINE)
    names = {name for name, _ in named}

    assert names
    assert set(named) == {(name, language) for name in names for language in ("FINNISH", "SWEDISH", "ENGLISH")}
    assert set(re.findall(r"\$\((\w+)\)", text)) == names


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_windows_installer_compiles(tmp_path: Path) -> None:
    from PIL import Image

    frozen = tmp_path / "frozen" / "_internal"
    frozen.mkdir(parents=True)
    (frozen / "a").write_bytes(b"a")
    (frozen.parent / "heijastus-desk.exe").write_bytes(b"a")
    Image.new("RGBA", (32, 32)).save(tmp_path / "icon.ico")
    made = tmp_path / "heijastus-desk-setup.exe"
    given = {"VERSION": __version__, "FROZEN": frozen.parent, "ICON": tmp_path / "icon.ico", "TARGET": made}

    options = [f"-D{name}={value}" for name, value in given.items()]
    done = subprocess.run(
        [str(shutil.which("makensis")), "-V2", "-WX", *options, str(NSI)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )

    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert made.read_bytes()[:2] == b"MZ"


@pytest.mark.parametrize("script", ["macos/disk_image.sh", "appimage/build.sh", "appimage/AppRun", "linux/install.sh"])
def test_shell_scripts_can_be_read(script: str) -> None:
    path = PACKAGING / script

    assert path.read_text("utf-8").startswith("#!/bin/sh\n")
    assert subprocess.run(["/bin/sh", "-n", str(path)], check=False).returncode == 0
    assert path.stat().st_mode & 0o111


def test_nothing_asks_for_the_network() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    permissions = re.findall(r"^  - (--\S+)", FLATPAK.read_text("utf-8"), re.MULTILINE)

    assert not [name for name in entitlements if "network" in name]
    assert "--socket=wayland" in permissions
    assert "--share=network" not in permissions
    assert not {"--filesystem=host", "--filesystem=home", "--device=all"} & set(permissions)


def test_flatpak_and_appimage_take_the_definitions_of_linux() -> None:
    flatpak = FLATPAK.read_text("utf-8")
    appimage = (PACKAGING / "appimage" / "build.sh").read_text("utf-8")

    assert f"app-id: {ID}" in flatpak
    assert f"ID={ID}" in appimage
    for name in re.findall(rf"{re.escape(ID)}\.[a-z.]+[a-z]", flatpak):
        if name.endswith((".desktop", ".metainfo.xml", ".mime.xml")):
            assert (PACKAGING / "linux" / name).is_file()
    assert (ROOT / "resources" / "icons" / "heijastus-desk.svg").is_file()


def test_a_release_is_made_of_a_tag_alone_by_jobs_that_may_only_read() -> None:
    text = WORKFLOW.read_text("utf-8")
    before_drafting, drafting = text.split("\n  draft:\n")

    assert "tags: ['v*']" in text
    assert not re.search(r"^\s+(branches|pull_request|schedule|workflow_dispatch):?", text, re.MULTILINE)
    assert "\npermissions: {}\n" in text
    assert "contents: write" not in before_drafting
    assert before_drafting.count("contents: read") == 3
    assert "--draft" in drafting
    assert set(re.findall(r"uses: (\S+?)@(\S+)", text)) == {
        ("actions/checkout", "v4"),
        ("actions/setup-python", "v5"),
        ("actions/upload-artifact", "v4"),
        ("actions/download-artifact", "v4"),
    }
    assert text.count("persist-credentials: false") == text.count("actions/checkout@")


def test_the_program_reads_the_list_a_build_leaves_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from heijastus_desk.assets.components import components

    folder = tmp_path / LICENCES
    folder.mkdir()
    (folder / "qt.txt").write_text("The terms.\n", "utf-8")
    one = {"name": "Qt", "version": "6", "licence": "LGPL-3.0-only", "homepage": "", "within": "x", "files": ["qt.txt"]}
    (folder / LISTING).write_text(json.dumps([one]), "utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    (found,) = components()

    assert (found.name, found.licence, found.texts) == ("Qt", "LGPL-3.0-only", ("The terms.",))
