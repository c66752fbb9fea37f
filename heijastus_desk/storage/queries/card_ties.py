"""What ties the client of a card to others and to her: roles, guardians, units, labels, bans, events."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, or_, select

from heijastus_desk.domain.parties import BanKind, PartyKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.parties import (
    ban,
    event_participation,
    guardianship,
    organisation,
    party_label,
    person,
    role,
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


# Put together once: a card is read in a few milliseconds, of which making its statements anew would take half.
_KEY = bindparam("key")
_NAMES = (person.c.given_name, person.c.family_name, person.c.client_code)
_LABELS = {
    PartyKind.PERSON: select(party_label.c.name).where(party_label.c.person_id == _KEY),
    PartyKind.ORGANISATION: select(party_label.c.name).where(party_label.c.organisation_id == _KEY),
}
_ROLES_OF_PERSON = (
    select(role, organisation.c.uid.label("other"), organisation.c.name)
    .outerjoin(organisation, organisation.c.id == role.c.organisation_id)
    .where(role.c.person_id == _KEY, role.c.contract_id.is_(None))
    .order_by(role.c.id)
)
_ROLES_OF_ORGANISATION = (
    select(role, person.c.uid.label("other"), *_NAMES)
    .outerjoin(person, person.c.id == role.c.person_id)
    .where(role.c.organisation_id == _KEY, role.c.contract_id.is_(None))
    .order_by(role.c.id)
)
_GUARDIANS = (
    select(guardianship, person.c.uid.label("other"), person.c.birth_year, *_NAMES)
    .join(
        person,
        person.c.id
        == case((guardianship.c.person_id == _KEY, guardianship.c.guardian_id), else_=guardianship.c.person_id),
    )
    .where(or_(guardianship.c.person_id == _KEY, guardianship.c.guardian_id == _KEY))
    .order_by(guardianship.c.id)
)
_UNITS = (
    select(organisation.c.uid, organisation.c.name, organisation.c.archived)
    .where(organisation.c.parent_id == _KEY)
    .order_by(organisation.c.sort_key)
)
_BANS = select(ban).where(ban.c.person_id == _KEY).order_by(ban.c.stated_on.desc(), ban.c.id.desc())
_PARTICIPATIONS = (
    select(event_participation)
    .where(event_participation.c.person_id == _KEY)
    .order_by(event_participation.c.held_on.desc(), event_participation.c.id.desc())
)


def person_ties(connection: Connection, key: int) -> CardTies:
    """Of the person with this row number."""
    of_person = {"key": key}
    return CardTies(
        labels=_labels(connection, PartyKind.PERSON, key),
        roles=tuple(
            RoleLine(
                row.uid, RoleKind(row.kind), row.started_on, row.ended_on, row.other or "", other_name=row.name or ""
            )
            for row in connection.execute(_ROLES_OF_PERSON, of_person)
        ),
        guardians=tuple(
            GuardianLine(row.uid, row.other, _name(row), row.person_id == key, row.birth_year, row.told_on)
            for row in connection.execute(_GUARDIANS, of_person)
        ),
        bans=tuple(
            BanLine(row.uid, BanKind(row.kind), row.details, row.stated_on, row.lifted_on)
            for row in connection.execute(_BANS, of_person)
        ),
        participations=tuple(
            ParticipationLine(row.uid, row.title, row.held_on, row.details)
            for row in connection.execute(_PARTICIPATIONS, of_person)
        ),
    )


def organisation_ties(connection: Connection, key: int, parent_name: str) -> CardTies:
    """Of the organisation with this row number; among the roles are those of its contact persons."""
    of_organisation = {"key": key}
    return CardTies(
        labels=_labels(connection, PartyKind.ORGANISATION, key),
        roles=tuple(
            RoleLine(
                row.uid,
                RoleKind(row.kind),
                row.started_on,
                row.ended_on,
                row.other or "",
                PartyKind.PERSON,
                _name(row) if row.other else "",
            )
            for row in connection.execute(_ROLES_OF_ORGANISATION, of_organisation)
        ),
        units=tuple(UnitLine(*row) for row in connection.execute(_UNITS, of_organisation)),
        parent_name=parent_name,
    )


def _labels(connection: Connection, kind: PartyKind, key: int) -> tuple[str, ...]:
    return tuple(sorted(connection.execute(_LABELS[kind], {"key": key}).scalars(), key=sort_key))


def _name(row: Row[*tuple[Any, ...]]) -> str:
    return displayed_name(row.given_name, row.family_name, row.client_code)
