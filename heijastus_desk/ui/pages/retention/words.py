"""The retention list in words: what, about whom, where it stands, and the one sentence of why and until when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.reminders import MOST
from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.ui.pages.retention.groups import Group, waits_for_round
from heijastus_desk.ui.pages.retention.presenter import Row, RowKind, Show
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label, sentence

translate = QCoreApplication.translate

TONES: Mapping[State, Tone] = {
    State.DUE: Tone.DUE,
    State.UPCOMING: Tone.SOON,
    State.HELD: Tone.HELD,
    State.UNDATED: Tone.SOON,
    State.RUNNING: Tone.FINE,
    State.NOT_STARTED: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class RowText:
    """A line in words."""

    title: str
    subtitle: str = ""
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    heading: bool = False


def row_text(row: Row, today: date, lang: Lang, holds: Sequence[OpenHold] = ()) -> RowText:
    """The line in words."""
    if row.kind is RowKind.HEADING:
        return RowText(f"{group_name(row.group)} · {row.count}", heading=True)
    line = row.line
    if line is None:
        return RowText(fold_text(row))
    days = "" if label_of(line) else days_of(line, lang)
    # The days stand below: a long name leaves no room for them beside the status.
    said = (days and f"{days}.", sentence(line.reason, lang), _why_held(line, holds), reminded(line, today, lang))
    return RowText(
        title=f"{subject_of(line)} · {_named(line, lang)} {label_of(line)}".strip(),
        subtitle=" ".join(part for part in said if part),
        status=status_of(line, today, lang),
        tone=tone_of(line, today),
    )


def what(line: StandingLine, lang: Lang) -> str:
    """Record class, how many, and the label or the dates of the items."""
    return f"{_named(line, lang)} {label_of(line) or days_of(line, lang)}".strip()


def own_holds(line: StandingLine, holds: Sequence[OpenHold]) -> tuple[OpenHold, ...]:
    """The holds she placed that keep these items; a freeze of the whole client is no such hold."""
    return tuple(hold for hold in holds if hold.uid in line.holds)


def label_of(line: StandingLine) -> str:
    """What the item is called, where that is not the name of whom it is about."""
    return "" if line.label == line.subject_name else line.label


def days_of(line: StandingLine, lang: Lang) -> str:
    """The day of the items, or the first and the last."""
    days = sorted({day for day in (line.first_date, line.last_date) if day is not None})
    return "–".join(format_date(day, lang) for day in days)


def status_of(line: StandingLine, today: date, lang: Lang) -> str:
    """The state in a word, with the day where it is near."""
    if line.state is State.UPCOMING and line.erasable_from:
        return translate("Retention", "Erasable from {day}").format(day=format_date(line.erasable_from, lang))
    if waits_for_round(line):
        return translate("Retention", "To go through")
    if line.rests(today) and line.reminder:
        return translate("Retention", "Put off until {day}").format(day=format_date(line.reminder[1], lang))
    return label(line.state, lang)


def tone_of(line: StandingLine, today: date) -> Tone:
    """Calm for what she put off, and for what is not simply erased."""
    return Tone.SOON if line.rests(today) or waits_for_round(line) else TONES[line.state]


def reminded(line: StandingLine, today: date, lang: Lang) -> str:
    """How often it was put off, and what that means now."""
    if line.reminder is None or line.state is not State.DUE:
        return ""
    times, until = line.reminder
    if line.rests(today):
        day = format_date(until, lang)
        if times >= MOST:
            said = translate("Retention", "Put off for the second and last time: you are reminded on {day}.")
        else:
            said = translate("Retention", "Put off once: you are reminded on {day}.")
        return said.format(day=day)
    if times >= MOST:
        return translate("Retention", "Put off twice: the privacy notice no longer holds for this.")
    return translate("Retention", "Put off once before.")


def subject_of(line: StandingLine) -> str:
    """About whom."""
    return line.subject_name or translate("Retention", "Nobody named")


def group_name(group: Group) -> str:
    """The heading of a part of the list."""
    return {
        Group.DUE: translate("Retention", "May be erased now"),
        Group.ROUND: translate("Retention", "Clean-up round to be done"),
        Group.PUT_OFF: translate("Retention", "Put off"),
        Group.WITHIN_30: translate("Retention", "Within 30 days"),
        Group.WITHIN_90: translate("Retention", "Within 90 days"),
        Group.HELD: translate("Retention", "Erasing on hold"),
        Group.UNDATED: translate("Retention", "Date missing"),
        Group.RUNNING: translate("Retention", "Period running"),
        Group.NOT_STARTED: translate("Retention", "Period not started"),
    }[group]


def chip_name(show: Show) -> str:
    """The word on a chip, before its count."""
    return {
        Show.ALL: translate("Retention", "All"),
        Show.DUE: translate("Retention", "Erasable now"),
        Show.UPCOMING: translate("Retention", "Within 90 days"),
        Show.HELD: translate("Retention", "On hold"),
        Show.UNDATED: translate("Retention", "Date missing"),
        Show.RUNNING: translate("Retention", "Running"),
        Show.NOT_STARTED: translate("Retention", "Not started"),
    }[show]


def fold_text(row: Row) -> str:
    """What the line that folds a calm group says."""
    if row.folded:
        return translate("Retention", "Show these %n", "", row.count)
    return translate("Retention", "Fold these away")


def cause_name(cause: HoldCause) -> str:
    """What she places a hold for, as a choice."""
    return {
        HoldCause.MANUAL: translate("Retention", "I need it myself for a while"),
        HoldCause.CLAIM: translate("Retention", "A legal claim is open or likely"),
        HoldCause.COLLECTION: translate("Retention", "An invoice is being collected"),
    }[cause]


def _why_held(line: StandingLine, holds: Sequence[OpenHold]) -> str:
    """The reasons she gave, each once."""
    reasons = (hold.reason.strip().rstrip(".") for hold in own_holds(line, holds))
    told = "; ".join(dict.fromkeys(reason for reason in reasons if reason))
    return translate("Retention", "Reason: {reason}.").format(reason=told) if told else ""


def _named(line: StandingLine, lang: Lang) -> str:
    named = label(line.record_class, lang)
    return f"{named} ×{line.count}" if line.count > 1 else named
