"""The first step: which file."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class ChooseStep(QWidget):
    """What can be brought in, and the button that asks for the file."""

    def __init__(self, choose: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("import_choose_step")
        self.button = primary(translate("Importing", "&Choose a file…"), "import_choose", choose, icon="clients")
        self.error = Text("", wrap=True)
        self.error.setObjectName("import_error")
        self.error.set_tone(theme.Tone.DUE)
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        for text in (
            translate(
                "Importing",
                "A list from a spreadsheet (CSV or XLSX), contacts from Google or Outlook (CSV), or cards from a phone "
                "or an address book (vCard).",
            ),
            translate(
                "Importing",
                "You see every column and every row before anything is saved. Clients who are here already are shown "
                "beside what exists, and the whole import can be taken back in one step.",
            ),
            translate("Importing", "Nobody who is imported has given a consent by it: record consents one by one."),
        ):
            column.addWidget(Text(text, wrap=True))
        column.addWidget(self.error)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_error(self, sentence: str) -> None:
        """Say why a file was not read; an empty sentence takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def focus_first(self) -> None:
        self.button.setFocus()
