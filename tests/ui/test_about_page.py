"""The page about the program: what it is, and every part it is made of with its licence."""

import re
import tomllib

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from heijastus_desk import __version__
from heijastus_desk.assets.components import Component, components
from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.about import presenter
from heijastus_desk.ui.pages.about.page import AboutPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.labels import Text
from tests.architecture.source_tree import ROOT
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

PARTS = (
    Component("Zeta", "1.0", "MIT", "https://zeta.example", ()),
    Component("Älppi", "2.1", "BSD-3-Clause", "", ()),
    Component("alfa", "", "GPL-3.0-or-later", "", ()),
)


@pytest.fixture
def page(qtbot: QtBot, app: Application, clock: Clock, runner: JobRunner, executor: ManualExecutor) -> AboutPage:
    context = Context(app, runner, Preferences(), Lang.FI, clock, lambda _error: "X")
    made = AboutPage(context.for_page())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activate()
    executor.run_all()
    return made


def test_every_library_the_program_asks_for_is_among_its_parts() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.sub(r"[-_.]+", "-", part.name).lower() for part in components()}
    wanted = {re.split(r"[<>=;\[ ]", line)[0].lower() for line in asked}
    assert wanted - names == set()
    assert {"python", "heijastus-desk"} <= names


def test_parts_stand_in_finnish_order_and_are_found_by_name_or_licence() -> None:
    assert [row.title for row in presenter.rows(PARTS, "")] == ["alfa", "Zeta 1.0", "Älppi 2.1"]
    assert [row.uid for row in presenter.rows(PARTS, "gpl")] == ["alfa"]
    assert [row.uid for row in presenter.rows(PARTS, "alppi")] == ["Älppi"]


def test_the_page_tells_the_version_and_the_encryption(page: AboutPage) -> None:
    shown = " ".join(text.text() for text in page.facts.findChildren(Text))
    assert __version__ in shown
    assert "SQLCipher 4." in shown


def test_a_licence_is_found_and_read_by_keyboard(qtbot: QtBot, page: AboutPage) -> None:
    page.focus_first()
    qtbot.keyClicks(page.search, "sqlalchemy")
    page.search.typed.emit()
    assert [page.list.card(row).title.split()[0] for row in range(page.list.count)] == ["SQLAlchemy"]
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.licence.toPlainText().startswith("SQLAlchemy")
    assert "Permission is hereby granted" in page.licence.toPlainText()


def test_a_search_without_a_hit_says_so_and_esc_clears_it(qtbot: QtBot, page: AboutPage) -> None:
    qtbot.keyClicks(page.search, "nothing of the kind")
    page.search.typed.emit()
    assert page.list.count == 0
    assert page.licence.toPlainText() == ""
    assert page.back()
    assert page.list.count == len(components())
    assert not page.back()
