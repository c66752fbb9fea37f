"""The steps of a build, each in a process of the build's own environment."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from environment import ROOT
from freezing import looking, pruning
from freezing.build_environment import BUILD
from freezing.building import FROZEN, TARGET

HERE = Path(__file__).resolve().parent
BARE = BUILD / "bare-window"
MEASURED = BUILD / "measured"
LARGEST_INSTALLED = 190
LARGEST_DOWNLOAD = 75
"""megabytes (10^6 bytes)"""
_PROGRAM_RIGHTS, _FILE_RIGHTS = 0o755, 0o644


def freeze() -> int:
    """The program into out/build/heijastus-desk; where it is compared, beside it one that tells when it is painted."""
    shutil.rmtree(MEASURED, ignore_errors=True)
    if not sys.platform.startswith("linux"):
        # There the program's file itself carries the icon; on Linux the desktop entry names it.
        importlib.import_module("freezing.icons").draw(BUILD / "icons")
    code = _frozen("heijastus_desk.spec", FROZEN)
    program = BUILD / "work" / "heijastus_desk.spec" / "heijastus_desk" / "measured"
    if not code and program.exists():
        MEASURED.mkdir()
        shutil.copy2(program, MEASURED / "measured")
        (MEASURED / "_internal").symlink_to(FROZEN / "_internal")
    return code


def bare() -> int:
    """An empty Qt window frozen by the same rules: what no program with a window can be smaller than."""
    return _frozen("bare_window.spec", BARE)


def look() -> int:
    """Nothing forbidden is inside, it starts without the source tree, and it is not larger than promised."""
    found = looking.findings(FROZEN)
    for line in found:
        print(f"FORBIDDEN  {line}")
    size = _megabytes(FROZEN)
    beside = (
        f", a bare Qt window {_megabytes(BARE):.1f} MB, ratio {size / _megabytes(BARE):.2f}" if BARE.exists() else ""
    )
    print(f"installed {size:.1f} MB (limit {LARGEST_INSTALLED}){beside}")
    too_large = sys.platform.startswith("linux") and size > LARGEST_INSTALLED
    figures = {"installed": size, "bare": _megabytes(BARE) if BARE.exists() else None}
    (BUILD / "figures.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 1 if found or too_large or _self_check() else 0


def repeat() -> int:
    """Freeze a second time into another folder; 1 when a file is not the same, byte for byte."""
    again = BUILD / "again"
    if code := _frozen("heijastus_desk.spec", again / FROZEN.name):
        return code
    found = looking.differing(FROZEN, again / FROZEN.name)
    for path in found:
        print(f"DIFFERS  {path}")
    print(f"{len(looking.files(FROZEN))} files frozen twice, {len(found)} differ")
    return 1 if found else 0


def package() -> int:
    """List the parts, gather the licences, make what is handed out and its checksums, into out/dist."""
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    inventory = importlib.import_module("freezing.inventory")
    made: list[Path] = list(inventory.write(FROZEN, TARGET))
    _settle(FROZEN)
    packager = "freezing.linux" if sys.platform.startswith("linux") else "freezing.other_systems"
    made += importlib.import_module(packager).package(FROZEN, TARGET)
    made.append(inventory.checksums(made))
    for path in made:
        print(f"{_megabytes(path):8.1f} MB  {path.relative_to(ROOT)}")
    large = [path for path in made if _megabytes(path) > LARGEST_DOWNLOAD]
    for path in large:
        print(f"TOO LARGE  {path.name} (limit {LARGEST_DOWNLOAD} MB)")
    return 1 if large else 0


def _frozen(spec: str, folder: Path) -> int:
    shutil.rmtree(folder, ignore_errors=True)
    work = BUILD / "work" / spec
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    options = ["--noconfirm", "--log-level", "WARN", f"--distpath={folder.parent}", f"--workpath={work}"]
    command = [sys.executable, "-m", "PyInstaller", *options, str(HERE / spec)]
    if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
        return code
    if sys.platform.startswith("linux"):
        _strip(folder)
    _settle(folder)
    return 0


def _strip(folder: Path) -> None:
    """Take the symbols only a debugger reads out of what wheels and CPython left them in."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or not pruning.is_stripped(path.relative_to(folder).as_posix()):
            continue
        with path.open("rb") as stream:
            if stream.read(4) == b"\x7fELF":
                subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _settle(folder: Path) -> None:
    """One instant and plain rights for every file, whoever builds and whatever their umask."""
    then = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            os.utime(path, (then, then), follow_symlinks=False)
            continue
        runs = path.is_dir() or path.parent == folder
        path.chmod(_PROGRAM_RIGHTS if runs else _FILE_RIGHTS)
        os.utime(path, (then, then))


def _self_check() -> int:
    """The frozen program's own self-check, far from the source tree and without this environment's settings."""
    with tempfile.TemporaryDirectory() as elsewhere:
        env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        suffix = "-cli.exe" if sys.platform == "win32" else ""
        command = [str(FROZEN / f"{FROZEN.name}{suffix}"), "self-check"]
        env |= {"QT_QPA_PLATFORM": "offscreen", "HOME": elsewhere}
        return subprocess.run(command, cwd=elsewhere, env=env, check=False).returncode


def _megabytes(path: Path) -> float:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    return round(sum(one.stat().st_size for one in files) / 1e6, 1)


STEPS: tuple[Callable[[], int], ...] = (freeze, bare, look, repeat, package)


if __name__ == "__main__":
    sys.exit({step.__name__: step for step in STEPS}[sys.argv[1]]())
