"""The words of a guided round: its kind, its steps, how a step came out, what was counted in it, and its minute."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final


class RoundKind(StrEnum):
    """The three guided rounds."""

    YEAR = "year"
    CLOSING = "closing"
    """she closes her business"""
    AFTERCARE = "aftercare"
    """a colleague takes care of it when she cannot any more"""


class RoundStep(StrEnum):
    """Every step of every round; a round takes those it needs, in its own order."""

    WHO = "who"
    MATTERS = "matters"
    """requests, restrictions, claims and collections that are still open"""
    DUE = "due"
    NOTICES = "notices"
    RECIPIENTS = "recipients"
    CONSENTS = "consents"
    CLEAN_UP = "clean_up"
    SHELF = "shelf"
    """a few folders taken from the shelf and compared with what is noted"""
    OWN_RECORDS = "own_records"
    RESTORE = "restore"
    OWN_DATA = "own_data"
    INVOICES = "invoices"
    TELL = "tell"
    LISTS = "lists"
    ERASING = "erasing"
    PAPERS = "papers"
    ACCOUNTING = "accounting"
    PLACES = "places"
    BACKUPS = "backups"
    STAYS = "stays"


class StepOutcome(StrEnum):
    """How a step came out."""

    DONE = "done"
    NOT_NEEDED = "not_needed"
    LATER = "later"


class FigureCode(StrEnum):
    """What can be counted or dated in a step; each is worded in `resources/rounds`."""

    OPEN_MATTERS = "open_matters"
    MATTERS_REVIEW = "matters_review"
    ITEMS_DUE = "items_due"
    ITEMS_HELD_REVIEW = "items_held_review"
    ITEMS_PUT_OFF = "items_put_off"
    ITEMS_UNDATED = "items_undated"
    NOTICES_UNTRUE = "notices_untrue"
    NOTICES_NOT_GIVEN = "notices_not_given"
    RECIPIENTS = "recipients"
    RECIPIENTS_WRONG = "recipients_wrong"
    RECIPIENTS_AGREEMENT = "recipients_agreement"
    RECIPIENTS_LOOK_AGAIN = "recipients_look_again"
    CONSENTS_STANDING = "consents_standing"
    CONSENTS_OLD = "consents_old"
    CONSENTS_WITHDRAWN = "consents_withdrawn"
    CLEAN_UPS_DUE = "clean_ups_due"
    PAPERS = "papers"
    PAPERS_TO_SHRED = "papers_to_shred"
    SHELF_CHECKED = "shelf_checked"
    SHELF_MISSING = "shelf_missing"
    SHELF_FOUND = "shelf_found"
    """a paper she found, by its lot: kept so that she need not look for it again, and not in the minute"""
    OWN_RECORDS_DUE = "own_records_due"
    BACKUP_NEWEST = "backup_newest"
    BACKUP_OUTSIDE = "backup_outside"
    DRILL_PASSED = "drill_passed"
    DRILL_FAILED = "drill_failed"
    BACKUP_COPIES = "backup_copies"
    BACKUP_MEDIA = "backup_media"
    BACKUPS_UNTIL = "backups_until"
    YEAR_ENDS = "year_ends"
    DATES_TO_COME = "dates_to_come"
    NOT_INVOICED = "not_invoiced"
    INVOICES_OPEN = "invoices_open"
    INVOICES_COLLECTION = "invoices_collection"
    PERSONS_TO_TELL = "persons_to_tell"
    FIRMS_TO_TELL = "firms_to_tell"
    ON_LISTS = "on_lists"
    CLASS_NOW = "class_now"
    CLASS_UNTIL = "class_until"
    CLASS_OPEN = "class_open"
    CLASS_HELD = "class_held"
    VOUCHERS = "vouchers"
    OTHER_PLACES = "other_places"


@dataclass(frozen=True, slots=True)
class Figure:
    """Something counted, or a day. `of` is a code of what it is about, such as a record class; never a name."""

    code: FigureCode
    count: int | None = None
    day: date | None = None
    of: str = ""

    @property
    def wants_work(self) -> bool:
        """Whether there is something to see to before the step is done."""
        if self.code in _WANTED:
            return self.count == 0 or (self.count is None and self.day is None)
        return self.code in _WANTS_WORK and bool(self.count)


_WANTS_WORK: Final = frozenset(
    {
        FigureCode.OPEN_MATTERS,
        FigureCode.MATTERS_REVIEW,
        FigureCode.ITEMS_DUE,
        FigureCode.ITEMS_HELD_REVIEW,
        FigureCode.ITEMS_UNDATED,
        FigureCode.NOTICES_UNTRUE,
        FigureCode.NOTICES_NOT_GIVEN,
        FigureCode.RECIPIENTS_WRONG,
        FigureCode.RECIPIENTS_AGREEMENT,
        FigureCode.RECIPIENTS_LOOK_AGAIN,
        FigureCode.CONSENTS_OLD,
        FigureCode.CLEAN_UPS_DUE,
        FigureCode.PAPERS_TO_SHRED,
        FigureCode.SHELF_MISSING,
        FigureCode.OWN_RECORDS_DUE,
        FigureCode.DRILL_FAILED,
        FigureCode.DATES_TO_COME,
        FigureCode.NOT_INVOICED,
        FigureCode.INVOICES_OPEN,
        FigureCode.INVOICES_COLLECTION,
        FigureCode.ON_LISTS,
        FigureCode.CLASS_NOW,
        FigureCode.CLASS_OPEN,
        FigureCode.CLASS_HELD,
    }
)
_WANTED: Final = frozenset({FigureCode.BACKUP_NEWEST, FigureCode.BACKUP_OUTSIDE, FigureCode.DRILL_PASSED})
"""What is missing where there is none."""

Stored = list[Any]
"""Figures as they are stored: lists of [code, count, day, of], no words."""


def stored_figures(figures: Iterable[Figure]) -> Stored:
    """The figures as they are stored."""
    return [[one.code.value, one.count, one.day.isoformat() if one.day else None, one.of] for one in figures]


def read_figures(stored: Stored) -> tuple[Figure, ...]:
    """Figures read back; a code that this program does not know any more is left out."""
    known = {code.value: code for code in FigureCode}
    return tuple(
        Figure(known[code], count, date.fromisoformat(day) if day else None, of)
        for code, count, day, of in stored
        if code in known
    )


@dataclass(frozen=True, slots=True)
class StepRecord:
    """How a step came out, on which day (legal), with what was counted then, and her own remark."""

    step: RoundStep
    outcome: StepOutcome
    done_on: date
    figures: tuple[Figure, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidedRound:
    """A round. Open until `closed_on`; then nothing of it changes any more."""

    uid: str
    kind: RoundKind
    opened_on: date
    closed_on: date | None = None
    keeper: str = ""
    """who goes through it: she herself or the colleague, and who keeps what is left"""
    business: str = ""
    """the business as it was called when the minute was signed"""
    steps: tuple[StepRecord, ...] = ()

    def of(self, step: RoundStep) -> StepRecord | None:
        """What was recorded of a step; None for nothing yet."""
        return next((one for one in self.steps if one.step is step), None)


OWN_WORDS: Final = frozenset({RoundKind, RoundStep, StepOutcome, FigureCode})
"""Kinds of word that stand in `resources/rounds` and not among the labels of `resources/wording`."""
