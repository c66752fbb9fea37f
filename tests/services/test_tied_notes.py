"""Notes of a contract and of its sessions, the newest first, each with the first of those whose it is."""

from datetime import timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from tests.storage.vaults import TODAY

DAY = TODAY - timedelta(days=9)


@pytest.fixture
def persons(app: Application) -> tuple[str, str]:
    first, second = (
        app.clients.save_person(PersonCard(given_name=name, family_name="Keksitty")).uid for name in ("Kerttu", "Onni")
    )
    return first, second


def test_notes_of_a_contract_and_of_a_session(app: Application, persons: tuple[str, str]) -> None:
    terms = ContractTerms(
        kind=ContractKind.COACHING, title="Ryhmä", orderer=PartyRef(person=persons[0]), participants=persons
    )
    contract = app.contracts.save(terms).uid
    session = app.sessions.save(SessionEntry(held_on=DAY, contract=contract, minutes=60, attendees=persons)).uid
    of_session = app.notes.save(NoteEntry(written_on=DAY, owners=persons, session=session, body="Kerrasta")).uid
    of_contract = app.notes.save(NoteEntry(written_on=TODAY, owners=persons[1:], contract=contract, body="Yleistä")).uid
    app.notes.save(NoteEntry(written_on=TODAY, owners=persons[:1], body="Muuta"))
    assert [note.uid for note in app.notes.of_contract(contract)] == [of_contract, of_session]
    (note,) = app.notes.of_session(session)
    assert (note.uid, note.owner_uid, note.owner_count) == (of_session, persons[0], 2)
    assert app.notes.of_contract(session) == app.notes.of_session(contract) == ()
