"""A row of a register in one line, for folded rows and for lists of what is missing."""

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.values import Period
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec
from heijastus_desk.wording.sentences import format_period, label

translate = QCoreApplication.translate

NOT_CHOSEN = "–"
_MOST = 160


def summary(specs: tuple[FieldSpec, ...], value: Any, lang: Lang, recipients: dict[str, str]) -> str:
    """What the row says, by the fields that tell; a new row says that it is empty."""
    told = (_piece(spec, getattr(value, spec.name), lang, recipients) for spec in specs if spec.told)
    line = " · ".join(piece for piece in told if piece)
    return line[:_MOST] or translate("Notices", "Nothing written yet")


def _piece(spec: FieldSpec, value: Any, lang: Lang, recipients: dict[str, str]) -> str:
    if spec.editor is Editor.PERIOD:
        return format_period(value, lang) if Period.parse(value) != Period() else translate("Notices", "At once")
    if spec.editor is Editor.RECIPIENT:
        return recipients.get(value) or str(value)
    if spec.editor is Editor.MANY and not value:
        return spec.none_text
    if isinstance(value, tuple):
        names = (label(item, lang) if isinstance(item, StrEnum) else label(item.kind, lang) for item in value)
        return ", ".join(names)
    if isinstance(value, LocalisedText):
        return " ".join((value.get(lang) or value.sv or value.en).split())
    if isinstance(value, StrEnum):
        return label(value, lang)
    return str(value or "")
