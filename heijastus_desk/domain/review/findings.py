"""What the review of a notice finds: the check, its status and severity, the words it rests on, and the remedy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Check(StrEnum):
    """The checks C01-C38 (law 2.8)."""

    CONTROLLER = "C01"
    CONTROLLER_CONTACT = "C02"
    BUSINESS_ID = "C03"
    CONTACT_PERSON = "C04"
    OFFICER = "C05"
    PURPOSES = "C06"
    LEGAL_BASIS = "C07"
    INTERESTS = "C08"
    SPECIAL = "C09"
    CATEGORIES = "C10"
    SOURCES = "C11"
    RECIPIENTS = "C12"
    TRANSFERS = "C13"
    SAFEGUARDS_COPY = "C14"
    RETENTION = "C15"
    ACCOUNTING = "C16"
    ACCESS = "C17"
    RECTIFICATION = "C18"
    ERASURE = "C19"
    RESTRICTION = "C20"
    OBJECTION = "C21"
    MARKETING_OBJECTION = "C22"
    PORTABILITY = "C23"
    WITHDRAWAL = "C24"
    COMPLAINT = "C25"
    AUTHORITY = "C26"
    PROVISION = "C27"
    AUTOMATED = "C28"
    ANSWER_TIME = "C29"
    CHANNELS = "C30"
    IDENTITY = "C31"
    COOKIES = "C32"
    PAPER_PROTECTION = "C33"
    ELECTRONIC_PROTECTION = "C34"
    DATES = "C35"
    REPEALED_LAW = "C36"
    RESIDUE = "C37"
    JOINT = "C38"


class Status(StrEnum):
    """How a check came out."""

    OK = "OK"
    PART = "PART"
    """there, but incomplete"""
    MISS = "MISS"
    WRONG = "WRONG"
    """legally wrong"""
    OUT = "OUT"
    """outdated"""
    CONTR = "CONTR"
    """contradicts itself, another notice or what is on file"""
    NA = "NA"


class Severity(StrEnum):
    """How much depends on a check."""

    HIGH = "H"
    """an item the law demands"""
    MEDIUM = "M"
    """a risk"""
    LOW = "L"
    """a recommendation or a matter of form, never a breach"""


_LOW = frozenset(
    {
        Check.BUSINESS_ID,
        Check.CONTACT_PERSON,
        Check.OFFICER,
        Check.ANSWER_TIME,
        Check.PAPER_PROTECTION,
        Check.ELECTRONIC_PROTECTION,
        Check.DATES,
        Check.REPEALED_LAW,
        Check.RESIDUE,
    }
)
_MEDIUM = frozenset({Check.ACCOUNTING, Check.AUTHORITY, Check.CHANNELS, Check.IDENTITY, Check.COOKIES, Check.JOINT})


def severity_of(check: Check) -> Severity:
    """The severity law 2.8 gives the check."""
    if check in _LOW:
        return Severity.LOW
    return Severity.MEDIUM if check in _MEDIUM else Severity.HIGH


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a check found; `reason` names its sentences in resources/review, filled with `params`.

    `quote` are the notice's own words it rests on; empty where something is not said at all. `steps` lead to the
    field of a register, as a gap's do.
    """

    check: Check
    status: Status
    reason: str
    quote: str = ""
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    steps: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        """How much depends on it."""
        return severity_of(self.check)

    @property
    def is_recommendation(self) -> bool:
        """Whether it must not be shown as a breach of the law."""
        return self.severity is Severity.LOW

    @property
    def needs_action(self) -> bool:
        """Whether anything is to be done."""
        return self.status not in (Status.OK, Status.NA)


def in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """By severity, then by number."""
    ranks = {severity: n for n, severity in enumerate(Severity)}
    return tuple(sorted(findings, key=lambda one: (ranks[one.severity], one.check.value, one.status.value)))
