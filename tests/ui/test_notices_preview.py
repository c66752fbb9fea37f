"""The printed page beside the form: drawn after a pause in the typing, saved, printed, and looked at in every form."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.notice import HeldFacts
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.ui import printing
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.notices import live
from heijastus_desk.ui.pages.notices.preview_views import View
from heijastus_desk.ui.shortcuts import Shortcut
from tests.ui.conftest import ManualExecutor
from tests.ui.notices_shown import Shown, page_over, vault_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Application]:
    with vault_of("kuvajainen", tmp_path) as app:
        yield app


@pytest.fixture
def shown(desk: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    with page_over(desk, runner, executor) as made:
        yield made


def test_the_page_is_saved_and_printed(shown: Shown, tmp_path: Path) -> None:
    page = shown.page
    page.output.save(page.preview.pdf, tmp_path / "seloste.pdf")
    shown.run()
    assert (tmp_path / "seloste.pdf").read_bytes() == page.preview.pdf
    printer = printing.new_printer("seloste")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "painettu.pdf"))
    page.output.print_on(page.preview.pdf, printer)
    shown.run()
    assert pages(tmp_path / "painettu.pdf") == pages(tmp_path / "seloste.pdf") > 1
    assert any("printer" in said for said in shown.said)


def test_the_dialogs_of_the_system_lead_to_file_and_paper(shown: Shown, tmp_path: Path) -> None:
    page = shown.page
    printed: list[bytes] = []
    page.output.print_on = lambda pdf, printer: printed.append(pdf)  # noqa: ARG005 - called by position
    page.commands[Shortcut.PRINT]()
    dialog = page.findChild(QPrintDialog, "print_dialog")
    assert dialog is not None
    dialog.done(QPrintDialog.DialogCode.Accepted.value)
    assert printed == [page.preview.pdf]
    page.commands[Shortcut.EXPORT]()
    chooser = page.findChild(QFileDialog, "save_pdf_dialog")
    assert chooser is not None
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("seloste.pdf")
    chooser.accept()
    shown.run()
    assert (tmp_path / "seloste.pdf").read_bytes() == page.preview.pdf


def test_an_unwritable_folder_is_told(shown: Shown, tmp_path: Path) -> None:
    shown.page.output.save(b"x", tmp_path / "nowhere" / "a.pdf")
    shown.run()
    assert shown.said


def test_typing_draws_once_after_the_pause(shown: Shown, qtbot: QtBot) -> None:
    page = shown.page
    page.desk.show_section("name")
    field = shown.field("name")
    for name in ("A", "AB", "ABC"):
        field.set_value(LocalisedText(fi=name))
        field.edited.emit()
    assert not shown.executor.queue
    qtbot.waitUntil(lambda: len(shown.executor.queue) == 1)
    shown.run()
    assert "ABC" in shown.text


def test_a_drawing_that_comes_too_late_is_dropped(shown: Shown) -> None:
    page = shown.page
    before = page.preview.pdf
    assert page.form.register is not None
    page.live.request_now(page.form.register, Lang.EN)
    page.live.reset()
    shown.executor.run_all()
    assert page.preview.pdf == before


def test_the_scroll_position_stays_while_she_types(shown: Shown, qapp: QApplication) -> None:
    page = shown.page
    qapp.processEvents()
    bar = page.preview.view.verticalScrollBar()
    bar.setValue(400)
    assert bar.value() == 400
    page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Muutettu"))
    qapp.processEvents()
    assert bar.value() == 400


def pages(path: Path) -> int:
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(path.read_bytes()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    count = document.pageCount()
    document.close()
    return count


def test_the_page_is_drawn_anew_many_times_while_it_is_being_painted(shown: Shown) -> None:
    preview = shown.page.preview
    first = preview.pdf
    shown.page._turn_language("sv")
    shown.run()
    pages = (first, preview.pdf)
    for turn in range(200):
        preview.show_pdf(pages[turn % 2])
        preview.view.verticalScrollBar().setValue(turn * 7)
        QApplication.processEvents()
    assert preview.pdf == pages[1]
    assert preview.text()
    QApplication.processEvents()
    application = QApplication.instance()
    assert application is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(application.findChildren(QPdfDocument)) <= 2


def test_the_printed_page_takes_all_the_room_and_gives_it_back(shown: Shown) -> None:
    page = shown.page
    assert page.preview.view.width() >= 420
    shown.press("zoom_preview")
    assert page.outline.isHidden()
    QApplication.processEvents()
    assert page.preview.width() == page.desk.width()
    assert page.back()
    assert not page.outline.isHidden()
    assert not page.preview.zoom_button.isChecked()


# ---------------------------------------------------------------------------------------------------- other views


def test_the_pane_shows_the_notice_in_short_and_in_large_type(shown: Shown) -> None:
    pane = shown.page.preview
    whole, full = shown.text, pane.pdf
    shown.press("preview_view_short")
    assert "Hyvä tietää" in shown.text
    assert len(shown.text) < len(whole) / 2
    shown.write("name", LocalisedText(fi="Uusi nimi", sv="Nytt namn", en="New name"))
    assert "Uusi nimi" in shown.text
    assert "Hyvä tietää" in shown.text
    shown.press("preview_view_large")
    assert "Hyvä tietää" not in shown.text
    assert len(pane.pdf) > len(full)
    shown.press("preview_language_sv")
    assert "Nytt namn" in shown.text
    assert pane.view_shown is View.LARGE
    shown.press("preview_view_full")
    assert "Sida 1/ 5" in shown.text


@pytest.mark.parametrize(("action", "kind", "holds"), [("save_html", "html", b"<h1>"), ("save_text", "txt", b"1. ")])
def test_the_notice_is_saved_as_a_web_page_and_as_text(
    shown: Shown, tmp_path: Path, action: str, kind: str, holds: bytes
) -> None:
    shown.write("name", LocalisedText(fi="Tallentamaton nimi", sv="x", en="y"))
    shown.press("preview_view_short")
    shown.trigger(action)
    shown.run()
    dialog = shown.page.findChild(QFileDialog, f"save_{kind}_dialog")
    assert dialog is not None
    assert [Path(name).name for name in dialog.selectedFiles()] == [
        f"tietosuojaseloste-asiakasrekisteri-fi-lyhyt.{kind}"
    ]
    target = tmp_path / f"saved.{kind}"
    dialog.fileSelected.emit(str(target))
    shown.run()
    saved = target.read_bytes()
    assert "Tallentamaton nimi" in saved.decode()
    assert "Hyvä tietää" in saved.decode()
    assert holds in saved or kind == "txt"
    assert any(f"saved.{kind}" in said for said in shown.said)


def test_what_is_held_is_read_once_while_she_types(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    notices, register = shown.app.notices, shown.page.form.register
    assert register is not None
    read: list[str] = []
    monkeypatch.setattr(notices, "_read_held", lambda uid: read.append(uid) or HeldFacts())
    shown.write("name", LocalisedText(fi="A"))
    shown.write("name", LocalisedText(fi="B"))
    assert read == []
    shown.app.registers.save(register, version=shown.app.registers.list()[0].version)
    notices.held(register)
    notices.held(register)
    assert read == [register.uid]


def test_the_page_does_not_wait_for_its_review(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    before, stood = shown.page.preview.pdf, list[bool]()

    def review(_reviewed: object) -> tuple[()]:
        stood.append(shown.page.preview.pdf != before)
        return ()

    monkeypatch.setattr(live, "review_register", review)
    shown.write("name", LocalisedText(fi="Keksityt asiakkaat"))
    assert stood == [True]
    assert shown.page._gaps.review == ()
