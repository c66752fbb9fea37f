"""Everything about one person or organisation, as the card shows it."""

from collections import Counter
from typing import Any

from sqlalchemy import Connection, FromClause, Select, false, func, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.contracts import ContractKind, Direction
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import (
    ContactPoint,
    ContactPointKind,
    OrganisationCard,
    PartyKind,
    PersonCard,
)
from heijastus_desk.domain.records import ContactKind, HeldAt, RoleKind
from heijastus_desk.storage.queries.client_card_views import (
    AccountingLine,
    ClientCard,
    ContactLine,
    ContractLine,
    FileLine,
    NoteLine,
    PackageLine,
    SessionLine,
)
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.accounting import accounting_reference
from heijastus_desk.storage.tables.contracts import attendance, contact_event, contract, session
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.log import gathered_package
from heijastus_desk.storage.tables.notes import note, note_owner
from heijastus_desk.storage.tables.parties import contact_point, organisation, person, role


def read_card(connection: Connection, uid: str) -> ClientCard | None:
    """The card of a person or organisation; None when there is none with this uid."""
    row = _one(connection, select(person).where(person.c.uid == uid))
    if row:
        return _person_card(connection, row)
    row = _one(connection, select(organisation).where(organisation.c.uid == uid))
    return _organisation_card(connection, row) if row else None


def _person_card(connection: Connection, row: dict[str, Any]) -> ClientCard:
    key = row["id"]
    employer = _one(connection, select(organisation).where(organisation.c.id == row["employer_id"]))
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
            relationship_started=row["relationship_started"],
            relationship_ended=row["relationship_ended"],
            contact_points=_points(connection, contact_point.c.person_id == key),
        ),
        organisation=None,
        employer_name=employer["name"] if employer else "",
        roles=_roles(connection, role.c.person_id == key),
        members=(),
        contracts=_contracts(connection, role.c.person_id == key),
        sessions=_sessions(connection, select(attendance.c.session_id).where(attendance.c.person_id == key)),
        notes=_notes(connection, key),
        contacts=_contacts(connection, contact_event.c.person_id == key),
        accounting=_accounting(connection, accounting_reference.c.payer_person_id == key),
        files=_files(connection, attachment.c.person_id == key, role.c.person_id == key),
        packages=_packages(connection, key),
    )


def _organisation_card(connection: Connection, row: dict[str, Any]) -> ClientCard:
    key = row["id"]
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
            relationship_started=row["relationship_started"],
            relationship_ended=row["relationship_ended"],
            contact_points=_points(connection, contact_point.c.organisation_id == key),
        ),
        employer_name="",
        roles=_roles(connection, role.c.organisation_id == key),
        members=_members(connection, key),
        contracts=_contracts(connection, role.c.organisation_id == key),
        sessions=_sessions(connection, held),
        notes=(),
        contacts=_contacts(connection, contact_event.c.organisation_id == key),
        accounting=_accounting(connection, accounting_reference.c.payer_organisation_id == key),
        files=_files(connection, false(), role.c.organisation_id == key),
        packages=(),
    )


def _one(connection: Connection, query: Select[Any]) -> dict[str, Any] | None:
    row = connection.execute(query).mappings().first()
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
    rows = connection.execute(select(role.c.kind).where(tie).order_by(role.c.id).distinct())
    return tuple(dict.fromkeys(RoleKind(r.kind) for r in rows))


def _members(connection: Connection, organisation_id: int) -> tuple[tuple[str, str], ...]:
    query = select(person).where(person.c.employer_id == organisation_id).order_by(person.c.sort_key)
    return tuple((r.uid, displayed_name(r.given_name, r.family_name, r.client_code)) for r in connection.execute(query))


def _contracts(connection: Connection, tie: ColumnElement[bool]) -> tuple[ContractLine, ...]:
    mine = select(role.c.contract_id).where(tie)
    held = select(func.count()).where(session.c.contract_id == contract.c.id).scalar_subquery().label("held_sessions")
    rows = connection.execute(
        select(contract, held)
        .where(contract.c.id.in_(mine))
        .order_by(contract.c.starts_on.desc(), contract.c.id.desc())
    ).all()
    return tuple(
        ContractLine(
            uid=r.uid,
            kind=ContractKind(r.kind),
            title=r.title,
            orderer=_orderer(connection, r.id),
            place=r.place,
            remote=r.remote,
            starts_on=r.starts_on,
            ends_on=r.ends_on,
            planned_sessions=r.planned_sessions,
            held_sessions=r.held_sessions,
            kept_at=HeldAt(r.kept_at),
            paper_place=r.paper_place,
            chain=r.chain,
        )
        for r in rows
    )


def _orderer(connection: Connection, contract_id: int) -> str:
    joined: FromClause = role.outerjoin(organisation, organisation.c.id == role.c.organisation_id).outerjoin(
        person, person.c.id == role.c.person_id
    )
    row = connection.execute(
        select(organisation.c.name, person.c.given_name, person.c.family_name, person.c.client_code)
        .select_from(joined)
        .where(role.c.contract_id == contract_id, role.c.kind == RoleKind.ORDERER)
    ).first()
    if row is None:
        return ""
    return row.name or displayed_name(row.given_name, row.family_name, row.client_code)


def _sessions(connection: Connection, ids: Select[Any]) -> tuple[SessionLine, ...]:
    query = (
        select(session, contract.c.title.label("contract_title"))
        .select_from(session.outerjoin(contract, contract.c.id == session.c.contract_id))
        .where(session.c.id.in_(ids))
        .order_by(session.c.held_on.desc(), session.c.id.desc())
    )
    return tuple(
        SessionLine(r.uid, r.held_on, r.starts_at, r.minutes, r.place, r.remote, r.invoiced, r.contract_title or "")
        for r in connection.execute(query)
    )


def _notes(connection: Connection, person_id: int) -> tuple[NoteLine, ...]:
    mine = select(note_owner.c.note_id).where(note_owner.c.person_id == person_id)
    rows = connection.execute(
        select(note).where(note.c.id.in_(mine)).order_by(note.c.written_on.desc(), note.c.id.desc())
    ).all()
    owners = Counter(connection.execute(select(note_owner.c.note_id).where(note_owner.c.note_id.in_(mine))).scalars())
    return tuple(
        NoteLine(
            uid=r.uid,
            kind=NoteKind(r.kind),
            written_on=r.written_on,
            body=r.body,
            special=r.special,
            kept_at=HeldAt(r.kept_at),
            paper_place=r.paper_place,
            owner_count=owners[r.id],
        )
        for r in rows
    )


def _contacts(connection: Connection, tie: ColumnElement[bool]) -> tuple[ContactLine, ...]:
    query = select(contact_event).where(tie).order_by(contact_event.c.happened_on.desc(), contact_event.c.id.desc())
    return tuple(
        ContactLine(r.uid, r.happened_on, ContactKind(r.kind), Direction(r.direction), r.summary)
        for r in connection.execute(query)
    )


def _accounting(connection: Connection, tie: ColumnElement[bool]) -> tuple[AccountingLine, ...]:
    query = select(accounting_reference).where(tie).order_by(accounting_reference.c.dated_on.desc())
    return tuple(
        AccountingLine(r.uid, r.number, r.dated_on, r.booked_on, r.is_open, r.in_collection, HeldAt(r.kept_at), r.place)
        for r in connection.execute(query)
    )


def _files(connection: Connection, own: ColumnElement[bool], tie: ColumnElement[bool]) -> tuple[FileLine, ...]:
    """The client's own files and those of the contracts the client is tied to."""
    columns = (attachment.c.uid, attachment.c.file_name, attachment.c.size, attachment.c.added_on)
    query = (
        select(*columns, contract.c.title.label("contract_title"))
        .select_from(attachment.outerjoin(contract, contract.c.id == attachment.c.contract_id))
        .where(own | attachment.c.contract_id.in_(select(role.c.contract_id).where(tie)))
        .order_by(attachment.c.added_on.desc(), attachment.c.id.desc())
    )
    return tuple(
        FileLine(r.uid, r.file_name, r.size, r.added_on, r.contract_title or "") for r in connection.execute(query)
    )


def _packages(connection: Connection, person_id: int) -> tuple[PackageLine, ...]:
    query = select(gathered_package).where(gathered_package.c.person_id == person_id)
    rows = connection.execute(query.order_by(gathered_package.c.number.desc()))
    return tuple(PackageLine(r.number, r.gathered_on, r.item_count, r.waiting_count) for r in rows)
