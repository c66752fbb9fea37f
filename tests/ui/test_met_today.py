"""Met today from any page by keyboard alone, and what becomes of a meeting that is not saved."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget

from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.ui.draft_places import place_of
from heijastus_desk.ui.form_places import MET, form_place
from heijastus_desk.ui.pages.clients.forms.met_form import MetForm
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.pages.today.line import Topic
from heijastus_desk.ui.pages.today.meeting_lines import meeting_lines
from heijastus_desk.ui.widgets.labels import Text
from tests.ui.children import child
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")

NAMES = ("Aalto", "Berg", "Cedercreutz", "Dahl", "Eskola", "Forss", "Granö", "Halla", "Iso", "Jaakkola")


def make_group(desk: Desk, *, today: bool = True) -> tuple[str, dict[str, str]]:
    """Ten persons in a group, expected today."""
    app = desk.practice.app
    people = {name: app.clients.save_person(PersonCard(family_name=name)).uid for name in NAMES}
    terms = ContractTerms(
        kind=ContractKind.GROUP_SUPERVISION,
        title="Kymmenen hengen ryhmä",
        orderer=PartyRef(organisation=desk.practice.firm),
        participants=tuple(people.values()),
        place="Haapa",
    )
    contract = app.contracts.save(terms).uid
    if today:
        app.appointments.save(AppointmentEntry(planned_on=TODAY, contract=contract, starts_at="9.00", minutes=90))
    desk.page.activate()
    desk.settle()
    return contract, people


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def in_focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def met_form(desk: Desk) -> MetForm:
    page = desk.window.page
    assert isinstance(page, ClientsPage)
    assert isinstance(page.area.form, MetForm)
    return page.area.form


def sessions(desk: Desk, contract: str) -> int:
    return len(desk.practice.app.sessions.of_contract(contract))


def test_a_group_of_ten_by_keyboard_alone_from_another_page(desk: Desk) -> None:
    contract, people = make_group(desk)
    desk.window.open_page("demo")
    desk.settle()
    desk.keys("Ctrl+T")
    assert focused() == "contract"
    for _ in range(4):
        desk.keys("Tab")
    assert focused() == "attendees_0"
    desk.type("g")
    assert focused() == f"attendees_{NAMES.index('Granö')}"
    desk.keys(" ")
    desk.keys("Tab")
    desk.keys("Tab")
    assert focused() == "body"
    desk.type("Kuormitus laskussa.")
    desk.keys("Tab")
    assert focused() == "special"
    desk.keys("Tab")
    assert focused() == "next_on"
    desk.type("4.12.2026")
    desk.keys("Ctrl+S")
    assert desk.window.page is not None
    assert desk.window.page.key == "demo_empty", "back where she was"
    assert desk.quiet == "Meeting saved."
    app = desk.practice.app
    (line,) = app.sessions.of_contract(contract)
    assert (line.held_on, line.starts_at, line.minutes, line.place) == (TODAY, "09:00", 90, "Haapa")
    assert (line.present, line.absent) == (9, 1)
    entry, _version = app.sessions.get(line.uid)
    assert entry.absent == (people["Granö"],)
    note, _version = app.notes.get(app.clients.card(people["Aalto"]).notes[0].uid)
    assert (note.body, note.session, note.contract) == ("Kuormitus laskussa.", line.uid, contract)
    assert set(note.owners) == set(people.values()) - {people["Granö"]}
    (coming,) = app.appointments.list()
    assert (coming.planned_on, coming.starts_at, coming.minutes) == (date(2026, 12, 4), "09:00", 90)
    desk.keys("Ctrl+Z")
    assert sessions(desk, contract) == 0
    assert [one.planned_on for one in app.appointments.list()] == [TODAY]
    assert not app.clients.card(people["Aalto"]).notes


def test_arrows_walk_the_names_tab_leaves_them_and_a_count_says_who_is_missing(desk: Desk) -> None:
    make_group(desk)
    desk.keys("Ctrl+T")
    form = met_form(desk)
    form.form.fields["attendees"].focus_control()
    for key, wanted in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Up, 1)):
        QTest.keyClick(in_focus(), key)
        assert focused() == f"attendees_{wanted}"
    desk.keys("Tab")
    assert not focused().startswith("attendees_")
    QTest.keyClick(in_focus(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() == "attendees_1", "back to the name she was at"
    desk.keys(" ")
    assert child(form, Text, "attendees_count").text() == "9/10 there"


def test_typing_chooses_another_contract_and_what_it_brings(desk: Desk) -> None:
    make_group(desk)
    desk.window.open_page("demo")
    desk.settle()
    desk.keys("Ctrl+T")
    desk.type("Ryhm")
    desk.settle()
    form = met_form(desk)
    box = form.form.fields["contract"].control
    assert isinstance(box, QComboBox)
    assert box.currentText().startswith("Ryhmätyönohjaus 2026")
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Down)
    desk.settle()
    assert form.form.fields["contract"].value() == desk.practice.contract
    assert len(form.form.fields["attendees"].value()) == 2


def test_on_a_card_it_begins_with_the_clients_contract_and_stays_there(desk: Desk) -> None:
    make_group(desk)
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+T")
    assert met_form(desk).form.fields["contract"].value() == desk.practice.contract
    desk.keys("Ctrl+S")
    assert desk.window.page is desk.page
    assert desk.page.uid == desk.practice.sisko
    assert sessions(desk, desk.practice.contract) == 2


def test_without_a_contract_the_client_was_there(desk: Desk) -> None:
    alone = desk.practice.app.clients.save_person(PersonCard(family_name="Yksin")).uid
    desk.choose(alone)
    desk.keys("Ctrl+T")
    desk.keys("Ctrl+S")
    (line,) = desk.practice.app.clients.card(alone).sessions
    assert (line.held_on, line.contract_title) == (TODAY, "")


def test_what_is_wrong_is_told_where_it_can_be_mended(desk: Desk) -> None:
    make_group(desk)
    desk.keys("Ctrl+T")
    desk.write("next_on", "1.11.2026")
    desk.keys("Ctrl+S")
    form = met_form(desk)
    assert form.form.fields["next_on"].error()
    form.form.fields["contract"].set_value("")
    form._fill()
    form.form.fields["others"].set_value(())
    desk.write("next_on", "1.12.2026")
    desk.keys("Ctrl+S")
    assert form.form.fields["others"].error(), "nobody was there: here somebody can be added"


def test_escape_asks_about_edits_and_leads_back(desk: Desk) -> None:
    contract, _people = make_group(desk)
    desk.window.open_page("demo")
    desk.settle()
    desk.keys("Ctrl+T")
    met_form(desk).form.fields["body"].focus_control()
    desk.type("Kesken")
    desk.keys("Esc")
    desk.press("met_form_discard")
    assert desk.window.page is not None
    assert desk.window.page.key == "demo_empty"
    assert sessions(desk, contract) == 0


def test_a_meeting_not_saved_is_taken_up_from_its_draft(desk: Desk) -> None:
    contract, people = make_group(desk)
    desk.window.open_page("demo")
    desk.settle()
    desk.keys("Ctrl+T")
    form = met_form(desk)
    form.form.fields["body"].focus_control()
    desk.type("Kesken jatkuu")
    box = form.findChild(QCheckBox, "attendees_0")
    assert isinstance(box, QCheckBox)
    box.click()
    form.draft.keep()
    desk.settle()
    desk.page.area.close_form()
    draft = next(one for one in desk.practice.app.drafts.list() if one.form.startswith("met_form"))
    page, record = place_of(draft.form)
    desk.window.open_page("demo")
    desk.settle()
    desk.window.open_page(page, record)
    desk.settle()
    desk.press("met_form_unsaved_take_up")
    taken = met_form(desk)
    assert taken.form.fields["body"].value() == "Kesken jatkuu"
    assert len(taken.form.fields["attendees"].value()) == 9
    desk.keys("Ctrl+S")
    (line,) = desk.practice.app.sessions.of_contract(contract)
    assert (line.present, line.absent) == (9, 1)
    assert len(desk.practice.app.clients.card(people["Berg"]).notes) == 1


def test_next_dates_stand_on_the_card_and_open_there(desk: Desk) -> None:
    app, contract = desk.practice.app, desk.practice.contract
    app.appointments.save(AppointmentEntry(planned_on=TODAY + timedelta(days=3), contract=contract, starts_at="9.00"))
    desk.choose(desk.practice.sisko)
    row = desk.page.card.tabs.tabs["contracts"]._entries[f"contract:{contract}"]
    assert "1/10, 9 left" in row.text
    assert "next 23.11.2026 at 9.00" in row.text
    desk.open_row("contracts", "appointment:")
    desk.write("planned_on", "24.11.2026")
    desk.keys("Ctrl+S")
    assert [line.planned_on for line in app.appointments.list()] == [TODAY + timedelta(days=4)]
    desk.open_row("contracts", "appointment:")
    desk.press("appointment_form_remove")
    assert app.appointments.list() == ()
    desk.keys("Ctrl+Z")
    assert len(app.appointments.list()) == 1


def test_a_date_is_added_on_the_card(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.card.show_tab("contracts")
    (action,) = desk.window.findChildren(QAction, "client_add_appointment")
    action.trigger()
    desk.settle()
    desk.write("planned_on", "1.12.2026")
    desk.keys("Ctrl+S")
    (line,) = desk.practice.app.appointments.list()
    assert (line.contract_uid, line.place) == (desk.practice.contract, "Neuvotteluhuone Haapa")


def test_today_tells_of_the_meetings_of_the_day_and_of_dates_not_recorded(desk: Desk) -> None:
    contract, _people = make_group(desk)
    desk.practice.app.appointments.save(
        AppointmentEntry(planned_on=TODAY - timedelta(days=2), contract=desk.practice.contract)
    )
    planned = desk.practice.app.appointments.list(end=TODAY)
    due, passed = meeting_lines(planned, TODAY, Lang.FI)
    assert (due.topic, due.page, due.record) == (Topic.MEETING, "clients", form_place(MET, contract))
    assert due.text == "9.00 Kymmenen hengen ryhmä"
    assert (passed.topic, passed.page, passed.record) == (Topic.NOT_RECORDED, "contracts", desk.practice.contract)
    assert list(meeting_lines((), TODAY, Lang.FI)) == []
    desk.window.open_page(due.page, due.record)
    desk.settle()
    assert met_form(desk).form.fields["contract"].value() == contract
