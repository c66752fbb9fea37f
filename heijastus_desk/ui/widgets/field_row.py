"""Short fields beside each other, or below each other where the text is too large for that."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FieldRow(QBoxLayout):
    """Asks for no more width than its widest field; it turns only when it is given its place."""

    def __init__(self, spacing: int) -> None:
        super().__init__(_ACROSS)
        self.setSpacing(spacing)

    def minimumSize(self) -> QSize:
        return QSize(max(self._widths(), default=0), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        wanted = self._direction_in(rect.width())
        if wanted is not self.direction():
            self.setDirection(wanted)
        super().setGeometry(rect)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wanted = self._direction_in(width)
        if wanted is self.direction():
            return super().heightForWidth(width) if super().hasHeightForWidth() else super().sizeHint().height()
        # Asked of the other way before it has turned: turning here would ask the form to lay itself out again.
        shown = [item for item in self._items() if not item.isEmpty()]
        if wanted is _DOWN:
            return sum(_height(item, width) for item in shown) + self.spacing() * max(0, len(shown) - 1)
        share = (width - self.spacing() * max(0, len(shown) - 1)) // max(1, len(shown))
        return max((_height(item, share) for item in shown), default=0)

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def _direction_in(self, width: int) -> QBoxLayout.Direction:
        widths = self._widths()
        return _ACROSS if sum(widths) + self.spacing() * max(0, len(widths) - 1) <= width else _DOWN

    def _widths(self) -> list[int]:
        return [item.minimumSize().width() for item in self._items() if not item.isEmpty()]

    def _items(self) -> list[QLayoutItem]:
        return [item for at in range(self.count()) if (item := self.itemAt(at)) is not None]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
