"""When a period starts: anchors computed from small facts about contacts, contracts, relationships and bookings.

An anchor is a known day, "not started" (what would start the period has not happened), or "missing"
(it has happened or should be known, but nobody wrote the date down: a to-do). "Absent" says that it can
never happen to this item, such as the end of a contract for somebody who has none.

A known day after today has not happened yet; `decision` reads it as not started. The financial year is
the exception: the calendar fixes its end, so its period is dated from the day of booking.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.records import ContactKind
from heijastus_desk.domain.retention.terms import Event

SESSION = "session"
SERVICE_CONTACTS = frozenset({SESSION})
CONTACTS = SERVICE_CONTACTS | frozenset(kind.value for kind in ContactKind)
"""The closed list. Invoices, payments, reminders, newsletters, unsubscribes and rights requests are no contacts."""

ITEM_EVENTS = frozenset(
    {
        Event.COLLECTED,
        Event.EVENT_DATE,
        Event.LAST_REACTION,
        Event.CONSENT_WITHDRAWN,
        Event.FINANCIAL_YEAR_END,
        Event.PURGE_CYCLE,
        Event.CASE_CLOSED,
        Event.DATA_ERASED,
    }
)
"""Events of the item itself: whose event counts makes no difference to them."""

STANDING_UNTIL_TOLD = frozenset({Event.CONSENT_WITHDRAWN, Event.CASE_CLOSED, Event.DATA_ERASED})
"""Events nobody has told of have not happened: no date of theirs is missing."""


class AnchorState(StrEnum):
    """Whether the event that starts a period has a date."""

    KNOWN = "known"
    NOT_STARTED = "not_started"
    MISSING = "missing"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The start of a period, or why there is none."""

    state: AnchorState
    day: date | None = None

    @classmethod
    def known(cls, day: date) -> "Anchor":
        """The event's day; one after today has not happened yet."""
        return cls(AnchorState.KNOWN, day)

    @classmethod
    def of(cls, day: date | None) -> "Anchor":
        """The event's day, or missing where nobody wrote it down."""
        return MISSING if day is None else cls.known(day)


NOT_STARTED = Anchor(AnchorState.NOT_STARTED)
MISSING = Anchor(AnchorState.MISSING)
ABSENT = Anchor(AnchorState.ABSENT)


@dataclass(frozen=True, slots=True)
class ContactFact:
    """Something that happened with a person or an organisation; only the kinds in CONTACTS count."""

    kind: str
    day: date
    own: bool = False
    """the person took the contact, not she"""


@dataclass(frozen=True, slots=True)
class ContractFact:
    """A contract of a chain. Without an end it goes on, unless it is known to have `ended` on a forgotten day."""

    end: date | None
    ended: bool = False


def last_contact(facts: Iterable[ContactFact]) -> Anchor:
    """The later of the last service contact and the last substantive communication; missing where there is none."""
    return _latest(fact.day for fact in facts if fact.kind in CONTACTS)


def last_service(facts: Iterable[ContactFact]) -> Anchor:
    """The last service contact: a session held."""
    return _latest(fact.day for fact in facts if fact.kind in SERVICE_CONTACTS)


def last_reaction(facts: Iterable[ContactFact]) -> Anchor:
    """The last time the person answered or took part; what she sent herself is none."""
    return _latest(fact.day for fact in facts if fact.kind in SERVICE_CONTACTS or (fact.kind in CONTACTS and fact.own))


def chain_end(contracts: Iterable[ContractFact]) -> Anchor:
    """The end of the whole chain: its latest end, not started while one goes on, absent where there is no contract."""
    chain = tuple(contracts)
    if not chain:
        return ABSENT
    if any(contract.end is None and not contract.ended for contract in chain):
        return NOT_STARTED
    if any(contract.end is None for contract in chain):
        return MISSING
    return _latest(contract.end for contract in chain if contract.end)


def relationship_end(ended_on: date | None, *, ongoing: bool) -> Anchor:
    """The end of the relationship as she set it; not started while a contract goes on, even one made after that end."""
    if ongoing:
        return NOT_STARTED
    return Anchor.of(ended_on)


def consent_withdrawn(withdrawn_on: date | None, *, given: bool) -> Anchor:
    """The day consent was withdrawn; not started while it stands, absent where none was given."""
    if withdrawn_on:
        return Anchor.known(withdrawn_on)
    return NOT_STARTED if given else ABSENT


def purge_round(collected_on: date | None, last_round: date | None = None) -> Anchor:
    """What a clean-up round is counted from: the later of collection and the last round she has signed off.

    The next round is one period later and stays due until she has done it; doing it moves the anchor.
    """
    return _latest(day for day in (collected_on, last_round) if day)


def case_closed(closed_on: date | None) -> Anchor:
    """The day a request or breach was dealt with; not started while it is open."""
    return Anchor.known(closed_on) if closed_on else NOT_STARTED


def data_erased(erased_on: date | None) -> Anchor:
    """The day the data went that the item proves something about; not started while they are here."""
    return Anchor.known(erased_on) if erased_on else NOT_STARTED


def financial_year_end(booked_on: date | None, years: FinancialYears) -> date | None:
    """The end of the financial year of the booking; none while nothing is booked."""
    return years.end_of(booked_on) if booked_on else None


def _latest(days: Iterable[date]) -> Anchor:
    return Anchor.of(max(days, default=None))
