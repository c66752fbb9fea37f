"""What the page of papers shows: folders by name, and what lies in the one chosen; no widgets."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.text_keys import search_key, sort_key
from heijastus_desk.services.papers import FolderItem
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

NO_FOLDER = "-"
"""key of the papers of which nobody said where they lie"""
_NUMBERS = re.compile(r"\d+")


class Show(StrEnum):
    """Which papers are shown."""

    IN_FOLDERS = "in_folders"
    DUE = "due"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class Wish:
    """What she asked for."""

    show: Show = Show.IN_FOLDERS
    words: str = ""
    folder: str = ""


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder of the list, by the key under which different spellings of its name meet."""

    key: str
    name: str
    count: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """Something in the folder."""

    uid: str
    title: str
    text: str
    mark: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """All the page shows."""

    folders: tuple[FolderRow, ...]
    chosen: str
    title: str
    subtitle: str
    rows: tuple[ItemRow, ...]
    is_empty: bool
    """nothing at all is on paper"""
    left: tuple[str, ...]
    """uids of the papers shown that may be marked destroyed here"""


def show_name(show: Show) -> str:
    """The word of the chip."""
    return {
        Show.IN_FOLDERS: translate("Papers", "In folders"),
        Show.DUE: translate("Papers", "May be destroyed"),
        Show.DESTROYED: translate("Papers", "Destroyed"),
    }[show]


def row_uid(item: FolderItem) -> str:
    """How a row is called: its table and the uid in it."""
    return f"{item.table}:{item.uid}"


def due_rows(rows: Iterable[tuple[str, str]]) -> frozenset[str]:
    """What may go (table and uid), as rows of this page are called."""
    named = (("invoice" if table == "accounting_reference" else table, uid) for table, uid in rows)
    return frozenset(f"{table}:{uid}" for table, uid in named)


def derive(items: tuple[FolderItem, ...], wish: Wish, due: frozenset[str], lang: Lang) -> ViewState:
    """The page for these items."""
    wanted = [item for item in items if _is_wanted(item, wish, due)]
    folders: dict[str, list[FolderItem]] = {}
    for item in wanted:
        folders.setdefault(folder_key(item.folder), []).append(item)
    order = sorted(folders, key=_in_order)
    chosen = wish.folder if wish.folder in folders else next(iter(order), "")
    shown = folders.get(chosen, [])
    name = _folder_name(shown)
    return ViewState(
        folders=tuple(FolderRow(key, _folder_name(folders[key]), _counted(folders[key])) for key in order),
        chosen=chosen,
        title=name if shown else translate("Papers", "Papers"),
        subtitle=_counted(shown) if shown else "",
        rows=tuple(_row(item, due, lang) for item in shown),
        is_empty=not items,
        left=tuple(item.uid for item in shown if may_be_destroyed(item)),
    )


def folder_names(items: Iterable[FolderItem]) -> tuple[str, ...]:
    """Each folder that has papers left in it, by the spelling of its newest paper, in the order of the list."""
    names: dict[str, str] = {}
    for item in items:
        if item.folder and item.destroyed_on is None:
            names.setdefault(folder_key(item.folder), item.folder)
    return tuple(names[key] for key in sorted(names, key=_in_order))


def may_be_destroyed(item: FolderItem) -> bool:
    """Whether it is marked here: what another record notes to be on paper goes with that record."""
    return item.table == "paper_record" and item.destroyed_on is None


def folder_key(name: str) -> str:
    """The same for "Mappi 12" and "mappi  12"."""
    return " ".join(name.casefold().split()) or NO_FOLDER


def _is_wanted(item: FolderItem, wish: Wish, due: frozenset[str]) -> bool:
    if (item.destroyed_on is not None) != (wish.show is Show.DESTROYED):
        return False
    if wish.show is Show.DUE and row_uid(item) not in due:
        return False
    found = search_key(item.what, item.party_name, item.folder, str(item.number or ""))
    return all(word in found for word in search_key(wish.words).split())


def _in_order(key: str) -> tuple[bool, str]:
    """Folder 2 before folder 12; what has no folder named last."""
    return key == NO_FOLDER, sort_key(_NUMBERS.sub(lambda digits: digits.group().zfill(9), key))


def _folder_name(items: list[FolderItem]) -> str:
    return next((item.folder for item in items if item.folder), translate("Papers", "No folder named"))


def _counted(items: list[FolderItem]) -> str:
    return translate("Papers", "%n paper(s)", "", len(items))


def _row(item: FolderItem, due: frozenset[str], lang: Lang) -> ItemRow:
    kind = "" if item.record_class is RecordClass.PAPER_RECORD else label(item.record_class, lang)
    what = translate("Papers", "invoice {number}").format(number=item.what) if item.table == "invoice" else item.what
    number = translate("Papers", "no. {number}").format(number=item.number) if item.number else ""
    day = format_date(item.day, lang) if item.day else ""
    mark, tone = "", Tone.NEUTRAL
    if item.destroyed_on:
        mark = translate("Papers", "Destroyed {date}").format(date=format_date(item.destroyed_on, lang))
    elif row_uid(item) in due:
        mark, tone = translate("Papers", "May be destroyed"), Tone.DUE
    text = ", ".join(part for part in (what, kind, day, number) if part)
    return ItemRow(row_uid(item), item.party_name or translate("Papers", "Nobody any more"), text, mark, tone)
