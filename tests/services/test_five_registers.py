"""Each of the five real kinds of register, taken in whole, gives the dates its notice promises, through real rows."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.clock import FixedClock, MovableClock
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.domain.retention.terms import Action, PermittedUse, State
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.services.retention import RetentionItem

FOLDER = Path(__file__).parent.parent / "data" / "registers"
OBTAINED = date(2022, 3, 1)
LAST = date(2024, 11, 12)
ASKED = date(2025, 6, 1)


@dataclass(frozen=True, slots=True)
class Practice:
    """A firm that ordered a coaching for one of its people, and somebody who only gets letters."""

    app: Application
    firm: str
    sisko: str
    reader: str
    contract: str
    invoice: str

    def item(self, subject: str, record_class: RecordClass, on: date = ASKED) -> RetentionItem:
        (found,) = (i for i in self.app.retention.overview(on).of_subject(subject) if i.record_class is record_class)
        return found

    def due(self, subject: str, record_class: RecordClass = RecordClass.CLIENT_CARD) -> date | None:
        return self.item(subject, record_class).decision.due_on

    def invoiced(self, *, is_open: bool = False, in_collection: bool = False) -> None:
        entry = AccountingEntry(
            number="1001",
            payer=PartyRef(organisation=self.firm),
            contract=self.contract,
            dated_on=date(2024, 11, 20),
            booked_on=None if is_open or in_collection else date(2024, 11, 20),
            is_open=is_open,
            in_collection=in_collection,
            kept_at=VoucherPlace.PAPER,
        )
        self.app.accounting.save(entry, self.invoice)

    def relationship_ended(self, day: date | None) -> None:
        self.app.clients.save_organisation(OrganisationCard(name="Keksitty Oy", relationship_ended=day), self.firm)
        sisko = PersonCard(given_name="Sisko", family_name="Kuvitteellinen", relationship_ended=day)
        self.app.clients.save_person(sisko, self.sisko)

    def contact(self, day: date, *, person: str = "", organisation: str = "") -> None:
        self.app.sessions.save_contact(
            ContactEntry(party=PartyRef(person=person, organisation=organisation), happened_on=day)
        )


@pytest.fixture
def practice(request: pytest.FixtureRequest, empty_app: Application, clock: MovableClock) -> Practice:
    app = empty_app
    clock.instant = FixedClock.on(OBTAINED).instant
    app.registers.take_in(read_register_file(FOLDER / f"{request.param}.toml"))
    register = app.registers.list()[0].uid
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    sisko = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen")).uid
    reader = app.clients.save_person(
        PersonCard(given_name="Åke", family_name="Mallinen"), role=RoleKind.SUBSCRIBER, register=register
    ).uid
    clock.instant = FixedClock.on(ASKED).instant
    contract = app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            register=register,
            orderer=PartyRef(organisation=firm),
            participants=(sisko,),
            starts_on=date(2024, 1, 10),
            ends_on=LAST,
        )
    ).uid
    app.sessions.save(SessionEntry(held_on=LAST, contract=contract, attendees=(sisko,)))
    entry = AccountingEntry(
        number="1001",
        payer=PartyRef(organisation=firm),
        contract=contract,
        dated_on=date(2024, 11, 20),
        booked_on=date(2024, 11, 20),
        kept_at=VoucherPlace.PAPER,
    )
    return Practice(app, firm, sisko, reader, contract, app.accounting.save(entry).uid)


def of(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("practice", [name], indirect=True)


@of("kehityspaja_customers")
def test_ten_years_from_the_customer_s_last_contact(practice: Practice) -> None:
    for subject in (practice.firm, practice.sisko):
        assert practice.due(subject) == date(2034, 11, 12)
    practice.contact(date(2025, 3, 3), organisation=practice.firm)
    for subject in (practice.firm, practice.sisko):
        assert practice.due(subject) == date(2035, 3, 3), "the customer is the organisation, for its people too"
    practice.contact(date(2025, 4, 4), person=practice.sisko)
    assert practice.due(practice.firm) == date(2035, 3, 3), "a participant's own message is not the customer's"


@of("kehityspaja_marketing")
def test_while_the_contract_lasts_and_a_round_every_five_years(practice: Practice, clock: MovableClock) -> None:
    reader = practice.item(practice.reader, RecordClass.PROSPECT).decision
    assert (reader.due_on, reader.reason.code, reader.action) == (date(2027, 3, 1), "clean_up_round", Action.REVIEW)
    assert reader.uses_until() == {PermittedUse.SERVICE: None}, "until the round is done"
    clock.instant = FixedClock.on(date(2027, 3, 2)).instant
    (due,) = practice.app.clean_up.due()
    assert (due.due_on, due.last_round, due.persons) == (date(2027, 3, 1), None, 1)
    practice.app.clean_up.sign_off(due.register, 1, 0, "Tilaa yhä kirjettä")
    assert practice.app.clean_up.due() == ()
    again = practice.item(practice.reader, RecordClass.PROSPECT, date(2027, 3, 2)).decision
    assert (again.due_on, again.state) == (date(2032, 3, 2), State.RUNNING)


@of("kehityspaja_marketing")
def test_who_left_the_list_is_no_longer_written_to_and_stays_until_the_round(practice: Practice) -> None:
    app = practice.app
    app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            register=app.registers.list()[0].uid,
            participants=(practice.reader,),
            starts_on=date(2024, 1, 10),
            ends_on=LAST,
        )
    )
    (card,) = (i for i in app.retention.overview(ASKED).of_subject(practice.reader) if i.table == "person")
    if card.record_class is RecordClass.PROSPECT:
        assert card.decision.uses_until() == {PermittedUse.SERVICE: LAST}, "no use beyond the contract"
        assert card.decision.due_on == date(2027, 3, 1)
    else:
        assert card.decision.reason.code == "no_rule", "a client's card is in another register"


@of("valmennuspari")
def test_five_years_from_the_person_s_last_service_contact(practice: Practice) -> None:
    assert practice.due(practice.sisko) == date(2029, 11, 12)
    assert practice.item(practice.reader, RecordClass.PROSPECT).decision.state is State.UNDATED, "a to-do, no silence"
    practice.contact(date(2025, 3, 3), person=practice.sisko)
    practice.contact(date(2023, 5, 5), person=practice.reader)
    assert practice.due(practice.sisko) == date(2030, 3, 3)
    assert practice.due(practice.reader, RecordClass.PROSPECT) == date(2028, 5, 5)


@of("hr_kuvitelma")
def test_ten_years_from_the_end_unless_invoices_are_open(practice: Practice) -> None:
    card = practice.item(practice.firm, RecordClass.CLIENT_CARD).decision
    assert (card.state, card.reason.code) == (State.UNDATED, "date_missing"), "nobody has said that it ended"
    practice.relationship_ended(LAST)
    assert practice.due(practice.firm) == practice.due(practice.sisko) == date(2034, 11, 12)
    for causes in ({"is_open": True}, {"in_collection": True}):
        practice.invoiced(**causes)
        held = practice.item(practice.firm, RecordClass.CLIENT_CARD, date(2035, 1, 1)).decision
        assert (held.state, held.due_on, len(held.holds)) == (State.HELD, None, 1)
        assert practice.item(practice.sisko, RecordClass.CLIENT_CARD).decision.state is State.RUNNING
    practice.invoiced()
    assert practice.item(practice.firm, RecordClass.CLIENT_CARD, date(2035, 1, 1)).decision.state is State.DUE


@of("kuvajainen")
def test_the_end_of_the_relationship_beside_accounting(practice: Practice) -> None:
    practice.relationship_ended(LAST)
    card = practice.item(practice.sisko, RecordClass.CLIENT_CARD).decision
    assert (card.due_on, card.state) == (LAST, State.DUE)
    assert card.uses(LAST) == {PermittedUse.SERVICE}
    assert card.uses(ASKED) == frozenset()
    voucher = practice.item(practice.firm, RecordClass.VOUCHER).decision
    assert (voucher.due_on, voucher.erasable_from) == (date(2034, 12, 31), date(2035, 1, 1))
    assert voucher.uses(ASKED) == {PermittedUse.ACCOUNTING}, "kept for the books and for nothing else"


@of("kuvajainen")
def test_a_contract_made_after_the_end_begins_the_relationship_again(practice: Practice) -> None:
    practice.relationship_ended(LAST)
    practice.app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Uusi valmennus",
            register=practice.app.registers.list()[0].uid,
            orderer=PartyRef(organisation=practice.firm),
            participants=(practice.sisko,),
            starts_on=date(2025, 5, 1),
        )
    )
    for subject in (practice.firm, practice.sisko):
        assert practice.item(subject, RecordClass.CLIENT_CARD).decision.state is State.NOT_STARTED
