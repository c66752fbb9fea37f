"""Checks C15 and C16: how long data are kept, and accounting records in particular."""

import re
from collections.abc import Iterator
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldRetention, Trigger
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.review.findings import Check, Finding
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, partly, wrong
from heijastus_desk.domain.review.text.passages import Passage
from heijastus_desk.domain.review.text.reading import Reading

_LONG_YEARS: Final = 5
_ACCOUNTING: Final = frozenset({RecordClass.VOUCHER, RecordClass.LEDGER})
_NUMBERS: Final = {
    **dict.fromkeys(("kuusi", "kuuden", "kuutta", "sex", "six"), 6),
    **dict.fromkeys(("kymmenen", "kymmenta", "tio", "ten"), 10),
    **dict.fromkeys(("seitseman", "seitsemaa", "sju", "seven"), 7),
    **dict.fromkeys(("viisi", "viiden", "viitta", "fem", "five"), 5),
    **dict.fromkeys(("kolme", "kolmen", "kolmea", "tre", "three"), 3),
    **dict.fromkeys(("kaksi", "kahden", "kahta", "tva", "two"), 2),
}
_COUNT: Final = rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})"
_UNIT: Final = r"(?:vuo|v\b|ar\b|ars|arig|year|kalenterivuo|kalenderar|calendar year|taytta vuo)"
_YEARS: Final = re.compile(rf"{_COUNT}(?:\s*\(\s*(?:\d{{1,2}}|[a-z]+)\s*\))?\s*(?:\+\s*\d\s*)?[-\s]?{_UNIT}")
_SEVERAL: Final = re.compile(rf"{_COUNT}\s*(?:-|\u2013|tai|ja|till|eller|och|or|and|to)\s*\d{{1,2}}\s*{_UNIT}")
_BRACKETS: Final = re.compile(r"\([^)]*\)")
_BOOKS: Final = ("kirjanpi", "tosit", "tili", "lasku", "bokfor", "verifikat", "faktur", "account", "bookkeep", "invoic")
_VOUCHER_YEARS: Final = 6
_LEDGER_YEARS: Final = 10
_ABOUT_RIGHTS: Final = frozenset({NoticeItem.COOKIES, NoticeItem.COMPLAINT, NoticeItem.WITHDRAWAL})


def period_checks(reading: Reading) -> Iterator[Finding]:
    """C15 and C16."""
    yield _storage(reading)
    yield _accounting(reading)


def _storage(reading: Reading) -> Finding:
    told = [p for p in reading.about(NoticeItem.RETENTION) if reading.fits(p, "retention_words", "period_named")]
    told += [p for p in reading.mainly(NoticeItem.RETENTION) if p not in told]
    told += [p for p in reading.hits("period_named", outside=_ABOUT_RIGHTS) if p not in told]
    own = [p for p in told if not _only_accounting(reading, p) and not _only_protected(reading, p)]
    rules = tuple(rule for rule in reading.notice.retention if rule.record_class not in _ACCOUNTING)
    if not own and not rules:
        headings = reading.headings(NoticeItem.RETENTION)
        return missing(Check.RETENTION, "heading_only" if headings else "miss", headings[0] if headings else None)
    definite = [rule for rule in rules if _definite(rule)]
    periods = [p for p in own if reading.fits(p, "period_named") and not reading.fits(p, "purge_round")]
    if not definite and not periods:
        return _indefinite(reading, own, rules)
    return _definite_periods(reading, own, definite, periods)


def _only_protected(reading: Reading, passage: Passage) -> bool:
    """Whether a sentence on safety or purposes says where or why data are stored, not how long."""
    times = ("period_named", "endless", "while_customer", "until_asked", "purge_round")
    elsewhere = passage.items[:1] in ((NoticeItem.PROTECTION,), (NoticeItem.PURPOSES,))
    return elsewhere and not reading.fits(passage, *times)


def _definite(rule: OldRetention) -> bool:
    """Whether the end can be worked out: a period from an event, not a round of cleaning up."""
    return rule.period not in ("", "P0D") and rule.trigger is not Trigger.PURGE_CYCLE


def _indefinite(reading: Reading, own: list[Passage], rules: tuple[OldRetention, ...]) -> Finding:
    for sign, reason in (("until_asked", "on_request"), ("endless", "undefined"), ("while_customer", "undefined")):
        hits = (p for p in own if reading.fits(p, sign))
        hit = next((p for p in hits if sign != "until_asked" or not reading.fits(p, "consent")), None)
        if hit and _purge(reading, own, rules):
            break
        if hit:
            return wrong(Check.RETENTION, reason, hit)
    purge = _purge(reading, own, rules)
    if purge:
        return partly(Check.RETENTION, "purge", purge)
    if any(rule.trigger is Trigger.CONSENT_WITHDRAWN for rule in rules) or _is_for_marketing(reading):
        return fine(Check.RETENTION, own[0] if own else None)
    quote = next((p for p in own if reading.fits(p, "retention_words")), own[0] if own else None)
    return wrong(Check.RETENTION, "undefined", quote or rules[0].text)


def _is_for_marketing(reading: Reading) -> bool:
    """Whether the title or the name says that it is a register for marketing."""
    return any(reading.fits(p, "marketing_register") for p in _names(reading))


def _names(reading: Reading) -> list[Passage]:
    return [p for p in reading.passages if p.section < 0 or NoticeItem.REGISTER in p.items]


def _purge(reading: Reading, own: list[Passage], rules: tuple[OldRetention, ...]) -> Passage | str | None:
    hit = next((p for p in own if reading.fits(p, "purge_round")), None)
    return hit or next((rule.text for rule in rules if rule.trigger is Trigger.PURGE_CYCLE), None)


def _definite_periods(
    reading: Reading, own: list[Passage], definite: list[OldRetention], periods: list[Passage]
) -> Finding:
    endless = next((p for p in own if reading.fits(p, "endless") and not _years(p) and p not in periods), None)
    if endless and len(periods) < 2:
        return wrong(Check.RETENTION, "undefined", endless)
    lengths = {rule.period for rule in definite}
    named = {year for p in periods for year in _years(p)}
    longest = max((_in_years(length) for length in lengths), default=max(named, default=0))
    several = len(lengths) > 1 or len(named) > 1 or len(periods) > 1
    if longest > _LONG_YEARS and not several:
        return partly(Check.RETENTION, "everything", periods[0] if periods else definite[0].text)
    return fine(Check.RETENTION, periods[0] if periods else definite[0].text)


def _in_years(period: str) -> int:
    found = re.search(r"(\d+)Y", period)
    return int(found[1]) if found else 0


def _years(passage: Passage) -> frozenset[int]:
    found = {_number(match[1]) for match in _YEARS.finditer(passage.folded)}
    for match in _SEVERAL.finditer(passage.folded):
        found.add(_number(match[1]))
    return frozenset(found)


def _number(word: str) -> int:
    return _NUMBERS[word] if word in _NUMBERS else int(word)


def _only_accounting(reading: Reading, passage: Passage) -> bool:
    """Whether it is about nothing else; in brackets accounting is an example."""
    if not reading.fits(passage, "accounting", "accounting_weak"):
        return False
    outside = _BRACKETS.sub(" ", passage.folded)
    return outside == passage.folded or any(stem in outside for stem in _BOOKS)


def _accounting(reading: Reading) -> Finding:
    kept = reading.index.meeting(reading.signs["keeping"])
    told = [p for p in reading.hits("accounting", outside=_ABOUT_RIGHTS) if p.number in kept or _years(p)]
    told += [p for p in reading.hits("accounting_weak", outside=_ABOUT_RIGHTS) if _years(p) and p not in told]
    told = [p for p in told if not p.items or p.items[0] not in (NoticeItem.CATEGORIES, NoticeItem.SOURCES)]
    if not told:
        return _accounting_unsaid(reading)
    near = [*told, *_neighbours(reading, told)]
    years = frozenset[int]().union(*(_years(p) for p in near))
    quote = next((p for p in told if _years(p)), told[0])
    if not years:
        return partly(Check.ACCOUNTING, "no_period", quote)
    if _VOUCHER_YEARS in years:
        return fine(Check.ACCOUNTING, quote)
    if _LEDGER_YEARS in years:
        vouchers = [p for p in told if reading.fits(p, "accounting_general", "voucher_words")]
        ledgers_only = not vouchers or all(
            reading.fits(p, "ledger_words") and not reading.fits(p, "voucher_words") for p in told
        )
        return (
            partly(Check.ACCOUNTING, "no_period", quote)
            if ledgers_only
            else wrong(Check.ACCOUNTING, "ten_for_all", quote)
        )
    return wrong(Check.ACCOUNTING, "other_period", quote)


def _neighbours(reading: Reading, told: list[Passage]) -> list[Passage]:
    """Sentences of the same paragraph that go on about accounting ("Other vouchers: 6 years.")."""
    numbers = {p.number for p in told}
    accounting = reading.index.meeting([*reading.signs["ledger_words"], *reading.signs["voucher_words"]])
    paragraphs = {p.paragraph for p in told}
    return [
        p for p in reading.passages if p.paragraph in paragraphs and p.number not in numbers and p.number in accounting
    ]


def _accounting_unsaid(reading: Reading) -> Finding:
    if not reading.says("billing"):
        title = f"{reading.notice.title} {reading.notice.register}"
        marketing = _is_for_marketing(reading)
        customers = any(reading.fits(p, "customer_words") for p in _names(reading))
        if title.strip() and marketing and not customers:
            return not_concerned(Check.ACCOUNTING)
    return missing(Check.ACCOUNTING)
