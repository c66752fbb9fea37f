"""Met today in one transaction, dates agreed on, what waits for its invoice."""

import csv
import io
from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.appointments import AppointmentEntry, MetEntry
from heijastus_desk.domain.contracts import (
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    PartyRef,
    SessionEntry,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from tests.storage.vaults import TODAY

TABLES = ("session", "attendance", "note", "note_owner", "appointment")


@pytest.fixture
def people(app: Application) -> tuple[str, ...]:
    return tuple(app.clients.save_person(PersonCard(family_name=name)).uid for name in ("Öhman", "Aalto", "Salo"))


@pytest.fixture
def firm(app: Application) -> str:
    return app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid


@pytest.fixture
def group(app: Application, people: tuple[str, ...], firm: str) -> str:
    return agreed(app, "Ryhmä", firm, people, kind=ContractKind.GROUP_SUPERVISION)


def agreed(
    app: Application,
    title: str,
    firm: str,
    people: tuple[str, ...],
    kind: ContractKind = ContractKind.COACHING,
    **more: object,
) -> str:
    orderer = PartyRef(organisation=firm) if firm else PartyRef(person=people[0])
    terms = ContractTerms(kind=kind, title=title, orderer=orderer, participants=people, price="300 €")
    return app.contracts.save(replace(terms, **more)).uid


def counts(app: Application) -> dict[str, int]:
    with app.vault.write() as transaction:
        return {table: len(transaction.rows(table)) for table in TABLES}


def a_meeting(group: str, people: tuple[str, ...]) -> MetEntry:
    return MetEntry(
        session=SessionEntry(held_on=TODAY, contract=group, minutes=90, attendees=people[:2], absent=people[2:]),
        note=NoteEntry(written_on=TODAY, body="Sovittiin jatkosta."),
        next=AppointmentEntry(planned_on=TODAY + timedelta(days=14), contract=group, starts_at="9.00", minutes=90),
    )


def test_everything_about_a_meeting_is_saved_and_taken_back_as_one(
    app: Application, group: str, people: tuple[str, ...]
) -> None:
    app.appointments.save(AppointmentEntry(planned_on=TODAY - timedelta(days=1), contract=group))
    app.appointments.save(AppointmentEntry(planned_on=TODAY, contract=group))
    before = counts(app)
    change = app.sessions.met(a_meeting(group, people))
    assert counts(app) == {"session": 1, "attendance": 3, "note": 1, "note_owner": 2, "appointment": 1}
    entry, _version = app.sessions.get(change.uid)
    assert (entry.attendees, entry.absent) == (people[:2], people[2:])
    (line,) = app.appointments.list()
    assert (line.planned_on, line.starts_at) == (TODAY + timedelta(days=14), "09:00")
    note, _version = app.notes.get(app.clients.card(people[0]).notes[0].uid)
    assert (note.session, note.contract, note.owners) == (change.uid, group, people[:2])
    assert not app.clients.card(people[2]).notes
    assert [one.came for one in app.clients.card(people[2]).sessions] == [False]
    assert change.inverse is not None
    change.inverse()
    assert counts(app) == before


@pytest.mark.parametrize("part", ["note", "next"])
def test_nothing_is_saved_when_one_part_cannot_be(
    app: Application, group: str, people: tuple[str, ...], part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = counts(app)

    def fail(*_args: object, **_named: object) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    name = "write_note" if part == "note" else "write_appointment"
    monkeypatch.setattr(f"heijastus_desk.services.sessions.{name}", fail)
    with pytest.raises(HeijastusError):
        app.sessions.met(a_meeting(group, people))
    assert counts(app) == before


def test_dates_of_other_contracts_and_later_ones_stay(
    app: Application, group: str, people: tuple[str, ...], firm: str
) -> None:
    other = agreed(app, "Toinen", firm, people[:1])
    kept = {
        app.appointments.save(AppointmentEntry(planned_on=TODAY, contract=other)).uid,
        app.appointments.save(AppointmentEntry(planned_on=TODAY + timedelta(days=1), contract=group)).uid,
        app.appointments.save(AppointmentEntry(planned_on=TODAY, person=people[0])).uid,
    }
    app.sessions.met(MetEntry(session=SessionEntry(held_on=TODAY, contract=group, attendees=people)))
    assert {line.uid for line in app.appointments.list()} == kept


def test_a_date_with_a_person_comes_by_meeting_without_a_contract(app: Application, people: tuple[str, ...]) -> None:
    app.appointments.save(AppointmentEntry(planned_on=TODAY, person=people[0]))
    app.appointments.save(AppointmentEntry(planned_on=TODAY, person=people[1]))
    app.sessions.met(MetEntry(session=SessionEntry(held_on=TODAY, attendees=people[:1])))
    assert [line.person_uid for line in app.appointments.list()] == [people[1]]


def test_a_date_is_edited_and_removed_with_undo(app: Application, group: str) -> None:
    uid = app.appointments.save(AppointmentEntry(planned_on=TODAY, contract=group)).uid
    entry, version = app.appointments.get(uid)
    app.appointments.save(replace(entry, place="Haapa"), uid, version=version)
    with pytest.raises(HeijastusError) as failure:
        app.appointments.save(entry, uid, version=version)
    assert failure.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    gone = app.appointments.remove(uid)
    assert app.appointments.list() == ()
    assert gone.inverse is not None
    gone.inverse()
    assert [line.place for line in app.appointments.list()] == ["Haapa"]


def test_the_likeliest_meeting_comes_first(app: Application, people: tuple[str, ...], firm: str) -> None:
    never = agreed(app, "Ei vielä", firm, people[:1])
    recent = agreed(app, "Äsken", firm, people[:1])
    planned = agreed(app, "Tänään", firm, people)
    agreed(app, "Päättynyt", firm, people[:1], ends_on=TODAY - timedelta(days=200))
    agreed(app, "Alkaa", firm, people[:1], starts_on=TODAY + timedelta(days=1))
    day = TODAY - timedelta(days=7)
    app.sessions.save(SessionEntry(held_on=day, contract=recent, minutes=45, starts_at="13.15", attendees=people[:1]))
    app.appointments.save(AppointmentEntry(planned_on=TODAY, contract=planned, starts_at="9.00", minutes=90))
    choices = app.working_day.meetings()
    assert [one.contract for one in choices] == [planned, recent, never]
    assert (choices[0].starts_at, choices[0].minutes) == ("09:00", 90)
    assert [who.name for who in choices[0].members] == ["Aalto", "Salo", "Öhman"]
    assert (choices[1].starts_at, choices[1].minutes) == ("13:15", 45)


def test_what_is_not_invoiced_stands_with_its_payer(
    app: Application, group: str, people: tuple[str, ...], firm: str
) -> None:
    payer = app.clients.save_organisation(OrganisationCard(name="Ämpäri Oy")).uid
    paid = agreed(app, "Maksettu", firm, people[:1], payer=PartyRef(organisation=payer))
    own = SessionEntry(held_on=TODAY, attendees=people[1:2])
    of_nobody = SessionEntry(held_on=TODAY, attendees=people[:2])
    for entry in (
        SessionEntry(held_on=TODAY, contract=group, minutes=90, attendees=people),
        SessionEntry(held_on=TODAY - timedelta(days=7), contract=group, minutes=90, attendees=people),
        SessionEntry(held_on=TODAY, contract=group, attendees=people, invoiced=True),
        SessionEntry(held_on=TODAY, contract=paid, attendees=people[:1]),
        own,
        of_nobody,
    ):
        app.sessions.save(entry)
    found = app.working_day.uninvoiced()
    assert [(one.name, len(one.lines), one.minutes) for one in found] == [
        ("Aalto", 1, 60),
        ("Keksitty Oy", 2, 180),
        ("Ämpäri Oy", 1, 60),
        ("", 1, 60),
    ]
    assert [line.held_on for line in found[1].lines] == [TODAY - timedelta(days=7), TODAY]


def test_marking_as_invoiced_names_the_invoice_and_can_be_undone(
    app: Application, group: str, people: tuple[str, ...], firm: str
) -> None:
    uids = [app.sessions.save(SessionEntry(held_on=TODAY, contract=group, attendees=people)).uid for _ in range(2)]
    invoice = app.accounting.save(AccountingEntry(number="12", payer=PartyRef(organisation=firm), dated_on=TODAY)).uid
    change = app.working_day.mark_invoiced(uids, invoice)
    assert app.working_day.uninvoiced() == ()
    with app.vault.write() as transaction:
        key = transaction.fetch("accounting_reference", invoice)["id"]
        assert {row["accounting_id"] for row in transaction.rows("session")} == {key}
    with pytest.raises(HeijastusError) as failure:
        app.working_day.mark_invoiced(uids)
    assert failure.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert change.inverse is not None
    change.inverse()
    assert len(app.working_day.uninvoiced()[0].lines) == 2


def test_a_session_no_longer_invoiced_forgets_its_invoice(
    app: Application, group: str, people: tuple[str, ...], firm: str
) -> None:
    uid = app.sessions.save(SessionEntry(held_on=TODAY, contract=group, attendees=people)).uid
    invoice = app.accounting.save(AccountingEntry(number="12", payer=PartyRef(organisation=firm), dated_on=TODAY)).uid
    app.working_day.mark_invoiced([uid], invoice)
    entry, version = app.sessions.get(uid)
    app.sessions.save(replace(entry, minutes=75), uid, version=version)
    with app.vault.write() as transaction:
        assert transaction.fetch("session", uid)["accounting_id"] is not None
    entry, version = app.sessions.get(uid)
    app.sessions.save(replace(entry, invoiced=False), uid, version=version)
    with app.vault.write() as transaction:
        assert transaction.fetch("session", uid)["accounting_id"] is None


def test_the_table_is_one_a_finnish_spreadsheet_reads(app: Application, people: tuple[str, ...]) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="=1+1 Oy")).uid
    group = agreed(app, "Ryhmä; ja muut", firm, people)
    app.sessions.save(SessionEntry(held_on=date(2026, 6, 1), contract=group, attendees=people))
    made = app.working_day.uninvoiced_csv(Lang.FI)
    assert made.startswith(b"\xef\xbb\xbf")
    header, row = csv.reader(io.StringIO(made.decode("utf-8-sig"), newline=""), delimiter=";")
    assert header[:4] == ["Maksaja", "Sopimus", "Työn laji", "Päivä"]
    assert row[:4] == ["'=1+1 Oy", "Ryhmä; ja muut", "Valmennus", "1.6.2026"]


def test_who_answers_for_which_data_comes_back(app: Application, people: tuple[str, ...], firm: str) -> None:
    given = (
        DataSetRole(DataSet.ATTENDANCE, ControllerRole.PROCESSOR, "Luettelo kauden lopussa"),
        DataSetRole(DataSet.SURVEY, ControllerRole.OWN),
    )
    uid = agreed(app, "Ryhmä", firm, people, data_sets=given)
    stored = app.contracts.get(uid)
    assert stored.terms.data_sets == given
    change = app.contracts.save(replace(stored.terms, data_sets=given[1:]), uid, version=stored.version)
    assert app.contracts.get(uid).terms.data_sets == given[1:]
    assert [line.data_set for line in app.contracts.summary(uid).data_sets] == [DataSet.SURVEY]
    assert change.inverse is not None
    change.inverse()
    assert app.contracts.get(uid).terms.data_sets == given
