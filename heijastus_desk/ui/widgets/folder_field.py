"""A folder, typed or chosen from the disk."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import restyle

translate = QCoreApplication.translate


class FolderField(FormField):
    """The value is the text as it stands; `decided` tells that she left the line or chose a folder."""

    decided = Signal()

    def __init__(self, name: str, label: str, title: str, *, placeholder: str = "", hint: str = "") -> None:
        self.edit = QLineEdit()
        self._title = title
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        control.setObjectName(f"{name}_line")
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(self._spoken)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(lambda _text: self._touched())
        self.edit.editingFinished.connect(self.decided)
        self.label.setBuddy(self.edit)
        control.setFocusProxy(self.edit)
        self.set_hint(self._hint)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.edit, 1)
        row.addWidget(secondary(translate("FolderField", "&Choose…"), f"{name}_choose", self._pick))

    def value(self) -> str:
        return self.edit.text().strip()

    def set_value(self, value: str | None) -> None:
        self.edit.setText(value or "")
        self.edit.setCursorPosition(0)

    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        self.edit.setProperty("error", "true" if sentence else "false")
        self.edit.setAccessibleDescription(sentence or self._hint)
        restyle(self.edit)

    def _pick(self) -> None:
        picked = QFileDialog.getExistingDirectory(self, self._title, self.edit.text())
        if picked:
            self.set_value(picked)
            self._touched()
            self.decided.emit()
