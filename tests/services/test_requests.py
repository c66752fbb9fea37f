"""Requests: numbered, frozen from the day of receipt, corrected, extended, gone through, closed and never reopened."""

from datetime import date, timedelta
from typing import Any

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.parties import ContactPointKind, PersonCard
from heijastus_desk.domain.party_ties import RoleEntry
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.domain.rights.receiving import HeedCode, NewRequest
from heijastus_desk.domain.rights.values import (
    CaseOutcome,
    Decision,
    LetterKind,
    PlaceOutcome,
    RequesterKind,
    StepCode,
    StepOutcome,
)
from heijastus_desk.services.requests import write_step
from tests.services.request_kit import MAIL, PHONE, a_person, asking, ordered_by
from tests.storage.vaults import TODAY


def undo(change: Change) -> None:
    assert change.inverse is not None
    change.inverse()


def heeds(app: Application, new: NewRequest) -> set[HeedCode]:
    return {one.code for one in app.requests.heed(new)}


def answered(app: Application, uid: str) -> None:
    """Whatever the case lacks is said not to be needed, and its answer sent."""
    with app.vault.write() as transaction:
        case = transaction.fetch("rights_request", uid)
        letter = {
            "request_id": case["id"],
            "kind": LetterKind.ANSWER.value,
            "lang": "fi",
            "addressee": "",
            "title": "x",
        }
        days = {"made_on": TODAY, "sent_on": TODAY, "sent_by": "post"}
        transaction.insert("request_letter", {**letter, "body": "x", **days})
        for one in app.requests.steps(uid):
            if not one.is_over:
                write_step(transaction, uid, one.code, StepOutcome.NOT_NEEDED, TODAY, "koe")


def test_a_case_has_the_next_number_and_what_was_told(app: Application) -> None:
    person = a_person(app, (ContactPointKind.EMAIL, MAIL))
    first = app.requests.open(asking(person, Right.ERASURE, Right.ACCESS, reply_to=MAIL, details="Mitä minusta on?"))
    second = app.requests.open(asking())
    case = app.requests.get(first.uid)
    assert (case.number, app.requests.get(second.uid).number) == (1, 2)
    assert case.asked == (Right.ACCESS, Right.ERASURE), "the package before anything is erased"
    assert (case.person, case.person_name, case.requester_name) == (person, "Sisko Pyytäjä", "Sisko Pyytäjä")
    assert (case.reply_to, case.details, case.is_open) == (MAIL, "Mitä minusta on?", True)
    assert [one.number for one in app.requests.cases()] == [2, 1]
    assert [one.uid for one in app.requests.for_person(person)] == [first.uid]


def test_opening_and_its_undo_leave_nothing(app: Application) -> None:
    person = a_person(app)
    change = app.requests.open(asking(person))
    assert len(app.freezes.of(PartyRef(person=person))) == 1
    undo(change)
    assert app.requests.cases() == ()
    assert app.freezes.of(PartyRef(person=person), open_only=False) == ()


def test_everything_of_the_person_is_held_from_the_day_of_receipt_until_the_case_is_closed(
    app: Application, clock: MovableClock
) -> None:
    person = a_person(app)
    received = TODAY - timedelta(days=3)
    uid = app.requests.open(asking(person, received_on=received)).uid
    (freeze,) = app.freezes.of(PartyRef(person=person))
    assert (freeze.cause, freeze.opened_on) == (HoldCause.REQUEST, received)
    states = {i.decision.state for i in app.retention.overview().items if i.record_class is RecordClass.CLIENT_CARD}
    assert states == {State.HELD}
    answered(app, uid)
    clock.move_to(TODAY + timedelta(days=5))
    app.requests.close(uid, CaseOutcome.ANSWERED)
    assert app.freezes.of(PartyRef(person=person)) == ()
    (ended,) = app.freezes.of(PartyRef(person=person), open_only=False)
    assert ended.closed_on == TODAY + timedelta(days=5)


def test_its_freeze_is_not_ended_apart_from_the_case(app: Application) -> None:
    person = a_person(app)
    app.requests.open(asking(person))
    (freeze,) = app.freezes.of(PartyRef(person=person))
    with pytest.raises(HeijastusError) as refused:
        app.freezes.close(freeze.uid, TODAY)
    assert (refused.value.code, refused.value.params) == (ErrorCode.CASE_STILL_OPEN, {"number": 1})
    by_hand = app.freezes.open(PartyRef(person=a_person(app, name="Sanni")), HoldCause.REQUEST, reason="käsin").uid
    app.freezes.close(by_hand, TODAY)


def test_two_open_cases_hold_apart(app: Application) -> None:
    person = a_person(app)
    first, _second = (app.requests.open(asking(person)).uid for _ in range(2))
    answered(app, first)
    app.requests.close(first, CaseOutcome.ANSWERED)
    assert len(app.freezes.of(PartyRef(person=person))) == 1


def test_the_case_file_runs_its_own_three_years_only_once_it_is_closed(app: Application) -> None:
    def standing() -> State:
        items = app.retention.overview().items
        return next(i.decision for i in items if i.record_class is RecordClass.REQUEST_FILE).state

    person = a_person(app)
    uid = app.requests.open(asking(person)).uid
    assert standing() in {State.HELD, State.NOT_STARTED}
    answered(app, uid)
    app.requests.close(uid, CaseOutcome.ANSWERED)
    item = next(i for i in app.retention.overview().items if i.record_class is RecordClass.REQUEST_FILE)
    assert item.decision.state is State.RUNNING
    assert item.decision.due_on == date(2029, 6, 8)


def test_a_closed_case_takes_no_further_word_and_is_followed_up_instead(app: Application) -> None:
    person = a_person(app)
    uid = app.requests.open(asking(person)).uid
    with pytest.raises(HeijastusError) as early:
        app.requests.open(asking(person, follows=uid))
    assert early.value.code is ErrorCode.CASE_STILL_OPEN
    app.requests.close(uid, CaseOutcome.WITHDRAWN)
    for refused in (
        lambda: app.requests.edit(uid, asking(person)),
        lambda: app.requests.extend(uid, "syy"),
        lambda: app.requests.record_step(uid, StepCode.RECEIPT, StepOutcome.DONE),
        lambda: app.requests.close(uid, CaseOutcome.WITHDRAWN),
    ):
        with pytest.raises(HeijastusError) as closed:
            refused()
        assert closed.value.code is ErrorCode.CASE_CLOSED
    later = app.requests.get(app.requests.open(asking(person, follows=uid)).uid)
    assert (later.follows, later.follows_number) == (uid, 1)


def test_a_case_is_not_closed_while_steps_are_left(app: Application) -> None:
    uid = app.requests.open(asking(a_person(app))).uid
    with pytest.raises(HeijastusError) as refused:
        app.requests.close(uid, CaseOutcome.ANSWERED)
    assert refused.value.code is ErrorCode.CASE_UNFINISHED
    with pytest.raises(HeijastusError) as passed_on:
        app.requests.close(uid, CaseOutcome.FORWARDED)
    assert passed_on.value.params == {"count": 1}
    assert app.requests.get(uid).is_open
    answered(app, uid)
    change = app.requests.close(uid, CaseOutcome.PARTLY)
    assert app.requests.get(uid).outcome is CaseOutcome.PARTLY
    undo(change)
    assert app.requests.get(uid).is_open


@pytest.mark.parametrize(
    ("more", "code", "field"),
    [
        ({"received_on": TODAY + timedelta(days=1)}, ErrorCode.DATE_IN_FUTURE, "received_on"),
        ({"rights": ()}, ErrorCode.FIELD_EMPTY, "rights"),
        ({"rights": (Right.COMPLAINT,)}, ErrorCode.CHOICE_UNKNOWN, "rights"),
        ({"requester_name": " "}, ErrorCode.FIELD_EMPTY, "requester_name"),
        ({"requester": RequesterKind.ON_FILE}, ErrorCode.FIELD_EMPTY, "person"),
        ({"details": "a" * 20_001}, ErrorCode.FIELD_TOO_LONG, "details"),
        ({"person": "nobody", "requester": RequesterKind.ON_FILE}, ErrorCode.RECORD_NOT_FOUND, None),
    ],
)
def test_what_a_request_must_say(app: Application, more: dict[str, Any], code: ErrorCode, field: str | None) -> None:
    with pytest.raises(HeijastusError) as refused:
        app.requests.open(asking(**more))
    assert (refused.value.code, refused.value.field) == (code, field)
    assert app.requests.cases() == ()


def test_a_representative_says_whom_and_on_what_ground(app: Application) -> None:
    new = asking(a_person(app), requester=RequesterKind.REPRESENTATIVE, requester_name="Veli Pyytäjä")
    with pytest.raises(HeijastusError) as refused:
        app.requests.open(new)
    assert refused.value.field == "representative"


def test_correcting_keeps_what_was_decided_of_a_right_still_asked(app: Application) -> None:
    person = a_person(app)
    uid = app.requests.open(asking(person, Right.ACCESS, Right.ERASURE)).uid
    app.request_decisions.settle(uid, Right.ACCESS, Decision.GRANT)
    app.requests.edit(uid, asking(person, Right.ACCESS, Right.RESTRICTION))
    decided = [(one.right, one.decision) for one in app.requests.get(uid).rights]
    assert decided == [(Right.ACCESS, Decision.GRANT), (Right.RESTRICTION, None)]


def test_a_case_that_turns_out_to_be_about_another_starts_over(app: Application) -> None:
    wrong, right = a_person(app), a_person(app, name="Sanni")
    uid = app.requests.open(asking(wrong, Right.ACCESS, Right.ERASURE)).uid
    app.request_identity.verify(uid, app.request_identity.advice(uid).allowed[0])
    app.request_decisions.as_proposed(uid, Right.ACCESS)
    app.request_places.check(uid, PlaceKind.EMAIL, PlaceOutcome.NOTHING)
    earlier = TODAY - timedelta(days=2)
    change = app.requests.edit(uid, asking(right, Right.ACCESS, Right.RESTRICTION, received_on=earlier))
    case = app.requests.get(uid)
    assert [(one.right, one.decision) for one in case.rights] == [(Right.ACCESS, None), (Right.RESTRICTION, None)]
    assert (case.verified_on, case.identity, case.places) == (None, (), ()), "of the other nothing is known yet"
    assert app.request_decisions.of_case(uid) == ()
    assert app.freezes.of(PartyRef(person=wrong), open_only=False) == ()
    (freeze,) = app.freezes.of(PartyRef(person=right))
    assert (freeze.uid, freeze.opened_on) == (case.freeze, earlier)
    undo(change)
    assert (app.requests.get(uid).person, app.requests.get(uid).verified_on) == (wrong, TODAY)
    assert len(app.freezes.of(PartyRef(person=wrong))) == 1


def test_the_extension_is_told_within_the_first_month_and_only_once(app: Application, clock: MovableClock) -> None:
    clock.move_to(date(2026, 1, 31))
    uid = app.requests.open(asking(a_person(app), received_on=date(2026, 1, 31))).uid
    late = app.requests.open(asking(received_on=date(2026, 1, 30))).uid
    with pytest.raises(HeijastusError) as empty:
        app.requests.extend(uid, " ")
    assert empty.value.field == "reason"
    clock.move_to(date(2026, 3, 2))
    app.requests.extend(uid, "Aineistoa on paljon.")
    clocked = app.requests.clock(app.requests.get(uid))
    assert (clocked.deadline, clocked.due) == (date(2026, 3, 2), date(2026, 4, 30))
    with pytest.raises(HeijastusError) as twice:
        app.requests.extend(uid, "Lisää.")
    assert twice.value.code is ErrorCode.EXTENDED_ALREADY
    clock.move_to(date(2026, 3, 3))
    with pytest.raises(HeijastusError) as refused:
        app.requests.extend(late, "Aineistoa on paljon.")
    assert (refused.value.code, refused.value.params) == (ErrorCode.EXTENSION_TOO_LATE, {"last": date(2026, 3, 2)})


def test_a_step_is_written_down_and_written_over(app: Application) -> None:
    uid = app.requests.open(asking(a_person(app), Right.WITHDRAWAL)).uid
    app.requests.record_step(uid, StepCode.WITHDRAWAL, StepOutcome.DONE)
    app.requests.record_step(uid, StepCode.WITHDRAWAL, StepOutcome.NOT_NEEDED, "Suostumusta ei ollut.")
    (record,) = app.requests.get(uid).steps
    assert (record.outcome, record.done_on, record.remark) == (StepOutcome.NOT_NEEDED, TODAY, "Suostumusta ei ollut.")
    for step, outcome, code in (
        (StepCode.ERASE, StepOutcome.DONE, ErrorCode.CHOICE_UNKNOWN),
        (StepCode.WITHDRAWAL, StepOutcome.NOT_NEEDED, ErrorCode.FIELD_EMPTY),
    ):
        with pytest.raises(HeijastusError) as refused:
            app.requests.record_step(uid, step, outcome)
        assert refused.value.code is code


def test_no_package_is_waved_through_by_hand(app: Application) -> None:
    uid = app.requests.open(asking(a_person(app), Right.ACCESS, Right.ERASURE)).uid
    for step in (StepCode.IDENTITY, StepCode.PLACES, StepCode.DECISIONS, StepCode.PASSAGES):
        for outcome in StepOutcome:
            with pytest.raises(HeijastusError) as refused:
                app.requests.record_step(uid, step, outcome, "kiire")
            assert refused.value.code is ErrorCode.STEP_NOT_BY_HAND
    with pytest.raises(HeijastusError) as never_done:
        app.requests.record_step(uid, StepCode.ERASE, StepOutcome.DONE)
    assert never_done.value.code is ErrorCode.STEP_NOT_BY_HAND
    assert app.requests.get(uid).steps == ()


def test_what_other_records_show_is_done_by_them(app: Application) -> None:
    person = a_person(app)
    uid = app.requests.open(asking(person, Right.MARKETING_BAN, Right.RESTRICTION)).uid

    def done() -> set[StepCode]:
        return {one.code for one in app.requests.steps(uid) if one.is_over}

    assert done() == set()
    app.marketing.forbid(PartyRef(person=person))
    assert done() == {StepCode.MARKETING}
    restriction = app.freezes.open(
        PartyRef(person=person), HoldCause.RESTRICTION, ground=RestrictionGround.ACCURACY, reason="kiistetty"
    )
    assert done() == {StepCode.MARKETING, StepCode.RESTRICT}
    app.requests.record_step(uid, StepCode.RECEIPT, StepOutcome.DONE)
    app.freezes.told(restriction.uid, TODAY)
    app.freezes.close(restriction.uid, TODAY)
    assert StepCode.RESTRICT in done(), "it was restricted after the request came, and lifted again"


def test_a_restricted_person_may_ask_and_be_answered(app: Application) -> None:
    person = a_person(app)
    app.freezes.open(
        PartyRef(person=person), HoldCause.RESTRICTION, ground=RestrictionGround.ACCURACY, reason="kiistetty"
    )
    new = asking(person)
    assert HeedCode.RESTRICTED in heeds(app, new)
    uid = app.requests.open(new).uid
    app.requests.record_step(uid, StepCode.RECEIPT, StepOutcome.DONE)
    app.requests.close(uid, CaseOutcome.WITHDRAWN)


# ------------------------------------------------------------------------------------------------- what to know before


def test_a_repeat_after_a_week_is_told_with_its_number_and_opened_all_the_same(
    app: Application, clock: MovableClock
) -> None:
    person = a_person(app)
    uid = app.requests.open(asking(person)).uid
    (still_open,) = app.requests.heed(asking(person))
    assert (still_open.code, still_open.number, still_open.case) == (HeedCode.OPEN_CASE, 1, uid)
    app.requests.close(uid, CaseOutcome.WITHDRAWN)
    for days, wanted in ((7, {HeedCode.REPEAT_HALF_YEAR}), (200, {HeedCode.REPEAT_YEAR}), (400, set[HeedCode]())):
        clock.move_to(TODAY + timedelta(days=days))
        assert heeds(app, asking(person, received_on=clock.today())) == wanted
    assert heeds(app, asking(person, Right.MARKETING_BAN, received_on=TODAY)) == set(), "another right is no repeat"
    assert app.requests.open(asking(person)).uid


def test_somebody_elses_address_is_told_and_never_whose_it_is(app: Application) -> None:
    asker = a_person(app, (ContactPointKind.EMAIL, MAIL), (ContactPointKind.PHONE, PHONE))
    a_person(app, (ContactPointKind.EMAIL, "toinen@muu.example"), name="Toinen")
    found = app.requests.heed(asking(asker, reply_to=" Toinen@MUU.example"))
    assert [one.code for one in found] == [HeedCode.ADDRESS_OF_ANOTHER]
    assert "Toinen" not in repr(found)
    assert heeds(app, asking(asker, reply_to="uusi@osoite.example")) == {HeedCode.ADDRESS_NOT_ON_FILE}
    assert heeds(app, asking(asker, reply_to="SISKO@oma.example")) == set()
    assert heeds(app, asking(asker, reply_to="+358 40 1234567")) == set()


def test_the_orderers_mailbox_is_told(app: Application) -> None:
    person = a_person(app)
    ordered_by(app, person)
    assert HeedCode.ADDRESS_OF_ORDERER in heeds(app, asking(person, reply_to="sisko@osasto.tilaaja.example"))
    assert HeedCode.ADDRESS_OF_ORDERER not in heeds(app, asking(person, reply_to=MAIL))


def test_the_erased_are_known_by_their_address_and_whoever_is_on_file_is_not_overlooked(app: Application) -> None:
    person = a_person(app, (ContactPointKind.EMAIL, MAIL))
    assert heeds(app, asking(requester_name="Joku Muu", reply_to=MAIL)) == {HeedCode.FOUND_ON_FILE}
    assert heeds(app, asking(requester_name="Pyytäjä Sisko")) == {HeedCode.FOUND_ON_FILE}
    app.erasure.erase(person)
    assert heeds(app, asking(requester_name="Joku Muu", reply_to=MAIL)) == {HeedCode.ERASED_BEFORE}
    assert heeds(app, asking(requester_name="Aivan Muu", reply_to="eri@muu.example")) == set()


def test_a_minor_and_somebody_in_two_registers(app: Application) -> None:
    person = a_person(app, birth_year=2012)
    second = app.registers.create_from_template().uid
    registers = [one.uid for one in app.registers.list()]
    assert second in registers
    for register in registers:
        app.ties.save_role(RoleEntry(party=PartyRef(person=person), kind=RoleKind.PROSPECT, register=register))
    found = {one.code: one for one in app.requests.heed(asking(person))}
    assert set(found) == {HeedCode.MINOR, HeedCode.SEVERAL_REGISTERS}
    assert found[HeedCode.SEVERAL_REGISTERS].count == 2


def test_nothing_to_heed_of_an_ordinary_request(app: Application) -> None:
    person = app.clients.save_person(PersonCard(given_name="Tavallinen", family_name="Pyytäjä")).uid
    assert app.requests.heed(asking(person)) == ()
