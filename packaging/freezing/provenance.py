"""Where every file and every module of a frozen folder came from: which wheel, Python itself, the system, or us."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import sysconfig
from functools import cache
from importlib.metadata import distributions
from pathlib import Path, PurePosixPath

from environment import ROOT
from freezing import looking
from freezing.build_environment import BUILD

WORK = BUILD / "work" / "heijastus_desk.spec" / "heijastus_desk"
OURS = "heijastus-desk"
PYTHON = "python"
DEBIAN = "debian:"
"""before the name of a package of the system"""
_STARTERS = ("pyi", "_pyi")
Told = dict[str, str]
"""Name inside the frozen program -> the path it was taken from."""


class UnassignedError(Exception):
    """Something is inside and nobody can tell whose it is."""


def holders(frozen: Path, work: Path = WORK) -> dict[str, str]:
    """Each file of the folder (path below it) -> its holder: a wheel, a Debian package, `python` or `heijastus-desk`.

    Raises UnassignedError, naming every file nobody is known to have made.
    """
    told = _told(work / "COLLECT-00.toc")
    found = {path: _holder(frozen, path, told) for path in looking.files(frozen)}
    if unknown := sorted(path for path, holder in found.items() if not holder):
        raise UnassignedError(f"nobody is known to have made {', '.join(unknown)}")
    return found


def holders_of_modules(frozen: Path, work: Path = WORK) -> dict[str, str]:
    """Each Python module inside -> its holder, as `holders`. Raises UnassignedError."""
    told = _told(work / "PYZ-00.toc")
    found = {name: _of_module(name, told) for name in looking.modules(frozen)}
    if unknown := sorted(name for name, holder in found.items() if not holder):
        raise UnassignedError(f"nobody is known to have made the modules {', '.join(unknown)}")
    return found


def _told(record: Path) -> Told:
    """PyInstaller's own record of what it took from where."""
    if not record.exists():
        raise UnassignedError(f"{record.name} is missing: freeze before listing the parts")
    entries = next(part for part in ast.literal_eval(record.read_text("utf-8")) if isinstance(part, list))
    return {PurePosixPath(name.replace("\\", "/")).as_posix(): source for name, source, *_ in entries}


def _holder(frozen: Path, path: str, told: Told) -> str:
    inside = path.removeprefix("_internal/")
    if (frozen / path).is_symlink():
        target = (frozen / path).resolve().relative_to(frozen.resolve()).as_posix()
        return _holder(frozen, target, told)
    if "/" not in path or inside.startswith("licences/"):
        return OURS
    if inside == "base_library.zip":
        return PYTHON
    return _of_source(told.get(inside, ""))


def _of_module(name: str, told: Told) -> str:
    if name in told:
        return _of_source(told[name])
    # What the archive does not name is the base library's, or a compiled module whose file was assigned already.
    top = name.partition(".")[0]
    if top in sys.stdlib_module_names:
        return PYTHON
    if top.startswith(_STARTERS):
        return "pyinstaller"
    return next((wheel for path, wheel in _wheels().items() if path.startswith(f"{_site()}/{top}")), "")


def _of_source(source: str) -> str:
    if not source:
        return ""
    path = Path(source).resolve()
    return _wheels().get(path.as_posix()) or _of_python(path) or _of_the_tree(path) or _of_the_system(Path(source))


def _of_python(path: Path) -> str:
    homes = {Path(sysconfig.get_path("stdlib")).resolve(), Path(sys.base_prefix).resolve()} - {Path("/usr")}
    named = re.fullmatch(
        r"(lib)?python3.*\.(so|dll|dylib).*|vcruntime.*\.dll|api-ms-win.*\.dll|ucrtbase\.dll", path.name
    )
    return PYTHON if named or any(path.is_relative_to(home) for home in homes) else ""


def _of_the_tree(path: Path) -> str:
    # The build's own environment lies inside the tree; what is in there must be some wheel's.
    return OURS if path.is_relative_to(ROOT) and not path.is_relative_to(BUILD / "venv") else ""


@cache
def _of_the_system(path: Path) -> str:
    """The Debian package a library of the system is from; empty elsewhere."""
    if not sys.platform.startswith("linux"):
        return ""
    for asked in (path, Path("/usr") / path.relative_to("/"), path.resolve()):
        told = subprocess.run(["dpkg", "-S", str(asked)], capture_output=True, text=True, check=False).stdout
        if told:
            return DEBIAN + told.partition(":")[0]
    return ""


@cache
def _site() -> str:
    return Path(sysconfig.get_path("purelib")).resolve().as_posix()


@cache
def _wheels() -> dict[str, str]:
    """Every file of every wheel of the build's environment -> the wheel's name, spelt as in the lock."""
    found: dict[str, str] = {}
    for one in distributions():
        name = normal(one.metadata["Name"])
        if name != OURS:
            found |= {Path(str(one.locate_file(path))).resolve().as_posix(): name for path in one.files or ()}
    return found


def normal(name: str) -> str:
    """A wheel's name as locks spell it."""
    return re.sub(r"[-_.]+", "-", name).lower()
