"""Contracts, their chains, sessions and contact events: what is entered and how it is checked."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import in_order
from heijastus_desk.domain.records import ContactKind, HeldAt

DAY_MINUTES = 24 * 60
MOST_SESSIONS = 2000
_TIME = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)")


class ContractKind(StrEnum):
    """What was agreed on."""

    SUPERVISION = "supervision"
    GROUP_SUPERVISION = "group_supervision"
    COACHING = "coaching"
    TRAINING = "training"
    ASSESSMENT = "assessment"


class DataSet(StrEnum):
    """What of the work a contract can tell apart when it says who is controller."""

    NOTES = "notes"
    SESSION_CONTENT = "session_content"
    PARTICIPANT_LIST = "participant_list"
    ATTENDANCE = "attendance"
    SURVEY = "survey"
    REPORT = "report"


class ControllerRole(StrEnum):
    """Her role for a data set (Arts. 4(7), 26 and 28)."""

    OWN = "own"
    PROCESSOR = "processor"
    JOINT = "joint"


ALWAYS_OWN = (DataSet.NOTES, DataSet.SESSION_CONTENT)
"""What is said and noted in the work is hers to answer for, whoever orders it: bound to secrecy, she decides alone."""


@dataclass(frozen=True, slots=True)
class DataSetRole:
    """Who answers for a set of data; `instruction` is what the orderer asked in writing (Art. 28(3)(a))."""

    data_set: DataSet
    role: ControllerRole
    instruction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyRef:
    """A person or an organisation by uid; both empty means nobody."""

    person: str = ""
    organisation: str = ""

    def __bool__(self) -> bool:
        return bool(self.person or self.organisation)


NOBODY = PartyRef()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractTerms:
    """A contract as she enters it; `continues` is the uid of the contract it carries on: a chain ends as one."""

    kind: ContractKind
    title: str
    register: str = ""
    """uid of the register the contract belongs to; empty takes the first register"""
    orderer: PartyRef = NOBODY
    payer: PartyRef = NOBODY
    contact: str = ""
    """uid of the orderer's contact person"""
    participants: tuple[str, ...] = ()
    timetable: str = ""
    place: str = ""
    remote: bool = False
    price: str = ""
    planned_sessions: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    signed_on: date | None = None
    kept_at: HeldAt = HeldAt.HERE
    paper_place: str = ""
    continues: str = ""
    data_sets: tuple[DataSetRole, ...] = ()
    """those she has said something about; the rest are her own"""


def checked_contract(terms: ContractTerms) -> ContractTerms:
    """The terms with cleaned texts; raises with the field at fault."""
    planned = terms.planned_sessions
    if planned is not None and not 0 < planned <= MOST_SESSIONS:
        raise HeijastusError(ErrorCode.NUMBER_WRONG, field="planned_sessions", given=planned)
    in_order(terms.starts_on, terms.ends_on, field="ends_on")
    if not (terms.orderer or terms.participants):
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="participants")
    return replace(
        terms,
        title=values.line(terms.title, field="title", required=True),
        timetable=values.prose(terms.timetable, field="timetable"),
        place=values.line(terms.place, field="place"),
        price=values.line(terms.price, field="price"),
        paper_place=values.line(terms.paper_place, field="paper_place"),
        participants=tuple(dict.fromkeys(terms.participants)),
        data_sets=tuple(_checked_role(one) for one in terms.data_sets),
    )


def _checked_role(given: DataSetRole) -> DataSetRole:
    if given.data_set in ALWAYS_OWN and given.role is not ControllerRole.OWN:
        raise HeijastusError(ErrorCode.DATA_SET_OWN, field=given.data_set.value)
    processor = given.role is ControllerRole.PROCESSOR
    instruction = values.prose(given.instruction, field=given.data_set.value)
    if processor and not instruction:
        raise HeijastusError(ErrorCode.INSTRUCTION_MISSING, field=given.data_set.value)
    return replace(given, instruction=instruction)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEntry:
    """A session held: local date and time, length in minutes, place, who was there."""

    held_on: date
    contract: str = ""
    starts_at: str = ""
    """HH:MM local time, or empty"""
    minutes: int = 60
    place: str = ""
    remote: bool = False
    invoiced: bool = False
    attendees: tuple[str, ...] = ()
    """uids of those who were there"""
    absent: tuple[str, ...] = ()
    """uids of those who were expected and did not come"""


def checked_session(entry: SessionEntry, today: date) -> SessionEntry:
    """The entry with cleaned texts; a session to come is an appointment, not a session held."""
    if not 0 < entry.minutes <= DAY_MINUTES:
        raise HeijastusError(ErrorCode.NUMBER_WRONG, field="minutes", given=entry.minutes)
    if entry.held_on > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="held_on", given=entry.held_on)
    if not entry.attendees:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="attendees")
    return replace(
        entry,
        starts_at=clock_time(entry.starts_at),
        place=values.line(entry.place, field="place"),
        attendees=tuple(dict.fromkeys(entry.attendees)),
        absent=tuple(uid for uid in dict.fromkeys(entry.absent) if uid not in entry.attendees),
    )


def clock_time(text: str, *, field: str = "starts_at") -> str:
    """A time of day typed as 9.30 or 9:30, in the form HH:MM; empty stays empty."""
    if not text.strip():
        return ""
    found = _TIME.fullmatch(text.strip())
    if not found:
        raise HeijastusError(ErrorCode.NUMBER_WRONG, field=field, given=text[:10])
    return f"{int(found[1]):02d}:{found[2]}"


class Direction(StrEnum):
    """Who took the contact."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactEntry:
    """A substantive message, call or meeting with a person or an organisation."""

    party: PartyRef
    happened_on: date
    kind: ContactKind = ContactKind.MESSAGE
    direction: Direction = Direction.INCOMING
    summary: str = ""


def checked_contact(entry: ContactEntry, today: date) -> ContactEntry:
    """The entry with cleaned texts; a contact cannot lie in the future."""
    if entry.happened_on > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="happened_on", given=entry.happened_on)
    if not entry.party:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="party")
    return replace(entry, summary=values.prose(entry.summary, field="summary"))
