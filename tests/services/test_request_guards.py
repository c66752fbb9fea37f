"""What keeps a request from reaching the wrong person, and an erasure from coming before she is sure."""

from dataclasses import replace

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.letters import gaps
from heijastus_desk.domain.rights.resolver import ItemDecision
from heijastus_desk.domain.rights.steps import StepState
from heijastus_desk.domain.rights.values import (
    CaseOutcome,
    Decision,
    GivenBy,
    IdentityMethod,
    LetterKind,
    PackageForm,
    PlaceOutcome,
    RequesterKind,
    RequestTask,
    StepCode,
    TaskKind,
    TaskOutcome,
)
from tests.services.request_kit import MAIL, PHONE, a_person, asking, ordered_by, with_note
from tests.storage.vaults import TODAY

SPOUSE = "pekka@toisen.example"


def refused(code: ErrorCode, call: object) -> HeijastusError:
    assert callable(call)
    with pytest.raises(HeijastusError) as told:
        call()
    assert told.value.code is code
    return told.value


def sure(app: Application, case: str) -> None:
    """Who asks is known, every place outside the program looked through."""
    app.request_identity.verify(case, app.request_identity.advice(case).allowed[0])
    app.request_places.check_all(case, dict.fromkeys(PlaceKind, PlaceOutcome.NOTHING))


# ------------------------------------------------------------------------------------------------- to the right person


@pytest.mark.parametrize("kind", [LetterKind.RECEIPT, LetterKind.ANSWER, LetterKind.EXTENSION])
def test_no_letter_goes_to_the_orderers_mailbox_or_to_somebody_elses_by_itself(
    app: Application, kind: LetterKind
) -> None:
    sisko = a_person(app)
    ordered_by(app, sisko)
    a_person(app, (ContactPointKind.EMAIL, SPOUSE), name="Pekka")
    for address in ("sisko@tilaaja.example", SPOUSE):
        case = app.requests.open(asking(sisko, reply_to=address)).uid
        letter = app.letters.propose(case, kind)
        assert address not in letter.addressee
        assert gaps(letter.addressee), "she says herself where it goes"
        saved = app.letters.save(case, replace(letter, body="Teksti.")).uid
        refused(ErrorCode.LETTER_GAPS, lambda uid=saved: app.letters.sent(uid, GivenBy.EMAIL))


def test_before_she_is_sure_a_new_address_gets_nothing_but_the_receipt(app: Application) -> None:
    sisko = a_person(app, (ContactPointKind.PHONE, PHONE))
    case = app.requests.open(asking(sisko, reply_to="uusi@posti.example")).uid
    assert "uusi@posti.example" in app.letters.propose(case, LetterKind.RECEIPT).addressee
    assert "uusi@posti.example" not in app.letters.propose(case, LetterKind.ANSWER).addressee
    app.request_identity.verify(case, IdentityMethod.CALL_BACK)
    assert "uusi@posti.example" in app.letters.propose(case, LetterKind.ANSWER).addressee


def test_a_representative_is_not_known_by_what_a_relative_knows(app: Application) -> None:
    sisko = a_person(app, (ContactPointKind.PHONE, PHONE))
    new = asking(sisko, requester=RequesterKind.REPRESENTATIVE, requester_name="Pekka", representative="puoliso")
    case = app.requests.open(new).uid
    for weak in (IdentityMethod.KNOWN_FACTS, IdentityMethod.ID_SHOWN):
        refused(ErrorCode.IDENTITY_NOT_ALLOWED, lambda way=weak: app.request_identity.verify(case, way))
    app.request_identity.verify(case, IdentityMethod.MANDATE)
    assert app.requests.get(case).verified_on == TODAY


def test_who_asks_is_made_sure_of_again_where_it_turns_out_to_be_a_representative(app: Application) -> None:
    sisko = a_person(app)
    case = app.requests.open(asking(sisko)).uid
    app.request_identity.verify(case, IdentityMethod.KNOWN_FACTS)
    new = asking(sisko, requester=RequesterKind.REPRESENTATIVE, requester_name="Pekka", representative="puoliso")
    app.requests.edit(case, new)
    assert app.requests.get(case).verified_on is None


def test_a_case_with_a_package_is_never_moved_to_another_person(app: Application) -> None:
    sisko, sanni = a_person(app), a_person(app, name="Sanni")
    case = app.requests.open(asking(sisko)).uid
    sure(app, case)
    app.request_decisions.as_proposed(case, Right.ACCESS)
    app.handing_over.make(case, app.paths.temporary, PackageForm.PAPER)
    assert refused(ErrorCode.CASE_PERSON_FIXED, lambda: app.requests.edit(case, asking(sanni))).field == "person"
    assert app.requests.get(case).person == sisko


@pytest.mark.parametrize("lang", Lang)
def test_a_negative_answer_tells_an_unknown_requester_nothing_of_anybody(app: Application, lang: Lang) -> None:
    a_person(app, (ContactPointKind.EMAIL, MAIL), name="Salainen")
    case = app.requests.open(asking("", requester_name="Salainen Pyytäjä", reply_to="outo@posti.example")).uid
    app.request_places.check(case, PlaceKind.EMAIL, PlaceOutcome.FOUND, "Salaisen viesti löytyi")
    letter = app.letters.propose(case, LetterKind.NOTHING_HELD, lang)
    for secret in (MAIL, "Sisko", "viesti löytyi"):
        assert secret not in letter.body + letter.title + letter.addressee
    assert gaps(letter.body), "that nothing is held is not said while something was found"
    app.request_places.check(case, PlaceKind.EMAIL, PlaceOutcome.NOTHING)
    assert len(gaps(app.letters.propose(case, LetterKind.NOTHING_HELD, lang).body)) < len(gaps(letter.body))


# --------------------------------------------------------------------------------------------- erasing, asked by a case


def test_nothing_is_released_before_she_is_sure_who_asks(app: Application) -> None:
    case = app.requests.open(asking(a_person(app), Right.ERASURE)).uid
    app.request_decisions.as_proposed(case, Right.ERASURE)
    told = refused(ErrorCode.STEP_FIRST, lambda: app.request_acts.release_for_erasure(case))
    assert told.params["step"] is StepCode.IDENTITY
    app.request_identity.verify(case, IdentityMethod.KNOWN_FACTS)
    told = refused(ErrorCode.STEP_FIRST, lambda: app.request_acts.release_for_erasure(case))
    assert told.params["step"] is StepCode.PLACES
    sure(app, case)
    app.request_acts.release_for_erasure(case)


def test_a_copy_that_was_refused_does_not_hold_the_erasure_back_for_ever(app: Application) -> None:
    case = app.requests.open(asking(a_person(app), Right.ACCESS, Right.ERASURE)).uid
    sure(app, case)
    app.request_decisions.settle(case, Right.ACCESS, Decision.REFUSE, "Sama kopio annettiin viikko sitten.")
    app.request_decisions.as_proposed(case, Right.ERASURE)
    app.request_acts.release_for_erasure(case)


def test_where_everything_goes_it_is_granted_and_the_answer_says_what_proof_stays(app: Application) -> None:
    sisko = a_person(app)
    with_note(app, sisko)
    app.marketing.forbid(PartyRef(person=sisko))
    case = app.requests.open(asking(sisko, Right.ERASURE)).uid
    sure(app, case)
    assert "rights_request" not in {one.table for one in app.request_decisions.proposals(case, Right.ERASURE)}
    app.request_decisions.as_proposed(case, Right.ERASURE)
    assert app.requests.get(case).rights[0].decision is Decision.GRANT
    roots = app.request_acts.granted(case)
    app.request_acts.release_for_erasure(case)
    app.erasure.erase_chosen(roots, ErasureChoices(ground=DestructionGround.REQUEST, request=case))
    assert LetterKind.ANSWER in app.letters.possible(case)[:2]
    for lang, article in ((Lang.FI, "5 artiklan 2 kohta"), (Lang.SV, "artikel 5.2"), (Lang.EN, "Article 5(2)")):
        letter = app.letters.propose(case, LetterKind.ANSWER, lang)
        assert article in letter.body
        assert not gaps(letter.body)


def test_a_ban_on_marketing_stays_while_she_keeps_anything_else(app: Application) -> None:
    sisko = a_person(app)
    with_note(app, sisko)
    app.marketing.forbid(PartyRef(person=sisko))
    case = app.requests.open(asking(sisko, Right.ERASURE)).uid
    app.request_decisions.as_proposed(case, Right.ERASURE)
    card = next(one for one in app.request_decisions.of_case(case) if one.table == "person")
    kept = ItemDecision(
        right=Right.ERASURE, table="person", uid=card.uid, decision=Decision.REFUSE, article="17(3)(e)", reason="riita"
    )
    app.request_decisions.decide(case, Right.ERASURE, [kept])
    assert not {"person", "marketing_permission"} & {table for table, _uid in app.request_acts.granted(case)}


# -------------------------------------------------------------------------------------- what a letter was written for


def test_the_letter_to_a_recipient_finishes_its_task_and_undo_opens_it_again(app: Application) -> None:
    case = app.requests.open(asking(a_person(app), Right.RECTIFICATION)).uid
    told = [RequestTask(uid="", kind=TaskKind.TELL_RECTIFIED, whom=name) for name in ("Yksi Oy", "Kaksi Oy")]
    app.request_acts.add_tasks(case, told)
    second = app.request_acts.tasks(case)[1]
    letter = app.letters.propose(case, LetterKind.RECIPIENT_NOTICE, task=second.uid)
    saved = app.letters.save(case, letter).uid
    with app.vault.write() as transaction:
        transaction.update("request_letter", saved, {"body": "Kirje."})
    change = app.letters.sent(saved, GivenBy.POST)
    assert [one.outcome for one in app.request_acts.tasks(case)] == [None, TaskOutcome.DONE]
    assert change.inverse
    change.inverse()
    assert [one.outcome for one in app.request_acts.tasks(case)] == [None, None]


def test_what_is_passed_on_is_done_with_the_letter_to_the_controller(app: Application) -> None:
    case = app.requests.open(asking(a_person(app), Right.ACCESS)).uid
    app.request_acts.add_tasks(case, [RequestTask(uid="", kind=TaskKind.FORWARD, whom="Yksi Oy")])
    for kind, outcome in ((LetterKind.FORWARDED_NOTE, None), (LetterKind.FORWARDING, TaskOutcome.DONE)):
        saved = app.letters.save(case, replace(app.letters.propose(case, kind), body="Kirje.")).uid
        app.letters.sent(saved, GivenBy.POST)
        assert app.request_acts.tasks(case)[0].outcome is outcome
    steps = {one.code: one.state for one in app.requests.steps(case)}
    assert steps[StepCode.FORWARD] is StepState.DONE


def test_a_closed_case_with_everything_over_closes_once(app: Application) -> None:
    case = app.requests.open(asking(a_person(app))).uid
    app.requests.close(case, CaseOutcome.WITHDRAWN)
    refused(ErrorCode.CASE_CLOSED, lambda: app.requests.close(case, CaseOutcome.WITHDRAWN))


def test_what_somebody_restricted_disputes_is_put_beside_it_while_the_restriction_lasts(app: Application) -> None:
    sisko = a_person(app)
    with_note(app, sisko)
    ground = RestrictionGround.ACCURACY
    app.freezes.open(PartyRef(person=sisko), HoldCause.RESTRICTION, ground=ground, reason="kiistää muistiinpanon")
    case = app.requests.open(asking(sisko, Right.RECTIFICATION)).uid
    note = next(one for one in app.request_decisions.facts(sisko) if one.table == "note")
    change = app.request_acts.rectified(case, "note", note.uid, "En sanonut näin.")
    assert "En sanonut näin." in app.notes.get(note.uid)[0].body
    assert change.inverse
    change.inverse()
    assert "En sanonut näin." not in app.notes.get(note.uid)[0].body
    assert app.freezes.restricted() == {sisko}
