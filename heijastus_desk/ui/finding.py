"""What the global search looks through, in groups, and where each result leads."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.search import Found, FoundKind
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.shell.search_box import MOST_SHOWN, Provider, SearchHit
from heijastus_desk.wording.sentences import format_date

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

_SURE = 3
"""So many of each kind are shown whatever else was found."""
_ICONS = {
    FoundKind.PERSON: "clients",
    FoundKind.ORGANISATION: "organisation",
    FoundKind.CONTRACT: "contracts",
    FoundKind.NOTE: "note",
    FoundKind.PAPER: "paper",
    FoundKind.FILE: "attachment",
}


def provider(app: "Callable[[], Application]", lang: Lang) -> Provider:
    """Everything by name, title and text, in the vault that is open when she searches."""

    def find(text: str) -> Sequence[SearchHit]:
        return [_hit(one, lang) for one in shared_out(app().search.find(text), MOST_SHOWN)]

    def prepare() -> None:
        app().search.prepare()

    def break_off() -> None:
        app().search.break_off()

    return Provider(find, prepare, break_off)


def shared_out(found: Sequence[Found], room: int) -> list[Found]:
    """As many as there is room for: some of each kind, what is left to the kinds that stand first."""
    kinds = {kind: [one for one in found if one.kind is kind] for kind in FoundKind}
    taken = {kind: min(len(ones), _SURE) for kind, ones in kinds.items()}
    for kind, ones in kinds.items():
        left = max(0, room - sum(taken.values()))
        taken[kind] += min(left, len(ones) - taken[kind])
    return [one for kind, ones in kinds.items() for one in ones[: taken[kind]]]


def _hit(found: Found, lang: Lang) -> SearchHit:
    day = format_date(found.day, lang) if found.day else ""
    archived = translate("SearchBox", "Archived") if found.archived else ""
    # Of a note the day says more than the piece of text: it stands with the name.
    title, more = (f"{found.title} · {day}", "") if found.kind is FoundKind.NOTE else (found.title, day)
    text = " · ".join(part for part in (found.text, more, archived) if part)
    return SearchHit(title.strip(" ·"), text, "clients", _record(found), _ICONS[found.kind], _group(found.kind))


def _record(found: Found) -> str:
    places = {
        FoundKind.CONTRACT: CardPlace(found.client, "contracts", f"contract:{found.uid}"),
        FoundKind.NOTE: CardPlace(found.client, "sessions", f"note:{found.uid}"),
        FoundKind.PAPER: CardPlace(found.client, "papers", f"paper_record:{found.uid}"),
        # A file is not opened unasked: it would leave the vault.
        FoundKind.FILE: CardPlace(found.client, "papers", f"file:{found.uid}", opens=False),
    }
    place = places.get(found.kind)
    return place.record if place and found.client else found.client


def _group(kind: FoundKind) -> str:
    words = {
        FoundKind.PERSON: translate("SearchBox", "Persons"),
        FoundKind.ORGANISATION: translate("SearchBox", "Organisations"),
        FoundKind.CONTRACT: translate("SearchBox", "Contracts"),
        FoundKind.NOTE: translate("SearchBox", "Notes"),
        FoundKind.PAPER: translate("SearchBox", "Papers in folders"),
        FoundKind.FILE: translate("SearchBox", "Files"),
    }
    return words[kind]
