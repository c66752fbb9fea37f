"""What ties the client of a card to others and to her: roles, guardians, units, labels, bans, events."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, case, or_, select

from heijastus_desk.domain.parties import BanKind, PartyKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.storage.queries.card_roles import RoleRows
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.prepared import KEY, of_party, prepared
from heijastus_desk.storage.tables.parties import (
    ban,
    event_participation,
    guardianship,
    organisation,
    party_label,
    person,
)


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role without a contract; of a contact person also with whom, seen from either card."""

    uid: str
    kind: RoleKind
    started_on: date | None
    ended_on: date | None
    other: str = ""
    other_kind: PartyKind = PartyKind.ORGANISATION
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class GuardianLine:
    """A guardian of the client, or a child whose guardian the client is (`of_client` is then False)."""

    uid: str
    person: str
    name: str
    of_client: bool
    birth_year: int | None
    told_on: date | None


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit of the organisation."""

    uid: str
    name: str
    archived: bool


@dataclass(frozen=True, slots=True)
class BanLine:
    """Something the person has forbidden."""

    uid: str
    kind: BanKind
    details: str
    stated_on: date
    lifted_on: date | None


@dataclass(frozen=True, slots=True)
class ParticipationLine:
    """An event the person takes part in without a contract."""

    uid: str
    title: str
    held_on: date
    details: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardTies:
    """Everything of these on one card."""

    labels: tuple[str, ...] = ()
    roles: tuple[RoleLine, ...] = ()
    guardians: tuple[GuardianLine, ...] = ()
    units: tuple[UnitLine, ...] = ()
    parent_name: str = ""
    bans: tuple[BanLine, ...] = ()
    participations: tuple[ParticipationLine, ...] = ()


def person_ties(connection: Connection, key: int, roles: RoleRows) -> CardTies:
    """Of the person with this row number and these roles."""
    return CardTies(
        labels=_labels(connection, PartyKind.PERSON, key),
        roles=tuple(
            RoleLine(r.uid, RoleKind(r.kind), r.started_on, r.ended_on, r.other or "", other_name=r.name or "")
            for r in roles
            if r.contract_id is None
        ),
        guardians=tuple(
            GuardianLine(r.uid, r.other, _name(r), r.person_id == key, r.birth_year, r.told_on)
            for r in _guardians().rows(connection, key=key)
        ),
        bans=tuple(
            BanLine(r.uid, BanKind(r.kind), r.details, r.stated_on, r.lifted_on)
            for r in _bans().rows(connection, key=key)
        ),
        participations=tuple(
            ParticipationLine(r.uid, r.title, r.held_on, r.details) for r in _participations().rows(connection, key=key)
        ),
    )


def organisation_ties(connection: Connection, key: int, parent_name: str, roles: RoleRows) -> CardTies:
    """Of the organisation with this row number; among the roles are those of its contact persons."""
    return CardTies(
        labels=_labels(connection, PartyKind.ORGANISATION, key),
        roles=tuple(
            RoleLine(
                r.uid,
                RoleKind(r.kind),
                r.started_on,
                r.ended_on,
                r.other or "",
                PartyKind.PERSON,
                _name(r) if r.other else "",
            )
            for r in roles
            if r.contract_id is None
        ),
        units=tuple(UnitLine(*r) for r in _units().rows(connection, key=key)),
        parent_name=parent_name,
    )


def _labels(connection: Connection, kind: PartyKind, key: int) -> tuple[str, ...]:
    return tuple(sorted((r.name for r in _labels_of(kind).rows(connection, key=key)), key=sort_key))


def _name(row: Any) -> str:
    return displayed_name(row.given_name, row.family_name, row.client_code)


@prepared
def _labels_of(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    return select(party_label.c.name).where(of_party(party_label, kind))


@prepared
def _guardians() -> Select[*tuple[Any, ...]]:
    names = (person.c.given_name, person.c.family_name, person.c.client_code)
    is_child = guardianship.c.person_id == KEY
    the_other = case((is_child, guardianship.c.guardian_id), else_=guardianship.c.person_id)
    return (
        select(guardianship, person.c.uid.label("other"), person.c.birth_year, *names)
        .join(person, person.c.id == the_other)
        .where(or_(is_child, guardianship.c.guardian_id == KEY))
        .order_by(guardianship.c.id)
    )


@prepared
def _units() -> Select[*tuple[Any, ...]]:
    return (
        select(organisation.c.uid, organisation.c.name, organisation.c.archived)
        .where(organisation.c.parent_id == KEY)
        .order_by(organisation.c.sort_key)
    )


@prepared
def _bans() -> Select[*tuple[Any, ...]]:
    return select(ban).where(ban.c.person_id == KEY).order_by(ban.c.stated_on.desc(), ban.c.id.desc())


@prepared
def _participations() -> Select[*tuple[Any, ...]]:
    query = select(event_participation).where(event_participation.c.person_id == KEY)
    return query.order_by(event_participation.c.held_on.desc(), event_participation.c.id.desc())
