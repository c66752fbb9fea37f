"""What is handed out for Windows and macOS: an installer for one user, and a disk image with the app."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

from environment import ROOT
from freezing.build_environment import BUILD
from heijastus_desk import __version__

APP = BUILD / "Heijastus Desk.app"


def package(frozen: Path, target: Path) -> list[Path]:
    """The installer or the disk image, in `target`; empty on other systems. Raises ValueError when its tool fails."""
    if sys.platform == "win32":
        return [_installer(frozen, target)]
    if sys.platform == "darwin":
        return [_disk_image(frozen, target)]
    return []


def _installer(frozen: Path, target: Path) -> Path:
    made = target / f"heijastus-desk-{__version__}-setup.exe"
    given = {
        "VERSION": __version__,
        "FROZEN": frozen,
        "ICON": BUILD / "icons" / "heijastus-desk.ico",
        "TARGET": made,
    }
    script = ROOT / "packaging" / "windows" / "heijastus-desk.nsi"
    _do("makensis", "/V2", *(f"/D{name}={value}" for name, value in given.items()), str(script))
    return made


def _disk_image(frozen: Path, target: Path) -> Path:
    made = target / f"heijastus-desk-{__version__}-{platform.machine()}.dmg"
    _do("/bin/sh", str(ROOT / "packaging" / "macos" / "disk_image.sh"), str(APP), str(frozen), str(made))
    return made


def _do(*command: str) -> None:
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise ValueError(f"{Path(command[0]).name} failed: see the lines above")
