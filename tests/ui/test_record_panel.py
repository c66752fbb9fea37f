"""The record of processing in the window: both forms, three languages, out as PDF and CSV."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.pages.notices.panels import PANELS
from heijastus_desk.ui.pages.notices.panels.processing_record import SPEC, ProcessingRecordPanel
from heijastus_desk.ui.preferences import Preferences
from tests.storage.vaults import app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]


@pytest.fixture
def panel(app: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[ProcessingRecordPanel]:
    context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")
    made = ProcessingRecordPanel(context.for_page(), "")
    made.resize(900, 700)
    made.show()
    executor.run_all()
    yield made
    delete(made)


def press(panel: ProcessingRecordPanel, executor: ManualExecutor, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert button is not None, name
    button.click()
    executor.run_all()


def test_it_is_opened_from_the_menu_of_a_register() -> None:
    assert SPEC in PANELS
    assert SPEC.place is PanelPlace.REGISTER


def test_both_forms_in_every_language(panel: ProcessingRecordPanel, executor: ManualExecutor) -> None:
    assert "Seloste käsittelytoimista" in panel.sheet.view.text()
    assert "Aino Keksitty" in panel.sheet.view.text()
    press(panel, executor, "record_form_processor")
    assert "30 artiklan 2 kohdan" in panel.sheet.view.text()
    press(panel, executor, "record_language_sv")
    assert "artikel 30.2" in panel.sheet.view.text()


def test_the_table_and_the_page_go_out(panel: ProcessingRecordPanel, executor: ManualExecutor, tmp_path: Path) -> None:
    for button, dialog_name, file in (
        ("record_csv", "save_csv_dialog", "seloste.csv"),
        ("record_save", "save_pdf_dialog", "seloste.pdf"),
    ):
        press(panel, executor, button)
        dialog = panel.findChild(QFileDialog, dialog_name)
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path / file))
        executor.run_all()
        dialog.reject()
    assert (tmp_path / "seloste.csv").read_text("utf-8-sig").startswith("Rekisteri;")
    assert (tmp_path / "seloste.pdf").read_bytes() == panel.sheet.pdf


def test_what_is_saved_meanwhile_is_told(
    panel: ProcessingRecordPanel, app: Application, executor: ManualExecutor
) -> None:
    assert "Uusi Nimi" not in panel.sheet.view.text()
    known = app.controller.require()
    app.controller.save(type(known)(legal_form=known.legal_form, person_name="Uusi Nimi"))
    panel.refresh()
    executor.run_all()
    assert "Uusi Nimi" in panel.sheet.view.text()
