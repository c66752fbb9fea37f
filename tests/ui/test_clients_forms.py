"""Entering persons, contracts, sessions, notes and invoices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from heijastus_desk.ui.pages.clients.forms.session_form import SessionForm
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, TickField
from tests.ui.clients_desk import Desk, names
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")


def test_a_person_is_entered_by_keyboard_alone(desk: Desk) -> None:
    desk.keys("Ctrl+N")
    assert desk.page.area.form is not None
    desk.type("Oona")
    desk.keys("Tab")
    desk.type("Esimerkki")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert names(desk) == ["Esimerkki, Oona", "Keksitty Oy", "Kuvitteellinen, Sisko", "Ääri, Åke"]
    assert desk.page.client is not None
    assert desk.page.client.card.name == "Oona Esimerkki"
    assert desk.page.pane.list.current_uid() == desk.page.uid
    assert desk.quiet == "Person saved."


def test_what_is_wrong_is_said_at_its_field(desk: Desk) -> None:
    desk.page.new_person()
    desk.settle()
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    assert "tyhjä" in desk.text("family_name").error()
    assert desk.text("family_name").edit.hasFocus()
    desk.write("family_name", "Esimerkki")
    assert desk.text("family_name").error() == ""


def test_a_wrong_address_is_said_among_the_ways_to_reach(desk: Desk) -> None:
    desk.page.new_person()
    desk.settle()
    desk.write("family_name", "Esimerkki")
    points = desk.page.area.form.form.fields["contact_points"] if desk.page.area.form else None
    assert points is not None
    edit = points.findChild(QLineEdit, "contact_points_0_value")
    assert edit is not None
    QTest.keyClicks(edit, "ei osoite")
    desk.keys("Ctrl+S")
    assert points.error()
    assert edit.hasFocus()
    edit.clear()
    QTest.keyClicks(edit, "oona@esimerkki.example")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert desk.page.client is not None
    assert desk.page.client.card.person is not None
    assert [p.value for p in desk.page.client.card.person.contact_points] == ["oona@esimerkki.example"]


def test_unsaved_edits_ask_before_they_are_lost(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("edit")
    desk.settle()
    desk.write("position", "Kesken")
    desk.keys("Esc")
    assert desk.page.area.form is not None
    assert desk.page.area.form.confirm.isVisible()
    desk.keys("Esc")
    assert not desk.page.area.form.confirm.isVisible()
    desk.page.pane.list.setFocus()
    QTest.keyClick(desk.page.pane.list, Qt.Key.Key_Down)
    desk.settle()
    assert desk.page.uid == desk.practice.sisko
    assert desk.page.pane.list.current_uid() == desk.practice.sisko
    desk.press("person_form_discard")
    assert desk.page.area.form is None
    assert desk.page.uid == desk.practice.ake


def test_leaving_the_page_saves_first_when_she_says_so(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("edit")
    desk.settle()
    desk.write("position", "Tallennettu")
    desk.window.open_page("demo")
    desk.settle()
    assert desk.window.page is desk.page
    desk.press("person_form_keep")
    assert desk.window.page is not desk.page
    card = desk.practice.app.clients.card(desk.practice.sisko)
    assert card.person is not None
    assert card.person.position == "Tallennettu"


def test_esc_closes_an_untouched_form_at_once(desk: Desk) -> None:
    desk.page.new_organisation()
    desk.settle()
    desk.keys("Esc")
    assert desk.page.area.form is None
    assert desk.page.area.currentWidget() is desk.page.card


def test_a_picker_finds_and_takes_by_keyboard(desk: Desk) -> None:
    desk.page.new_person()
    desk.settle()
    assert desk.page.area.form is not None
    employer = desk.page.area.form.form.fields["employer"]
    assert isinstance(employer, PartiesField)
    employer.focus_control()
    QTest.keyClicks(employer.edit, "keks")
    employer.ask()
    desk.settle()
    QTest.keyClick(employer.edit, Qt.Key.Key_Return)
    assert [party.name for party in employer.value()] == ["Keksitty Oy"]
    assert desk.page.area.form.is_edited


def test_a_contract_is_entered_between_the_usual_parties(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("add_contract")
    desk.settle()
    desk.write("title", "Valmennus 2027")
    desk.write("starts_on", "1.1.2027")
    desk.write("ends_on", "1.12.2026")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    assert desk.page.area.form.form.fields["ends_on"].error()
    desk.write("ends_on", "1.6.2027")
    continues = desk.page.area.form.form.fields["continues"]
    continues.set_value(desk.practice.contract)
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert desk.page.client is not None
    line = next(one for one in desk.page.client.card.contracts if one.title == "Valmennus 2027")
    terms = desk.practice.app.contracts.get(line.uid).terms
    assert terms.orderer.organisation == desk.practice.firm
    assert terms.participants == (desk.practice.sisko,)
    assert terms.continues == desk.practice.contract
    assert len({one.chain for one in desk.page.client.card.contracts}) == 1


def test_a_session_of_the_whole_group_takes_two_keys(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+T")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert desk.page.client is not None
    newest = desk.page.client.card.sessions[0]
    assert (newest.held_on, newest.minutes, newest.place) == (TODAY, 90, "Neuvotteluhuone Haapa")
    assert len(desk.practice.app.clients.card(desk.practice.ake).sessions) == 2
    assert desk.quiet == "Meeting saved."


def test_who_was_absent_is_unticked_and_a_note_follows(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.press("client_add_session")
    form = desk.page.area.form
    assert isinstance(form, SessionForm)
    desk.press("attendees_1")
    desk.press("session_form_save_and_note")
    note = desk.page.area.form
    assert note is not None
    assert note.objectName() == "note_form"
    desk.write("body", "Sovittiin jatkosta.")
    desk.keys("Ctrl+S")
    saved = desk.practice.app.clients.card(desk.practice.sisko)
    assert saved.notes[0].body == "Sovittiin jatkosta."
    entry, _version = desk.practice.app.notes.get(saved.notes[0].uid)
    assert entry.owners == (desk.practice.sisko,)
    assert entry.session == saved.sessions[0].uid
    assert entry.contract == desk.practice.contract
    assert [line.came for line in desk.practice.app.clients.card(desk.practice.ake).sessions] == [False, True]


def test_a_session_to_come_is_refused_at_its_day(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+T")
    desk.write("held_on", "1.12.2026")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    said = desk.page.area.form.form.fields["held_on"].error()
    assert said
    assert "Kenttä" not in said, "it stands at the field"


def test_a_group_note_on_paper(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.press("client_add_note_top")
    desk.press("note_everyone")
    assert desk.page.area.form is not None
    kept = desk.page.area.form.form.fields["kept_at"]
    assert isinstance(kept, ChoiceField)
    kept.box.setCurrentIndex(1)
    kept.edited.emit()
    desk.keys("Ctrl+S")
    assert desk.text("paper_place").error()
    desk.write("paper_place", "mappi 12")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    note = desk.practice.app.clients.card(desk.practice.ake).notes[0]
    assert (note.paper_place, note.owner_count) == ("mappi 12", 2)


def test_special_data_needs_its_ground(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.press("client_add_note_top")
    desk.write("body", "Terveydentila puheena.")
    assert desk.page.area.form is not None
    special, ground = (desk.page.area.form.form.fields[name] for name in ("special", "special_ground"))
    assert isinstance(special, TickField)
    assert not ground.isVisible()
    special.box.click()
    assert ground.isVisible()
    desk.keys("Ctrl+S")
    assert ground.error()


def test_an_invoice_is_paid_by_the_payer_of_its_contract(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("add_invoice")
    desk.settle()
    desk.write("number", "1001")
    desk.keys("Ctrl+S")
    assert [line.number for line in desk.practice.app.clients.card(desk.practice.firm).accounting] == ["1001"]


@pytest.mark.parametrize("action", ["edit", "add_session", "add_note", "add_contact", "add_contract", "add_invoice"])
def test_every_control_has_a_name_for_eyes_and_ears(desk: Desk, action: str) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act(action)
    desk.settle()
    kinds = (QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit)
    seen = [w for w in desk.page.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    # Qt's own arrows of a tab bar and its own button in a line edit.
    seen = [w for w in seen if not isinstance(w, QToolButton)]
    assert len(seen) > 8
    assert not [w for w in seen if not w.accessibleName()]
    assert all(widget.objectName() for widget in seen)


def has_focus(desk: Desk, name: str) -> bool:
    assert desk.page.area.form is not None
    field = desk.page.area.form.form.fields[name]
    assert isinstance(field, DateField)
    return field.edit.hasFocus()


def test_a_form_asked_for_from_elsewhere_begins_at_the_field_that_is_wanted(desk: Desk) -> None:
    sisko, contract = desk.practice.sisko, desk.practice.app.contracts.list()[0].uid
    desk.page.open_record(CardPlace(sisko, "timeline", "edit:", field="relationship_ended").record)
    desk.settle()
    assert has_focus(desk, "relationship_ended")
    desk.keys("Esc")
    desk.page.open_record(CardPlace(sisko, "contracts", f"contract:{contract}", field="ends_on").record)
    desk.settle()
    assert has_focus(desk, "ends_on")
    desk.keys("Esc")
    desk.page.open_record(CardPlace(sisko, "contracts", f"contract:{contract}").record)
    desk.settle()
    assert not has_focus(desk, "ends_on"), "only for the form it was asked for"
