"""Reasons, failures, choices, dates and periods in words: the same sentence on screen, in print and in a refusal."""

from collections.abc import Mapping
from datetime import date
from enum import Enum, StrEnum
from typing import Final

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import Event, PermittedUse, Scope, State
from heijastus_desk.domain.values import Period
from heijastus_desk.wording.catalogue import Catalogue, catalogue, label_group
from heijastus_desk.wording.templates import fill

_KINDS: Final[Mapping[str, type[StrEnum]]] = {
    "record_class": RecordClass,
    "event": Event,
    "scope": Scope,
    "state": State,
    "permitted_use": PermittedUse,
    "causes": HoldCause,
}
"""The enumeration behind a parameter, so that a reason read back from storage as plain text is worded the same."""


class PeriodForm(StrEnum):
    """The form a period takes in a sentence; only Finnish and Swedish tell them apart."""

    COUNT = "count"
    """6 kuukautta, 1 vuosi"""
    GENITIVE = "genitive"
    """6 kuukauden (kuluttua), 5 års (mellanrum)"""
    DURATION = "duration"
    """(säilytetään) 6 kuukautta, 1 vuoden"""


def sentence(reason: Reason, lang: Lang) -> str:
    """A decision's reason in words; raises KeyError for a code nobody worded."""
    words = catalogue(lang)
    return fill(words.reasons[reason.code], lambda name, form: _fact(reason.params, name, form, words))


def error_sentence(error: HeijastusError, lang: Lang, *, at_field: bool = False) -> str:
    """A failure in words, with its remedy; facts the failure does not carry are left out.

    `at_field`: it stands beside the field, whose name need not be said.
    """
    words = catalogue(lang)

    def resolve(name: str, form: str) -> str | None:
        if name == "field":
            return None if at_field else words.fields.get(error.field or "")
        value = error.params.get(name)
        return _size(value, words) if form == "size" and isinstance(value, int) else _text(value, words)

    return fill(words.errors[error.code.value], resolve)


def label(member: StrEnum, lang: Lang) -> str:
    """The name of a choice as lists and forms show it, with a capital letter."""
    return catalogue(lang).labels[label_group(type(member))][member.value]


def format_date(day: date, lang: Lang) -> str:
    """12.11.2024 in Finnish and Swedish, 12 November 2024 in English."""
    months = catalogue(lang).months
    if months:
        return f"{day.day} {months[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def format_period(period: str, lang: Lang, form: PeriodForm = PeriodForm.COUNT) -> str:
    """An ISO 8601 period in words: 6 kuukautta, 1 vuosi ja 6 kuukautta; nothing at all is counted in days."""
    words = catalogue(lang)
    parsed = Period.parse(period)
    counted = [(n, unit) for n, unit in ((parsed.years, "years"), (parsed.months, "months")) if n]
    if parsed.days or not counted:
        counted.append((parsed.days, "days"))
    return f" {words.joiner} ".join(f"{n} {_unit(words.units[unit], n, form)}" for n, unit in counted)


def _unit(forms: Mapping[str, str], number: int, form: PeriodForm) -> str:
    count = "one" if number == 1 else "many"
    return forms.get(f"{count}_{form.value}", forms[count])


def _fact(params: Mapping[str, object], name: str, form: str, words: Catalogue) -> str | None:
    value = params.get(name)
    if value is None:
        return None
    if name == "period":
        return format_period(str(value), words.lang, PeriodForm(form) if form else PeriodForm.COUNT)
    kind = _KINDS.get(name)
    if kind is None:
        return _text(value, words)
    if name == "causes":
        return ", ".join(_lower(label(kind(code), words.lang)) for code in str(value).split(","))
    return _choice(kind(str(value)), form, params, words)


def _choice(member: StrEnum, form: str, params: Mapping[str, object], words: Catalogue) -> str:
    named = label(member, words.lang)
    if not form:
        return named
    if form == "lower":
        return _lower(named)
    forms = words.forms[label_group(type(member))]
    clause = forms.get(f"{form}_{params.get('scope')}", {}).get(member.value) or forms[form][member.value]
    return fill(clause, lambda name, inner: _fact(params, name, inner, words))


def _text(value: object, words: Catalogue) -> str | None:
    """A value in words; nothing for what is empty, and for a zero, which no sentence counts."""
    if isinstance(value, LocalisedText):
        return value.get(words.lang).strip().removesuffix(".") or None
    if isinstance(value, date):
        return format_date(value, words.lang)
    if isinstance(value, Enum):
        return label(value, words.lang) if isinstance(value, StrEnum) else None
    if isinstance(value, int) and value:
        return f"{value:,}".replace(",", words.thousands)
    return str(value) if value else None


def _size(octets: int, words: Catalogue) -> str:
    kilo = 1024
    if octets >= kilo * kilo:
        return f"{octets // (kilo * kilo)} {words.sizes['mega']}"
    return f"{-(-octets // kilo)} {words.sizes['kilo']}"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
