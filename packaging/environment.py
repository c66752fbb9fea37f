"""Makes what a task needs: system libraries, the virtual environment, the locked dependencies, the project itself."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "heijastus-desk.json"
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock", "build": "requirements-build.lock"}

# What Qt loads from the system, and the Debian package that brings it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# The same for a window on an X11 screen; without a screen, and on Wayland, Qt does not load them.
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class SetupError(Exception):
    """What is missing and what to do about it, in one line."""


def say(text: str) -> None:
    """One line of progress; on stderr, so that a task's own output stays what the tool printed."""
    print(text, file=sys.stderr, flush=True)


def has_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def tool(name: str) -> str:
    """Path of a program inside the virtual environment."""
    folder, suffix = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")
    return str(VENV / folder / f"{name}{suffix}")


def ensure(level: str) -> None:
    """Bring the environment to `run` (the program's own needs) or `dev` (and its tools); quick when nothing changed."""
    if sys.platform.startswith("linux"):
        _ensure_system_packages()
    wanted = _fingerprint(level)
    stamp = _read_stamp()
    if Path(tool("python")).exists() and wanted.items() <= stamp.items():
        return
    _ensure_venv(moved=stamp.get("root", str(ROOT)) != str(ROOT))
    _install(level)
    STAMP.write_text(json.dumps({**(_fingerprint("run") if level == "dev" else {}), **wanted}), encoding="utf-8")


# --------------------------------------------------------------------------------------------------- system packages


def _missing_packages() -> list[str]:
    missing: list[str] = []
    if not Path(tool("python")).exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    libraries = dict(LIBRARIES)
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY") and has_screen():
        libraries.update(X11_LIBRARIES)
    missing += [package for library, package in libraries.items() if not _loads(library)]
    if not _any_font():
        missing.append("fonts-dejavu-core")
    return missing


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _any_font() -> bool:
    return any(
        file.endswith((".ttf", ".otf", ".ttc", ".pfb"))
        for folder in FONT_FOLDERS
        for _, _, files in os.walk(os.path.expanduser(folder))  # noqa: PTH111 - os.walk stops at the first hit
        for file in files
    )


def _ensure_system_packages() -> None:
    missing = _missing_packages()
    if not missing:
        return
    remedy = f"missing system packages; run: sudo apt-get install -y {' '.join(missing)}"
    if shutil.which("apt-get") is None:
        raise SetupError(f"missing system libraries, by their Debian names: {' '.join(missing)}")
    prefix = _root_prefix()
    if prefix is None:
        raise SetupError(remedy)
    say(f"Installing system packages: {' '.join(missing)}")
    _apt_get(prefix, missing)
    importlib.invalidate_caches()
    if _missing_packages():
        raise SetupError(remedy)


def recommend(programs: dict[str, str]) -> None:
    """Install programs that only some tests use, by Debian package, where that is allowed; without them those skip."""
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return
    missing = sorted(programs[name] for name in programs if shutil.which(name) is None)
    prefix = _root_prefix()
    # Tried once: a machine without a package source must not wait for it before every task.
    tried = VENV / f"heijastus-desk.tried-{'-'.join(missing).replace(' ', '-')}"
    if missing and prefix is not None and not tried.exists():
        say(f"Installing system packages: {' '.join(missing)}")
        tried.touch()
        _apt_get(prefix, " ".join(missing).split())


def _apt_get(prefix: list[str], packages: list[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [*prefix, "apt-get", "-qq", *command], env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            say(done.stderr.strip()[-600:])


def _root_prefix() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


# ------------------------------------------------------------------------------------- virtual environment and locks


def _ensure_venv(*, moved: bool) -> None:
    usable = not moved and Path(tool("python")).exists() and _succeeds([tool("python"), "-c", "import pip"])
    if usable:
        return
    say("Making the virtual environment .venv")
    if not _succeeds([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        raise SetupError(f"cannot make a virtual environment: {sys.executable} -m venv {VENV} fails")


def _install(level: str) -> None:
    """The two steps: the hashed lock, then the project itself without dependencies or build isolation."""
    say(f"Installing the locked dependencies ({LOCKS[level]}); the first time this takes a minute or two")
    pip = [tool("python"), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq"]
    lock = ["--require-hashes", "--requirement", str(ROOT / "packaging" / LOCKS[level])]
    project = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    for arguments in (lock, project):
        if subprocess.run([*pip, *arguments], stdout=sys.stderr, check=False).returncode:
            raise SetupError("installing the dependencies failed: see the lines above")


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _fingerprint(level: str) -> dict[str, str]:
    """What an installed environment was made from; a change of any of it installs again."""
    lock = (ROOT / "packaging" / LOCKS[level]).read_bytes()
    return {
        "root": str(ROOT),
        "python": sys.version.split()[0],
        "project": hashlib.sha256(json.dumps(_installed_part()).encode()).hexdigest(),
        level: hashlib.sha256(lock).hexdigest(),
    }


def _installed_part() -> list[object]:
    """The tables of pyproject.toml that reach an installation; those of the tools do not."""
    import tomllib  # noqa: PLC0415 - imported after the version of Python is known to have it

    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [pyproject["build-system"], pyproject["project"], pyproject["tool"]["hatch"]]


def _read_stamp() -> dict[str, str]:
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
