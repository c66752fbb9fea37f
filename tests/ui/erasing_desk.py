"""The panel of an erasure over a vault with one person, for tests of erasing and of what is left of it."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.retention.panels.destructions.panel import DestructionsPanel
from heijastus_desk.ui.pages.retention.panels.erasing.panel import ErasingPanel
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.labels import Text
from tests.storage.vaults import TODAY
from tests.ui.conftest import ManualExecutor


@pytest.fixture
def context(app: Application, runner: JobRunner) -> Context:
    return Context(app, runner, Preferences(), Lang.FI, app.clock, lambda error: f"X {error!r}")


@pytest.fixture
def person(app: Application) -> str:
    uid = app.clients.save_person(PersonCard(given_name="Kerttu", family_name="Keksitty")).uid
    app.notes.save(NoteEntry(written_on=TODAY, body="Keksitty muistiinpano.", owners=(uid,)))
    return uid


@pytest.fixture
def settle(executor: ManualExecutor) -> Callable[[], None]:
    def run() -> None:
        for _ in range(4):
            QApplication.processEvents()
            executor.run_all()

    return run


def shown(context: Context, record: str, settle: Callable[[], None]) -> ErasingPanel:
    panel = ErasingPanel(context.for_page(), record)
    panel.resize(960, 600)
    panel.show()
    settle()
    return panel


def texts(panel: ErasingPanel | DestructionsPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(Text) if label.isVisibleTo(panel))


def type_word(panel: ErasingPanel) -> None:
    edit = panel.looking.confirming.field.edit
    edit.setFocus()
    QTest.keyClicks(edit, panel.looking.confirming.word)
