"""Who asks: advice from what is on file, queries and answers, and where an answer may go by default."""

from dataclasses import replace
from datetime import timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import Requests, RightProcess
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.rights.steps import StepState
from heijastus_desk.domain.rights.values import CaseOutcome, IdentityMethod, RequesterKind, StepCode
from tests.services.request_kit import MAIL, PHONE, a_person, asking, ordered_by, with_note
from tests.storage.vaults import TODAY

M = IdentityMethod
EMAIL_POINT = (ContactPointKind.EMAIL, MAIL)
PHONE_POINT = (ContactPointKind.PHONE, PHONE)


def identity_step(app: Application, uid: str) -> StepState:
    return next(one.state for one in app.requests.steps(uid) if one.code is StepCode.IDENTITY)


def test_notes_ask_for_a_call_back_although_it_came_from_her_own_address(app: Application) -> None:
    person = a_person(app, EMAIL_POINT, PHONE_POINT)
    uid = app.requests.open(asking(person, reply_to=MAIL)).uid
    assert app.request_identity.advice(uid).recommended is M.REGISTERED_EMAIL
    with_note(app, person)
    advice = app.request_identity.advice(uid)
    assert (advice.recommended, advice.higher_care) == (M.CALL_BACK, True)
    with pytest.raises(HeijastusError) as refused:
        app.request_identity.verify(uid, M.REGISTERED_EMAIL)
    assert (refused.value.code, refused.value.field) == (ErrorCode.IDENTITY_NOT_ALLOWED, "method")
    assert app.requests.get(uid).identity == ()


def test_a_query_its_answer_and_being_sure(app: Application, clock: MovableClock) -> None:
    uid = app.requests.open(asking(a_person(app, PHONE_POINT))).uid
    app.request_identity.ask(uid, M.CALL_BACK)
    assert identity_step(app, uid) is StepState.WAITING
    assert app.requests.clock(app.requests.get(uid)).resting_since == TODAY
    clock.move_to(TODAY + timedelta(days=4))
    app.request_identity.verify(uid, M.CALL_BACK, "soitettu kortin numeroon")
    (check,) = app.requests.get(uid).identity
    assert (check.asked_on, check.answered_on, check.verified_on) == (TODAY, clock.today(), clock.today())
    assert identity_step(app, uid) is StepState.DONE
    clocked = app.requests.clock(app.requests.get(uid))
    assert clocked.paused_due == clocked.due + timedelta(days=5), "8.7. and four days, over the weekend"


def test_an_answer_that_proved_nothing_ends_the_pause_and_leaves_the_step(app: Application) -> None:
    uid = app.requests.open(asking(a_person(app, PHONE_POINT))).uid
    app.request_identity.ask(uid, M.KNOWN_FACTS)
    check = app.requests.get(uid).identity[0].uid
    app.request_identity.answered(check)
    assert identity_step(app, uid) is StepState.NEXT
    assert app.requests.clock(app.requests.get(uid)).resting_since is None


def test_being_sure_another_way_ends_every_query(app: Application) -> None:
    uid = app.requests.open(asking(a_person(app, PHONE_POINT))).uid
    app.request_identity.ask(uid, M.KNOWN_FACTS)
    change = app.request_identity.verify(uid, M.CALL_BACK)
    asked, sure = app.requests.get(uid).identity
    assert (asked.answered_on, asked.verified_on) == (TODAY, None)
    assert (sure.method, sure.verified_on) == (M.CALL_BACK, TODAY)
    assert change.inverse is not None
    change.inverse()
    assert app.requests.get(uid).verified_on is None


@pytest.mark.parametrize(("days", "code"), [(1, ErrorCode.DATE_IN_FUTURE), (-1, ErrorCode.DATE_ORDER)])
def test_the_day_lies_between_receipt_and_today(app: Application, days: int, code: ErrorCode) -> None:
    uid = app.requests.open(asking(a_person(app, PHONE_POINT))).uid
    with pytest.raises(HeijastusError) as refused:
        app.request_identity.verify(uid, M.CALL_BACK, on=TODAY + timedelta(days=days))
    assert refused.value.code is code


def test_nothing_is_verified_in_a_closed_case(app: Application) -> None:
    uid = app.requests.open(asking(a_person(app, PHONE_POINT))).uid
    app.requests.close(uid, CaseOutcome.WITHDRAWN)
    with pytest.raises(HeijastusError) as refused:
        app.request_identity.verify(uid, M.CALL_BACK)
    assert refused.value.code is ErrorCode.CASE_CLOSED


def test_the_orderers_mailbox_is_never_the_default(app: Application) -> None:
    person = a_person(app, (ContactPointKind.EMAIL, "sisko@tilaaja.example"), PHONE_POINT)
    ordered_by(app, person)
    uid = app.requests.open(asking(person, reply_to="sisko@tilaaja.example")).uid
    addresses = app.request_identity.addresses(uid)
    assert [one.is_orderers for one in addresses if "@" in one.value] == [True]
    assert not any(one.is_default for one in addresses)


def test_an_address_of_the_request_becomes_the_default_only_once_she_is_sure(app: Application) -> None:
    person = a_person(app, EMAIL_POINT, PHONE_POINT)
    uid = app.requests.open(asking(person, reply_to="uusi@osoite.example")).uid
    assert not any(one.is_default for one in app.request_identity.addresses(uid))
    app.request_identity.verify(uid, M.CALL_BACK)
    first = app.request_identity.addresses(uid)[0]
    assert (first.value, first.is_default) == ("uusi@osoite.example", True)


def test_somebody_elses_address_never_becomes_the_default(app: Application) -> None:
    person = a_person(app, PHONE_POINT)
    a_person(app, (ContactPointKind.EMAIL, "toinen@muu.example"), name="Toinen")
    uid = app.requests.open(asking(person, reply_to="toinen@muu.example")).uid
    app.request_identity.verify(uid, M.CALL_BACK)
    found = {one.value: one for one in app.request_identity.addresses(uid)}
    assert found["toinen@muu.example"].of_another
    assert not any(one.is_default for one in found.values())


def test_her_own_address_on_the_card_is_the_default_and_listed_once(app: Application) -> None:
    uid = app.requests.open(asking(a_person(app, PHONE_POINT, EMAIL_POINT), reply_to="SISKO@oma.example ")).uid
    values = [(one.value, one.is_default) for one in app.request_identity.addresses(uid)]
    assert values == [(MAIL, True), (PHONE, False)]


def test_a_street_is_a_default_before_a_phone(app: Application) -> None:
    street = (ContactPointKind.ADDRESS, "Keksittykatu 12 A 34, 00100 Helsinki")
    uid = app.requests.open(asking(a_person(app, PHONE_POINT, street))).uid
    assert [(one.kind, one.is_default) for one in app.request_identity.addresses(uid)] == [
        (ContactPointKind.ADDRESS, True),
        (ContactPointKind.PHONE, False),
    ]


def test_an_unknown_requester_is_answered_where_she_asked_from(app: Application) -> None:
    uid = app.requests.open(asking(reply_to="kysyja@muu.example")).uid
    (only,) = app.request_identity.addresses(uid)
    assert only.is_default
    assert not app.request_identity.advice(uid).needed


def test_a_written_process_that_asks_too_much_is_told(app: Application) -> None:
    (stored,) = app.registers.list()
    demanding = Requests(
        identity=LocalisedText(fi="Liitä pyyntöön kopio henkilötodistuksesta ja henkilötunnus."),
        processes=(RightProcess(right=Right.ACCESS, text=LocalisedText(fi="Kirjallisesti."), signed=True),),
    )
    app.registers.save(replace(stored.value, requests=demanding), version=stored.version)
    uid = app.requests.open(asking(a_person(app))).uid
    told = {one.code for one in app.request_identity.advice(uid).asks_too_much}
    assert told == {"process_wants_signature", "process_wants_copy", "process_wants_code"}


def test_a_representative_is_asked_for_a_mandate(app: Application) -> None:
    person = a_person(app, PHONE_POINT)
    new = asking(
        person,
        requester=RequesterKind.REPRESENTATIVE,
        requester_name="Veli Pyytäjä",
        representative="Veli Pyytäjä, valtakirja",
    )
    assert app.request_identity.advice(app.requests.open(new).uid).recommended is M.MANDATE
