"""What ties a party to others and to her: roles without a contract, guardians, bans, events, labels, the span."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from heijastus_desk.domain import values
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import BanKind, in_order
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.text_keys import sort_key

OF_AGE = 18
LONGEST_LABEL = 40
MOST_LABELS = 30

ROLES_OF_PERSONS = (
    RoleKind.PROSPECT,
    RoleKind.ENQUIRER,
    RoleKind.SUBSCRIBER,
    RoleKind.EVENT_PARTICIPANT,
    RoleKind.CONTACT,
)
"""Roles a person may have without a contract; a guardian's follows from whose guardian they are."""
ROLES_OF_ORGANISATIONS = (RoleKind.PROSPECT, RoleKind.ENQUIRER, RoleKind.SUBSCRIBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleEntry:
    """A role without a contract; `contact_of` is the uid of the organisation a contact person speaks for."""

    party: PartyRef
    kind: RoleKind = RoleKind.PROSPECT
    register: str = ""
    contact_of: str = ""
    started_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardianEntry:
    """Who is guardian of whom, both uids of persons, and when the guardian was told of the processing."""

    person: str
    guardian: str
    told_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BanEntry:
    """What a person has forbidden; lifted only when they say so themselves."""

    person: str
    kind: BanKind = BanKind.PURPOSE
    details: str = ""
    stated_on: date
    lifted_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationEntry:
    """Taking part in an event without a contract; `details` may hold a diet, which goes soon after the event."""

    person: str
    title: str
    held_on: date
    details: str = ""


@dataclass(frozen=True, slots=True)
class ProposedDates:
    """When the relationship seems to have begun and ended; `ended` is None while something is still open."""

    started: date | None = None
    ended: date | None = None


def checked_role(entry: RoleEntry) -> RoleEntry:
    """The role when it can be had; raises FIELD_EMPTY, CHOICE_UNKNOWN or DATE_ORDER with the field at fault."""
    if not entry.party:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="party")
    if entry.kind not in (ROLES_OF_PERSONS if entry.party.person else ROLES_OF_ORGANISATIONS):
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="kind")
    if entry.kind is RoleKind.CONTACT and not entry.contact_of:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="contact_of")
    in_order(entry.started_on, entry.ended_on, field="ended_on")
    return entry


def checked_guardian(entry: GuardianEntry) -> GuardianEntry:
    """The tie; raises FIELD_EMPTY or TIE_TO_SELF."""
    if not (entry.person and entry.guardian):
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="other")
    if entry.person == entry.guardian:
        raise HeijastusError(ErrorCode.TIE_TO_SELF, field="other")
    return entry


def checked_ban(entry: BanEntry, today: date) -> BanEntry:
    """The ban with a cleaned text; raises DATE_IN_FUTURE or DATE_ORDER: only what has been said is recorded."""
    in_order(entry.stated_on, entry.lifted_on, field="lifted_on")
    for field, day in (("stated_on", entry.stated_on), ("lifted_on", entry.lifted_on)):
        if day is not None and day > today:
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field=field, given=day)
    return BanEntry(
        person=entry.person,
        kind=entry.kind,
        details=values.prose(entry.details, field="details"),
        stated_on=entry.stated_on,
        lifted_on=entry.lifted_on,
    )


def checked_participation(entry: ParticipationEntry) -> ParticipationEntry:
    """The entry with cleaned texts; a coming event is allowed, for its diets are asked before it."""
    return ParticipationEntry(
        person=entry.person,
        title=values.line(entry.title, field="title", required=True),
        held_on=entry.held_on,
        details=values.prose(entry.details, field="details"),
    )


def checked_labels(names: Iterable[str]) -> tuple[str, ...]:
    """Cleaned labels, each once however it is written, in Finnish order; raises FIELD_TOO_LONG for field `labels`."""
    clean: dict[str, str] = {}
    for name in names:
        label = values.line(name, field="labels")
        if len(label) > LONGEST_LABEL:
            raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field="labels", length=len(label), limit=LONGEST_LABEL)
        if label:
            clean.setdefault(label.casefold(), label)
    if len(clean) > MOST_LABELS:
        raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field="labels", length=len(clean), limit=MOST_LABELS)
    return tuple(sorted(clean.values(), key=sort_key))


def proposed_dates(
    contracts: Iterable[tuple[date | None, date | None]], contacts: Iterable[date], today: date
) -> ProposedDates:
    """From starts and ends of contracts, and days of sessions and contacts: the first day, and the last once all ended.

    A contract without an end is still open. Without any contract nothing says that it has ended: she alone can tell.
    """
    spans = tuple(contracts)
    past = [day for day in contacts if day <= today]
    first = [start for start, _end in spans if start is not None] + past
    ends = [end for _start, end in spans if end is not None and end <= today]
    over = bool(spans) and len(ends) == len(spans)
    return ProposedDates(min(first, default=None), max([*ends, *past]) if over else None)


def years_this_year(birth_year: int, today: date) -> int:
    """How old somebody is or becomes this year."""
    return today.year - birth_year
