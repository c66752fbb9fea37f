"""The third step: every row with what is said of it, and beside it whom it may be."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.client_import import USUAL, FileFormat, RefusedRow, Treatment, Verdict
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.client_import import ImportPreview, KnownClient, PreviewRow
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.importing import words
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.wording.sentences import error_sentence, label

translate = QCoreApplication.translate

AllRows = Sequence[PreviewRow | RefusedRow]


class PreviewStep(QWidget):
    """`looked_at` asks for the known clients beside a row; `decided` tells that she chose for one."""

    looked_at = Signal(object)
    decided = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("import_preview_step")
        self._lang = lang
        self._kind = FileFormat.CSV
        self._preview = ImportPreview((), ())
        self._rows: dict[str, PreviewRow | RefusedRow] = {}
        self.treatments: dict[int, Treatment] = {}
        self._chips_row = QHBoxLayout()
        self._chips: ChoiceChips | None = None
        self.list = CardList(
            "import_rows", translate("Importing", "Rows of the file"), CardLook(dividers=True, leading_width=90)
        )
        self._beside = _Beside(lang, self._decide)
        self._lay_out()
        self.list.chosen.connect(self._show_beside)

    def show_preview(self, preview: ImportPreview, kind: FileFormat) -> None:
        """Show the rows, those that need her first."""
        self._preview, self._kind, self.treatments = preview, kind, {}
        counts = preview.counts()
        shown = [verdict for verdict in Verdict if counts[verdict]]
        if self._chips is not None:
            self._chips_row.removeWidget(self._chips)
            self._chips.hide()
            self._chips.deleteLater()
        choices = [(one.value, f"{label(one, self._lang)} {counts[one]}") for one in shown]
        self._chips = ChoiceChips("import_verdicts", choices, translate("Importing", "Which rows are shown"))
        self._chips.chosen.connect(lambda _key: self._fill())
        self._chips_row.addWidget(self._chips, 1)
        self._fill()

    def show_known(self, row: PreviewRow, known: Mapping[str, KnownClient]) -> None:
        """Put the clients it may be beside the row that is looked at."""
        if self.list.current_uid() == str(row.number):
            self._beside.show_row(row, [known[uid] for uid in row.known if uid in known], self.treatment(row))

    def treatment(self, row: PreviewRow) -> Treatment:
        """What becomes of a row as things stand."""
        return self.treatments.get(row.number, USUAL[row.verdict])

    def coming(self) -> int:
        """How many rows come in as things stand."""
        return sum(self.treatment(row) is not Treatment.SKIP for row in self._preview.rows)

    def focus_first(self) -> None:
        self.list.setFocus()

    def _verdict(self) -> Verdict | None:
        return Verdict(self._chips.choice()) if self._chips is not None and self._rows_at_all() else None

    def _rows_at_all(self) -> bool:
        return bool(self._preview.rows or self._preview.refused)

    def _fill(self) -> None:
        verdict = self._verdict()
        rows: AllRows = (
            self._preview.refused
            if verdict is Verdict.REFUSED
            else [row for row in self._preview.rows if row.verdict is verdict]
        )
        self._rows = {str(row.number): row for row in rows}
        self.list.set_rows(rows, self._card_row, lambda row: str(row.number))
        self._show_beside(self.list.current_uid() or self.list.select_first())

    def _card_row(self, row: PreviewRow | RefusedRow) -> CardRow:
        number = words.row_number(row.number, self._kind)
        if isinstance(row, RefusedRow):
            return CardRow(str(row.number), error_sentence(row.error, self._lang), "", leading=number)
        treatment = self.treatment(row)
        status = label(treatment, self._lang) if treatment is not USUAL[row.verdict] else ""
        text = words.row_text(row.row)
        return CardRow(str(row.number), words.row_name(row.row), text, status, theme.Tone.ACCENT, leading=number)

    def _show_beside(self, uid: str) -> None:
        row = self._rows.get(uid)
        if isinstance(row, PreviewRow):
            self._beside.show_row(row, [], self.treatment(row))
            if row.known:
                self.looked_at.emit(row)
        else:
            self._beside.show_refused(row, self._lang)

    def _decide(self, row: PreviewRow, treatment: Treatment) -> None:
        self.treatments[row.number] = treatment
        if treatment is USUAL[row.verdict]:
            del self.treatments[row.number]
        kept = self.list.current_uid()
        self.list.set_rows(list(self._rows.values()), self._card_row, lambda one: str(one.number))
        self.list.select(kept)
        self.decided.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self._chips_row)
        column.addWidget(self.list, 3)
        column.addWidget(Hairline())
        column.addWidget(self._beside, 0)


class _Beside(QFrame):
    """One row and the clients it may be, side by side, and what becomes of the row."""

    def __init__(self, lang: Lang, decide: Callable[[PreviewRow, Treatment], object]) -> None:
        super().__init__()
        self.setObjectName("import_beside")
        self._row: PreviewRow | None = None
        self._decide = decide
        self._why = Text("", wrap=True)
        self._why.setObjectName("import_why")
        self._file = Text("", "quiet", wrap=True)
        self._file.setObjectName("import_in_file")
        self._here = Text("", "quiet", wrap=True)
        self._here.setObjectName("import_here")
        self.choice = ChoiceChips(
            "import_treatment",
            [(one.value, label(one, lang)) for one in Treatment],
            translate("Importing", "What becomes of the row"),
        )
        self.choice.chosen.connect(self._chosen)
        sides = QHBoxLayout()
        sides.setSpacing(2 * theme.GRID)
        sides.addWidget(self._file, 1, Qt.AlignmentFlag.AlignTop)
        sides.addWidget(self._here, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self._why)
        column.addLayout(sides)
        column.addWidget(self.choice)

    def show_row(self, row: PreviewRow, known: Sequence[KnownClient], treatment: Treatment) -> None:
        self._row = row
        self._why.setText(words.why(row))
        in_file = [words.row_name(row.row), *words.row_parts(row.row)]
        heading = translate("Importing", "In the file:")
        self._file.setText("\n".join(part for part in (heading, *in_file) if part))
        here = [line for one in known for line in (one.name, " · ".join(one.points[:4])) if line]
        heading = translate("Importing", "Here already:")
        self._here.setText("\n".join((heading, *here)) if here else "")
        self.choice.button(Treatment.COMPLETE.value).setVisible(bool(row.known))
        self.choice.choose(treatment.value)
        self.choice.setVisible(True)

    def show_refused(self, row: RefusedRow | None, lang: Lang) -> None:
        self._row = None
        self._why.setText(error_sentence(row.error, lang) if row is not None else "")
        self._file.setText("")
        self._here.setText("")
        self.choice.setVisible(False)

    def _chosen(self, key: str) -> None:
        if self._row is not None:
            self._decide(self._row, Treatment(key))
