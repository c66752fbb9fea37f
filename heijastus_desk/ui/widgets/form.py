"""A group of fields read, filled, checked and watched together."""

from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.widgets.field_row import FieldRow
from heijastus_desk.ui.widgets.form_field import FormField

F = TypeVar("F", bound=FormField)


class Form(QWidget):
    """Fields in a column. `edited` tells of every edit, `is_edited` whether there is something to save."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.fields: dict[str, FormField] = {}
        self.is_edited = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.GRID)

    def add(self, field: F) -> F:
        """Add a field below the others."""
        self._register(field)
        self._column.addWidget(field)
        return field

    def take(self, field: F) -> F:
        """Take in a field that is laid out elsewhere, as in a part that is folded away."""
        self._register(field)
        return field

    def add_row(self, *fields: FormField, stretches: tuple[int, ...] = ()) -> None:
        """Add short fields beside each other, where the form is wide enough."""
        row = FieldRow(2 * theme.GRID)
        for number, field in enumerate(fields):
            self._register(field)
            row.addWidget(field, stretches[number] if stretches else 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def add_widget(self, widget: QWidget, *, at_the_left: bool = False) -> None:
        """Add something that is not a field; `at_the_left` it is only as wide as it wants to be."""
        where = Qt.AlignmentFlag.AlignLeft if at_the_left else Qt.AlignmentFlag(0)
        self._column.addWidget(widget, 0, where)

    def add_stretch(self) -> None:
        self._column.addStretch(1)

    def values(self) -> dict[str, Any]:
        """Every field's value by name; raises the first wrong entry's HeijastusError, whose field is named."""
        return {name: field.value() for name, field in self.fields.items()}

    def set_values(self, given: Mapping[str, Any]) -> None:
        """Fill the fields named, without telling of an edit."""
        for name, value in given.items():
            self.fields[name].set_value(value)
        self.clear_errors()
        self.is_edited = False

    def typed(self) -> dict[str, Any]:
        """What stands in every field, wrong or half done as it may be: for a draft."""
        return {name: field.as_typed() for name, field in self.fields.items()}

    def show_typed(self, typed: Mapping[str, Any]) -> None:
        """Show what a draft kept; there is something to save again. Fields it does not know stay as they are."""
        for name, field in self.fields.items():
            if name in typed:
                field.show_typed(typed[name])
        self.clear_errors()
        self.is_edited = True

    def mark_saved(self) -> None:
        self.is_edited = False

    def clear_errors(self) -> None:
        errors.clear(self.fields)

    def show_error(self, error: HeijastusError, lang: Lang, elsewhere: Any) -> None:
        """Show a failure at its field, else by `elsewhere(sentence)`."""
        errors.show(error, self.fields, lang, elsewhere)

    def _register(self, field: FormField) -> None:
        self.fields[field.name] = field
        field.edited.connect(self._touched)

    def _touched(self) -> None:
        self.is_edited = True
        self.edited.emit()
