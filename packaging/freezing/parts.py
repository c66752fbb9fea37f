"""The parts of the frozen program: each with version, licence, licence texts and the files that are its own."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import cache
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from environment import ROOT
from freezing import provenance, versions
from freezing.provenance import DEBIAN, OURS, PYTHON, UnassignedError
from heijastus_desk import __version__
from heijastus_desk.assets.components import Component, of_distribution, of_python

TEXTS = ROOT / "packaging" / "licences"
DATA = Path(__file__).with_name("parts.toml")
_COPYRIGHT = Path("/usr/share/doc")
_WORDS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")
_JOINING = {"AND", "OR", "WITH"}


@dataclass(frozen=True)
class Part:
    """One part. `within`: the part whose files it is inside of, empty for one with files of its own."""

    about: Component
    paths: tuple[str, ...]
    within: str = ""
    purl: str = ""
    needs: tuple[str, ...] = ()


def parts(frozen: Path, work: Path = provenance.WORK) -> list[Part]:
    """Every part, sorted by name. Raises UnassignedError: a file without a maker, a part without licence or text."""
    by_path = provenance.holders(frozen, work)
    of_modules = provenance.holders_of_modules(frozen, work)
    inner = [_inner(one, by_path) for one in _data()["part"] if _is_present(one, by_path)]
    own = {path: part.about.name for part in inner for path in part.paths}
    # The starter, and what every frozen program begins with, are PyInstaller's.
    names = {*by_path.values(), *of_modules.values(), "pyinstaller"}
    outer = [_outer(name, tuple(p for p, who in by_path.items() if who == name and p not in own)) for name in names]
    found = [*outer, *inner]
    found += [told for part in outer for told in _told_by_the_wheel(part, found)]
    for part in found:
        _proven(part)
    return sorted(found, key=lambda part: (part.about.name.lower(), part.within))


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(DATA.read_text("utf-8"))


def _outer(name: str, paths: tuple[str, ...]) -> Part:
    if name == OURS:
        return Part(Component(OURS, __version__, "GPL-3.0-or-later", "", (ROOT / "LICENSE",)), paths)
    if name == PYTHON:
        return Part(of_python(), paths, purl=f"pkg:generic/python@{of_python().version}")
    if name.startswith(DEBIAN):
        return _of_debian(name.removeprefix(DEBIAN), paths)
    return _of_wheel(distribution(name), paths)


def _of_wheel(found: Distribution, paths: tuple[str, ...]) -> Part:
    about, name = of_distribution(found), provenance.normal(found.metadata["Name"])
    about = replace(about, licence=_data()["licences"].get(name, about.licence))
    texts = (*about.files, *(TEXTS / text for text in _data()["texts"].get(name, ())))
    asked = [provenance.normal(match[0]) for line in found.requires or () if (match := _WORDS.match(line))]
    purl = f"pkg:pypi/{name}@{about.version}"
    return Part(replace(about, files=texts), paths, purl=purl, needs=tuple(sorted(set(asked))))


def _of_debian(name: str, paths: tuple[str, ...]) -> Part:
    if name not in _data()["debian"]:
        raise UnassignedError(f"the licence of the Debian package {name} is not in {DATA.name}")
    asked = ["dpkg-query", "-W", "-f", "${Version} ${Homepage}\n", name]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    version, _, homepage = told.partition(" ")
    about = Component(name, version, _data()["debian"][name], homepage, (_COPYRIGHT / name / "copyright",))
    return Part(about, paths, purl=f"pkg:deb/debian/{name}@{version}")


def _is_present(one: dict[str, Any], by_path: dict[str, str]) -> bool:
    if wanted := one.get("present"):
        return any(fnmatch(path.removeprefix("_internal/"), wanted) for path in by_path)
    return one["within"] in by_path.values()


def _inner(one: dict[str, Any], by_path: dict[str, str]) -> Part:
    holder: str = one["within"]
    version = versions.of(one["version"]) if one.get("version", "").startswith("@") else one.get("version", "")
    texts = [
        of_distribution(distribution(holder)).files if text == holder else (TEXTS / text,) for text in one["texts"]
    ]
    about = Component(one["name"], version, one["licence"], one["homepage"], tuple(t for some in texts for t in some))
    owned = [path for path in by_path if _is_of(path.removeprefix("_internal/"), one, by_path[path])]
    return Part(about, tuple(owned), within=holder)


def _is_of(inside: str, one: dict[str, Any], holder: str) -> bool:
    wheels = {one["within"], "pyside6-pdf"} if one["name"] == "Qt" else {one["within"]}
    if one["name"] == "Qt" and re.search(r"/(lib)?icu", inside):
        return False
    return holder in wheels and any(fnmatch(inside, pattern) for pattern in one.get("files", ()))


def _told_by_the_wheel(part: Part, known: list[Part]) -> Iterator[Part]:
    """What the lists of parts inside a wheel name beyond what is known already."""
    if not part.purl.startswith("pkg:pypi/"):
        return
    wheel = provenance.normal(part.about.name)
    out = _data()["left-out"].get(wheel, ())
    names = {other.about.name.lower().partition(" (")[0] for other in known if other.within == wheel} | {wheel}
    for path in distribution(wheel).files or ():
        if path.parent.name != "sboms":
            continue
        for one in json.loads(Path(str(path.locate())).read_text("utf-8")).get("components", ()):
            # A crate may be named like the library it speaks to, and is another part.
            name, crate = one["name"], one.get("purl", "").startswith("pkg:cargo/")
            key = f"crate {name}" if crate else name.lower()
            if key not in names and not any(fnmatch(name, pattern) for pattern in out):
                names.add(key)
                yield _told(one, part, " (crate)" if name.lower() in names and crate else "")


def _told(one: dict[str, Any], part: Part, mark: str) -> Part:
    """A part as the wheel's own list describes it; its text by its licence, else among the wheel's own."""
    said = [entry.get("expression") or entry["license"].get("id", "") for entry in one.get("licenses", ())]
    licence = " AND ".join(f"({text})" if len(said) > 1 and " " in text else text for text in said)
    texts = tuple(TEXTS / f"{word}.txt" for word in _words(licence) if (TEXTS / f"{word}.txt").exists())
    about = Component(one["name"] + mark, one.get("version") or "", licence, "", texts or part.about.files)
    return Part(about, (), within=provenance.normal(part.about.name), purl=one.get("purl", "").partition("?")[0])


def _words(licence: str) -> list[str]:
    return [word for word in _WORDS.findall(licence) if word not in _JOINING]


def _proven(part: Part) -> None:
    about = part.about
    if not about.licence:
        raise UnassignedError(f"{about.name} has no licence: {DATA.name}")
    if not any(about.texts):
        raise UnassignedError(
            f"{about.name} has no text of its licence {about.licence}: {DATA.name}, packaging/licences"
        )
