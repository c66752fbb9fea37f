"""Settings: the recovery code in two halves, for whoever looks after her clients when she no longer can."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.recovery_papers import Halves, Successor, new_successor
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.paper_out import PaperOut

translate = QCoreApplication.translate

_CODE = "recovery_code"


class SuccessorPanel(QWidget):
    """Names and places are printed and kept nowhere."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("successor_panel")
        self._context = context
        self.form = Form("successor")
        self.code = self.form.add(
            TextField(
                _CODE,
                translate("Keys", "&Recovery code from your sheet"),
                hint=translate("Keys", "It proves at the same time that your sheet still works."),
            )
        )
        self.name = self.form.add(
            TextField("successor_name", translate("Keys", "First half is entrusted to (printed, kept nowhere)"))
        )
        self.first_place = self.form.add(TextField("first_place", translate("Keys", "Where the first half lies")))
        self.second_place = self.form.add(TextField("second_place", translate("Keys", "Where the second half lies")))
        self.make = primary(translate("Keys", "Make the two sheets"), "halves_make", self._make)
        self._sheets = QWidget()
        self._advice = Text(
            translate(
                "Keys",
                "Both sheets are ready. Put the first into a sealed envelope for the person you trust, and the second "
                "somewhere else, so that nobody gets both by chance. Closing this forgets them.",
            ),
            wrap=True,
        )
        names = (translate("Keys", "half-1.pdf"), translate("Keys", "half-2.pdf"))
        self.papers = [PaperOut(self, name, translate("Keys", "Sent to the printer.")) for name in names]
        self._lay_out()

    def begin(self) -> None:
        self.code.focus_control()

    def clear(self) -> None:
        self.form.set_values(dict.fromkeys(self.form.fields, ""))
        for paper in self.papers:
            paper.set_paper(None)
        self._show(sheets=False)

    def _make(self) -> None:
        self.form.clear_errors()
        keys, typed = self._context.app.keys, self.code.edit.text()
        self.make.setEnabled(False)
        self._context.query(lambda: keys.split(typed), self._made, self._failed, topic="split")

    def _made(self, halves: Halves) -> None:
        self.make.setEnabled(True)
        told = replace(
            new_successor(),
            name=self.name.value(),
            first_place=self.first_place.value(),
            second_place=self.second_place.value(),
        )
        for number, paper in enumerate(self.papers):
            paper.set_paper(lambda number=number: self._pdf(halves, told, number))
        # The whole code has done its duty.
        self.form.set_values({_CODE: ""})
        self._show(sheets=True)

    def _pdf(self, halves: Halves, told: Successor, number: int) -> bytes:
        today, lang = self._context.clock.today(), self._context.lang
        return self._context.app.keys.half_pdfs(halves, told, today, lang)[number]

    def _failed(self, error: HeijastusError) -> None:
        self.make.setEnabled(True)
        self.form.show_error(error, self._context.lang, lambda _sentence: self._context.say_error(error))

    def _show(self, *, sheets: bool) -> None:
        self._advice.setVisible(sheets)
        self._sheets.setVisible(sheets)
        self.form.setVisible(not sheets)
        self.make.setVisible(not sheets)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._sheets)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GRID)
        titles = (translate("Keys", "First half"), translate("Keys", "Second half"))
        for number, (title, paper) in enumerate(zip(titles, self.papers, strict=True), start=1):
            row = QHBoxLayout()
            row.setSpacing(theme.GRID)
            row.addWidget(Text(title, "section"), 1)
            printing, saving = translate("Keys", "Print…"), translate("Keys", "Save as a sheet…")
            for text, name, act, icon in (
                (printing, f"print_half_{number}", paper.ask_printer, "print"),
                (saving, f"save_half_{number}", paper.ask_where, "save"),
            ):
                button = secondary(text, name, act, icon=icon)
                button.setAccessibleName(f"{title}: {text.rstrip('…')}")
                row.addWidget(button)
            inside.addLayout(row)
            paper.line.setObjectName(f"half_{number}_kept")
            inside.addWidget(paper.line)
        buttons = QHBoxLayout()
        buttons.addWidget(self.make)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addWidget(self._advice)
        column.addWidget(self._sheets)
        self._show(sheets=False)
