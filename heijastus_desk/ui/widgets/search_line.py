"""A line to search by: a lens before it, and word of what is typed after a short pause."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from heijastus_desk.ui import icons, theme
from heijastus_desk.ui.shortcuts import PAGE_COMMANDS


class SearchLine(QLineEdit):
    """`typed` tells, once she pauses, that the text is another one; `went_down` that she goes on to what is found."""

    typed = Signal()
    went_down = Signal()

    def __init__(self, name: str, spoken: str, placeholder: str, ask_after_ms: int) -> None:
        super().__init__()
        self._prompt = placeholder
        self.setObjectName(name)
        self.setProperty("role", "search")
        self.setAccessibleName(spoken)
        self.setPlaceholderText(placeholder)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ask_after_ms)
        self._timer.timeout.connect(self.typed)
        self.textEdited.connect(lambda _text: self._timer.start())
        self.restyled()

    def event(self, event: QEvent) -> bool:
        # X11 lets a line take Ctrl+E (to its end) and other Emacs keys away from the window's commands.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_command(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_prompt()

    def _fit_prompt(self) -> None:
        """A prompt too long for the line ends with a mark of that, and stands whole in the tool tip."""
        room = self.width() - theme.scaled(16) - 4 * theme.GRID
        shown = self.fontMetrics().elidedText(self._prompt, Qt.TextElideMode.ElideRight, room)
        self.setPlaceholderText(shown)
        self.setToolTip(self._prompt if shown != self._prompt else "")

    def restyled(self) -> None:
        self._lens.setIcon(icons.icon("search", theme.colours().quiet, size=16))


def _is_command(event: QKeyEvent) -> bool:
    return any(QKeySequence(command.value) == QKeySequence(event.keyCombination()) for command in PAGE_COMMANDS)
