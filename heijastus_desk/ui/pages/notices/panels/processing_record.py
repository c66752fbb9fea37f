"""The record of processing activities (Art. 30): the page as printed, in both forms, out as PDF or CSV."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from heijastus_desk.domain.processing import RecordForm
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.paper_sheet import PaperSheet
from heijastus_desk.ui.widgets.tab_order import tab_before
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

FILE_NAME = "seloste-kasittelytoimista"


class ProcessingRecordPanel(FramedPanel):
    """Made anew when it opens, and whenever something it rests on is saved."""

    def __init__(self, context: PageContext, register: str) -> None:
        super().__init__(context, "record_panel", _title(), register)
        self.output = PaperOutput(context, self)
        self._forms = ChoiceChips(
            "record_form",
            [(form.value, label(form, context.lang)) for form in RecordForm],
            translate("Notices", "Form of the record"),
        )
        self._forms.chosen.connect(lambda _form: self.refresh())
        self.sheet = PaperSheet(
            "record",
            translate("Notices", "The record as it will be printed"),
            context.lang,
            lambda: self.output.ask_where(self.sheet.pdf, f"{FILE_NAME}.pdf"),
            lambda: self.output.ask_printer(self.sheet.pdf, FILE_NAME),
        )
        table = secondary(translate("Notices", "Save as CSV"), "record_csv", self.ask_table, icon="export")
        self.sheet.row.addWidget(table)
        tab_before(self.sheet.view, [table])
        self.sheet.language_chosen.connect(self.refresh)
        self._arrange()
        self.refresh()

    @property
    def form(self) -> RecordForm:
        """The form chosen."""
        return RecordForm(self._forms.choice())

    def focus_first(self) -> None:
        self._forms.button(self.form.value).setFocus()

    def refresh(self) -> None:
        app, form, lang = self.context.app, self.form, self.sheet.lang
        self.context.work(
            lambda progress: app.processing_record.render(form, lang, "pdf", progress),
            self.sheet.show_pdf,
            label=translate("Notices", "Making the paper…"),
            topic="processing_record",
        )

    def ask_table(self) -> None:
        """Let her choose a file for the table, then save there."""
        name = f"{FILE_NAME}.csv"
        dialog = QFileDialog(self, translate("Notices", "Save as CSV"), name, "CSV (*.csv)")
        dialog.setObjectName("save_csv_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save_table(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_table(self, path: Path) -> None:
        """Write the table of the form and language chosen."""
        app, form, lang = self.context.app, self.form, self.sheet.lang
        self.context.query(
            lambda: app.processing_record.render(form, lang, "csv"),
            lambda made: self.output.save(made, path),
            topic="record_table",
        )

    def _arrange(self) -> None:
        told = translate(
            "Notices",
            "Made of your registers, recipients, storage periods and contracts. Shown to the authority when it asks; "
            "people get the notice.",
        )
        self.lay_out(above=(Text(told, "quiet", wrap=True), self._forms), instead=self.sheet)


def _title() -> str:
    return translate("Notices", "Record of processing activities")


SPEC = PanelSpec(
    key="processing_record",
    title=_title,
    icon="paper",
    place=PanelPlace.REGISTER,
    make=ProcessingRecordPanel,
)
