"""What is held on one person or organisation, table by table along the routes of the map, and whom it came from."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Table, select

from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.privacy.classification import PartOf, RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.routes import rows_of_subject, ties_of_subject
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import contact_point, organisation, person


@dataclass(frozen=True, slots=True)
class Source:
    """Whom details came from; the day of the newest of them, where it was written down."""

    kind: SourceKind | None
    number: int
    newest: date | None


@dataclass(frozen=True, slots=True)
class Holding:
    """The rows of one table that tell of a client by the same tie."""

    table: str
    number: int
    tie: RouteKind
    """own rows, those of a contract or employer, or those of others that mention the person"""
    parents: tuple[str, ...] = ()
    """tables whose rows these are a part of: kept as long as those"""
    sources: tuple[Source, ...] = ()


def read_holdings(connection: Connection, uid: str) -> tuple[Holding, ...]:
    """Every table with at least one row about this client, in the order of the map; nothing for an unknown one."""
    key = connection.execute(select(person.c.id).where(person.c.uid == uid)).scalar()
    firm = None if key else connection.execute(select(organisation.c.id).where(organisation.c.uid == uid)).scalar()
    found: list[Holding] = []
    for entry in data_inventory():
        if entry.belonging is not None and entry.personal_columns:
            ties = _of_person(connection, entry, key) if key else _of_firm(connection, entry, firm or 0)
            found += _holdings(connection, entry, ties, person.name if key else organisation.name)
    return tuple(found)


def _of_person(connection: Connection, entry: TableEntry, key: int) -> dict[int, RouteKind]:
    return ties_of_subject(connection, METADATA.tables[entry.name], entry.routes, key)


def _of_firm(connection: Connection, entry: TableEntry, key: int) -> dict[int, RouteKind]:
    table = METADATA.tables[entry.name]
    routes = entry.routes_of(RouteKind.ORGANISATION)
    rows = (row for route in routes for row in connection.execute(rows_of_subject(table, route, key)).scalars())
    return dict.fromkeys(rows, RouteKind.ORGANISATION)


def _holdings(connection: Connection, entry: TableEntry, ties: dict[int, RouteKind], client: str) -> Iterable[Holding]:
    sources = _sources(connection, contact_point, list(ties)) if entry.name == contact_point.name else ()
    for tie, number in Counter(ties.values()).items():
        yield Holding(entry.name, number, tie, _parents(entry, tie, client), sources)


def _parents(entry: TableEntry, tie: RouteKind, client: str) -> tuple[str, ...]:
    """What these rows go with: the client's own card, unless they lead here by way of something else."""
    tables = entry.belonging.tables if isinstance(entry.belonging, PartOf) else ()
    if tie is RouteKind.CONTEXT:
        return tuple(name for name in tables if name not in {person.name, organisation.name}) or tuple(tables)
    return (client,) if client in tables else tuple(tables)


def _sources(connection: Connection, table: Table, keys: list[int]) -> tuple[Source, ...]:
    found: dict[str | None, list[date | None]] = {}
    for part in in_slices(keys):
        query = select(table.c.source, table.c.obtained_on).where(table.c.id.in_(part)).order_by(table.c.id)
        for row in connection.execute(query):
            found.setdefault(row.source, []).append(row.obtained_on)
    return tuple(
        Source(SourceKind(kind) if kind else None, len(days), max((day for day in days if day), default=None))
        for kind, days in found.items()
    )
