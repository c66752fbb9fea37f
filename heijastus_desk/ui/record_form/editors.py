"""Makes the field of each kind of spec; the one place that knows which widget edits what."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.record_form.layout_field import LayoutField
from heijastus_desk.ui.record_form.questions_field import CriteriaField, WeighedLinesField
from heijastus_desk.ui.record_form.record_body import GivenField
from heijastus_desk.ui.record_form.record_field import RecordField
from heijastus_desk.ui.record_form.rows_field import RowsField
from heijastus_desk.ui.record_form.small_fields import KeepingChoiceField, ManyField, PeriodField
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec
from heijastus_desk.ui.record_form.summaries import NOT_CHOSEN, summary
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField, TickField
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


@dataclass(slots=True, kw_only=True)
class FormWorld:
    """What fields need to know of the world around the form. `text_lang` is the language whose texts stand in front."""

    lang: Lang
    today: date
    say: Callable[[str, tuple[Link, ...]], None]
    text_lang: Lang = Lang.FI
    recipients: dict[str, str] = field(default_factory=dict[str, str])


class Editors:
    """The maker of fields."""

    def __init__(self, world: FormWorld) -> None:
        self._world = world
        self._makers: dict[Editor, Callable[[FieldSpec, str], FormField]] = {
            Editor.LINE: self._line,
            Editor.TITLE: self._text,
            Editor.TEXT: self._text,
            Editor.PROSE: self._prose,
            Editor.CHOICE: self._choice,
            Editor.MANY: self._many,
            Editor.TICK: self._tick,
            Editor.DECISION: self._decision,
            Editor.DATE: self._date,
            Editor.PERIOD: self._period,
            Editor.RECIPIENT: self._recipient,
            Editor.RECORD: self._record,
            Editor.LAYOUT: self._layout,
            Editor.WEIGHED_LINES: self._weighed_lines,
            Editor.CRITERIA: self._criteria,
            Editor.ROWS: self._rows,
        }

    def __call__(self, spec: FieldSpec, name: str) -> FormField:
        made = self._makers[spec.editor](spec, name)
        if spec.answer:
            return GivenField(name, spec.label, made, hint=spec.hint, none_text=spec.none_text)
        return made

    def tell(self, spec: FieldSpec, value: Any) -> str:
        """A folded row in one line."""
        return summary(spec.fields, value, self._world.lang, self._world.recipients)

    def _line(self, spec: FieldSpec, name: str) -> FormField:
        return TextField(name, spec.label, hint=_hint(spec), required=spec.required)

    def _text(self, spec: FieldSpec, name: str) -> FormField:
        lines = 1 if spec.editor is Editor.TITLE else spec.lines
        return LocalisedField(name, spec.label, hint=_hint(spec), lines=lines, lang=self._world.text_lang)

    def _prose(self, spec: FieldSpec, name: str) -> FormField:
        return ProseField(name, spec.label, hint=_hint(spec), lines=spec.lines, required=spec.required)

    def _choice(self, spec: FieldSpec, name: str) -> FormField:
        assert spec.choices is not None
        empty = [(None, NOT_CHOSEN)] if spec.optional else []
        return KeepingChoiceField(name, spec.label, [*empty, *self._members(spec.choices)], hint=spec.hint)

    def _recipient(self, spec: FieldSpec, name: str) -> FormField:
        known = [("", NOT_CHOSEN), *self._world.recipients.items()]
        return KeepingChoiceField(name, spec.label, known, hint=spec.hint)

    def _many(self, spec: FieldSpec, name: str) -> FormField:
        assert spec.choices is not None
        return ManyField(name, spec.label, self._members(spec.choices), hint=spec.hint)

    def _tick(self, spec: FieldSpec, name: str) -> FormField:
        return TickField(name, spec.label, hint=spec.hint)

    def _decision(self, spec: FieldSpec, name: str) -> FormField:
        choices = [
            (None, translate("Notices", "Not decided yet")),
            (True, translate("Notices", "Yes")),
            (False, translate("Notices", "No")),
        ]
        return ChoiceField(name, spec.label, choices, hint=spec.hint)

    def _date(self, spec: FieldSpec, name: str) -> FormField:
        return DateField(name, spec.label, hint=spec.hint, today=self._world.today)

    def _period(self, spec: FieldSpec, name: str) -> FormField:
        return PeriodField(name, spec.label, hint=spec.hint)

    def _record(self, spec: FieldSpec, name: str) -> FormField:
        return RecordField(name, spec, self)

    def _layout(self, spec: FieldSpec, name: str) -> FormField:
        return LayoutField(name, spec, self)

    def _weighed_lines(self, spec: FieldSpec, name: str) -> FormField:
        return WeighedLinesField(name, spec.label, self._world.lang, hint=spec.hint)

    def _criteria(self, spec: FieldSpec, name: str) -> FormField:
        return CriteriaField(name, spec.label, self._world.lang, hint=spec.hint)

    def _rows(self, spec: FieldSpec, name: str) -> FormField:
        return RowsField(name, spec, self, lambda value: self.tell(spec, value), self._world.say)

    def _members(self, kind: type[StrEnum]) -> Sequence[tuple[StrEnum, str]]:
        return [(member, label(member, self._world.lang)) for member in kind]


def _hint(spec: FieldSpec) -> str:
    """An answer shows the hint above its states, so that it is not read twice."""
    return "" if spec.answer else spec.hint
