"""A strip over the page in front: what she left for a moment to work elsewhere, and the way back to it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from heijastus_desk.ui import theme
from heijastus_desk.ui.messages import WayBack
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.labels import Elided, Icon

translate = QCoreApplication.translate


class ReturnLine(QFrame):
    """Hidden while there is nothing to go back to; `go` leads to a page and one record of it."""

    def __init__(self, go: Callable[[str, str], object]) -> None:
        super().__init__()
        self.setObjectName("return_line")
        self.setProperty("role", "ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._go = go
        self._way: WayBack | None = None
        self._text = Elided("", "body")
        self._back = secondary(translate("ReturnLine", "Go &back to it"), "return_back", self._return, icon="back")
        self._drop = Button(
            "", "return_drop", icon="close", spoken=translate("ReturnLine", "Do not show this"), on_click=self._forget
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, 4, theme.GRID, 4)
        row.setSpacing(theme.GRID)
        row.addWidget(Icon("undo"))
        row.addWidget(self._text, 1)
        row.addWidget(self._back)
        row.addWidget(self._drop)
        self.hide()

    def offer(self, way: WayBack | None) -> None:
        """Show a way back, or none."""
        self._way = way
        if way is not None:
            self._text.setText(way.text)
            self.setAccessibleName(way.text)
        self.setVisible(way is not None)

    def _return(self) -> None:
        way = self._way
        if way is not None:
            self._go(way.page, way.record)

    def _forget(self) -> None:
        self.offer(None)
