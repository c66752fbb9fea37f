"""What is inside the frozen program: every file assigned to a part, licence texts gathered, the bill written."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from freezing import bill, provenance
from freezing.parts import Part, parts
from heijastus_desk import __version__
from heijastus_desk.assets.components import LICENCES, LISTING


def write(frozen: Path, target: Path, work: Path = provenance.WORK) -> list[Path]:
    """Gather the licences into the frozen folder and write the bill of materials into `target`; what was made there.

    Raises UnassignedError, naming what nobody is known to have made, or what has no licence or no text of one.
    """
    folder = frozen / "_internal" / LICENCES
    shutil.rmtree(folder, ignore_errors=True)
    gather(parts(frozen, work), folder)
    found = parts(frozen, work)
    made = target / f"heijastus-desk-{__version__}.cdx.json"
    made.write_text(bill.written(frozen, found, provenance.holders_of_modules(frozen, work)), "utf-8", newline="\n")
    files = sum(len(part.paths) for part in found)
    print(f"{len(found)} parts, {files} files, each of them assigned; {made.name}")
    return [made]


def gather(found: Iterable[Part], folder: Path) -> None:
    """Write every text once, and the list the program reads (assets/components.py)."""
    folder.mkdir(parents=True)
    listing: list[dict[str, object]] = []
    for part in found:
        names = list(dict.fromkeys(_kept(text, part.about.name, folder) for text in part.about.texts if text))
        about = part.about
        listing.append(
            {
                "name": about.name,
                "version": about.version,
                "licence": about.licence,
                "homepage": about.homepage,
                "within": part.within,
                "files": names,
            }
        )
    (folder / LISTING).write_text(json.dumps(listing, indent=1, ensure_ascii=False) + "\n", "utf-8", newline="\n")


def checksums(files: Iterable[Path]) -> Path:
    """SHA256SUMS beside what is handed out, as `sha256sum -c` reads it. Raises ValueError for files of two folders."""
    ordered = sorted(files, key=lambda path: path.name)
    folders = {path.parent for path in ordered}
    if len(folders) != 1:
        raise ValueError("what is handed out lies in one folder")
    made = folders.pop() / "SHA256SUMS"
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in ordered]
    made.write_text("".join(lines), "utf-8", newline="\n")
    return made


def _kept(text: str, name: str, folder: Path) -> str:
    """The file a text is in: the same text of several parts is written once, under the first one's name."""
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    there = next(folder.glob(f"*-{digest}.txt"), None)
    if there is None:
        there = folder / f"{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}-{digest}.txt"
        there.write_text(text + "\n", "utf-8", newline="\n")
    return there.name
