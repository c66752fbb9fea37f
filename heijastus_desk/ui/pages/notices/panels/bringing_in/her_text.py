"""Her own words of one section, with the piece marked that the suggestion in focus rests on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class HerText(QPlainTextEdit):
    """Read only; Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(translate("OldNotice", "Your text"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMinimumWidth(theme.scaled(150))

    def mark(self, words: str) -> None:
        """Mark these words where they stand; none where they do not, or are all there is."""
        marks: list[QTextEdit.ExtraSelection] = []
        whole = self.toPlainText()
        for line in words.splitlines():
            # A subheading put before its first words stands on a line of its own in her text.
            for part in (line, *line.split(": ")):
                at = whole.find(part) if part.strip() else -1
                if at >= 0:
                    marks.append(self._selection(at, len(part)))
                    break
        self.setExtraSelections(marks)
        if marks:
            self.setTextCursor(_collapsed(marks[0].cursor))
            self.ensureCursorVisible()

    def _selection(self, at: int, length: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format.setBackground(QColor(theme.colours().selected))
        return selection


def _collapsed(cursor: QTextCursor) -> QTextCursor:
    moved = QTextCursor(cursor)
    moved.setPosition(cursor.selectionStart())
    return moved


def under(heading: str, inner: QWidget) -> QWidget:
    """A side with its heading."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.GRID, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Text(heading, "quiet"))
    column.addWidget(inner, 1)
    return holder
