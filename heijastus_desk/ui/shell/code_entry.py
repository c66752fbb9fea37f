"""The recovery code typed at the unlock window: from one sheet, or from two that hold a half each."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate


class CodeEntry(QWidget):
    """`submitted` on Enter in the last field that is shown. Made when first asked for."""

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("code_entry")
        self.edit, self.second_edit = QLineEdit(), QLineEdit()
        self.first = FormField(
            "recovery_code",
            translate("Unlock", "Recovery code"),
            self.edit,
            hint=translate("Unlock", "Six groups of six characters, from the sheet you keep apart from this computer."),
        )
        self.second = FormField(
            "second_half",
            translate("Unlock", "The other half"),
            self.second_edit,
            hint=translate("Unlock", "Either half may come first."),
        )
        self.two_sheets = link("", "two_sheets", lambda: self.ask_for_halves(halves=self.second.isHidden()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.first)
        column.addWidget(self.second)
        row = QHBoxLayout()
        row.addWidget(self.two_sheets)
        row.addStretch(1)
        column.addLayout(row)
        self.second.hide()
        self._word()
        for field, edit in ((self.first, self.edit), (self.second, self.second_edit)):
            edit.textEdited.connect(lambda _text, field=field: field.set_error(""))
        self.edit.returnPressed.connect(self._entered)
        self.second_edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """What was typed; two halves on a line each."""
        lines = [self.edit.text()] if self.second.isHidden() else [self.edit.text(), self.second_edit.text()]
        return "\n".join(line for line in lines if line.strip())

    def clear(self) -> None:
        """Take what was typed away."""
        self.edit.clear()
        self.second_edit.clear()

    def ask_for_halves(self, *, halves: bool) -> None:
        """Show a field for each half, or one for the whole code."""
        self.second.setVisible(halves)
        self.second_edit.clear()
        self.first.set_error("")
        self.second.set_error("")
        self._word()
        (self.second_edit if halves and self.edit.text() else self.edit).setFocus()

    def show_failure(self, error: HeijastusError, sentence: str) -> None:
        """Say what is wrong under the last field; a half that came alone gets a field for the other."""
        if error.code is ErrorCode.RECOVERY_HALF_ALONE and self.second.isHidden():
            self.ask_for_halves(halves=True)
        self.set_error(sentence)
        self.focus_control()

    def set_error(self, sentence: str) -> None:
        shown, other = (self.first, self.second) if self.second.isHidden() else (self.second, self.first)
        shown.set_error(sentence)
        other.set_error("")

    def error(self) -> str:
        return self.first.error() or self.second.error()

    def focus_control(self) -> None:
        (self.edit if self.second.isHidden() else self.second_edit).setFocus()

    def _entered(self) -> None:
        if self.second.isHidden() or self.second_edit.text():
            self.submitted.emit()
        else:
            self.second_edit.setFocus()

    def _word(self) -> None:
        halves = not self.second.isHidden()
        label = translate("Unlock", "One half") if halves else translate("Unlock", "Recovery code")
        self.first.label.setText(label)
        self.edit.setAccessibleName(label)
        self.two_sheets.setText(
            translate("Unlock", "The code is on one sheet")
            if halves
            else translate("Unlock", "The code is on two sheets")
        )
        self.two_sheets.setAccessibleName(self.two_sheets.text())
