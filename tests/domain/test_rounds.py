"""Guided rounds: order, what is missing, when the year is due, the lot of the shelf, figures in and out of storage."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain.rounds.plans import (
    SAMPLE,
    STEPS,
    is_year_due,
    left_for_later,
    missing,
    next_step,
    next_year,
    sample,
    steps_of,
)
from heijastus_desk.domain.rounds.values import (
    Figure,
    FigureCode,
    GuidedRound,
    RoundKind,
    RoundStep,
    StepOutcome,
    StepRecord,
    read_figures,
    stored_figures,
)

DAY = date(2026, 6, 8)


def a_round(kind: RoundKind, *records: tuple[RoundStep, StepOutcome]) -> GuidedRound:
    steps = tuple(StepRecord(step, outcome, DAY) for step, outcome in records)
    return GuidedRound(uid="x", kind=kind, opened_on=DAY, steps=steps)


@pytest.mark.parametrize("kind", RoundKind)
def test_a_round_has_each_step_once(kind: RoundKind) -> None:
    assert len(set(steps_of(kind))) == len(steps_of(kind)) >= 9


@pytest.mark.parametrize("kind", [RoundKind.CLOSING, RoundKind.AFTERCARE])
def test_requests_invoices_and_telling_come_before_erasing_and_what_stays_comes_last(kind: RoundKind) -> None:
    order = STEPS[kind]
    for earlier in (RoundStep.MATTERS, RoundStep.INVOICES, RoundStep.TELL):
        assert order.index(earlier) < order.index(RoundStep.ERASING)
    assert order[-1] is RoundStep.STAYS


def test_every_step_belongs_to_a_round() -> None:
    assert {step for steps in STEPS.values() for step in steps} == set(RoundStep)


def test_the_next_step_goes_on_and_comes_back_to_what_was_passed_over() -> None:
    one = a_round(RoundKind.YEAR, (RoundStep.CLEAN_UP, StepOutcome.DONE))
    assert next_step(one) is RoundStep.DUE
    assert next_step(one, RoundStep.CLEAN_UP) is RoundStep.NOTICES
    last = a_round(RoundKind.YEAR, *((step, StepOutcome.DONE) for step in steps_of(RoundKind.YEAR)[1:]))
    assert next_step(last, RoundStep.OWN_DATA) is RoundStep.DUE
    assert missing(last) == (RoundStep.DUE,)


def test_a_step_left_for_later_has_an_outcome_and_is_named() -> None:
    one = a_round(RoundKind.YEAR, *((step, StepOutcome.LATER) for step in steps_of(RoundKind.YEAR)))
    assert missing(one) == ()
    assert next_step(one) is None
    assert left_for_later(one) == steps_of(RoundKind.YEAR)


@pytest.mark.parametrize(
    ("last", "began", "today", "due"),
    [
        (None, None, DAY, False),
        (None, date(2025, 6, 9), DAY, False),
        (None, date(2025, 6, 8), DAY, True),
        (date(2025, 6, 9), date(2020, 1, 1), DAY, False),
        (date(2025, 6, 8), date(2020, 1, 1), DAY, True),
        # signed on 29 February: due on 28 February
        (date(2024, 2, 29), None, date(2025, 2, 27), False),
        (date(2024, 2, 29), None, date(2025, 2, 28), True),
        # signed under a clock that was ahead: the day she began decides
        (date(2030, 1, 1), date(2020, 1, 1), DAY, True),
        (date(2030, 1, 1), DAY, DAY, False),
    ],
)
def test_the_year_is_due(last: date | None, began: date | None, today: date, *, due: bool) -> None:
    assert is_year_due(last, began, today) is due


def test_a_year_after_the_29th_of_february() -> None:
    assert next_year(date(2024, 2, 29)) == date(2025, 2, 28)


@given(st.lists(st.uuids().map(str), unique=True, max_size=40), st.text(max_size=8))
def test_the_lot_is_the_same_each_time_and_takes_some_of_what_is_there(keys: list[str], seed: str) -> None:
    drawn = sample(keys, keys, seed)
    assert drawn == sample(list(reversed(keys)), list(reversed(keys)), seed)
    assert len(drawn) == min(SAMPLE, len(keys))
    assert set(drawn) <= set(keys)


@given(st.lists(st.uuids().map(str), unique=True, min_size=7, max_size=40))
def test_what_goes_from_the_shelf_moves_no_more_than_its_own_place(keys: list[str]) -> None:
    drawn = sample(keys, keys, "seed")
    left = [key for key in keys if key != drawn[0]]
    assert set(drawn[1:]) <= set(sample(left, left, "seed"))


def test_two_rounds_draw_differently() -> None:
    keys = [str(number) for number in range(200)]
    assert sample(keys, keys, "one") != sample(keys, keys, "other")


FIGURES = (
    Figure(FigureCode.ITEMS_DUE, 3),
    Figure(FigureCode.BACKUP_NEWEST, day=DAY),
    Figure(FigureCode.CLASS_UNTIL, 2, date(2032, 12, 31), "voucher"),
)


def test_figures_come_back_as_they_were_and_an_unknown_code_is_left_out() -> None:
    stored = stored_figures(FIGURES)
    assert read_figures(stored) == FIGURES
    assert read_figures([*stored, ["of_a_later_program", 1, None, ""]]) == FIGURES


def test_what_wants_work() -> None:
    assert Figure(FigureCode.ITEMS_DUE, 1).wants_work
    assert not Figure(FigureCode.ITEMS_DUE, 0).wants_work
    assert not Figure(FigureCode.RECIPIENTS, 7).wants_work
    assert Figure(FigureCode.BACKUP_OUTSIDE).wants_work
    assert not Figure(FigureCode.BACKUP_OUTSIDE, day=DAY).wants_work
