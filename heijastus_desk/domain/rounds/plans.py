"""Which steps a round has, in which order, what is missing, when the next falls due, and the sample of the shelf."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Final, TypeVar

from dateutil.relativedelta import relativedelta

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.rounds.values import GuidedRound, RoundKind, RoundStep, StepOutcome

T = TypeVar("T")

STEPS: Final[Mapping[RoundKind, tuple[RoundStep, ...]]] = {
    RoundKind.YEAR: (
        RoundStep.DUE,
        RoundStep.CLEAN_UP,
        RoundStep.NOTICES,
        RoundStep.RECIPIENTS,
        RoundStep.CONSENTS,
        RoundStep.SHELF,
        RoundStep.OWN_RECORDS,
        RoundStep.RESTORE,
        RoundStep.OWN_DATA,
    ),
    RoundKind.CLOSING: (
        RoundStep.MATTERS,
        RoundStep.INVOICES,
        RoundStep.TELL,
        RoundStep.LISTS,
        RoundStep.ERASING,
        RoundStep.PAPERS,
        RoundStep.ACCOUNTING,
        RoundStep.PLACES,
        RoundStep.BACKUPS,
        RoundStep.STAYS,
    ),
    RoundKind.AFTERCARE: (
        RoundStep.WHO,
        RoundStep.MATTERS,
        RoundStep.TELL,
        RoundStep.INVOICES,
        RoundStep.LISTS,
        RoundStep.ERASING,
        RoundStep.PAPERS,
        RoundStep.ACCOUNTING,
        RoundStep.PLACES,
        RoundStep.BACKUPS,
        RoundStep.STAYS,
    ),
}
"""Requests come before anything is erased: what somebody asked for must not be gone before it is answered."""

KEPT_AS_PROOF: Final = frozenset(
    {
        RecordClass.VOUCHER,
        RecordClass.LEDGER,
        RecordClass.DELIVERY_PROOF,
        RecordClass.REQUEST_FILE,
        RecordClass.SUPPRESSION,
        RecordClass.AUDIT_LOG,
        RecordClass.BREACH,
        RecordClass.BACKUP_TAIL,
    }
)
"""Classes that outlive the business: accounting by law, and what proves that things were done right (law 5.4)."""

SAMPLE: Final = 5
"""So many papers are looked for on the shelf: enough to show a shelf in disorder, few enough for five minutes."""


def steps_of(kind: RoundKind) -> tuple[RoundStep, ...]:
    """The steps of a round, in order."""
    return STEPS[kind]


def next_step(one: GuidedRound, after: RoundStep | None = None) -> RoundStep | None:
    """The first step nothing is recorded of, those after a given one first; None when all have an outcome."""
    steps = steps_of(one.kind)
    at = steps.index(after) + 1 if after in steps else 0
    return next((step for step in (*steps[at:], *steps[:at]) if one.of(step) is None), None)


def missing(one: GuidedRound) -> tuple[RoundStep, ...]:
    """The steps without an outcome; a minute can be signed when there are none."""
    return tuple(step for step in steps_of(one.kind) if one.of(step) is None)


def left_for_later(one: GuidedRound) -> tuple[RoundStep, ...]:
    """The steps whose outcome is that they wait; the minute says so."""
    return tuple(record.step for record in one.steps if record.outcome is StepOutcome.LATER)


def next_year(last: date) -> date:
    """The day the next round of the year falls due."""
    return last + relativedelta(years=1)


def is_year_due(last: date | None, began: date | None, today: date) -> bool:
    """Whether a year has passed since the last minute, or, before the first, since she began to use the program.

    A minute dated in the future was signed under a clock that was wrong; waiting for it could take years.
    """
    since = last if last is not None and last <= today else began
    return since is not None and next_year(since) <= today


def lot(seed: str, key: str) -> str:
    """The lot a thing draws for a seed: it orders a sample, and marks a thing without telling which it is."""
    return sha256(f"{seed}:{key}".encode()).hexdigest()[:16]


def sample(items: Sequence[T], keys: Sequence[str], seed: str, size: int = SAMPLE) -> tuple[T, ...]:
    """Some of the items, picked as by lot but the same for one `seed`, so that a round may be interrupted.

    What is added or goes meanwhile moves no more than its own place in the lot. `keys` are the items' random ids.
    """
    lots = sorted(zip(items, keys, strict=True), key=lambda pair: lot(seed, pair[1]))
    return tuple(item for item, _key in lots[:size])
