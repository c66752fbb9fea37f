"""Takes printed pages out of the window: into a file or onto paper."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.ui import printing
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.theme import Tone

translate = QCoreApplication.translate


class FileKind(StrEnum):
    """The kinds of file a paper is saved as; the value is the ending of its name."""

    PDF = "pdf"
    HTML = "html"
    TEXT = "txt"


class PaperOutput(QObject):
    """The dialogs of the system, and the work after them."""

    went_out = Signal()
    """A paper was saved or printed."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def ask_where(self, content: bytes, name: str, kind: FileKind = FileKind.PDF) -> None:
        """Let her choose a file, then save there."""
        if not content:
            return
        title, filters = _titles()[kind]
        dialog = QFileDialog(self._page, title, name, f"{filters} (*.{kind.value})")
        dialog.setObjectName(f"save_{kind.value}_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind.value)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(content, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, content: bytes, path: Path) -> None:
        """Write the file, whole or not at all."""

        def write(_progress: Progress) -> None:
            try:
                atomic_write(path, content)
            except OSError:
                raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent)) from None

        said = translate("Notices", "Saved: {file}").format(file=path.name)
        self._context.work(
            write,
            lambda _none: self._out(said),
            label=translate("Notices", "Saving…"),
            keep=True,
        )

    def ask_printer(self, pdf: bytes, title: str) -> None:
        """Let her choose a printer, then print."""
        if not pdf:
            return
        printer = printing.new_printer(title)
        dialog = QPrintDialog(printer, self._page)
        dialog.setObjectName("print_dialog")
        dialog.accepted.connect(lambda: self.print_on(pdf, printer))
        dialog.finished.connect(dialog.deleteLater)
        # Its own `open` hides this one and wants a slot by name.
        QDialog.open(dialog)

    def print_on(self, pdf: bytes, printer: QPrinter) -> None:
        """Print every page she chose."""
        self._context.work(
            lambda progress: printing.print_pdf(pdf, printer, progress),
            lambda count: self._out(translate("Notices", "%n page(s) sent to the printer.", "", count)),
            label=translate("Notices", "Printing…"),
            keep=True,
        )

    def _out(self, said: str) -> None:
        self._context.say(said, (), Tone.FINE)
        self.went_out.emit()


def _titles() -> dict[FileKind, tuple[str, str]]:
    """The dialog's title, and what the system calls such files."""
    return {
        FileKind.PDF: (translate("Notices", "Save as PDF"), "PDF"),
        FileKind.HTML: (translate("Notices", "Save as a web page"), "HTML"),
        FileKind.TEXT: (translate("Notices", "Save as plain text"), translate("Notices", "Plain text")),
    }
