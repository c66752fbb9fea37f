"""The requests page in its window over the invented practice, for its tests."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import finding
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.requests.page import RequestsPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PageSpec
from heijastus_desk.ui.widgets.labels import Text
from tests.ui.clients_practice import Practice, create_practice

if TYPE_CHECKING:
    from tests.ui.conftest import ManualExecutor

SPECS = (
    PageSpec("requests", lambda: "Requests", "requests", "heijastus_desk.ui.pages.requests.page:RequestsPage"),
    PageSpec("clients", lambda: "Clients", "clients", "heijastus_desk.ui.pages.clients.page:ClientsPage"),
    PageSpec("retention", lambda: "Retention", "retention", "heijastus_desk.ui.pages.retention.page:RetentionPage"),
)
_KEYS = {"Esc": Qt.Key.Key_Escape, "Tab": Qt.Key.Key_Tab, "Enter": Qt.Key.Key_Return, "Space": Qt.Key.Key_Space}


@dataclass
class RequestsDesk:
    practice: Practice
    window: MainWindow
    page: RequestsPage
    settle: Callable[[], None]

    def go_to(self, record: str) -> None:
        self.page.open_record(record)
        self.settle()

    def press(self, name: str) -> None:
        found = [button for button in self.window.findChildren(QAbstractButton, name) if button.isVisible()]
        assert len(found) == 1, name
        found[0].click()
        self.settle()

    def choose(self, entry: str) -> None:
        """Choose an entry of a menu."""
        found = [action for action in self.window.findChildren(QAction, entry) if action.isVisible()]
        assert len(found) == 1, entry
        found[0].trigger()
        self.settle()

    def is_seen(self, name: str) -> bool:
        return any(button.isVisible() for button in self.window.findChildren(QAbstractButton, name))

    def keys(self, sequence: str) -> None:
        *control, last = sequence.split("+")
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, _KEYS.get(last) or Qt.Key(ord(last)), modifier)
        self.settle()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QLineEdit)
        focused.selectAll()
        QTest.keyClicks(focused, text)
        self.settle()

    @property
    def focus(self) -> str:
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None else ""

    @property
    def said(self) -> str:
        return "\n".join(text.text() for text in self.page.findChildren(Text) if text.isVisible())


@contextmanager
def open_requests(folder: Path, runner: JobRunner, executor: "ManualExecutor", qtbot: QtBot) -> Generator[RequestsDesk]:
    """The window with the requests page in front, over the invented practice."""
    practice = create_practice(folder / "vault")
    context = Context(practice.app, runner, Preferences(), Lang.FI, practice.app.clock, lambda _error: "TEST-1")
    window = MainWindow(context, finding.provider(lambda: practice.app, Lang.FI), SPECS)
    qtbot.addWidget(window, before_close_func=lambda made: setattr(made, "_may_close", True))

    def settle() -> None:
        for _ in range(6):
            QApplication.processEvents()
            executor.run_all()
        QApplication.processEvents()

    with qtbot.waitActive(window):
        window.show()
    window.open_page("requests")
    page = window.page
    assert isinstance(page, RequestsPage)
    settle()
    yield RequestsDesk(practice, window, page, settle)
    runner.shutdown()
    practice.app.close()
