"""The registers as the page knows them: read together, saved with the version they were read at, drafts kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.notices import presenter
from heijastus_desk.ui.pages.notices.presenter import Loaded, StoredRegister


class RegisterStore(QObject):
    """`arrived` tells that everything was read anew."""

    arrived = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.loaded = Loaded(recipients={})

    def load(self) -> None:
        context = self._context
        context.query(lambda: presenter.read(context.app, context.lang), self._take, topic="registers")

    def find(self, uid: str) -> StoredRegister | None:
        return next((stored for stored in self.loaded.registers if stored.register.uid == uid), None)

    def first(self) -> StoredRegister | None:
        return next(iter(self.loaded.registers), None)

    def save(
        self,
        register: Register,
        version: int | None,
        on_done: Callable[[Change], None],
        on_error: Callable[[HeijastusError], None],
    ) -> None:
        """Save it, unless it was saved elsewhere since that version."""
        app = self._context.app
        self._context.change(lambda: app.registers.save(register, version=version), on_done, on_error)

    def make_from_template(self, on_done: Callable[[Change], None]) -> None:
        self._context.change(self._context.app.registers.create_from_template, on_done)

    def keep_draft(self, register: Register, version: int | None) -> None:
        """Put unsaved edits into the vault, beside the register itself."""
        self._write_draft(presenter.write_draft(register, version))

    def drop_draft(self) -> None:
        self._write_draft("")

    def _write_draft(self, text: str) -> None:
        app = self._context.app
        # No change to tell of or to undo: only the window keeps something for itself.
        self._context.work(
            lambda _progress: app.settings.set(presenter.DRAFT_KEY, text),
            lambda _change: None,
            label="",
            lane=Lane.WRITER,
        )

    def _take(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.arrived.emit()
