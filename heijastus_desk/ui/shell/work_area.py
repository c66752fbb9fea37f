"""Where the pages stand, with the help over them."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.ui.help.panel import HelpPanel


class WorkArea(QWidget):
    """The pages, with the help over their right edge when it is open."""

    def __init__(self, panel: HelpPanel) -> None:
        super().__init__()
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._help = panel
        panel.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._help.place(self.width(), self.height())
