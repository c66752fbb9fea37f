"""The lines above the tabs that say what freezes a client's data, with the way to where it is ended."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Icon, Text, reveal

translate = QCoreApplication.translate


class FreezeBanner(QFrame):
    """Hidden while nothing is frozen."""

    def __init__(self, to_freezes: Callable[[], object], to_request: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("client_freezes")
        self.setProperty("role", "ask")
        self._text = Text("", wrap=True)
        self._way = link(translate("Freezes", "Review or end…"), "client_show_freezes", to_freezes)
        self._request = link(translate("Requests", "Open the request"), "client_show_request", to_request)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(Icon("hold", Tone.HELD), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self._text)
        ways = FlowLayout()
        ways.addWidget(self._request)
        ways.addWidget(self._way)
        column.addLayout(ways)
        row.addLayout(column, 1)
        self.hide()

    def show_text(self, text: str, *, has_request: bool = False) -> None:
        """What is frozen and why; nothing hides it."""
        self._text.setText(text)
        self.setAccessibleName(text)
        reveal(self._request, shown=has_request)
        reveal(self, shown=bool(text))
