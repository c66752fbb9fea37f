"""How a notice reached a person and when it is due (Art. 13 and 14)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.values import Period


class DeliveryHow(StrEnum):
    """By which way a notice was given."""

    HANDED = "handed"
    SIGNED = "signed"
    MESSAGE = "message"
    POST = "post"
    WEB = "web"


class DueBecause(StrEnum):
    """Which rule decided the last day for giving a notice: the earliest one governs."""

    FROM_PERSON = "from_person"
    """Art. 13(1): the data came from the person"""
    ONE_MONTH = "one_month"
    """Art. 14(3)(a): a month from obtaining them"""
    FIRST_MESSAGE = "first_message"
    """Art. 14(3)(b): they were used to write to the person or to call"""
    FIRST_DISCLOSURE = "first_disclosure"
    """Art. 14(3)(c): they were disclosed to another"""


MONTH = Period.parse("P1M")


@dataclass(frozen=True, slots=True, kw_only=True)
class Obtained:
    """How her file came to know of a person: when, from whom, and when it was first used."""

    on: date
    from_person: bool
    first_message: date | None = None
    first_disclosure: date | None = None


def notice_due(known: Obtained) -> date:
    """The last day for giving the notice.

    At once when the person gave the data (Art. 13(1)); when somebody else did, within a month, or earlier with the
    first message to the person or the first disclosure to another (Art. 14(3)).
    """
    return _decided(known)[0]


def due_because(known: Obtained) -> DueBecause:
    """The rule that decided `notice_due`; of two that end on one day, what was done with the data."""
    return _decided(known)[1]


def _decided(known: Obtained) -> tuple[date, DueBecause]:
    if known.from_person:
        return known.on, DueBecause.FROM_PERSON
    ends = (
        (known.first_message, DueBecause.FIRST_MESSAGE),
        (known.first_disclosure, DueBecause.FIRST_DISCLOSURE),
        (MONTH.after(known.on), DueBecause.ONE_MONTH),
    )
    day, because = min(((day, because) for day, because in ends if day is not None), key=lambda end: end[0])
    return max(known.on, day), because


def checked_delivery(persons: Sequence[str], on: date, today: date) -> tuple[str, ...]:
    """The persons, each once; raises FIELD_EMPTY for nobody, DATE_IN_FUTURE for a day to come."""
    if on > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="delivered_on", given=on)
    chosen = tuple(dict.fromkeys(uid for uid in persons if uid))
    if not chosen:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="persons")
    return chosen
