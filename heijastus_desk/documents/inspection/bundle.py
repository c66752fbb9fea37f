"""Writes the inspection pack: an index to read first, then every part in a folder of its own, read back at the end."""

import errno
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from heijastus_desk.documents.archive import Archive, damaged_members
from heijastus_desk.documents.inspection.lists import Setting
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.rights.inspection import InspectionPart
from heijastus_desk.wording.sentences import format_date, label

LISTING: Final = "luettelo.json"
FORMAT: Final = "heijastus-tarkastus-1"
_PAPER = "inspection"
_FOLDERS: Final = {
    InspectionPart.PROCESSING: "01-kasittelytoimet",
    InspectionPart.NOTICES: "02-selosteet",
    InspectionPart.RETENTION: "03-sailytys",
    InspectionPart.REQUESTS: "04-pyynnot",
    InspectionPart.DESTRUCTIONS: "05-tuhoaminen",
    InspectionPart.RECIPIENTS: "06-palveluntarjoajat",
    InspectionPart.BALANCING: "07-tasapainotestit",
    InspectionPart.BREACHES: "08-loukkaukset",
    InspectionPart.BACKUPS: "09-varmuuskopiot",
}


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file of the pack; it is made when its turn comes."""

    part: InspectionPart
    name: str
    """neutral, within the folder of its part"""
    make: Callable[[], bytes]

    @property
    def path(self) -> str:
        """Where it stands in the pack."""
        return f"{_FOLDERS[self.part]}/{self.name}"


def write_pack(target: BinaryIO, files: Sequence[PackFile], setting: Setting, progress: Progress) -> None:
    """Fill the stream and read it back; raises CANCELLED, OSError."""
    with Archive(target, setting.made_on) as archive:
        archive.add(text(_PAPER, "index_name", setting.lang), index(files, setting).encode())
        for number, file in enumerate(files):
            progress.step(number, len(files))
            archive.add(file.path, file.make())
        archive.add_listing(LISTING, format=FORMAT)
    target.seek(0)
    if damaged_members(target, LISTING):
        raise OSError(errno.EIO, "what was written does not read back")


def index(files: Sequence[PackFile], setting: Setting) -> str:
    """What is in the pack, part by part."""
    lang = setting.lang
    made = text(_PAPER, "index_made", lang).format(
        date=format_date(setting.made_on, lang), controller=setting.practice.name
    )
    lines = [text(_PAPER, "index_title", lang), made, "", text(_PAPER, "index_lead", lang), ""]
    for number, part in enumerate(InspectionPart, 1):
        lines.append(f"{number}. {label(part, lang)}")
        named = [f"   {file.path}" for file in files if file.part is part]
        lines += [*(named or [f"   {text(_PAPER, 'none', lang)}"]), ""]
    return "\n".join(lines)
