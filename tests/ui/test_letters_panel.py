"""The panel of letters: a proposal, the text changed, the pages beside it, saved, sent, never changed after."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import GivenBy, LetterKind
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.requests.panels.letters.panel import LettersPanel
from heijastus_desk.ui.pages.requests.panels.letters.reading import Choice
from heijastus_desk.ui.preferences import Preferences
from tests.storage.vaults import TODAY, app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

pytestmark = pytest.mark.usefixtures("themed")

Opened = Callable[[str], LettersPanel]


@pytest.fixture
def case(app: Application) -> str:
    person = app.clients.save_person(PersonCard(given_name="Eero", family_name="Esimerkki")).uid
    new = NewRequest(person=person, received_on=TODAY - timedelta(days=3), rights=(Right.ACCESS, Right.ERASURE))
    return app.requests.open(new).uid


@pytest.fixture
def opened(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Opened]:
    made: list[LettersPanel] = []
    context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")

    def make(record: str) -> LettersPanel:
        panel = LettersPanel(context.for_page(), record)
        made.append(panel)
        panel.resize(1100, 700)
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


def press(panel: LettersPanel, executor: ManualExecutor, name: str) -> None:
    (button,) = (b for b in panel.findChildren(QPushButton) if b.objectName() == name and b.isVisible())
    assert button.isEnabled()
    button.click()
    settle(executor)


def write(panel: LettersPanel, name: str, text: str) -> None:
    """As she types it."""
    panel.form.fields[name].show_typed(text)
    panel.form.is_edited = True
    panel.form.edited.emit()


def choose(panel: LettersPanel, executor: ManualExecutor, choice: Choice) -> None:
    panel.choice.set_value(choice)
    panel.choice.edited.emit()
    settle(executor)


def test_it_begins_with_the_letter_that_is_due_and_shows_its_pages(opened: Opened, case: str) -> None:
    panel = opened(case)
    assert panel.choice.value() == Choice(LetterKind.RECEIPT)
    assert "Eero" not in panel.accessibleName() + panel.header.title.label.text()
    assert panel.sheet.pdf.startswith(b"%PDF-")
    assert not panel.form.is_edited, "a proposal is nothing to be asked about on leaving"


def test_a_letter_is_changed_saved_sent_and_then_stays(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(f"{case}:{LetterKind.RECEIPT.value}")
    write(panel, "body", "Omin sanoin.")
    press(panel, executor, "letter_save")
    (kept,) = app.requests.get(case).letters
    assert (kept.body, kept.sent_on) == ("Omin sanoin.", None)
    press(panel, executor, "letter_sent")
    panel.question.form.set_values({"sent_by": GivenBy.POST, "sent_on": TODAY})
    press(panel, executor, "letter_sent_save")
    (kept,) = app.requests.get(case).letters
    assert (kept.sent_by, kept.sent_on) == (GivenBy.POST, TODAY)
    assert all(edit.isReadOnly() for edit in (panel.body.edit, panel.heading.edit, panel.to.edit))
    assert not panel.save.isVisible()
    assert not panel.send.isVisible()


def test_marking_as_sent_saves_what_stands_there_first(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(case)
    write(panel, "title", "Oma otsikko")
    press(panel, executor, "letter_sent")
    press(panel, executor, "letter_sent_save")
    (kept,) = app.requests.get(case).letters
    assert (kept.title, kept.sent_on) == ("Oma otsikko", TODAY)


def test_what_is_left_to_fill_in_is_said_and_holds_it_back(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(f"{case}:{LetterKind.FEE_NOTICE.value}")
    assert panel.gaps.isVisible()
    press(panel, executor, "letter_sent")
    press(panel, executor, "letter_sent_save")
    assert "3" in panel.form.fields["body"].error()
    assert app.requests.get(case).letters[0].sent_on is None
    write(panel, "body", "Maksu on 20 euroa.")
    assert not panel.gaps.isVisible()


def test_an_empty_letter_is_refused_at_its_field(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(case)
    write(panel, "body", "  ")
    press(panel, executor, "letter_save")
    assert panel.form.fields["body"].error()
    assert app.requests.get(case).letters == ()


def test_another_letter_is_shown_only_after_asking_about_edits(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(case)
    write(panel, "body", "Kesken")
    choose(panel, executor, Choice(LetterKind.FEE_NOTICE))
    assert panel.confirm.isVisible()
    assert panel.form.typed()["body"] == "Kesken"
    press(panel, executor, "letter_keep")
    assert [one.body for one in app.requests.get(case).letters] == ["Kesken"]
    assert panel.choice.value() == Choice(LetterKind.FEE_NOTICE)


def test_leaving_with_edits_asks_and_drops_them_when_told(
    app: Application, opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel, left = opened(case), list[bool]()
    write(panel, "body", "Kesken")
    panel.can_close(lambda: left.append(True))
    assert not left
    press(panel, executor, "letter_drop")
    assert left == [True]
    assert app.requests.get(case).letters == ()


def test_the_language_of_a_proposal_follows_the_choice_and_edits_are_asked_about(
    opened: Opened, executor: ManualExecutor, case: str
) -> None:
    panel = opened(case)
    press(panel, executor, "letter_sheet_language_sv")
    assert panel.form.typed()["title"] == "Din begäran har kommit fram"
    write(panel, "body", "Egna ord")
    press(panel, executor, "letter_sheet_language_en")
    assert panel.form.typed()["body"] == "Egna ord"
    assert panel.sheet.lang is Lang.SV
    press(panel, executor, "letter_anew")
    assert panel.form.typed()["title"] == "Your request has arrived"


def test_a_lock_keeps_what_was_typed(app: Application, opened: Opened, case: str) -> None:
    panel = opened(case)
    write(panel, "body", "Ennen lukitusta")
    panel.store_draft()
    assert [one.body for one in app.requests.get(case).letters] == ["Ennen lukitusta"]


def test_an_unsent_letter_is_thrown_away(app: Application, opened: Opened, executor: ManualExecutor, case: str) -> None:
    panel = opened(case)
    press(panel, executor, "letter_save")
    press(panel, executor, "letter_discard")
    assert app.requests.get(case).letters == ()
    assert panel.choice.value() == Choice(LetterKind.RECEIPT)
