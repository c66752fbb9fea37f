"""Checks on cookies, dates and wording: C32, C35-C37."""

from collections.abc import Iterator

from heijastus_desk.domain.notices.content import Cookies
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.view import View, found, not_applicable
from heijastus_desk.domain.values import AnswerState, Period

_READ_AGAIN_WITHIN = Period(years=2)
_MOST_QUOTED = 3


def cookies(view: View) -> Iterator[Finding]:
    """C32: which cookies, whose, for how long, and consent for those that are not essential (SVPL 205)."""
    answer = view.register.cookies
    if answer.state is AnswerState.UNANSWERED:
        if _has_a_site(view):
            yield found(Check.COOKIES, Status.MISS, "miss", steps=("cookies",))
        else:
            yield not_applicable(Check.COOKIES)
    elif answer.given is None:
        yield not_applicable(Check.COOKIES)
    else:
        yield from _told(view, answer.given)


def dates(view: View) -> Iterator[Finding]:
    """C35: when it was drawn up and last gone through; two years are a long time."""
    facts = view.register
    newest = max((day for day in (facts.drawn_up, facts.updated) if day), default=None)
    if newest is None:
        yield found(Check.DATES, Status.MISS, "miss", steps=("drawn_up",))
        return
    if facts.drawn_up is None:
        yield found(Check.DATES, Status.PART, "no_drawn_up", steps=("drawn_up",))
    if _READ_AGAIN_WITHIN.after(newest) < view.facts.today:
        yield found(Check.DATES, Status.OUT, "old", steps=("updated",), day=newest.isoformat())


def repealed_law(view: View) -> Iterator[Finding]:
    """C36: words of the law before 25 May 2018."""
    for reason in ("register_description", "old_technology", "repealed_act"):
        yield from _quoted(view, Check.REPEALED_LAW, Status.OUT, reason)
    refusals = view.saying("refusal", view.saying("certificate", view.under("requests")))
    for words in refusals[:_MOST_QUOTED]:
        quote = view.quote(words.text)
        yield found(Check.REPEALED_LAW, Status.OUT, "refusal_certificate", quote=quote, steps=words.steps)


def residue(view: View) -> Iterator[Finding]:
    """C37: what was left of a template."""
    for reason in ("placeholder", "page_residue"):
        yield from _quoted(view, Check.RESIDUE, Status.PART, reason)


def _quoted(view: View, check: Check, status: Status, reason: str) -> Iterator[Finding]:
    """Where the sign of that name stands in the register."""
    for words in view.saying(reason, view.texts)[:_MOST_QUOTED]:
        yield found(check, status, reason, quote=view.quote(words.text), steps=words.steps)


def _told(view: View, told: Cookies) -> Iterator[Finding]:
    refusals = tuple(words for words in view.under("cookies") if words.steps[1] in {"refusal", "effect"})
    browser = view.saying("browser_refusal", refusals)
    if browser:
        quote = view.quote(browser[0].text)
        yield found(Check.COOKIES, Status.WRONG, "browser_settings", quote=quote, steps=browser[0].steps)
    if not told.table and (told.purposes or told.data or told.tracking):
        yield found(Check.COOKIES, Status.PART, "no_table", quote=told.site, steps=("cookies", "table"))
    for n, cookie in enumerate(told.table):
        if not (cookie.provider and cookie.lifetime and cookie.purpose):
            steps = ("cookies", "table", str(n))
            yield found(Check.COOKIES, Status.PART, "row_bare", quote=cookie.name, steps=steps)


def _has_a_site(view: View) -> bool:
    sources = view.register.sources.given or ()
    return bool(view.controller and view.controller.web) or any(s.kind is SourceKind.WEBSITE for s in sources)
