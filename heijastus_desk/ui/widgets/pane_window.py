"""A window of panes one after the other, in a card: below them what went wrong, progress, and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Icon, Text

SMALLEST = (480, 420)


class PaneWindow(QWidget):
    """`name` begins the object names; the buttons are added to `buttons` by whoever knows what they do."""

    def __init__(self, name: str, heading: str = "") -> None:
        super().__init__()
        self.setObjectName(f"{name}_window")
        self.setWindowTitle("Heijastus Desk")
        self.panes = QStackedWidget()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.error = Text("", wrap=True)
        self.error.setObjectName(f"{name}_error")
        self.error.set_tone(Tone.DUE)
        self._error_icon = Icon("warning", Tone.DUE)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.GRID)
        error = QHBoxLayout()
        error.setSpacing(theme.GRID)
        error.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        error.addWidget(self.error, 1)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 24, 16, 16)
        inside.setSpacing(theme.GRID)
        if heading:
            inside.addWidget(Text(heading, "title", wrap=True))
            inside.addSpacing(theme.GRID)
        inside.addWidget(self.panes, 1)
        inside.addLayout(error)
        inside.addWidget(self.progress)
        inside.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(card)
        self.say("")
        self.setMinimumSize(*SMALLEST)

    def add_pane(self, pane: QWidget, column: QVBoxLayout) -> None:
        """Add a pane, whose outer layout is `column`; it scrolls when the window is lower than it."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("role", "surface")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pane.setProperty("role", "surface")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column.setContentsMargins(0, 0, 16, 0)
        # Not an alignment: that would hold the column to the narrowest width of its buttons.
        column.addStretch(1)
        area.setWidget(pane)
        self.panes.addWidget(area)

    def say(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self._error_icon.setVisible(bool(sentence))
