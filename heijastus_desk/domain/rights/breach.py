"""A personal data breach as frozen values, and the 72 hours (Arts. 33-34): hours, which no weekend stops."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.values import Period

HOURS: Final = 72
"""Hours from becoming aware to notifying the authority (Art. 33(1))."""


KEPT: Final = Period(years=5)
"""How long an entry is kept after it was closed."""


class BreachNature(StrEnum):
    """What was broken; several may be true of one breach."""

    CONFIDENTIALITY = "confidentiality"
    INTEGRITY = "integrity"
    AVAILABILITY = "availability"


class BreachRisk(StrEnum):
    """How likely it harms people, as she judged it."""

    UNLIKELY = "unlikely"
    """no notification, but an entry with the reasons"""
    RISK = "risk"
    """the authority is notified"""
    HIGH = "high"
    """the authority is notified and the persons are told"""


class ReportPhase(StrEnum):
    """The authority may be told in phases (Art. 33(4))."""

    FIRST = "first"
    FURTHER = "further"
    FINAL = "final"


class BreachNeed(StrEnum):
    """What an entry still waits for, in the order she does it."""

    RISK = "risk"
    """how likely it harms people is not decided, or not with reasons"""
    REPORT = "report"
    """the authority is to be notified (Art. 33(1))"""
    LATE_REASON = "late_reason"
    """the first notification is late and must say why (Art. 33(1))"""
    PERSONS = "persons"
    """the risk is high: whom it concerns, or why nobody is told (Art. 34)"""
    TELLING = "telling"
    """somebody it concerns was not told yet (Art. 34(1))"""
    DETAILS = "details"
    """effects or remedies are not written down (Art. 33(5))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachReport:
    """A notification sent to the authority; `uid` of its row, empty for one that is not written down yet."""

    uid: str = ""
    phase: ReportPhase
    sent_at: datetime
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernedPerson:
    """Somebody on file whom the breach concerns."""

    person: str
    name: str
    what: str = ""
    told_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """An entry of the breach register (Art. 33(5)): facts, effects, remedies, and the decisions with their reasons."""

    uid: str
    number: int
    noticed_at: datetime
    """UTC instant she became aware; the 72 hours run from it"""
    happened_from: date | None = None
    happened_until: date | None = None
    nature: tuple[BreachNature, ...] = ()
    facts: str
    categories: tuple[DataCategory, ...] = ()
    person_count: int | None = None
    record_count: int | None = None
    consequences: str = ""
    measures: str = ""
    risk: BreachRisk | None = None
    risk_reason: str = ""
    late_reason: str = ""
    not_told_reason: str = ""
    """why persons were not told although the risk is high (Art. 34(3))"""
    recipient: str = ""
    """uid of the processor with whom it happened"""
    closed_on: date | None = None
    reports: tuple[BreachReport, ...] = ()
    persons: tuple[ConcernedPerson, ...] = ()

    @property
    def notify_until(self) -> datetime:
        """The last moment for the first notification, UTC."""
        # In UTC: added to a Finnish time, a day on which the clocks are moved would count as any other.
        return self.noticed_at.astimezone(UTC) + timedelta(hours=HOURS)

    @property
    def is_open(self) -> bool:
        """Whether it still waits for something."""
        return self.closed_on is None

    @property
    def first_report(self) -> BreachReport | None:
        """The notification that was sent first."""
        return min(self.reports, key=lambda one: one.sent_at, default=None)


@dataclass(frozen=True, slots=True)
class BreachClock:
    """The 72 hours of a breach: instants in UTC, counted through nights, weekends and holidays."""

    noticed_at: datetime
    notify_until: datetime
    reported_at: datetime | None
    """when the authority was first told"""
    runs: bool
    """whether a notification is still to be made, or it is not decided that none is needed"""

    def left(self, now: datetime) -> timedelta:
        """What is left of the 72 hours at an instant; negative once they are over."""
        return self.notify_until - now

    def hours_left(self, now: datetime) -> int:
        """Whole hours left, rounded down: 71 after the first minute, -1 after the last."""
        return self.left(now) // timedelta(hours=1)

    def is_late(self, now: datetime) -> bool:
        """Whether the notification was sent, or would now be sent, after the 72 hours."""
        return (self.reported_at or now) > self.notify_until


def clock_of(breach: Breach) -> BreachClock:
    """The clock of an entry; it stops with the first notification, or once no risk is found or it is closed."""
    first = breach.first_report
    runs = breach.is_open and first is None and (breach.risk is not BreachRisk.UNLIKELY or not breach.risk_reason)
    return BreachClock(breach.noticed_at, breach.notify_until, first.sent_at if first else None, runs)


def needs(breach: Breach, now: datetime) -> tuple[BreachNeed, ...]:
    """What an entry still waits for at an instant (UTC), in the order of `BreachNeed`; nothing once it is closed."""
    if not breach.is_open:
        return ()
    decided = breach.risk is not None and bool(breach.risk_reason)
    reports = breach.risk in {BreachRisk.RISK, BreachRisk.HIGH}
    tells = breach.risk is BreachRisk.HIGH and not breach.not_told_reason
    waits = {
        BreachNeed.RISK: not decided,
        BreachNeed.REPORT: reports and not breach.reports,
        BreachNeed.LATE_REASON: reports and clock_of(breach).is_late(now) and not breach.late_reason,
        BreachNeed.PERSONS: tells and not breach.persons,
        BreachNeed.TELLING: tells and any(one.told_on is None for one in breach.persons),
        BreachNeed.DETAILS: not (breach.consequences and breach.measures),
    }
    return tuple(need for need in BreachNeed if waits[need])
