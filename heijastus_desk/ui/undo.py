"""What Ctrl+Z takes back: the inverses of the last changes, newest first."""

from PySide6.QtCore import QObject, Signal

from heijastus_desk.domain.changes import Change

DEEPEST = 50


class UndoStack(QObject):
    """Changes that can be taken back, and those taken back that can be done again. Erasing and locking empty it."""

    altered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def record(self, change: Change) -> None:
        """Remember a new change; one without an inverse leaves what came before it in reach."""
        if change.inverse is None:
            return
        self._done = [*self._done[-DEEPEST + 1 :], change]
        self._undone.clear()
        self.altered.emit()

    def take_undo(self) -> Change | None:
        """The change to take back next, removed from the stack."""
        return self._take(self._done)

    def take_redo(self) -> Change | None:
        """The change to do again next, removed from the stack."""
        return self._take(self._undone)

    def push_undone(self, change: Change) -> None:
        """Remember what taking back did, so that it can be done again."""
        if change.inverse is not None:
            self._undone.append(change)
        self.altered.emit()

    def push_redone(self, change: Change) -> None:
        """Remember what doing again did."""
        if change.inverse is not None:
            self._done.append(change)
        self.altered.emit()

    def forget(self) -> None:
        """Drop everything: an erased person must not live on here."""
        self._done.clear()
        self._undone.clear()
        self.altered.emit()

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def newest(self) -> Change | None:
        """The change Ctrl+Z would take back."""
        return self._done[-1] if self._done else None

    def _take(self, stack: list[Change]) -> Change | None:
        taken = stack.pop() if stack else None
        if taken is not None:
            self.altered.emit()
        return taken
