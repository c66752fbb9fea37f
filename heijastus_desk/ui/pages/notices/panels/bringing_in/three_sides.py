"""Her sections, her text and what it becomes: side by side, fewer or one above the other where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from heijastus_desk.ui import theme

_LEAST_FOR_THREE = 820
_LEAST_FOR_TWO = 460
_LEAST = 300


class ThreeSides(QSplitter):
    """Where there is no room for three, the list goes only when `has_steps`: buttons lead from section to section."""

    def __init__(
        self, name: str, parts: tuple[QWidget, QWidget, QWidget], widths: tuple[int, int, int], *, has_steps: bool
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._list, self._has_steps = parts[0], has_steps
        for part, stretch in zip(parts, (0, 2, 3), strict=True):
            self.addWidget(part)
            self.setStretchFactor(self.indexOf(part), stretch)
        self.setSizes([theme.scaled(width) for width in widths])

    def minimumSizeHint(self) -> QSize:
        # In large text the sides stand one above the other; side by side they would ask for more.
        return QSize(theme.scaled(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setVisible(not self._has_steps or self.width() >= theme.scaled(_LEAST_FOR_THREE))
        least = _LEAST_FOR_TWO if self._has_steps else _LEAST_FOR_THREE - 140
        beside = self.width() >= theme.scaled(least)
        self.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
