"""What a review found, in words: the check, why, by which law, and what to do about it."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.review.findings import Check, Finding, Severity, Status
from heijastus_desk.wording.sentences import format_date, format_period, label
from heijastus_desk.wording.templates import fill

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_PERIOD: Final = re.compile(r"P(?:\d+[YMWD])+")

ANY: Final = "any"
"""The table all checks share, and a check's remedy for every reason that has none of its own."""

CLASSES: Final = "classes"
"""The parameter that holds codes of record classes."""


def check_name(check: Check, lang: Lang) -> str:
    """What the check is about, as a list shows it."""
    return label(check, lang)


def status_word(status: Status, lang: Lang) -> str:
    """How a check came out, in a word or two."""
    return label(status, lang)


def severity_word(severity: Severity, lang: Lang) -> str:
    """How much depends on it: the law demands it, a risk, a recommendation."""
    return label(severity, lang)


def source(check: Check, lang: Lang) -> str:
    """The provision or the recommendation the check rests on."""
    text: str = _words(lang)[check.value]["source"]
    return text


def why(finding: Finding, lang: Lang) -> str:
    """Why it was found, in a plain sentence or two; raises KeyError for a reason nobody worded."""
    return _sentence(finding, lang, "why")


def remedy(finding: Finding, lang: Lang) -> str:
    """What to do about it; raises KeyError for a reason nobody worded."""
    return _sentence(finding, lang, "remedy")


def _sentence(finding: Finding, lang: Lang, part: str) -> str:
    template = template_of(_words(lang), finding.check, finding.reason, part)
    if template is None:
        raise KeyError(f"{finding.check.value}.{part}.{finding.reason}")
    return fill(template, lambda name, _form: _fact(finding.params, name, lang))


def template_of(words: Mapping[str, Any], check: Check, reason: str, part: str) -> str | None:
    """The sentence of a reason in a language's table: the check's own, the shared one, the check's for every reason."""
    own: Mapping[str, str] = words[check.value].get(part, {})
    shared: Mapping[str, str] = words[ANY].get(part, {})
    return own.get(reason) or shared.get(reason) or own.get(ANY)


def _fact(params: Mapping[str, str], name: str, lang: Lang) -> str | None:
    value = params.get(name, "")
    if name == CLASSES:
        return ", ".join(label(RecordClass(code), lang) for code in value.split(", ")) if value else None
    if _DAY.fullmatch(value):
        return format_date(date.fromisoformat(value), lang)
    if _PERIOD.fullmatch(value):
        return format_period(value, lang)
    return value or None


def _words(lang: Lang) -> dict[str, Any]:
    return table("review", f"{lang.value}.toml")
