"""What is done with a client without a form: gather, attach, save a copy, archive."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.keeping import LARGEST_FILE
from heijastus_desk.services.subject_export import GatheredPackage
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.export_place import export_folder
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.clients import gathering
from heijastus_desk.ui.pages.clients.consent_actions import ConsentActions
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.paper_actions import PaperActions
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.ui.theme import Tone

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

AskPath = Callable[[str], str]


class RecordActions:
    """Tests put their own answers in place of the two file dialogs."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        self._context = context
        self.papers = PaperActions(context)
        self.consents = ConsentActions(context)
        self.ask_file: AskPath = lambda _name: QFileDialog.getOpenFileName(
            parent, translate("Clients", "Attach file…")
        )[0]
        self.ask_target: AskPath = lambda name: QFileDialog.getSaveFileName(
            parent, translate("Clients", "Save a copy…"), name
        )[0]

    def gather(self, client: LoadedClient) -> None:
        """One click, no questions: everything about the person into one file."""
        app, uid = self._context.app, client.card.uid
        folder = export_folder(self._context.preferences.export_folder, app.paths.folder / "packages")
        self._context.work(
            lambda progress: app.subject_export.gather(uid, folder, progress=progress),
            self._gathered,
            label=translate("Clients", "Gathering data…"),
            lane=Lane.WRITER,
            keep=True,
        )

    def attach(self, client: LoadedClient) -> None:
        """Take a file she picks into the vault, to the person or organisation."""
        if client.is_person:
            self._attach(person=client.card.uid)
        else:
            self._attach(organisation=client.card.uid)

    def attach_to_contract(self, entry: Entry, _client: LoadedClient) -> None:
        """The same, to the contract chosen."""
        self._attach(contract=entry.record)

    def save_copy(self, entry: Entry, client: LoadedClient) -> None:
        """Write a file of the vault where she says, as it is."""
        app, uid = self._context.app, entry.record
        chosen = self.ask_target(next((line.file_name for line in client.card.files if line.uid == uid), ""))
        if chosen:
            self._context.work(
                lambda _progress: _written(app, uid, Path(chosen)),
                self._copied,
                label=translate("Clients", "Saving a copy…"),
                lane=Lane.READER,
                keep=True,
            )

    def archive(self, client: LoadedClient) -> None:
        """Move to the archive, or bring back from it."""
        app, card = self._context.app, client.card
        self._context.change(lambda: app.clients.set_archived(card.kind, card.uid, archived=not card.archived))

    def _attach(self, *, person: str = "", contract: str = "", organisation: str = "") -> None:
        chosen = self.ask_file("")
        if chosen:
            app, path = self._context.app, Path(chosen)
            tie = {"person": person, "contract": contract, "organisation": organisation}
            self._context.change(lambda: app.files.attach(path.name, _content(path), **tie))

    def _gathered(self, package: GatheredPackage) -> None:
        self._context.shared.changed.emit(frozenset({Kind.PACKAGES}))
        self._context.say(gathering.told(package), gathering.links(package), Tone.FINE)

    def _copied(self, path: Path) -> None:
        text = translate("Clients", "Saved a copy: {file}. It is not protected by the vault.")
        self._context.say(text.format(file=path.name), tone=Tone.FINE)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise HeijastusError(ErrorCode.FILE_TOO_LARGE, size=size, limit=LARGEST_FILE)
        return path.read_bytes()
    except OSError:
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(path)) from None


def _written(app: "Application", uid: str, path: Path) -> Path:
    _name, content = app.files.read(uid)
    try:
        path.write_bytes(content)
    except OSError:
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent)) from None
    return path
