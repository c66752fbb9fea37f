"""Checks C09-C11: special categories, categories of data and their sources."""

import re
from collections.abc import Iterator
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, partly, wrong
from heijastus_desk.domain.review.text.passages import Passage
from heijastus_desk.domain.review.text.reading import Reading
from heijastus_desk.domain.text_keys import search_key

_KINDS_ENOUGH: Final = 2
_NAMES: Final = (NoticeItem.CONTROLLER, NoticeItem.CONTACT, NoticeItem.DATES)
_SHORT: Final = 3
"""letters"""
_WORDS_OF_A_NAME: Final = 2
_WEB: Final = (NoticeItem.COOKIES,)
_CLAIMS_OTHERWISE: Final = (NoticeItem.RIGHTS, NoticeItem.OBJECTION, NoticeItem.RETENTION, NoticeItem.COMPLAINT)
"""Where legal claims and explicit consent are spoken of for another reason."""


def content_checks(reading: Reading) -> Iterator[Finding]:
    """C09-C11."""
    yield _special(reading)
    yield _categories(reading)
    yield _sources(reading)


def _notes(reading: Reading) -> Passage | None:
    denied = {p.number for p in reading.hits("notes_denied")}
    hits = (p for p in reading.hits("own_notes", outside=_WEB) if p.number not in denied)
    return next(hits, None)


def _special(reading: Reading) -> Finding:
    denied = reading.first("special_denied")
    named = reading.first("special_named", outside=_WEB)
    signs = [p for p in reading.hits("special_signs", "measured_health", outside=_WEB) if p != denied]
    signs = [p for p in signs if not _only_a_name(reading, p)]
    notes = _notes(reading)
    if notes and (signs or reading.says("special_work")):
        # What is written down of people tells more than what the work is called.
        signs = [*(p for p in signs if p.items[:1] == (NoticeItem.CATEGORIES,)), notes, *signs]
    grounded = reading.first("special_ground", "article_nine", outside=_CLAIMS_OTHERWISE)
    if (named or signs) and grounded:
        return fine(Check.SPECIAL, grounded)
    if denied and not signs:
        return fine(Check.SPECIAL, denied)
    if named and named != denied:
        return partly(Check.SPECIAL, "no_ground", named)
    if signs:
        return missing(Check.SPECIAL, "miss", signs[0])
    return not_concerned(Check.SPECIAL)


def _only_a_name(reading: Reading, passage: Passage) -> bool:
    """Whether such a word may be no more than a part of the business's name, as in 'Therapy and Coaching Aurora'."""
    if passage.section < 0 or (passage.items and passage.items[0] in _NAMES):
        return True
    controller = " ".join(p.text for p in reading.mainly(NoticeItem.CONTROLLER))
    name = re.findall(r"\w+", search_key(f"{reading.notice.controller.name} {controller}"))
    shared = {word for word in name if len(word) > _SHORT and word in passage.folded}
    if len(shared) < _WORDS_OF_A_NAME:
        return False
    met = reading.words_met("special_signs", (passage,))
    return bool(met) and all(any(stem.lstrip("=") in word for word in name) for stem in met)


def _categories(reading: Reading) -> Finding:
    told = tuple(p for p in reading.about(NoticeItem.CATEGORIES) if p.headed)
    if not any(p.items[0] is NoticeItem.CATEGORIES for p in told):
        # A section on something else tells of the data only where it names what everybody names.
        told = tuple(p for p in told if reading.fits(p, "data_core"))
    if not told:
        told = _listed(reading)
    if not told:
        headings = reading.headings(NoticeItem.CATEGORIES)
        return missing(Check.CATEGORIES, "heading_only" if headings else "miss", headings[0] if headings else None)
    notes = _notes(reading)
    unsaid = notes and notes.headed and len(reading.words_met("data_words", (notes,))) <= _KINDS_ENOUGH
    if unsaid and not any(reading.fits(p, "own_notes") for p in told):
        return wrong(Check.CATEGORIES, "notes", notes)
    if len(reading.words_met("data_words", told)) < _KINDS_ENOUGH and not _listed(reading):
        return partly(Check.CATEGORIES, "vague", told[0])
    return fine(Check.CATEGORIES, told[0])


def _listed(reading: Reading) -> tuple[Passage, ...]:
    """Sentences that name several kinds of data, where no section is about them."""
    barred = {NoticeItem.CONTROLLER, NoticeItem.CONTACT, NoticeItem.COMPLAINT, NoticeItem.REQUESTS}
    candidates = [p for p in reading.passages if p.section >= 0 and not (p.items and p.items[0] in barred)]
    return tuple(p for p in candidates if len(reading.words_met("data_words", (p,))) > _KINDS_ENOUGH)


def _sources(reading: Reading) -> Finding:
    told = reading.mainly(NoticeItem.SOURCES)
    if told:
        if reading.words_met("source_words", told):
            return fine(Check.SOURCES, told[0])
        return partly(Check.SOURCES, "vague", told[0])
    said = reading.first("sources_told", outside=(NoticeItem.RIGHTS, NoticeItem.COOKIES, NoticeItem.COMPLAINT))
    if said:
        return fine(Check.SOURCES, said)
    headings = reading.headings(NoticeItem.SOURCES)
    return missing(Check.SOURCES, "heading_only" if headings else "miss", headings[0] if headings else None)
