"""A note as it can be edited, and the notes of a contract or a session."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.notices.law import SpecialGround
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.contracts import contract, session
from heijastus_desk.storage.tables.notes import note, note_mention, note_owner
from heijastus_desk.storage.tables.parties import person


def note_entry(connection: Connection, uid: str) -> tuple[NoteEntry, int] | None:
    """The note and its version; None when there is none."""
    row = connection.execute(
        select(note, contract.c.uid.label("contract_uid"), session.c.uid.label("session_uid"))
        .select_from(
            note.outerjoin(contract, contract.c.id == note.c.contract_id).outerjoin(
                session, session.c.id == note.c.session_id
            )
        )
        .where(note.c.uid == uid)
    ).first()
    if row is None:
        return None
    entry = NoteEntry(
        written_on=row.written_on,
        body=row.body,
        kind=NoteKind(row.kind),
        owners=_persons(connection, note_owner, row.id),
        mentioned=_persons(connection, note_mention, row.id),
        contract=row.contract_uid or "",
        session=row.session_uid or "",
        special=row.special,
        special_ground=SpecialGround(row.special_ground) if row.special_ground else None,
        kept_at=HeldAt(row.kept_at),
        paper_place=row.paper_place,
    )
    return entry, row.version


@dataclass(frozen=True, slots=True)
class TiedNote:
    """A note of a contract or a session, with the first of those whose it is."""

    uid: str
    kind: NoteKind
    written_on: date
    body: str
    special: bool
    kept_at: HeldAt
    paper_place: str
    owner_uid: str
    owner_name: str
    owner_count: int


def notes_of_contract(connection: Connection, uid: str) -> tuple[TiedNote, ...]:
    """Notes tied to a contract or to one of its sessions, the newest first."""
    key = select(contract.c.id).where(contract.c.uid == uid).scalar_subquery()
    held = select(session.c.id).where(session.c.contract_id == key)
    return _tied_notes(connection, (note.c.contract_id == key) | note.c.session_id.in_(held))


def notes_of_session(connection: Connection, uid: str) -> tuple[TiedNote, ...]:
    """Notes tied to a session, the newest first."""
    key = select(session.c.id).where(session.c.uid == uid).scalar_subquery()
    return _tied_notes(connection, note.c.session_id == key)


def _tied_notes(connection: Connection, tie: ColumnElement[bool]) -> tuple[TiedNote, ...]:
    mine = select(note_owner.c.id).where(note_owner.c.note_id == note.c.id).correlate(note)
    first = mine.order_by(note_owner.c.id).limit(1).scalar_subquery()
    count = select(func.count()).where(note_owner.c.note_id == note.c.id).correlate(note).scalar_subquery()
    source = note.outerjoin(note_owner, note_owner.c.id == first).outerjoin(
        person, person.c.id == note_owner.c.person_id
    )
    named = (person.c.uid.label("owner_uid"), person.c.given_name, person.c.family_name, person.c.client_code)
    query = select(note, *named, count.label("owner_count")).select_from(source).where(tie)
    return tuple(
        TiedNote(
            uid=row.uid,
            kind=NoteKind(row.kind),
            written_on=row.written_on,
            body=row.body,
            special=row.special,
            kept_at=HeldAt(row.kept_at),
            paper_place=row.paper_place,
            owner_uid=row.owner_uid or "",
            owner_name=displayed_name(row.given_name, row.family_name, row.client_code) if row.owner_uid else "",
            owner_count=row.owner_count,
        )
        for row in connection.execute(query.order_by(note.c.written_on.desc(), note.c.id.desc()))
    )


def _persons(connection: Connection, tie: Table, note_id: int) -> tuple[str, ...]:
    query = select(person.c.uid).join(tie, tie.c.person_id == person.c.id).where(tie.c.note_id == note_id)
    return tuple(connection.execute(query.order_by(tie.c.id)).scalars())
