"""What is parked: whole rows, what stripped rows said, ties of others; all by uid, as row numbers are reused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, select

from heijastus_desk.storage.erasing.rows import WEAK, RowReader, links
from heijastus_desk.storage.erasing.selection import Selection
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """A row as it was. `parents` names by column the row each foreign key led to: table and uid."""

    table: str
    cells: Mapping[str, Any]
    parents: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class LostTie:
    """A row that stayed and led to a parked one."""

    table: str
    uid: str
    column: str
    parent: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything needed to put it back. Date values are ISO 8601 text here."""

    rows: tuple[ParkedRow, ...]
    stripped: tuple[ParkedRow, ...]
    ties: tuple[LostTie, ...]


def contents_of(connection: Connection, chosen: Selection) -> Contents:
    """Read what an erasure would take, before it goes."""
    reader = _Reading(connection)
    return Contents(
        rows=tuple(reader.rows(chosen.going)),
        stripped=tuple(reader.rows(chosen.stripped)),
        ties=tuple(reader.ties(chosen)),
    )


class _Reading:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._reader = RowReader(connection)
        self._uids: dict[tuple[str, int], str] = {}

    def rows(self, chosen: Mapping[str, set[int]]) -> Iterator[ParkedRow]:
        """Whole rows, parents before their children."""
        for table in METADATA.sorted_tables:
            for part in in_slices(sorted(chosen.get(table.name, ()))):
                query = select(table).where(table.c.id.in_(part)).order_by(table.c.id)
                for row in self._connection.execute(query).mappings().all():
                    yield self._row(table, row)

    def ties(self, chosen: Selection) -> Iterator[LostTie]:
        """What others' rows lose: the ties to what goes, and those a stripped row is cut of."""
        for link in links():
            parents = chosen.going.get(link.parent, set())
            if link.on_delete != WEAK or not parents:
                continue
            for child, parent in self._reader.children(link, parents):
                if child not in chosen.going.get(link.child, ()) and child not in chosen.stripped.get(link.child, ()):
                    parent_uid = self._uid(link.parent, parent)
                    yield LostTie(
                        str(link.child), self._uid(link.child, child), str(link.column), (str(link.parent), parent_uid)
                    )

    def _row(self, table: Table, row: Mapping[Any, Any]) -> ParkedRow:
        led_to = {key.parent.name: key.column.table.name for key in table.foreign_keys}
        parents = {
            str(column): (str(parent), self._uid(parent, row[column]))
            for column, parent in led_to.items()
            if row[column] is not None
        }
        cells = {str(name): value for name, value in row.items() if name != "id" and name not in led_to}
        return ParkedRow(str(table.name), cells, parents)

    def _uid(self, table: str, row: int) -> str:
        if (table, row) not in self._uids:
            (self._uids[table, row],) = self._reader.uids(table, {row})
        return self._uids[table, row]
