"""Her own short reasonings kept beside a register: the balancing test, and whether an impact assessment is needed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BalancingLine(StrEnum):
    """The ten lines of the test for a legitimate interest, Art. 6(1)(f)."""

    INTEREST = "interest"
    WHOSE = "whose"
    LAWFUL = "lawful"
    NECESSARY = "necessary"
    GENTLER = "gentler"
    NATURE = "nature"
    EXPECTED = "expected"
    IMPACT = "impact"
    SAFEGUARDS = "safeguards"
    CONCLUSION = "conclusion"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighedLine:
    """What she answers to one line."""

    line: BalancingLine
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BalancingTest:
    """The test for one purpose, in her own words, with the day and its outcome."""

    made_on: date | None = None
    lines: tuple[WeighedLine, ...] = ()
    outweighs: bool | None = None
    """Whether her interest may be relied on; None while she has not decided."""


class ImpactCriterion(StrEnum):
    """Signs of a high risk, Art. 35(1) and (3) and the nine criteria of WP 248 rev.01."""

    EVALUATION = "evaluation"
    AUTOMATED = "automated"
    MONITORING = "monitoring"
    SENSITIVE = "sensitive"
    LARGE_SCALE = "large_scale"
    COMBINING = "combining"
    VULNERABLE = "vulnerable"
    INNOVATIVE = "innovative"
    HINDERS_RIGHTS = "hinders_rights"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactAnswer:
    """Whether a criterion is met, and why she thinks so."""

    criterion: ImpactCriterion
    applies: bool
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactCheck:
    """One page on whether an impact assessment is needed; two criteria met mean that it usually is."""

    made_on: date | None = None
    answers: tuple[ImpactAnswer, ...] = ()
    conclusion: str = ""
