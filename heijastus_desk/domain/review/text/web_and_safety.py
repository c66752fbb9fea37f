"""Checks C32-C34: cookies, and how papers and electronic data are protected."""

from collections.abc import Iterator
from typing import Final

from heijastus_desk.assets import table
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, partly, wrong
from heijastus_desk.domain.review.text.passages import Passage, PassageKind
from heijastus_desk.domain.review.text.reading import Reading

_DATA = (NoticeItem.CATEGORIES, NoticeItem.SOURCES, NoticeItem.RIGHTS, NoticeItem.REQUESTS, NoticeItem.COOKIES)

_FEWEST_WORDS: Final = 3
_NOT_SAFETY: Final = (
    NoticeItem.CONTROLLER,
    NoticeItem.CONTACT,
    NoticeItem.OFFICER,
    NoticeItem.REGISTER,
    NoticeItem.DATES,
    NoticeItem.COMPLAINT,
)


def web_and_safety_checks(reading: Reading) -> Iterator[Finding]:
    """C32-C34."""
    yield _cookies(reading)
    yield _papers(reading)
    yield _electronic(reading)


def _cookies(reading: Reading) -> Finding:
    told = [p for p in reading.hits("cookies") if not _only_source(p.items)]
    headings = [h for h in reading.hits("cookies", headings=True) if h.kind is PassageKind.HEADING]
    if not told and not headings:
        return _tracked(reading)
    if reading.hits("cookies_denied", "cookies_necessary"):
        return fine(Check.COOKIES, reading.first("cookies_denied", "cookies_necessary"))
    quote = told[0] if told else headings[0]
    if reading.hits("cookie_consent"):
        asked = reading.first("cookie_consent", within=(NoticeItem.COOKIES,)) or reading.first("cookie_consent")
        if reading.hits("cookie_details"):
            return fine(Check.COOKIES, asked)
        return partly(Check.COOKIES, "details", asked)
    browser = reading.first("browser_settings")
    if browser:
        return wrong(Check.COOKIES, "browser_settings", browser)
    return partly(Check.COOKIES, "no_consent", quote)


def _is_data(reading: Reading, passage: Passage) -> bool:
    """Whether it is a point of a list of data: a user name among them protects nothing."""
    is_point = len(passage.above) > 1 or len(passage.text.split()) < _FEWEST_WORDS
    return is_point or not reading.fits(passage, "protection_concrete", "protection_said")


def _only_source(items: tuple[NoticeItem, ...]) -> bool:
    return bool(items) and items[0] is NoticeItem.SOURCES and NoticeItem.COOKIES not in items


def _tracked(reading: Reading) -> Finding:
    measuring: dict[str, str] = table("review", "signs.toml")["measuring"]
    names = [name for stem, name in measuring.items() if reading.index.meeting((stem,))]
    hit = reading.first("analytics", "tracking")
    if hit or names:
        return missing(Check.COOKIES, "miss", hit, names=", ".join(names))
    return not_concerned(Check.COOKIES)


def _papers(reading: Reading) -> Finding:
    hit = reading.first("paper", outside=(*_DATA, NoticeItem.PURPOSES))
    if hit:
        return fine(Check.PAPER_PROTECTION, hit)
    kept = reading.first("paper_kept", outside=(NoticeItem.COOKIES, NoticeItem.RIGHTS))
    if kept:
        return fine(Check.PAPER_PROTECTION, kept)
    digital = reading.first("digital_only", outside=(NoticeItem.RIGHTS, NoticeItem.REQUESTS))
    if digital:
        return not_concerned(Check.PAPER_PROTECTION, "na", digital)
    headings = [h for h in reading.hits("paper", headings=True) if h.kind is PassageKind.HEADING]
    if headings and any(reading.below(h) for h in headings):
        return fine(Check.PAPER_PROTECTION, headings[0])
    return missing(Check.PAPER_PROTECTION, "heading_only" if headings else "miss", headings[0] if headings else None)


def _electronic(reading: Reading) -> Finding:
    told = tuple(
        p
        for p in reading.about(NoticeItem.PROTECTION)
        if p.items[0] not in _NOT_SAFETY and not (p.items[0] is NoticeItem.CATEGORIES and _is_data(reading, p))
    )
    too_much = next((p for p in reading.hits("overstated", outside=_DATA)), None)
    if too_much:
        return partly(Check.ELECTRONIC_PROTECTION, "overstated", too_much)
    concrete = next((p for p in told if reading.fits(p, "protection_concrete")), None) or reading.first(
        "protection_concrete", outside=(*_DATA, NoticeItem.RECIPIENTS, NoticeItem.RETENTION)
    )
    if concrete:
        return fine(Check.ELECTRONIC_PROTECTION, concrete)
    generic = [p for p in told if reading.fits(p, "protection_generic") and not reading.fits(p, "paper")]
    generic = [p for p in generic if p.items[0] is not NoticeItem.PURPOSES]
    main = (p for p in reading.mainly(NoticeItem.PROTECTION) if p.headed)
    generic = generic or [p for p in main if not reading.fits(p, "paper")]
    if generic:
        return partly(Check.ELECTRONIC_PROTECTION, "generic", generic[0])
    general = reading.first(
        "protection_said", outside=(*_DATA, *_NOT_SAFETY, NoticeItem.TRANSFERS, NoticeItem.RECIPIENTS)
    )
    if general and general.section >= 0:
        return partly(Check.ELECTRONIC_PROTECTION, "generic", general)
    headings = reading.headings(NoticeItem.PROTECTION)
    return missing(
        Check.ELECTRONIC_PROTECTION, "heading_only" if headings else "miss", headings[0] if headings else None
    )
