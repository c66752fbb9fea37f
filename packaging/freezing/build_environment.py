"""Makes the environment a frozen program is made in: the locked runtime, PyInstaller and what lists the parts."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from environment import LOCKS, ROOT, SetupError, recommend, say

BUILD = ROOT / "out" / "build"
VENV = BUILD / "venv"
LOCK = ROOT / "packaging" / LOCKS["build"]
STAMP = VENV / "heijastus-desk.lock"


def ensure() -> Path:
    """The environment's Python; made anew when lock or Python changed. Raises SetupError."""
    recommend({"strip": "binutils", "dpkg-deb": "dpkg", "makeself": "makeself"})
    folder, suffix = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")
    python = VENV / folder / f"python{suffix}"
    wanted = f"{sys.version} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"
    if python.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return python
    say(f"Making the build environment out/build/venv ({LOCK.name})")
    _do([sys.executable, "-m", "venv", "--clear", str(VENV)], "a virtual environment cannot be made")
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq"]
    _do([*pip, "--require-hashes", "--requirement", str(LOCK)], "installing what the build needs failed")
    STAMP.write_text(wanted, encoding="utf-8")
    return python


def settings(commit_time: int) -> dict[str, str]:
    """What every tool of the build is told, so that two builds of one commit give the same bytes.

    `commit_time` in seconds since 1970: the instant every made file says it is from.
    """
    left = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "LD_"))}
    return {
        **left,
        "SOURCE_DATE_EPOCH": str(commit_time),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "packaging"), str(ROOT))),
        "PYINSTALLER_CONFIG_DIR": str(BUILD / "cache"),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def commit_time() -> int:
    """Seconds since 1970 of the commit, as SOURCE_DATE_EPOCH or git knows it; without either a fixed day."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told:
        asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        try:
            told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
        except OSError:
            told = ""
    return int(told) if told.isdigit() else _WITHOUT_GIT


_WITHOUT_GIT = 1_767_225_600
"""1 January 2026: a source archive has no history."""


def _do(command: list[str], failed: str) -> None:
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise SetupError(f"{failed}: see the lines above")
