"""Follows the routes of the map: from rows to their data subjects and from a person to the rows."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA

OWN = (RouteKind.SUBJECT, RouteKind.OWNER, RouteKind.OWNERS)
_STRONGEST = (*OWN, RouteKind.CONTEXT, RouteKind.MENTIONED)


def subjects_by_row(
    connection: Connection, table: Table, routes: Iterable[Route], only: Collection[int] | None = None
) -> dict[int, tuple[int, ...]]:
    """Row numbers of the subjects of every row, or of some, in the order the ties were made."""
    found: dict[int, tuple[int, ...]] = {}
    for route in routes:
        source, subject = _joined(table, route)
        query = select(table.c.id, subject).select_from(source).where(subject.is_not(None)).order_by(table.c.id)
        for part in [None] if only is None else in_slices(only):
            asked = query if part is None else query.where(table.c.id.in_(part))
            for row_id, subject_id in connection.execute(asked).all():
                known = found.get(row_id, ())
                if subject_id not in known:
                    found[row_id] = (*known, subject_id)
    return found


def rows_of_subject(table: Table, route: Route, subject_id: int) -> Select[int]:
    """The row numbers of a table that a route leads to from one subject."""
    source, subject = _joined(table, route)
    return select(table.c.id).select_from(source).where(subject == subject_id)


def rows_of_subjects(table: Table, route: Route, subjects: Select[Any]) -> Select[int]:
    """The row numbers of a table that a route leads to from any of these subjects."""
    source, subject = _joined(table, route)
    return select(table.c.id).select_from(source).where(subject.in_(subjects))


def ties_of_subject(
    connection: Connection, table: Table, routes: Collection[Route], subject_id: int
) -> dict[int, RouteKind]:
    """The rows of a table that lead to a person, each with the strongest of the ties it has."""
    ties: dict[int, RouteKind] = {}
    for kind in _STRONGEST:
        for route in routes:
            if route.kind is kind:
                for row_id in connection.execute(rows_of_subject(table, route, subject_id)).scalars():
                    ties.setdefault(row_id, kind)
    return ties


def only_owner(connection: Connection, table: str, key: int) -> int | None:
    """The one person a row is about; None where there is none or where there are several."""
    found = subjects_of(connection, table, (key,), OWN).get(key, frozenset())
    return next(iter(found)) if len(found) == 1 else None


def subjects_of(
    connection: Connection, table: str, keys: Collection[int], kinds: tuple[RouteKind, ...]
) -> dict[int, frozenset[int]]:
    """Row numbers of the subjects these rows lead to by routes of these kinds; a row without any is left out."""
    target = METADATA.tables[table]
    found: dict[int, set[int]] = {}
    for route in data_inventory().table(table).routes_of(*kinds):
        source, subject = _joined(target, route)
        query = select(target.c.id, subject).select_from(source).where(target.c.id.in_(keys), subject.is_not(None))
        for row_id, subject_id in connection.execute(query):
            found.setdefault(row_id, set()).add(subject_id)
    return {row_id: frozenset(subjects) for row_id, subjects in found.items()}


def _joined(table: Table, route: Route):  # noqa: ANN202 - a join and its last column, both of SQLAlchemy's own making
    source = table
    current = table
    for step in route.joins:
        other = METADATA.tables[step.table].alias()
        source = source.join(other, current.c[step.here] == other.c[step.there])
        current = other
    return source, current.c[route.column]
