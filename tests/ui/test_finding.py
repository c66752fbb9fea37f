"""Finding by keyboard alone: anything from any page, in the notes of a client, and every text with a client's name."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.services.search import Found, FoundKind
from heijastus_desk.ui.finding import shared_out
from heijastus_desk.ui.pages.clients.find_panels import FindPanel
from heijastus_desk.ui.record_places import CardPlace, card_place
from heijastus_desk.ui.shell.search_box import Provider, SearchBox, SearchHit
from heijastus_desk.ui.widgets.card_list import CardList
from tests.ui.children import child
from tests.ui.clients_desk import Desk

if TYPE_CHECKING:
    from tests.ui.conftest import ManualExecutor

pytestmark = pytest.mark.usefixtures("themed")

DAY = date(2026, 5, 4)


def search(desk: Desk, qtbot: QtBot, text: str) -> CardList:
    """Ctrl+K, type, wait for the answer."""
    desk.window.search.clear()
    desk.keys("Ctrl+K")
    QTest.keyClicks(desk.window.search, text)
    asked: list[int] = []
    desk.window.search.typed.connect(lambda: asked.append(1))
    qtbot.waitUntil(lambda: bool(asked))
    desk.settle()
    return child(desk.window, CardList, "search_results")


def rows(shown: CardList) -> list[str]:
    return [shown.card(row).title for row in range(shown.count)]


def test_what_is_found_stands_under_headings_and_arrows_pass_them(desk: Desk, qtbot: QtBot) -> None:
    app, sisko = desk.practice.app, desk.practice.sisko
    app.notes.save(NoteEntry(written_on=DAY, body="Sisko kertoi työstään.", owners=(sisko,)))
    shown = search(desk, qtbot, "sisk")
    assert rows(shown) == ["Persons", "Kuvitteellinen, Sisko", "Notes", "Kuvitteellinen, Sisko · 4.5.2026"]
    chosen = []
    for _ in range(3):
        chosen.append(shown.card(shown.currentIndex().row()).title)
        QTest.keyClick(desk.window.search, Qt.Key.Key_Down)
    assert chosen == ["Kuvitteellinen, Sisko", *["Kuvitteellinen, Sisko · 4.5.2026"] * 2]
    QTest.keyClick(desk.window.search, Qt.Key.Key_Up)
    assert shown.currentIndex().row() == 1
    QTest.keyClick(desk.window.search, Qt.Key.Key_Up)
    assert shown.currentIndex().row() == 1


def test_enter_opens_a_found_note_over_its_clients_card(desk: Desk, qtbot: QtBot) -> None:
    app = desk.practice.app
    app.notes.save(NoteEntry(written_on=DAY, body="Tuulimylly kääntyi.", owners=(desk.practice.ake,)))
    desk.choose(desk.practice.firm)
    search(desk, qtbot, "kaantyi")
    desk.keys("Enter")
    desk.settle()
    assert desk.page.uid == desk.practice.ake
    form = desk.page.area.form
    assert form is not None
    assert form.objectName() == "note_form"
    assert "Tuulimylly" in form.form.values()["body"]


def test_a_found_client_comes_from_another_page_though_the_list_is_filtered(desk: Desk, qtbot: QtBot) -> None:
    desk.page.pane.search.setText("olematon")
    desk.page.pane.wanted_changed.emit()
    desk.settle()
    desk.window.open_page("demo")
    desk.settle()
    search(desk, qtbot, "ake")
    desk.keys("Enter")
    desk.settle()
    assert desk.window.page is desk.page
    assert desk.page.uid == desk.practice.ake
    assert desk.page.area.card.isVisible()


def test_a_found_file_is_shown_and_not_opened(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    app = desk.practice.app
    uid = app.files.attach("tavoitteet.txt", b"x", person=desk.practice.sisko).uid
    opened: list[str] = []
    monkeypatch.setattr(type(desk.page._commands), "open_entry", lambda _self, entry, _client: opened.append(entry.uid))
    search(desk, qtbot, "voitteet.t")
    desk.keys("Enter")
    desk.settle()
    assert desk.page.card.tabs.tabs["papers"].list.current_uid() == f"file:{uid}"
    assert opened == []


def test_the_next_letter_breaks_the_search_off(desk: Desk, executor: "ManualExecutor", qtbot: QtBot) -> None:
    ran: list[str] = []
    broken: list[str] = []

    def find(text: str) -> list[SearchHit]:
        ran.append(text)
        return [SearchHit(text, "", "demo", "1")]

    provider = Provider(find, break_off=lambda: broken.append(box.text()))
    box = SearchBox(desk.window.context.for_page(), provider, ask_after_ms=0)
    qtbot.addWidget(box)
    for typed in ("s", "si"):
        box.setText(typed)
        box.typed.emit()
    executor.run_all()
    # The first never began, for the second was typed before its turn came.
    assert ran == ["si"]
    assert broken == ["s", "si"]
    box.dismiss()


def test_notes_of_the_client_are_found_by_part_of_a_word_and_opened(desk: Desk, qtbot: QtBot) -> None:
    app, sisko = desk.practice.app, desk.practice.sisko
    app.notes.save(NoteEntry(written_on=DAY, body="Vanha tuulimylly kääntyi.", owners=(sisko,)))
    desk.choose(sisko)
    desk.keys("Ctrl+F")
    panel = desk.page.area.panel
    assert isinstance(panel, FindPanel)
    everything = panel.list.count
    assert everything >= 1
    line = child(desk.window, QWidget, "find_notes_line")
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "mylly")

    def narrowed() -> bool:
        desk.settle()
        return panel.list.count == 1 and "tuulimylly" in panel.list.card(0).subtitle

    qtbot.waitUntil(narrowed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.keys("Enter")
    desk.settle()
    assert desk.page.area.panel is None
    assert desk.page.area.form is not None
    assert desk.page.area.form.objectName() == "note_form"


def test_esc_takes_the_panel_away_and_another_client_too(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+F")
    assert desk.page.area.panel is not None
    desk.keys("Esc")
    assert desk.page.area.panel is None
    assert desk.page.area.card.isVisible()
    desk.keys("Ctrl+F")
    desk.choose(desk.practice.ake)
    assert desk.page.area.panel is None


def test_an_organisation_has_no_notes_to_look_through(desk: Desk) -> None:
    desk.choose(desk.practice.firm)
    desk.keys("Ctrl+F")
    assert desk.page.area.panel is None


def test_every_text_with_the_name_is_listed_and_leads_there(desk: Desk) -> None:
    app, sisko, ake = desk.practice.app, desk.practice.sisko, desk.practice.ake
    app.notes.save(NoteEntry(written_on=DAY, body="Kiitti Sisko Kuvitteellista.", owners=(ake,)))
    desk.choose(sisko)
    desk.page._act("find_name")
    desk.settle()
    panel = desk.page.area.panel
    assert isinstance(panel, FindPanel)
    assert panel.list.card(0).title == "In records of others"
    assert panel.list.card(1).title.split(" · ")[1] == "Ääri, Åke"
    assert panel.list.card(1).status == "The whole name"
    panel.list.setFocus()
    desk.keys("Enter")
    desk.settle()
    assert desk.page.uid == ake
    assert desk.page.area.form is not None


def test_room_is_shared_out_among_the_kinds() -> None:
    found = [Found(kind, f"{kind}{n}", "") for kind in FoundKind for n in range(8)]
    shown = shared_out(found, 12)
    assert [one.kind for one in shown].count(FoundKind.PERSON) == 3
    assert len(shown) == 3 * len(FoundKind)
    only = shared_out(found[:8], 12)
    assert len(only) == 8
    two = [one for one in found if one.kind in {FoundKind.PERSON, FoundKind.NOTE}]
    assert [one.kind for one in shared_out(two, 12)].count(FoundKind.PERSON) == 8


def test_a_place_on_a_card_is_read_back_as_it_was_written() -> None:
    for place in (CardPlace("c", "sessions", "note:n"), CardPlace("c", "papers", "file:f", opens=False)):
        assert card_place(place.record) == place
    assert card_place("0b1d") is None
