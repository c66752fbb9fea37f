"""One suggestion beside her text: a tick, where it goes, and what is entered there, each to be corrected."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.adoption.suggestion import Suggestion, Target
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Event
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.panels.bringing_in import words
from heijastus_desk.ui.record_form.small_fields import PeriodField
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField, TickField
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.wording.sentences import error_sentence, label

translate = QCoreApplication.translate

_LETTERS_A_LINE = 46
_MOST_LINES = 7


class SuggestionRow(QFrame):
    """`changed` gives the suggestion as she left it; `moved` says that it goes elsewhere and looks otherwise now."""

    changed = Signal(object)
    moved = Signal(object)

    def __init__(self, suggestion: Suggestion, lang: Lang) -> None:
        super().__init__()
        self.setObjectName(f"suggestion_{suggestion.key}")
        self._one = suggestion
        self._lang = lang
        self.fields: dict[str, FormField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.tick = TickField(f"take_{suggestion.key}", self._said())
        self.tick.box.setAccessibleName(f"{self._said()} {label(suggestion.target, lang)}")
        self.tick.set_value(suggestion.taken)
        self.tick.edited.connect(self._ticked)
        self._column.addLayout(self._head())
        if suggestion.on_file:
            self._column.addWidget(_on_file(suggestion))
        if words.hint(suggestion.target):
            self._column.addWidget(Text(words.hint(suggestion.target), "small", wrap=True))
        made = list(self._made())
        for name, field, value in made:
            self._add(name, field, value)
        fields = [field for _name, field, _value in made]
        if suggestion.target is Target.RECIPIENT:
            self._column.addLayout(_beside_each_other(fields[:2]))
            fields = fields[2:]
        for field in fields:
            self._column.addWidget(field)
        self._fit()

    @property
    def suggestion(self) -> Suggestion:
        """As it stands now."""
        return self._one

    def show_error(self, error: HeijastusError) -> None:
        """Say what is wrong with what is entered here."""
        field = self.fields.get("text") or next(iter(self.fields.values()), self.tick)
        field.set_error(error_sentence(error, self._lang, at_field=True))

    def focus_first(self) -> None:
        self.tick.box.setFocus()

    def _said(self) -> str:
        """What the tick says; where the piece may go elsewhere, a choice beside it says it to the end."""
        choice = len(self._one.targets) > 1
        return translate("OldNotice", "Take in as") if choice else label(self._one.target, self._lang)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.tick)
        if len(self._one.targets) > 1:
            places = [(target, label(target, self._lang)) for target in self._one.targets]
            goes = ChoiceField(f"goes_{self._one.key}", "", places)
            goes.control.setAccessibleName(translate("OldNotice", "Goes to"))
            self._add("target", goes, self._one.target)
            head.addWidget(goes, 1)
        else:
            head.addStretch(1)
        return head

    def _add(self, name: str, field: FormField, value: Any) -> None:
        field.set_value(value)
        field.edited.connect(self._edited)
        self.fields[name] = field

    def _made(self) -> Iterator[tuple[str, FormField, Any]]:
        one, key, lang = self._one, self._one.key, self._lang
        if one.target in words.KINDS:
            name = translate("OldNotice", "Which one")
            yield "code", ChoiceField(f"kind_{key}", name, words.kinds(one.target, lang)), one.code
        if one.target in words.DATES:
            yield "text", DateField(f"date_{key}", ""), date.fromisoformat(one.text) if one.text else None
        elif one.target not in words.WITHOUT_WORDS and (one.text or one.target is not Target.RETENTION):
            yield "text", self._text_field(), one.text
        if one.target is Target.RECIPIENT:
            country = TextField(f"country_{key}", "", placeholder="FI, SE, US…")
            country.control.setAccessibleName(translate("OldNotice", "Country"))
            country.control.setToolTip(
                translate("OldNotice", "The country in two letters; empty if you do not know it")
            )
            yield "code", country, one.code
        if one.detail and one.target in words.DETAILS:
            name = words.detail_name(one.target)
            lines = min(1 + len(one.detail) // _LETTERS_A_LINE, _MOST_LINES)
            yield "detail", ProseField(f"detail_{key}", name, lines=lines), one.detail
        if one.target is Target.RETENTION:
            yield from self._rule_fields()

    def _text_field(self) -> FormField:
        one = self._one
        field: TextField | ProseField
        if one.target in words.SHORT:
            field = TextField(f"text_{one.key}", "")
        else:
            lines = sum(1 + len(line) // _LETTERS_A_LINE for line in one.text.splitlines() or [""])
            field = ProseField(f"text_{one.key}", "", lines=min(max(lines, 1), _MOST_LINES))
            field.edit.setFixedHeight(field.edit.minimumHeight() + theme.GRID)
        field.control.setAccessibleName(label(one.target, self._lang))
        return field

    def _rule_fields(self) -> Iterator[tuple[str, FormField, Any]]:
        one, key, lang = self._one, self._one.key, self._lang
        events = [(None, translate("OldNotice", "Not said: kept as text")), *((e, label(e, lang)) for e in Event)]
        yield "period", PeriodField(f"period_{key}", translate("OldNotice", "How long")), one.period
        yield "event", ChoiceField(f"event_{key}", translate("OldNotice", "Counted from"), events), one.event
        everything = (None, translate("OldNotice", "Everything in the register"))
        classes = [everything, *((c, label(c, lang)) for c in RecordClass)]
        yield (
            "record_class",
            ChoiceField(f"class_{key}", translate("OldNotice", "What is kept"), classes),
            (one.record_class),
        )

    def _ticked(self) -> None:
        self._one = replace(self._one, taken=self.tick.value())
        self._fit()
        self.changed.emit(self._one)

    def _edited(self) -> None:
        entered: dict[str, Any] = {}
        for name, field in self.fields.items():
            try:
                entered[name] = field.value()
            except HeijastusError as error:
                # What cannot be read yet is not taken over; what she typed stays in the field.
                field.set_error(error_sentence(error, self._lang, at_field=True))
        if isinstance(entered.get("text"), date) or ("text" in entered and entered["text"] is None):
            entered["text"] = entered["text"].isoformat() if entered["text"] else ""
        if self._one.target is Target.RECIPIENT and "code" in entered:
            entered["code"] = entered["code"].upper()
        before, self._one = self._one, replace(self._one, **entered)
        if self._one.target is not before.target:
            self._one = _fitting(self._one, self._lang)
            self.moved.emit(self._one)
        else:
            self.changed.emit(self._one)

    def _fit(self) -> None:
        for field in self.fields.values():
            field.setEnabled(self._one.taken)


def _beside_each_other(fields: list[FormField]) -> QHBoxLayout:
    """The name with room, the country beside it."""
    row = QHBoxLayout()
    row.setSpacing(theme.GRID)
    for field, stretch in zip(fields, (3, 1), strict=True):
        row.addWidget(field, stretch)
    return row


def _on_file(one: Suggestion) -> Text:
    """What is on file in its place; the tick decides which of the two holds."""
    said = translate("OldNotice", "On file: {value}").format(value=one.on_file)
    shown = Text(said, "small", wrap=True)
    shown.setObjectName(f"on_file_{one.key}")
    shown.set_tone(Tone.SOON)
    return shown


def _fitting(one: Suggestion, lang: Lang) -> Suggestion:
    """The kind it had belongs to where it was; the first there is begins with."""
    kinds = [code for code, _name in words.kinds(one.target, lang)] if one.target in words.KINDS else []
    fits = one.code in kinds or (not kinds and not one.code)
    return one if fits else replace(one, code=kinds[0] if kinds else "")
