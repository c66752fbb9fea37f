"""The last step: what came in, and each row that did not with its reason."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.client_import import FileFormat, RefusedRow
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.client_import import ImportOutcome
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.importing import words
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.wording.sentences import error_sentence

translate = QCoreApplication.translate


class ResultStep(QWidget):
    """The counts, and the rows that could not come in."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("import_result_step")
        self._lang = lang
        self.line = Text("", "heading", wrap=True)
        self.line.setObjectName("import_outcome")
        self._consent = Text(
            translate(
                "Importing",
                "No consent and no permission was made. Give the notice to those who lack it: "
                "Today shows who they are.",
            ),
            wrap=True,
        )
        self._refused = Text(translate("Importing", "These rows could not come in"), "section")
        self.list = CardList(
            "import_refused",
            translate("Importing", "Rows that could not come in"),
            CardLook(dividers=True, wrap=True, leading_width=90),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        for part in (self.line, self._consent, self._refused):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def show_outcome(self, outcome: ImportOutcome, kind: FileFormat) -> None:
        """Say what was done."""
        self.line.setText(words.outcome_line(outcome))
        self.list.set_rows(outcome.refused, lambda row: self._card_row(row, kind), lambda row: str(row.number))
        for part in (self._refused, self.list):
            reveal(part, shown=bool(outcome.refused))

    def focus_first(self) -> None:
        self.list.setFocus()

    def _card_row(self, row: RefusedRow, kind: FileFormat) -> CardRow:
        number = words.row_number(row.number, kind)
        return CardRow(str(row.number), error_sentence(row.error, self._lang), "", leading=number)
