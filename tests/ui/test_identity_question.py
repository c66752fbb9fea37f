"""The question about an identity code: once for each code, at the first field, never for what was there before."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.identity_question import IdentityQuestion
from heijastus_desk.ui.pages.retention.hold_form import HoldForm
from tests.ui.clients_practice import TODAY

CODE, OTHER = "131052-308T", "010594Y9021"


def test_each_code_is_asked_about_once_at_its_field() -> None:
    question = IdentityQuestion()
    typed = {"a": "ei", "b": f"{CODE} ja {CODE}", "c": OTHER}
    first = question.first_asked(typed)
    second = question.first_asked(typed)
    assert first is not None
    assert second is not None
    assert (first.code, first.field, second.field) == (ErrorCode.IDENTITY_CODE_SEEN, "b", "c")
    assert question.first_asked(typed) is None


def test_what_was_there_before_is_settled() -> None:
    question = IdentityQuestion()
    question.settle({"a": [[CODE]]})
    assert question.first_asked({"b": CODE}) is None
    assert question.first_asked({"b": OTHER}) is not None


@pytest.mark.usefixtures("themed")
def test_the_reason_of_a_hold_is_questioned_too(qtbot: QtBot) -> None:
    placed: list[str] = []
    form = HoldForm(lambda _cause, reason, _review: placed.append(reason), Lang.FI)
    qtbot.addWidget(form)
    form.ask(TODAY)
    edit = form.form.fields["reason"].control
    assert isinstance(edit, QPlainTextEdit)
    edit.setPlainText(f"Kiista, {CODE}")
    form.submit()
    assert not placed
    assert form.form.fields["reason"].error()
    form.submit()
    assert placed == [f"Kiista, {CODE}"]
