"""Holds: which of them freeze an item, and in which order they are told."""

from datetime import date

import pytest

from heijastus_desk.domain.retention.holds import HoldCause, HoldFact, applying
from heijastus_desk.domain.retention.terms import Event, Exemption, RetentionRule

PLAIN = RetentionRule(uid="plain", event=Event.COLLECTED)


def listing(*exemptions: Exemption) -> RetentionRule:
    return RetentionRule(uid="listing", event=Event.COLLECTED, exemptions=exemptions)


@pytest.mark.parametrize("cause", HoldCause)
@pytest.mark.parametrize(
    ("rules", "freezing"),
    [
        ([], {"restriction", "request", "claim", "manual"}),
        ([PLAIN], {"restriction", "request", "claim", "manual"}),
        ([listing(Exemption.LAW, Exemption.CLAIM)], {"restriction", "request", "claim", "manual"}),
        ([PLAIN, listing(Exemption.OPEN_INVOICE)], {"restriction", "request", "claim", "manual", "open_invoice"}),
        ([listing(Exemption.COLLECTION)], {"restriction", "request", "claim", "manual", "collection"}),
    ],
)
def test_what_freezes(cause: HoldCause, rules: list[RetentionRule], freezing: set[str]) -> None:
    hold = HoldFact("hold-1", cause, date(2026, 1, 1))
    assert applying([hold], rules) == ((hold,) if cause in freezing else ())


def test_the_weightiest_comes_first() -> None:
    day = date(2026, 1, 1)
    holds = [HoldFact(cause.value, cause, day) for cause in reversed(HoldCause)]
    ordered = applying(holds, [listing(Exemption.OPEN_INVOICE, Exemption.COLLECTION)])
    assert [hold.cause for hold in ordered] == list(HoldCause)


def test_neither_review_nor_beginning_thaws() -> None:
    hold = HoldFact("hold-1", HoldCause.MANUAL, date(2099, 1, 1), review_on=date(2000, 1, 1))
    assert applying([hold], []) == (hold,)
