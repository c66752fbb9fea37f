"""One transaction: row edits with their before-images, so that every change can be undone."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from functools import cache
from typing import Any
from uuid import uuid4

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Column, Connection, Engine, Table, delete, insert, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import batches, event_chain
from heijastus_desk.storage.tables import METADATA

Row = Mapping[str, Any]

_BOOKKEEPING = frozenset({"version", "updated_at"})
_DAMAGED = ("malformed", "not a database", "disk I/O error", "unable to open")


@dataclass(frozen=True, slots=True)
class Step:
    """One row before and after; None where it did not exist."""

    table: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    @property
    def uid(self) -> str:
        """The row's uid."""
        row = self.after or self.before
        return row["uid"] if row else ""


AnyStep = Step | batches.Added | batches.Removed
"""What was done: to one row, or to thousands at once."""


@dataclass(slots=True)
class Transaction:
    """Row edits inside one BEGIN IMMEDIATE … COMMIT. Values are column names of the table."""

    connection: Connection
    clock: Clock
    seal_key: bytes
    steps: list[AnyStep] = field(default_factory=list["AnyStep"])

    def log(self, code: str, item_uid: str = "", **numbers: int) -> None:
        """Add to her log of events; `code` is from the closed list of `resources/wording`, no words about anybody."""
        row = {"uid": str(uuid4()), "version": 1, "at": self._stamp(), "code": code, "item_uid": item_uid}
        stamps = {"created_at": row["at"], "updated_at": row["at"]}
        event_chain.append(self.connection, self.seal_key, {**row, **stamps, "numbers": numbers})

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
        row["id"] = result.lastrowid
        self.steps.append(Step(table, None, row))
        return row

    def insert_many(self, table: str, rows: Sequence[Row]) -> tuple[int, ...]:
        """Add rows; gives their row numbers in the same order. Thousands at once are taken back as one step too."""
        if not batches.fits(table, rows):
            return tuple(self.insert(table, row)["id"] for row in rows)
        added = batches.add(self.connection, table, rows, self._stamp())
        self.steps.append(added)
        return tuple(added.numbers)

    def update(self, table: str, uid: str, values: Row, *, version: int | None = None) -> Row:
        """Change a row; with `version` the edit is refused when somebody changed the row since it was read."""
        before = self.fetch(table, uid)
        if version is not None and before["version"] != version:
            raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)
        after = {**before, **values, "version": before["version"] + 1, "updated_at": self._stamp()}
        self._write(table, before, after)
        self.steps.append(Step(table, before, after))
        return after

    def delete(self, table: str, uid: str) -> None:
        """Remove a row; raises RECORD_IN_USE while it has children, which the undo would lose with it."""
        self._remove(table, self.fetch(table, uid), ErrorCode.RECORD_IN_USE)

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

    def undo(self, steps: Sequence[AnyStep]) -> None:
        """Take edits back, newest first; raises RECORD_CHANGED_ELSEWHERE where that would lose anything newer.

        Versions count up here too: an editor opened before the undo must not save over what it brought back.
        """
        try:
            for step in reversed(steps):
                self._take_back(step)
        except IntegrityError:
            raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE) from None

    def _take_back(self, step: AnyStep) -> None:
        if isinstance(step, batches.Added):
            self.steps.append(batches.take_back(self.connection, step, _referring(step.table)))
            return
        if isinstance(step, batches.Removed):
            self.steps.append(batches.put_back(self.connection, step))
            return
        if step.after is None:
            row = dict(step.before or {})
            self.connection.execute(insert(METADATA.tables[step.table]).values(row))
            self.steps.append(Step(step.table, None, row))
            return
        current = self._as_left(step.table, step.after)
        if step.before is None:
            self._remove(step.table, current, ErrorCode.RECORD_CHANGED_ELSEWHERE)
            return
        restored = {**step.before, "version": current["version"] + 1}
        self._write(step.table, current, restored)
        self.steps.append(Step(step.table, current, restored))

    def _as_left(self, table: str, after: Row) -> dict[str, Any]:
        found = self.rows(table, uid=after["uid"])
        newer = not found or any(found[0][name] != after[name] for name in after.keys() - _BOOKKEEPING)
        if newer:
            raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)
        return found[0]

    def _remove(self, table: str, row: dict[str, Any], refusal: ErrorCode) -> None:
        for column in _referring(table):
            if self.connection.execute(select(column).where(column == row["id"]).limit(1)).first():
                raise HeijastusError(refusal)
        target = METADATA.tables[table]
        self.connection.execute(delete(target).where(target.c.id == row["id"]))
        self.steps.append(Step(table, row, None))

    def _write(self, table: str, present: Row, row: Row) -> None:
        # Only what is different: a trigger that keeps what was said unchanged goes by the columns named here.
        changed = {name: value for name, value in row.items() if name not in present or present[name] != value}
        target: Table = METADATA.tables[table]
        self.connection.execute(update(target).where(target.c.id == row["id"]).values(changed))

    def _stamp(self) -> str:
        return self.clock.now().astimezone(UTC).isoformat(timespec="seconds")


@cache
def _referring(table: str) -> tuple[Column[Any], ...]:
    """The foreign keys to a table that the database itself would follow on a delete."""
    return tuple(
        key.parent
        for other in METADATA.tables.values()
        for key in other.foreign_keys
        if key.column.table.name == table and key.ondelete != "RESTRICT"
    )


@contextmanager
def transaction(engine: Engine, clock: Clock, seal_key: bytes) -> Generator[Transaction]:
    """A write transaction: committed at the end, rolled back whole on any failure; driver errors are worded."""
    try:
        with engine.begin() as connection:
            yield Transaction(connection, clock, seal_key)
    except (DatabaseError, driver.DatabaseError) as failure:
        raise worded(failure) from None


def worded(failure: Exception) -> HeijastusError:
    """A driver failure as an expected one; a mistake of ours is raised as it is, never told as a damaged file."""
    text = str(getattr(failure, "orig", failure))
    if "disk is full" in text:
        return HeijastusError(ErrorCode.DISK_FULL)
    if "FOREIGN KEY" in text:
        return HeijastusError(ErrorCode.RECORD_IN_USE)
    if "locked" in text:
        return HeijastusError(ErrorCode.VAULT_IN_USE)
    if any(sign in text for sign in _DAMAGED):
        return HeijastusError(ErrorCode.VAULT_DAMAGED)
    raise failure
