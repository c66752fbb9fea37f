"""A secret sheet on its way out of the window: onto paper, or into a file where she chooses."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from heijastus_desk.domain.progress import Silent
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.sync_folders import synced_by
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class PaperOut(QObject):
    """`name` is offered for a file, `printed` is said after printing; `told` comes once it is on its way.

    `line` says where it went, or why it did not.
    """

    told = Signal()

    def __init__(self, widget: QWidget, name: str, printed: str) -> None:
        super().__init__(widget)
        self._widget, self._name, self._printed = widget, name, printed
        self._make: Callable[[], bytes] | None = None
        self.line = Text("", "quiet", wrap=True)
        self.line.setObjectName("kept")

    def set_paper(self, make: Callable[[], bytes] | None) -> None:
        """What makes the PDF; None when there is nothing to print any more."""
        self._make = make
        self.say("")

    def say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        self.line.setText(text)
        self.line.set_tone(tone)

    def ask_printer(self) -> None:
        """Let her choose a printer, then print."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - 20 ms, rarely used

        from heijastus_desk.ui.printing import new_printer, print_pdf  # noqa: PLC0415 - the same

        make = self._make
        if make is None:
            return
        printer = new_printer("Heijastus Desk")
        dialog = QPrintDialog(printer, self._widget)
        dialog.setObjectName("print_dialog")

        def accepted() -> None:
            # Not a daemon: closing the window does not break the page off.
            Thread(target=print_pdf, args=(make(), printer, Silent()), name="desk-print").start()
            self.say(self._printed)
            self.told.emit()

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        # Its own `open` hides this one and wants a slot by name.
        QDialog.open(dialog)

    def ask_where(self) -> None:
        """Let her choose a file, then save."""
        dialog = QFileDialog(self._widget, "", str(Path.home() / self._name), "PDF (*.pdf)")
        dialog.setObjectName("save_sheet_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the sheet there; not into a folder that is copied to a cloud."""
        if self._make is None:
            return
        cloud = synced_by(path.parent)
        if cloud:
            text = translate(
                "FirstRun", "{service} copies that folder to the network. Choose a stick or another folder."
            )
            self.say(text.format(service=cloud), Tone.DUE)
            return
        try:
            atomic_write(path, self._make())
        except OSError:
            self.say(translate("FirstRun", "The sheet could not be saved there. Choose another folder."), Tone.DUE)
            return
        self.say(translate("FirstRun", "Saved: {file}. Do not leave it on this computer.").format(file=path))
        self.told.emit()
