"""What needs her today: at most seven lines, each leading to where it is done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.recipient_checks import Watched
from heijastus_desk.domain.retention.clean_up import RoundDue
from heijastus_desk.domain.retention.standing import Dashboard
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.domain.rights.breach import Breach
from heijastus_desk.domain.rights.handing import CopyLeft
from heijastus_desk.services.appointments import AppointmentLine
from heijastus_desk.services.drafts import Draft
from heijastus_desk.services.freezes import NOTHING_DUE, ReviewsDue
from heijastus_desk.services.notices import compose
from heijastus_desk.services.parking import NOTHING_PARKED, ParkingNews
from heijastus_desk.services.reminders import PutOff
from heijastus_desk.services.rounds import NO_NEWS, RoundNews
from heijastus_desk.ui.lacking import missing_in
from heijastus_desk.ui.pages.today import safekeeping_lines
from heijastus_desk.ui.pages.today.breach_lines import breach_lines
from heijastus_desk.ui.pages.today.clean_up_lines import clean_up_lines
from heijastus_desk.ui.pages.today.copy_lines import copy_lines
from heijastus_desk.ui.pages.today.drift_lines import UntrueNotice, drift_lines
from heijastus_desk.ui.pages.today.freeze_lines import freeze_lines
from heijastus_desk.ui.pages.today.guided_lines import guided_lines
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.pages.today.meeting_lines import meeting_lines
from heijastus_desk.ui.pages.today.parking_lines import parking_lines
from heijastus_desk.ui.pages.today.recipient_lines import recipient_lines
from heijastus_desk.ui.pages.today.request_lines import OpenRequest, late_lines, request_lines
from heijastus_desk.ui.pages.today.retention_lines import put_off_lines, retention_lines
from heijastus_desk.ui.pages.today.shred_lines import shred_lines
from heijastus_desk.ui.pages.today.telling_lines import LackingNotice, UntoldPurpose, telling_lines
from heijastus_desk.ui.safekeeping import Safekeeping

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

MOST_LINES = 7
SOON = timedelta(days=30)
NOTHING_KNOWN = Safekeeping()
NOTHING_PUT_OFF = PutOff()


@dataclass(frozen=True, slots=True)
class OpenRegister:
    """A register whose notice lacks something."""

    uid: str
    name: str
    missing: int


@dataclass(frozen=True, slots=True)
class Facts:
    """All the page is made from."""

    today: date
    due: int
    soon: int
    undated: int
    review: int
    registers: tuple[OpenRegister, ...]
    has_setup: bool = True
    has_clients: bool = True
    has_registers: bool = True
    drafts: tuple[Draft, ...] = ()
    lacking: LackingNotice | None = None
    planned: tuple[AppointmentLine, ...] = ()
    """dates agreed on up to today"""
    untrue: tuple[UntrueNotice, ...] = ()
    untold: tuple[UntoldPurpose, ...] = ()
    recipients: tuple[Watched, ...] = ()
    """those with something open"""
    to_shred: int = 0
    copies: tuple[CopyLeft, ...] = ()
    """locked copies left on her own disk for a week or more"""
    parked: ParkingNews = NOTHING_PARKED
    """papers of erasures not signed off yet"""
    names_back: int = 0
    """records a restored backup brought back that may name somebody erased"""
    rounds: tuple[RoundDue, ...] = ()
    """clean-up rounds to be done"""
    frozen: ReviewsDue = NOTHING_DUE
    """restrictions, claims and the like to be looked at again"""
    guided: RoundNews = NO_NEWS
    """the year's half hour when it is due, and guided rounds under way"""
    put_off: PutOff = NOTHING_PUT_OFF
    """of what is due, the part that rests"""
    requests: tuple[OpenRequest, ...] = ()
    """open cases, the one due first at the top"""
    breaches: tuple[Breach, ...] = ()
    """open ones"""


def facts_of(
    dashboard: Dashboard,
    registers: Sequence[OpenRegister],
    *,
    has_setup: bool,
    has_clients: bool,
    review: int = 0,
    drafts: tuple[Draft, ...] = (),
    lacking: LackingNotice | None = None,
    planned: tuple[AppointmentLine, ...] = (),
    untrue: tuple[UntrueNotice, ...] = (),
    untold: tuple[UntoldPurpose, ...] = (),
    recipients: tuple[Watched, ...] = (),
    to_shred: int = 0,
    copies: tuple[CopyLeft, ...] = (),
    names_back: int = 0,
    parked: ParkingNews = NOTHING_PARKED,
    rounds: tuple[RoundDue, ...] = (),
    frozen: ReviewsDue = NOTHING_DUE,
    put_off: PutOff = NOTHING_PUT_OFF,
    guided: RoundNews = NO_NEWS,
    requests: tuple[OpenRequest, ...] = (),
    breaches: tuple[Breach, ...] = (),
) -> Facts:
    """The facts from what the services say."""
    counts, today = dashboard.counts, dashboard.today
    return Facts(
        today=today,
        due=counts[State.DUE] - dashboard.to_go_through,
        soon=dashboard.soon,
        undated=counts[State.UNDATED],
        review=review,
        registers=tuple(register for register in registers if register.missing),
        has_setup=has_setup,
        has_clients=has_clients,
        has_registers=bool(registers),
        drafts=drafts,
        lacking=lacking,
        planned=planned,
        untrue=untrue,
        untold=untold,
        recipients=recipients,
        to_shred=to_shred,
        copies=copies,
        names_back=names_back,
        parked=parked,
        rounds=rounds,
        frozen=frozen,
        put_off=put_off,
        guided=guided,
        requests=requests,
        breaches=breaches,
    )


def waiting(facts: Facts) -> int:
    """What the badge of the requests page counts: everything on its board that is not closed."""
    return len(facts.requests) + len(facts.breaches)


def registers_of(app: "Application", lang: Lang) -> tuple[OpenRegister, ...]:
    """Every register, and what its notice lacks; nothing is told of it before the business is filled in."""
    ready = app.controller.get() is not None
    return tuple(
        OpenRegister(
            stored.uid,
            stored.value.name.get(lang),
            _to_see_to(app, stored.value, lang) if ready else 0,
        )
        for stored in app.registers.list()
    )


def _to_see_to(app: "Application", register: Register, lang: Lang) -> int:
    facts = app.notices.facts_of(register)
    return missing_in(compose(facts, lang, draft=True), app.review.beside(facts, lang))


def lines(facts: Facts, now: datetime, lang: Lang, known: Safekeeping = NOTHING_KNOWN) -> tuple[Line, ...]:
    """What to show, the most pressing first; registers that do not fit share one line."""
    found = (
        *_beginning(facts),
        *safekeeping_lines.pressing(known, now, lang),
        *safekeeping_lines.unsaved(facts.drafts, now, lang),
        *breach_lines(facts.breaches, now, lang, pressing=True),
        *late_lines(facts.requests, facts.today, lang),
        *meeting_lines(facts.planned, facts.today, lang),
        *request_lines(facts.requests, facts.today, lang),
        *breach_lines(facts.breaches, now, lang, pressing=False),
        *retention_lines(facts),
        *shred_lines(facts.to_shred, facts.names_back),
        *copy_lines(facts.copies),
        *parking_lines(facts.parked),
        *clean_up_lines(facts.rounds, lang),
        *freeze_lines(facts.frozen, lang),
        *drift_lines(facts.untrue),
        *telling_lines(facts.lacking, facts.untold, lang),
        *recipient_lines(facts.recipients, lang),
        *guided_lines(facts.guided, lang),
        *safekeeping_lines.calm(known, now, lang),
        *put_off_lines(facts.put_off, lang),
    )[:MOST_LINES]
    return (*found, *_registers(facts.registers, MOST_LINES - len(found)))


def _beginning(facts: Facts) -> Iterable[Line]:
    if not facts.has_setup:
        title = translate("Today", "Fill in your business")
        text = translate("Today", "Its name and contact details stand on every privacy notice.")
        yield Line(Topic.SETUP, "settings", "", title, text)
    if not facts.has_registers:
        title = translate("Today", "Make your first privacy notice")
        text = translate("Today", "A starter with sensible defaults is ready for you to look through.")
        yield Line(Topic.FIRST_NOTICE, "notices", "", title, text)
    if not facts.has_clients:
        title = translate("Today", "Add your first client")
        text = translate("Today", "A name is enough to begin with.")
        yield Line(Topic.FIRST_CLIENT, "clients", "", title, text)


def _registers(registers: Sequence[OpenRegister], room: int) -> Iterable[Line]:
    alone = registers if len(registers) <= room else registers[: max(0, room - 1)]
    for register in alone:
        title = translate("Today", "{register}: %n thing(s) to see to", "", register.missing)
        text = translate("Today", "The notice is complete once you have seen to each.")
        yield Line(Topic.REGISTER, "notices", register.uid, title.format(register=register.name), text)
    rest = len(registers) - len(alone)
    if rest and room > 0:
        title = translate("Today", "%n more notice(s) to see to", "", rest)
        text = translate("Today", "The notice is complete once you have seen to each.")
        yield Line(Topic.REGISTERS, "notices", "", title, text)
