"""The fields of one record: read, filled and watched as a frozen value that is always the last valid one."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol, TypeAlias, runtime_checkable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.values import AnswerState
from heijastus_desk.ui import theme
from heijastus_desk.ui.record_form.specs import FieldSpec
from heijastus_desk.ui.widgets.answer_field import AnswerField
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate

Maker = Callable[[FieldSpec, str], FormField]
"""Makes the field of a spec under a name."""
Wrong: TypeAlias = tuple[FormField, HeijastusError]
"""A field and what is wrong in it."""


@runtime_checkable
class Composite(Protocol):
    """A field with fields inside."""

    def first_wrong(self) -> Wrong | None:
        """The first field inside that cannot be saved as it is."""
        ...

    def reveal(self, steps: list[str]) -> FormField | None:
        """Open the way to a field inside and give it."""
        ...


class Body(QWidget):
    """A column of fields over one frozen record; what she did not touch stays exactly as it was."""

    edited = Signal()

    def __init__(self, name: str, specs: tuple[FieldSpec, ...], make: Maker, more: str = "") -> None:
        super().__init__()
        self.setObjectName(f"{name}_body" if name else "body")
        self._name = name
        self._specs = {spec.name: spec for spec in specs}
        self._make = make
        self._record: Any = None
        self._wrong: dict[str, HeijastusError] = {}
        self.fields: dict[str, FormField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.GRID)
        for spec in specs:
            if not spec.deep:
                self._add(spec)
        self._more_text = more or translate("Notices", "More exactly")
        self._more = link(self._more_text, f"{name}_more", self.open_deep, icon="chevron")
        if any(spec.deep for spec in specs):
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def record(self) -> Any:
        """The record with every valid edit in it."""
        return self._record

    def load(self, record: Any) -> None:
        """Show a record without telling of an edit."""
        self._record = record
        self._wrong.clear()
        for attribute, field in self.fields.items():
            field.set_value(getattr(record, attribute))
        filled = sum(1 for spec in self._specs.values() if spec.deep and _is_filled(getattr(record, spec.name)))
        counted = translate("Notices", "{more} ({count} filled in)").format(more=self._more_text, count=filled)
        words = counted if filled else self._more_text
        self._more.setText(words)
        self._more.setAccessibleName(words.replace("&", ""))

    def open_deep(self) -> None:
        """Show what is hidden behind "More exactly"."""
        if self._more.isHidden():
            return
        self._more.hide()
        hidden = [spec for spec in self._specs.values() if spec.deep and spec.name not in self.fields]
        for spec in hidden:
            self._add(spec)
            if self._record is not None:
                self.fields[spec.name].set_value(getattr(self._record, spec.name))
        if hidden:
            self.fields[hidden[0].name].focus_control()

    def first_wrong(self) -> Wrong | None:
        """The first field that cannot be saved as it is."""
        for attribute, spec in self._specs.items():
            field = self.fields.get(attribute)
            if field is None:
                continue
            if attribute in self._wrong:
                return field, self._wrong[attribute]
            inner = inside(field)
            found = inner.first_wrong() if inner is not None else None
            if found is not None:
                return found
            if spec.required and not spec.answer and _is_missing(getattr(self._record, attribute)):
                return field, HeijastusError(ErrorCode.FIELD_EMPTY, field=field.name)
        return None

    def reveal(self, steps: list[str]) -> FormField | None:
        """Open the way to a field by attribute names, row numbers and row codes."""
        spec = self._specs.get(steps[0]) if steps else None
        if spec is None:
            return next(iter(self.fields.values()), None)
        if spec.deep:
            self.open_deep()
        field = self.fields[spec.name]
        inner = inside(field)
        found = inner.reveal(steps[1:]) if inner is not None and len(steps) > 1 else None
        return found or field

    def _add(self, spec: FieldSpec) -> None:
        field = self._make(spec, f"{self._name}_{spec.name}" if self._name else spec.name)
        field.edited.connect(lambda: self._touched(spec.name))
        self.fields[spec.name] = field
        self._column.addWidget(field)

    def _touched(self, attribute: str) -> None:
        try:
            self._record = replace(self._record, **{attribute: self.fields[attribute].value()})
            self._wrong.pop(attribute, None)
        except HeijastusError as error:
            self._wrong[attribute] = error
        self.edited.emit()


def inside(field: FormField) -> Composite | None:
    """The fields within a field, where it has any and they count."""
    if isinstance(field, AnswerField):
        counts = field.state() is AnswerState.GIVEN if isinstance(field, GivenField) else True
        return inside(field.editor) if counts else None
    return field if isinstance(field, Composite) else None


class GivenField(AnswerField):
    """Three states, of which "given" wants something given."""

    def __init__(self, name: str, label: str, editor: FormField, **texts: str) -> None:
        super().__init__(name, label, editor, **texts)
        # Built with its label so that a screen reader has a name for it; the label above is enough for the eye.
        editor.label.hide()

    def state(self) -> AnswerState:
        return AnswerState(self._states.choice())

    def value(self) -> Any:
        answer = super().value()
        blank = getattr(self.editor, "is_blank", False)
        if answer.state is AnswerState.GIVEN and (blank or _is_missing(answer.value) or answer.value == ()):
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field=self.name)
        return answer


def _is_missing(value: object) -> bool:
    if isinstance(value, LocalisedText):
        return not value.fi.strip()
    return isinstance(value, str) and not value.strip()


def _is_filled(value: object) -> bool:
    return bool(value) and value is not False
