"""A file of this computer to be taken in with a form: chosen with a button, named beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Elided

translate = QCoreApplication.translate


class ScanField(FormField):
    """The value is a `Path`, or None; the file is read when the form is saved. Tests answer `ask_file`."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self._path: Path | None = None
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        self.ask_file: Callable[[], str] = lambda: QFileDialog.getOpenFileName(
            self, translate("Clients", "Choose file…"), "", "PDF, JPG, PNG (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"
        )[0]
        self.button = secondary(translate("Clients", "Choose file…"), f"{name}_choose", self._choose, icon="attachment")
        self._chosen = Elided("", "quiet")
        self._chosen.setObjectName(f"{name}_chosen")
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.button)
        row.addWidget(self._chosen, 1)

    def value(self) -> Path | None:
        return self._path

    def set_value(self, value: Any) -> None:
        self._path = Path(value) if value else None
        self._chosen.setText(self._path.name if self._path else translate("Clients", "No file chosen"))

    def as_typed(self) -> str:
        return str(self._path or "")

    def show_typed(self, typed: Any) -> None:
        self.set_value(typed if isinstance(typed, str) and Path(typed).is_file() else None)

    def focus_control(self) -> None:
        self.button.setFocus()

    def _choose(self) -> None:
        chosen = self.ask_file()
        if chosen:
            self.set_value(chosen)
            self._touched()
