"""What page and panel say of the clock of a breach, of what is still to do, of reports and persons."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import BreachClock, BreachReport, ConcernedPerson
from heijastus_desk.ui.moments import moment
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

SOON = timedelta(hours=24)


def hours_said(clock: BreachClock, now: datetime) -> tuple[str, Tone]:
    """How many hours are left, or why the clock stands."""
    if clock.reported_at is not None:
        late = clock.is_late(now)
        told = translate("Breach", "Notified late") if late else translate("Breach", "Notified in time")
        return told, Tone.DUE if late else Tone.FINE
    if not clock.runs:
        return translate("Breach", "No notification needed"), Tone.FINE
    left = clock.left(now)
    if left < timedelta():
        over = -left // timedelta(hours=1)
        return translate("Breach", "The 72 hours ended %n hour(s) ago", "", over), Tone.DUE
    hours = clock.hours_left(now)
    return translate("Breach", "%n hour(s) left", "", hours), Tone.SOON if left > SOON else Tone.DUE


def until_said(clock: BreachClock, now: datetime, lang: Lang) -> str:
    """The last moment, or when the authority was told."""
    if clock.reported_at is not None:
        told = moment(clock.reported_at, now, lang, always_time=True)
        return translate("Breach", "The authority was first told {moment}.").format(moment=told)
    until = moment(clock.notify_until, now, lang, always_time=True)
    return translate("Breach", "Notify the authority by {moment} at the latest.").format(moment=until)


def report_said(report: BreachReport, now: datetime, lang: Lang) -> str:
    """A notification in one line."""
    told = f"{label(report.phase, lang)}, {moment(report.sent_at, now, lang, always_time=True)}"
    return f"{told}, {report.reference}" if report.reference else told


def person_said(person: ConcernedPerson, lang: Lang) -> str:
    """Somebody it concerns, and whether they were told."""
    if person.told_on is None:
        return translate("Breach", "{name}: not told yet").format(name=person.name)
    day = format_date(person.told_on, lang)
    return translate("Breach", "{name}: told {day}").format(name=person.name, day=day)
