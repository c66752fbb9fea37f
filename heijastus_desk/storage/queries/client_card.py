"""Everything about one person or organisation, as the card shows it."""

from typing import Any

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import (
    ContactPoint,
    ContactPointKind,
    OrganisationCard,
    PartyKind,
    PersonCard,
)
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries import client_card_lines as lines
from heijastus_desk.storage.queries.appointments import client_appointments
from heijastus_desk.storage.queries.card_consents import read_consents
from heijastus_desk.storage.queries.card_deliveries import person_deliveries
from heijastus_desk.storage.queries.card_papers import organisation_papers, person_papers
from heijastus_desk.storage.queries.card_ties import organisation_ties, person_ties
from heijastus_desk.storage.queries.client_card_views import (
    ClientCard,
    MemberLine,
)
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.accounting import accounting_reference
from heijastus_desk.storage.tables.contracts import appointment, attendance, contact_event, contract, session
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.parties import contact_point, organisation, person, role

# Put together once, as each card is read by dozens of statements.
_KEY = bindparam("key")
_PERSON = select(person).where(person.c.uid == _KEY)
_ORGANISATION = select(organisation).where(organisation.c.uid == _KEY)
_ABOVE = select(organisation).where(organisation.c.id == _KEY)
"""the employer of a person, the organisation a unit belongs to"""
_MEMBERS = (
    select(person.c.id, person.c.uid, person.c.position, person.c.unit)
    .add_columns(person.c.given_name, person.c.family_name, person.c.client_code)
    .where(person.c.employer_id == _KEY)
    .order_by(person.c.sort_key)
)
_ROLES_OF_MEMBERS = (
    select(role.c.person_id, role.c.kind)
    .join(person, person.c.id == role.c.person_id)
    .where(person.c.employer_id == _KEY, role.c.ended_on.is_(None))
    .order_by(role.c.id)
)


def read_card(connection: Connection, uid: str) -> ClientCard | None:
    """The card of a person or organisation; None when there is none with this uid."""
    row = _one(connection, _PERSON, uid)
    if row:
        return _person_card(connection, row)
    row = _one(connection, _ORGANISATION, uid)
    return _organisation_card(connection, row) if row else None


def _person_card(connection: Connection, row: dict[str, Any]) -> ClientCard:
    key = row["id"]
    employer = _one(connection, _ABOVE, row["employer_id"])
    return ClientCard(
        uid=row["uid"],
        kind=PartyKind.PERSON,
        version=row["version"],
        name=" ".join(p for p in (row["given_name"], row["family_name"]) if p) or row["client_code"],
        archived=row["archived"],
        person=PersonCard(
            given_name=row["given_name"],
            family_name=row["family_name"],
            client_code=row["client_code"],
            lang=Lang(row["lang"]),
            employer=employer["uid"] if employer else "",
            position=row["position"],
            unit=row["unit"],
            experience=row["experience"],
            birth_year=row["birth_year"],
            relationship_started=row["relationship_started"],
            relationship_ended=row["relationship_ended"],
            contact_points=_points(connection, contact_point.c.person_id == key),
        ),
        organisation=None,
        employer_name=employer["name"] if employer else "",
        roles=_roles(connection, role.c.person_id == key),
        members=(),
        ties=person_ties(connection, key),
        contracts=lines.contract_lines(connection, role.c.person_id == key),
        sessions=lines.session_lines(
            connection, select(attendance.c.session_id).where(attendance.c.person_id == key), key
        ),
        notes=lines.note_lines(connection, key),
        contacts=lines.contact_lines(connection, contact_event.c.person_id == key),
        accounting=lines.accounting_lines(connection, accounting_reference.c.payer_person_id == key),
        files=lines.file_lines(connection, attachment.c.person_id == key, role.c.person_id == key),
        packages=lines.package_lines(connection, key),
        deliveries=person_deliveries(connection, key),
        consents=read_consents(connection, PartyKind.PERSON, key, Lang(row["lang"])),
        appointments=client_appointments(connection, role.c.person_id == key, appointment.c.person_id == key),
        papers=person_papers(connection, key),
    )


def _organisation_card(connection: Connection, row: dict[str, Any]) -> ClientCard:
    key = row["id"]
    parent = _one(connection, _ABOVE, row["parent_id"])
    held = (
        select(session.c.id)
        .join(contract, contract.c.id == session.c.contract_id)
        .join(role, role.c.contract_id == contract.c.id)
        .where(role.c.organisation_id == key)
    )
    return ClientCard(
        uid=row["uid"],
        kind=PartyKind.ORGANISATION,
        version=row["version"],
        name=row["name"],
        archived=row["archived"],
        person=None,
        organisation=OrganisationCard(
            name=row["name"],
            business_id=row["business_id"],
            lang=Lang(row["lang"]),
            einvoice_address=row["einvoice_address"],
            einvoice_operator=row["einvoice_operator"],
            background=row["background"],
            parent=parent["uid"] if parent else "",
            relationship_started=row["relationship_started"],
            relationship_ended=row["relationship_ended"],
            contact_points=_points(connection, contact_point.c.organisation_id == key),
        ),
        employer_name="",
        roles=_roles(connection, (role.c.organisation_id == key) & role.c.person_id.is_(None)),
        members=_members(connection, key),
        ties=organisation_ties(connection, key, parent["name"] if parent else ""),
        contracts=lines.contract_lines(connection, role.c.organisation_id == key),
        sessions=lines.session_lines(connection, held),
        notes=(),
        contacts=lines.contact_lines(connection, contact_event.c.organisation_id == key),
        accounting=lines.accounting_lines(connection, accounting_reference.c.payer_organisation_id == key),
        files=lines.file_lines(connection, attachment.c.organisation_id == key, role.c.organisation_id == key),
        packages=(),
        consents=read_consents(connection, PartyKind.ORGANISATION, key, Lang(row["lang"])),
        appointments=client_appointments(connection, role.c.organisation_id == key),
        papers=organisation_papers(connection, key),
    )


def _one(connection: Connection, query: Select[Any], key: str | int | None) -> dict[str, Any] | None:
    if key is None:
        return None
    row = connection.execute(query, {"key": key}).mappings().first()
    return dict(row) if row else None


def _points(connection: Connection, tie: ColumnElement[bool]) -> tuple[ContactPoint, ...]:
    rows = connection.execute(select(contact_point).where(tie).order_by(contact_point.c.id))
    return tuple(
        ContactPoint(
            kind=ContactPointKind(r.kind),
            value=r.value,
            source=SourceKind(r.source) if r.source else None,
            obtained_on=r.obtained_on,
        )
        for r in rows
    )


def _roles(connection: Connection, tie: ColumnElement[bool]) -> tuple[RoleKind, ...]:
    query = select(role.c.kind).where(tie, role.c.ended_on.is_(None)).order_by(role.c.id).distinct()
    rows = connection.execute(query)
    return tuple(dict.fromkeys(RoleKind(r.kind) for r in rows))


def _members(connection: Connection, organisation_id: int) -> tuple[MemberLine, ...]:
    employed = {"key": organisation_id}
    roles: dict[int, dict[RoleKind, None]] = {}
    for row in connection.execute(_ROLES_OF_MEMBERS, employed):
        roles.setdefault(row.person_id, {})[RoleKind(row.kind)] = None
    return tuple(
        MemberLine(
            row.uid,
            displayed_name(row.given_name, row.family_name, row.client_code),
            row.position,
            row.unit,
            tuple(roles.get(row.id, ())),
        )
        for row in connection.execute(_MEMBERS, employed)
    )
