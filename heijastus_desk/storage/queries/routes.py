"""Follows the routes of the map: from rows to their data subjects and from a person to the rows."""

from collections.abc import Iterable

from sqlalchemy import Connection, Select, Table, select

from heijastus_desk.privacy.classification import Route
from heijastus_desk.storage.tables import METADATA


def subjects_by_row(connection: Connection, table: Table, routes: Iterable[Route]) -> dict[int, tuple[int, ...]]:
    """Row numbers of the subjects of every row, in the order the ties were made."""
    found: dict[int, tuple[int, ...]] = {}
    for route in routes:
        source, subject = _joined(table, route)
        query = select(table.c.id, subject).select_from(source).where(subject.is_not(None)).order_by(table.c.id)
        for row_id, subject_id in connection.execute(query):
            known = found.get(row_id, ())
            if subject_id not in known:
                found[row_id] = (*known, subject_id)
    return found


def rows_of_subject(table: Table, route: Route, subject_id: int) -> Select[tuple[int]]:
    """The row numbers of a table that a route leads to from one subject."""
    source, subject = _joined(table, route)
    return select(table.c.id).select_from(source).where(subject == subject_id)


def _joined(table: Table, route: Route):  # noqa: ANN202 - a join and its last column, both of SQLAlchemy's own making
    source = table
    current = table
    for step in route.joins:
        other = METADATA.tables[step.table].alias()
        source = source.join(other, current.c[step.here] == other.c[step.there])
        current = other
    return source, current.c[route.column]
