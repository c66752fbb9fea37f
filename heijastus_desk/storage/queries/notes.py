"""A note as it can be edited."""

from sqlalchemy import Connection, Table, select

from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.notices.law import SpecialGround
from heijastus_desk.domain.records import HeldAt
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


def _persons(connection: Connection, tie: Table, note_id: int) -> tuple[str, ...]:
    query = select(person.c.uid).join(tie, tie.c.person_id == person.c.id).where(tie.c.note_id == note_id)
    return tuple(connection.execute(query.order_by(tie.c.id)).scalars())
