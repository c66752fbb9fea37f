"""Open to everyone: every page and panel looked through as an assistive program, a keyboard and weak eyes meet it."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import finding, translation
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.panels import PANELS as NOTICE_PANELS
from heijastus_desk.ui.pages.requests.panels import PANELS as REQUEST_PANELS
from heijastus_desk.ui.pages.retention.panels import PANELS as RETENTION_PANELS
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PAGES
from tests.ui import accessible
from tests.ui.demo_vault import open_copy

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


def faults(window: MainWindow) -> list[str]:
    checks = (
        accessible.faults_of_names,
        accessible.faults_of_roles,
        accessible.faults_of_rows,
        accessible.faults_of_fields,
        accessible.faults_of_size,
        accessible.faults_of_colour,
    )
    return [fault for check in checks for fault in check(window)]


@pytest.mark.parametrize("key", PAGE_KEYS)
def test_page(window: tuple[MainWindow, Settle], key: str) -> None:
    made, settle = window
    made.open_page(key)
    settle()
    found = faults(made)
    passed = accessible.walk(made)
    found += [f"never reached: {accessible.told(o)}" for o in accessible.stops(made) if o not in passed]
    found += list(accessible.faults_of_order(passed, made))
    found += list(accessible.faults_of_focus(passed, made, QApplication.processEvents))
    assert not found, "\n".join(found)
