"""Unsaved drafts of the window's forms."""

from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, select

from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.safekeeping import draft


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as it is stored; `person` is the uid of whom it is about, `at` the UTC instant of its last change."""

    form: str
    content: str
    person: str
    at: str


_COLUMNS = select(draft.c.form, draft.c.content, draft.c.updated_at, person.c.uid.label("person")).outerjoin(
    person, person.c.id == draft.c.person_id
)


def read_draft(connection: Connection, form: str) -> DraftRow | None:
    """The draft of a form; None when there is none."""
    row = connection.execute(_COLUMNS.where(draft.c.form == form)).mappings().first()
    return None if row is None else _made(row)


def read_drafts(connection: Connection) -> tuple[DraftRow, ...]:
    """Every draft, the newest first."""
    newest_first = _COLUMNS.order_by(draft.c.updated_at.desc(), draft.c.id)
    return tuple(_made(row) for row in connection.execute(newest_first).mappings())


def _made(row: RowMapping) -> DraftRow:
    return DraftRow(row["form"], row["content"], row["person"] or "", row["updated_at"])
