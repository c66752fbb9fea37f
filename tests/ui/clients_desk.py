"""The clients page in its window over a real encrypted vault, for its tests: work driven by hand, keys pressed."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
)
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import finding
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.clients.page import ClientsPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PageSpec
from heijastus_desk.ui.widgets.fields import DateField, ProseField, TextField
from tests.ui.clients_practice import Practice, create_practice

if TYPE_CHECKING:
    from tests.ui.conftest import ManualExecutor

SPECS = (
    PageSpec("clients", lambda: "Clients", "clients", "heijastus_desk.ui.pages.clients.page:ClientsPage"),
    PageSpec("contracts", lambda: "Contracts", "contracts", "heijastus_desk.ui.pages.contracts.page:ContractsPage"),
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
        codes = {"Esc": Qt.Key.Key_Escape, "Tab": Qt.Key.Key_Tab, "Down": Qt.Key.Key_Down, "Enter": Qt.Key.Key_Return}
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

    def to_row(self, tab: str, prefix: str) -> None:
        """Go down the rows of a tab with the arrow to the first one that begins so."""
        rows = self.page.card.tabs.tabs[tab].list
        rows.setFocus()
        rows.select_first()
        for _ in range(rows.count):
            if rows.current_uid().startswith(prefix):
                break
            QTest.keyClick(rows, Qt.Key.Key_Down)
        assert rows.current_uid().startswith(prefix)

    def open_row(self, tab: str, prefix: str) -> None:
        self.page.card.show_tab(tab)
        self.to_row(tab, prefix)
        self.keys("Enter")

    @property
    def quiet(self) -> str:
        return self.window.quiet.text()


@contextmanager
def open_desk(folder: Path, runner: JobRunner, executor: "ManualExecutor", qtbot: QtBot) -> Generator[Desk]:
    """The window with the clients page in front, over the invented practice."""
    practice = create_practice(folder / "vault")
    preferences = Preferences(export_folder=str(folder / "out"))
    context = Context(practice.app, runner, preferences, Lang.FI, practice.app.clock, lambda _error: "TEST-1")
    window = MainWindow(context, finding.provider(lambda: practice.app, Lang.FI), SPECS)
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
