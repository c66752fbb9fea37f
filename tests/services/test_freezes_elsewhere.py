"""A restricted or frozen person met by another way: merging, a group, a contract's session, undo, erasing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.appointments import MetEntry
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.storage.erasing.keeping import is_there
from tests.storage.vaults import TODAY


def person(app: Application, name: str) -> str:
    return app.clients.save_person(PersonCard(given_name=name, family_name="Rajattu")).uid


def restrict(app: Application, uid: str) -> str:
    why = {"ground": RestrictionGround.ACCURACY, "reason": "tarkistetaan"}
    return app.freezes.open(PartyRef(person=uid), HoldCause.RESTRICTION, **why).uid  # type: ignore[arg-type]


def contract(app: Application, *participants: str, organisation: str = "") -> str:
    orderer = PartyRef(organisation=organisation) if organisation else PartyRef(person=participants[0])
    return app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            orderer=orderer,
            participants=participants,
            starts_on=date(2025, 1, 10),
        )
    ).uid


def refused(what: Callable[[], object]) -> ErrorCode:
    with pytest.raises(HeijastusError) as caught:
        what()
    return caught.value.code


@pytest.mark.parametrize("keeps", [True, False], ids=["stays", "goes"])
def test_a_card_of_a_restricted_person_is_not_merged(app: Application, keeps: bool) -> None:
    one, other = person(app, "Sisko"), person(app, "Sisko")
    uid = restrict(app, one if keeps else other)
    card = PersonCard(given_name="Sisko", family_name="Rajattu")
    assert refused(lambda: app.merging.merge(PartyKind.PERSON, one, other, card)) is ErrorCode.RESTRICTED
    assert {app.clients.card(both).name for both in (one, other)} == {"Sisko Rajattu"}
    app.freezes.told(uid, TODAY)
    app.freezes.close(uid, TODAY)
    app.merging.merge(PartyKind.PERSON, one, other, card)


def test_a_group_meets_without_its_restricted_member(app: Application) -> None:
    one, other = person(app, "Sisko"), person(app, "Veikko")
    group = contract(app, one, other)
    restrict(app, one)
    both = MetEntry(session=SessionEntry(held_on=TODAY, contract=group, attendees=(one, other)))
    assert refused(lambda: app.sessions.met(both)) is ErrorCode.RESTRICTED
    assert app.sessions.of_contract(group) == ()
    alone = SessionEntry(held_on=TODAY, contract=group, attendees=(other,))
    note = NoteEntry(written_on=TODAY, body="Ryhmästä.", owners=(other,), contract=group)
    app.sessions.met(MetEntry(session=alone, note=note))
    assert len(app.sessions.of_contract(group)) == 1
    shared = NoteEntry(written_on=TODAY, body="Molemmista.", owners=(one, other))
    assert refused(lambda: app.notes.save(shared)) is ErrorCode.RESTRICTED


def test_a_session_of_a_restricted_person_is_not_edited_but_may_be_invoiced(app: Application) -> None:
    one = person(app, "Sisko")
    hers = contract(app, one)
    entry = SessionEntry(held_on=TODAY - timedelta(days=9), contract=hers, attendees=(one,))
    before = app.sessions.save(entry).uid
    restrict(app, one)
    assert refused(lambda: app.sessions.save(replace(entry, held_on=TODAY))) is ErrorCode.RESTRICTED
    assert refused(lambda: app.sessions.save(replace(entry, minutes=30), before)) is ErrorCode.RESTRICTED
    assert app.sessions.get(before)[0].minutes == entry.minutes
    app.working_day.mark_invoiced([before])
    assert app.sessions.get(before)[0].invoiced


def test_a_groups_session_is_edited_while_one_of_them_is_restricted(app: Application) -> None:
    one, other = person(app, "Sisko"), person(app, "Veikko")
    entry = SessionEntry(held_on=TODAY, contract=contract(app, one, other), attendees=(one, other))
    before = app.sessions.save(entry).uid
    restrict(app, one)
    app.sessions.save(replace(entry, minutes=30), before)
    assert refused(lambda: app.sessions.save(replace(entry, attendees=(other,)), before)) is ErrorCode.RESTRICTED


def test_what_was_written_before_is_not_taken_back_meanwhile(app: Application) -> None:
    one = person(app, "Sisko")
    written = app.sessions.save_contact(ContactEntry(party=PartyRef(person=one), happened_on=TODAY))
    opened = app.freezes.open(
        PartyRef(person=one), HoldCause.RESTRICTION, ground=RestrictionGround.OBJECTION, reason="vastustus"
    )
    assert written.inverse is not None
    assert opened.inverse is not None
    assert refused(written.inverse) is ErrorCode.RESTRICTED
    opened.inverse()
    written.inverse()


def test_who_is_frozen_whole_is_not_erased(app: Application) -> None:
    one = person(app, "Sisko")
    app.notes.save(NoteEntry(written_on=TODAY, body="Muistiinpano.", owners=(one,)))
    uid = restrict(app, one)
    assert refused(lambda: app.erasure.erase(one)) is ErrorCode.ERASURE_HELD
    assert app.erasure.pending() == ()
    app.freezes.told(uid, TODAY)
    app.freezes.close(uid, TODAY)
    assert app.erasure.erase(one).proven


def test_of_who_is_frozen_in_part_the_rest_goes_and_the_freeze_stays(app: Application) -> None:
    one = person(app, "Sisko")
    kept = app.notes.save(NoteEntry(written_on=TODAY, body="Riidasta.", owners=(one,))).uid
    app.sessions.save_contact(ContactEntry(party=PartyRef(person=one), happened_on=TODAY))
    claim = app.freezes.open(
        PartyRef(person=one), HoldCause.CLAIM, record_classes=(RecordClass.NOTES,), reason="saatava"
    ).uid
    assert app.erasure.erase(one).proven
    assert app.notes.get(kept)[0].body == "Riidasta."
    assert [freeze.uid for freeze in app.freezes.of(PartyRef(person=one))] == [claim]
    app.freezes.close(claim, TODAY)
    assert app.erasure.erase(one).proven
    assert refused(lambda: app.notes.get(kept)) is ErrorCode.RECORD_NOT_FOUND


def test_an_organisations_claim_keeps_its_contract_when_its_participant_goes(app: Application) -> None:
    one = person(app, "Sisko")
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    ordered = contract(app, one, organisation=firm)
    app.freezes.open(PartyRef(organisation=firm), HoldCause.CLAIM, reason="saatava")
    assert app.erasure.erase(one).proven
    with app.vault.read() as connection:
        assert is_there(connection, ("contract", ordered))
    roots = (("organisation", firm),)
    assert not app.erasure.preview_of(roots).goes
