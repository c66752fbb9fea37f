"""Rows by number, and how they hang together: foreign keys, the routes of the map, uids."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, select

from heijastus_desk.privacy.classification import Route
from heijastus_desk.storage.queries.prepared import ask
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.ledger import Root

Rows = dict[str, set[int]]
"""Row numbers by table."""

WEAK: Final = "SET NULL"
STRONG: Final = "CASCADE"


@dataclass(frozen=True, slots=True)
class Link:
    """A foreign key: rows of `child` whose `column` names a row of `parent`."""

    child: str
    column: str
    parent: str
    on_delete: str
    nullable: bool


@dataclass(frozen=True, slots=True)
class RowReader:
    """Looks rows up, as many as there are, in statements of a bounded size."""

    connection: Connection

    def numbers(self, roots: Iterable[Root]) -> Rows:
        """The rows of these uids; unknown ones are passed over."""
        wanted: dict[str, set[str]] = {}
        for table, uid in roots:
            if table in METADATA.tables:
                wanted.setdefault(table, set()).add(uid)
        return filled({table: self.where(table, "uid", uids) for table, uids in wanted.items()})

    def uids(self, table: str, ids: Collection[int]) -> Iterator[str]:
        """Their uids."""
        yield from (uid for (uid,) in self._asked(f"SELECT uid FROM {table} WHERE id IN", ids))  # noqa: S608 - names from the schema

    def where(self, table: str, column: str, values: Collection[Any]) -> set[int]:
        """Rows whose column has one of the values."""
        return {row for (row,) in self._asked(f"SELECT id FROM {table} WHERE {column} IN", values)}  # noqa: S608

    def values(self, column: Column[Any], key: Column[Any], ids: Collection[int]) -> set[Any]:
        """What a column holds in the rows with these keys, without NULL."""
        question = f"SELECT {column.name} FROM {column.table.name} WHERE {column.name} IS NOT NULL AND {key.name} IN"  # noqa: S608
        return {value for (value,) in self._asked(question, ids)}

    def _asked(self, question: str, values: Collection[Any]) -> Iterator[Any]:
        """By the driver: an erasure looks up thousands of times, and putting a statement together costs most."""
        raw = self.connection.connection.driver_connection
        for part in in_slices(values):
            yield from ask(raw, f"{question} ({','.join('?' * len(part))})", part)

    def pairs(self, link: Link, ids: Collection[int]) -> Iterator[tuple[int, int]]:
        """Rows of the child with the parent each names."""
        column = link.column
        yield from self._asked(f"SELECT id, {column} FROM {link.child} WHERE {column} IS NOT NULL AND id IN", ids)  # noqa: S608

    def children(self, link: Link, parents: Collection[int]) -> Iterator[tuple[int, int]]:
        """Rows that name one of the parents, each with the parent."""
        yield from self._asked(f"SELECT id, {link.column} FROM {link.child} WHERE {link.column} IN", parents)  # noqa: S608

    def paths(self, table: str, route: Route, ids: Collection[int]) -> Iterator[tuple[int, ...]]:
        """Row numbers from a row over each join to the subject, for every way the route leads."""
        target = METADATA.tables[table]
        source: Any = target
        current: Any = target
        passed = [target.c.id]
        for step in route.joins:
            other = METADATA.tables[step.table].alias()
            source = source.join(other, current.c[step.here] == other.c[step.there])
            current = other
            passed.append(other.c.id)
        subject = current.c[route.column]
        for part in in_slices(ids):
            query = select(*passed, subject).select_from(source).where(target.c.id.in_(part), subject.is_not(None))
            yield from (tuple(row) for row in self.connection.execute(query))


@cache
def links() -> tuple[Link, ...]:
    """Every foreign key of the file."""
    return tuple(
        Link(table.name, key.parent.name, key.column.table.name, key.ondelete or "", bool(key.parent.nullable))
        for table in METADATA.tables.values()
        for key in table.foreign_keys
    )


def links_to(child: str, parent: str) -> tuple[str, ...]:
    """Columns of one table that name rows of another."""
    return tuple(link.column for link in links() if (link.child, link.parent) == (child, parent))


def weak_links(table: Table) -> Iterator[Column[Any]]:
    """Columns of a table that tie it to another row without needing it."""
    return (key.parent for key in table.foreign_keys if key.parent.nullable and key.ondelete == WEAK)


def add(rows: Rows, more: Mapping[str, set[int]]) -> None:
    """Put more rows to the others."""
    for table, ids in more.items():
        rows.setdefault(table, set()).update(ids)


def less(rows: Rows, others: Rows) -> Rows:
    """Rows that are not among the others."""
    return filled({table: ids - others.get(table, set()) for table, ids in rows.items()})


def both(rows: Rows, others: Rows) -> Rows:
    """Rows that are among the others, too."""
    return filled({table: ids & others.get(table, set()) for table, ids in rows.items()})


def filled(rows: Rows) -> Rows:
    """Without tables that have none."""
    return {table: ids for table, ids in rows.items() if ids}
