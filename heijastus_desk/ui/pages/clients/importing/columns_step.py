"""The second step: what each column means, and what is said of all rows."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.client_import import ClientFile, ColumnUse, FileFormat, ImportField
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.services.client_import import Choices, Wishes
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.importing import words
from heijastus_desk.ui.widgets.fields import CalmComboBox, ChoiceField, DateField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Elided, Text
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

ROLES = (RoleKind.PROSPECT, RoleKind.SUBSCRIBER, RoleKind.EVENT_PARTICIPANT, RoleKind.ENQUIRER)


class ColumnsStep(QWidget):
    """`reread` asks to read the text file in another way."""

    reread = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("import_columns_step")
        self._lang = lang
        self._file: ClientFile | None = None
        self._boxes: dict[int, CalmComboBox] = {}
        self.form = Form("import_said")
        self._of_text = Form("import_text")
        self._grid_holder = QWidget()
        self._line = Text("", "quiet", wrap=True)
        self._line.setObjectName("import_file_line")
        self._left_out = Text("", "quiet", wrap=True)
        self._left_out.setObjectName("import_left_out")
        self._error = Text("", wrap=True)
        self._error.setObjectName("import_columns_error")
        self._error.set_tone(theme.Tone.DUE)
        self._make_fields()
        self._lay_out()

    def show_file(self, file: ClientFile) -> None:
        """Show its columns as they were guessed."""
        self._file = file
        self._line.setText(words.file_line(file, self._lang))
        self._of_text.setVisible(file.format is FileFormat.CSV)
        self._of_text.set_values({"import_separator": file.separator, "import_encoding": file.encoding})
        self.show_error("")
        self._fill_grid(file)
        self._tell_left_out()

    def uses(self) -> tuple[ColumnUse, ...]:
        """What each column is taken for now; one left alone keeps the address it was found to belong to."""
        file = self._file
        if file is None:
            return ()
        chosen = list(file.uses)
        for at, box in self._boxes.items():
            field = ImportField(box.currentData())
            if field is not chosen[at].field:
                chosen[at] = ColumnUse(field, chosen[at].group)
        return tuple(chosen)

    def wishes(self) -> Wishes:
        """How she wants the text read."""
        values = self._of_text.values()
        return Wishes(values["import_encoding"], values["import_separator"])

    def choices(self) -> Choices:
        """What she says of all rows; raises for a date that is none."""
        values = self.form.values()
        return Choices(values["source"], values["obtained_on"], values["role"])

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the columns; an empty sentence takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def box(self, column: int) -> CalmComboBox:
        """The choice of one column."""
        return self._boxes[column]

    def focus_first(self) -> None:
        first = next(iter(self._boxes.values()), None)
        (first or self.form).setFocus()

    def _make_fields(self) -> None:
        nobody = (None, translate("Importing", "Not said"))
        sources = [nobody, *((one, label(one, self._lang)) for one in SourceKind)]
        roles = [
            (None, translate("Importing", "Clients: the role comes with a contract")),
            *((one, label(one, self._lang)) for one in ROLES),
        ]
        source = ChoiceField("source", translate("Importing", "From whom the details are"), sources)
        day = DateField("obtained_on", translate("Importing", "Got on"))
        self.form.add_row(source, day, stretches=(2, 1))
        self.form.add(ChoiceField("role", translate("Importing", "The persons are"), roles))
        separator = ChoiceField(
            "import_separator", translate("Importing", "Between the columns"), list(words.separators().items())
        )
        encoding = ChoiceField("import_encoding", translate("Importing", "Letters"), list(words.encodings().items()))
        self._of_text.add_row(separator, encoding)
        self._of_text.edited.connect(self.reread)

    def _fill_grid(self, file: ClientFile) -> None:
        self._boxes = {}
        # The old grid goes with its widgets.
        old, self._grid_holder = self._grid_holder, QWidget()
        self._column.replaceWidget(old, self._grid_holder)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(6)
        for at, use in enumerate(file.uses):
            # Address books bring dozens of columns nobody has ever filled.
            if file.sample(at):
                self._add_line(grid, file, at, use)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 3)

    def _add_line(self, grid: QGridLayout, file: ClientFile, at: int, use: ColumnUse) -> None:
        row = grid.rowCount()
        name = words.column_name(file, at)
        box = self._boxes[at] = _field_box(f"import_column_{at}", name, use.field, self._lang)
        box.activated.connect(lambda _index: self._tell_left_out())
        grid.addWidget(Elided(name), row, 0)
        grid.addWidget(Elided(words.sample(file, at), "quiet"), row, 1)
        grid.addWidget(box, row, 2)

    def _tell_left_out(self) -> None:
        if self._file is not None:
            self._left_out.setText(words.left_out(self._file, self.uses()))

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setProperty("role", "surface")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 2 * theme.GRID, theme.GRID)
        self._column.setSpacing(2 * theme.GRID)
        for part in (self._line, self._error, self._of_text):
            self._column.addWidget(part)
        self._column.addWidget(Text(translate("Importing", "What the columns mean"), "section"))
        self._column.addWidget(self._grid_holder)
        self._column.addWidget(self._left_out)
        self._column.addWidget(Text(translate("Importing", "Of all of them"), "section"))
        row = QHBoxLayout()
        self.form.setMaximumWidth(theme.scaled(560))
        row.addWidget(self.form, 1000)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setProperty("role", "surface")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


def _field_box(name: str, heading: str, chosen: ImportField, lang: Lang) -> CalmComboBox:
    box = CalmComboBox()
    box.setObjectName(name)
    box.setAccessibleName(heading)
    order: Sequence[ImportField] = (ImportField.LEFT_OUT, *(one for one in ImportField if one != ImportField.LEFT_OUT))
    for one in order:
        box.addItem(label(one, lang), one.value)
    box.setCurrentIndex(order.index(chosen))
    return box
