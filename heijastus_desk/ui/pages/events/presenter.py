"""What the events page shows: the log day by day, in plain words, and whether it is whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.event_log import KEPT, ChainReport, EventFilter, EventGroup, LoggedEvent
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.event_words import event_sentence, format_time
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate

BATCH = 200
"""Events read at a time, as she scrolls."""
MOST_SHOWN = 2000
"""More are not laid out at once; a month shows them."""


class Show(StrEnum):
    """What the chips choose: everything, or one group."""

    ALL = "all"
    CHANGES = "changes"
    OUT = "out"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days to choose from: the whole log, a year, a month."""

    name: str
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What she asked to see."""

    show: Show = Show.ALL
    first_day: date | None = None
    last_day: date | None = None

    @property
    def narrows(self) -> bool:
        return self != Wish()

    @property
    def filter(self) -> EventFilter:
        """The same as the log takes it."""
        group = None if self.show is Show.ALL else EventGroup(self.show.value)
        return EventFilter(group, self.first_day, self.last_day)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a day, an event, or the word that there is more."""

    id: str
    title: str
    subtitle: str = ""
    time: str = ""
    heading: bool = False
    subject: str = ""


@dataclass(frozen=True, slots=True)
class ViewState:
    """The list as it stands."""

    rows: tuple[Row, ...]
    shown: int
    may_have_older: bool
    oldest: int | None


@dataclass(frozen=True, slots=True)
class Wholeness:
    """The line that says whether the log is whole."""

    text: str
    tone: Tone


def derive(events: Sequence[LoggedEvent], today: date, lang: Lang, *, has_older: bool) -> ViewState:
    """The list's state; pure, and done off the window's thread."""
    full = len(events) >= MOST_SHOWN
    rows = list(_rows(events, today, lang))
    if has_older and full:
        more = translate("Events", "There is more. Choose a month to see what is older.")
        rows.append(Row("more", more, heading=True))
    oldest = events[-1].id if events else None
    return ViewState(tuple(rows), len(events), has_older and not full, oldest)


def wholeness(report: ChainReport, lang: Lang) -> Wholeness:
    """Whether anything was changed or taken out behind the program's back."""
    if report.ok:
        # A plural of its own, since a count of thousands wants its space.
        text = translate("Events", "The log is whole: %n event(s), none changed or taken out.", "", report.count)
        return Wholeness(text, Tone.FINE)
    if not report.broken_at:
        return Wholeness(translate("Events", "The log is not whole: its events were taken out."), Tone.DUE)
    day = datetime.fromisoformat(report.broken_at).astimezone(HELSINKI).date()
    text = translate(
        "Events",
        "The log is not whole: near {day} something was changed or taken out outside the program. "
        "Compare it with a backup from before that.",
    )
    return Wholeness(text.format(day=format_date(day, lang)), Tone.DUE)


def spans(today: date, lang: Lang) -> tuple[Span, ...]:
    """The whole log, its years, its months: as far back as events are kept."""
    earliest = KEPT.before(today)
    years = [
        Span(translate("Events", "Year {year}").format(year=year), date(year, 1, 1), date(year, 12, 31))
        for year in range(today.year, earliest.year - 1, -1)
    ]
    months: list[Span] = []
    first = today.replace(day=1)
    while first >= earliest.replace(day=1):
        following = (first + timedelta(days=31)).replace(day=1)
        months.append(Span(_month_name(first, lang), first, following - timedelta(days=1)))
        first = (first - timedelta(days=1)).replace(day=1)
    return (Span(translate("Events", "The whole log")), *years, *months)


def show_name(show: Show) -> str:
    """The word on a chip."""
    return {
        Show.ALL: translate("Events", "All"),
        Show.CHANGES: translate("Events", "Edits"),
        Show.OUT: translate("Events", "Gathered and erased"),
        Show.SAFETY: translate("Events", "File and backups"),
    }[show]


def _rows(events: Sequence[LoggedEvent], today: date, lang: Lang) -> Iterator[Row]:
    told: date | None = None
    for event in events:
        day = event.at.astimezone(HELSINKI).date()
        if day != told:
            told = day
            yield Row(f"day:{day}", day_name(day, today, lang), heading=True)
        yield Row(
            str(event.id),
            event_sentence(event.code, event.numbers, lang),
            event.subject_name,
            format_time(event.at, lang),
            subject=event.subject,
        )


def day_name(day: date, today: date, lang: Lang) -> str:
    """Today, yesterday, or the date."""
    shown = format_date(day, lang)
    if day == today:
        return translate("Events", "Today {day}").format(day=shown)
    if day == today - timedelta(days=1):
        return translate("Events", "Yesterday {day}").format(day=shown)
    return shown


def _month_name(first: date, lang: Lang) -> str:
    name = QLocale(lang.value).standaloneMonthName(first.month)
    return f"{name[:1].upper()}{name[1:]} {first.year}"
