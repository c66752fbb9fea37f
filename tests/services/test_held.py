"""Which classes of records a register holds: what its notice has to tell."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.notices.law import SpecialGround
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.records import DataCategory, RecordClass, RoleKind
from heijastus_desk.storage.inventory import data_inventory

DAY = date(2026, 5, 4)


@pytest.fixture
def second(app: Application) -> str:
    """Another register beside the starter's."""
    (stored,) = app.registers.list()
    return app.registers.save(replace(stored.value, uid="", short_name="toinen")).uid


def held(app: Application, register: str = "") -> frozenset[RecordClass]:
    uid = register or app.registers.list()[0].uid
    return app.notices.held(app.registers.find(uid).value).record_classes


def test_an_empty_vault_holds_nothing(app: Application, second: str) -> None:
    assert held(app) == held(app, second) == frozenset()


def test_a_register_holds_what_is_tied_to_it_and_the_first_what_is_tied_to_none(app: Application, second: str) -> None:
    subscriber = PersonCard(given_name="Lukija")
    app.clients.save_person(subscriber, role=RoleKind.SUBSCRIBER, register=second)
    assert held(app, second) == {RecordClass.PROSPECT}
    assert held(app) == frozenset()
    loose = app.clients.save_person(PersonCard(given_name="Irrallinen")).uid
    app.notes.save(NoteEntry(written_on=DAY, body="x", owners=(loose,)))
    assert held(app) == {RecordClass.CLIENT_CARD, RecordClass.NOTES}
    assert held(app, second) == {RecordClass.PROSPECT}


def test_a_contract_takes_its_records_to_its_register(app: Application, second: str) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    person = app.clients.save_person(PersonCard(given_name="Sisko")).uid
    terms = ContractTerms(
        kind=ContractKind.COACHING,
        title="Valmennus",
        register=second,
        orderer=PartyRef(organisation=firm),
        participants=(person,),
    )
    contract = app.contracts.save(terms).uid
    app.sessions.save(SessionEntry(held_on=DAY, contract=contract, attendees=(person,)))
    app.notes.save(NoteEntry(written_on=DAY, body="x", owners=(person,), contract=contract, kind=NoteKind.ASSESSMENT))
    app.accounting.save(AccountingEntry(number="1", payer=PartyRef(organisation=firm), dated_on=DAY))
    app.sessions.save_contact(ContactEntry(party=PartyRef(organisation=firm), happened_on=DAY))
    assert held(app, second) == {
        RecordClass.CLIENT_CARD,
        RecordClass.CONTRACT,
        RecordClass.SESSION_DATES,
        RecordClass.PARTICIPATION,
        RecordClass.ASSESSMENT,
        RecordClass.VOUCHER,
        RecordClass.CORRESPONDENCE,
    }
    assert held(app) == frozenset()


def test_the_notice_and_retention_agree_on_what_is_where(app: Application, second: str) -> None:
    both = app.clients.save_person(PersonCard(given_name="Sisko"), role=RoleKind.SUBSCRIBER, register=second).uid
    app.clients.save_person(PersonCard(given_name="Sisko"), both, role=RoleKind.ENQUIRER)
    app.sessions.save(SessionEntry(held_on=DAY, attendees=(both,)))
    app.notes.save(NoteEntry(written_on=DAY, body="x", owners=(both,)))
    classes = {item.record_class for item in app.retention.overview().items}
    assert held(app) == held(app, second) == classes


def test_the_categories_told_are_among_those_of_the_classes(app: Application, second: str) -> None:
    app.clients.save_person(PersonCard(given_name="Lukija"), role=RoleKind.SUBSCRIBER, register=second)
    facts = app.notices.held(app.registers.find(second).value)
    assert facts.categories
    assert facts.categories <= data_inventory().categories_of(RecordClass.PROSPECT)


def test_a_register_not_yet_saved_holds_nothing(app: Application) -> None:
    app.clients.save_person(PersonCard(given_name="Sisko"))
    (stored,) = app.registers.list()
    assert app.notices.held(replace(stored.value, uid="")).record_classes == frozenset()


def test_a_category_is_held_only_where_something_stands_in_it(app: Application, second: str) -> None:
    person = app.clients.save_person(PersonCard(given_name="Sisko"), role=RoleKind.PROSPECT, register=second).uid
    own = app.notices.held(app.registers.find(second).value)
    assert own.categories == {DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.RELATIONSHIP}
    app.files.attach("kuva.png", b"123", person=person)
    assert DataCategory.FILES in app.notices.held(app.registers.find(second).value).categories
    assert DataCategory.FILES not in app.notices.held(app.registers.list()[0].value).categories
    note = NoteEntry(written_on=DAY, body="x", owners=(person,))
    app.notes.save(note)
    assert DataCategory.SPECIAL not in app.notices.held(app.registers.find(second).value).categories
    app.notes.save(replace(note, special=True, special_ground=SpecialGround.EXPLICIT_CONSENT))
    assert DataCategory.SPECIAL in app.notices.held(app.registers.find(second).value).categories
