"""The panel and Today tell the sentence that is no longer true, and lead to the field."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Cookie, Cookies, Register
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.values import Answer
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.panels.drift.panel import DriftPanel
from heijastus_desk.ui.pages.today.drift_lines import drift_lines, untrue_of
from heijastus_desk.ui.pages.today.line import Topic
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.labels import Text
from tests.services.conftest import app, bare, clock, empty_app, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "empty_app", "ready"]

PROMISE = "Emme koskaan seuraa sinua verkossa."
TODAY = date(2026, 6, 8)


def change(app: Application, **fields: object) -> Register:
    stored = app.registers.list()[0]
    app.registers.save(replace(stored.value, **fields), version=stored.version)
    return app.registers.list()[0].value


@pytest.fixture
def register(app: Application) -> str:
    """A register whose notice in use makes a promise."""
    text = LocalisedText(fi=PROMISE, sv="Vi följer dig aldrig.", en="We never track you.")
    uid = change(app, promises=(text,)).uid
    app.publishing.publish(uid, "", TODAY)
    return uid


def break_promise(app: Application) -> None:
    change(app, cookies=Answer.of(Cookies(table=(Cookie(name="_seuraa"),))))


def shown(app: Application, runner: JobRunner, executor: ManualExecutor, register: str) -> DriftPanel:
    context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda error: f"X {error!r}")
    panel = DriftPanel(context.for_page(), register)
    panel.show()
    executor.run_all()
    return panel


def texts(panel: DriftPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(Text))


def test_a_true_notice_shows_no_sentence(
    app: Application, runner: JobRunner, executor: ManualExecutor, register: str
) -> None:
    panel = shown(app, runner, executor, register)
    assert PROMISE not in texts(panel)
    assert panel.findChild(QPushButton, "drift_0_field") is None


def test_a_broken_promise_is_quoted_and_leads_to_its_field(
    app: Application, runner: JobRunner, executor: ManualExecutor, register: str
) -> None:
    break_promise(app)
    panel = shown(app, runner, executor, register)
    assert PROMISE in texts(panel)
    went: list[tuple[str, tuple[str, ...]]] = []
    panel.went.connect(lambda uid, steps: went.append((uid, steps)))
    button = panel.findChild(QPushButton, "drift_0_field")
    assert button is not None
    button.click()
    assert went == [(register, ("promises", "0"))]


def test_it_reads_again_after_a_change(
    app: Application, runner: JobRunner, executor: ManualExecutor, register: str
) -> None:
    panel = shown(app, runner, executor, register)
    break_promise(app)
    panel.refresh()
    executor.run_all()
    assert PROMISE in texts(panel)


def test_today_quotes_the_sentence_and_leads_to_the_panel(app: Application, register: str) -> None:
    assert untrue_of(app, Lang.FI) == ()
    break_promise(app)
    [line] = drift_lines(untrue_of(app, Lang.FI))
    assert (line.topic, line.page, line.record) == (Topic.UNTRUE, "notices", f"panel:drift:{register}")
    assert PROMISE in line.text


def test_before_the_first_run_nothing_is_compared(empty_app: Application) -> None:
    assert untrue_of(empty_app, Lang.SV) == ()


def test_what_is_kept_too_long_leads_to_what_is_due(
    app: Application, runner: JobRunner, executor: ManualExecutor, register: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {register: {RecordClass.NOTES: 2}}
    monkeypatch.setattr(app.reminders, "overdue_for_notices", lambda: kept)
    panel = shown(app, runner, executor, register)
    asked: list[tuple[str, str]] = []
    panel.context.shared.open_requested.connect(lambda page, record: asked.append((page, record)))
    assert any(text.text().startswith("Säilytysaika on päättynyt") for text in panel.findChildren(Text))
    (way,) = (one for one in panel.findChildren(QPushButton) if one.objectName().endswith("_due"))
    way.click()
    assert asked == [("retention", "due")]
    (line,) = drift_lines(untrue_of(app, Lang.FI))
    assert line.topic is Topic.UNTRUE
