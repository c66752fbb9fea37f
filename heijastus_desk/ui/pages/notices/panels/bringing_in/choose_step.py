"""The first step: a file, or the text pasted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class ChooseStep(QWidget):
    """What can be brought in, the button that asks for the file, and room to paste."""

    def __init__(self, choose: Callable[[], object], read: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("old_choose_step")
        self.button = primary(translate("OldNotice", "&Choose a file…"), "old_choose", choose, icon="notices")
        self.paste = QPlainTextEdit()
        self.paste.setObjectName("old_paste")
        self.paste.setAccessibleName(translate("OldNotice", "The text of the notice"))
        self.paste.setPlaceholderText(translate("OldNotice", "Or paste the text of the notice here"))
        self.paste.setTabChangesFocus(True)
        self.read = secondary(translate("OldNotice", "&Read the pasted text"), "old_read", read)
        self.error = Text("", wrap=True)
        self.error.setObjectName("old_error")
        self.error.set_tone(theme.Tone.DUE)
        self.error.hide()
        self.paste.textChanged.connect(self._fit)
        holder = QWidget()
        holder.setProperty("role", "surface")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 2 * theme.GRID, 0)
        column.setSpacing(2 * theme.GRID)
        for text in (
            translate(
                "OldNotice",
                "A notice you already have: a text, web page, Word or PDF file, in Finnish, Swedish or English.",
            ),
            translate(
                "OldNotice",
                "You see your own text beside what it becomes here, and confirm or correct each piece. What the "
                "program does not understand comes in word for word, under your own heading. Nothing is saved before "
                "you take it in, and the whole can be taken back in one step.",
            ),
        ):
            column.addWidget(Text(text, wrap=True))
        column.addWidget(self.error)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.paste, 1)
        column.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        self.paste.setMinimumHeight(theme.scaled(120))
        # In large text it is higher than a low window.
        scroll = QScrollArea()
        scroll.setProperty("role", "surface")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._fit()

    @property
    def text(self) -> str:
        """What is pasted."""
        return self.paste.toPlainText()

    def show_error(self, sentence: str) -> None:
        """Say why it was not read; an empty sentence takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def focus_first(self) -> None:
        self.button.setFocus()

    def _fit(self) -> None:
        self.read.setEnabled(bool(self.text.strip()))
