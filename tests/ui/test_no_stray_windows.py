"""Nothing flashes up as a window of its own while pages and panels are built: it would take the keyboard."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.panels import PANELS as NOTICE_PANELS
from heijastus_desk.ui.pages.retention.panels import PANELS as RETENTION_PANELS
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.page_registry import PAGES
from tests.ui.demo_vault import open_copy


class Windows(QObject):
    """Names of our widgets that were shown as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Application]:
    application = open_copy(tmp_path / "vault")
    yield application
    application.close()


@pytest.fixture
def context(demo: Application, runner: JobRunner) -> Context:
    return Context(demo, runner, Preferences(), Lang.FI, demo.clock, lambda _error: "TEST-0001")


@pytest.fixture
def windows(themed: QApplication) -> Iterator[Windows]:
    watching = Windows()
    themed.installEventFilter(watching)
    yield watching
    themed.removeEventFilter(watching)


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_no_page_opens_a_window(context: Context, windows: Windows, executor: Any, qtbot: QtBot, spec: Any) -> None:
    page = spec.make(context.for_page())
    qtbot.addWidget(page)
    page.activate()
    executor.run_all()
    assert windows.opened == []


@pytest.mark.parametrize("spec", [*RETENTION_PANELS, *NOTICE_PANELS], ids=lambda spec: spec.key)
def test_no_panel_opens_a_window(context: Context, windows: Windows, executor: Any, qtbot: QtBot, spec: Any) -> None:
    panel = spec.make(context.for_page(), "")
    qtbot.addWidget(panel)
    panel.refresh()
    executor.run_all()
    assert windows.opened == []


def test_a_widget_shown_too_early_is_noticed(windows: Windows, qtbot: QtBot) -> None:
    early = QWidget()
    qtbot.addWidget(early)
    early.setVisible(True)
    assert windows.opened == ["QWidget "]
