"""Puts parked rows back: under new row numbers, tied again to what is still there."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Date, Integer, Table, func, insert, select, update

from heijastus_desk.storage.erasing.rows import Rows
from heijastus_desk.storage.parking.contents import Contents, LostTie, ParkedRow
from heijastus_desk.storage.tables import METADATA


@dataclass(frozen=True, slots=True)
class Returned:
    """How many rows are back, how many belonged to what is gone meanwhile, how many got another running number."""

    rows: int
    left_out: int
    renumbered: int


def put_back(connection: Connection, contents: Contents) -> Returned:
    """Put everything back inside the caller's transaction; rows whose parent was erased meanwhile are left out."""
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
            table = METADATA.tables[row.table]
            own = [name for name, parent in row.parents.items() if parent[0] == row.table]
            number = self._insert(table, row, frozenset(own))
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
        values = self._values(table, row)
        for column, parent in row.parents.items():
            number = None if column in own else self._number(*parent)
            if number is None and not table.c[column].nullable:
                return None
            values[column] = number
        for column in _running_numbers(table):
            values[column.name] = self._free(table, column, values[column.name])
        number = self.connection.execute(insert(table).values(**values)).lastrowid
        self.numbers[table.name, row.cells["uid"]] = number
        return number

    def _free(self, table: Table, column: Column[Any], wanted: int) -> int:
        taken = self.connection.execute(select(table.c.id).where(column == wanted)).first()
        if taken is None:
            return wanted
        self.renumbered += 1
        return self.connection.execute(select(func.max(column))).scalar_one() + 1

    def _fill(self, row: ParkedRow) -> None:
        """Give a stripped row back what it said; she may have changed nothing in it meanwhile."""
        table = METADATA.tables[row.table]
        values = self._values(table, row)
        values |= {column: self._number(*parent) for column, parent in row.parents.items()}
        values = {name: value for name, value in values.items() if value is not None or table.c[name].nullable}
        values["version"] = table.c.version + 1
        self.connection.execute(update(table).where(table.c.uid == row.cells["uid"]).values(values))

    def _tie(self, tie: LostTie) -> None:
        number = self._number(*tie.parent)
        table = METADATA.tables[tie.table]
        column = table.c[tie.column]
        if number is not None:
            where = (table.c.uid == tie.uid) & column.is_(None)
            self.connection.execute(
                update(table).where(where).values({tie.column: number, "version": table.c.version + 1})
            )

    def _number(self, table: str, uid: str) -> int | None:
        if (table, uid) not in self.numbers:
            target = METADATA.tables[table]
            self.numbers[table, uid] = self.connection.execute(select(target.c.id).where(target.c.uid == uid)).scalar()
        return self.numbers[table, uid]

    def _values(self, table: Table, row: ParkedRow) -> dict[str, Any]:
        return {name: _read(table.c[name], value) for name, value in row.cells.items()}


def _read(column: Column[Any], value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(column.type, Date) and isinstance(value, str) else value


def _running_numbers(table: Table) -> list[Column[Any]]:
    return [
        column
        for column in table.columns
        if column.unique and isinstance(column.type, Integer) and not column.primary_key and not column.foreign_keys
    ]
