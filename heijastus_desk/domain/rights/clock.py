"""The clock of a case: the day that binds, the extension, and the pause of an identity query beside it, never in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.rights.deadlines import internal_target, response_deadline, rolled, unrolled_deadline
from heijastus_desk.domain.rights.values import IdentityCheck, RightsRequest

PROMPT_DAYS: Final = 7
"""A query for identity sent later than this after receipt was not sent without delay, and rests nothing."""
SOON_DAYS: Final = 7
"""From this many days before the deadline on a case is shown as pressing."""


class Urgency(StrEnum):
    """How a case stands to its deadline."""

    CLOSED = "closed"
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    TARGET_PASSED = "target_passed"
    """her own target is behind, the deadline is not near yet"""
    IN_TIME = "in_time"


@dataclass(frozen=True, slots=True)
class Pause:
    """A justified query for identity that waits, or waited, for its answer; `until` is None while it does."""

    since: date
    until: date | None

    @property
    def days(self) -> int:
        """Days it rested; 0 while it is still unanswered."""
        return (self.until - self.since).days if self.until else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClock:
    """Every date of a case. Lists, badges and letters go by `due`, which knows no pause."""

    received_on: date
    deadline: date
    """one month from receipt, rolled over holidays"""
    extended_deadline: date | None
    """three months from receipt, rolled; None while it was not extended"""
    due: date
    """the one that binds: extended where it was, without any pause"""
    paused_due: date | None
    """the same with answered pauses added; None where nothing rested or a query still waits"""
    pauses: tuple[Pause, ...] = ()
    internal_target: date
    extension_notice_by: date
    """the month before it is rolled: an extension is told by then"""
    closed_on: date | None = None

    def days_left(self, today: date) -> int:
        """Days from today to the day that binds; 0 on it, negative after it."""
        return (self.due - today).days

    def urgency(self, today: date) -> Urgency:
        """How it stands today."""
        left = self.days_left(today)
        if self.closed_on is not None:
            return Urgency.CLOSED
        if left < 0:
            return Urgency.OVERDUE
        if left == 0:
            return Urgency.TODAY
        if left <= SOON_DAYS:
            return Urgency.SOON
        return Urgency.TARGET_PASSED if today > self.internal_target else Urgency.IN_TIME

    @property
    def resting_since(self) -> date | None:
        """Since when the month may be taken to rest, while a query waits for its answer; None when none does."""
        return next((one.since for one in self.pauses if one.until is None), None)


def clock_of(case: RightsRequest) -> CaseClock:
    """The clock of a case."""
    first = response_deadline(case.received_on)
    later = response_deadline(case.received_on, extended=True) if case.extended_on else None
    pauses = pauses_of(case.received_on, case.identity)
    return CaseClock(
        received_on=case.received_on,
        deadline=first,
        extended_deadline=later,
        due=later or first,
        paused_due=_paused(case, pauses),
        pauses=pauses,
        internal_target=_target(case),
        extension_notice_by=unrolled_deadline(case.received_on),
        closed_on=case.closed_on,
    )


def pauses_of(received_on: date, checks: Iterable[IdentityCheck]) -> tuple[Pause, ...]:
    """The queries sent without delay, as times that do not overlap; a query ends when answered or once she is sure."""
    found: list[Pause] = []
    for check in sorted(checks, key=lambda one: one.asked_on or date.max):
        if check.asked_on is None or (check.asked_on - received_on).days > PROMPT_DAYS:
            continue
        since, until = check.asked_on, check.answered_on or check.verified_on
        if found and (found[-1].until is None or since <= found[-1].until):
            last = found.pop()
            since, until = last.since, _later(last.until, until)
        found.append(Pause(since, until))
    return tuple(found)


def _later(first: date | None, second: date | None) -> date | None:
    return None if first is None or second is None else max(first, second)


def _paused(case: RightsRequest, pauses: tuple[Pause, ...]) -> date | None:
    rested = sum(one.days for one in pauses)
    if not rested or any(one.until is None for one in pauses):
        return None
    unrolled = unrolled_deadline(case.received_on, extended=case.extended_on is not None)
    return rolled(unrolled + timedelta(days=rested))


def _target(case: RightsRequest) -> date:
    """Three weeks from receipt; once extended, as long before the new day as it was before the first."""
    first = internal_target(case.received_on)
    if case.extended_on is None:
        return first
    margin = unrolled_deadline(case.received_on) - first
    return unrolled_deadline(case.received_on, extended=True) - margin
