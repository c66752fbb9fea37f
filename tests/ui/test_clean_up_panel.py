"""The clean-up round in the window: ticked, erased elsewhere, counted, signed off; nothing lost on the way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.draft_places import place_of
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.retention.panels.clean_up import CleanUpPanel
from heijastus_desk.ui.pages.today.clean_up_lines import clean_up_lines
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.labels import Text
from tests.services.test_clean_up import letters
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "letters", "ready"]


@pytest.fixture
def context(app: Application, runner: JobRunner) -> Context:
    return Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")


@pytest.fixture
def panel(context: Context, letters: str, executor: ManualExecutor, clock: MovableClock) -> Iterator[CleanUpPanel]:
    assert clock
    made = CleanUpPanel(context.for_page(), letters)
    made.resize(900, 700)
    made.show()
    executor.run_all()
    yield made
    delete(made)


def rows(panel: CleanUpPanel) -> list[str]:
    return [panel.list.card(row).title for row in range(panel.list.count)]


def test_it_lists_whom_the_round_is_about(panel: CleanUpPanel) -> None:
    assert rows(panel) == ["Sisko", "Åke"]
    assert panel.list.accessibleName()
    assert not panel.erase.isEnabled()
    assert panel.form.fields["criterion"].value() == "Kirjeet", "what the notice says, to begin with"


def test_by_keyboard_one_is_ticked_and_led_to_erasing(
    panel: CleanUpPanel, context: Context, qtbot: QtBot, executor: ManualExecutor, letters: str
) -> None:
    panel.focus_first()
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert panel.erase.isEnabled()
    with qtbot.waitSignal(context.open_requested) as asked:
        panel.erase.click()
        executor.run_all()
    (ticked,) = panel.list.ticked_uids()
    assert asked.args == ["retention", panel_record("erasing", f"item:person:{ticked}")]
    draft = context.app.drafts.get(f"clean_up:{letters}")
    assert draft is not None
    assert ticked not in draft.content, "nobody is named in what is kept of the round"
    assert place_of(draft.form)[0] == "retention"


def test_ticks_left_are_no_round(panel: CleanUpPanel, context: Context, executor: ManualExecutor, qtbot: QtBot) -> None:
    panel.list.tick_all(ticked=True)
    with qtbot.waitSignal(context.said):
        panel.sign.click()
    executor.run_all()
    assert context.app.clean_up.due()


def test_it_is_signed_off_with_what_was_erased_meanwhile(
    panel: CleanUpPanel, context: Context, executor: ManualExecutor, letters: str
) -> None:
    app = context.app
    panel.list.tick_all(ticked=True)
    panel.erase.click()
    executor.run_all()
    app.erasure.erase(next(one.uid for one in app.clean_up.candidates(letters) if one.name == "Sisko"))
    later = CleanUpPanel(context.for_page(), letters)
    later.show()
    executor.run_all()
    assert rows(later) == ["Åke"]
    later.sign.click()
    executor.run_all()
    later.refresh()
    executor.run_all()
    assert later.last_round == app.clock.today()
    with app.vault.read() as connection:
        (done,) = connection.exec_driver_sql("SELECT looked_at, erased, criterion FROM purge_round").all()
    assert tuple(done) == (2, 1, "Kirjeet")
    assert app.drafts.get(f"clean_up:{letters}") is None
    delete(later)


def test_no_criterion_no_signature(panel: CleanUpPanel, context: Context, executor: ManualExecutor) -> None:
    panel.form.set_values({"criterion": ""})
    panel.sign.click()
    executor.run_all()
    assert context.app.clean_up.due()
    told = [text.text() for text in panel.form.fields["criterion"].findChildren(Text) if not text.isHidden()]
    assert any("tyhjä" in one.lower() or "täytä" in one.lower() or "kirjoita" in one.lower() for one in told), told


def test_a_register_without_a_round_says_so(
    context: Context, app: Application, executor: ManualExecutor, qapp: QApplication
) -> None:
    assert qapp
    assert app.clean_up.rounds() == ()
    made = CleanUpPanel(context.for_page())
    made.show()
    executor.run_all()
    assert not made.sign.isVisible()
    assert not made.list.isVisible()
    delete(made)


def test_today_leads_to_the_round(app: Application, letters: str) -> None:
    (line,) = clean_up_lines(app.clean_up.due(), Lang.FI)
    assert (line.page, line.record) == ("retention", panel_record("clean_up", letters))
    assert "Kirjeet" in line.title
    assert list(clean_up_lines((), Lang.FI)) == []
