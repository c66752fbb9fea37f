"""A field that is a record of its own, with fields inside."""

from typing import Any

from heijastus_desk.ui.record_form.record_body import Body, Maker, Wrong
from heijastus_desk.ui.record_form.specs import FieldSpec
from heijastus_desk.ui.widgets.form_field import FormField


class RecordField(FormField):
    """The value is the record; without one a blank one is shown. An optional one that is blank is None."""

    def __init__(self, name: str, spec: FieldSpec, make: Maker) -> None:
        self.body = Body(name, spec.fields, make, spec.more)
        super().__init__(name, spec.label, self.body, hint="" if spec.answer else spec.hint)
        self.hint_first()
        assert spec.blank is not None
        self._blank = spec.blank
        self._may_be_none = spec.optional
        self.body.edited.connect(self._touched)

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been written in it."""
        return self.body.record == self._blank()

    def value(self) -> Any:
        return None if self._may_be_none and self.is_blank else self.body.record

    def set_value(self, value: Any) -> None:
        self.body.load(self._blank() if value is None else value)

    def first_wrong(self) -> Wrong | None:
        return self.body.first_wrong()

    def reveal(self, steps: list[str]) -> FormField | None:
        return self.body.reveal(steps)

    def focus_control(self) -> None:
        if not self.body.fields:
            self.body.open_deep()
        next(iter(self.body.fields.values())).focus_control()
