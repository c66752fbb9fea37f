"""What to do first, on Today: each line leads where it is done, and goes once it is done or put away."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.first_things import FirstThing
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.settings.practice_pane import PracticePane
from heijastus_desk.ui.pages.today.page import TodayPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.sample import place
from heijastus_desk.ui.sample.practising import sample_folder
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.children import child
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def context(app: Application, runner: JobRunner) -> Context:
    return Context(app, runner, Preferences(), Lang.FI, app.clock, lambda error: f"X {error!r}")


@pytest.fixture
def settle(executor: ManualExecutor) -> Callable[[], None]:
    def run() -> None:
        for _ in range(4):
            QApplication.processEvents()
            executor.run_all()

    return run


def test_a_vault_that_is_not_new_shows_no_card(context: Context, settle: Callable[[], None]) -> None:
    page = TodayPage(context.for_page())
    page.activate()
    settle()
    assert page.first.isHidden()


def test_what_is_left_stands_there_and_leads_to_its_place(
    app: Application, context: Context, settle: Callable[[], None]
) -> None:
    app.first_things.begin()
    went: list[tuple[str, str]] = []
    context.open_requested.connect(lambda page, record: went.append((page, record)))
    page = TodayPage(context.for_page())
    page.activate()
    settle()
    assert not page.first.isHidden()
    for thing in FirstThing:
        child(page, QPushButton, f"first_{thing.value}").click()
        settle()
    register = app.registers.list()[0].uid
    assert went == [
        ("notices", register),
        ("notices", "panel:bringing_in:"),
        ("clients", "new/import/"),
        ("notices", "panel:interview:"),
    ]
    app.clients.save_person(PersonCard(given_name="Keksi"))
    page.activate()
    settle()
    shown = {one.objectName() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)}
    assert "first_clients" not in shown
    assert "first_notice" in shown


def test_one_is_put_away_and_then_the_rest(app: Application, context: Context, settle: Callable[[], None]) -> None:
    app.first_things.begin()
    page = TodayPage(context.for_page())
    page.activate()
    settle()
    child(page, QPushButton, "first_notice_away").click()
    settle()
    assert FirstThing.NOTICE not in app.first_things.offered()
    child(page, QPushButton, "first_put_away_all").click()
    settle()
    assert app.first_things.offered() == ()
    assert page.first.isHidden()


def test_sample_practice_is_opened_and_taken_away_from_settings(
    app: Application, context: Context, settle: Callable[[], None]
) -> None:
    folder = sample_folder(app.paths.folder)
    wanted: list[bool] = []
    context.practice_wanted.connect(lambda: wanted.append(True))
    pane = PracticePane(context.for_page())
    pane.look()
    assert pane.remove_button.isHidden()
    pane.open_button.click()
    assert wanted == [True]
    place.prepare(folder, context.preferences)
    pane.look()
    pane.remove_button.click()
    assert folder.exists()
    child(pane, QPushButton, "practice_remove_now").click()
    settle()
    assert not folder.exists()
    assert app.paths.database.is_file()
    assert pane.remove_button.isHidden()
