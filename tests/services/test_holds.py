"""Holds by hand: for what, until when to look again, and which of them are to be looked at."""

from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.holds import PLACED
from tests.storage.vaults import TODAY


@pytest.fixture
def item(app: Application) -> tuple[str, str]:
    return ("person", app.clients.save_person(PersonCard(given_name="Sisko")).uid)


@pytest.mark.parametrize("cause", PLACED)
def test_each_cause_holds_and_is_told(app: Application, item: tuple[str, str], cause: HoldCause) -> None:
    hold = app.holds.place(*item, "Syy", cause=cause).uid
    (held,) = app.retention.of_items([item]).items
    assert held.decision.state is State.HELD
    assert held.decision.reason.code == f"held_{cause.value}"
    app.holds.release(hold)
    (free,) = app.retention.of_items([item]).items
    assert free.decision.state is not State.HELD


@pytest.mark.parametrize("cause", set(HoldCause) - set(PLACED))
def test_what_freezes_by_itself_is_not_placed_by_hand(
    app: Application, item: tuple[str, str], cause: HoldCause
) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.holds.place(*item, "Syy", cause=cause)
    assert (failure.value.code, failure.value.field) == (ErrorCode.CHOICE_UNKNOWN, "cause")
    assert app.holds.open() == ()


def test_a_hold_is_looked_at_on_its_day_and_kept_on(
    app: Application, item: tuple[str, str], clock: MovableClock
) -> None:
    day = TODAY + timedelta(days=10)
    hold = app.holds.place(*item, "Syy", review_on=day).uid
    app.holds.place(*item, "Ilman päivää")
    assert app.holds.to_review() == ()
    clock.move_to(day)
    assert [one.uid for one in app.holds.to_review()] == [hold]
    with pytest.raises(HeijastusError) as failure:
        app.holds.look_again((hold,), day)
    assert (failure.value.code, failure.value.field) == (ErrorCode.DATE_ORDER, "review_on")
    change = app.holds.look_again((hold,), date(2026, 12, 1))
    assert app.holds.to_review() == ()
    assert change.inverse is not None
    change.inverse()
    assert [one.uid for one in app.holds.to_review()] == [hold]
