"""A field made of several: an officer, a co-controller, an arrangement; an error stands at the part it is about."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField

Parts = Sequence[FormField | tuple[FormField, ...]]


class PartsField(FormField):
    """`make` builds the value of the parts' values, `take` gives the parts' values of it (of None: an empty one).

    `within` names the field it is the editor of: that one is told of its errors and hands them back.
    """

    def __init__(
        self,
        name: str,
        parts: Parts,
        make: Callable[[Mapping[str, Any]], Any],
        take: Callable[[Any], Mapping[str, Any]],
        *,
        within: str = "",
    ) -> None:
        self._form = Form(f"{name}_parts")
        for part in parts:
            self._form.add_row(*part) if isinstance(part, tuple) else self._form.add(part)
        super().__init__(name, "", self._form)
        self._make, self._take = make, take
        self._within = within or name
        self._at_fault = ""
        self._form.edited.connect(self._touched)

    def value(self) -> Any:
        self._at_fault = ""
        try:
            return self._make(self._form.values())
        except HeijastusError as error:
            self._at_fault = error.field or ""
            raise HeijastusError(error.code, field=self._within, **error.params) from None

    def set_value(self, value: Any) -> None:
        self._form.set_values(self._take(value))

    def set_error(self, sentence: str) -> None:
        part = self._form.fields.get(self._at_fault)
        if part is not None and sentence:
            part.set_error(sentence)
            return
        self._form.clear_errors()
        super().set_error(sentence)

    def focus_control(self) -> None:
        self._first().setFocus()

    def _first(self) -> QWidget:
        part = self._form.fields.get(self._at_fault) or next(iter(self._form.fields.values()))
        return part.control
