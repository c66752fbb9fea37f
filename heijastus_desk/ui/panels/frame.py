"""How most panels stand: the way back and the title above, what scrolls below, the actions at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.panels.panel import Panel
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.panel_header import PanelHeader

translate = QCoreApplication.translate

_WIDEST = 720
"""Lines longer than this are hard to read."""


class FramedPanel(Panel):
    """`column` takes what scrolls; `lay_out` is called once by each panel when its parts are there."""

    def __init__(self, context: PageContext, name: str, title: str, record: str = "") -> None:
        super().__init__(context, name, title, record)
        self.header = PanelHeader(name, title, translate("Panel", "Back"), self.closed.emit)
        self.back = self.header.back
        self.column = QVBoxLayout()
        self.column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        self.column.setSpacing(2 * theme.GRID)

    def lay_out(
        self,
        *actions: Button,
        above: Sequence[QWidget] = (),
        beside: QWidget | None = None,
        instead: QWidget | None = None,
    ) -> None:
        """Put everything into place.

        `above` stands under the header, `beside` at the right of what scrolls, `instead` in its place where the
        widget scrolls by itself.
        """
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        whole.setSpacing(theme.GRID)
        whole.addWidget(self.header)
        for widget in above:
            whole.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.GRID)
        middle.addWidget(instead or self._scrolling(), 3)
        if beside is not None:
            middle.addWidget(beside, 2)
        whole.addLayout(middle, 1)
        if actions:
            foot = FlowLayout()
            for button in actions:
                foot.addWidget(button)
            whole.addLayout(foot)

    def focus_first(self) -> None:
        self.back.setFocus()

    def _scrolling(self) -> QScrollArea:
        inner = Scrolled()
        inner.setProperty("role", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setLayout(self.column)
        inner.setMaximumWidth(theme.scaled(_WIDEST))
        area = QScrollArea()
        area.setProperty("role", "surface")
        area.setObjectName(f"{self.objectName()}_scroll")
        area.setAccessibleName(self.accessibleName())
        FocusRing(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        return area


class Scrolled(QWidget):
    """As high as its texts are at the width they have."""

    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        # Of wrapped texts the hint tells the height at their narrowest, which would leave half a page empty.
        wraps = layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if wraps else hint
