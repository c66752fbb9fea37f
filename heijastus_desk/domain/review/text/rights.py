"""Checks C17-C26: the rights, each told in words, under a heading only, or not at all; complaint and authority."""

from collections.abc import Iterator
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, outcome, partly, wrong
from heijastus_desk.domain.review.text.passages import Passage, PassageKind
from heijastus_desk.domain.review.text.reading import Reading

_SIGNS: Final = {
    Check.ACCESS: "access",
    Check.RECTIFICATION: "rectification",
    Check.ERASURE: "erasure",
    Check.RESTRICTION: "restriction",
    Check.PORTABILITY: "portability",
}
_HEADED: Final = (*_SIGNS.values(), "objection", "withdrawal", "complaint")
_ELSEWHERE: Final = frozenset(
    {
        NoticeItem.PROTECTION,
        NoticeItem.TRANSFERS,
        NoticeItem.CATEGORIES,
        NoticeItem.CONTROLLER,
        NoticeItem.COOKIES,
        NoticeItem.SOURCES,
        NoticeItem.PURPOSES,
    }
)
"""Sections where the same words mean something else: staff's access, transfers abroad, erased cookies."""
_MARKETING_PLACES: Final = (NoticeItem.OBJECTION,)


def rights_checks(reading: Reading) -> Iterator[Finding]:
    """C17-C26."""
    for check, sign in _SIGNS.items():
        yield _right(reading, check, sign)
    yield _objection(reading)
    yield _marketing_objection(reading)
    yield _withdrawal(reading)
    complaint = _complaint(reading)
    yield complaint
    yield _authority(reading)


def _told(reading: Reading, sign: str) -> tuple[Passage, ...]:
    """Sentences that tell a right; in sections of other matters only when they name the right outright."""
    hits = reading.hits(sign, outside=_ELSEWHERE)
    hits += tuple(
        p
        for p in reading.hits(sign)
        if p not in hits and NoticeItem.RIGHTS in p.items and reading.fits(p, "right_words")
    )
    return tuple(p for p in hits if not reading.fits(p, "not_a_right"))


def _right(reading: Reading, check: Check, sign: str) -> Finding:
    told = _told(reading, sign)
    if told:
        if check is Check.RESTRICTION and all(reading.fits(p, "restriction_narrow") for p in told) and len(told) == 1:
            return _narrow_or_fine(reading, told[0])
        return fine(check, told[0])
    return _by_heading(reading, check, sign)


def _narrow_or_fine(reading: Reading, passage: Passage) -> Finding:
    """A condition is one of the four of Art. 18; a mere example does no harm."""
    if reading.fits(passage, "restriction_disputed"):
        return partly(Check.RESTRICTION, "narrow", passage)
    return fine(Check.RESTRICTION, passage)


def _by_heading(reading: Reading, check: Check, sign: str) -> Finding:
    """A right named only in a heading: told when the text goes with it, else the heading alone."""
    headings = reading.hits(sign, headings=True)
    headings = tuple(h for h in headings if h.kind is PassageKind.HEADING)
    for heading in headings:
        below = reading.below(heading)
        if not below:
            continue
        others = [name for name in _HEADED if name != sign and reading.fits(heading, name)]
        in_text = [name for name in _HEADED if any(reading.fits(p, name) for p in below)]
        if others and not in_text:
            return fine(check, heading)
        if not others and not (set(in_text) - {sign}):
            return fine(check, heading)
    if not headings:
        return missing(check)
    return partly(check, "heading_only", headings[0])


def _objection(reading: Reading) -> Finding:
    told = [
        p
        for p in _told(reading, "objection")
        if reading.fits(p, "objection_general") and not reading.fits(p, "objection_marketing_only")
    ]
    free = [p for p in told if not reading.fits(p, "objection_conditioned")]
    if free:
        return fine(Check.OBJECTION, free[0])
    if told:
        return wrong(Check.OBJECTION, "conditioned", told[0])
    headings = [h for h in reading.hits("objection_general", headings=True) if h.kind is PassageKind.HEADING]
    for heading in headings:
        below = reading.below(heading)
        others = any(reading.fits(p, name) for p in below for name in _SIGNS.values())
        if below and others:
            return partly(Check.OBJECTION, "other_text", below[0])
        marketing = all(reading.fits(p, "marketing") for p in below)
        if below and not marketing:
            return fine(Check.OBJECTION, heading)
    if headings:
        return partly(Check.OBJECTION, "heading_only", headings[0])
    return missing(Check.OBJECTION)


def _marketing_objection(reading: Reading) -> Finding:
    denied = {p.number for p in reading.hits("marketing_denied")}
    signs = [p for p in reading.hits("marketing", headings=True) if p.number not in denied]
    signs.sort(key=lambda p: (NoticeItem.PURPOSES not in p.items, p.kind is PassageKind.TITLE))
    if not signs:
        return not_concerned(Check.MARKETING_OBJECTION)
    told = reading.hits("marketing_objection")
    told += tuple(
        p
        for p in reading.hits("forbidding")
        if p not in told and any(reading.fits(q, "marketing") for q in reading.paragraph(p))
    )
    if not told:
        return missing(Check.MARKETING_OBJECTION, "miss", signs[0])
    for passage in told:
        headed = any(reading.fits(reading.passages[n], "marketing", "objection_general") for n in passage.above)
        elsewhere = any(reading.fits(reading.passages[n], name) for n in passage.above for name in _SIGNS.values())
        alone = all(
            p.number == passage.number or not any(reading.fits(p, name) for name in (*_SIGNS.values(), "withdrawal"))
            for p in reading.paragraph(passage)
        )
        own = not any(reading.fits(passage, name) for name in _SIGNS.values())
        if own and (headed or (alone and not elsewhere)):
            return fine(Check.MARKETING_OBJECTION, passage)
    return partly(Check.MARKETING_OBJECTION, "not_separate", told[0])


def _withdrawal(reading: Reading) -> Finding:
    told = reading.hits("withdrawal")
    if told:
        conditioned = next((p for p in told if reading.fits(p, "withdrawal_conditioned")), None)
        if conditioned and len(told) == 1:
            return partly(Check.WITHDRAWAL, "conditioned", conditioned)
        return fine(Check.WITHDRAWAL, told[0])
    used = reading.hits("consent", "consent_implied", outside=(NoticeItem.COOKIES,))
    # A list of data may hold the consents somebody gave; that says nothing of a ground.
    used = tuple(p for p in used if p.items[:1] != (NoticeItem.CATEGORIES,) or reading.fits(p, "consent_by"))
    if not used:
        return not_concerned(Check.WITHDRAWAL)
    return missing(Check.WITHDRAWAL, "miss", used[0])


def _complaint(reading: Reading) -> Finding:
    told = reading.hits("complaint")
    free = [p for p in told if not reading.fits(p, "complaint_limited")]
    if free:
        return fine(Check.COMPLAINT, free[0])
    if told:
        return partly(Check.COMPLAINT, "limited", told[0])
    headings = [h for h in reading.hits("complaint", "complaint_word", headings=True) if h.kind is PassageKind.HEADING]
    if not headings:
        return missing(Check.COMPLAINT)
    if any(reading.below(h) for h in headings):
        return fine(Check.COMPLAINT, headings[0])
    return partly(Check.COMPLAINT, "heading_only", headings[0])


def _authority(reading: Reading) -> Finding:
    dead = reading.first("authority_dead", headings=True)
    if dead:
        return outcome(Check.AUTHORITY, Status.OUT, "outdated", dead)
    now = reading.first("authority_now", headings=True)
    return fine(Check.AUTHORITY, now) if now else missing(Check.AUTHORITY, "miss", reading.first("authority_named"))
