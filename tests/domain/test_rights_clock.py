"""The clock of a case: the day that binds knows no pause; the pause stands beside it."""

from datetime import date

import pytest

from heijastus_desk.domain.rights.clock import Pause, Urgency, clock_of, pauses_of
from heijastus_desk.domain.rights.values import IdentityCheck
from tests.domain.rights_cases import RECEIVED, a_case, a_check


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_one_month_and_the_days_beside_it() -> None:
    clock = clock_of(a_case())
    assert (clock.deadline, clock.due, clock.extended_deadline) == (day("2026-04-07"), day("2026-04-07"), None)
    assert clock.internal_target == day("2026-03-24")
    assert clock.extension_notice_by == day("2026-04-03")
    assert clock.paused_due is None
    assert clock.pauses == ()
    assert clock.days_left(day("2026-04-01")) == 6


def test_extended_it_is_three_months_from_receipt() -> None:
    clock = clock_of(a_case(extended_on=day("2026-03-20")))
    assert (clock.deadline, clock.due) == (day("2026-04-07"), day("2026-06-03"))
    assert clock.due == clock.extended_deadline
    assert clock.internal_target == day("2026-05-24")


def test_an_answered_query_stands_beside_the_unpaused_day_and_does_not_move_it() -> None:
    clock = clock_of(a_case(identity=(a_check("2026-03-05", "2026-03-12"),)))
    assert clock.due == day("2026-04-07")
    assert clock.pauses == (Pause(day("2026-03-05"), day("2026-03-12")),)
    assert clock.paused_due == day("2026-04-10")
    assert clock.resting_since is None


def test_while_a_query_waits_there_is_no_paused_day_yet() -> None:
    clock = clock_of(a_case(identity=(a_check("2026-03-05"),)))
    assert clock.paused_due is None
    assert clock.resting_since == day("2026-03-05")
    assert clock.due == day("2026-04-07")


@pytest.mark.parametrize(("asked", "counts"), [("2026-03-10", True), ("2026-03-11", False)])
def test_only_a_query_sent_without_delay_rests_anything(asked: str, counts: bool) -> None:
    assert bool(pauses_of(RECEIVED, [a_check(asked, "2026-03-20")])) is counts


@pytest.mark.parametrize(
    ("checks", "pauses"),
    [
        ([a_check("", "", "2026-03-04")], []),
        ([a_check("2026-03-04", "", "2026-03-08")], [("2026-03-04", "2026-03-08")]),
        (
            [a_check("2026-03-06", "2026-03-09"), a_check("2026-03-04", "2026-03-07")],
            [("2026-03-04", "2026-03-09")],
        ),
        (
            [a_check("2026-03-04", "2026-03-05"), a_check("2026-03-08", "2026-03-09")],
            [("2026-03-04", "2026-03-05"), ("2026-03-08", "2026-03-09")],
        ),
        ([a_check("2026-03-04"), a_check("2026-03-06", "2026-03-07")], [("2026-03-04", None)]),
    ],
)
def test_no_day_rests_twice(checks: list[IdentityCheck], pauses: list[tuple[str, str | None]]) -> None:
    wanted = tuple(Pause(day(since), day(until) if until else None) for since, until in pauses)
    assert pauses_of(RECEIVED, checks) == wanted


@pytest.mark.parametrize(
    ("today", "urgency"),
    [
        ("2026-03-24", Urgency.IN_TIME),
        ("2026-03-25", Urgency.TARGET_PASSED),
        ("2026-03-31", Urgency.SOON),
        ("2026-04-07", Urgency.TODAY),
        ("2026-04-08", Urgency.OVERDUE),
    ],
)
def test_how_pressing_it_is(today: str, urgency: Urgency) -> None:
    assert clock_of(a_case()).urgency(day(today)) is urgency


def test_a_closed_case_presses_no_more() -> None:
    assert clock_of(a_case(closed_on=day("2026-04-01"))).urgency(day("2027-01-01")) is Urgency.CLOSED
