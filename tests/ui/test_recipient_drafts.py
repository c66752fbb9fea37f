"""Unsaved edits of a recipient: kept in the vault, asked about when it is shown again, of each recipient its own."""

from collections.abc import Iterator

import pytest
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.ui import draft_text
from heijastus_desk.ui.jobs import JobRunner
from tests.ui.conftest import ManualExecutor
from tests.ui.test_recipients_page import FULL, Shown, desk

__all__ = ["desk"]


@pytest.fixture
def shown(desk: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    made = Shown(desk, runner, executor)
    yield made
    delete(made.page)


def again(before: Shown, runner: JobRunner) -> Shown:
    """The program ended and was started anew."""
    return Shown(before.app, runner, before.executor)


def test_edits_survive_the_end_of_the_program(shown: Shown, runner: JobRunner) -> None:
    shown.app.recipients.save(FULL)
    shown.load()
    shown.write(name="Kesken Oy")
    assert shown.page.has_unsaved_edits
    shown.page.store_draft()
    shown.executor.run_all()
    assert not shown.page.has_unsaved_edits
    later = again(shown, runner)
    assert later.page.confirm.isVisible()
    assert not later.page.form.isEnabled()
    later.press("recipients_question_take_up")
    assert later.page.form.isEnabled()
    later.save()
    assert [one.name for one in later.recipients()] == ["Kesken Oy"]
    assert later.app.drafts.list() == ()
    delete(later.page)


def test_everything_of_a_new_one_comes_back(shown: Shown, runner: JobRunner) -> None:
    shown.page.make_new()
    shown.executor.run_all()
    shown.page.form.load(FULL)
    before = shown.page.form.form.typed()
    shown.page.form.load(Recipient(uid="", name=""))
    shown.page.form.form.show_typed(before)
    shown.page.form.form.edited.emit()
    shown.page.store_draft()
    shown.executor.run_all()
    later = again(shown, runner)
    later.page.open_record("draft/recipient:new")
    later.executor.run_all()
    later.press("recipients_question_take_up")
    later.save()
    (saved,) = later.recipients()
    assert (saved.name, saved.country, saved.mechanism) == (FULL.name, FULL.country, FULL.mechanism)
    assert (saved.used_for, saved.agreement_signed) == (FULL.used_for, FULL.agreement_signed)
    delete(later.page)


def test_each_recipient_has_its_own_draft_and_another_can_be_shown_meanwhile(shown: Shown, runner: JobRunner) -> None:
    first = shown.app.recipients.save(FULL).uid
    other = shown.app.recipients.save(Recipient(uid="", name="Åbo Exempel Ab")).uid
    shown.load()
    shown.page.open_record(first)
    shown.executor.run_all()
    shown.write(name="Kesken Oy")
    shown.page.store_draft()
    shown.executor.run_all()
    later = again(shown, runner)
    later.page.open_record(first)
    later.executor.run_all()
    assert later.page.confirm.isVisible()
    later.page.open_record(other)
    later.executor.run_all()
    assert not later.page.confirm.isVisible()
    assert later.page.form.isEnabled()
    later.page.open_record(f"draft/recipient:{first}")
    later.executor.run_all()
    assert later.page.confirm.isVisible()
    later.press("recipients_question_let_go")
    assert later.app.drafts.list() == ()
    assert later.page.form.form.fields["name"].as_typed() == FULL.name
    delete(later.page)


def test_discarded_edits_leave_no_draft(shown: Shown) -> None:
    shown.app.recipients.save(FULL)
    shown.load()
    shown.write(name="Kesken Oy")
    shown.page.store_draft()
    shown.executor.run_all()
    assert draft_text.read(shown.app.drafts.list()[0].content).fields["name"] == "Kesken Oy"
    shown.page.can_leave(lambda: None)
    shown.press("discard_edits")
    assert shown.app.drafts.list() == ()
