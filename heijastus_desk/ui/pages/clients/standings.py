"""How the retention of a client's data is said: one word in the list, chips, and a sentence for each thing held."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.retention import RetentionItem, RetentionOverview
from heijastus_desk.ui.pages.clients.view import Entry, FactLine, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label, sentence

translate = QCoreApplication.translate

# What the list says when a client has several: what she may act on first.
_TELLING = (State.DUE, State.HELD, State.UNDATED, State.UPCOMING)
TONES: Mapping[State, Tone] = {
    State.DUE: Tone.DUE,
    State.HELD: Tone.HELD,
    State.UNDATED: Tone.SOON,
    State.UPCOMING: Tone.SOON,
    State.NOT_STARTED: Tone.NEUTRAL,
    State.RUNNING: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class Standings:
    """Every client's items by uid, and the word beside each who has something to tell."""

    items: Mapping[str, Sequence[RetentionItem]]
    marks: Mapping[str, Mark]


def read_standings(overview: RetentionOverview, lang: Lang) -> Standings:
    """Sort the vault's items by client; long work for a large vault, so not on the window's thread."""
    items: dict[str, list[RetentionItem]] = {}
    for item in overview.items:
        items.setdefault(item.subject_uid, []).append(item)
    telling = frozenset(_TELLING)
    marks = {
        uid: _telling(own, overview.today, lang)
        for uid, own in items.items()
        if any(item.decision.state in telling for item in own)
    }
    return Standings(items, marks)


def chips(items: Sequence[RetentionItem], today: date, lang: Lang) -> tuple[Mark, ...]:
    """The states of a client's data, each once; the periods that simply run are not worth a chip."""
    present = {item.decision.state for item in items}
    told = [_mark(state, items, today, lang) for state in _TELLING if state in present]
    if State.NOT_STARTED in present:
        told.append(Mark(translate("Clients", "Period not started")))
    elif not told:
        running = _earliest(items, State.RUNNING)
        if running is not None:
            told.append(Mark(_from(running, today, lang)))
    return tuple(told)


def held_entries(items: Sequence[RetentionItem], lang: Lang) -> tuple[Entry, ...]:
    """What is held and why, a row for each kind of record that has a reason of its own."""
    groups: dict[tuple[str, str], list[RetentionItem]] = {}
    for item in items:
        groups.setdefault((item.record_class.value, sentence(item.decision.reason, lang)), []).append(item)
    return tuple(
        Entry(
            uid=f"held:{number}",
            title=_counted(label(first.record_class, lang), len(group)),
            text=reason,
            mark=Mark(label(first.decision.state, lang), TONES[first.decision.state]),
        )
        for number, ((_, reason), group) in enumerate(groups.items())
        for first in group[:1]
    )


def why_facts(items: Sequence[RetentionItem], today: date, lang: Lang) -> tuple[FactLine, ...]:
    """Until when each kind of record stays, in few words: the last of its items decides."""
    by_class: dict[str, list[RetentionItem]] = {}
    for item in items:
        by_class.setdefault(label(item.record_class, lang), []).append(item)
    return tuple(FactLine(name, _until(group, today, lang)) for name, group in by_class.items())


def _until(items: Sequence[RetentionItem], today: date, lang: Lang) -> str:
    present = {item.decision.state for item in items}
    for state in (State.HELD, State.NOT_STARTED, State.UNDATED):
        if state in present:
            return label(state, lang)
    days = [item.decision.erasable_from for item in items if item.decision.erasable_from]
    if days and max(days) <= today:
        return translate("Clients", "May be erased")
    return _from(max(days), today, lang) if days else ""


def _telling(items: Sequence[RetentionItem], today: date, lang: Lang) -> Mark:
    present = {item.decision.state for item in items}
    first = next(state for state in _TELLING if state in present)
    day = _earliest(items, first)
    if first is State.UPCOMING and day is not None:
        # At most 90 days away, so the year is plain, and the list is narrow.
        text = translate("Clients", "Erasable {date}").format(date=_without_year(day, lang))
        return Mark(text, TONES[first])
    return _mark(first, items, today, lang)


def _mark(state: State, items: Iterable[RetentionItem], today: date, lang: Lang) -> Mark:
    words = {
        State.DUE: translate("Clients", "May be erased"),
        State.HELD: translate("Clients", "On hold"),
        State.UNDATED: translate("Clients", "Date missing"),
    }
    if state is State.UPCOMING:
        day = _earliest(items, state)
        return Mark(_from(day, today, lang) if day else "", TONES[state])
    return Mark(words[state], TONES[state])


def _earliest(items: Iterable[RetentionItem], state: State) -> date | None:
    days = [i.decision.erasable_from for i in items if i.decision.state is state and i.decision.erasable_from]
    return min(days, default=None)


def _from(day: date, today: date, lang: Lang) -> str:
    return translate("Clients", "May be erased from {date}").format(date=short_date(day, today, lang))


def short_date(day: date, today: date, lang: Lang) -> str:
    """A date without its year where that is plain."""
    return _without_year(day, lang) if day.year == today.year else format_date(day, lang)


def _without_year(day: date, lang: Lang) -> str:
    return format_date(day, lang).removesuffix(str(day.year)).strip()


def _counted(name: str, number: int) -> str:
    return f"{name} ({number})" if number > 1 else name
