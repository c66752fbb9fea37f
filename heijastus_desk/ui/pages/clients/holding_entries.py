"""What is held on a client, kind by kind, and whom it came from, as rows of the tab of data and rights."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.holdings import Holding, RouteKind, Source, table_title
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def held_rows(why: tuple[Entry, ...], holdings: Sequence[Holding], lang: Lang) -> tuple[Entry, ...]:
    """Why and until when first, then everything there is by kind."""
    if not holdings:
        return why
    reasons = Entry("heading:why", translate("Clients", "Why and until when"), heading=True)
    what = Entry("heading:what", translate("Clients", "What there is, and from whom"), heading=True)
    rows = tuple(_row(holding, lang) for holding in holdings)
    return (reasons, *why, what, *rows) if why else (what, *rows)


def _row(holding: Holding, lang: Lang) -> Entry:
    title = table_title(holding.table, lang)
    if holding.number > 1:
        title = f"{title} ({holding.number})"
    parts = (_tie(holding, lang), _parents(holding, lang), _from_whom(holding, lang))
    return Entry(f"holding:{holding.table}.{holding.tie}", title, " ".join(part for part in parts if part))


def _tie(holding: Holding, _lang: Lang) -> str:
    if holding.tie is RouteKind.CONTEXT:
        return translate("Clients", "Of a contract, employer or session the person has a part in.")
    if holding.tie is RouteKind.MENTIONED:
        return translate("Clients", "Of somebody else, and mentions this person.")
    return ""


def _parents(holding: Holding, lang: Lang) -> str:
    if not holding.parents:
        return ""
    names = ", ".join(table_title(parent, lang).lower() for parent in holding.parents)
    return translate("Clients", "Kept as long as: {what}.").format(what=names)


def _from_whom(holding: Holding, lang: Lang) -> str:
    if holding.sources:
        told = ", ".join(_source(source, lang) for source in holding.sources)
        return translate("Clients", "From: {source}.").format(source=told)
    if holding.tie is RouteKind.MENTIONED:
        return ""
    return translate("Clients", "Written down by you.")


def _source(source: Source, lang: Lang) -> str:
    name = label(source.kind, lang).lower() if source.kind else translate("Clients", "nobody has written down")
    day = f" {format_date(source.newest, lang)}" if source.newest else ""
    number = f" ({source.number})" if source.number > 1 else ""
    return f"{name}{day}{number}"
