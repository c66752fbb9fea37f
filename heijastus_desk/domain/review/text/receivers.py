"""Checks C12-C14: who gets the data, where they go, and how to get a copy of the safeguards."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from heijastus_desk.assets import table
from heijastus_desk.domain.notices.countries import in_eea, is_outside
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, outcome, partly
from heijastus_desk.domain.review.text.passages import Passage
from heijastus_desk.domain.review.text.reading import Reading

_FIRM: Final = re.compile(
    r"\b(?:[A-Z\u00c5\u00c4\u00d60-9][\w&.\u00e4\u00f6\u00e5-]*\s+){1,4}(?:Oyj?|Ab|AB|Ky|Ltd\.?|Limited|Inc\.?|LLC|GmbH|Corporation|Corp\.?|A/S|AS|B\.?V\.?|S\.?A\.?|PLC|Pty|Tmi)(?![\w])"
)
_ABOUT: Final = (NoticeItem.RECIPIENTS, NoticeItem.TRANSFERS)
_NOT_HERE: Final = frozenset(
    {
        NoticeItem.CONTROLLER,
        NoticeItem.CONTACT,
        NoticeItem.RIGHTS,
        NoticeItem.COMPLAINT,
        NoticeItem.WITHDRAWAL,
        NoticeItem.OBJECTION,
        NoticeItem.REQUESTS,
        NoticeItem.PROVISION,
    }
)


def receiver_checks(reading: Reading) -> Iterator[Finding]:
    """C12-C14."""
    yield _recipients(reading)
    transfers = _transfers(reading)
    yield transfers
    yield _copy(reading, transfers)


def _named(reading: Reading) -> tuple[str, ...]:
    """Recipients by name, as the reader of the text found them, or else by their corporate form."""
    if reading.notice.recipients:
        return tuple(one.name for one in reading.notice.recipients)
    own = reading.notice.controller.name.split()[:1]
    found = [m[0] for p in reading.about(NoticeItem.RECIPIENTS) for m in _FIRM.finditer(p.text)]
    return tuple(name for name in found if not own or own[0] not in name)


def _services(reading: Reading, group: str) -> Mapping[str, Passage]:
    """Services of a table of resources/review/signs.toml that the notice names, with where."""
    named: dict[str, str] = table("review", "signs.toml")[group]
    found: dict[str, Passage] = {}
    for stem, name in named.items():
        for number in sorted(reading.index.meeting((stem,))):
            passage = reading.passages[number]
            if not (passage.headed and passage.items and passage.items[0] in _NOT_HERE) and name not in found:
                found[name] = passage
    return found


def _recipients(reading: Reading) -> Finding:
    told = reading.about(NoticeItem.RECIPIENTS)
    denials = reading.hits("nobody_gets", outside=_NOT_HERE)
    denial = next((p for p in denials if p.items and p.items[0] in _ABOUT), None)
    denial = denial or reading.plain_no(NoticeItem.RECIPIENTS) or next(iter(denials), None)
    named = _named(reading)
    main = [p for p in told if p.items[0] in _ABOUT]
    kinds = [p for p in main if reading.fits(p, "recipients_kinds")]
    listed = tuple(
        name for name in named if any(_bare(name) in p.text for p in told if p.items[0] is not NoticeItem.COOKIES)
    )
    if denial and not listed and not kinds:
        return _denied(reading, denial)
    if listed or (named and not main):
        return _by_name(reading, listed or named, (*told, *reading.passages))
    if kinds and named:
        return partly(Check.RECIPIENTS, "unlisted", kinds[0], names=", ".join(named))
    if kinds:
        return fine(Check.RECIPIENTS, kinds[0])
    general = _general(reading)
    if general:
        return partly(Check.RECIPIENTS, "vague", general)
    if main and not denial:
        return partly(Check.RECIPIENTS, "vague", main[0])
    headings = reading.headings(NoticeItem.RECIPIENTS)
    return missing(Check.RECIPIENTS, "heading_only" if headings else "miss", headings[0] if headings else None)


def _general(reading: Reading, *outside: NoticeItem) -> Passage | None:
    """Where partners or service providers are spoken of as such: not a third party's cookies or interests."""
    others = {p.number for p in reading.hits("cookies", "basis_interest", "without_giving")}
    barred = {*_NOT_HERE, NoticeItem.COOKIES, NoticeItem.CATEGORIES, NoticeItem.GROUPS, *outside}
    return next((p for p in reading.hits("recipients_general", outside=barred) if p.number not in others), None)


def _bare(name: str) -> str:
    """The name without the company behind it in brackets, which may stand apart in the sentence."""
    return name.partition(" (")[0]


def _by_name(reading: Reading, names: tuple[str, ...], passages: tuple[Passage, ...]) -> Finding:
    quote = next((p for p in passages if _bare(names[0]) in p.text), None)
    if _roles_in(reading, names):
        return fine(Check.RECIPIENTS, quote)
    return partly(Check.RECIPIENTS, "no_roles", quote, names=", ".join(names))


def _roles_in(reading: Reading, named: tuple[str, ...]) -> bool:
    """Whether half of the named or more have their task beside them, wherever they stand."""
    told = sum(any(_bare(name) in p.text and reading.fits(p, "roles_told") for p in reading.passages) for name in named)
    return told * 2 >= len(named)


def _denied(reading: Reading, denial: Passage) -> Finding:
    """The notice says that nobody gets anything: whether that can be true."""
    services = {**_services(reading, "abroad"), **_services(reading, "measuring")}
    evidence = reading.first("service_evidence", outside=_NOT_HERE)
    cookies = reading.first("cookies", headings=True)
    clean = cookies is None or bool(reading.hits("cookies_denied", "cookies_necessary"))
    general = _general(reading, NoticeItem.SOURCES)
    if services or evidence or not clean:
        names = ", ".join(services) or ""
        return outcome(Check.RECIPIENTS, Status.CONTR, "none_but_services", denial, names=names)
    if reading.fits(denial, "nobody_except") and general and general != denial:
        return partly(Check.RECIPIENTS, "vague", general)
    if general and general != denial:
        return partly(Check.RECIPIENTS, "vague", general)
    return partly(Check.RECIPIENTS, "none_unlikely", denial)


def _abroad(reading: Reading) -> dict[str, Passage]:
    """Recipients outside the EU and the EEA by name: those with such a country, and services known to work there."""
    inside = {one.name for one in reading.notice.recipients if in_eea(one.country)}
    here = reading.index.meeting(table("review", "signs.toml")["here"]["any"])
    found = {
        name: passage
        for name, passage in _services(reading, "abroad").items()
        if passage.number not in here and not any(name.casefold() in known.casefold() for known in inside)
    }
    for one in reading.notice.recipients:
        if is_outside(one.country) and not any(name.casefold() in one.name.casefold() for name in found):
            where = next((p for p in reading.passages if one.name in p.text), None)
            if where is not None:
                found[one.name] = where
    return found


def _dead(reading: Reading) -> Finding | None:
    shield = reading.first("privacy_shield", headings=True)
    clauses = reading.first("old_clauses") if not reading.says("new_clauses") else None
    if shield and not (reading.says("framework", "mechanism_told") and reading.fits(shield, "denial")):
        return outcome(Check.TRANSFERS, Status.OUT, "shield_and_clauses" if clauses else "privacy_shield", shield)
    harbor = reading.first("safe_harbor")
    if harbor:
        return outcome(Check.TRANSFERS, Status.OUT, "safe_harbor", harbor)
    if clauses:
        return outcome(Check.TRANSFERS, Status.OUT, "old_clauses", clauses)
    return None


def _transfers(reading: Reading) -> Finding:
    dead = _dead(reading)
    if dead:
        return dead
    mechanism = reading.first("mechanism_told", "new_clauses", "framework", outside=_NOT_HERE)
    denial = reading.first("abroad_denied", "kept_here", outside=_NOT_HERE)
    denial = denial or reading.plain_no(NoticeItem.TRANSFERS)
    abroad = _abroad(reading)
    told = reading.first("abroad_told", outside=_NOT_HERE)
    if mechanism:
        return fine(Check.TRANSFERS, mechanism)
    if denial:
        return _promised(reading, denial, abroad)
    if told:
        return partly(Check.TRANSFERS, "no_mechanism", told)
    headings = reading.headings(NoticeItem.TRANSFERS)
    if abroad:
        return missing(Check.TRANSFERS, "abroad_unsaid", next(iter(abroad.values())), names=", ".join(abroad))
    below = [p for h in headings for p in reading.below(h)]
    if below:
        return partly(Check.TRANSFERS, "unproven", below[0])
    return missing(Check.TRANSFERS, "heading_only" if headings else "miss", headings[0] if headings else None)


def _promised(reading: Reading, denial: Passage, abroad: Mapping[str, Passage]) -> Finding:
    """The notice says that nothing leaves the EU and the EEA: whether it shows it."""
    excepted = reading.fits(denial, "abroad_if", "nobody_except")
    outside = {name: where for name, where in abroad.items() if not (excepted and where.number == denial.number)}
    if outside:
        return outcome(Check.TRANSFERS, Status.CONTR, "none_but_abroad", denial, names=", ".join(outside))
    if excepted:
        return partly(Check.TRANSFERS, "no_mechanism", denial)
    if _named(reading):
        return fine(Check.TRANSFERS, denial)
    return partly(Check.TRANSFERS, "unproven", denial)


def _copy(reading: Reading, transfers: Finding) -> Finding:
    needed = reading.first("needs_copy", outside=_NOT_HERE)
    transferred = transfers.status is Status.OUT or transfers.reason == "no_mechanism"
    if not needed and not transferred:
        return not_concerned(Check.SAFEGUARDS_COPY)
    told = reading.first("copy_told", outside=_NOT_HERE)
    if told:
        return fine(Check.SAFEGUARDS_COPY, told)
    return missing(Check.SAFEGUARDS_COPY, "miss", needed or transfers.quote)
