"""What a panel of a guided round shows: the rounds of its kind, and of a step its figures and the ways to the work."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.own_records import OwnRecordKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.standing import LineWish
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.domain.rounds.plans import lot, sample
from heijastus_desk.domain.rounds.values import Figure, FigureCode, GuidedRound, RoundKind, RoundStep
from heijastus_desk.services.papers import FolderItem
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.wording import rounds
from heijastus_desk.wording.sentences import label

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

_ERASABLE: Final = frozenset(State) - {State.HELD}
_OF_CLASS: Final = frozenset({FigureCode.CLASS_NOW, FigureCode.CLASS_OPEN, FigureCode.CLASS_UNTIL})


@dataclass(frozen=True, slots=True)
class Way:
    """A way to where the work is done. With `record_class` the record is only found when she goes there.

    `own` is work done on the spot: the program's own records of a kind are let go.
    """

    name: str
    text: str
    page: str
    record: str = ""
    record_class: RecordClass | None = None
    own: OwnRecordKind | None = None


@dataclass(frozen=True, slots=True)
class Rounds:
    """The round under way, if any, those that were signed, and what each step of the first says so far."""

    current: GuidedRound | None
    past: tuple[GuidedRound, ...]


@dataclass(frozen=True, slots=True)
class ShelfPaper:
    """A paper to look for in its folder; `lot` marks it without telling which it is."""

    lot: str
    item: FolderItem
    is_found: bool


@dataclass(frozen=True, slots=True)
class StepState:
    """A step as the vault has it at this moment. `shelf` are papers to look for in their folders."""

    step: RoundStep
    figures: tuple[Figure, ...]
    ways: tuple[Way, ...]
    shelf: tuple["ShelfPaper", ...] = ()
    own_lines: tuple[str, ...] = ()
    """her own address and the like, to be looked at"""


def read_rounds(app: "Application", kind: RoundKind) -> Rounds:
    """The rounds of a kind."""
    return Rounds(app.rounds.current(kind), app.rounds.past(kind))


def read_step(app: "Application", one: GuidedRound, step: RoundStep, lang: Lang) -> StepState:
    """What the vault says about a step now."""
    figures = app.rounds.figures(step)
    shelf = _shelf(app, one) if step is RoundStep.SHELF else ()
    own = _own_lines(app) if step is RoundStep.OWN_DATA else ()
    return StepState(step, figures, tuple(_ways(app, step, figures, lang)), shelf, own)


def items_of(app: "Application", record_class: RecordClass) -> str:
    """Every item of a class that is not held, as the panel of erasing takes it; its preview says what must stay."""
    lines = app.standings.lines(LineWish(states=_ERASABLE, record_class=record_class))
    roots = app.standings.roots(lines)
    return panel_record("erasing", "item:" + ",".join(f"{table}:{uid}" for table, uid in roots))


def _own_lines(app: "Application") -> tuple[str, ...]:
    known = app.controller.get()
    if known is None:
        return ()
    address = ", ".join(part for part in (known.street, f"{known.postcode} {known.city}".strip()) if part)
    reach = " · ".join(part for part in (known.phone, known.email, known.web) if part)
    name = ", ".join(part for part in (known.person_name, known.trade_name) if part)
    return tuple(line for line in (name, address, reach) if line)


def _shelf(app: "Application", one: GuidedRound) -> tuple[ShelfPaper, ...]:
    record = one.of(RoundStep.SHELF)
    figures = record.figures if record is not None else ()
    found = {figure.of for figure in figures if figure.code is FigureCode.SHELF_FOUND}
    there = {f"{item.table}:{item.uid}": item for item in app.papers.items() if not item.destroyed_on and item.folder}
    drawn = sample(tuple(there), tuple(there), one.uid)
    lots = ((lot(one.uid, key), there[key]) for key in drawn)
    return tuple(ShelfPaper(mark, item, mark in found) for mark, item in lots)


def _ways(app: "Application", step: RoundStep, figures: Iterable[Figure], lang: Lang) -> Iterable[Way]:
    match step:
        case RoundStep.CLEAN_UP:
            yield from _clean_ups(app, lang)
        case RoundStep.NOTICES:
            yield from _notices(app, lang)
        case RoundStep.OWN_RECORDS:
            for code in (one.of for one in figures if one.count):
                kind = OwnRecordKind(code)
                text = rounds.words("links", "own_records", lang).format(of=label(kind, lang))
                yield Way(f"let_go_{code}", text, "", own=kind)
        case RoundStep.ERASING:
            yield from _classes(figures, lang)
            yield _way("contracts", "contracts", "", lang)
        case _:
            wanted = {one.code for one in figures if one.count}
            for name, page, record in _FIXED.get(step, ()):
                if _ONLY_WITH.get(name) not in {None, *wanted}:
                    continue
                yield _way(name, page, record, lang)


_ONLY_WITH: Final = {
    "erasing_due": FigureCode.ITEMS_DUE,
    "due": FigureCode.ITEMS_DUE,
    "undated": FigureCode.ITEMS_UNDATED,
    "held": FigureCode.ITEMS_HELD_REVIEW,
    "destructions": FigureCode.PAPERS_TO_SHRED,
}
"""Ways that lead to nothing where nothing was counted."""
_FIXED: Final[dict[RoundStep, tuple[tuple[str, str, str], ...]]] = {
    RoundStep.MATTERS: (("restrictions", "retention", panel_record("restrictions", "")),),
    RoundStep.DUE: (
        ("erasing_due", "retention", panel_record("erasing", "due")),
        ("due", "retention", "due"),
        ("undated", "retention", "undated"),
        ("held", "retention", "held"),
    ),
    RoundStep.RECIPIENTS: (("recipients", "recipients", ""),),
    RoundStep.CONSENTS: (("consents", "clients", ""),),
    RoundStep.SHELF: (
        ("papers", "papers", ""),
        ("destructions", "retention", panel_record("destructions", "")),
    ),
    RoundStep.RESTORE: (("backups", "settings", "backups"), ("keys", "settings", "keys")),
    RoundStep.OWN_DATA: (("business", "settings", "business"),),
    RoundStep.INVOICES: (("uninvoiced", "contracts", "uninvoiced"),),
    RoundStep.TELL: (("contracts", "contracts", "agreements"),),
    RoundStep.LISTS: (("clients", "clients", ""), ("recipients", "recipients", "")),
    RoundStep.PAPERS: (
        ("papers", "papers", ""),
        ("destructions", "retention", panel_record("destructions", "")),
    ),
    RoundStep.ACCOUNTING: (("retention", "retention", "all"),),
    RoundStep.PLACES: (("places", "notices", panel_record("interview", "")), ("recipients", "recipients", "")),
    RoundStep.BACKUPS: (("backups", "settings", "backups"), ("keys", "settings", "keys")),
    RoundStep.STAYS: (("retention", "retention", "all"),),
}


def _clean_ups(app: "Application", lang: Lang) -> Iterable[Way]:
    for one in app.clean_up.due():
        yield _way("clean_up", "retention", panel_record("clean_up", one.register), lang, one.name.get(lang))


def _notices(app: "Application", lang: Lang) -> Iterable[Way]:
    names = {stored.uid: stored.value.name.get(lang) for stored in app.registers.list()}
    for one in app.drift.all(lang):
        yield _way("drift", "notices", panel_record("drift", one.register), lang, names[one.register])
    for register in dict.fromkeys(line.register for line in app.deliveries.never_given()):
        yield _way("lacking", "notices", panel_record("waiting", register), lang, names[register])


def _classes(figures: Iterable[Figure], lang: Lang) -> Iterable[Way]:
    for code in dict.fromkeys(one.of for one in figures if one.code in _OF_CLASS):
        record_class = RecordClass(code)
        text = rounds.words("links", "erasing_class", lang).format(of=label(record_class, lang))
        yield Way(f"erasing_{code}", text, "retention", record_class=record_class)


def _way(name: str, page: str, record: str, lang: Lang, of: str = "") -> Way:
    return Way(name, rounds.words("links", name, lang).format(of=of), page, record)
