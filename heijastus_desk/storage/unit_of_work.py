"""One transaction: row edits with their before-images, so that every change can be undone."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any
from uuid import uuid4

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, Table, delete, insert, select, update
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.tables import METADATA

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One row before and after; None where it did not exist."""

    table: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(slots=True)
class Transaction:
    """Row edits inside one BEGIN IMMEDIATE … COMMIT. Values are column names of the table."""

    connection: Connection
    clock: Clock
    steps: list[Step] = field(default_factory=list[Step])

    def insert(self, table: str, values: Row) -> Row:
        """Add a row with a new uid; gives it back whole."""
        stamp = self._stamp()
        row: dict[str, Any] = {
            "uid": str(uuid4()),
            "version": 1,
            "created_at": stamp,
            "updated_at": stamp,
            **values,
        }
        target = METADATA.tables[table]
        result = self.connection.execute(insert(target).values(row))
        row["id"] = result.inserted_primary_key[0]
        self.steps.append(Step(table, None, row))
        return row

    def insert_many(self, table: str, rows: list[Row]) -> None:
        """Add rows that have no children; for association rows and imports."""
        for row in rows:
            self.insert(table, row)

    def update(self, table: str, uid: str, values: Row, *, version: int | None = None) -> Row:
        """Change a row; with `version` the edit is refused when somebody changed the row since it was read."""
        before = self.fetch(table, uid)
        if version is not None and before["version"] != version:
            raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)
        after = {**before, **values, "version": before["version"] + 1, "updated_at": self._stamp()}
        self._write(table, after)
        self.steps.append(Step(table, before, after))
        return after

    def delete(self, table: str, uid: str) -> None:
        """Remove a row; its children must have been removed by name, or the undo would lose them."""
        before = self.fetch(table, uid)
        target = METADATA.tables[table]
        self.connection.execute(delete(target).where(target.c.id == before["id"]))
        self.steps.append(Step(table, before, None))

    def delete_where(self, table: str, **equals: Any) -> None:
        """Remove every row with these column values."""
        for row in self.rows(table, **equals):
            self.delete(table, row["uid"])

    def fetch(self, table: str, uid: str) -> dict[str, Any]:
        """A row by uid; raises RECORD_NOT_FOUND."""
        found = self.rows(table, uid=uid)
        if not found:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        return found[0]

    def rows(self, table: str, **equals: Any) -> list[dict[str, Any]]:
        """Rows with these column values, in the order they were added."""
        target = METADATA.tables[table]
        query = select(target).where(*(target.c[name] == value for name, value in equals.items()))
        return [dict(row) for row in self.connection.execute(query.order_by(target.c.id)).mappings()]

    def id_of(self, table: str, uid: str) -> int | None:
        """The row number of a uid; None for an empty uid, RECORD_NOT_FOUND for an unknown one."""
        return self.fetch(table, uid)["id"] if uid else None

    def undo(self, steps: list[Step]) -> None:
        """Take edits back, newest first; refused when a row was changed since, so nothing newer is lost."""
        for step in reversed(steps):
            self._require_unchanged(step)
            target = METADATA.tables[step.table]
            if step.after is None and step.before is not None:
                self.connection.execute(insert(target).values(step.before))
            elif step.before is None and step.after is not None:
                self.connection.execute(delete(target).where(target.c.id == step.after["id"]))
            elif step.before is not None:
                self._write(step.table, step.before)
            self.steps.append(Step(step.table, step.after, step.before))

    def _require_unchanged(self, step: Step) -> None:
        if step.after is None:
            return
        current = self.rows(step.table, uid=step.after["uid"])
        if not current or current[0]["version"] != step.after["version"]:
            raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)

    def _write(self, table: str, row: Row) -> None:
        target: Table = METADATA.tables[table]
        self.connection.execute(update(target).where(target.c.id == row["id"]).values(dict(row)))

    def _stamp(self) -> str:
        return self.clock.now().astimezone(UTC).isoformat(timespec="seconds")


@contextmanager
def transaction(engine: Engine, clock: Clock) -> Iterator[Transaction]:
    """A write transaction: committed at the end, rolled back whole on any failure; driver errors are worded."""
    try:
        with engine.begin() as connection:
            yield Transaction(connection, clock)
    except (DatabaseError, driver.DatabaseError) as failure:
        raise worded(failure) from None


def worded(failure: Exception) -> HeijastusError:
    """A driver failure as an expected one; the driver's text is dropped, for it may quote values."""
    text = str(getattr(failure, "orig", failure))
    if "full" in text:
        return HeijastusError(ErrorCode.DISK_FULL)
    if "FOREIGN KEY" in text:
        return HeijastusError(ErrorCode.RECORD_IN_USE)
    if "locked" in text:
        return HeijastusError(ErrorCode.VAULT_IN_USE)
    if "constraint" in text or "mismatch" in text:
        raise failure
    return HeijastusError(ErrorCode.VAULT_DAMAGED)
