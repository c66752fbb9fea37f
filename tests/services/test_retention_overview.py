"""What the whole vault says of periods, law's worked example (5.3.4) among it, through real rows."""

from dataclasses import replace
from datetime import date
from time import perf_counter
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.clock import FixedClock, MovableClock
from heijastus_desk.domain.contracts import ContactEntry, ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.financial_year import YearChange
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.marketing_entries import MarketingEntry
from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.notices.content import Category, Register
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.parties import OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.records import DataCategory, RecordClass, RoleKind
from heijastus_desk.domain.retention.terms import Event, PermittedUse, RetentionRule, Scope, State
from heijastus_desk.services.retention import RetentionItem
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.wording.sentences import sentence

LAST = date(2024, 11, 12)
INVOICED = date(2024, 11, 20)


def text(fi: str) -> LocalisedText:
    return LocalisedText(fi=fi, sv=fi, en=fi)


def rule(uid: str, event: Event, period: str, *classes: RecordClass, scope: Scope = Scope.PERSON) -> RetentionRule:
    return RetentionRule(
        uid=uid, record_classes=classes, event=event, period=period, scope=scope, reason=text("Peruste")
    )


def register(name: str, *rules: RetentionRule) -> Register:
    held = tuple({c: None for r in rules for c in r.record_classes} | {RecordClass.VOUCHER: None})
    return Register(
        uid="",
        short_name=name,
        name=text(name),
        categories=(Category(code=DataCategory.IDENTITY, text=text("Tiedot"), record_classes=held),),
        retention=rules,
    )


def only(app: Application, record_class: RecordClass, on: date | None = None) -> RetentionItem:
    (item,) = (i for i in app.retention.overview(on).items if i.record_class is record_class)
    return item


@pytest.fixture
def worked(app: Application) -> Application:
    """Law 5.3.4: customer card five years from the last contact, notes six months from the end of the chain."""
    uid = app.registers.save(
        register(
            "esimerkki",
            rule("kortti", Event.LAST_CONTACT, "P5Y", RecordClass.CLIENT_CARD, RecordClass.MARKETING),
            rule("muistiinpanot", Event.CONTRACT_END, "P6M", RecordClass.NOTES, scope=Scope.CONTRACT_CHAIN),
        )
    ).uid
    person = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen")).uid
    contract = app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Valmennus",
            register=uid,
            orderer=PartyRef(person=person),
            participants=(person,),
            starts_on=date(2024, 1, 10),
            ends_on=LAST,
        )
    ).uid
    app.sessions.save(SessionEntry(held_on=LAST, contract=contract, attendees=(person,)))
    app.notes.save(NoteEntry(written_on=LAST, body="Viimeinen", owners=(person,), contract=contract))
    app.accounting.save(
        AccountingEntry(
            number="1001",
            payer=PartyRef(person=person),
            contract=contract,
            dated_on=INVOICED,
            booked_on=INVOICED,
            kept_at=VoucherPlace.PAPER,
            place="Kansio 2024",
        )
    )
    app.marketing.record(
        MarketingEntry(
            party=PartyRef(person=person),
            channels=(Channel.EMAIL,),
            ground=MarketingGround.SOFT_OPT_IN,
            happened_on=LAST,
            source="Kaupan yhteydessä",
            contract=contract,
        )
    )
    ledger = PaperEntry(
        what="Pääkirja",
        folder="Kansio 2024",
        party=PartyRef(person=person),
        record_class=RecordClass.LEDGER,
        dated_on=INVOICED,
    )
    app.papers.save(ledger)
    return app


WORKED = {
    RecordClass.CLIENT_CARD: date(2029, 11, 13),
    RecordClass.MARKETING: date(2029, 11, 13),
    RecordClass.NOTES: date(2025, 5, 13),
    RecordClass.VOUCHER: date(2031, 1, 1),
    RecordClass.LEDGER: date(2035, 1, 1),
}
"""Every class of the example; the ledger is a folder of papers."""


@pytest.mark.parametrize("record_class", WORKED)
def test_the_worked_example_of_the_law(worked: Application, record_class: RecordClass) -> None:
    assert only(worked, record_class).decision.erasable_from == WORKED[record_class]


@pytest.mark.parametrize("record_class", WORKED)
def test_an_item_is_due_from_its_day_and_not_before(worked: Application, record_class: RecordClass) -> None:
    day = WORKED[record_class]
    assert only(worked, record_class, day).decision.state is State.DUE
    assert only(worked, record_class, date.fromordinal(day.toordinal() - 1)).decision.state is State.UPCOMING


@pytest.mark.parametrize(
    ("booked_on", "erasable_from"), [(date(2024, 12, 31), date(2031, 1, 1)), (date(2025, 1, 3), date(2032, 1, 1))]
)
def test_the_day_of_booking_decides_the_financial_year(
    worked: Application, booked_on: date, erasable_from: date
) -> None:
    (item,) = (i for i in worked.retention.overview().items if i.table == "accounting_reference")
    entry = AccountingEntry(
        number="1001",
        payer=PartyRef(person=item.subject_uid),
        dated_on=INVOICED,
        booked_on=booked_on,
        kept_at=VoucherPlace.PAPER,
    )
    worked.accounting.save(entry, item.uid)
    assert only(worked, RecordClass.VOUCHER).decision.erasable_from == erasable_from


@pytest.mark.parametrize(
    ("day", "erasable_from"), [(date(2024, 12, 31), date(2035, 1, 1)), (date(2025, 1, 3), date(2036, 1, 1))]
)
def test_the_day_on_a_paper_of_the_books_decides_its_financial_year(
    worked: Application, day: date, erasable_from: date
) -> None:
    ledger = only(worked, RecordClass.LEDGER)
    entry = PaperEntry(
        what="Pääkirja",
        folder="Kansio 2024",
        party=PartyRef(person=ledger.subject_uid),
        record_class=RecordClass.LEDGER,
        dated_on=day,
    )
    worked.papers.save(entry, ledger.uid)
    assert only(worked, RecordClass.LEDGER).decision.erasable_from == erasable_from


def test_between_the_ends_the_invoice_serves_the_books_alone(worked: Application) -> None:
    between = date(2030, 6, 1)
    assert only(worked, RecordClass.VOUCHER).decision.uses(between) == {PermittedUse.ACCOUNTING}
    for record_class in (RecordClass.CLIENT_CARD, RecordClass.MARKETING, RecordClass.NOTES):
        assert only(worked, record_class, between).decision.state is State.DUE
        assert only(worked, record_class).decision.uses(between) == frozenset()


def test_a_changed_financial_year_moves_what_is_booked_in_it_and_nothing_before(worked: Application) -> None:
    controller = worked.controller.require()
    changes = (YearChange(last_end=date(2023, 12, 31), first_end=date(2025, 4, 30)),)
    worked.controller.save(replace(controller, financial_year_end="04-30", year_changes=changes))
    assert only(worked, RecordClass.VOUCHER).decision.erasable_from == date(2032, 1, 1), "a long year: it ended in 2025"
    assert only(worked, RecordClass.LEDGER).decision.erasable_from == date(2035, 5, 1)
    later = replace(
        controller, financial_year_end="04-30", year_changes=(replace(changes[0], first_end=date(2024, 4, 30)),)
    )
    worked.controller.save(later)
    assert only(worked, RecordClass.VOUCHER).decision.erasable_from == date(2032, 1, 1), "booked in the next one"
    assert worked.controller.require().year_changes == later.year_changes


@pytest.mark.parametrize(("is_open", "kept_at"), [(True, VoucherPlace.HERE), (False, VoucherPlace.INVOICING)])
def test_an_invoice_kept_elsewhere_gives_no_ground_here(
    worked: Application, is_open: bool, kept_at: VoucherPlace
) -> None:
    (item,) = (i for i in worked.retention.overview().items if i.table == "accounting_reference")
    entry = AccountingEntry(
        number="1001",
        payer=PartyRef(person=item.subject_uid),
        dated_on=INVOICED,
        booked_on=INVOICED,
        is_open=is_open,
        kept_at=kept_at,
    )
    worked.accounting.save(entry, item.uid)
    decision = only(worked, RecordClass.VOUCHER).decision
    if kept_at is not VoucherPlace.HERE:
        assert (decision.state, decision.reason.code) == (State.UNDATED, "kept_elsewhere")
    else:
        assert decision.erasable_from == date(2031, 1, 1)


def test_a_later_contact_moves_the_card_and_an_invoice_does_not(worked: Application) -> None:
    person = only(worked, RecordClass.CLIENT_CARD).subject_uid
    worked.sessions.save_contact(ContactEntry(party=PartyRef(person=person), happened_on=date(2024, 12, 1)))
    assert only(worked, RecordClass.CLIENT_CARD).decision.erasable_from == date(2029, 12, 2)
    assert only(worked, RecordClass.NOTES).decision.erasable_from == WORKED[RecordClass.NOTES]


def test_a_chain_ends_as_one(worked: Application) -> None:
    (first,) = worked.contracts.list()
    worked.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Jatko",
            participants=first.participants,
            continues=first.uid,
            starts_on=date(2024, 11, 13),
        )
    )
    assert only(worked, RecordClass.NOTES).decision.state is State.NOT_STARTED
    second = next(c for c in worked.contracts.list() if c.uid != first.uid)
    terms = worked.contracts.get(second.uid).terms
    worked.contracts.save(
        ContractTerms(
            kind=terms.kind,
            title=terms.title,
            participants=terms.participants,
            continues=first.uid,
            ends_on=date(2025, 3, 31),
        ),
        second.uid,
    )
    assert only(worked, RecordClass.NOTES).decision.erasable_from == date(2025, 10, 1)


def test_a_hold_freezes_one_item_and_only_that(worked: Application) -> None:
    note = only(worked, RecordClass.NOTES)
    hold = worked.holds.place("note", note.uid, "Riita laskusta").uid
    held = only(worked, RecordClass.NOTES).decision
    assert (held.state, held.holds) == (State.HELD, (hold,))
    assert only(worked, RecordClass.CLIENT_CARD).decision.state is State.RUNNING
    worked.holds.release(hold)
    assert only(worked, RecordClass.NOTES).decision.erasable_from == WORKED[RecordClass.NOTES]


def test_archiving_changes_no_period(worked: Application) -> None:
    person = only(worked, RecordClass.CLIENT_CARD).subject_uid
    before = worked.retention.overview()
    worked.clients.set_archived(PartyKind.PERSON, person, archived=True)
    assert worked.retention.overview() == before


def test_several_registers_each_give_their_reason(worked: Application) -> None:
    person = only(worked, RecordClass.CLIENT_CARD).subject_uid
    other = worked.registers.save(
        register("markkinointi", rule("kirje", Event.LAST_CONTACT, "P10Y", RecordClass.CLIENT_CARD))
    ).uid
    card = PersonCard(given_name="Sisko", family_name="Kuvitteellinen")
    worked.clients.save_person(card, person, role=RoleKind.SUBSCRIBER, register=other)
    decision = only(worked, RecordClass.CLIENT_CARD).decision
    assert decision.erasable_from == date(2034, 11, 13)
    assert {outcome.applied.register_name.fi for outcome in decision.per_rule} == {"esimerkki", "markkinointi"}


def test_a_group_note_gives_a_row_to_each_owner(worked: Application) -> None:
    note = only(worked, RecordClass.NOTES)
    other = worked.clients.save_person(PersonCard(given_name="Åke", family_name="Mallinen")).uid
    entry, version = worked.notes.get(note.uid)
    worked.notes.save(
        NoteEntry(written_on=entry.written_on, body=entry.body, owners=(*entry.owners, other), contract=entry.contract),
        note.uid,
        version=version,
    )
    items = [i for i in worked.retention.overview().items if i.table == "note"]
    assert {i.subject_uid for i in items} == {note.subject_uid, other}
    assert {i.id for i in items} == {f"{note.uid}:{note.subject_uid}", f"{note.uid}:{other}"}
    assert {i.uid for i in items} == {note.uid}


def test_an_assessment_is_of_its_own_class(worked: Application) -> None:
    person = only(worked, RecordClass.CLIENT_CARD).subject_uid
    worked.notes.save(NoteEntry(written_on=LAST, body="Arvio", kind=NoteKind.ASSESSMENT, owners=(person,)))
    assert only(worked, RecordClass.ASSESSMENT).label == ""


def test_a_session_without_a_contract_is_about_those_who_were_there(app: Application) -> None:
    persons = [app.clients.save_person(PersonCard(given_name=name)).uid for name in ("Sisko", "Åke")]
    app.sessions.save(SessionEntry(held_on=LAST, attendees=tuple(persons)))
    found = [i for i in app.retention.overview().items if i.record_class is RecordClass.SESSION_DATES]
    assert {i.subject_uid for i in found} == set(persons)


def test_attendance_has_the_day_of_its_session(app: Application) -> None:
    person = app.clients.save_person(PersonCard(given_name="Sisko")).uid
    app.sessions.save(SessionEntry(held_on=LAST, attendees=(person,)))
    assert only(app, RecordClass.PARTICIPATION).own_date == LAST


def test_an_organisation_has_items_of_its_own(app: Application) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    app.sessions.save_contact(ContactEntry(party=PartyRef(organisation=firm), happened_on=LAST))
    items = app.retention.overview().of_subject(firm)
    assert {i.record_class for i in items} == {RecordClass.CLIENT_CARD, RecordClass.CORRESPONDENCE}
    assert {i.subject_name for i in items} == {"Keksitty Oy"}


def test_collected_is_the_finnish_date(app: Application, clock: MovableClock) -> None:
    clock.instant = FixedClock.on(date(2026, 3, 1), hour=0).instant
    person = app.clients.save_person(PersonCard(given_name="Kysyjä"), role=RoleKind.ENQUIRER).uid
    (item,) = app.retention.overview().of_subject(person)
    assert item.record_class is RecordClass.ENQUIRY
    assert item.decision.anchor_date == date(2026, 3, 1)


def test_an_empty_vault_and_a_vault_without_registers(app: Application, empty_app: Application) -> None:
    assert app.retention.overview().items == ()
    assert sum(app.retention.overview().counts.values()) == 0
    empty_app.clients.save_person(PersonCard(given_name="Sisko"))
    (item,) = empty_app.retention.overview().items
    assert (item.decision.state, item.decision.reason.code) == (State.UNDATED, "no_register")


def test_every_reason_has_a_sentence(worked: Application) -> None:
    for item in worked.retention.overview().items:
        for lang in Lang:
            assert sentence(item.decision.reason, lang)


def test_the_order_is_what_to_look_at_first(worked: Application) -> None:
    order = (State.DUE, State.UPCOMING, State.UNDATED, State.HELD, State.RUNNING, State.NOT_STARTED)
    decisions = [item.decision for item in worked.retention.overview().items]
    places = [(order.index(d.state), d.erasable_from or date.max) for d in decisions]
    assert places == sorted(places)


# -------------------------------------------------------------------------------------------------------------- speed

MANY = 4_000


def plant_many(app: Application, many: int) -> int:
    """A practice far larger than any: persons, half of them in sessions without a contract; how many items."""
    stamp = {"version": 1, "created_at": "2024-01-01T00:00:00+00:00", "updated_at": ""}

    def rows(table: str, entries: list[dict[str, Any]]) -> int:
        with app.vault.write() as transaction:
            numbered = ({"id": n, "uid": str(uuid4()), **stamp, **entry} for n, entry in enumerate(entries, 1))
            transaction.connection.execute(insert(METADATA.tables[table]), list(numbered))
        return len(entries)

    name = {"given_name": "Sisko", "client_code": "", "lang": "fi", "position": "", "unit": "", "experience": ""}
    keys = {"archived": False, "sort_key": "", "search_key": ""}
    session = {"starts_at": "", "minutes": 60, "place": "", "remote": False, "invoiced": False}
    note = {"kind": "session", "special": False, "kept_at": "here", "paper_place": "", "written_on": LAST}
    items = rows("person", [{**name, **keys, "family_name": f"Kuvitelma {n}"} for n in range(many)])
    items += rows("session", [{**session, "held_on": LAST} for _ in range(many)])
    items += rows("attendance", [{"session_id": n, "person_id": n, "present": True} for n in range(1, many + 1)])
    items += rows("note", [{**note, "body": "x" * 200} for _ in range(many)])
    rows("note_owner", [{"note_id": n, "person_id": n} for n in range(1, many + 1)])
    return items


def test_time_grows_with_the_vault_and_not_with_its_square(app: Application, empty_app: Application) -> None:
    empty_app.registers.create_from_template()
    small = plant_many(empty_app, MANY // 4)
    large = plant_many(app, MANY)
    times: list[float] = []
    for one, items in ((empty_app, small), (app, large)):
        started = perf_counter()
        assert len(one.retention.overview().items) == items
        times.append(perf_counter() - started)
    # Four times the rows: sixteen times the time would be quadratic, and the machine may be busy.
    assert times[1] < 10 * times[0] + 0.5
