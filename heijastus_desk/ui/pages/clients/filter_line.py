"""The line that filters the list of clients while she types."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from heijastus_desk.ui import icons, theme

translate = QCoreApplication.translate

ASK_AFTER_MS = 80
_RESTYLE = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}


class FilterLine(QLineEdit):
    """Tells after a short pause in typing; Down and Enter lead to the list, Esc empties it."""

    typed = Signal()
    to_list = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clients_search")
        self.setProperty("role", "search")
        self.setAccessibleName(translate("Clients", "Filter the clients"))
        self.setPlaceholderText(translate("Clients", "Name, code or employer"))
        self._lens = self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_AFTER_MS)
        self._timer.timeout.connect(self.typed)
        self.textEdited.connect(lambda _text: self._timer.start())
        self._tint()

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLE:
            self._tint()

    def _tint(self) -> None:
        self._lens.setIcon(icons.icon("search", theme.colours().quiet, size=16))
