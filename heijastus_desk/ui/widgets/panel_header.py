"""The head of whatever stands over a form for a while: the way back at the left of the title, actions at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.section_header import SectionHeader


class PanelHeader(QWidget):
    """`spoken` says where the way back leads; the button's object name is the panel's with "_back"."""

    def __init__(
        self,
        name: str,
        title: str,
        spoken: str,
        go_back: Callable[[], object],
        *actions: QWidget,
        subtitle: str = "",
    ) -> None:
        super().__init__()
        self.back = Button("", f"{name}_back", icon="back", spoken=spoken, on_click=go_back)
        self.title = SectionHeader(title, *actions, style="title", subtitle=subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.title, 1)

    def set_title(self, title: str, subtitle: str = "") -> None:
        self.title.set_title(title, subtitle)
