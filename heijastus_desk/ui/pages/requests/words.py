"""What the requests page says of cases, their clock and their steps."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach, clock_of
from heijastus_desk.domain.rights.clock import CaseClock, Urgency
from heijastus_desk.domain.rights.values import CaseLetter, HandedOver, RightsRequest
from heijastus_desk.ui.pages.requests.breach_words import hours_said, until_said
from heijastus_desk.ui.pages.requests.presenter import BoardBreach, BoardCase, Row, Show
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardRow
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

_TONES = {
    Urgency.CLOSED: Tone.FINE,
    Urgency.OVERDUE: Tone.DUE,
    Urgency.TODAY: Tone.DUE,
    Urgency.SOON: Tone.SOON,
    Urgency.TARGET_PASSED: Tone.SOON,
    Urgency.IN_TIME: Tone.NEUTRAL,
}


def case_name(number: int) -> str:
    """The only name lists, files and events give a case."""
    return translate("Requests", "Request {number}").format(number=number)


def chip_name(show: Show) -> str:
    return {
        Show.OPEN: translate("Requests", "Open"),
        Show.CLOSED: translate("Requests", "Closed"),
        Show.BREACHES: translate("Requests", "Breaches"),
    }[show]


def who(case: RightsRequest) -> str:
    """Who asks, as the card calls them, else as the request does."""
    return case.person_name or case.requester_name


def rights(case: RightsRequest, lang: Lang) -> str:
    """What was asked, in a line."""
    return ", ".join(label(right, lang) for right in case.asked)


def state(case: RightsRequest, clock: CaseClock, today: date, lang: Lang) -> tuple[str, Tone]:
    """How much time is left, or how it ended."""
    urgency, left = clock.urgency(today), clock.days_left(today)
    if urgency is Urgency.CLOSED:
        return (label(case.outcome, lang) if case.outcome else translate("Requests", "Closed")), _TONES[urgency]
    if urgency is Urgency.OVERDUE:
        return translate("Requests", "%n day(s) late", "", -left), _TONES[urgency]
    if urgency is Urgency.TODAY:
        return translate("Requests", "Answer today"), _TONES[urgency]
    return translate("Requests", "%n day(s) left", "", left), _TONES[urgency]


def row(item: Row, today: date, lang: Lang) -> CardRow:
    """A row of the board."""
    return _breach_row(item, lang) if isinstance(item, BoardBreach) else _case_row(item, today, lang)


def _case_row(item: BoardCase, today: date, lang: Lang) -> CardRow:
    case, clock = item.case, item.clock
    status, tone = state(case, clock, today, lang)
    shown = clock.due if case.is_open else case.closed_on or clock.due
    when = (translate("Requests", "answer by {day}") if case.is_open else translate("Requests", "closed {day}")).format(
        day=format_date(shown, lang)
    )
    title = f"{case_name(case.number)} · {who(case)}"
    return CardRow(item.uid, title, f"{rights(case, lang)} · {when}", status, tone)


def _breach_row(item: BoardBreach, lang: Lang) -> CardRow:
    breach = item.breach
    noticed = translate("Requests", "noticed {day}").format(day=format_date(breach.noticed_at.date(), lang))
    clock = clock_of(breach)
    if clock.runs:
        status, tone = hours_said(clock, item.now)
        below = f"{noticed} · {until_said(clock, item.now, lang)}"
        return CardRow(item.uid, breach_name(breach), below, status, tone)
    if breach.is_open:
        return CardRow(item.uid, breach_name(breach), noticed, translate("Requests", "Open"), Tone.SOON)
    return CardRow(item.uid, breach_name(breach), noticed, translate("Requests", "Closed"), Tone.FINE)


def breach_name(breach: Breach) -> str:
    return translate("Requests", "Breach {number}").format(number=breach.number)


def received(case: RightsRequest, lang: Lang) -> str:
    """Who, when and how, below the number."""
    told = translate("Requests", "{who} · received {day} · {channel}")
    return told.format(
        who=who(case), day=format_date(case.received_on, lang), channel=label(case.received_by, lang).lower()
    )


def weekday(day: date) -> str:
    """The day of the week in her language, short."""
    return (
        translate("Requests", "Mon"),
        translate("Requests", "Tue"),
        translate("Requests", "Wed"),
        translate("Requests", "Thu"),
        translate("Requests", "Fri"),
        translate("Requests", "Sat"),
        translate("Requests", "Sun"),
    )[day.weekday()]


def dated(day: date, lang: Lang) -> str:
    """A day with its day of the week."""
    return f"{weekday(day)} {format_date(day, lang)}"


def deadline(case: RightsRequest, clock: CaseClock, lang: Lang) -> str:
    """The line that binds."""
    if not case.is_open:
        closed = case.closed_on or clock.due
        return translate("Requests", "Closed {closed}; the last day was {day}").format(
            closed=format_date(closed, lang), day=dated(clock.due, lang)
        )
    return translate("Requests", "Answer by {day} at the latest").format(day=dated(clock.due, lang))


def beside_deadline(case: RightsRequest, clock: CaseClock, today: date, lang: Lang) -> tuple[str, ...]:
    """What stands beside it: her own target, the extension, the pause."""
    if not case.is_open:
        return ()
    told: list[str] = []
    if today <= clock.internal_target:
        told.append(
            translate("Requests", "Your own target is {day}.").format(day=format_date(clock.internal_target, lang))
        )
    if case.extended_on is not None:
        told.append(
            translate("Requests", "Extended {day}; the first day was {first}.").format(
                day=format_date(case.extended_on, lang), first=format_date(clock.deadline, lang)
            )
        )
    elif today <= clock.extension_notice_by:
        told.append(
            translate("Requests", "If it needs more time, tell the person why by {day}.").format(
                day=format_date(clock.extension_notice_by, lang)
            )
        )
    return (*told, *_paused(clock, lang))


def _paused(clock: CaseClock, lang: Lang) -> tuple[str, ...]:
    if clock.resting_since is not None:
        told = translate(
            "Requests",
            "The query for identity has waited since {day}. Supervisory practice may let the month rest meanwhile; "
            "the day above does not count on it.",
        )
        return (told.format(day=format_date(clock.resting_since, lang)),)
    if clock.paused_due is not None:
        told = translate("Requests", "If the wait for the identity answer is not counted: {day}.")
        return (told.format(day=dated(clock.paused_due, lang)),)
    return ()


def letter_line(letter: CaseLetter, lang: Lang) -> str:
    """A letter of the case in a line."""
    name = label(letter.kind, lang)
    if letter.sent_on is None:
        return translate("Requests", "{letter} · made {day}, not sent").format(
            letter=name, day=format_date(letter.made_on, lang)
        )
    how = label(letter.sent_by, lang).lower() if letter.sent_by else ""
    sent = translate("Requests", "{letter} · sent {day}").format(letter=name, day=format_date(letter.sent_on, lang))
    return f"{sent} · {how}" if how else sent


def package_line(package: HandedOver, lang: Lang) -> str:
    """A package of the case in a line."""
    name = translate("Requests", "Package {number} ({form})").format(
        number=package.number, form=label(package.form, lang)
    )
    if package.handed_on is None:
        return translate("Requests", "{package} · made {day}, not handed over").format(
            package=name, day=format_date(package.made_on, lang)
        )
    handed = translate("Requests", "{package} · handed over {day}").format(
        package=name, day=format_date(package.handed_on, lang)
    )
    if package.copy_gone_on is None:
        return translate("Requests", "{handed} · the copy on this computer is still there").format(handed=handed)
    return handed


def timeline_file(number: int, lang: Lang) -> str:
    """The name of the file the timeline is saved as; it names nobody."""
    stem = {Lang.FI: "pyynto", Lang.SV: "begaran", Lang.EN: "request"}[lang]
    return f"{stem}-{number:03d}.pdf"
