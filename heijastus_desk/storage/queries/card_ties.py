"""What ties the client of a card to others and to her: roles, guardians, units, labels, bans, events."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, select

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


def person_ties(connection: Connection, key: int) -> CardTies:
    """Of the person with this row number."""
    return CardTies(
        labels=_labels(connection, party_label.c.person_id == key),
        roles=_roles_of_person(connection, key),
        guardians=_guardians(connection, key),
        bans=_bans(connection, key),
        participations=_participations(connection, key),
    )


def organisation_ties(connection: Connection, key: int, parent_name: str) -> CardTies:
    """Of the organisation with this row number."""
    return CardTies(
        labels=_labels(connection, party_label.c.organisation_id == key),
        roles=_roles_of_organisation(connection, key),
        units=_units(connection, key),
        parent_name=parent_name,
    )


def _labels(connection: Connection, tie: ColumnElement[bool]) -> tuple[str, ...]:
    return tuple(sorted(connection.execute(select(party_label.c.name).where(tie)).scalars(), key=sort_key))


def _roles_of_person(connection: Connection, key: int) -> tuple[RoleLine, ...]:
    query = (
        select(role, organisation.c.uid.label("other"), organisation.c.name)
        .outerjoin(organisation, organisation.c.id == role.c.organisation_id)
        .where(role.c.person_id == key, role.c.contract_id.is_(None))
        .order_by(role.c.id)
    )
    return tuple(
        RoleLine(row.uid, RoleKind(row.kind), row.started_on, row.ended_on, row.other or "", other_name=row.name or "")
        for row in connection.execute(query)
    )


def _roles_of_organisation(connection: Connection, key: int) -> tuple[RoleLine, ...]:
    """Among them those of its contact persons."""
    names = (person.c.given_name, person.c.family_name, person.c.client_code)
    query = (
        select(role, person.c.uid.label("other"), *names)
        .outerjoin(person, person.c.id == role.c.person_id)
        .where(role.c.organisation_id == key, role.c.contract_id.is_(None))
        .order_by(role.c.id)
    )
    return tuple(
        RoleLine(
            row.uid,
            RoleKind(row.kind),
            row.started_on,
            row.ended_on,
            row.other or "",
            PartyKind.PERSON,
            displayed_name(row.given_name, row.family_name, row.client_code) if row.other else "",
        )
        for row in connection.execute(query)
    )


def _guardians(connection: Connection, key: int) -> tuple[GuardianLine, ...]:
    sides = (
        (guardianship.c.person_id, guardianship.c.guardian_id, True),
        (guardianship.c.guardian_id, guardianship.c.person_id, False),
    )
    found: list[GuardianLine] = []
    for own, others, of_client in sides:
        query = (
            select(
                guardianship.c.uid,
                guardianship.c.told_on,
                person.c.uid.label("person"),
                person.c.given_name,
                person.c.family_name,
                person.c.client_code,
                person.c.birth_year,
            )
            .join(person, person.c.id == others)
            .where(own == key)
            .order_by(guardianship.c.id)
        )
        found += [
            GuardianLine(
                row.uid,
                row.person,
                displayed_name(row.given_name, row.family_name, row.client_code),
                of_client,
                row.birth_year,
                row.told_on,
            )
            for row in connection.execute(query)
        ]
    return tuple(found)


def _units(connection: Connection, key: int) -> tuple[UnitLine, ...]:
    query = select(organisation.c.uid, organisation.c.name, organisation.c.archived)
    rows = connection.execute(query.where(organisation.c.parent_id == key).order_by(organisation.c.sort_key))
    return tuple(UnitLine(*row) for row in rows)


def _bans(connection: Connection, key: int) -> tuple[BanLine, ...]:
    query = select(ban).where(ban.c.person_id == key).order_by(ban.c.stated_on.desc(), ban.c.id.desc())
    return tuple(
        BanLine(row.uid, BanKind(row.kind), row.details, row.stated_on, row.lifted_on)
        for row in connection.execute(query)
    )


def _participations(connection: Connection, key: int) -> tuple[ParticipationLine, ...]:
    table = event_participation
    query = select(table).where(table.c.person_id == key).order_by(table.c.held_on.desc(), table.c.id.desc())
    return tuple(ParticipationLine(row.uid, row.title, row.held_on, row.details) for row in connection.execute(query))
