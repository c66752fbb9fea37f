"""The list of the clients page and what is done from a card, by keyboard and by its controls."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.preferences import Preferences
from tests.ui.children import child
from tests.ui.clients_desk import Desk, names
from tests.ui.clients_practice import create_practice
from tests.ui.conftest import ManualExecutor

pytestmark = pytest.mark.usefixtures("themed")


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


def test_a_file_of_a_contract_is_seen_by_everyone_in_it(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "liite.txt"
    source.write_text("liite")
    desk.page.errands.ask_file = lambda _name: str(source)
    desk.choose(desk.practice.firm)
    desk.page.card.show_tab("contracts")
    desk.to_row("contracts", "contract:")
    desk.press("client_attach_contract")
    for uid in (desk.practice.firm, desk.practice.sisko, desk.practice.ake):
        files = desk.practice.app.clients.card(uid).files
        assert [(line.file_name, line.contract_title) for line in files] == [("liite.txt", "Ryhmätyönohjaus 2026")]
    desk.page.card.show_tab("papers")
    target = tmp_path / "kopio.txt"
    desk.page.errands.ask_target = lambda _name: str(target)
    desk.to_row("papers", "file:")
    desk.press("client_save_copy")
    assert target.read_text() == "liite"


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


def test_a_copy_is_offered_under_the_files_own_name(desk: Desk) -> None:
    desk.practice.app.files.attach("sopimus.txt", b"x", person=desk.practice.sisko)
    offered: list[str] = []

    def decline(name: str) -> str:
        offered.append(name)
        return ""

    desk.page.errands.ask_target = decline
    desk.choose(desk.practice.sisko)
    desk.page.card.show_tab("papers")
    desk.to_row("papers", "file:")
    desk.press("client_save_copy")
    assert offered == ["sopimus.txt"]


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
    desk.open_row("people", "organisation:")
    assert desk.page.uid == desk.practice.firm


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


def _holds(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return False
    return True


def test_in_a_narrow_card_the_lesser_actions_stand_in_the_menu(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    card = desk.page.card
    menu = {action.objectName(): action for action in child(card, QPushButton, "client_more").menu().actions()}
    card.resize(900, 600)
    assert child(card, QPushButton, "client_gather").isVisible()
    assert not menu["client_gather_more"].isVisible()
    card.resize(320, 600)
    assert not child(card, QPushButton, "client_gather").isVisible()
    assert menu["client_gather_more"].isVisible()
    assert menu["client_add_note_more"].isVisible()
