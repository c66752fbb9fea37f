"""A list and what belongs to its row beside each other; one above the other where there is no room for both."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.focus_ring import FocusRing

translate = QCoreApplication.translate


class SideBySide(QSplitter):
    """What stands at the right scrolls by itself; the list always keeps a few rows."""

    def __init__(self, name: str, left: QWidget, right: QWidget, widths: tuple[int, int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._left, self._side = left, Scrolled(f"{name}_side", right, translate("Panel", "About the row chosen"))
        for part, width in ((left, widths[0]), (self._side, widths[1])):
            self.addWidget(part)
            self.setStretchFactor(self.indexOf(part), width)
        self.setSizes([theme.scaled(width) for width in widths])

    def show_side(self, *, shown: bool) -> None:
        """Whether there is anything to show beside the list."""
        self._side.setVisible(shown)

    def minimumSizeHint(self) -> QSize:
        left, side = self._left.minimumSizeHint(), self._side.minimumSizeHint()
        return QSize(max(left.width(), side.width()), left.height() + side.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._left.minimumSizeHint().width() + self._side.minimumSizeHint().width()
        wanted = Qt.Orientation.Horizontal if self.width() > room else Qt.Orientation.Vertical
        if wanted is not self.orientation():
            self.setOrientation(wanted)


class Scrolled(QScrollArea):
    """As wide as what is in it, and as low as a few of its lines."""

    def __init__(self, name: str, inner: QWidget, spoken: str) -> None:
        super().__init__()
        self._inner = inner
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        FocusRing(self)
        self.setProperty("role", "surface")
        inner.setProperty("role", "surface")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, theme.scaled(96))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
