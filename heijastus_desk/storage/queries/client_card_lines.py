"""The rows of a card: contracts, sessions, notes, contacts, invoices, files and packages, newest first."""

from collections import Counter
from typing import Any

from sqlalchemy import Connection, FromClause, Select, func, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.contracts import ContractKind, Direction
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.records import ContactKind, HeldAt, RoleKind
from heijastus_desk.storage.queries.client_card_views import (
    AccountingLine,
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
from heijastus_desk.storage.tables.parties import organisation, person, role


def contract_lines(connection: Connection, tie: ColumnElement[bool]) -> tuple[ContractLine, ...]:
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


def session_lines(connection: Connection, ids: Select[Any], person_id: int | None = None) -> tuple[SessionLine, ...]:
    """The sessions, newest first; with a person, whether that person came."""
    away = select(attendance.c.session_id).where(attendance.c.person_id == person_id, ~attendance.c.present)
    missed = set(connection.execute(away).scalars()) if person_id is not None else set[int]()
    query = (
        select(session, contract.c.title.label("contract_title"))
        .select_from(session.outerjoin(contract, contract.c.id == session.c.contract_id))
        .where(session.c.id.in_(ids))
        .order_by(session.c.held_on.desc(), session.c.id.desc())
    )
    return tuple(
        SessionLine(
            r.uid,
            r.held_on,
            r.starts_at,
            r.minutes,
            r.place,
            r.remote,
            r.invoiced,
            r.contract_title or "",
            r.id not in missed,
        )
        for r in connection.execute(query)
    )


def note_lines(connection: Connection, person_id: int) -> tuple[NoteLine, ...]:
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


def contact_lines(connection: Connection, tie: ColumnElement[bool]) -> tuple[ContactLine, ...]:
    query = select(contact_event).where(tie).order_by(contact_event.c.happened_on.desc(), contact_event.c.id.desc())
    return tuple(
        ContactLine(r.uid, r.happened_on, ContactKind(r.kind), Direction(r.direction), r.summary)
        for r in connection.execute(query)
    )


def accounting_lines(connection: Connection, tie: ColumnElement[bool]) -> tuple[AccountingLine, ...]:
    query = select(accounting_reference).where(tie).order_by(accounting_reference.c.dated_on.desc())
    return tuple(
        AccountingLine(
            r.uid, r.number, r.dated_on, r.booked_on, r.is_open, r.in_collection, VoucherPlace(r.kept_at), r.place
        )
        for r in connection.execute(query)
    )


def file_lines(connection: Connection, own: ColumnElement[bool], tie: ColumnElement[bool]) -> tuple[FileLine, ...]:
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


def package_lines(connection: Connection, person_id: int) -> tuple[PackageLine, ...]:
    query = select(gathered_package).where(gathered_package.c.person_id == person_id)
    rows = connection.execute(query.order_by(gathered_package.c.number.desc()))
    return tuple(PackageLine(r.number, r.gathered_on, r.item_count, r.waiting_count) for r in rows)
