"""What the vault remembers of its backups: the media, what each holds, and since when there is something to back up."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from heijastus_desk.domain.backup_rotation import expires_on
from heijastus_desk.storage.backups.manifest import Manifest
from heijastus_desk.storage.tables.safekeeping import event, medium, medium_copy
from heijastus_desk.storage.unit_of_work import Transaction

_OWN = ("backup.", "vault.")


@dataclass(frozen=True, slots=True)
class MediumRow:
    """A medium as she named it."""

    id: int
    uid: str
    label: str
    folder: str
    seen_at: datetime
    retired: bool


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A backup on a medium, as it was when the medium was last there."""

    medium_id: int
    uid: str
    name: str
    made_at: datetime
    expires_on: date
    erasures: int


def media(connection: Connection) -> tuple[MediumRow, ...]:
    """Every medium, in the order they were added."""
    columns = (medium.c.id, medium.c.uid, medium.c.label, medium.c.folder, medium.c.seen_at, medium.c.retired)
    rows = connection.execute(select(*columns).order_by(medium.c.id))
    return tuple(
        MediumRow(row.id, row.uid, row.label, row.folder, datetime.fromisoformat(row.seen_at), row.retired)
        for row in rows
    )


def copies(connection: Connection) -> tuple[CopyRow, ...]:
    """Every copy on a medium, newest first."""
    columns = medium_copy.c
    query = select(
        columns.medium_id, columns.uid, columns.name, columns.made_at, columns.expires_on, columns.erasures
    ).order_by(columns.counter.desc(), columns.name.desc())
    return tuple(
        CopyRow(row.medium_id, row.uid, row.name, datetime.fromisoformat(row.made_at), row.expires_on, row.erasures)
        for row in connection.execute(query)
    )


def first_change(connection: Connection, last_event: int, made_at: datetime | None) -> datetime | None:
    """When the first event after a backup happened, of those that are worth another one; None when there was none.

    After a restore the numbers of events begin anew, so what happened later than the backup counts as well.
    """
    newer: ColumnElement[bool] = event.c.id > last_event
    if made_at is not None:
        newer = or_(newer, event.c.at > written(made_at))
    counts = and_(*(~event.c.code.startswith(code, autoescape=True) for code in _OWN))
    at = connection.execute(select(func.min(event.c.at)).where(newer, counts)).scalar()
    return datetime.fromisoformat(at) if at else None


def note_copies(
    transaction: Transaction,
    held_by: MediumRow,
    there: Iterable[tuple[str, Manifest]],
    now: datetime,
    made: Collection[str],
) -> None:
    """Make the rows of a medium say what is there; `made` are the names of sets verified just now."""
    known = {row["name"]: row for row in transaction.rows("medium_copy", medium_id=held_by.id)}
    found = dict(there)
    for name in known.keys() - found.keys():
        transaction.delete("medium_copy", known[name]["uid"])
    for name, manifest in found.items():
        values = {
            "counter": manifest.counter,
            "made_at": written(manifest.made_at),
            "expires_on": expires_on(manifest.made_at),
            "erasures": manifest.erasures,
        }
        if name in made or name not in known:
            values["verified_at"] = written(now if name in made else manifest.made_at)
        if name not in known:
            transaction.insert("medium_copy", {"medium_id": held_by.id, "name": name, **values})
        elif any(known[name][column] != value for column, value in values.items()):
            transaction.update("medium_copy", known[name]["uid"], values)


def written(at: datetime) -> str:
    """An instant as the vault writes it."""
    return at.astimezone(UTC).isoformat(timespec="seconds")
