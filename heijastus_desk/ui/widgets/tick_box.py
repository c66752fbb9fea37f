"""A tick whose text takes the lines it needs; Qt's own pushes a narrow form sideways."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.line_breaks import broken


class TickBox(QCheckBox):
    """`text()` is broken into the lines shown; the accessible name stays whole."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setAccessibleName(text.replace("&", ""))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        whole = max(self._width(line) for line in self._whole.split("\n"))
        return QSize(whole + self._beside(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        longest = max(self._width(word) for word in self._whole.split())
        return QSize(longest + self._beside(), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        lines = len(self._broken(width).split("\n"))
        shown = len(self.text().split("\n"))
        return super().sizeHint().height() + (lines - shown) * self.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self._broken(self.width())
        if lines != self.text():
            self.setText(lines)

    def _broken(self, width: int) -> str:
        """The text with its line ends where the words run out of room."""
        return broken(self._whole, width - self._beside(), self._width)

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text.replace("&", "")) + 1

    def _beside(self) -> int:
        """The tick, the gap after it and the padding."""
        shown = max(self._width(line) for line in self.text().split("\n"))
        return max(theme.scaled(30), super().sizeHint().width() - shown)
