"""Which backup, and the passphrase or recovery code that opens it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.services.restoring import BackupSet
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField, TextField
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.passphrase_edit import PassphraseField

translate = QCoreApplication.translate


class ChoosePane(QWidget):
    """`look_elsewhere` asks for a folder or a file on a stick or another disk."""

    look_elsewhere = Signal()
    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._with_code = False
        self.why = Text("", wrap=True)
        self.none = Text(
            translate(
                "Restoring",
                "No backup was found on this computer. Plug in the memory stick or disk that holds one and choose it.",
            ),
            wrap=True,
        )
        self.backup = ChoiceField("restore_backup", translate("Restoring", "&Backup"), [])
        self.elsewhere = secondary(
            translate("Restoring", "&Look elsewhere…"), "restore_elsewhere", self.look_elsewhere.emit
        )
        self.passphrase = PassphraseField("restore_passphrase", translate("Restoring", "Passphrase"))
        self.code = TextField(
            "restore_code",
            translate("Restoring", "Recovery code"),
            hint=translate(
                "Restoring", "Six groups of six characters, from the sheet you keep apart from this computer."
            ),
        )
        self.other = link("", "restore_other_way", self._switch)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        for widget in (self.why, self.none, self.backup):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.passphrase)
        column.addWidget(self.code)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        column.addLayout(row)
        self.say_why("")
        self.show_choices([])
        self._show_way()

    def say_why(self, sentence: str) -> None:
        """Why she is here; nothing when she came by herself."""
        self.why.setText(sentence)
        self.why.setVisible(bool(sentence))

    def show_choices(self, choices: Sequence[tuple[BackupSet, str]]) -> None:
        """The backups to choose from, the first one chosen."""
        self.backup.set_choices(choices)
        for widget in (self.backup, self.passphrase, self.code, self.other):
            widget.setVisible(bool(choices))
        self.none.setVisible(not choices)
        if choices:
            self.backup.set_value(choices[0][0])
            self._show_way()
        self.ready_changed.emit()

    def forget_secret(self) -> None:
        """Empty what was typed."""
        self.passphrase.edit.clear()
        self.code.set_value("")

    @property
    def is_ready(self) -> bool:
        return self.chosen is not None

    @property
    def chosen(self) -> BackupSet | None:
        return self.backup.value()

    @property
    def secret(self) -> tuple[str, bool]:
        """What she typed, and whether it is the recovery code."""
        return (self.code.edit.text() if self._with_code else self.passphrase.value(), self._with_code)

    def show_secret_error(self, sentence: str) -> None:
        """Say at the field what is wrong with what was typed."""
        field = self.code if self._with_code else self.passphrase
        field.set_error(sentence)
        field.focus_control()

    def focus_first(self) -> None:
        """Where typing begins."""
        field = self.code if self._with_code else self.passphrase
        (field if self.chosen is not None else self.elsewhere).setFocus()
        if self.chosen is not None:
            field.focus_control()

    def _switch(self) -> None:
        self._with_code = not self._with_code
        self._show_way()
        self.focus_first()

    def _show_way(self) -> None:
        shown = self.backup.isVisibleTo(self)
        self.passphrase.setVisible(shown and not self._with_code)
        self.code.setVisible(shown and self._with_code)
        word = (
            translate("Restoring", "Use the passphrase")
            if self._with_code
            else translate("Restoring", "Use the recovery code")
        )
        self.other.setText(word)
        self.other.setAccessibleName(word)
