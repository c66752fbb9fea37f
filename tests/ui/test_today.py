"""Today: which lines, in which order, at most seven, and where each leads."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.lacking import missing_in
from heijastus_desk.ui.pages.notices import presenter as notices
from heijastus_desk.ui.pages.notices.gaps import GapKind, findings
from heijastus_desk.ui.pages.notices.sections import all_sections
from heijastus_desk.ui.pages.today import presenter
from heijastus_desk.ui.pages.today.page import TodayPage
from heijastus_desk.ui.pages.today.presenter import Facts, OpenRegister, Topic
from heijastus_desk.ui.preferences import Preferences
from tests.ui.demo_vault import TODAY, open_copy

CALM = Facts(TODAY, due=0, soon=0, undated=0, review=0, registers=())


def facts(**changed: Any) -> Facts:
    values = {name: getattr(CALM, name) for name in Facts.__slots__}
    return Facts(**{**values, **changed})


def test_nothing_to_do_is_no_line_at_all() -> None:
    assert presenter.lines(CALM) == ()


@pytest.mark.parametrize(
    ("changed", "topic", "page", "record"),
    [
        ({"due": 3}, Topic.DUE, "retention", "due"),
        ({"soon": 3}, Topic.SOON, "retention", "upcoming"),
        ({"undated": 3}, Topic.UNDATED, "retention", "undated"),
        ({"review": 1}, Topic.REVIEW, "retention", "held"),
        ({"registers": (OpenRegister("r1", "Asiakasrekisteri", 4),)}, Topic.REGISTER, "notices", "r1"),
        ({"has_setup": False}, Topic.SETUP, "settings", ""),
        ({"has_clients": False}, Topic.FIRST_CLIENT, "clients", ""),
        ({"has_registers": False}, Topic.FIRST_NOTICE, "notices", ""),
    ],
)
def test_each_thing_has_its_line_and_its_place(changed: dict[str, Any], topic: Topic, page: str, record: str) -> None:
    (line,) = presenter.lines(facts(**changed))
    assert (line.topic, line.page, line.record) == (topic, page, record)
    assert line.title
    assert line.text


@pytest.mark.parametrize(("registers", "shown"), [(3, 3), (4, 3), (9, 3)])
def test_there_are_never_more_than_seven(registers: int, shown: int) -> None:
    many = tuple(OpenRegister(f"r{n}", f"Rekisteri {n}", 1) for n in range(registers))
    found = presenter.lines(facts(due=1, soon=1, undated=1, review=1, registers=many))
    assert len(found) <= presenter.MOST_LINES
    assert [line.topic for line in found[:4]] == [Topic.DUE, Topic.REVIEW, Topic.UNDATED, Topic.SOON]
    last = found[-1]
    assert len(found) == 4 + shown
    assert (last.topic is Topic.REGISTERS) == (registers > 3)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Application]:
    application = open_copy(tmp_path / "vault")
    yield application
    application.close()


@pytest.fixture
def context(demo: Application, runner: JobRunner) -> Context:
    return Context(demo, runner, Preferences(), Lang.FI, demo.clock, lambda _error: "TEST-0001")


@pytest.fixture
def page(context: Context, executor: Any, themed: QApplication, qtbot: QtBot) -> TodayPage:
    assert themed
    made = TodayPage(context.for_page())
    qtbot.addWidget(made)
    made.resize(968, 690)
    made.show()
    made.activate()
    executor.run_all()
    return made


def test_the_demo_has_something_to_do_and_enter_leads_there(page: TodayPage, context: Context, qtbot: QtBot) -> None:
    assert page.list.select_first() == "due:due"
    with qtbot.waitSignal(context.open_requested) as opened:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == ["retention", "due"]


def test_a_hold_whose_review_day_has_come_is_told(page: TodayPage, demo: Application, executor: Any) -> None:
    demo.clock.move_to(date(2027, 1, 5))  # type: ignore[attr-defined]  # the demo's clock can be moved
    page.activate()
    executor.run_all()
    topics = [page.list.card(row).uid.partition(":")[0] for row in range(page.list.count)]
    assert "review" in topics


def test_nothing_to_do_is_a_page_too(page: TodayPage) -> None:
    page.show_state(CALM)
    assert page.nothing.isVisible()
    assert page.nothing.accessibleName().startswith("Nothing to do")


def test_a_register_lacks_as_much_here_as_on_the_notices_page(demo: Application) -> None:
    demo.registers.save(Register(uid="", short_name="tyhja", name=LocalisedText(fi="Tyhjä rekisteri")), version=None)
    here = presenter.registers_of(demo, Lang.FI)
    there = notices.read(demo, Lang.FI).registers
    assert [one.missing for one in here] == [missing_in(stored.gaps) for stored in there]
    for stored in there:
        listed = findings(stored.gaps, all_sections(), Lang.FI, Lang.FI)
        assert sum(1 for one in listed if one.kind is not GapKind.UNTRANSLATED) == missing_in(stored.gaps)
    assert max(one.missing for one in here) > 10
