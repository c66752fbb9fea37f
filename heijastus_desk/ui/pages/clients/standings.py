"""How the retention of a client's data is said: one word in the list, chips, and a sentence for each thing held."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.standing import TELLING, Chip, StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.ui.pages.clients.view import Entry, FactLine, Mark
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label, sentence

translate = QCoreApplication.translate

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
    """The word beside each client who has something to tell, and what is kept about the one shown, by uid."""

    lines: Mapping[str, Sequence[StandingLine]]
    marks: Mapping[str, Mark]


def marks_of(words: Mapping[str, Chip], today: date, lang: Lang) -> dict[str, Mark]:
    """The word beside each client in the list."""
    return {uid: _in_list(chip, today, lang) for uid, chip in words.items()}


def chips(lines: Sequence[StandingLine], today: date, lang: Lang) -> tuple[Mark, ...]:
    """The states of a client's data, each once; the periods that simply run are not worth a chip."""
    present = {line.state for line in lines}
    told = [_mark(state, lines, today, lang) for state in TELLING if state in present]
    if State.NOT_STARTED in present:
        told.append(Mark(translate("Clients", "Period not started")))
    elif not told:
        running = _earliest(lines, State.RUNNING)
        if running is not None:
            told.append(Mark(_from(running, today, lang)))
    return tuple(told)


def held_entries(lines: Sequence[StandingLine], lang: Lang) -> tuple[Entry, ...]:
    """What is held and why, a row for each kind of record that has a reason of its own."""
    groups: dict[tuple[str, str], list[StandingLine]] = {}
    for line in lines:
        groups.setdefault((line.record_class.value, sentence(line.reason, lang)), []).append(line)
    return tuple(
        Entry(
            uid=f"held:{number}",
            title=_counted(label(first.record_class, lang), sum(line.count for line in group)),
            text=reason,
            mark=Mark(label(first.state, lang), TONES[first.state]),
        )
        for number, ((_, reason), group) in enumerate(groups.items())
        for first in group[:1]
    )


def why_facts(lines: Sequence[StandingLine], today: date, lang: Lang) -> tuple[FactLine, ...]:
    """Until when each kind of record stays, in few words: the last of its items decides."""
    by_class: dict[str, list[StandingLine]] = {}
    for line in lines:
        by_class.setdefault(label(line.record_class, lang), []).append(line)
    return tuple(FactLine(name, _until(group, today, lang)) for name, group in by_class.items())


def _until(lines: Sequence[StandingLine], today: date, lang: Lang) -> str:
    present = {line.state for line in lines}
    for state in (State.HELD, State.NOT_STARTED, State.UNDATED):
        if state in present:
            return label(state, lang)
    days = [line.erasable_from for line in lines if line.erasable_from]
    if days and max(days) <= today:
        return translate("Clients", "May be erased")
    return _from(max(days), today, lang) if days else ""


def _in_list(chip: Chip, today: date, lang: Lang) -> Mark:
    if chip.state is State.UPCOMING and chip.erasable_from is not None:
        # At most 90 days away, so the year is plain, and the list is narrow.
        text = translate("Clients", "Erasable {date}").format(date=_without_year(chip.erasable_from, lang))
        return Mark(text, TONES[chip.state])
    return _word(chip.state, chip.erasable_from, today, lang)


def _mark(state: State, lines: Iterable[StandingLine], today: date, lang: Lang) -> Mark:
    return _word(state, _earliest(lines, state), today, lang)


def _word(state: State, day: date | None, today: date, lang: Lang) -> Mark:
    words = {
        State.DUE: translate("Clients", "May be erased"),
        State.HELD: translate("Clients", "On hold"),
        State.UNDATED: translate("Clients", "Date missing"),
    }
    if state is State.UPCOMING:
        return Mark(_from(day, today, lang) if day else "", TONES[state])
    return Mark(words[state], TONES[state])


def _earliest(lines: Iterable[StandingLine], state: State) -> date | None:
    days = [line.erasable_from for line in lines if line.state is state and line.erasable_from]
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
