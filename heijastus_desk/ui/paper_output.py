"""Takes printed pages out of the window: into a file or onto paper."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.ui import printing
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.theme import Tone

translate = QCoreApplication.translate


class PaperOutput(QObject):
    """The dialogs of the system, and the work after them."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def ask_where(self, pdf: bytes, name: str) -> None:
        """Let her choose a file, then save there."""
        if not pdf:
            return
        dialog = QFileDialog(self._page, translate("Notices", "Save as PDF"), name, "PDF (*.pdf)")
        dialog.setObjectName("save_pdf_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(pdf, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, pdf: bytes, path: Path) -> None:
        """Write the file, whole or not at all."""

        def write(_progress: Progress) -> None:
            try:
                atomic_write(path, pdf)
            except OSError:
                raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent)) from None

        said = translate("Notices", "Saved: {file}").format(file=path.name)
        self._context.work(
            write,
            lambda _none: self._context.say(said, (), Tone.FINE),
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
            lambda count: self._context.say(
                translate("Notices", "%n page(s) sent to the printer.", "", count), (), Tone.FINE
            ),
            label=translate("Notices", "Printing…"),
            keep=True,
        )
