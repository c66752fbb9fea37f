"""The parking place in the window: what waits is seen, taken back, or erased after a question."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.system import parking_keys
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.retention.panels.parked import ParkedPanel
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.labels import Text
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

CHOICES = ErasureChoices(ground=DestructionGround.CONSENT_WITHDRAWN)


@pytest.fixture
def panel(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[ParkedPanel]:
    context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")
    made = ParkedPanel(context.for_page())
    made.resize(900, 700)
    made.show()
    executor.run_all()
    yield made
    delete(made)


@pytest.fixture
def a_person(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Sisko", family_name="Sepitelmä")).uid


def read_again(panel: ParkedPanel, executor: ManualExecutor) -> None:
    panel.refresh()
    executor.run_all()
    QApplication.processEvents()


def texts(panel: ParkedPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(Text) if not label.isHidden())


def press(panel: ParkedPanel, executor: ManualExecutor, name: str) -> None:
    (button,) = (b for b in panel.findChildren(QPushButton) if b.objectName() == name and not b.isHidden())
    button.click()
    executor.run_all()
    QApplication.processEvents()


def parked(app: Application, person: str) -> str:
    return app.parking.park((("person", person),), CHOICES, 14)


def test_nothing_waits(panel: ParkedPanel) -> None:
    assert not panel.findChildren(QPushButton, "parked_confirm")
    assert panel.findChild(QPushButton, "parked_panel_back") is not None


def test_it_is_taken_back_with_a_key_press(
    panel: ParkedPanel, app: Application, executor: ManualExecutor, a_person: str
) -> None:
    lot = parked(app, a_person)
    read_again(panel, executor)
    assert app.parking.waiting()[0].names[0] in texts(panel)
    panel.focus_first()
    assert panel.focusWidget().objectName() == f"parked_back_{lot}"
    press(panel, executor, f"parked_back_{lot}")
    assert app.parking.waiting() == ()
    assert app.clients.card(a_person).name == "Sisko Sepitelmä"


def test_it_is_erased_only_after_the_question(
    panel: ParkedPanel, app: Application, executor: ManualExecutor, a_person: str
) -> None:
    lot = parked(app, a_person)
    read_again(panel, executor)
    press(panel, executor, f"parked_erase_{lot}")
    assert len(app.parking.waiting()) == 1
    press(panel, executor, "parked_confirm")
    assert app.parking.waiting() == ()
    assert [one.done for one in app.erasure.pending()] == []


def test_without_its_key_nothing_is_offered_but_erasing(
    panel: ParkedPanel, app: Application, executor: ManualExecutor, a_person: str
) -> None:
    lot = parked(app, a_person)
    parking_keys.throw_away(app.paths.folder, 1)
    read_again(panel, executor)
    assert panel.findChild(QPushButton, f"parked_back_{lot}") is None
    assert panel.findChild(QPushButton, f"parked_erase_{lot}") is not None
