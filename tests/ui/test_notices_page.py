"""The notices page over a real vault: the page follows the form, saves, prints, and loses nothing silently."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice
from PySide6.QtGui import QAction
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from heijastus_desk.bootstrap import Application, create_application
from heijastus_desk.documents.notice import HeldFacts
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.values import AnswerState
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.ui import printing
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.pages.notices.preview_views import View
from heijastus_desk.ui.pages.notices.record_body import GivenField
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from tests.ui.conftest import ManualExecutor

FOLDER = Path(__file__).parent.parent / "data" / "registers"
CHEAP = Argon2Cost(64, 1, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Application]:
    """A vault with the customer register of the typical user."""
    made = keys.new_key_file("kuvitteellinen koesalalause", cost=CHEAP, floor=CHEAP)
    app = create_application(tmp_path / "vault", made, FixedClock.on(date(2026, 11, 22)))
    app.registers.take_in(read_register_file(FOLDER / "kuvajainen.toml"))
    yield app
    app.close()


class Shown:
    """A page as the window would hold it, and the work it asked for."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor) -> None:
        self.app = app
        self.executor = executor
        self.said: list[str] = []
        self.opened: list[tuple[str, str]] = []
        context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda error: f"X {error!r}")
        context.said.connect(self._hear)
        context.open_requested.connect(lambda page, uid: self.opened.append((page, uid)))
        self.shared = context
        self.page = NoticesPage(context.for_page())
        context.changed.connect(self.page.refresh)
        self.page.resize(1100, 760)
        self.page.show()
        self.page.activate()
        self.run()

    def run(self) -> None:
        """Let everything asked for be done, the pause in typing too."""
        if not self.page.live.is_current:
            self.page.live._start()
        self.executor.run_all()
        if not self.page.live.is_current:
            self.run()

    def press(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        self.run()

    def field(self, name: str) -> FormField:
        field = self.page.findChild(FormField, f"field_{name}")
        assert field is not None, name
        return field

    def trigger(self, name: str) -> None:
        action = self.page.findChild(QAction, name)
        assert action is not None, name
        action.trigger()

    def write(self, name: str, text: LocalisedText) -> None:
        field = self.field(name)
        field.set_value(text)
        field.edited.emit()
        self.run()

    @property
    def text(self) -> str:
        return " ".join(self.page.preview.text().split())

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)


@pytest.fixture
def shown(desk: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    made = Shown(desk, runner, executor)
    yield made
    made.page.live.reset()
    delete(made.page)


def test_the_first_register_is_shown_with_its_page_and_what_is_missing(shown: Shown) -> None:
    page = shown.page
    assert page.outline.registers.count == 1
    assert "Asiakasrekisteri" in shown.text
    assert "to see to" in page.outline.registers.card(0).spoken
    assert page.findings.list.count > 0
    assert not page.save_button.isEnabled()


def test_an_edited_purpose_is_on_the_page_at_once_and_in_the_vault_after_saving(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("purposes")
    page.form.reveal("purposes", ("purposes", "0", "text"))
    shown.write("purposes_1_text", LocalisedText(fi="Purjehdusretkien järjestäminen", sv="Segling", en="Sailing"))
    assert "Purjehdusretkien järjestäminen" in shown.text
    assert page.save_button.isEnabled()
    page.editing.save()
    shown.run()
    saved = shown.app.registers.list()[0]
    assert saved.value.purposes[0].text.fi == "Purjehdusretkien järjestäminen"
    assert not page.form.is_edited
    assert page.form.register == saved.value
    assert "Register saved." in shown.said


def test_saving_twice_in_a_row_uses_the_new_version(shown: Shown) -> None:
    for name in ("Ensimmäinen", "Toinen"):
        shown.page.desk.show_section("name")
        shown.write("name", LocalisedText(fi=name, sv=name, en=name))
        shown.page.editing.save()
        shown.run()
    assert shown.app.registers.list()[0].value.name.fi == "Toinen"


def test_a_register_saved_elsewhere_is_not_overwritten(shown: Shown) -> None:
    stored = shown.app.registers.list()[0]
    shown.page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Oma nimi"))
    shown.app.registers.save(stored.value, version=stored.version)
    shown.page.editing.save()
    shown.run()
    assert shown.app.registers.list()[0].value.name == stored.value.name
    assert shown.page.form.is_edited, "what she wrote is still there"
    assert shown.said


def test_answering_a_field_takes_it_off_the_list(shown: Shown) -> None:
    page = shown.page
    before = set(page._findings)
    assert "unanswered profiling" in before
    page._follow("unanswered profiling")
    field = page.form.findChild(GivenField, "field_profiling")
    assert field is not None
    field._states.button(AnswerState.NONE.value).click()
    shown.run()
    assert "unanswered profiling" not in page._findings
    assert set(page._findings) < before


def test_another_language_is_another_page_and_other_texts(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("name")
    page.preview.languages.button("sv").click()
    shown.run()
    assert "Dataskyddsbeskrivning" in shown.text
    name = page.form.findChild(LocalisedField, "field_name")
    assert name is not None
    assert name._tabs.choice() == "sv"
    shown.write("name", LocalisedText(fi="Asiakasrekisteri"))
    assert any(finding.text.startswith("Name") for finding in page._findings.values())


def test_unsaved_edits_ask_before_leaving(shown: Shown) -> None:
    page = shown.page
    left: list[str] = []
    page.can_leave(lambda: left.append("at once"))
    page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Muutettu"))
    page.can_leave(lambda: left.append("after saving"))
    assert left == ["at once"]
    assert page.confirm.isVisible()
    shown.press("notices_question_cancel")
    assert page.form.is_edited
    page.can_leave(lambda: left.append("after saving"))
    shown.press("save_edits")
    assert left == ["at once", "after saving"]
    assert shown.app.registers.list()[0].value.name.fi == "Muutettu"


def test_discarded_edits_are_gone(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Muutettu"))
    page.can_leave(lambda: None)
    shown.press("discard_edits")
    page.activate()
    shown.run()
    assert page.form.register == shown.app.registers.list()[0].value
    assert not page.form.is_edited


def test_edits_kept_at_the_idle_lock_come_back(shown: Shown) -> None:
    page = shown.page
    page.desk.show_section("name")
    shown.write("name", LocalisedText(fi="Kesken jäänyt"))
    page.store_draft()
    shown.run()
    page.form.load(None)
    page.activate()
    shown.run()
    assert page.confirm.isVisible()
    shown.press("take_up_draft")
    assert page.form.register is not None
    assert page.form.register.name.fi == "Kesken jäänyt"
    assert page.form.is_edited
    page.editing.save()
    shown.run()
    assert shown.app.registers.list()[0].value.name.fi == "Kesken jäänyt"
    assert shown.app.drafts.list() == ()


def test_a_new_register_and_one_from_the_template(shown: Shown) -> None:
    page = shown.page
    page.make_empty()
    shown.run()
    page.editing.save()
    shown.run()
    assert shown.field("name").error(), "a register wants a name"
    shown.write("name", LocalisedText(fi="Uutiskirje"))
    page.editing.save()
    shown.run()
    assert [one.value.short_name for one in shown.app.registers.list()] == ["asiakasrekisteri", "uutiskirje"]
    assert page.outline.registers.current_uid() == shown.app.registers.list()[1].uid
    shown.trigger("new_from_template")
    shown.run()
    shown.press("template_client_register")
    assert page.outline.registers.count == 3
    assert page.form.register == shown.app.registers.list()[2].value


def test_a_short_name_in_use_is_told_at_its_field(shown: Shown) -> None:
    page = shown.page
    page.make_empty()
    shown.write("name", LocalisedText(fi="Asiakasrekisteri"))
    page.editing.save()
    shown.run()
    assert "short name" in shown.field("short_name").error()


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


def test_where_it_is_narrow_the_lists_give_way_to_the_section(shown: Shown) -> None:
    page = shown.page
    page.resize(730, 520)
    QApplication.processEvents()
    assert page.outline.isVisible()
    page.outline.sections.select("retention")
    page.desk.show_section("retention")
    assert not page.outline.isVisible()
    assert page.form.isVisible()
    assert page.back()
    assert page.outline.isVisible()
    assert not page.back()


def test_every_control_has_a_name(shown: Shown) -> None:
    page = shown.page
    for key in page.form._specs:
        page.desk.show_section(key)
        page.form.reveal(key, (page.form._specs[key].fields[0].name, "0"))
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy().value & 1
        and not widget.objectName().startswith("qt_")
        and not (widget.objectName() and widget.accessibleName())
        and widget.metaObject().className() not in {"QScrollArea", "QComboBoxListView"}
    ]
    assert [(type(one).__name__, one.objectName(), one.accessibleName()) for one in nameless] == []


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
