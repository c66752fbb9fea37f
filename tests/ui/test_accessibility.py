"""Open to everyone: every page and panel looked through as an assistive program, a keyboard and weak eyes meet it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.clock import SystemClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import finding, theme, translation
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.window import FirstRunWindow
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.messages import Link, Message
from heijastus_desk.ui.pages.notices.panels import PANELS as NOTICE_PANELS
from heijastus_desk.ui.pages.requests.panels import PANELS as REQUEST_PANELS
from heijastus_desk.ui.pages.retention.panels import PANELS as RETENTION_PANELS
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PAGES
from heijastus_desk.ui.shell.unlock import UnlockWindow
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.folder_field import FolderField
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.ui.widgets.quiet_line import QuietLine
from tests.ui import accessible
from tests.ui.children import child
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import on_mailing_list
from tests.ui.demo_vault import open_copy
from tests.ui.field_places import FORMS
from tests.ui.test_every_field import open_form

Announced = tuple[str, bool]
"""what is said, and whether at once"""
Settle = Callable[[], None]
PAGE_KEYS = [spec.key for spec in PAGES]


@pytest.fixture
def window(
    tmp_path: Path, runner: JobRunner, executor: Any, qtbot: QtBot, themed: QApplication
) -> Iterator[tuple[MainWindow, Settle]]:
    application = open_copy(tmp_path / "vault")
    translation.install(themed, Lang.FI.value)
    context = Context(application, runner, Preferences(), Lang.FI, application.clock, lambda _error: "TEST-1")
    made = MainWindow(context, finding.provider(lambda: application, Lang.FI), PAGES)
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one, "_may_close", True))

    def settle() -> None:
        for _ in range(6):
            QApplication.processEvents()
            executor.run_all()
        QApplication.processEvents()

    with qtbot.waitActive(made):
        made.show()
    yield made, settle
    runner.shutdown()
    application.close()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[Announced]:
    """What an assistive program is told."""
    told: list[Announced] = []

    def tell(event: Any) -> None:
        told.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", tell)
    return told


def faults(window: QWidget, part: QWidget | None = None) -> list[str]:
    """What is wrong in the window, or in a part of it the keyboard is in."""
    part = part or window
    found = [fault for check in accessible.CHECKS for fault in check(part)]
    passed = accessible.walk()
    found += [f"never reached: {accessible.told(one)}" for one in accessible.stops(part) if one not in passed]
    inside = [one for one in passed if part is window or part.isAncestorOf(one)]
    found += accessible.faults_of_order(inside, window)
    found += accessible.faults_of_focus(inside, window, QApplication.processEvents)
    return found


def faults_of_each(window: QWidget, keys: Iterable[str], opens: Callable[[str], QWidget]) -> list[str]:
    """The same of several parts, opened one after the other; each fault begins with where it is."""
    found = []
    for key in keys:
        part = opens(key)
        assert part.isVisible(), key
        found += [f"{key}: {fault}" for fault in faults(window, part)]
    return found


@pytest.mark.parametrize("key", PAGE_KEYS)
def test_page(window: tuple[MainWindow, Settle], key: str) -> None:
    made, settle = window
    made.open_page(key)
    settle()
    found = faults(made)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("page", "panels"),
    [("notices", NOTICE_PANELS), ("retention", RETENTION_PANELS), ("requests", REQUEST_PANELS)],
    ids=["notices", "retention", "requests"],
)
def test_panels(window: tuple[MainWindow, Settle], page: str, panels: Sequence[PanelSpec]) -> None:
    made, settle = window
    made.open_page(page)
    settle()
    shown: Any = made.page
    case = made.context.app.requests.cases()[0].uid

    def open_panel(key: str) -> QWidget:
        if page == "requests":
            shown.open_panel(key, case if key not in ("breach", "receive", "inspection") else "")
        else:
            shown.open_panel(key)
        settle()
        return shown.panels.panel

    found = faults_of_each(made, [spec.key for spec in panels], open_panel)
    assert not found, "\n".join(found)


def test_parts_of_settings(window: tuple[MainWindow, Settle]) -> None:
    made, settle = window
    made.open_page("settings")
    settle()
    page: Any = made.page

    def turn(key: str) -> QWidget:
        page.tabs.turn_to(key)
        page.tabs.bar.setFocus()
        settle()
        return page

    found = faults_of_each(made, page.tabs.keys, turn)
    assert not found, "\n".join(found)


def test_tabs_of_a_card(window: tuple[MainWindow, Settle]) -> None:
    made, settle = window
    made.open_page("clients")
    settle()
    page: Any = made.page

    def turn(key: str) -> QWidget:
        page.card.show_tab(key)
        page.list.setFocus() if hasattr(page, "list") else page.pane.list.setFocus()
        settle()
        return page.card

    found = faults_of_each(made, page.card.tab_bar.keys, turn)
    assert not found, "\n".join(found)


def test_sections_of_a_notice(window: tuple[MainWindow, Settle]) -> None:
    made, settle = window
    made.open_page("notices")
    settle()
    page: Any = made.page

    def turn(key: str) -> QWidget:
        page.desk.show_section(key)
        settle()
        accessible.stops(page.form)[0].setFocus()
        return page.form

    found = faults_of_each(made, [spec.key for spec in page._specs], turn)
    assert not found, "\n".join(found)


def test_forms_of_a_card(desk: Desk, themed: QApplication) -> None:
    assert themed.styleSheet()
    on_mailing_list(desk.practice)

    def opened(name: str) -> QWidget:
        form = open_form(desk, name)
        form.focus_first()
        desk.settle()
        return form

    found = faults_of_each(desk.window, FORMS, opened)
    assert not found, "\n".join(found)


def test_the_unlock_window(qtbot: QtBot, themed: QApplication) -> None:
    translation.install(themed, Lang.FI.value)
    made = UnlockWindow(Path("vault.key"), Lang.FI)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.show_error(HeijastusError(ErrorCode.WRONG_PASSPHRASE))
    found = faults(made)
    assert not found, "\n".join(found)


def test_every_step_of_the_first_run(qtbot: QtBot, themed: QApplication, runner: JobRunner, tmp_path: Path) -> None:
    translation.install(themed, Lang.FI.value)
    made = FirstRunWindow(Draft(tmp_path / "vault"), Lang.FI, runner, SystemClock())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()

    def turn(number: str) -> QWidget:
        made._show(int(number))
        QApplication.processEvents()
        accessible.stops(made)[0].setFocus()
        return made

    found = faults_of_each(made, map(str, range(len(made.steps))), turn)
    assert not found, "\n".join(found)


def test_an_error_is_told_where_the_keyboard_is_and_spoken(qtbot: QtBot, announced: list[Announced]) -> None:
    for field in (
        TextField("name", "&Nimi"),
        LocalisedField("text", "Teksti"),
        FolderField("place", "Kansio", "Valitse"),
    ):
        qtbot.addWidget(field)
        field.show()
        field.set_error("Kirjoita jotain.")
        assert announced.pop() == ("Kirjoita jotain.", True)
        assert not list(accessible.faults_of_fields(field))
        assert accessible.spoken(accessible.stops(field)[-1], QAccessible.Text.Description) or field.name == "place"
        field.set_error("")
        assert announced == []


def test_the_quiet_line_is_spoken(qtbot: QtBot, announced: list[Announced]) -> None:
    line = QuietLine()
    qtbot.addWidget(line)
    line.say(Message("Tallennettu.", (Link("Kumoa", lambda: None),)))
    line.say(Message("Ei tallentunut.", tone=Tone.DUE))
    line.set_count("3 asiakasta")
    line.set_count("3 asiakasta")
    assert announced == [("Tallennettu. Kumoa", False), ("Ei tallentunut", True), ("3 asiakasta", False)]


def test_nothing_is_spoken_where_nobody_listens(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    line = QuietLine()
    qtbot.addWidget(line)
    told: list[Any] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    line.say(Message("Tallennettu."))
    assert told == []


def test_a_bar_stands_still_where_the_system_asks_for_it(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, runner: JobRunner, executor: Any
) -> None:
    seen = {}
    for still in (False, True):
        monkeypatch.setattr(theme, "asks_for_stillness", lambda _app, answer=still: answer)
        line = QuietLine(show_after_ms=0)
        qtbot.addWidget(line)
        line.watch(runner)
        line.show()
        runner.run(Lane.READER, lambda _progress: None, print, print, label="Kokoan")
        qtbot.waitUntil(lambda made=line: child(made, QWidget, "progress_cancel").isVisible())
        seen[still] = child(line, QWidget, "progress").isVisible()
        executor.run_all()
    assert seen == {False: True, True: False}


def test_faults_are_found(qtbot: QtBot, themed: QApplication) -> None:
    assert themed.styleSheet()
    bad = QWidget()
    qtbot.addWidget(bad)
    column = QVBoxLayout(bad)
    sign, low, good = QPushButton(), QPushButton("Matala"), Button("Hyvä", "good")
    low.setStyleSheet(
        "QPushButton, QPushButton:focus { min-height: 10px; max-height: 14px; border: 1px solid #D5DBDE; }"
    )
    low.setProperty("kind", "own")
    listed = QListView()
    model = QStandardItemModel()
    model.appendRow(QStandardItem(""))
    listed.setModel(model)
    silent = TextField("silent", "&Vaiti", hint="Vihje")
    silent.edit.setAccessibleDescription("")
    for one in (sign, low, good, listed, silent):
        column.addWidget(one)
    QWidget.setTabOrder(good, sign)
    with qtbot.waitActive(bad):
        bad.show()
    good.setFocus()
    found = "\n".join(faults(bad))
    for wanted in (
        "QPushButton ?: no accessible name",
        "a sign without a tool tip",
        "16 pixels",
        "row 0 has no words",
        "does not tell the hint",
        "QPushButton ?: 0 pixels tell of the keyboard",
        "back to QPushButton ?",
    ):
        assert wanted in found, (wanted, found)
    assert "Button good" not in found.replace("from Button good", "")


def test_a_control_out_of_sight_is_brought_into_view(window: tuple[MainWindow, Settle]) -> None:
    made, settle = window
    made.open_page("settings")
    settle()
    last = [one for one in accessible.stops(made) if isinstance(one, QLineEdit)][-1]
    assert last.visibleRegion().isEmpty()
    last.setFocus()
    assert not last.visibleRegion().isEmpty()
