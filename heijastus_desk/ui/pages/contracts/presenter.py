"""What the page of contracts shows, worked out from what was read; no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.contracts import ContractKind, ControllerRole
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.services.appointments import AppointmentLine
from heijastus_desk.services.contracts import ContractSummary
from heijastus_desk.services.sessions import SessionListLine
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate


class Force(StrEnum):
    """Whether a contract is in force, to come or over."""

    RUNNING = "running"
    COMING = "coming"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Loaded:
    """Every contract, and the dates agreed on."""

    contracts: tuple[ContractSummary, ...] = ()
    dates: tuple[AppointmentLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a list; `record` is where Enter leads on the page of clients, or empty."""

    uid: str
    title: str
    text: str = ""
    day: str = ""
    word: str = ""
    tone: Tone = Tone.NEUTRAL
    record: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A name and a value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One contract."""

    title: str
    subtitle: str
    chips: tuple[tuple[str, Tone], ...]
    facts: tuple[Told, ...]
    rows: tuple[Line, ...]
    client: str
    """on whose card its forms open"""
    record: str
    """where it is edited"""


def read(app: "Application") -> Loaded:
    """Contracts and dates."""
    return Loaded(app.contracts.summaries(), app.appointments.list())


def force(one: ContractSummary, today: date) -> Force:
    """Where a contract stands on a day."""
    if one.ends_on is not None and one.ends_on < today:
        return Force.ENDED
    return Force.COMING if one.starts_on is not None and one.starts_on > today else Force.RUNNING


def rows(loaded: Loaded, search: str, wanted: Force | None, today: date, lang: Lang) -> tuple[Line, ...]:
    """The list: contracts whose title, orderer or participants hold every word, of one state or of all."""
    words = search_key(search).split()
    return tuple(
        _row(one, loaded, today, lang)
        for one in loaded.contracts
        if _is_wanted(force(one, today), wanted) and all(word in _key(one) for word in words)
    )


def detail(
    one: ContractSummary, loaded: Loaded, sessions: Sequence[SessionListLine], today: date, lang: Lang
) -> Detail:
    """A contract with its dates and sessions."""
    client = client_of(one)
    parts = (one.orderer, label(one.kind, lang).lower())
    return Detail(
        title=one.title,
        subtitle=" · ".join(part for part in parts if part),
        chips=(_force_chip(force(one, today)), (held_words(one), Tone.NEUTRAL)),
        facts=_facts(one, lang),
        rows=(*_date_rows(one, loaded, client, today, lang), *_session_rows(sessions, client, lang)),
        client=client,
        record=CardPlace(client, "contracts", f"contract:{one.uid}").record if client else "",
    )


def client_of(one: ContractSummary) -> str:
    """On whose card a contract is opened: its orderer's, else its first participant's."""
    ref = one.orderer_ref
    return ref.organisation or ref.person or next(iter(one.participant_uids), "")


def held_words(one: ContractSummary) -> str:
    """How many sessions were held and how many are left: "4/10, 6 left"."""
    if one.planned is None:
        return translate("Contracts", "%n session(s) held", "", one.held)
    left = max(0, one.planned - one.held)
    return translate("Contracts", "{held}/{planned}, {left} left").format(held=one.held, planned=one.planned, left=left)


def when(day: date, starts_at: str, lang: Lang) -> str:
    """A day with its time: 3.12.2026 at 9.00."""
    said = format_date(day, lang)
    if not starts_at:
        return said
    hours, _, minutes = starts_at.partition(":")
    time = f"{int(hours)}{':' if lang is Lang.EN else '.'}{minutes}"
    return translate("Contracts", "{day} at {time}").format(day=said, time=time)


def length(minutes: int) -> str:
    """Minutes as hours and minutes: 4 h 30 min."""
    hours, rest = divmod(minutes, 60)
    parts = (
        translate("Contracts", "{hours} h").format(hours=hours) if hours else "",
        translate("Contracts", "{minutes} min").format(minutes=rest) if rest or not hours else "",
    )
    return " ".join(part for part in parts if part)


def kind_words(kind: ContractKind | None, lang: Lang) -> str:
    """The kind of work, or that there is no contract."""
    return label(kind, lang) if kind else translate("Contracts", "Without a contract")


def place_words(place: str, *, remote: bool) -> str:
    """Where a session is held."""
    return translate("Contracts", "remote") if remote and not place else place


def _is_wanted(state: Force, wanted: Force | None) -> bool:
    # What begins next week belongs to the contracts she works with.
    return wanted is None or (state is Force.ENDED) == (wanted is Force.ENDED)


def _key(one: ContractSummary) -> str:
    return search_key(one.title, one.orderer, *one.participants)


def _row(one: ContractSummary, loaded: Loaded, today: date, lang: Lang) -> Line:
    word, tone = _force_chip(force(one, today))
    coming = next((line for line in loaded.dates if line.contract_uid == one.uid and line.planned_on >= today), None)
    following = (
        translate("Contracts", "next {when}").format(when=when(coming.planned_on, coming.starts_at, lang))
        if coming
        else ""
    )
    parts = (one.orderer, held_words(one), following)
    return Line(one.uid, one.title, " · ".join(part for part in parts if part), word=word, tone=tone)


def _force_chip(state: Force) -> tuple[str, Tone]:
    match state:
        case Force.ENDED:
            return translate("Contracts", "Ended"), Tone.NEUTRAL
        case Force.COMING:
            return translate("Contracts", "To come"), Tone.ACCENT
        case Force.RUNNING:
            return translate("Contracts", "In force"), Tone.FINE


def _facts(one: ContractSummary, lang: Lang) -> tuple[Told, ...]:
    lies = one.paper_place if one.kept_at is not HeldAt.HERE else ""
    facts = (
        Told(translate("Contracts", "Orderer"), one.orderer),
        Told(translate("Contracts", "Payer"), one.payer if one.payer != one.orderer else ""),
        Told(translate("Contracts", "Contact person"), one.contact),
        Told(translate("Contracts", "Participants"), "\n".join(one.participants)),
        Told(translate("Contracts", "In force"), _span(one.starts_on, one.ends_on, lang)),
        Told(translate("Contracts", "Signed"), format_date(one.signed_on, lang) if one.signed_on else ""),
        Told(translate("Contracts", "Timetable"), one.timetable),
        Told(translate("Contracts", "Place"), place_words(one.place, remote=one.remote)),
        Told(translate("Contracts", "Price agreed"), one.price),
        Told(translate("Contracts", "Continues"), one.continues),
        Told(label(one.kept_at, lang), lies),
        *(Told(label(line.data_set, lang), _role_words(line.role, line.instruction, lang)) for line in one.data_sets),
    )
    return tuple(fact for fact in facts if fact.value)


def _span(first: date | None, last: date | None, lang: Lang) -> str:
    if first and last:
        return f"{format_date(first, lang)}–{format_date(last, lang)}"
    if first:
        return translate("Contracts", "from {date}").format(date=format_date(first, lang))
    return translate("Contracts", "until {date}").format(date=format_date(last, lang)) if last else ""


def _role_words(role: ControllerRole, instruction: str, lang: Lang) -> str:
    return f"{label(role, lang)}: {instruction}" if instruction else label(role, lang)


def _date_rows(one: ContractSummary, loaded: Loaded, client: str, today: date, lang: Lang) -> tuple[Line, ...]:
    mine = [line for line in loaded.dates if line.contract_uid == one.uid]
    if not mine:
        return ()
    heading = Line("heading:dates", translate("Contracts", "Agreed dates"), heading=True)
    return (heading, *(_date_row(line, client, today, lang) for line in mine))


def _date_row(line: AppointmentLine, client: str, today: date, lang: Lang) -> Line:
    passed = line.planned_on < today
    return Line(
        f"appointment:{line.uid}",
        when(line.planned_on, line.starts_at, lang),
        _where(line.minutes, line.place, remote=line.remote),
        word=translate("Contracts", "Not recorded") if passed else "",
        tone=Tone.SOON if passed else Tone.NEUTRAL,
        record=CardPlace(client, "contracts", f"appointment:{line.uid}").record if client else "",
    )


def _session_rows(sessions: Sequence[SessionListLine], client: str, lang: Lang) -> tuple[Line, ...]:
    if not sessions:
        return ()
    heading = Line("heading:sessions", translate("Contracts", "Sessions held"), heading=True)
    return (heading, *(_session_row(line, client, lang) for line in reversed(sessions)))


def _session_row(line: SessionListLine, client: str, lang: Lang) -> Line:
    expected = line.present + line.absent
    there = (
        translate("Contracts", "{there}/{expected} there").format(there=line.present, expected=expected)
        if expected > 1
        else ""
    )
    where = _where(line.minutes, line.place, remote=line.remote)
    return Line(
        f"session:{line.uid}",
        when(line.held_on, line.starts_at, lang),
        ", ".join(part for part in (where, there) if part),
        word=translate("Contracts", "Invoiced") if line.invoiced else "",
        record=CardPlace(client, "sessions", f"session:{line.uid}").record if client else "",
    )


def _where(minutes: int, place: str, *, remote: bool) -> str:
    parts = (length(minutes), place_words(place, remote=remote))
    return ", ".join(part for part in parts if part)
