"""The panel of retention rules in the window: edited as sentences, tried out first, saved with a reason."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.ui.context import Context, PageContext
from heijastus_desk.ui.jobs import Job, JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.pages.retention.panels.rules.panel import DEFAULTS, HISTORY, RULES, WHAT_IF, RulesPanel
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.labels import Text
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]


class Window:
    """The panel, and what a test does with it."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor) -> None:
        self.app, self.executor = app, executor
        self.said: list[str] = []
        self.opened: list[tuple[str, str]] = []
        self._context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")
        self._context.said.connect(self._hear)
        self._context.open_requested.connect(lambda page, record: self.opened.append((page, record)))
        self._context.changed.connect(lambda _kinds: self.panel.refresh())
        self.uid = app.registers.list()[0].uid
        self.panel = self.open()

    def open(self) -> RulesPanel:
        """The panel as the page makes it."""
        self.panel = RulesPanel(PageContext(self._context), self.uid)
        self.panel.resize(900, 700)
        self.panel.show()
        self.executor.run_all()
        return self.panel

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)

    def press(self, name: str) -> None:
        (button,) = (b for b in self.panel.findChildren(QPushButton) if b.objectName() == name and b.isVisible())
        assert button.isEnabled()
        button.click()
        self.executor.run_all()

    def is_offered(self, name: str) -> bool:
        return any(
            button.isVisible() and button.isEnabled()
            for button in self.panel.findChildren(QPushButton)
            if button.objectName() == name
        )

    def months(self, record_class: RecordClass, months: str) -> None:
        """Write another number of months into the rule of a class."""
        rows = self.panel.rules.field.rows
        row = next(row for row in rows if row.value.record_classes == (record_class,))
        row.unfold()
        (edit,) = row.findChildren(QWidget, f"{row.objectName()}_period_months")
        edit.clear()  # type: ignore[attr-defined] - a line edit
        QTest.keyClicks(edit, months)

    def of(self, record_class: RecordClass) -> RetentionRule:
        (rule,) = (r for r in self.app.rules.rules(self.uid) if r.record_classes == (record_class,))
        return rule

    def texts(self, part: QWidget) -> str:
        return "\n".join(label.text() for label in part.findChildren(Text))


@pytest.fixture
def window(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Window]:
    register = app.registers.list()[0].uid
    person = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen")).uid
    terms = ContractTerms(
        kind=ContractKind.COACHING,
        title="Valmennus",
        register=register,
        orderer=PartyRef(person=person),
        participants=(person,),
        starts_on=date(2026, 1, 10),
        ends_on=date(2026, 4, 1),
    )
    contract = app.contracts.save(terms).uid
    app.notes.save(NoteEntry(written_on=date(2026, 4, 1), body="Sisältö", owners=(person,), contract=contract))
    made = Window(app, runner, executor)
    yield made
    delete(made.panel)


def test_each_rule_is_a_plain_sentence(window: Window) -> None:
    told = window.texts(window.panel.rules)
    assert "Muistiinpanot: säilytetään 6 kuukautta siitä, kun sopimusketju on päättynyt." in told
    assert not window.is_offered("try_rules")
    assert not window.is_offered("save_rules")


def test_edited_tried_out_saved_and_kept_in_the_history(window: Window) -> None:
    window.months(RecordClass.NOTES, "1")
    window.press("try_rules")
    panel = window.panel
    assert panel.tabs.key() == WHAT_IF
    rows = [panel.what_if.list.card(n) for n in range(panel.what_if.list.count)]
    assert rows[0].heading
    (row,) = (r for r in rows if "Muistiinpanot" in r.title and not r.heading)
    assert row.title.startswith("Kuvitteellinen, Sisko")
    assert row.status == "2.10.2026 → 2.5.2026"
    assert "6 kuukauden kuluttua" in row.subtitle
    assert "1 kuukauden kuluttua" in row.subtitle
    assert window.of(RecordClass.NOTES).period == "P6M"
    panel.what_if.why.edit.setPlainText("Niihin ei ole palattu")
    window.press("save_rules")
    assert window.of(RecordClass.NOTES).period == "P1M"
    (change,) = window.app.rules.history(window.uid)
    assert change.why == "Niihin ei ole palattu"
    assert panel.tabs.key() == RULES
    assert not panel.is_edited
    panel.tabs.turn_to(HISTORY)
    assert "Niihin ei ole palattu" in window.texts(panel.history)
    assert "säilytetään 1 kuukauden siitä" in window.texts(panel.history)


def test_what_was_edited_after_the_trial_is_tried_again_before_it_is_saved(window: Window) -> None:
    window.months(RecordClass.NOTES, "1")
    window.press("try_rules")
    assert window.is_offered("save_rules")
    window.panel.tabs.turn_to(RULES)
    window.months(RecordClass.NOTES, "2")
    assert not window.is_offered("save_rules")
    window.panel.submit()
    window.executor.run_all()
    assert window.panel.tabs.key() == WHAT_IF
    assert window.of(RecordClass.NOTES).period == "P6M"
    window.panel.submit()
    window.executor.run_all()
    assert window.of(RecordClass.NOTES).period == "P2M"


def test_a_wrong_number_says_so_at_its_field(window: Window) -> None:
    window.months(RecordClass.NOTES, "x")
    window.press("try_rules")
    assert window.panel.tabs.key() == RULES
    (error,) = _errors(window.panel)
    assert error.objectName().endswith("_period")
    assert not window.is_offered("save_rules")


def _errors(panel: RulesPanel) -> list[QWidget]:
    return [part for part in panel.findChildren(QWidget) if part.objectName().startswith("error_") and part.isVisible()]


def test_cancelled_it_says_that_nothing_was_saved(window: Window, runner: JobRunner) -> None:
    window.months(RecordClass.NOTES, "1")
    started: list[Job] = []
    runner.started.connect(started.append)
    (button,) = window.panel.findChildren(QPushButton, "try_rules")
    button.click()
    (job,) = (job for job in started if job.label)
    job.cancel()
    window.executor.run_all()
    assert window.panel.what_if.list.isHidden()
    assert "tallennettu" in window.texts(window.panel.what_if) or "saved" in window.texts(window.panel.what_if)
    assert not window.is_offered("save_rules")
    assert window.is_offered("try_rules")


def test_rules_changed_elsewhere_are_not_written_over(window: Window) -> None:
    window.months(RecordClass.NOTES, "1")
    rules = window.app.rules.rules(window.uid)
    window.app.rules.save(window.uid, rules[1:], "Toisaalla")
    window.panel.refresh()
    window.executor.run_all()
    window.press("try_rules")
    window.press("save_rules")
    assert window.app.rules.rules(window.uid) == rules[1:]
    assert window.panel.is_edited
    assert len(window.said) >= 2


def test_the_default_of_a_class_is_taken_with_its_source_in_sight(window: Window) -> None:
    window.months(RecordClass.NOTES, "24")
    window.panel.tabs.turn_to(DEFAULTS)
    told = window.texts(window.panel.defaults)
    assert "Kirjanpitolaki 1336/1997" in told
    assert "22.11.2026" in told
    window.press("use_default_notes")
    rules = window.panel.rules.rules()
    (notes,) = (rule for rule in rules if rule.record_classes == (RecordClass.NOTES,))
    assert (notes.period, notes.uid) == ("P6M", window.of(RecordClass.NOTES).uid)
    assert window.is_offered("discard_rules")


def test_leaving_with_edits_asks_first(window: Window) -> None:
    window.months(RecordClass.NOTES, "1")
    left: list[bool] = []
    window.panel.can_close(lambda: left.append(True))
    assert left == []
    window.press("rules_let_go")
    assert left == [True]
    assert not window.panel.is_edited


def test_edits_survive_a_lock_and_are_offered_again(window: Window) -> None:
    window.months(RecordClass.NOTES, "1")
    assert window.panel.has_unsaved_edits
    window.panel.store_draft()
    window.executor.run_all()
    delete(window.panel)
    window.open()
    assert window.panel.rules.rules() == window.app.rules.rules(window.uid)
    window.press("rules_question_take_up")
    assert any(rule.period == "P1M" for rule in window.panel.rules.rules())


def test_rules_and_notice_apart_are_told_with_the_way_there(window: Window) -> None:
    window.app.publishing.publish(window.uid, "", window.app.clock.today())
    window.open()
    assert not window.is_offered("rules_to_notice")
    rules = window.app.rules.rules(window.uid)
    window.app.rules.save(window.uid, tuple(replace(rule, period="P8Y") for rule in rules), "")
    window.panel.refresh()
    window.executor.run_all()
    window.press("rules_to_notice")
    assert window.opened == [("notices", f"panel:drift:{window.uid}")]


def test_everything_by_keyboard(window: Window) -> None:
    panel = window.panel
    panel.focus_first()
    focused = panel.focusWidget()
    assert focused is not None
    assert focused.objectName().endswith("_toggle")
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert panel.rules.field.rows[0].is_unfolded
    for key in (DEFAULTS, HISTORY, WHAT_IF):
        panel.tabs.turn_to(key)
        panel.focus_first()
        assert panel.focusWidget() is not None
