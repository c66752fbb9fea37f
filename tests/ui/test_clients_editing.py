"""What is stored already, opened from its row, edited and saved again."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
)

from heijastus_desk.domain.accounting import AccountingEntry
from heijastus_desk.domain.contracts import ContactEntry, PartyRef, SessionEntry
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")


def test_an_edit_is_saved_shown_and_taken_back(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("edit")
    desk.settle()
    desk.write("position", "Palveluohjaaja")
    desk.keys("Ctrl+S")
    assert desk.page.client is not None
    assert desk.page.client.card.person is not None
    assert desk.page.client.card.person.position == "Palveluohjaaja"
    assert desk.page.client.card.person.employer == desk.practice.firm
    desk.keys("Ctrl+Z")
    assert desk.page.client.card.person.position == ""
    assert desk.page.uid == desk.practice.sisko


def test_an_edit_of_what_changed_meanwhile_is_refused(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("edit")
    desk.settle()
    desk.practice.app.clients.save_person(PersonCard(family_name="Toinen"), desk.practice.sisko)
    desk.write("position", "Liian my")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    assert "muuttunut" in desk.quiet


def test_a_contract_opened_from_its_row_keeps_everything(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    before = desk.practice.app.contracts.get(desk.practice.contract).terms
    desk.page.card.show_tab("contracts")
    desk.press("contracts_open")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert desk.practice.app.contracts.get(desk.practice.contract).terms == before


def test_a_note_is_opened_and_edited(desk: Desk) -> None:
    app = desk.practice.app
    app.notes.save(NoteEntry(written_on=date(2026, 10, 8), body="Alku.", owners=(desk.practice.sisko,)))
    desk.choose(desk.practice.sisko)
    desk.page.card.show_tab("sessions")
    tab = desk.page.card.tabs.tabs["sessions"]
    note = next(uid for uid in tab._entries if uid.startswith("note:"))
    tab.list.setCurrentIndex(tab.list.model().index(list(tab._entries).index(note), 0))
    desk.press("sessions_open")
    desk.write("body", "Loppu.")
    desk.keys("Ctrl+S")
    assert app.clients.card(desk.practice.sisko).notes[0].body == "Loppu."


def test_a_contact_is_entered_and_edited(desk: Desk) -> None:
    desk.choose(desk.practice.firm)
    desk.page._act("add_contact")
    desk.settle()
    desk.write("summary", "Soitti lokakuussa.")
    desk.keys("Ctrl+S")
    assert desk.page.client is not None
    contact = desk.page.client.card.contacts[0]
    assert contact.summary == "Soitti lokakuussa."
    desk.page._open_entry(
        next(e for e in desk.page.card.tabs.tabs["timeline"]._entries.values() if e.table == "contact")
    )
    desk.settle()
    desk.write("happened_on", "1.11.2026")
    desk.keys("Ctrl+S")
    assert [c.happened_on for c in desk.page.client.card.contacts] == [date(2026, 11, 1)]


def test_an_edited_contact_keeps_what_changed_meanwhile(desk: Desk) -> None:
    app, firm = desk.practice.app, PartyRef(organisation=desk.practice.firm)
    uid = app.sessions.save_contact(ContactEntry(party=firm, happened_on=TODAY, summary="Alku.")).uid
    desk.choose(desk.practice.firm)
    desk.open_row("sessions", "contact:")
    app.sessions.save_contact(ContactEntry(party=firm, happened_on=TODAY, summary="Toisaalta."), uid)
    desk.write("summary", "Loppu.")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    assert "muuttunut" in desk.quiet
    assert app.sessions.get_contact(uid)[0].summary == "Toisaalta."


def test_a_session_is_edited_by_keyboard_alone(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.area.focus_card()
    desk.keys("Tab")
    assert QApplication.focusWidget() is desk.page.card.tabs.tabs["timeline"].list
    desk.to_row("timeline", "session:")
    desk.keys("Enter")
    assert desk.text("place").edit.text() == ""
    desk.keys("Tab")
    desk.type("13.15")
    desk.keys("Tab")
    desk.type("75")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert desk.quiet == "Session saved."
    entry, version = desk.practice.app.sessions.get(desk.practice.app.clients.card(desk.practice.sisko).sessions[0].uid)
    assert (entry.starts_at, entry.minutes, version) == ("13:15", 75, 2)
    assert entry.attendees == (desk.practice.sisko, desk.practice.ake)
    assert entry.contract == desk.practice.contract
    assert QApplication.focusWidget() is desk.page.card.tabs.tabs["timeline"].list
    assert desk.page.card.tabs.tabs["timeline"].list.current_uid().startswith("session:")
    desk.keys("Ctrl+Z")
    assert desk.practice.app.clients.card(desk.practice.sisko).sessions[0].minutes == 90


def test_an_opened_session_ticks_only_those_who_came(desk: Desk) -> None:
    app, sisko, ake = desk.practice.app, desk.practice.sisko, desk.practice.ake
    guest = app.clients.save_person(PersonCard(family_name="Vieras")).uid
    absent = SessionEntry(held_on=TODAY, contract=desk.practice.contract, attendees=(sisko, guest))
    uid = app.sessions.save(absent).uid
    desk.choose(sisko)
    desk.open_row("sessions", f"session:{uid}")
    assert desk.page.area.form is not None
    fields = desk.page.area.form.form.fields
    assert [party.uid for party in fields["attendees"].value()] == [sisko]
    assert [party.uid for party in fields["others"].value()] == [guest]
    desk.press("attendees_1")
    desk.keys("Ctrl+S")
    assert app.sessions.get(uid)[0].attendees == (sisko, guest, ake)


def test_a_record_keeps_a_contract_its_client_has_no_part_in(desk: Desk) -> None:
    app, contract = desk.practice.app, desk.practice.contract
    guest = app.clients.save_person(PersonCard(family_name="Vieras")).uid
    session = app.sessions.save(SessionEntry(held_on=TODAY, contract=contract, attendees=(guest,))).uid
    note = app.notes.save(NoteEntry(written_on=TODAY, contract=contract, body="x", owners=(guest,))).uid
    invoice = app.accounting.save(
        AccountingEntry(number="7", payer=PartyRef(person=guest), contract=contract, dated_on=TODAY)
    ).uid
    desk.choose(guest)
    for row, field in ((f"session:{session}", "place"), (f"note:{note}", "body"), (f"invoice:{invoice}", "number")):
        desk.open_row("timeline", row)
        desk.write(field, "9")
        desk.keys("Ctrl+S")
        assert desk.page.area.form is None
    assert app.sessions.get(session)[0].contract == contract
    assert app.notes.get(note)[0].contract == contract
    assert app.accounting.get(invoice)[0].contract == contract


def test_an_invoice_is_edited_from_the_papers(desk: Desk) -> None:
    app, payer = desk.practice.app, PartyRef(organisation=desk.practice.firm)
    uid = app.accounting.save(
        AccountingEntry(number="7", payer=payer, dated_on=date(2026, 11, 2), is_open=True, place="tilitoimisto")
    ).uid
    desk.choose(desk.practice.firm)
    desk.page.card.show_tab("papers")
    desk.to_row("papers", "invoice:")
    desk.press("papers_open")
    assert desk.text("place").edit.text() == "tilitoimisto"
    desk.write("booked_on", "10.11.2026")
    desk.press("is_open")
    desk.keys("Ctrl+S")
    entry, _version = app.accounting.get(uid)
    assert (entry.booked_on, entry.is_open, entry.payer, entry.number) == (date(2026, 11, 10), False, payer, "7")


@pytest.mark.parametrize("table", ["session", "invoice"])
def test_what_changed_meanwhile_is_not_overwritten(desk: Desk, table: str) -> None:
    app, firm = desk.practice.app, desk.practice.firm
    invoice = AccountingEntry(number="7", payer=PartyRef(organisation=firm), dated_on=TODAY)
    uid = app.accounting.save(invoice).uid
    session = app.clients.card(firm).sessions[0].uid
    desk.choose(firm)
    desk.open_row("timeline", f"{table}:")
    app.accounting.save(invoice, uid)
    app.sessions.save(app.sessions.get(session)[0], session)
    desk.write("place", "Toinen paikka")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    assert "muuttunut" in desk.quiet


def test_what_a_closed_form_asked_for_is_dropped(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("add_session")
    assert desk.page.area.form is not None
    desk.page.area.close_form()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()
    assert "TEST-1" not in desk.quiet


def test_edits_not_saved_are_known_to_the_window(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+T")
    assert not desk.window.has_unsaved_edits
    desk.write("place", "Kahvila")
    assert desk.window.has_unsaved_edits
    desk.keys("Ctrl+S")
    assert not desk.window.has_unsaved_edits
