"""Roles without a contract, guardianships, bans and events of one client: as they are edited."""

from typing import Any

from sqlalchemy import Connection, Row, Select, select

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.parties import BanKind
from heijastus_desk.domain.party_ties import BanEntry, GuardianEntry, ParticipationEntry, RoleEntry
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.registers import register_ids
from heijastus_desk.storage.tables.parties import (
    ban,
    event_participation,
    guardianship,
    organisation,
    person,
    role,
)


def role_entry(connection: Connection, uid: str) -> tuple[RoleEntry, int] | None:
    """A role without a contract with its version."""
    query = (
        select(role, person.c.uid.label("person"), organisation.c.uid.label("organisation"))
        .outerjoin(person, person.c.id == role.c.person_id)
        .outerjoin(organisation, organisation.c.id == role.c.organisation_id)
        .where(role.c.uid == uid, role.c.contract_id.is_(None))
    )
    row = _first(connection, query)
    if row is None:
        return None
    contact = row.kind == RoleKind.CONTACT
    entry = RoleEntry(
        party=PartyRef(person=row.person or "", organisation="" if contact else row.organisation or ""),
        kind=RoleKind(row.kind),
        register=register_ids(connection).get(row.register_id, ""),
        contact_of=(row.organisation or "") if contact else "",
        started_on=row.started_on,
        ended_on=row.ended_on,
    )
    return entry, row.version


def guardian_entry(connection: Connection, uid: str) -> tuple[GuardianEntry, int] | None:
    """A guardianship with its version."""
    guardian = person.alias("guardian")
    query = (
        select(guardianship, person.c.uid.label("person"), guardian.c.uid.label("guardian"))
        .join(person, person.c.id == guardianship.c.person_id)
        .join(guardian, guardian.c.id == guardianship.c.guardian_id)
        .where(guardianship.c.uid == uid)
    )
    row = _first(connection, query)
    if row is None:
        return None
    return GuardianEntry(person=row.person, guardian=row.guardian, told_on=row.told_on), row.version


def ban_entry(connection: Connection, uid: str) -> tuple[BanEntry, int] | None:
    """A ban with its version."""
    query = select(ban, person.c.uid.label("person")).join(person, person.c.id == ban.c.person_id)
    row = _first(connection, query.where(ban.c.uid == uid))
    if row is None:
        return None
    entry = BanEntry(
        person=row.person,
        kind=BanKind(row.kind),
        details=row.details,
        stated_on=row.stated_on,
        lifted_on=row.lifted_on,
    )
    return entry, row.version


def participation_entry(connection: Connection, uid: str) -> tuple[ParticipationEntry, int] | None:
    """A participation in an event with its version."""
    table = event_participation
    query = select(table, person.c.uid.label("person")).join(person, person.c.id == table.c.person_id)
    row = _first(connection, query.where(table.c.uid == uid))
    if row is None:
        return None
    entry = ParticipationEntry(person=row.person, title=row.title, held_on=row.held_on, details=row.details)
    return entry, row.version


def _first(connection: Connection, query: Select[*tuple[Any, ...]]) -> Row[*tuple[Any, ...]] | None:
    return connection.execute(query).first()
