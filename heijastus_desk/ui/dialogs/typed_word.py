"""The one kind of modal question: for what cannot be undone, answered by typing a word."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate

_WIDTH = 520


class TypedWordDialog(QDialog):
    """Says exactly what happens and to how many; the button works once the word is typed. Open it with `open()`."""

    def __init__(
        self,
        parent: QWidget,
        *,
        heading: str,
        consequences: Sequence[str],
        word: str,
        button: str,
        on_confirmed: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("typed_word")
        self.setWindowTitle("Heijastus Desk")
        self.setAccessibleName(heading)
        self._word = word
        self.field = TextField(
            "typed_word_field", translate("TypedWordDialog", "Type the word {word} to go on").format(word=word)
        )
        self.field.edit.textChanged.connect(self._compare)
        self.confirm = Button(button, "typed_word_confirm", kind=ButtonKind.DANGER)
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self.accept)
        cancel = Button(translate("TypedWordDialog", "Cancel"), "typed_word_cancel", on_click=self.reject)
        self.accepted.connect(on_confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(Text(heading, "heading", wrap=True))
        for line in consequences:
            column.addWidget(Text(line, wrap=True))
        column.addStretch(1)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.confirm)
        column.addLayout(row)
        # Left to itself it would be as high as a narrower dialog needs to be.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        width = theme.scaled(_WIDTH)
        for label in self.findChildren(Text):
            label.ensurePolished()
        self.setMinimumSize(width, column.heightForWidth(width))

    def _compare(self, typed: str) -> None:
        self.confirm.setEnabled(typed.strip().casefold() == self._word.casefold())
