"""The registers as the page knows them: read together, saved with the version they were read at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices import presenter
from heijastus_desk.ui.pages.notices.presenter import Loaded, StoredRegister


class RegisterStore(QObject):
    """`arrived` tells that everything was read anew."""

    arrived = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.loaded = Loaded(recipients={})
        self.is_loaded = False

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

    def _take(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.is_loaded = True
        self.arrived.emit()
