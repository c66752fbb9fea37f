"""Passages about others in the window: decided by key, all of a name at once, with another reason, taken back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import CaseOutcome, MaskReason, PassageChoice
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.requests.panels.passages.panel import PassagesPanel
from heijastus_desk.ui.preferences import Preferences
from tests.storage.vaults import TODAY, app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

pytestmark = pytest.mark.usefixtures("themed")

Opened = Callable[[str], PassagesPanel]


def note(app: Application, body: str, *owners: str) -> None:
    app.notes.save(NoteEntry(written_on=TODAY, body=body, owners=owners))


@pytest.fixture
def people(app: Application) -> tuple[str, str]:
    eero, liisa = (
        app.clients.save_person(PersonCard(given_name=given, family_name=family)).uid
        for given, family in (("Eero", "Esimerkki"), ("Liisa", "Kuvitelmainen"))
    )
    return eero, liisa


@pytest.fixture
def case(app: Application, people: tuple[str, str]) -> str:
    note(app, "Kuvitelmaiselle soitettiin, ja Liisa Kuvitelmainen tuli. Kuvitelmaisen asia.", people[0])
    return app.requests.open(NewRequest(person=people[0], received_on=TODAY)).uid


@pytest.fixture
def opened(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Opened]:
    made: list[PassagesPanel] = []
    context = Context(app, runner, Preferences(), Lang.EN, app.clock, lambda _error: "X")

    def make(record: str) -> PassagesPanel:
        panel = PassagesPanel(context.for_page(), record)
        made.append(panel)
        panel.resize(1000, 700)
        panel.show()
        settle(executor)
        return panel

    yield make
    for panel in made:
        delete(panel)


def settle(executor: ManualExecutor) -> None:
    for _ in range(4):
        executor.run_all()
        QApplication.processEvents()


def press(panel: PassagesPanel, executor: ManualExecutor, key: Qt.Key) -> None:
    QTest.keyClick(panel.card.buttons[PassageChoice.SHOW], key)
    settle(executor)


def choices(app: Application, case: str) -> list[PassageChoice | None]:
    return [one.chosen for one in app.request_passages.passages(case)]


def test_keys_choose_and_lead_to_the_next_that_waits(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(case)
    assert choices(app, case) == [None, None, None], "nothing is chosen for her"
    assert "Kuvitelma" not in panel.accessibleName() + panel.header.title.label.text()
    assert "<b>Kuvitelmaiselle</b>" in panel.card.quote.text()
    assert "“Henkilö A:lle”" in panel.card.instead.text()
    press(panel, executor, Qt.Key.Key_N)
    press(panel, executor, Qt.Key.Key_P)
    press(panel, executor, Qt.Key.Key_3)
    assert panel.card.passage is not None
    assert panel.card.passage.said == "Liisa Kuvitelmainen"
    press(panel, executor, Qt.Key.Key_1)
    press(panel, executor, Qt.Key.Key_2)
    assert choices(app, case) == [PassageChoice.ALIAS, PassageChoice.SHOW, PassageChoice.MASK]


def test_keys_pressed_before_the_first_choice_is_written_choose_for_the_passages_that_follow(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(case)
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(panel.card.buttons[PassageChoice.SHOW], key)
    settle(executor)
    assert choices(app, case) == [PassageChoice.ALIAS, PassageChoice.SHOW, PassageChoice.MASK]


def test_all_of_a_name_are_chosen_at_once_with_another_reason_and_taken_back(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(case)
    menu = panel.card.for_all.menu()
    assert menu is not None
    (mask,) = (one for one in menu.actions() if one.objectName() == "passage_all_mask")
    mask.trigger()
    settle(executor)
    assert choices(app, case) == [PassageChoice.MASK] * 3
    reasons = panel.card.reason.menu()
    assert reasons is not None
    assert panel.card.reason.isVisible()
    danger = f"passage_reason_{MaskReason.SERIOUS_DANGER.value}"
    next(one for one in reasons.actions() if one.objectName() == danger).trigger()
    settle(executor)
    assert app.request_passages.passages(case)[0].because is MaskReason.SERIOUS_DANGER
    panel.card.undo.click()
    settle(executor)
    assert choices(app, case) == [None, PassageChoice.MASK, PassageChoice.MASK]


def test_a_group_note_is_shown_whole_with_what_is_left_out_struck_through(
    app: Application, opened: Opened, executor: ManualExecutor, people: tuple[str, str]
) -> None:
    note(app, "Liisa kertoi lomastaan. Eero kiitti Liisaa.", *people)
    case = app.requests.open(NewRequest(person=people[0], received_on=TODAY)).uid
    panel = opened(case)
    assert panel.card.quote.text() == "<b><s>Liisa kertoi lomastaan.</s></b> Eero kiitti Liisaa."
    panel.card.as_proposed.trigger()
    settle(executor)
    assert panel.card.passage is not None
    assert panel.card.passage.said == "Liisaa", "the name in the sentence that is shown is asked about next"


def test_a_person_whose_data_name_nobody(
    app: Application, opened: Opened, executor: ManualExecutor, people: tuple[str, str]
) -> None:
    del executor
    panel = opened(app.requests.open(NewRequest(person=people[1], received_on=TODAY)).uid)
    assert panel.nothing.isVisible()
    assert not panel.card.isVisible()


def test_a_closed_case_is_only_looked_at(app: Application, opened: Opened, executor: ManualExecutor, case: str) -> None:
    app.requests.close(case, CaseOutcome.WITHDRAWN)
    panel = opened(case)
    press(panel, executor, Qt.Key.Key_2)
    assert choices(app, case) == [None, None, None]
    names = {b.objectName() for b in panel.findChildren(QPushButton) if b.isVisible()}
    assert not names & {"passage_show", "passage_mask", "passage_alias", "passage_for_all"}
