"""The invented notices of tests/data/notices, in many styles."""

from pathlib import Path
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.importing.notices.reading import parse_notice

FOLDER: Final = Path(__file__).parents[2] / "data" / "notices"
NAMES: Final = sorted(path.name for path in FOLDER.iterdir())


def text_of(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def notice(name: str) -> OldNotice:
    return parse_notice(text_of(name))


def items(old: OldNotice) -> list[NoticeItem | None]:
    """The main items of the sections, in order."""
    return [one.item for one in old.sections]


def letters(text: str) -> str:
    """Only letters and digits, small, so that what stood around them does not count."""
    return "".join(one for one in text.casefold() if one.isalnum())
