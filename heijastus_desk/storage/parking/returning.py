"""Puts parked rows back: under new row numbers, tied again to what is still there."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Date, Integer, Table, func, insert, select, update

from heijastus_desk.storage.erasing.formers import merged_into
from heijastus_desk.storage.erasing.rows import Rows
from heijastus_desk.storage.erasing.sweep import emptied
from heijastus_desk.storage.inventory import erasing_rules
from heijastus_desk.storage.parking.contents import Contents, LostTie, ParkedRow
from heijastus_desk.storage.tables import METADATA


@dataclass(frozen=True, slots=True)
class Returned:
    """How many rows are back, how many belonged to what is gone meanwhile, how many got another running number."""

    rows: int
    left_out: int
    renumbered: int


def put_back(connection: Connection, contents: Contents) -> Returned:
    """Put everything back inside the caller's transaction; rows whose parent was erased meanwhile are left out.

    A lot parked by an earlier program is taken as it is: what the schema no longer has is passed over, what it has
    since then stays empty.
    """
    return _Returning(connection).put(contents)


@dataclass(slots=True)
class _Returning:
    connection: Connection
    numbers: dict[tuple[str, str], int | None] = field(default_factory=dict[tuple[str, str], "int | None"])
    """row numbers by table and uid; None for a row that is not there"""
    left_out: int = 0
    renumbered: int = 0

    def put(self, contents: Contents) -> Returned:
        added: Rows = {}
        later: list[tuple[ParkedRow, str]] = []
        for row in contents.rows:
            table = METADATA.tables.get(row.table)
            own = [name for name, parent in row.parents.items() if parent[0] == row.table]
            number = None if table is None else self._insert(table, row, frozenset(own))
            if number is None:
                self.left_out += 1
                continue
            added.setdefault(row.table, set()).add(number)
            later += [(row, name) for name in own]
        for row, column in later:
            self._tie(LostTie(row.table, row.cells["uid"], column, row.parents[column]))
        for row in contents.stripped:
            self._fill(row)
        for tie in contents.ties:
            self._tie(tie)
        return Returned(sum(len(ids) for ids in added.values()), self.left_out, self.renumbered)

    def _insert(self, table: Table, row: ParkedRow, own: frozenset[str]) -> int | None:
        values = _added_since(table, row) | self._values(table, row)
        for column, parent in row.parents.items():
            if column not in table.c:
                continue
            number = None if column in own else self._number(*parent)
            if number is None and not table.c[column].nullable:
                return None
            values[column] = number
        for column in _running_numbers(table):
            values[column.name] = self._free(table, column, values[column.name])
        # Where she has made the same anew meanwhile (a draft, a label), hers stays.
        done = self.connection.execute(insert(table).prefix_with("OR IGNORE").values(**values))
        if not done.rowcount:
            return None
        self.numbers[table.name, row.cells["uid"]] = done.lastrowid
        return done.lastrowid

    def _free(self, table: Table, column: Column[Any], wanted: int) -> int:
        taken = self.connection.execute(select(table.c.id).where(column == wanted)).first()
        if taken is None:
            return wanted
        self.renumbered += 1
        return self.connection.execute(select(func.max(column))).scalar_one() + 1

    def _fill(self, row: ParkedRow) -> None:
        """Give a stripped row back what was taken from it; what she has written there meanwhile stays."""
        table = METADATA.tables.get(row.table)
        if table is None:
            return
        rule = erasing_rules().get(row.table)
        taken = {*(rule.blanked if rule else ()), *row.parents}
        values = self._values(table, row)
        values |= {column: self._number(*parent) for column, parent in row.parents.items() if column in table.c}
        same = table.c.uid == row.cells["uid"]
        for now in self.connection.execute(select(table).where(same)).mappings().all():
            lost = {
                name: value
                for name, value in values.items()
                if name in taken and value is not None and now[name] == emptied(table.c[name])
            }
            if lost:
                stamped = {**lost, "version": now["version"] + 1}
                self.connection.execute(update(table).where(same).values(stamped))

    def _tie(self, tie: LostTie) -> None:
        number = self._number(*tie.parent)
        table = METADATA.tables.get(tie.table)
        if number is not None and table is not None and tie.column in table.c:
            column = table.c[tie.column]
            where = (table.c.uid == tie.uid) & column.is_(None)
            self.connection.execute(
                update(table).where(where).values({tie.column: number, "version": table.c.version + 1})
            )

    def _number(self, table: str, uid: str) -> int | None:
        if (table, uid) not in self.numbers:
            target = METADATA.tables.get(table)
            found = None
            if target is not None:
                found = self.connection.execute(select(target.c.id).where(target.c.uid == uid)).scalar()
                found = found or merged_into(self.connection, (table, uid))
            self.numbers[table, uid] = found
        return self.numbers[table, uid]

    def _values(self, table: Table, row: ParkedRow) -> dict[str, Any]:
        return {name: _read(table.c[name], value) for name, value in row.cells.items() if name in table.c}


def _added_since(table: Table, row: ParkedRow) -> dict[str, Any]:
    """What stands in columns that came later than the row; a day nobody knows is the one it was made."""
    missing = [column for column in table.columns if column.name not in {"id", *row.cells, *row.parents}]
    return {
        column.name: date.fromisoformat(str(row.cells["created_at"])[:10])
        if isinstance(column.type, Date) and not column.nullable
        else emptied(column)
        for column in missing
        if not column.foreign_keys
    }


def _read(column: Column[Any], value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(column.type, Date) and isinstance(value, str) else value


def _running_numbers(table: Table) -> list[Column[Any]]:
    return [
        column
        for column in table.columns
        if column.unique and isinstance(column.type, Integer) and not column.primary_key and not column.foreign_keys
    ]
