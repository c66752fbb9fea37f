"""The clients page over a real encrypted vault: by keyboard and by its controls, work driven by hand."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.ui import finding
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.clients.forms.parties_field import PartiesField
from heijastus_desk.ui.pages.clients.forms.session_form import SessionForm
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PageSpec
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField, TickField
from tests.ui.clients_practice import TODAY, Practice, create_practice
from tests.ui.conftest import ManualExecutor

pytestmark = pytest.mark.usefixtures("themed")

SPECS = (
    PageSpec("clients", lambda: "Clients", "clients", "heijastus_desk.ui.pages.clients.page:ClientsPage"),
    PageSpec("demo", lambda: "Demo", "settings", "tests.ui.demo_pages:DemoEmpty"),
)


@dataclass
class Desk:
    practice: Practice
    window: MainWindow
    page: ClientsPage
    settle: Callable[[], None]

    def choose(self, uid: str) -> None:
        self.page.open_record(uid)
        self.settle()

    def press(self, name: str) -> None:
        found = [button for button in self.window.findChildren(QAbstractButton, name) if button.isVisible()]
        assert len(found) == 1, name
        found[0].click()
        self.settle()

    def keys(self, sequence: str) -> None:
        codes = {"Esc": Qt.Key.Key_Escape, "Tab": Qt.Key.Key_Tab}
        *control, last = sequence.split("+")
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, codes.get(last) or Qt.Key(ord(last)), modifier)
        self.settle()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def text(self, name: str) -> TextField:
        assert self.page.area.form is not None
        field = self.page.area.form.form.fields[name]
        assert isinstance(field, TextField)
        return field

    def write(self, name: str, text: str) -> None:
        field = self.page.area.form.form.fields[name] if self.page.area.form else None
        assert isinstance(field, TextField | ProseField | DateField)
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, text)

    @property
    def quiet(self) -> str:
        return self.window.quiet.text()


@pytest.fixture
def desk(tmp_path: Path, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> Iterator[Desk]:
    practice = create_practice(tmp_path / "vault")
    preferences = Preferences(export_folder=str(tmp_path / "out"))
    context = Context(practice.app, runner, preferences, Lang.FI, practice.app.clock, lambda _error: "TEST-1")
    window = MainWindow(context, finding.provider(practice.app), SPECS)
    qtbot.addWidget(window, before_close_func=lambda made: setattr(made, "_may_close", True))

    def settle() -> None:
        for _ in range(6):
            QApplication.processEvents()
            executor.run_all()
        QApplication.processEvents()

    with qtbot.waitActive(window):
        window.show()
    window.open_page("clients")
    page = window.page
    assert isinstance(page, ClientsPage)
    settle()
    yield Desk(practice, window, page, settle)
    runner.shutdown()
    practice.app.close()


def names(desk: Desk) -> list[str]:
    return [desk.page.pane.list.card(row).title for row in range(desk.page.pane.list.count)]


# --------------------------------------------------------------------------------------------------------------- list


def test_the_list_comes_sorted_with_the_first_card_open(desk: Desk) -> None:
    assert names(desk) == ["Keksitty Oy", "Kuvitteellinen, Sisko", "Ääri, Åke"]
    assert desk.page.uid == desk.practice.firm
    assert desk.window.quiet.count.text() == "3 client(s)"


def test_the_list_is_shown_before_retention_is_asked(
    tmp_path: Path, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot
) -> None:
    practice = create_practice(tmp_path / "vault")
    context = Context(practice.app, runner, Preferences(), Lang.FI, practice.app.clock, lambda _error: "TEST-1")
    page = ClientsPage(context.for_page())
    qtbot.addWidget(page)
    page.activate()
    executor.run_next()
    assert page.pane.list.count == 3
    assert page.pane.list.card(1).status == ""
    for _ in range(4):
        QApplication.processEvents()
        executor.run_all()
    assert page.pane.list.card(1).sentence.startswith("Kuvitteellinen, Sisko")
    practice.app.close()


def test_a_letter_typed_in_the_list_filters(desk: Desk, qtbot: QtBot) -> None:
    desk.page.pane.list.setFocus()
    QTest.keyClicks(desk.page.pane.list, "s")
    QTest.keyClicks(desk.page.pane.search, "isk")
    assert desk.page.pane.search.text() == "sisk"

    def found() -> None:
        desk.settle()
        assert names(desk) == ["Kuvitteellinen, Sisko"]

    qtbot.waitUntil(lambda: _holds(found))
    QTest.keyClick(desk.page.pane.search, Qt.Key.Key_Return)
    desk.settle()
    assert desk.page.uid == desk.practice.sisko


def test_nobody_found_says_so(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.page.pane.search, "olematon")

    def empty() -> None:
        desk.settle()
        assert desk.page.pane.list.count == 0

    qtbot.waitUntil(lambda: _holds(empty))
    assert not desk.page.pane.list.isVisible()


def test_chips_narrow_to_organisations(desk: Desk) -> None:
    desk.press("clients_filter_organisation")
    assert names(desk) == ["Keksitty Oy"]


def test_an_empty_vault_offers_the_first_person(desk: Desk) -> None:
    for kind, uid in (
        ("person", desk.practice.sisko),
        ("person", desk.practice.ake),
        ("organisation", desk.practice.firm),
    ):
        card = desk.practice.app.clients.card(uid)
        assert card.kind == kind
        desk.practice.app.clients.set_archived(card.kind, uid, archived=True)
    desk.page.uid, desk.page.client = "", None
    desk.page.area.setCurrentIndex(0)
    desk.page.activate()
    desk.settle()
    desk.press("clients_empty_action")
    assert desk.page.area.form is not None


# -------------------------------------------------------------------------------------------------------------- forms


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


def test_a_contract_opened_from_its_row_keeps_everything(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    before = desk.practice.app.contracts.get(desk.practice.contract).terms
    desk.page.card.show_tab("contracts")
    desk.page.card.tabs.tabs["contracts"].list.select_first()
    QTest.keyClick(desk.page.card.tabs.tabs["contracts"].list, Qt.Key.Key_Return)
    desk.settle()
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert desk.practice.app.contracts.get(desk.practice.contract).terms == before


def test_a_session_of_the_whole_group_takes_two_keys(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+T")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is None
    assert desk.page.client is not None
    newest = desk.page.client.card.sessions[0]
    assert (newest.held_on, newest.minutes, newest.place) == (TODAY, 90, "Neuvotteluhuone Haapa")
    assert len(desk.practice.app.clients.card(desk.practice.ake).sessions) == 2
    assert desk.quiet == "Session saved."


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
    assert len(desk.practice.app.clients.card(desk.practice.ake).sessions) == 1


def test_a_session_to_come_is_refused_at_its_day(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+T")
    desk.write("held_on", "1.12.2026")
    desk.keys("Ctrl+S")
    assert desk.page.area.form is not None
    assert desk.page.area.form.form.fields["held_on"].error()


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


def test_an_invoice_is_paid_by_the_payer_of_its_contract(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("add_invoice")
    desk.settle()
    desk.write("number", "1001")
    desk.keys("Ctrl+S")
    assert [line.number for line in desk.practice.app.clients.card(desk.practice.firm).accounting] == ["1001"]


# ------------------------------------------------------------------------------------------------------------ actions


def test_gathering_takes_one_key_and_asks_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+E")
    package = tmp_path / "out" / "tiedot-001.zip"
    assert zipfile.is_zipfile(package)
    assert desk.quiet.startswith("Saved: tiedot-001.zip, ")
    assert any(entry.title == "Data gathered" for entry in desk.page.card.tabs.tabs["timeline"]._entries.values())


def test_nothing_is_done_with_a_card_that_is_being_left(desk: Desk, tmp_path: Path) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.open_record(desk.practice.ake)
    desk.page._act("gather")
    desk.settle()
    assert not (tmp_path / "out").exists()


def test_an_organisation_has_nothing_to_gather(desk: Desk, tmp_path: Path) -> None:
    desk.choose(desk.practice.firm)
    desk.keys("Ctrl+E")
    assert not (tmp_path / "out").exists()


def test_a_file_goes_into_the_vault_and_out_again(desk: Desk, tmp_path: Path) -> None:
    source, target = tmp_path / "sopimus.txt", tmp_path / "kopio.txt"
    source.write_text("allekirjoitettu")
    desk.choose(desk.practice.sisko)
    desk.page.errands.ask_file = lambda _name: str(source)
    desk.page.errands.ask_target = lambda _name: str(target)
    desk.page.card.show_tab("papers")
    desk.press("client_attach")
    tab = desk.page.card.tabs.tabs["papers"]
    uid = next(uid for uid in tab._entries if uid.startswith("file:"))
    tab.list.setCurrentIndex(tab.list.model().index(list(tab._entries).index(uid), 0))
    desk.press("client_save_copy")
    assert target.read_text() == "allekirjoitettu"


def test_an_unreadable_file_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.choose(desk.practice.sisko)
    desk.page.errands.ask_file = lambda _name: str(tmp_path / "poissa.txt")
    desk.page._act("attach")
    desk.settle()
    assert "poissa.txt" in desk.quiet


def test_the_archive_is_a_way_out_and_back(desk: Desk) -> None:
    desk.choose(desk.practice.ake)
    desk.page._act("archive")
    desk.settle()
    assert "Ääri, Åke" not in names(desk)
    assert desk.page.client is not None
    assert desk.page.client.card.archived
    desk.press("clients_archive")
    assert names(desk) == ["Ääri, Åke"]
    desk.page._act("archive")
    desk.settle()
    desk.press("clients_archive")
    assert "Ääri, Åke" in names(desk)


def test_a_person_of_an_organisation_is_a_way_to_her_card(desk: Desk) -> None:
    desk.choose(desk.practice.firm)
    desk.page.card.show_tab("people")
    people = desk.page.card.tabs.tabs["people"]
    people.list.select_first()
    QTest.keyClick(people.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.page.uid == desk.practice.sisko
    assert not desk.page.card.tab_bar.bar.isTabVisible(1)


def test_taking_back_a_new_person_closes_the_card(desk: Desk) -> None:
    desk.keys("Ctrl+N")
    desk.write("family_name", "Esimerkki")
    desk.keys("Ctrl+S")
    new = desk.page.uid
    desk.keys("Ctrl+Z")
    assert desk.page.uid not in {"", new}
    assert desk.page.area.currentWidget() is desk.page.card
    assert "Esimerkki" not in names(desk)


def test_a_record_outside_the_filter_is_opened(desk: Desk) -> None:
    desk.press("clients_filter_organisation")
    desk.choose(desk.practice.ake)
    assert desk.page.client is not None
    assert desk.page.client.card.name == "Åke Ääri"
    assert desk.page.pane.list.current_uid() == desk.practice.ake


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


def _holds(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return False
    return True
