"""A repeatable field: rows that are added, opened, moved and removed, by mouse or keyboard."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.record_form.record_body import Body, Maker, Wrong
from heijastus_desk.ui.record_form.row_frame import RowFrame
from heijastus_desk.ui.record_form.specs import FieldSpec, Line
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate

Say = Callable[[str, tuple[Link, ...]], None]
_KEYS = ("code", "uid", "recipient")


class RowsField(FormField):
    """The value is a tuple of records, or of texts where the spec holds texts. One row is open at a time."""

    def __init__(self, name: str, spec: FieldSpec, make: Maker, summary: Callable[[Any], str], say: Say) -> None:
        control = QWidget()
        super().__init__(name, spec.label, control, hint="" if spec.answer else spec.hint)
        self.hint_first()
        self._spec, self._make, self._summary, self._say = spec, make, summary, say
        self._rows: list[RowFrame] = []
        self._serial = 0
        self._add_button = secondary(spec.add, f"{name}_add", self.add_row, icon="add")
        self._column = QVBoxLayout(control)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self._add_button)
        control.setFocusProxy(self._add_button)
        self.set_hint(self._hint)

    @property
    def rows(self) -> tuple[RowFrame, ...]:
        return tuple(self._rows)

    def value(self) -> tuple[Any, ...]:
        values = tuple(row.value for row in self._rows)
        return tuple(value.text for value in values) if self._spec.holds_texts else values

    def set_value(self, value: Any) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for item in value or ():
            self._insert(len(self._rows), Line(item) if self._spec.holds_texts else item)

    def first_wrong(self) -> Wrong | None:
        for row in self._rows:
            found = row.body.first_wrong() if row.body is not None else None
            if found is not None:
                return found
        return None

    def reveal(self, steps: list[str]) -> FormField | None:
        row = self._row(steps[0])
        return row.unfold().reveal(steps[1:]) if row is not None else None

    def add_row(self) -> None:
        """A new row at the end, open and ready to be written."""
        assert self._spec.blank is not None
        row = self._insert(len(self._rows), self._spec.blank())
        body = row.unfold()
        next(iter(body.fields.values())).focus_control()
        self._touched()

    def focus_control(self) -> None:
        self._rows[0].focus_line() if self._rows else self._add_button.setFocus()

    def _row(self, key: str) -> RowFrame | None:
        if key.isdigit():
            return self._rows[int(key)] if int(key) < len(self._rows) else None
        return next((row for row in self._rows if key in (getattr(row.value, k, None) for k in _KEYS)), None)

    def _insert(self, place: int, value: Any) -> RowFrame:
        self._serial += 1
        name = f"{self.name}_{self._serial}"
        row = RowFrame(name, value, lambda: Body(name, self._spec.fields, self._make), self._summary)
        row.edited.connect(self._touched)
        row.unfolded.connect(lambda: self._fold_others(row))
        row.moved.connect(lambda by: self._move(row, by))
        row.removed.connect(lambda: self._remove(row))
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        return row

    def _fold_others(self, opened: RowFrame) -> None:
        for row in self._rows:
            if row is not opened and row.is_unfolded:
                row.fold()

    def _move(self, row: RowFrame, by: int) -> None:
        place = self._rows.index(row) + by
        if not 0 <= place < len(self._rows):
            return
        had_focus = self.window().focusWidget()
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        if had_focus is not None and row.isAncestorOf(had_focus):
            had_focus.setFocus()
        self._touched()

    def _remove(self, row: RowFrame) -> None:
        place, value = self._rows.index(row), row.value
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        rest = self._rows[min(place, len(self._rows) - 1)] if self._rows else None
        rest.focus_line() if rest is not None else self._add_button.setFocus()
        self._touched()
        undo = Link(translate("Notices", "Undo"), lambda: self._bring_back(place, value))
        self._say(translate("Notices", "Row removed."), (undo,))

    def _bring_back(self, place: int, value: Any) -> None:
        self._insert(min(place, len(self._rows)), value).focus_line()
        self._touched()
