"""What the parts of a printed client card are put together from: tables, days, spans, joined words."""

from collections.abc import Iterable
from datetime import date

from heijastus_desk.documents.blocks import Block, Section, Table
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.wording.sentences import format_date, label

PAPER = "client_card"
DAY, SPAN = (16, 30, 54), (26, 34, 40)
"""Widths of the columns: with one day, and with a first and a last one."""
Rows = tuple[tuple[str, str, str], ...]


def section(key: str, blocks: Iterable[Block], lang: Lang) -> Section:
    return Section(key, word(key, lang), tuple(blocks))


def word(key: str, lang: Lang) -> str:
    """A text of the card."""
    return text(PAPER, key, lang)


def rows_of(rows: Rows, widths: tuple[int, int, int], lang: Lang) -> list[Block]:
    """A table of days, what, and more; nothing without rows."""
    return table(("day", "what", "more"), rows, widths, lang)


def table(
    header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...], lang: Lang
) -> list[Block]:
    if not rows:
        return []
    return [Table(tuple(word(name, lang) for name in header), rows, widths, named=False)]


def kept(kept_at: HeldAt, place: str, lang: Lang) -> str:
    """Where a paper lies; empty for what is here."""
    return joined(label(kept_at, lang), place) if kept_at is not HeldAt.HERE else ""


def span(first: date | None, last: date | None, lang: Lang) -> str:
    return f"{day(first, lang)}–{day(last, lang)}" if first or last else ""


def day(given: date | None, lang: Lang) -> str:
    return format_date(given, lang) if given else ""


def dated(key: str, given: date | None, lang: Lang) -> str:
    """A text with a day in it; empty without the day."""
    return word(key, lang).format(date=format_date(given, lang)) if given else ""


def joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
