"""The rows of a card: contracts, sessions, notes, contacts, invoices, files and packages, newest first."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, Connection, Select, and_, func, literal, or_, select

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.contracts import ContractKind, Direction
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.parties import PartyKind
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
from heijastus_desk.storage.queries.contracts import ReadContract
from heijastus_desk.storage.queries.prepared import KEY, of_party, prepared
from heijastus_desk.storage.tables.accounting import accounting_reference
from heijastus_desk.storage.tables.contracts import attendance, contact_event, contract, session
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.log import gathered_package
from heijastus_desk.storage.tables.notes import note, note_owner
from heijastus_desk.storage.tables.parties import role

# A card may have hundreds of notes, and to look a member up is several times quicker than to call its class.
_NOTE_KINDS = {one.value: one for one in NoteKind}
_KEPT_AT = {one.value: one for one in HeldAt}


def contract_lines(contracts: Iterable[ReadContract]) -> tuple[ContractLine, ...]:
    return tuple(
        ContractLine(
            uid=r.uid,
            kind=ContractKind(r.kind),
            title=r.title,
            orderer=_orderer(one),
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
        for one in contracts
        for r in (one.row,)
    )


def _orderer(read: ReadContract) -> str:
    party = next(iter(read.parties.get(RoleKind.ORDERER, ())), None)
    if party is None:
        return ""
    return party.name or displayed_name(party.given_name or "", party.family_name or "", party.client_code or "")


def session_lines(connection: Connection, kind: PartyKind, key: int) -> tuple[SessionLine, ...]:
    """The sessions, newest first: those a person was expected at, those of the contracts of an organisation."""
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
            r.present is not False,
        )
        for r in _sessions(kind).rows(connection, key=key)
    )


def note_lines(connection: Connection, person_id: int) -> tuple[NoteLine, ...]:
    return tuple(
        NoteLine(
            r.uid,
            _NOTE_KINDS[r.kind],
            r.written_on,
            r.body,
            r.special,
            _KEPT_AT[r.kept_at],
            r.paper_place,
            r.owner_count,
        )
        for r in _notes().rows(connection, key=person_id)
    )


def contact_lines(connection: Connection, kind: PartyKind, key: int) -> tuple[ContactLine, ...]:
    return tuple(
        ContactLine(r.uid, r.happened_on, ContactKind(r.kind), Direction(r.direction), r.summary)
        for r in _contacts(kind).rows(connection, key=key)
    )


def accounting_lines(connection: Connection, kind: PartyKind, key: int) -> tuple[AccountingLine, ...]:
    return tuple(
        AccountingLine(
            r.uid, r.number, r.dated_on, r.booked_on, r.is_open, r.in_collection, VoucherPlace(r.kept_at), r.place
        )
        for r in _accounting(kind).rows(connection, key=key)
    )


def file_lines(connection: Connection, kind: PartyKind, key: int) -> tuple[FileLine, ...]:
    """The client's own files and those of the contracts the client is tied to."""
    return tuple(
        FileLine(r.uid, r.file_name, r.size, r.added_on, r.contract_title or "")
        for r in _files(kind).rows(connection, key=key)
    )


def package_lines(connection: Connection, person_id: int) -> tuple[PackageLine, ...]:
    return tuple(
        PackageLine(r.number, r.gathered_on, r.item_count, r.waiting_count)
        for r in _packages().rows(connection, key=person_id)
    )


@prepared
def _sessions(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    columns = (session.c.uid, session.c.held_on, session.c.starts_at, session.c.minutes, session.c.place)
    more = (session.c.remote, session.c.invoiced, contract.c.title.label("contract_title"))
    joined = session.outerjoin(contract, contract.c.id == session.c.contract_id)
    if kind is PartyKind.PERSON:
        mine = of_party(attendance, kind)
        joined = joined.join(attendance, and_(attendance.c.session_id == session.c.id, mine))
        query = select(*columns, *more, attendance.c.present).select_from(joined)
    else:
        ours = session.c.contract_id.in_(select(role.c.contract_id).where(of_party(role, kind)))
        query = select(*columns, *more, literal(None, Boolean).label("present")).select_from(joined).where(ours)
    return query.order_by(session.c.held_on.desc(), session.c.id.desc())


@prepared
def _notes() -> Select[*tuple[Any, ...]]:
    mine = select(note_owner.c.note_id).where(note_owner.c.person_id == KEY)
    owners = select(func.count()).where(note_owner.c.note_id == note.c.id).scalar_subquery().label("owner_count")
    columns = (note.c.uid, note.c.kind, note.c.written_on, note.c.body, note.c.special, note.c.kept_at)
    query = select(*columns, note.c.paper_place, owners).where(note.c.id.in_(mine))
    return query.order_by(note.c.written_on.desc(), note.c.id.desc())


@prepared
def _contacts(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    query = select(contact_event).where(of_party(contact_event, kind))
    return query.order_by(contact_event.c.happened_on.desc(), contact_event.c.id.desc())


@prepared
def _accounting(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    paid = accounting_reference.c[f"payer_{kind.value}_id"] == KEY
    return select(accounting_reference).where(paid).order_by(accounting_reference.c.dated_on.desc())


@prepared
def _files(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    columns = (attachment.c.uid, attachment.c.file_name, attachment.c.size, attachment.c.added_on)
    of_contracts = attachment.c.contract_id.in_(select(role.c.contract_id).where(of_party(role, kind)))
    return (
        select(*columns, contract.c.title.label("contract_title"))
        .select_from(attachment.outerjoin(contract, contract.c.id == attachment.c.contract_id))
        .where(or_(of_party(attachment, kind), of_contracts))
        .order_by(attachment.c.added_on.desc(), attachment.c.id.desc())
    )


@prepared
def _packages() -> Select[*tuple[Any, ...]]:
    return (
        select(gathered_package).where(gathered_package.c.person_id == KEY).order_by(gathered_package.c.number.desc())
    )
