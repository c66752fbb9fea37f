"""A personal data breach as frozen values, and the 72 hours (Arts. 33-34): hours, which no weekend stops."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.records import DataCategory

HOURS: Final = 72
"""Hours from becoming aware to notifying the authority (Art. 33(1))."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachReport:
    """A notification sent to the authority."""

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
        return self.noticed_at + timedelta(hours=HOURS)

    @property
    def is_open(self) -> bool:
        """Whether it still waits for something."""
        return self.closed_on is None
