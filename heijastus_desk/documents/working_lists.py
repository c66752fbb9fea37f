"""Her working lists as tables for a spreadsheet: sessions held and not invoiced, and hours."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import StringIO

from heijastus_desk.documents.csv_tables import ENCODING, Cell, CsvTable
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.contracts import ContractKind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import format_date, label

_PAPER = "working_lists"


@dataclass(frozen=True, slots=True, kw_only=True)
class UninvoicedRow:
    """A session held and not invoiced."""

    payer: str
    contract: str
    kind: ContractKind | None
    held_on: date
    starts_at: str
    minutes: int
    place: str
    remote: bool
    present: int
    price: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursRow:
    """A session in the list of hours; `names` are those who permitted it."""

    held_on: date
    minutes: int
    kind: ContractKind | None
    orderer: str
    names: tuple[str, ...]
    unnamed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursSum:
    """Sessions of a year and a kind of contract; `erased` when the sessions themselves are gone."""

    year: int
    kind: ContractKind | None
    sessions: int
    minutes: int
    erased: bool


def uninvoiced_csv(rows: Iterable[UninvoicedRow], lang: Lang) -> bytes:
    """One line per session, in the order given."""
    names = ("payer", "contract", "kind", "day", "time", "minutes", "place", "present", "price")
    cells = (
        (
            row.payer or _said("payer_unknown", lang),
            row.contract,
            _kind(row.kind, lang),
            format_date(row.held_on, lang),
            row.starts_at,
            row.minutes,
            row.place or (_said("remote", lang) if row.remote else ""),
            row.present,
            row.price,
        )
        for row in rows
    )
    return _written(names, cells, lang)


def hours_csv(rows: Iterable[HoursRow], sums: Iterable[HoursSum], lang: Lang) -> bytes:
    """One line per session, then one per sum."""
    names = ("what", "day", "kind", "orderer", "names", "unnamed", "sessions", "minutes")
    lines: list[tuple[Cell, ...]] = [
        (
            _said("session", lang),
            format_date(row.held_on, lang),
            _kind(row.kind, lang),
            row.orderer,
            "; ".join(row.names),
            row.unnamed,
            1,
            row.minutes,
        )
        for row in rows
    ]
    lines += [
        (
            _said("sum_erased" if one.erased else "sum", lang),
            str(one.year),
            _kind(one.kind, lang),
            "",
            "",
            "",
            one.sessions,
            one.minutes,
        )
        for one in sums
    ]
    return _written(names, lines, lang)


def _written(names: Iterable[str], rows: Iterable[Iterable[Cell]], lang: Lang) -> bytes:
    target = StringIO(newline="")
    table = CsvTable(target, [_said(name, lang) for name in names])
    for row in rows:
        table.add(row)
    return target.getvalue().encode(ENCODING)


def _kind(kind: ContractKind | None, lang: Lang) -> str:
    return label(kind, lang) if kind else _said("no_contract", lang)


def _said(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
