"""Checks C27-C31: whether data must be given, automated decisions, the time and the way of answering."""

from collections.abc import Iterator

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, outcome, partly, wrong
from heijastus_desk.domain.review.text.passages import PassageKind
from heijastus_desk.domain.review.text.reading import Reading

_RETENTION = (NoticeItem.RETENTION,)


def duty_checks(reading: Reading) -> Iterator[Finding]:
    """C27-C31."""
    yield _provision(reading)
    yield _automated(reading)
    yield _answer_time(reading)
    yield _channels(reading)
    yield _identity(reading)


def _provision(reading: Reading) -> Finding:
    told = [
        p
        for p in reading.hits(
            "provision_told",
            outside=(NoticeItem.RETENTION, NoticeItem.COOKIES, NoticeItem.PROTECTION, NoticeItem.TRANSFERS),
        )
        if NoticeItem.PROVISION in p.items or reading.fits(p, "provision_result", "provision_asked")
    ]
    other = (NoticeItem.RECIPIENTS, NoticeItem.RIGHTS, NoticeItem.COMPLAINT)
    asking = reading.index.meeting(reading.signs["provision_asked"])
    told = [p for p in told if not (p.items and p.items[0] in other) or not asking.isdisjoint(p.above)]
    if told:
        around = [q for p in told for q in reading.paragraph(p)]
        if any(reading.fits(p, "provision_result") for p in around):
            return fine(Check.PROVISION, told[0])
        return partly(Check.PROVISION, "no_consequences", told[0])
    own = [p for p in reading.mainly(NoticeItem.PROVISION) if p.headed and reading.fits(p, "provision_result")]
    if own:
        return fine(Check.PROVISION, own[0])
    asked = [p for p in reading.hits("provision_asked", headings=True) if p.kind is PassageKind.HEADING]
    return missing(Check.PROVISION, "heading_only" if asked else "miss", asked[0] if asked else None)


def _automated(reading: Reading) -> Finding:
    told = reading.hits("automated", outside=(NoticeItem.PROTECTION, NoticeItem.OBJECTION))
    told = tuple(p for p in told if not reading.fits(p, "marketing") or NoticeItem.AUTOMATED in p.items[:1])
    told += tuple(p for p in reading.mainly(NoticeItem.AUTOMATED) if p not in told)
    tests = reading.first("test_tools", "assessment")
    objected = {p.number for p in reading.hits("marketing_objection")}
    used = reading.hits("profiling_used", "targeting", outside=(NoticeItem.AUTOMATED,))
    profiling = next((p for p in used if p.number not in objected), None)
    if told:
        denied = next((p for p in told if reading.fits(p, "automated_denied", "denial")), None)
        if denied and (reading.first("test_tools") or reading.first("targeting")):
            return outcome(Check.AUTOMATED, Status.CONTR, "denied", denied)
        return fine(Check.AUTOMATED, told[0])
    if tests or profiling:
        return missing(Check.AUTOMATED, "profiling", tests or profiling)
    headings = reading.headings(NoticeItem.AUTOMATED)
    return missing(Check.AUTOMATED, "heading_only" if headings else "miss", headings[0] if headings else None)


def _answer_time(reading: Reading) -> Finding:
    late = reading.first("answer_too_long", outside=_RETENTION)
    told = next((p for p in reading.hits("answer_time", outside=_RETENTION) if p != late), None)
    if told:
        return fine(Check.ANSWER_TIME, told)
    return wrong(Check.ANSWER_TIME, "too_long", late) if late else missing(Check.ANSWER_TIME)


def _channels(reading: Reading) -> Finding:
    barred = (
        NoticeItem.PROTECTION,
        NoticeItem.CATEGORIES,
        NoticeItem.SOURCES,
        NoticeItem.RETENTION,
        NoticeItem.PURPOSES,
    )
    signed = reading.first("signature", outside=barred)
    if signed:
        return wrong(Check.CHANNELS, "signature", signed)
    visit = reading.first("in_person", outside=barred)
    if visit and not reading.fits(visit, "in_person_either"):
        return partly(Check.CHANNELS, "in_person", visit)
    for sign, reason in (
        ("request_fee", "fee"),
        ("registered_email", "registered_email"),
        ("written_only", "written"),
        ("language_only", "language"),
    ):
        hit = reading.first(sign, outside=barred)
        if hit:
            return partly(Check.CHANNELS, reason, hit)
    return fine(Check.CHANNELS, reading.first("right_words", within=(NoticeItem.REQUESTS,)))


def _identity(reading: Reading) -> Finding:
    barred = (
        NoticeItem.PROTECTION,
        NoticeItem.CATEGORIES,
        NoticeItem.COOKIES,
        NoticeItem.AUTOMATED,
        NoticeItem.SOURCES,
    )
    for sign, reason in (("identity_code", "identity_code"), ("id_copy", "id_copy")):
        hit = reading.first(sign, outside=barred)
        if hit:
            return wrong(Check.IDENTITY, reason, hit)
    checked = reading.first("identity_checked", "registered_email", outside=barred)
    return fine(Check.IDENTITY, checked) if checked else not_concerned(Check.IDENTITY)
