"""A field whose value is a list of what a field of parts makes: rows to fill in, to add and to remove."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.ui.pages.settings.parts_field import PartsField
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate


class PartsListField(FormField):
    """`make_row` makes the field of one row, of a number that no other row has; the value is a tuple of theirs."""

    def __init__(
        self, name: str, label: str, make_row: Callable[[int], PartsField], *, hint: str, add: str, remove: str
    ) -> None:
        holder = QWidget()
        super().__init__(name, label, holder, hint=hint)
        self._make_row, self._remove = make_row, remove
        self._rows: list[tuple[QFrame, PartsField]] = []
        self._made = 0
        self._at_fault: PartsField | None = None
        self._add = secondary(add, f"{name}_add", self._add_empty, icon="add")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        holder.setFocusProxy(self._add)
        self.set_hint(self._hint)

    def value(self) -> tuple[Any, ...]:
        found: list[Any] = []
        for _frame, row in self._rows:
            self._at_fault = row
            try:
                found.append(row.value())
            except HeijastusError as error:
                raise HeijastusError(error.code, field=self.name, **error.params) from None
        self._at_fault = None
        return tuple(found)

    def set_value(self, value: Sequence[Any] | None) -> None:
        for frame, _row in self._rows:
            _drop(frame)
        self._rows = []
        for one in value or ():
            self._add_row().set_value(one)

    def set_error(self, sentence: str) -> None:
        if self._at_fault is not None and sentence:
            self._at_fault.set_error(sentence)
            return
        for _frame, row in self._rows:
            row.set_error("")
        super().set_error(sentence)

    def focus_control(self) -> None:
        self._add.setFocus() if self._at_fault is None else self._at_fault.focus_control()

    def _add_empty(self) -> None:
        self._add_row().focus_control()
        self._touched()

    def _add_row(self) -> PartsField:
        self._made += 1
        row = self._make_row(self._made)
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 12, 12, 8)
        column.addWidget(row)
        remove = link(translate("Settings", "Remove"), f"{row.name}_remove", self._remover(frame))
        remove.setAccessibleName(self._remove)
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        row.edited.connect(self._touched)
        self._rows.append((frame, row))
        self._list.addWidget(frame)
        return row

    def _remover(self, frame: QFrame) -> Callable[[], None]:
        def remove() -> None:
            self._rows = [(kept, row) for kept, row in self._rows if kept is not frame]
            self._at_fault = None
            _drop(frame)
            self._add.setFocus()
            self._touched()

        return remove


def _drop(frame: QFrame) -> None:
    frame.hide()
    frame.deleteLater()
