"""The checklist of places: written down, corrected, taken back, refused once the case is closed."""

from dataclasses import replace

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.interview.answers import PlaceAnswer
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.rights.places import PlaceLine
from heijastus_desk.domain.rights.steps import StepState
from heijastus_desk.domain.rights.values import CaseOutcome, PlaceOutcome, StepCode
from tests.services.request_kit import a_person, asking
from tests.storage.vaults import TODAY, app, bare, clock, ready

__all__ = ["app", "bare", "clock", "ready"]


@pytest.fixture
def case(app: Application) -> str:
    return app.requests.open(asking(a_person(app))).uid


def line_of(app: Application, case: str, place: PlaceKind) -> PlaceLine:
    (line,) = (line for line in app.request_places.checklist(case) if line.place is place)
    return line


def say_places(app: Application, *unused: PlaceKind) -> None:
    """She tells in the interview that she uses paper, and does not use these."""
    begun = app.interview.begin()
    places = (PlaceAnswer(kind=PlaceKind.PAPER), *(PlaceAnswer(kind=kind, in_use=False) for kind in unused))
    app.interview.save(replace(begun.answers, places=places))


def test_all_wait_until_each_is_said(app: Application, case: str) -> None:
    assert app.request_places.open_count(case) == len(PlaceKind)
    for number, kind in enumerate(PlaceKind, start=1):
        app.request_places.check(case, kind, PlaceOutcome.NOTHING)
        assert app.request_places.open_count(case) == len(PlaceKind) - number
    (step,) = (step for step in app.requests.steps(case) if step.code is StepCode.PLACES)
    assert step.state is StepState.DONE


def test_the_newer_word_stands_and_undo_brings_the_older_back(app: Application, case: str) -> None:
    app.request_places.check(case, PlaceKind.EMAIL, PlaceOutcome.NOTHING)
    change = app.request_places.check(case, PlaceKind.EMAIL, PlaceOutcome.FOUND, " kaksi viestiä ")
    check = line_of(app, case, PlaceKind.EMAIL).check
    assert check is not None
    assert (check.outcome, check.remark, check.checked_on) == (PlaceOutcome.FOUND, "kaksi viestiä", TODAY)
    assert change.inverse is not None
    change.inverse()
    check = line_of(app, case, PlaceKind.EMAIL).check
    assert check is not None
    assert (check.outcome, check.remark) == (PlaceOutcome.NOTHING, "")


def test_what_is_not_used_is_written_into_the_case_with_the_first_word(app: Application, case: str) -> None:
    say_places(app, PlaceKind.SURVEYS, PlaceKind.NEWSLETTER)
    assert app.request_places.open_count(case) == len(PlaceKind) - 2
    assert line_of(app, case, PlaceKind.SURVEYS).check is None
    app.request_places.check(case, PlaceKind.EMAIL, PlaceOutcome.NOTHING)
    say_places(app)
    for kind in (PlaceKind.SURVEYS, PlaceKind.NEWSLETTER):
        check = line_of(app, case, kind).check
        assert check is not None
        assert check.outcome is PlaceOutcome.NOT_IN_USE


def test_a_closed_case_and_an_unknown_one_refuse(app: Application, case: str) -> None:
    app.requests.close(case, CaseOutcome.WITHDRAWN)
    with pytest.raises(HeijastusError) as refused:
        app.request_places.check(case, PlaceKind.EMAIL, PlaceOutcome.NOTHING)
    assert refused.value.code is ErrorCode.CASE_CLOSED
    with pytest.raises(HeijastusError) as unknown:
        app.request_places.checklist("ei-ole")
    assert unknown.value.code is ErrorCode.RECORD_NOT_FOUND
