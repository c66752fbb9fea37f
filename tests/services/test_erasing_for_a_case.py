"""Erasing on behalf of a case: its freeze never lifts before the case is closed, whatever stops the erasure."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.values import PlaceOutcome
from heijastus_desk.services import erasure as erasing
from tests.services.request_kit import a_person, asking, with_note

FOR_REQUEST = DestructionGround.REQUEST


def released(app: Application) -> tuple[str, str]:
    """A person with a note whose erasure was granted, and the case."""
    person = a_person(app)
    with_note(app, person)
    case = app.requests.open(asking(person, Right.ERASURE)).uid
    app.request_identity.verify(case, app.request_identity.advice(case).allowed[0])
    app.request_places.check_all(case, dict.fromkeys(PlaceKind, PlaceOutcome.NOTHING))
    app.request_decisions.as_proposed(case, Right.ERASURE)
    app.request_acts.release_for_erasure(case)
    return person, case


def frozen(app: Application, person: str) -> bool:
    return HoldCause.REQUEST in {one.cause for one in app.freezes.of(PartyRef(person=person)) if not one.closed_on}


def test_looked_through_and_left_the_person_was_never_unfrozen(app: Application) -> None:
    person, case = released(app)
    roots = app.request_acts.granted(case)
    assert app.erasure.preview_of(roots, ground=FOR_REQUEST, request=case).goes["note"] == 1
    assert frozen(app, person)
    assert "note" not in app.erasure.preview_of(roots, ground=FOR_REQUEST).goes
    with pytest.raises(HeijastusError) as held:
        app.erasure.erase_chosen(roots, ErasureChoices(ground=FOR_REQUEST))
    assert held.value.code is ErrorCode.ERASURE_HELD


def test_another_case_of_the_same_person_still_holds_everything_back(app: Application) -> None:
    person, case = released(app)
    app.requests.open(asking(person, Right.ACCESS))
    with pytest.raises(HeijastusError) as held:
        app.erasure.erase_chosen(app.request_acts.granted(case), ErasureChoices(ground=FOR_REQUEST, request=case))
    assert held.value.code is ErrorCode.ERASURE_HELD


def test_a_closed_case_puts_no_freeze_aside(app: Application) -> None:
    person, case = released(app)
    with app.vault.write() as transaction:
        transaction.update("rights_request", case, {"closed_on": app.clock.today()})
    assert "note" not in app.erasure.preview_of((("person", person),), request=case).goes


class _Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("begun", [False, True])
def test_killed_in_between_it_is_frozen_or_completed(
    app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begun: bool
) -> None:
    def killed(*_given: object, **_more: object) -> Any:
        raise _Killed

    person, case = released(app)
    step = "erase_and_tell" if begun else "new_erasure"
    roots, choices = app.request_acts.granted(case), ErasureChoices(ground=FOR_REQUEST, request=case)
    with monkeypatch.context() as patch:
        patch.setattr(erasing, step, killed)
        with pytest.raises(_Killed):
            app.erasure.erase_chosen(roots, choices)
    shutil.copytree(app.paths.folder, tmp_path / "after")
    again = open_application(tmp_path / "after", app.vault.key, app.clock)
    try:
        assert frozen(again, person)
        reports = again.erasure.resume()
        assert len(reports) == int(begun)
        assert again.request_acts.erased(case) == int(begun)
        assert frozen(again, person) is not begun
        if begun:
            (told,) = again.destructions.cases()
            assert {one.record_class for one in told.kept} == set(), "the freeze alone kept nothing"
    finally:
        again.close()


def test_the_preview_says_that_the_file_of_the_request_stays_and_why(app: Application) -> None:
    person, case = released(app)
    preview = app.erasure.preview_of((("person", person),), ground=FOR_REQUEST, request=case)
    (proof,) = preview.proof
    assert (proof.table, proof.uid, proof.record_class) == ("rights_request", case, RecordClass.REQUEST_FILE)
    assert "rights_request" not in preview.goes
    assert app.erasure.preview(a_person(app, name="Sanni")).proof == ()
