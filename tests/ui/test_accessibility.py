"""Open to everyone: every page and panel looked through as an assistive program, a keyboard and weak eyes meet it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import finding, translation
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.panels import PANELS as NOTICE_PANELS
from heijastus_desk.ui.pages.requests.panels import PANELS as REQUEST_PANELS
from heijastus_desk.ui.pages.retention.panels import PANELS as RETENTION_PANELS
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PAGES
from tests.ui import accessible
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import on_mailing_list
from tests.ui.demo_vault import open_copy
from tests.ui.field_places import FORMS
from tests.ui.test_every_field import open_form

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
