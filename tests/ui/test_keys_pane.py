"""Settings, the keys: a new sheet, two halves, and another key for the file; the clipboard of secrets."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.demo import filling as demo_data
from heijastus_desk.services.key_copies import CopiesReport, UnreachableCopy
from heijastus_desk.storage import rekeying
from heijastus_desk.system import keys
from heijastus_desk.ui import clipboard
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.dialogs.typed_word import TypedWordDialog
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.settings import key_words
from heijastus_desk.ui.pages.settings.page import SettingsPage
from heijastus_desk.ui.pages.settings.rekeying_dialog import RekeyingDialog
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.code_proof import CodeProof
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField
from tests.documents.pdf_text import pages as pdf_pages
from tests.ui.demo_vault import CHEAP, open_copy

pytestmark = pytest.mark.usefixtures("themed")

NEW = "kuparinen viisto tuokkonen lehmus arkailu"


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Application]:
    application = open_copy(tmp_path / "vault")
    yield application
    application.close()


@pytest.fixture
def shared(demo: Application, runner: JobRunner) -> Context:
    return Context(demo, runner, Preferences(), Lang.FI, demo.clock, lambda _error: "TEST-0001")


@pytest.fixture
def said(shared: Context) -> list[str]:
    told: list[str] = []
    shared.said.connect(lambda message: told.append(message.text))
    return told


@pytest.fixture
def page(qtbot: QtBot, shared: Context, executor: Any) -> SettingsPage:
    made = SettingsPage(shared.for_page())
    qtbot.addWidget(made)
    made.show()
    made.activate()
    executor.run_all()
    made.open_record("keys")
    return made


def prove(proof: CodeProof, groups: tuple[str, ...]) -> None:
    proof._by_hand()
    for number, field in proof.answers:
        field.edit.setText(groups[number - 1].lower())
    proof.ready_changed.emit()


def new_sheet(page: SettingsPage, executor: Any) -> tuple[str, ...]:
    page.keys.sections[1].unfold()
    executor.run_all()
    sheet = page.keys.sheet._sheet
    assert sheet is not None
    return sheet.groups


def test_one_section_is_open_at_a_time_and_leaving_closes_it(page: SettingsPage, executor: Any) -> None:
    pane = page.keys
    for section in pane.sections:
        section.unfold()
        executor.run_all()
        assert [other.is_open for other in pane.sections] == [other is section for other in pane.sections]
    page.can_leave(lambda: None)
    assert not any(section.is_open for section in pane.sections)


def test_a_new_sheet_is_taken_into_use_once_it_is_proved(
    page: SettingsPage, executor: Any, demo: Application, said: list[str]
) -> None:
    groups = new_sheet(page, executor)
    panel = page.keys.sheet
    assert not panel.take.isEnabled()
    prove(panel.proof, groups)
    assert panel.take.isEnabled()
    with pytest.raises(HeijastusError):
        keys.open_with_recovery_code(demo.paths.key, "-".join(groups))
    panel.take.click()
    executor.run_all()
    assert keys.open_with_recovery_code(demo.paths.key, "-".join(groups)) == demo.vault.key
    assert "new recovery sheet" in said[-1]
    assert not page.keys.sections[1].is_open


def test_closing_forgets_the_code(page: SettingsPage, executor: Any, demo: Application) -> None:
    before = demo.paths.key.read_bytes()
    groups = new_sheet(page, executor)
    prove(page.keys.sheet.proof, groups)
    page.keys.sections[1].close_link.click()
    assert page.keys.sheet._sheet is None
    assert page.keys.sheet.proof.typed() == {}
    assert not page.keys.sheet.proof.is_ready
    assert demo.paths.key.read_bytes() == before


def test_the_sheet_is_printed_in_her_language(page: SettingsPage, executor: Any, tmp_path: Path) -> None:
    groups = new_sheet(page, executor)
    page.keys.sheet.proof.save_to(tmp_path / "sheet.pdf")
    told = "\n".join(pdf_pages((tmp_path / "sheet.pdf").read_bytes()))
    assert all(group in told for group in groups)
    assert "Palautuskoodi" in told


def test_two_halves_open_the_file_and_the_names_are_kept_nowhere(
    page: SettingsPage, executor: Any, demo: Application, tmp_path: Path
) -> None:
    groups = new_sheet(page, executor)
    prove(page.keys.sheet.proof, groups)
    page.keys.sheet.take.click()
    executor.run_all()
    page.keys.sections[2].unfold()
    panel = page.keys.successor
    panel.code.edit.setText("-".join(groups)[:-1])
    panel.make.click()
    executor.run_all()
    assert panel.code.error()
    panel.code.edit.setText("-".join(groups))
    panel.name.edit.setText("Väinö Tuttava")
    panel.make.click()
    executor.run_all()
    told: list[str] = []
    for number, paper in enumerate(panel.papers):
        paper.save_to(tmp_path / f"{number}.pdf")
        told.append("\n".join(pdf_pages((tmp_path / f"{number}.pdf").read_bytes())))
    assert "Väinö Tuttava" in told[0]
    assert panel.code.edit.text() == ""
    assert not any(group in text for group in groups for text in told)
    assert demo_owner(demo) in told[1]
    page.keys.clear()
    assert panel.name.edit.text() == ""
    assert panel.papers[0]._make is None
    with demo.vault.alone() as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        stored = [raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in names]  # noqa: S608 - names of the schema
    assert "Esimerkki" in str(stored)
    assert "Tuttava" not in str(stored)


def demo_owner(demo: Application) -> str:
    controller = demo.controller.get()
    assert controller is not None
    return controller.person_name or controller.trade_name


def begin_seen(page: SettingsPage, executor: Any) -> tuple[str, ...]:
    page.keys.sections[3].unfold()
    panel = page.keys.seen
    panel.form.current.set_value(demo_data.PASSPHRASE)
    panel.form.new.set_value(NEW)
    panel.form.again.set_value(NEW)
    panel.form.submit()
    executor.run_all()
    assert panel._replacement is not None
    assert panel.form.current.value() == panel.form.new.value() == ""
    groups = panel._replacement.groups
    prove(panel.proof, groups)
    return groups


def dialog(page: SettingsPage, kind: type[QDialog]) -> Any:
    return next(found for found in page.findChildren(kind) if found.isVisible())


def confirm(page: SettingsPage) -> None:
    page.keys.seen.go.click()
    asked = dialog(page, TypedWordDialog)
    assert not asked.confirm.isEnabled()
    asked.field.edit.setText("change")
    asked.confirm.click()


def test_a_passphrase_that_was_seen_leads_to_another_key_and_a_new_start(
    page: SettingsPage, executor: Any, demo: Application, shared: Context, qtbot: QtBot
) -> None:
    begin_seen(page, executor)
    confirm(page)
    working = dialog(page, RekeyingDialog)
    assert working.open_button.isHidden()
    executor.run_all()
    assert not working.open_button.isHidden()
    with qtbot.waitSignal(shared.reopen_wanted):
        working.open_button.click()
    key = keys.open_with_passphrase(demo.paths.key, NEW, floor=CHEAP)
    demo.close()
    again = open_application(demo.paths.folder, key, demo.clock)
    assert again.controller.get() is not None
    again.close()


def test_cancelled_before_it_began_nothing_is_changed(
    page: SettingsPage, executor: Any, demo: Application, qtbot: QtBot
) -> None:
    begin_seen(page, executor)
    confirm(page)
    working = dialog(page, RekeyingDialog)
    qtbot.keyClick(working, Qt.Key.Key_Escape)
    assert working.isVisible()
    executor.run_all()
    assert not working.isVisible()
    assert keys.open_with_passphrase(demo.paths.key, demo_data.PASSPHRASE, floor=CHEAP) == demo.vault.key
    assert demo.controller.get() is not None


@pytest.mark.allow_log
def test_a_failure_is_told_in_the_dialog_and_the_file_stays_open(
    page: SettingsPage, executor: Any, demo: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(rekeying, "_export", full)
    begin_seen(page, executor)
    confirm(page)
    executor.run_all()
    working = dialog(page, RekeyingDialog)
    assert working.open_button.isHidden()
    assert "täynnä" in working._text.text()
    working.cancel.click()
    assert demo.controller.get() is not None


def test_copies_that_still_open_as_before_are_named_with_their_last_day() -> None:
    report = CopiesReport(
        2,
        ("vault-20260608-060000Z",),
        (
            UnreachableCopy("Sininen tikku", "a", date(2026, 9, 6)),
            UnreachableCopy("Sininen tikku", "b", date(2026, 9, 1)),
        ),
    )
    told = key_words.left_words(report, Lang.FI)
    assert len(told) == 2
    assert "Sininen tikku" in told[0]
    assert "6.9.2026" in told[0]
    assert key_words.left_words(CopiesReport(2, (), ()), Lang.FI) == []


def test_every_control_of_the_pane_is_reached_by_tab(page: SettingsPage, executor: Any) -> None:
    for section in page.keys.sections:
        section.unfold()
        executor.run_all()
        for button in section.findChildren(QPushButton):
            if button.isVisible() and button.isEnabled():
                assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.objectName()
                assert button.accessibleName(), button.objectName()


# ------------------------------------------------------------------------------------------------------ the clipboard


def test_a_secret_is_marked_and_taken_away_after_ten_seconds() -> None:
    clipboard.copy_secret(NEW)
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == NEW
    for mark in ("x-kde-passwordManagerHint", "org.nspasteboard.ConcealedType"):
        assert held.hasFormat(mark)
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in held.formats())
    timer = clipboard._clearing()._timer
    assert timer.isActive()
    assert timer.interval() == 10_000
    timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_she_copied_meanwhile_stays() -> None:
    clipboard.copy_secret(NEW)
    QGuiApplication.clipboard().setText("ostoslista")
    clipboard._clearing()._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == "ostoslista"


@pytest.mark.parametrize(("ours", "left"), [(True, ""), (False, "rivi")])
def test_locking_takes_away_what_the_program_put_there_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
    ours: bool,
    left: str,
) -> None:
    board = QGuiApplication.clipboard()
    board.setText("rivi")
    # The offscreen platform does not tell who owns the clipboard.
    monkeypatch.setattr(type(board), "ownsClipboard", lambda _board: ours)
    clipboard.clear_own()
    assert board.text() == left


def test_locking_takes_a_secret_away_at_once() -> None:
    clipboard.copy_secret(NEW)
    clipboard.clear_own()
    assert QGuiApplication.clipboard().text() == ""
    assert not clipboard._clearing().is_running


def test_copying_from_a_shown_passphrase_marks_it_and_a_hidden_one_is_not_copied(qtbot: QtBot) -> None:
    field = PassphraseField("sample", "Sample")
    qtbot.addWidget(field)
    field.show()
    field.set_value(NEW)
    board = QGuiApplication.clipboard()
    board.setText("ennen")
    field.edit.selectAll()
    qtbot.keyClick(field.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == "ennen"
    field.show_button.setChecked(True)
    field.edit.selectAll()
    qtbot.keyClick(field.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert board.text() == NEW
    assert board.mimeData().hasFormat("x-kde-passwordManagerHint")
    qtbot.keyClick(field.edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == ""
