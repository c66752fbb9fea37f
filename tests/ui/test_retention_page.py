"""The retention page over a real vault of invented data."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.retention.acts import Act
from heijastus_desk.ui.pages.retention.doing import items_of
from heijastus_desk.ui.pages.retention.groups import Group
from heijastus_desk.ui.pages.retention.page import RetentionPage
from heijastus_desk.ui.pages.retention.panels.printed_list import ListPanel
from heijastus_desk.ui.pages.retention.presenter import Show
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shortcuts import Shortcut
from tests.ui.demo_vault import TODAY, open_copy, part


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Application]:
    application = open_copy(tmp_path / "vault")
    yield application
    application.close()


@pytest.fixture
def context(demo: Application, runner: JobRunner) -> Context:
    return Context(demo, runner, Preferences(), Lang.FI, demo.clock, lambda _error: "TEST-0001")


@pytest.fixture
def page(context: Context, executor: Any, themed: QApplication, qtbot: QtBot) -> RetentionPage:
    assert themed
    made = RetentionPage(context.for_page())
    qtbot.addWidget(made)
    made.resize(968, 690)
    made.show()
    made.activate()
    executor.run_all()
    return made


@pytest.fixture
def settle(executor: Any) -> Callable[[], None]:
    settled: Callable[[], None] = executor.run_all
    return settled


def texts(page: RetentionPage) -> list[str]:
    return [page.list.card(row).sentence for row in range(page.list.count)]


def test_chips_bars_and_list_say_the_same(page: RetentionPage, demo: Application) -> None:
    counts = demo.retention.overview().counts
    assert part(page, QPushButton, "retention_show_due").text() == f"Erasable now {counts[State.DUE]}"
    assert page.chart.bars[0].count == counts[State.DUE]
    assert page.list.card(0).title == f"May be erased now · {counts[State.DUE]}"
    assert any("Mallinen, Åke" in text and "sopimusketju päättyi" in text for text in texts(page))


def test_it_tells_the_navigation_how_many_are_due(
    page: RetentionPage, context: Context, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    with qtbot.waitSignal(context.counted) as counted:
        page.activate()
        settle()
    assert counted.args == ["retention", page.context.app.retention.overview().counts[State.DUE]]


def test_a_chip_filters(page: RetentionPage, qtbot: QtBot, settle: Callable[[], None]) -> None:
    qtbot.mouseClick(part(page, QPushButton, "retention_show_held"), Qt.MouseButton.LeftButton)
    settle()
    assert {page.list.card(row).status for row in range(1, page.list.count)} == {"Poisto keskeytetty"}
    assert any("Reason: " in text for text in texts(page)), "her own hold tells her own reason"


def test_a_name_filters_and_escape_brings_everything_back(page: RetentionPage, settle: Callable[[], None]) -> None:
    whole = page.list.count
    page.filters.name.setText("åke")
    settle()
    assert 0 < page.list.count < whole
    assert page.back()
    settle()
    assert page.list.count == whole
    assert not page.back(), "nothing is left to close"


def test_a_name_nobody_has_says_so(page: RetentionPage, settle: Callable[[], None]) -> None:
    page.filters.name.setText("zzz")
    settle()
    assert part(page, QWidget, "retention_unmatched").isVisible()


def test_enter_unfolds_a_calm_group(page: RetentionPage, qtbot: QtBot, settle: Callable[[], None]) -> None:
    before = page.list.count
    page.list.select("fold:running")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    settle()
    assert page.list.count > before
    assert page.list.current_uid() == "fold:running"


def choose(page: RetentionPage, name: str) -> None:
    row = next(row for row in range(page.list.count) if name in page.list.card(row).title)
    page.list.select(page.list.card(row).uid)
    page.list.picked.emit()


def test_a_hold_needs_a_reason_is_placed_told_and_undone(
    page: RetentionPage, demo: Application, context: Context, settle: Callable[[], None]
) -> None:
    context.changed.connect(page.refresh)
    choose(page, "Mallinen, Åke · Muistiinpanot")
    rows = items_of(demo, page.chosen())
    page.details.buttons[Act.HOLD].click()
    page.commands[Shortcut.SAVE]()
    assert page.details.hold_form.form.fields["reason"].error()
    page.details.hold_form.form.set_values({"reason": "Todistus on vielä kesken.", "review_on": date(2027, 1, 10)})
    page.commands[Shortcut.SAVE]()
    settle()
    placed = [hold for hold in demo.holds.open() if hold.reason == "Todistus on vielä kesken."]
    assert {(hold.table, hold.item) for hold in placed} == set(rows)
    settle()
    choose(page, "Mallinen, Åke · Muistiinpanot")
    assert page.details.buttons[Act.RELEASE].isVisible()
    context.undo()
    settle()
    assert len(demo.holds.open()) == 1, "only the demo's own hold is left"


def test_a_hold_asked_for_is_seen_and_called_off_gives_the_keyboard_back(page: RetentionPage) -> None:
    choose(page, "Mallinen, Åke · Muistiinpanot")
    button, form = page.details.buttons[Act.HOLD], page.details.hold_form
    for call_off in (page.back, part(form, QPushButton, "hold_cancel").click):
        button.click()
        QApplication.processEvents()
        pane = part(page, QScrollArea, "retention_pane")
        assert form.mapTo(pane.viewport(), form.rect().topLeft()).y() in range(pane.viewport().height() // 2)
        assert form.isAncestorOf(page.window().focusWidget() or page)
        call_off()
        assert form.isHidden()
        assert page.window().focusWidget() is button


def test_the_first_arrow_down_chooses_the_first_line_not_its_heading(page: RetentionPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(QModelIndex())
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    state = page.shown
    assert state is not None
    assert page.list.card(0).heading
    assert [line.key for line in page.chosen()] == [next(iter(state.by_id))]


def test_a_review_day_in_the_past_is_refused_at_its_field(page: RetentionPage, settle: Callable[[], None]) -> None:
    choose(page, "Mallinen, Åke")
    page.details.buttons[Act.HOLD].click()
    page.details.hold_form.form.set_values({"reason": "Syy.", "review_on": TODAY})
    page.details.hold_form.submit()
    settle()
    assert page.details.hold_form.form.fields["review_on"].error()
    assert page.details.hold_form.isVisible()


def test_releasing_lets_the_time_count_again(
    page: RetentionPage, demo: Application, settle: Callable[[], None]
) -> None:
    page.open_record("held")
    settle()
    choose(page, "Näyte, Venla")
    page.details.buttons[Act.RELEASE].click()
    settle()
    assert demo.holds.open() == ()


def test_another_day_is_looked_at_without_changing_anything(
    page: RetentionPage, demo: Application, settle: Callable[[], None]
) -> None:
    page.filters.more.setChecked(True)
    page.filters.as_of.edit.setText("1.1.2030")
    page.filters.as_of.edit.returnPressed.emit()
    settle()
    assert page._state is not None
    assert page._state.today == date(2030, 1, 1)
    assert page._state.counts[Show.DUE] > demo.retention.overview().counts[State.DUE]
    assert "1.1.2030" in part(page, QLabel, "retention_what_if").text()
    page.filters.as_of.edit.setText("31.2.2030")
    page.filters.as_of.edit.returnPressed.emit()
    assert page.filters.as_of.error()


def test_it_opens_a_client_or_a_state(page: RetentionPage, demo: Application, settle: Callable[[], None]) -> None:
    undated = next(i for i in demo.retention.overview().items if i.decision.state is State.UNDATED)
    page.open_record("undated")
    settle()
    assert page._state is not None
    assert {line.state for line in page._state.by_id.values()} == {State.UNDATED}
    page.open_record(undated.subject_uid)
    settle()
    assert page.filters.name.text() == undated.subject_name
    assert {line.subject_uid for line in page._state.by_id.values()} == {undated.subject_uid}
    assert page.chosen()


def test_a_missing_date_leads_to_the_very_form(
    page: RetentionPage, context: Context, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page.open_record("undated")
    settle()
    choose(page, "· Tosite")
    settle()
    with qtbot.waitSignal(context.open_requested) as asked:
        part(page, QPushButton, "retention_step").click()
    assert asked.args is not None
    assert asked.args[0] == "clients"
    assert "/contracts/invoice:" in asked.args[1]


def test_several_lines_are_put_off_together_and_stay_visible(
    page: RetentionPage, demo: Application, context: Context, settle: Callable[[], None]
) -> None:
    context.changed.connect(page.refresh)
    page.details.nothing.choose.click()
    lines = page.chosen()
    assert len(lines) > 1
    assert {line.state for line in lines} == {State.DUE}
    page.details.buttons[Act.PUT_OFF].click()
    settle()
    settle()
    assert page._state is not None
    assert page._state.of_group(Group.DUE) == ()
    assert {line.key for line in page._state.of_group(Group.PUT_OFF)} == {line.key for line in lines}
    assert page.list.card(0).title.startswith("Put off · ")
    assert page.list.card(1).status == "Put off until 22.12.2026"
    assert not page.details.buttons[Act.PUT_OFF].isVisible(), "what rests cannot be put off again"
    assert demo.reminders.put_off_now().resting == sum(line.count for line in lines)


def test_a_mixed_choice_says_why_it_cannot_be_erased(page: RetentionPage) -> None:
    assert page._state is not None
    by_state = {line.state: line.key for line in page._state.by_id.values()}
    page.list.select_many((by_state[State.DUE], by_state[State.UPCOMING]))
    page.list.picked.emit()
    assert not page.details.buttons[Act.ERASE].isVisible()
    assert "choose only what is due" in part(page, QLabel, "retention_why").text()


def test_erasing_and_printing_open_their_panels_for_what_is_chosen(
    page: RetentionPage, demo: Application, settle: Callable[[], None]
) -> None:
    asked: list[tuple[str, str]] = []
    page.doing._open_panel = lambda key, record: asked.append((key, record))
    page.details.nothing.print.click()
    choose(page, "Mallinen, Åke · Muistiinpanot")
    rows = items_of(demo, page.chosen())
    whose = page.chosen()[0].subject_uid
    page.details.buttons[Act.ERASE].click()
    settle()
    page.choose_all_due()
    page.details.buttons[Act.ERASE].click()
    settle()
    assert asked == [
        ("list", "due"),
        ("erasing", "past:" + ",".join(f"{table}:{uid}" for table, uid in rows) + f"|{whose}"),
        ("erasing", "due"),
    ]


def test_the_list_is_shown_as_it_is_printed(page: RetentionPage, settle: Callable[[], None]) -> None:
    page.open_panel("list", "due")
    settle()
    assert isinstance(page.panels.panel, ListPanel)
    shown = page.panels.panel.pages.text()
    assert "Asiakastiedostossa" in shown
    assert "Mallinen, Åke" in shown
    assert page.back()


def test_list_and_details_take_turns_where_there_is_no_room(page: RetentionPage, qtbot: QtBot) -> None:
    page.resize(420, 520)
    assert page.list.isVisible()
    assert not page.details.isVisible()
    choose(page, "Mallinen, Åke")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.details.isVisible()
    assert not page.list.isVisible()
    assert page.back()
    assert page.list.isVisible()
