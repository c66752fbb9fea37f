"""The line that filters the list of clients while she types."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from heijastus_desk.ui.widgets.search_line import SearchLine

translate = QCoreApplication.translate

ASK_AFTER_MS = 80


class FilterLine(SearchLine):
    """Down and Enter lead to the list, Esc empties it."""

    to_list = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__(
            "clients_search",
            translate("Clients", "Filter the clients"),
            translate("Clients", "Name, code or employer"),
            ASK_AFTER_MS,
        )

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.text():
                event.accept()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                # Nothing typed to take back: Ctrl+Z means the last change.
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.typed.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.to_list.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
