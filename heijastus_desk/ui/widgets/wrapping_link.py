"""A link whose words take the lines they need, for texts of hers that may be long."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.line_breaks import broken


class WrappingLink(Button):
    """`text()` is broken into the lines shown; the accessible name stays whole."""

    def __init__(self, text: str, name: str, on_click: Callable[[], object]) -> None:
        self._whole = text
        super().__init__(text, name, kind=ButtonKind.LINK, on_click=on_click)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str) -> None:
        """Say something else."""
        self._whole = text
        self.setText(self._broken(self.width()))
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._whole) + self._beside(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        longest = max((self._width(word) for word in self._whole.split()), default=0)
        return QSize(longest + self._beside(), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        more = self._broken(width).count("\n") - self.text().count("\n")
        return super().sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def hasHeightForWidth(self) -> bool:
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self._broken(self.width())
        if lines != self.text():
            self.setText(lines)

    def _broken(self, width: int) -> str:
        return broken(self._whole, width - self._beside(), self._width)

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text.replace("&", "")) + 1

    def _beside(self) -> int:
        return 2 * theme.GRID
