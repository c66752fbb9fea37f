"""Checks C35-C37: dates, words of the repealed act, and what a template left behind."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.text.outcome import fine, missing, outcome, partly
from heijastus_desk.domain.review.text.passages import PassageKind
from heijastus_desk.domain.review.text.reading import Reading

_MONTHS: Final = 24
_MONTH_NAMES: Final = (
    ("jan", "tammi"),
    ("feb", "helmi"),
    ("mar", "maalis"),
    ("apr", "huhti"),
    ("may", "maj", "touko"),
    ("jun", "kesa"),
    ("jul", "heina"),
    ("aug", "elo"),
    ("sep", "syys"),
    ("oct", "okt", "loka"),
    ("nov", "marras"),
    ("dec", "joulu"),
)
_DRAWN_UP: Final = ("laadi", "laati", "uppratt", "drawn")
_LOOSE: Final = re.compile(
    r"\b(?P<word>paivit|paivays|paivatty|laadi|laati|muutettu|uppdater|uppratt|datum|updated|revised|effective|drawn up"
    r"|dated)\w*"
    r"\W{0,4}(?:\w+\W{1,3}){0,2}?(?:(?P<month>\d{1,2})\s*[./]\s*|(?P<name>[a-z]{3,12})\s+)?(?P<year>20\d\d)\b"
)
_OLD_WORDS: Final = ("register_description", "old_technology", "repealed_act", "refusal_certificate")
_TAG: Final = r"/?(?:p|br|ul|li|b|i|a|strong|em|span|div|td|tr|h\d)\b"
_TO_FILL_IN: Final = (
    r"s-?posti\w*|s\u00e4hk\u00f6posti\w*|osoite|puhelin\w*|nimi|yrityksen nimi|pvm|t\u00e4yt\u00e4\w*|e-post\w*|adress"
    r"|telefon\w*|namn|f\u00f6retagets namn|datum|fyll i|e-?mail(?: address)?|address|phone(?: number)?"
    r"|name|company name|date"
)
_BLANK: Final = re.compile(
    rf"\[[^\]\d]{{2,40}}\](?!\()|\{{\{{?[^}}]{{2,40}}\}}?\}}|<(?!{_TAG})[^<>@]{{2,40}}>|_{{4,}}|\.{{6,}}|\bX{{3,}}\b|\u2026{{2,}}"
    rf"|\((?:{_TO_FILL_IN})\)",
    re.IGNORECASE,
)
_SUBDIVIDED: Final = re.compile(r"^\W*(?:\d{1,2}\s*[.)]|\d{1,2}\.\d+|[A-Za-z]\s*[.):])")


def form_checks(reading: Reading) -> Iterator[Finding]:
    """C35-C37."""
    yield from _dates(reading)
    yield from _old_words(reading)
    yield from _left_over(reading)


def _dates(reading: Reading) -> Iterator[Finding]:
    notice = reading.notice
    known = [(day, day.isoformat()) for day in (notice.drawn_up, notice.updated) if day is not None]
    loose = [] if known else list(_loosely_dated(reading))
    known = known or [(day, told) for day, told, _ in loose]
    if not known:
        yield missing(Check.DATES)
        return
    drawn_up = notice.drawn_up is not None or any(drawn for *_, drawn in loose)
    if not drawn_up:
        yield partly(Check.DATES, "no_drawn_up")
    newest, told = max(known)
    if newest > reading.today:
        yield outcome(Check.DATES, Status.WRONG, "future", day=told)
    elif _months_between(newest, reading.today) >= _MONTHS:
        yield outcome(Check.DATES, Status.OUT, "old", day=told)
    elif drawn_up:
        yield fine(Check.DATES)


def _loosely_dated(reading: Reading) -> Iterator[tuple[date, str, bool]]:
    """A month and a year, or a year alone, beside a word of dating.

    Gives the earliest day it can mean, how to say it, and whether it tells when the notice was drawn up.
    """
    for passage in reading.passages:
        for match in _LOOSE.finditer(passage.folded):
            named = match["name"] or ""
            month = next((n for n, names in enumerate(_MONTH_NAMES, 1) if named.startswith(names)), 0)
            month = int(match["month"] or month)
            sure = 1 <= month <= len(_MONTH_NAMES)
            told = f"{month}/{match['year']}" if sure else match["year"]
            yield date(int(match["year"]), month if sure else 1, 1), told, match["word"].startswith(_DRAWN_UP)


def _months_between(earlier: date, later: date) -> int:
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day <= earlier.day)


def _old_words(reading: Reading) -> Iterator[Finding]:
    found = False
    for sign in _OLD_WORDS:
        hit = reading.first(sign, headings=True)
        if hit:
            found = True
            yield outcome(Check.REPEALED_LAW, Status.OUT, sign, hit)
    if not found:
        yield fine(Check.REPEALED_LAW)


def _left_over(reading: Reading) -> Iterator[Finding]:
    blank = next((found for p in reading.passages if (found := _BLANK.search(p.text))), None)
    residue = reading.first("page_residue", headings=True)
    filler = reading.first("placeholder_words", headings=True)
    empty = _empty_heading(reading)
    if blank:
        yield partly(Check.RESIDUE, "placeholder", blank[0])
    elif filler:
        yield partly(Check.RESIDUE, "placeholder", filler)
    if empty:
        yield partly(Check.RESIDUE, "empty_field", empty)
    if residue:
        yield partly(Check.RESIDUE, "page_residue", residue)
    if not (blank or filler or empty or residue):
        yield fine(Check.RESIDUE)


def _empty_heading(reading: Reading) -> str:
    """A heading with nothing below it, unless it only stands over the next ones."""
    sections = reading.notice.sections
    headings = [p for p in reading.passages if p.kind is PassageKind.HEADING]
    for heading in headings:
        if sections[heading.section].text.strip():
            continue
        following = sections[heading.section + 1] if heading.section + 1 < len(sections) else None
        stands_over = following is not None and _deeper(heading.text, following.heading)
        first = heading.section == 0
        item = sections[heading.section].item
        goes_on = following is not None and item is not None and item in following.items
        if not stands_over and not first and not goes_on:
            return heading.text
    return ""


def _deeper(heading: str, following: str) -> bool:
    """Whether the next heading is a part of this one: lettered, or numbered below it, or unnumbered after a number."""
    own, other = _SUBDIVIDED.match(heading), _SUBDIVIDED.match(following)
    if re.match(r"^\W*(?:[A-Za-z]\s*[.):]|\d{1,2}\.\d)", following) and not re.match(r"^\W*[A-Za-z]\s*[.):]", heading):
        return True
    return bool(own) and not other
