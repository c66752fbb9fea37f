"""What is decided in a case about a client of her own, a participant somebody else pays for, and nobody on file."""

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.consents import ConsentEntry, ConsentStep, GivenHow
from heijastus_desk.domain.contracts import (
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    PartyRef,
    SessionEntry,
)
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.marketing import Channel
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import LegalBasis, Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.resolver import ItemDecision
from heijastus_desk.domain.rights.values import Decision, PlaceOutcome, RequesterKind, StepCode, TaskKind, TaskOutcome
from tests.storage.vaults import TODAY


@pytest.fixture
def sisko(app: Application) -> str:
    """A client of her own, with a contract and a note."""
    points = (ContactPoint(kind=ContactPointKind.EMAIL, value="sisko@keksitty.example"),)
    card = PersonCard(given_name="Sisko", family_name="Keksitty", contact_points=points)
    uid = app.clients.save_person(card).uid
    app.contracts.save(
        ContractTerms(kind=ContractKind.COACHING, title="Valmennus", orderer=PartyRef(person=uid), participants=(uid,))
    )
    app.notes.save(NoteEntry(body="Puhuttiin työn rajoista.", written_on=TODAY, owners=(uid,)))
    return uid


@pytest.fixture
def ake(app: Application) -> str:
    """A supervisee whose employer pays and keeps the attendance list."""
    firm = app.clients.save_organisation(OrganisationCard(name="Sepite Oy")).uid
    uid = app.clients.save_person(PersonCard(given_name="Åke", family_name="Mallinen")).uid
    contract = app.contracts.save(
        ContractTerms(
            kind=ContractKind.GROUP_SUPERVISION,
            title="Ryhmä",
            orderer=PartyRef(organisation=firm),
            participants=(uid,),
            data_sets=(DataSetRole(DataSet.ATTENDANCE, ControllerRole.PROCESSOR, "Kirjallinen ohje 1.1."),),
        )
    ).uid
    app.sessions.save(SessionEntry(held_on=TODAY, contract=contract, attendees=(uid,)))
    app.notes.save(NoteEntry(body="Ryhmän kuulumiset.", written_on=TODAY, owners=(uid,)))
    return uid


def opened(app: Application, person: str, *rights: Right) -> str:
    return app.requests.open(NewRequest(person=person, received_on=TODAY, rights=rights)).uid


def made_sure(app: Application, case: str) -> None:
    """Who asks is known, and every place outside the program was looked through."""
    app.request_identity.verify(case, app.request_identity.advice(case).allowed[0])
    app.request_places.check_all(case, dict.fromkeys(PlaceKind, PlaceOutcome.NOTHING))


def refused(code: ErrorCode, call: object) -> None:
    with pytest.raises(HeijastusError) as told:
        call()  # type: ignore[operator]
    assert told.value.code is code


def test_nothing_is_decided_before_she_says_so(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.ERASURE)
    proposals = app.request_decisions.proposals(case, Right.ERASURE)
    assert {one.table for one in proposals} >= {"person", "note", "contract"}
    assert all(one.decided is None for one in proposals)
    assert app.request_decisions.of_case(case) == ()
    assert all(one.decision is None for one in app.requests.get(case).rights)


def test_the_requests_own_freeze_is_no_reason_to_refuse(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.ERASURE)
    assert app.freezes.of(PartyRef(person=sisko)), "the request froze the person"
    proposals = app.request_decisions.proposals(case, Right.ERASURE)
    assert {one.proposed for one in proposals if one.table in {"person", "note"}} == {Decision.GRANT}


def test_a_participants_data_rest_on_legitimate_interests_and_the_objection_is_granted(
    app: Application, ake: str
) -> None:
    case = opened(app, ake, Right.OBJECTION)
    notes = [one for one in app.request_decisions.proposals(case, Right.OBJECTION) if one.table == "note"]
    assert [(one.basis, one.proposed) for one in notes] == [(LegalBasis.LEGITIMATE_INTERESTS, Decision.GRANT)]


def test_taken_as_proposed_and_taken_back(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.ACCESS)
    change = app.request_decisions.as_proposed(case, Right.ACCESS)
    proposals = app.request_decisions.proposals(case, Right.ACCESS)
    assert {one.decided for one in proposals} == {Decision.GRANT}
    (asked,) = app.requests.get(case).rights
    assert (asked.decision, asked.decided_on) == (Decision.GRANT, TODAY)
    assert change.inverse
    change.inverse()
    assert app.request_decisions.of_case(case) == ()


def test_her_own_decision_stands_where_the_rest_is_taken_as_proposed(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.ERASURE)
    note = next(one for one in app.request_decisions.proposals(case, Right.ERASURE) if one.table == "note")
    own = ItemDecision(
        right=Right.ERASURE, table="note", uid=note.uid, decision=Decision.REFUSE, article="17(3)(e)", reason="Riita."
    )
    app.request_decisions.decide(case, Right.ERASURE, [own])
    app.request_decisions.as_proposed(case, Right.ERASURE)
    after = {one.uid: one for one in app.request_decisions.proposals(case, Right.ERASURE)}
    assert (after[note.uid].decided, after[note.uid].own_reason) == (Decision.REFUSE, "Riita.")
    assert app.requests.get(case).rights[0].decision is Decision.PARTIAL


def test_what_is_held_for_the_orderer_is_passed_on(app: Application, ake: str) -> None:
    case = opened(app, ake, Right.ACCESS)
    held = [one for one in app.request_decisions.proposals(case, Right.ACCESS) if one.forwarded_to]
    assert [(one.table, one.forwarded_to) for one in held] == [("attendance", "Sepite Oy")]
    decision = ItemDecision(
        right=Right.ACCESS, table="attendance", uid=held[0].uid, decision=Decision.GRANT, article="15(1)"
    )
    refused(ErrorCode.FORWARD_INSTEAD, lambda: app.request_decisions.decide(case, Right.ACCESS, [decision]))
    app.request_decisions.as_proposed(case, Right.ACCESS)
    assert all(one.table != "attendance" for one in app.request_decisions.of_case(case))
    (task,) = [one for one in app.request_acts.propose_tasks(case) if one.kind is TaskKind.FORWARD]
    assert task.whom == "Sepite Oy"
    app.request_acts.add_tasks(case, [task])
    assert TaskKind.FORWARD not in {one.kind for one in app.request_acts.propose_tasks(case)}
    app.request_acts.finish_task(app.request_acts.tasks(case)[0].uid, TaskOutcome.DONE)
    assert app.request_acts.tasks(case)[0].outcome is TaskOutcome.DONE
    assert StepCode.FORWARD in {one.code for one in app.requests.steps(case)}


def test_a_case_without_a_person_has_no_part_in_what_is_held_for_organisations(app: Application, ake: str) -> None:
    assert app.request_acts.roles(opened(app, ake, Right.ACCESS))
    nobody = NewRequest(
        requester=RequesterKind.UNKNOWN, requester_name="Tuntematon Pyytäjä", received_on=TODAY, rights=(Right.ACCESS,)
    )
    case = app.requests.open(nobody).uid
    assert app.request_acts.roles(case) == ()
    assert StepCode.FORWARD not in {one.code for one in app.requests.steps(case)}


def test_a_refusal_needs_its_reason_and_a_marketing_ban_is_no_question(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.ERASURE, Right.MARKETING_BAN)
    settle = app.request_decisions.settle
    refused(ErrorCode.FIELD_EMPTY, lambda: settle(case, Right.ERASURE, Decision.REFUSE))
    refused(ErrorCode.MARKETING_ABSOLUTE, lambda: settle(case, Right.MARKETING_BAN, Decision.REFUSE, "Ei."))
    refused(ErrorCode.RIGHT_NOT_ASKED, lambda: settle(case, Right.ACCESS, Decision.GRANT))


def test_a_marketing_ban_leaves_every_list_in_the_same_moment(app: Application, sisko: str) -> None:
    app.consents.record(
        ConsentEntry(
            person=sisko,
            purpose="Uutiskirje",
            step=ConsentStep.GIVEN,
            happened_on=TODAY,
            how=GivenHow.WRITTEN,
            evidence="lomake",
        )
    )
    case = opened(app, sisko, Right.MARKETING_BAN)
    change = app.request_acts.ban_marketing(case)
    for channel in Channel:
        assert sisko not in {row.uid for row in app.marketing.mailing_list(channel).rows}
    assert app.requests.get(case).rights[0].decision is Decision.GRANT
    assert StepCode.MARKETING in {one.step for one in app.requests.get(case).steps}
    assert change.inverse
    change.inverse()
    assert app.requests.get(case).steps == ()


def test_a_consent_is_withdrawn_once(app: Application, sisko: str) -> None:
    given = app.consents.record(
        ConsentEntry(
            person=sisko,
            purpose="Uutiskirje",
            step=ConsentStep.GIVEN,
            happened_on=TODAY,
            how=GivenHow.WRITTEN,
            evidence="lomake",
        )
    ).uid
    case = opened(app, sisko, Right.WITHDRAWAL)
    refused(ErrorCode.FIELD_EMPTY, lambda: app.request_acts.withdraw(case, []))
    app.request_acts.withdraw(case, [given])
    refused(ErrorCode.NOT_GIVEN, lambda: app.request_acts.withdraw(case, [given]))
    assert app.requests.get(case).rights[0].decision is Decision.GRANT


def test_processing_is_restricted_and_undone_as_one(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.RESTRICTION)
    change = app.request_acts.restrict(case, RestrictionGround.ACCURACY)
    assert app.freezes.restricted() == {sisko}
    assert change.inverse
    change.inverse()
    assert app.freezes.restricted() == frozenset()
    assert app.requests.get(case).rights[0].decision is None


def test_an_objection_is_refused_only_in_words(app: Application, ake: str) -> None:
    case = opened(app, ake, Right.OBJECTION)
    refused(ErrorCode.FIELD_EMPTY, lambda: app.request_acts.object(case, uphold=False))
    app.request_acts.object(case, uphold=False, reason="Avoin oikeudellinen vaade.")
    assert app.requests.get(case).rights[0].decision is Decision.REFUSE


def test_a_statement_is_appended_to_a_note_and_the_note_stays(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.RECTIFICATION)
    note = next(one for one in app.request_decisions.facts(sisko) if one.table == "note")
    app.request_acts.rectified(case, "note", note.uid, "En sanonut näin.")
    body = app.notes.get(note.uid)[0].body
    assert body.startswith("Puhuttiin työn rajoista.")
    assert body.endswith("En sanonut näin.")
    (decided,) = app.request_decisions.of_case(case)
    assert (decided.decision, decided.reason) == (Decision.GRANT, "En sanonut näin.")


def test_the_package_comes_before_the_erasure_and_the_case_outlives_the_person(app: Application, sisko: str) -> None:
    case = opened(app, sisko, Right.ACCESS, Right.ERASURE)
    refused(ErrorCode.STEP_FIRST, lambda: app.request_acts.release_for_erasure(case))
    made_sure(app, case)
    refused(ErrorCode.DECISION_MISSING, lambda: app.request_acts.release_for_erasure(case))
    app.request_decisions.as_proposed(case, Right.ERASURE)
    app.request_decisions.as_proposed(case, Right.ACCESS)
    refused(ErrorCode.PACKAGE_FIRST, lambda: app.request_acts.release_for_erasure(case))
    follow = app.requests.get(case)
    app.requests.edit(
        case, NewRequest(person=sisko, received_on=TODAY, rights=(Right.ERASURE,), requester_name="Sisko Keksitty")
    )
    roots = app.request_acts.granted(case)
    app.request_acts.release_for_erasure(case)
    assert roots == (("person", sisko),)
    assert HoldCause.REQUEST in {one.cause for one in app.freezes.of(PartyRef(person=sisko))}
    assert app.request_acts.erased(case) == 0
    app.erasure.erase_chosen(roots, ErasureChoices(ground=DestructionGround.REQUEST, request=case))
    after = app.requests.get(case)
    assert (after.number, after.person, after.requester_name) == (follow.number, "", "Sisko Keksitty")
    assert app.request_acts.erased(case) == 1
    assert len(app.request_decisions.of_case(case)) > 1, "what was decided about records that are gone stays"


def test_a_case_about_nobody_on_file_has_nothing_to_decide(app: Application) -> None:
    new = NewRequest(requester=RequesterKind.UNKNOWN, requester_name="Joku Muu", received_on=TODAY)
    case = app.requests.open(new).uid
    assert app.request_decisions.proposals(case, Right.ACCESS) == ()
    refused(ErrorCode.RIGHT_NOT_ASKED, lambda: app.request_acts.ban_marketing(case))


def test_of_a_shared_note_only_her_part_goes(app: Application, sisko: str, ake: str) -> None:
    shared = app.notes.save(NoteEntry(body="Yhteinen.", written_on=TODAY, owners=(sisko, ake))).uid
    case = opened(app, sisko, Right.ERASURE)
    proposals = app.request_decisions.proposals(case, Right.ERASURE)
    refusing = [
        ItemDecision(
            right=Right.ERASURE, table=one.table, uid=one.uid, decision=Decision.REFUSE, article="17(3)(e)", reason="x"
        )
        for one in proposals
        if one.uid != shared
    ]
    app.request_decisions.decide(case, Right.ERASURE, refusing)
    app.request_decisions.as_proposed(case, Right.ERASURE)
    roots = app.request_acts.granted(case)
    assert [table for table, _uid in roots] == ["note_owner"]
    made_sure(app, case)
    app.request_acts.release_for_erasure(case)
    app.erasure.erase_chosen(roots, ErasureChoices(ground=DestructionGround.REQUEST, request=case))
    assert app.notes.get(shared)[0].owners == (ake,)
    assert app.request_acts.erased(case) == 1


def test_an_orderer_that_asks_gets_nothing_gathered_about_whom_it_sent(app: Application, ake: str) -> None:
    new = NewRequest(
        requester=RequesterKind.ORDERER,
        requester_name="Sepite Oy",
        person=ake,
        received_on=TODAY,
        rights=(Right.ACCESS,),
    )
    case = app.requests.open(new).uid
    assert app.request_decisions.proposals(case, Right.ACCESS) == ()
    assert app.request_acts.propose_tasks(case) == ()
    app.request_decisions.settle(case, Right.ACCESS, Decision.REFUSE, "Tiedot ovat ohjattavan, eivät tilaajan.")
    assert app.requests.get(case).rights[0].decision is Decision.REFUSE


def test_what_forbids_marketing_stays_while_the_card_does(app: Application, sisko: str) -> None:
    app.marketing.forbid(PartyRef(person=sisko))
    app.freezes.open(PartyRef(person=sisko), HoldCause.CLAIM, record_classes=[RecordClass.CLIENT_CARD], reason="riita")
    case = opened(app, sisko, Right.ERASURE)
    app.request_decisions.as_proposed(case, Right.ERASURE)
    roots = app.request_acts.granted(case)
    assert "note" in {table for table, _uid in roots}
    assert not {"person", "marketing_permission"} & {table for table, _uid in roots}


def test_what_was_corrected_is_corrected_at_its_source_too(app: Application, sisko: str, ake: str) -> None:
    def sources(person: str) -> list[str]:
        case = opened(app, person, Right.RECTIFICATION)
        assert TaskKind.CORRECT_SOURCE not in {one.kind for one in app.request_acts.propose_tasks(case)}
        app.request_acts.rectified(case, "person", person, "Nimi oli väärin.")
        found = [one for one in app.request_acts.propose_tasks(case) if one.kind is TaskKind.CORRECT_SOURCE]
        app.request_acts.add_tasks(case, found)
        assert TaskKind.CORRECT_SOURCE not in {one.kind for one in app.request_acts.propose_tasks(case)}
        return [one.whom for one in found]

    assert sources(ake) == ["Sepite Oy"]
    assert sources(sisko) == []
