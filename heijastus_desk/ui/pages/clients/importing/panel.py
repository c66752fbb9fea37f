"""The panel of an import: its steps one after the other, each looked at before the next."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout
from shiboken6 import isValid

from heijastus_desk.domain.client_import import ClientFile, FileFormat
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.client_import import Choices, ImportOutcome, ImportPreview, PreviewRow, Wishes
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Job, Lane
from heijastus_desk.ui.pages.clients.card_panel import CardPanel
from heijastus_desk.ui.pages.clients.importing.choose_step import ChooseStep
from heijastus_desk.ui.pages.clients.importing.columns_step import ColumnsStep
from heijastus_desk.ui.pages.clients.importing.preview_step import PreviewStep
from heijastus_desk.ui.pages.clients.importing.result_step import ResultStep
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.labels import Hairline
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

AnyStep = ChooseStep | ColumnsStep | PreviewStep | ResultStep
FILES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard"


class ImportPanel(CardPanel):
    """Nothing is saved before the last step, and that is one change."""

    def __init__(self, context: PageContext) -> None:
        title = translate("Importing", "Import clients")
        super().__init__(context, "import_panel", title)
        self.path: Path | None = None
        self.file: ClientFile | None = None
        self.preview: ImportPreview | None = None
        self._choices = Choices()
        self._busy = False
        self._job: Job | None = None
        self.choose = ChooseStep(self._ask_file)
        self.columns = ColumnsStep(context.lang)
        self.rows = PreviewStep(context.lang)
        self.result = ResultStep(context.lang)
        self._step: AnyStep = self.choose
        self._steps = QStackedWidget()
        self._header = SectionHeader(title, style="title")
        self.go_on = primary("", "import_go_on", self.advance)
        self._back = secondary(translate("Importing", "&Back"), "import_back", self.go_back)
        self._leave = secondary(translate("Clients", "Cancel"), "import_cancel", self.closed.emit)
        self._lay_out()
        self.columns.reread.connect(self._reread)
        self.rows.looked_at.connect(self._look_up)
        self.rows.decided.connect(self._fit)
        context.shared.runner.cancelled.connect(self._stopped)
        self._fit()

    @property
    def step(self) -> str:
        """The step that is shown."""
        return self._step.objectName()

    def read(self, path: Path, wishes: Wishes | None = None) -> None:
        """Read a file and show its columns; what is wrong with it is said where it was chosen."""
        self.path = path
        service = self.context.app.client_import
        self._wait()
        self._job = self.context.work(
            lambda progress: service.read(path, progress, wishes),
            self._show_file,
            self._not_read,
            label=translate("Importing", "Reading the file…"),
            topic="import_read",
        )

    def advance(self) -> None:
        """Go on from the columns to the rows, from the rows to the import, and at the end to the list."""
        if self._busy:
            return
        if self._step is self.columns:
            self._look_at_rows()
        elif self._step is self.rows:
            self._carry_out()
        else:
            self.closed.emit()

    def go_back(self) -> None:
        """One step back; nothing has been saved yet."""
        before: dict[AnyStep, AnyStep] = {self.columns: self.choose, self.rows: self.columns}
        step = before.get(self._step)
        if step is not None and not self._busy:
            self._show_step(step)

    def focus_first(self) -> None:
        self._step.focus_first()

    # -------------------------------------------------------------------------------------------------- the steps

    def _ask_file(self) -> None:
        kinds = translate("Importing", "Lists and cards")
        dialog = QFileDialog(self, translate("Importing", "Choose a file"), "", f"{kinds} ({FILES})")
        dialog.setObjectName("import_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reread(self) -> None:
        if self.path is not None:
            self.read(self.path, self.columns.wishes())

    def _show_file(self, file: ClientFile) -> None:
        self._busy = False
        self.file = file
        self.choose.show_error("")
        self.columns.show_file(file)
        self._show_step(self.columns)

    def _not_read(self, error: HeijastusError) -> None:
        self._busy = False
        sentence = self.context.shared.sentence(error)
        if self._step is self.columns:
            self.columns.show_error(sentence)
        else:
            self.choose.show_error(sentence)
        self._fit()

    def _look_at_rows(self) -> None:
        file, service = self.file, self.context.app.client_import
        if file is None:
            return
        try:
            self._choices = self.columns.choices()
        except HeijastusError as error:
            self.columns.form.show_error(error, self.context.lang, self.columns.show_error)
            return
        used = file.with_uses(self.columns.uses())
        self._wait()
        self._job = self.context.work(
            lambda progress: service.preview(used, progress),
            self._show_preview,
            self._not_read,
            label=translate("Importing", "Looking at the rows…"),
            topic="import_preview",
        )

    def _show_preview(self, preview: ImportPreview) -> None:
        self._busy = False
        self.preview = preview
        if self.file is not None:
            self.rows.show_preview(preview, self.file.format)
        self._show_step(self.rows)

    def _look_up(self, row: PreviewRow) -> None:
        service = self.context.app.client_import
        self.context.query(
            lambda: service.known(row.known), lambda known: self.rows.show_known(row, known), topic="import_known"
        )

    def _carry_out(self) -> None:
        preview, service, choices = self.preview, self.context.app.client_import, self._choices
        if preview is None:
            return
        treatments = dict(self.rows.treatments)
        self._wait()
        self._job = self.context.work(
            lambda progress: service.carry_out(preview, progress, choices, treatments),
            self._show_outcome,
            self._not_carried_out,
            label=translate("Importing", "Importing clients…"),
            lane=Lane.WRITER,
            keep=True,
        )

    def _show_outcome(self, outcome: ImportOutcome) -> None:
        if outcome.change is not None:
            self.context.announce(outcome.change)
        if not isValid(self):
            # She went elsewhere meanwhile; the quiet line has told her.
            return
        self._busy = False
        self.result.show_outcome(outcome, self.file.format if self.file is not None else FileFormat.CSV)
        self._show_step(self.result)

    def _not_carried_out(self, error: HeijastusError) -> None:
        self.context.say_error(error)
        if isValid(self):
            self._stopped(self._job)

    def _stopped(self, job: object) -> None:
        """The work ended without a result: cancelled in the status line, or failed."""
        if job is self._job:
            self._busy = False
            self._fit()

    # --------------------------------------------------------------------------------------------------- the frame

    def _wait(self) -> None:
        self._busy = True
        self.go_on.setEnabled(False)

    def _show_step(self, step: AnyStep) -> None:
        self._step = step
        self._steps.setCurrentWidget(step)
        self._fit()
        step.focus_first()

    def _fit(self) -> None:
        step = self._step
        coming = self.rows.coming()
        names: dict[AnyStep, str] = {
            self.columns: translate("Importing", "&Look at the rows"),
            self.rows: translate("Importing", "&Import %n client(s)", "", coming),
            self.result: translate("Importing", "&Done"),
        }
        self.go_on.setVisible(step in names)
        self.go_on.setText(names.get(step, ""))
        self.go_on.setAccessibleName(names.get(step, "").replace("&", ""))
        self.go_on.setEnabled(not self._busy and (step is not self.rows or coming > 0))
        self._back.setVisible(step in {self.columns, self.rows})
        self._leave.setVisible(step is not self.result)

    def _lay_out(self) -> None:
        for step in (self.choose, self.columns, self.rows, self.result):
            self._steps.addWidget(step)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 12, 16, 8)
        inner.setSpacing(2 * theme.GRID)
        inner.addWidget(self._header)
        inner.addWidget(self._steps, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 10)
        foot.setSpacing(theme.GRID)
        for button in (self.go_on, self._back, self._leave):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
