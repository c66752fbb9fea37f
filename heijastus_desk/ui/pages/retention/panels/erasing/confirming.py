"""The last part before an erasure: what happens and to how many, and the word that has to be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class Confirming(QFrame):
    """`confirmed` once the word is typed and the button pressed, or Enter in the line."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("erasing_confirm_part")
        self.setProperty("role", "ask")
        self.word = translate("Erasing", "erase")
        self._may = True
        self.title = Text(translate("Erasing", "This cannot be undone"), "section", wrap=True)
        self.said = Text("", wrap=True)
        self.field = TextField(
            "erasing_word", translate("Erasing", "Type the word {word} to go on").format(word=self.word)
        )
        self.go = Button(translate("Erasing", "Erase permanently"), "erasing_confirm", kind=ButtonKind.DANGER)
        self.go.clicked.connect(self._confirm)
        self.cancel = Button(translate("Erasing", "Do not erase"), "erasing_cancel", on_click=self.declined.emit)
        self.field.edit.textChanged.connect(lambda _text: self._fit())
        self.field.edit.returnPressed.connect(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.GRID)
        for part in (self.title, self.said, self.field):
            column.addWidget(part)
        buttons = FlowLayout()
        for button in (self.go, self.cancel):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._fit()

    def say(self, lines: Sequence[str], *, may: bool, waits: bool) -> None:
        """What happens, a sentence a line; `may`: whether anything can go at all, `waits`: it is parked first."""
        self.said.setText("\n".join(lines))
        self._may = may
        if waits:
            text = translate("Erasing", "Put it in the parking place")
            title = translate("Erasing", "This can be taken back for a while")
        else:
            text, title = translate("Erasing", "Erase permanently"), translate("Erasing", "This cannot be undone")
        self.go.setText(text)
        self.go.setAccessibleName(text)
        self.title.setText(title)
        self._fit()

    def clear(self) -> None:
        self.field.set_value("")

    @property
    def is_typed(self) -> bool:
        return self.field.edit.text().strip().casefold() == self.word.casefold()

    def _confirm(self) -> None:
        if self.go.isEnabled():
            self.confirmed.emit()

    def _fit(self) -> None:
        self.go.setEnabled(self._may and self.is_typed)
