"""What the program is made of: its parts with version, licence and the licence's text."""

import json
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePath

from heijastus_desk import __version__

LICENCES = "licences"
"""Folder of a frozen program: the list, and a file per text."""
LISTING = "components.json"
_OWN = "heijastus-desk"
_REQUIRED = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
_HOME_NAMES = ("homepage", "home", "source", "source code", "repository", "github", "documentation")
_TEXT_NAMES = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True)
class Component:
    """One part. `licence` is an SPDX expression where its maker gives one, else the maker's own words."""

    name: str
    version: str
    licence: str
    homepage: str
    files: tuple[Path, ...]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The texts of its licences, read when they are asked for."""
        return tuple(path.read_text("utf-8", errors="replace").strip() for path in self.files if path.is_file())


def components() -> tuple[Component, ...]:
    """Every part: from the list a frozen program carries, else of the environment it runs in."""
    frozen = getattr(sys, "_MEIPASS", None)
    found = _listed(Path(frozen) / LICENCES) if frozen else _installed()
    return tuple(sorted(found, key=lambda component: component.name.lower()))


def _listed(folder: Path) -> Iterator[Component]:
    for one in json.loads((folder / LISTING).read_text("utf-8")):
        files = tuple(folder / name for name in one["files"])
        yield Component(one["name"], one["version"], one["licence"], one["homepage"], files)


def _installed() -> Iterator[Component]:
    yield of_python()
    waiting, seen = [_OWN], set[str]()
    while waiting:
        name = _normal(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            # Needed on another system only.
            continue
        waiting += _required(found.requires or ())
        # An editable install keeps the version of the day it was made.
        yield replace(of_distribution(found), version=__version__) if name == _OWN else of_distribution(found)


def of_distribution(found: Distribution) -> Component:
    """A part as its own package describes it."""
    about = found.metadata
    name, version = about["Name"], found.version
    licence = about["License-Expression"] or _one_line(about["License"]) or _classified(about.get_all("Classifier", []))
    homepage = about["Home-page"] or _homepage(about.get_all("Project-URL", []))
    texts = [path for path in found.files or () if _is_text(path)]
    return Component(name, version, licence, homepage, tuple(Path(str(found.locate_file(path))) for path in texts))


def of_python() -> Component:
    """The interpreter, with its licence from where its makers or a distribution put it."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    found = [folder / name for folder in folders for name in ("LICENSE.txt", "LICENSE")]
    text = next((path for path in found if path.is_file()), found[0])
    return Component("Python", sys.version.split()[0], "PSF-2.0", "https://www.python.org", (text,))


def _required(requirements: Iterable[str]) -> Iterator[str]:
    for requirement in requirements:
        match = _REQUIRED.match(requirement)
        if match and "extra ==" not in requirement:
            yield match.group()


def _homepage(urls: Iterable[str]) -> str:
    named = {label.strip().lower(): url.strip() for label, _, url in (line.partition(",") for line in urls)}
    return next((named[label] for label in _HOME_NAMES if label in named), "")


def _is_text(path: PurePath) -> bool:
    in_metadata = any(part.endswith(".dist-info") for part in path.parts)
    # Some wheels keep the texts of what they bring along in a folder of its own, each named after its part.
    return in_metadata and ("licenses" in path.parts or any(word in path.name.lower() for word in _TEXT_NAMES))


def _classified(classifiers: Iterable[str]) -> str:
    found = [line.rpartition("::")[2].strip() for line in classifiers if line.startswith("License ::")]
    return ", ".join(found)


def _one_line(text: str | None) -> str:
    first = (text or "").strip().splitlines()
    return first[0] if first else ""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
