"""The worded sentences and labels of each language, read from `resources/wording`, and the check that none lacks."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

from heijastus_desk.assets import table
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.grounds import REASON_PARAMS
from heijastus_desk.domain.retention.terms import Event, State
from heijastus_desk.domain.rights.case_reasons import CASE_PARAMS
from heijastus_desk.domain.rights.resolver import RIGHT_PARAMS
from heijastus_desk.domain.safekeeping_reasons import SAFEKEEPING_PARAMS
from heijastus_desk.wording.templates import Placeholder, TemplateError, placeholders

ERROR_PARAMS: Final = frozenset(
    {
        *("count", "field", "first", "given", "group", "half", "last", "length", "limit", "number", "path", "place"),
        *("since", "step"),
    }
)
"""What the sentence of a failure may name; all of it optional, since one code is raised in many places."""

_REASON_PARAMS: Final = {**REASON_PARAMS, **SAFEKEEPING_PARAMS, **CASE_PARAMS, **RIGHT_PARAMS}
_MAY_LACK: Final = frozenset({"period", "register", "review_on", "why"})
"""Parameters a reason may come without: they stand in brackets, except a period where the rule is sure to have one."""

_FORMS: Final = {
    "event": ("past", "ongoing", "since", "lower"),
    "state": ("ending",),
    "period": ("genitive", "duration"),
    "record_class": ("lower",),
    "limit": ("size",),
}
_WORD_START = re.compile(r"(?<!^)(?=[A-Z])")

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything worded in one language."""

    lang: Lang
    errors: Mapping[str, str]
    reasons: Mapping[str, str]
    events: Mapping[str, str]
    fields: Mapping[str, str]
    labels: Mapping[str, Mapping[str, str]]
    forms: Mapping[str, Mapping[str, Mapping[str, str]]]
    units: Mapping[str, Mapping[str, str]]
    sizes: Mapping[str, str]
    joiner: str
    thousands: str
    months: tuple[str, ...]


def read(lang: Lang, source: Table) -> Catalogue:
    """The catalogue held in a TOML table."""
    return Catalogue(
        lang=lang,
        errors=source["errors"],
        reasons=source["reasons"],
        events=source["events"],
        fields=source["fields"],
        labels=source["labels"],
        forms=source["forms"],
        units=source["units"],
        sizes=source["sizes"],
        joiner=source["joiner"],
        thousands=source["thousands"],
        months=tuple(source.get("months", ())),
    )


@cache
def catalogue(lang: Lang) -> Catalogue:
    """The language's catalogue, read once."""
    return read(lang, table("wording", f"{lang.value}.toml"))


@cache
def label_group(kind: type[StrEnum]) -> str:
    """Where the labels of an enumeration stand: its class name in snake case."""
    return _WORD_START.sub("_", kind.__name__).lower()


def problems(catalogues: Iterable[Catalogue], kinds: Iterable[type[StrEnum]]) -> list[str]:
    """What is missing, unknown or unequal; empty when every code is worded in every language."""
    languages = tuple(catalogues)
    kinds = tuple(kinds)
    found = [problem for language in languages for problem in _gaps(language, kinds)]
    found += [problem for language in languages for problem in _sentence_faults(language)]
    return found + _unequal(languages)


def _gaps(language: Catalogue, kinds: tuple[type[StrEnum], ...]) -> Iterator[str]:
    yield from _difference(language, "errors", language.errors, set(ErrorCode))
    yield from _difference(language, "reasons", language.reasons, set(_REASON_PARAMS))
    yield from _difference(language, "labels", language.labels, {label_group(kind) for kind in kinds})
    for kind in kinds:
        group = label_group(kind)
        yield from _difference(language, f"labels.{group}", language.labels.get(group, {}), set(kind))
    for form in ("past", "ongoing", "since"):
        worded = language.forms.get("event", {}).get(form, {})
        yield from _difference(language, f"forms.event.{form}", worded, set(Event))
    worded = language.forms.get("state", {}).get("ending", {})
    yield from _difference(language, "forms.state.ending", worded, set(State))


def _difference(language: Catalogue, where: str, worded: Mapping[str, object], wanted: set[Any]) -> Iterator[str]:
    names = {str(name) for name in wanted}
    for name in sorted(names - set(worded)):
        yield f"{language.lang}: [{where}] has no {name}"
    for name in sorted(set(worded) - names):
        yield f"{language.lang}: [{where}] words {name}, which does not exist"
    for name in sorted(name for name, text in worded.items() if not text):
        yield f"{language.lang}: [{where}] {name} is empty"


def _sentence_faults(language: Catalogue) -> Iterator[str]:
    for code, template in language.errors.items():
        yield from _faults(language, f"errors.{code}", template, ERROR_PARAMS, ERROR_PARAMS)
    for code, template in language.reasons.items():
        may_lack = _MAY_LACK if code.startswith("not_started") else _MAY_LACK - {"period"}
        yield from _faults(language, f"reasons.{code}", template, _REASON_PARAMS.get(code, frozenset()), may_lack)
    for code, template in language.events.items():
        # An event written by an older version may lack any of its numbers.
        named = _facts_named(template)
        yield from _faults(language, f"events.{code}", template, named, named - {"event"})
    for name, forms in language.forms.items():
        for form, clauses in forms.items():
            for code, template in clauses.items():
                known = frozenset({"anchor_date", "due_on", "erasable_from"})
                yield from _faults(language, f"forms.{name}.{form}.{code}", template, known, frozenset())


def _faults(
    language: Catalogue, where: str, template: str, known: frozenset[str], may_lack: frozenset[str]
) -> Iterator[str]:
    try:
        named = placeholders(template)
    except TemplateError as fault:
        yield f"{language.lang}: {where}: {fault}"
        return
    for placeholder in named:
        if placeholder.name not in known:
            yield f"{language.lang}: {where} names {placeholder.name}, which it does not get"
        elif placeholder.name in may_lack and not placeholder.optional:
            yield f"{language.lang}: {where} needs brackets around {placeholder.name}"
        if not _form_known(placeholder):
            yield f"{language.lang}: {where} asks for an unknown form of {placeholder.name}: {placeholder.form}"


def _form_known(placeholder: Placeholder) -> bool:
    return not placeholder.form or placeholder.form in _FORMS.get(placeholder.name, ())


def _unequal(languages: tuple[Catalogue, ...]) -> list[str]:
    first, *others = languages
    return (
        [
            f"{other.lang}: {where}.{code} names other facts than {first.lang}"
            for other in others
            for where, ours, theirs in (
                ("errors", first.errors, other.errors),
                ("reasons", first.reasons, other.reasons),
                ("events", first.events, other.events),
                *_clauses(first, other),
            )
            for code in sorted(set(ours) & set(theirs))
            if _facts_named(ours[code]) != _facts_named(theirs[code])
        ]
        + [
            f"{other.lang}: [fields] differs from {first.lang}"
            for other in others
            if set(other.fields) != set(first.fields)
        ]
        + [
            f"{other.lang}: [events] differs from {first.lang}: {code}"
            for other in others
            for code in sorted(set(other.events) ^ set(first.events))
        ]
    )


def _clauses(first: Catalogue, other: Catalogue) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, str]]]:
    for name, forms in first.forms.items():
        for form, clauses in forms.items():
            yield f"forms.{name}.{form}", clauses, other.forms.get(name, {}).get(form, {})


def _facts_named(template: str) -> frozenset[str]:
    try:
        return frozenset(placeholder.name for placeholder in placeholders(template))
    except TemplateError:
        return frozenset()
