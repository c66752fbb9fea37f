"""The timeline of a case on paper: its dates and what was done when, to prove the answer came in time (Art. 5(2)).

It calls the case by its number and names nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from heijastus_desk.documents.blocks import KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, paper_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.clock import CaseClock, clock_of
from heijastus_desk.domain.rights.values import RightsRequest, StepOutcome
from heijastus_desk.wording.sentences import format_date, label

_PAPER: Final = "request_timeline"


@dataclass(frozen=True, slots=True)
class TimelineFacts:
    """A case, the business that answers it, and the day of printing."""

    case: RightsRequest
    business: str
    printed_on: date


def timeline_pdf(facts: TimelineFacts, lang: Lang) -> bytes:
    """The timeline as a PDF file."""
    return paper_pdf(timeline_paper(facts, lang))


def timeline_paper(facts: TimelineFacts, lang: Lang) -> PlainPaper:
    """The timeline in one language: the dates that bind, then the days in their order."""
    case, clock = facts.case, clock_of(facts.case)
    dates = KeyValues(tuple((_say(key, lang), value) for key, value in _dates(case, clock, facts.printed_on, lang)))
    events = sorted(_events(case, lang), key=lambda one: one[0])
    rows = tuple((format_date(day, lang), told) for day, told in events)
    done = Table((_say("day", lang), _say("what", lang)), rows, (20, 80))
    return PlainPaper(
        title=_say("title", lang).format(number=case.number),
        subtitle=", ".join(label(right, lang) for right in case.asked),
        meta=facts.business,
        lang=lang,
        sections=(
            Section("dates", _say("dates_heading", lang), (dates,)),
            Section("days", _say("days_heading", lang), (done,)),
            Section("law", "", (Paragraph(_say("law", lang), Tone.NOTE),)),
        ),
        page_text=_say("page", lang),
        made_on=facts.printed_on,
        fit=Fit.LIKELY,
    )


def _dates(case: RightsRequest, clock: CaseClock, today: date, lang: Lang) -> Iterator[tuple[str, str]]:
    yield "received", format_date(clock.received_on, lang)
    yield "deadline", format_date(clock.deadline, lang)
    if clock.extended_deadline is not None:
        yield "extended", format_date(clock.extended_deadline, lang)
    if clock.paused_due is not None:
        days = sum(one.days for one in clock.pauses)
        yield "paused", _say("paused_days", lang).format(day=format_date(clock.paused_due, lang), days=days)
    ended = case.closed_on
    if ended is None:
        yield "printed", format_date(today, lang)
        return
    yield "closed", format_date(ended, lang)
    taken = _say("days_count", lang).format(days=(ended - clock.received_on).days)
    yield "taken", taken
    if case.outcome is not None:
        yield "outcome", label(case.outcome, lang)


def _events(case: RightsRequest, lang: Lang) -> Iterator[tuple[date, str]]:
    yield case.received_on, _say("came", lang).format(how=label(case.received_by, lang))
    yield from _identity(case, lang)
    if case.extended_on is not None:
        yield case.extended_on, _say("was_extended", lang)
    for right in case.rights:
        if right.decision is not None and right.decided_on is not None:
            told = f"{label(right.right, lang)}: {label(right.decision, lang)}"
            yield right.decided_on, _say("decided", lang).format(what=told)
    for step in case.steps:
        key = "done" if step.outcome is StepOutcome.DONE else "not_needed"
        yield step.done_on, _say(key, lang).format(what=label(step.step, lang))
    yield from _outside(case, lang)
    yield from _given(case, lang)
    if case.closed_on is not None:
        yield case.closed_on, _say("was_closed", lang)


def _identity(case: RightsRequest, lang: Lang) -> Iterator[tuple[date, str]]:
    for check in case.identity:
        how = label(check.method, lang)
        for day, key in ((check.asked_on, "asked"), (check.answered_on, "answered"), (check.verified_on, "verified")):
            if day is not None:
                yield day, _say(key, lang).format(how=how)


def _outside(case: RightsRequest, lang: Lang) -> Iterator[tuple[date, str]]:
    days: dict[date, list[str]] = {}
    for place in case.places:
        days.setdefault(place.checked_on, []).append(f"{label(place.place, lang)} ({label(place.outcome, lang)})")
    for day, places in days.items():
        yield day, _say("looked", lang).format(what="; ".join(places))
    for task in case.tasks:
        if task.done_on is not None and task.outcome is not None:
            told = f"{label(task.kind, lang)}: {label(task.outcome, lang)}"
            yield task.done_on, told


def _given(case: RightsRequest, lang: Lang) -> Iterator[tuple[date, str]]:
    for letter in case.letters:
        if letter.sent_on is not None:
            how = label(letter.sent_by, lang) if letter.sent_by else ""
            yield letter.sent_on, _say("sent", lang).format(what=label(letter.kind, lang), how=how)
    for one in case.packages:
        named = {"number": one.number, "form": label(one.form, lang), "code": one.sha256[:12]}
        yield one.made_on, _say("packed", lang).format(**named)
        if one.handed_on is not None:
            how = label(one.how, lang) if one.how else ""
            yield one.handed_on, _say("handed", lang).format(number=one.number, how=how)
        if one.copy_gone_on is not None:
            yield one.copy_gone_on, _say("copy_gone", lang).format(number=one.number)


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
