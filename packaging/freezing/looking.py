"""Looks a frozen folder through: which modules and files are really inside, and what of them is forbidden."""

from __future__ import annotations

import hashlib
import importlib
import zipfile
from pathlib import Path

from freezing import pruning


def findings(frozen: Path) -> list[str]:
    """What must not be inside and is, one line each; empty when all is well."""
    return pruning.forbidden(modules(frozen), files(frozen))


def files(frozen: Path) -> list[str]:
    """Every file of the folder, its path with `/`."""
    return sorted(path.relative_to(frozen).as_posix() for path in frozen.rglob("*") if path.is_file())


def differing(one: Path, other: Path) -> list[str]:
    """Every path that only one of two frozen folders holds, or whose bytes or rights are not the same in both."""
    here, there = set(files(one)), set(files(other))
    changed = {path for path in here & there if _print_of(one / path) != _print_of(other / path)}
    return sorted((here ^ there) | changed)


def _print_of(path: Path) -> tuple[int, str]:
    return path.stat().st_mode, hashlib.sha256(path.read_bytes()).hexdigest()


def modules(frozen: Path) -> list[str]:
    """Every Python module inside: those of the program's archive, of the base library and of extension files."""
    readers = importlib.import_module("PyInstaller.archive.readers")  # only the build's environment has it
    found: set[str] = set()
    for program in sorted(path for path in frozen.iterdir() if path.is_file()):
        archive = readers.CArchiveReader(str(program))
        for name in archive.toc:
            if name.endswith(".pyz"):
                found.update(archive.open_embedded_archive(name).toc)
    found.update(_of_the_base_library(frozen))
    found.update(_extension_modules(frozen))
    return sorted(found)


def _of_the_base_library(frozen: Path) -> set[str]:
    library = next(frozen.rglob("base_library.zip"))
    with zipfile.ZipFile(library) as archive:
        names = [name for name in archive.namelist() if name.endswith(".pyc")]
    return {name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in names}


def _extension_modules(frozen: Path) -> set[str]:
    found: set[str] = set()
    for path in frozen.rglob("*"):
        if path.suffix in {".so", ".pyd"} and not path.name.startswith("lib"):
            inside = path.relative_to(frozen)
            parts = [part for part in inside.parts[:-1] if part not in {"_internal", "lib-dynload"} and "." not in part]
            found.add(".".join([*parts, path.name.partition(".")[0]]))
    return found
