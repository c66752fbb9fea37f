"""A part of what she looks through: a heading, what is said under it, and what else belongs there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Icon, Text, reveal


class Part(QWidget):
    """Not shown while there is nothing to say. An icon stands before the heading of the three buckets."""

    def __init__(self, title: str, icon: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._said = Text("", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        if icon:
            head.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(title, "section", wrap=True), 1)
        self._column.addLayout(head)
        self._column.addWidget(self._said)

    def add(self, widget: QWidget) -> None:
        """Something below what is said."""
        self._column.addWidget(widget)

    def say(self, text: str) -> None:
        """Say this; nothing hides the part."""
        self._said.setText(text)
        reveal(self, shown=bool(text))

    @property
    def text(self) -> str:
        return self._said.text()
