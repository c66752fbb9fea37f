"""Everything that lies on paper, wherever it is noted: paper records, notes, contracts, assessments and vouchers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, literal, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.records import HeldAt, RecordClass, RoleKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.accounting import accounting_reference
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.notes import note, note_owner
from heijastus_desk.storage.tables.papers import assessment, paper_record
from heijastus_desk.storage.tables.parties import organisation, person, role

_NEWEST = 500
"""So many notes back a folder somebody else's note lies in is still the one in use."""
_DATE_OF_CONTRACT = func.coalesce(contract.c.signed_on, contract.c.starts_on)


@dataclass(frozen=True, slots=True)
class FolderItem:
    """One thing on paper. `number` is its label's, 0 without one; `what` is empty where its class says it all."""

    table: str
    uid: str
    number: int
    what: str
    record_class: RecordClass
    folder: str
    day: date | None
    destroyed_on: date | None
    party_uid: str
    party_name: str


def folder_items(connection: Connection) -> tuple[FolderItem, ...]:
    """Everything on paper, by folder as it is written, the newest first in each."""
    found = [*_papers(connection), *_notes(connection), *_contracts(connection), *_rest(connection)]
    return tuple(sorted(found, key=lambda item: (item.day is not None, item.day, item.number), reverse=True))


def next_number(connection: Connection) -> int:
    """The running number of the next paper; the number of one that is gone is not given again while a later one is."""
    return (connection.execute(select(func.max(paper_record.c.number))).scalar() or 0) + 1


def folder_for(connection: Connection, person_uid: str = "") -> str:
    """Where a paper on this person would go: where their last one lies, else the last of all; empty without any."""
    if person_uid:
        own = _last(connection, _last_papers(person.c.uid == person_uid), _last_notes(person.c.uid == person_uid))
        if own:
            return own
    return _last(connection, _last_papers(), _last_notes())


def _last(connection: Connection, *queries: Select[Any, Any]) -> str:
    found = [row for query in queries for row in connection.execute(query)]
    return max(found, key=lambda row: row.created_at).place if found else ""


def _last_papers(*wanted: ColumnElement[bool]) -> Select[Any, Any]:
    query = select(paper_record.c.folder.label("place"), paper_record.c.created_at)
    if wanted:
        query = query.join(person, person.c.id == paper_record.c.person_id)
    kept = paper_record.c.destroyed_on.is_(None) & (paper_record.c.folder != "")
    return query.where(kept, *wanted).order_by(paper_record.c.id.desc()).limit(1)


def _last_notes(*wanted: ColumnElement[bool]) -> Select[Any, Any]:
    kept = (note.c.kept_at == HeldAt.PAPER) & (note.c.paper_place != "")
    query = select(note.c.paper_place.label("place"), note.c.created_at).where(kept, *wanted)
    if wanted:
        query = query.join(note_owner, note_owner.c.note_id == note.c.id).join(
            person, person.c.id == note_owner.c.person_id
        )
    else:
        # She waits for it: through 200,000 notes of which none is on paper the reading took 0.2 s.
        query = query.where(note.c.id > select(func.coalesce(func.max(note.c.id), 0)).scalar_subquery() - _NEWEST)
    return query.order_by(note.c.id.desc()).limit(1)


_PERSON = (person.c.uid.label("person_uid"), person.c.given_name, person.c.family_name, person.c.client_code)
_ORGANISATION = (organisation.c.uid.label("organisation_uid"), organisation.c.name.label("organisation_name"))


def _papers(connection: Connection) -> Iterator[FolderItem]:
    tied = paper_record.outerjoin(person, person.c.id == paper_record.c.person_id).outerjoin(
        organisation, organisation.c.id == paper_record.c.organisation_id
    )
    for row in connection.execute(select(paper_record, *_PERSON, *_ORGANISATION).select_from(tied)):
        yield FolderItem(
            "paper_record",
            row.uid,
            row.number,
            row.what,
            RecordClass(row.record_class),
            row.folder,
            row.dated_on,
            row.destroyed_on,
            *_party(row),
        )


def _notes(connection: Connection) -> Iterator[FolderItem]:
    """A note of several is shown once, with its first owner."""
    mine = select(func.min(note_owner.c.id)).where(note_owner.c.note_id == note.c.id).correlate(note)
    owned = note.outerjoin(note_owner, note_owner.c.id == mine.scalar_subquery())
    tied = owned.outerjoin(person, person.c.id == note_owner.c.person_id)
    query = select(note.c.uid, note.c.kind, note.c.paper_place, note.c.written_on, *_PERSON).select_from(tied)
    for row in connection.execute(query.where(note.c.kept_at == HeldAt.PAPER)):
        assessed = row.kind == NoteKind.ASSESSMENT
        yield _unnumbered("note", row, "", RecordClass.ASSESSMENT if assessed else RecordClass.NOTES, row.written_on)


def _contracts(connection: Connection) -> Iterator[FolderItem]:
    orderer = (role.c.contract_id == contract.c.id) & (role.c.kind == RoleKind.ORDERER)
    tied = (
        contract.outerjoin(role, orderer)
        .outerjoin(person, person.c.id == role.c.person_id)
        .outerjoin(organisation, organisation.c.id == role.c.organisation_id)
    )
    columns = (contract.c.uid, contract.c.title, contract.c.paper_place, _DATE_OF_CONTRACT.label("day"))
    query = select(*columns, *_PERSON, *_ORGANISATION).select_from(tied).where(contract.c.kept_at == HeldAt.PAPER)
    for row in connection.execute(query):
        yield _unnumbered("contract", row, row.title, RecordClass.CONTRACT, row.day)


def _rest(connection: Connection) -> Iterator[FolderItem]:
    tied = assessment.join(person, person.c.id == assessment.c.person_id)
    columns = (assessment.c.uid, assessment.c.tool, assessment.c.paper_place, assessment.c.taken_on)
    query = select(*columns, *_PERSON).select_from(tied).where(assessment.c.kept_at == HeldAt.PAPER)
    for row in connection.execute(query):
        yield _unnumbered("assessment", row, row.tool, RecordClass.ASSESSMENT, row.taken_on)
    books = accounting_reference
    payer = books.outerjoin(person, person.c.id == books.c.payer_person_id).outerjoin(
        organisation, organisation.c.id == books.c.payer_organisation_id
    )
    voucher = (books.c.uid, books.c.number, books.c.place.label("paper_place"), books.c.dated_on, literal(0))
    query = select(*voucher, *_PERSON, *_ORGANISATION).select_from(payer).where(books.c.kept_at == VoucherPlace.PAPER)
    for row in connection.execute(query):
        yield _unnumbered("invoice", row, row.number, RecordClass.VOUCHER, row.dated_on)


def _unnumbered(table: str, row: Any, what: str, record_class: RecordClass, day: date | None) -> FolderItem:
    return FolderItem(table, row.uid, 0, what, record_class, row.paper_place, day, None, *_party(row))


def _party(row: Any) -> tuple[str, str]:
    if row.person_uid:
        return row.person_uid, displayed_name(row.given_name, row.family_name, row.client_code)
    return getattr(row, "organisation_uid", None) or "", getattr(row, "organisation_name", None) or ""
