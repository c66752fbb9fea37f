"""Settings: a new recovery sheet, proved before the old one stops working."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.vault_keys import CopiesReport, NewSheet
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.settings.key_words import left_words, renewed_words, whole
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.code_proof import CodeProof

translate = QCoreApplication.translate


class SheetPanel(QWidget):
    """`done` is called once the new sheet is in force."""

    def __init__(self, context: PageContext, done: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("sheet_panel")
        self._context, self._done = context, done
        self._sheet: NewSheet | None = None
        self.proof = CodeProof()
        self.take = primary(translate("Keys", "Take the new sheet into use"), "sheet_take", self._take)
        self.proof.ready_changed.connect(lambda: self.take.setEnabled(self.proof.is_ready))
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.proof)
        column.addLayout(row)

    def begin(self) -> None:
        self._context.query(self._context.app.keys.new_sheet, self._show, topic="new_sheet")

    def clear(self) -> None:
        self._sheet = None
        self.proof.clear()
        self.take.setEnabled(False)

    def _pdf(self) -> bytes:
        groups = self._sheet.groups if self._sheet else ()
        return self._context.app.keys.sheet_pdf(groups, self._context.clock.today(), self._context.lang)

    def _show(self, sheet: NewSheet) -> None:
        self._sheet = sheet
        self.proof.show_code(sheet.groups, sheet.code.has_group, self._pdf)
        self.proof.focus_first()

    def _take(self) -> None:
        sheet, typed, keys = self._sheet, self.proof.typed(), self._context.app.keys
        if sheet is None:
            return
        self.take.setEnabled(False)
        self._context.work(
            lambda progress: keys.take_sheet(sheet, typed, progress),
            self._taken,
            self._failed,
            label=translate("Keys", "Taking the new sheet into use…"),
            lane=Lane.WORKER,
            keep=True,
        )

    def _taken(self, report: CopiesReport) -> None:
        self._done()
        said = translate("Keys", "The new recovery sheet is in force. Destroy the old one and any halves of it.")
        left = left_words(report, self._context.lang)
        self._context.say(whole(said, renewed_words(report), left), tone=Tone.SOON if left else Tone.FINE)

    def _failed(self, error: HeijastusError) -> None:
        self.take.setEnabled(self.proof.is_ready)
        self._context.say_error(error)
