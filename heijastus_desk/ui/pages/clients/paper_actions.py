"""What is done with papers and files without a form: mark destroyed, and open a file with another program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.ui.theme import Tone

translate = QCoreApplication.translate


class PaperActions:
    """Tests put their own answer in place of the other program."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self.show_file: Callable[[Path], bool] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def destroyed(self, entry: Entry, _client: LoadedClient) -> None:
        """Note that the paper chosen was destroyed today; undo takes it back."""
        if entry.table == "paper_record":
            papers = self._context.app.papers
            self._context.change(lambda: papers.mark_destroyed((entry.record,)))

    def open_file(self, entry: Entry, _client: LoadedClient) -> None:
        """Show a file of the vault with the program the system has for it, from a private copy."""
        opened, uid = self._context.app.opened, entry.record
        self._context.work(
            lambda _progress: opened.open(uid),
            self._show,
            label=translate("Clients", "Opening the file…"),
            lane=Lane.READER,
        )

    def _show(self, path: Path) -> None:
        if self.show_file(path):
            text = translate(
                "Clients", "Opened a copy to read. What you change in it is not kept; it goes when you lock or close."
            )
            self._context.say(text, tone=Tone.FINE)
        else:
            text = translate("Clients", "This computer has no program for such a file. Save a copy of it instead.")
            self._context.say(text, tone=Tone.SOON)
