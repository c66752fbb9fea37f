"""What is to be erased so that lines go: of an item several people share, one of them is only taken out of it."""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, select

from heijastus_desk.privacy.classification import Route, RouteKind
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.retained_rows import RowReader, Subject
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.standings.answers import item_uids
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import organisation, person

Root = tuple[str, str]
"""Table and uid."""
Chosen = tuple[str, str, Collection[int]]
"""Table, uid of whom the items are about (empty of nobody), and their row numbers."""


def roots_of(connection: Connection, lines: Iterable[Chosen]) -> tuple[Root, ...]:
    """Items whose every owner is chosen go themselves; of others the tie of the owner; what has no ties waits.

    A session without a contract is such a one: it goes once it may go for everybody who was there.
    """
    lines = tuple(lines)
    parties = _parties(connection, {uid for _, uid, _ in lines if uid})
    chosen: dict[str, dict[int, set[Subject]]] = {}
    for table, uid, numbers in lines:
        subject = parties.get(uid) if uid else (None, None)
        for number in numbers if subject else ():
            chosen.setdefault(table, {}).setdefault(number, set()).add(subject or (None, None))
    return tuple(root for table, rows in chosen.items() for root in _of_table(connection, table, rows))


def _of_table(connection: Connection, table: str, rows: dict[int, set[Subject]]) -> Iterator[Root]:
    left: dict[int, set[Subject]] = {}
    for row in RowReader(connection, {}, numbers={table: rows}).rows():
        if row.shared and (row.person, row.organisation) not in rows[row.number]:
            left.setdefault(row.number, set()).add((row.person, row.organisation))
    yield from ((table, uid) for uid in item_uids(connection, table, rows.keys() - left.keys()))
    for route in data_inventory().table(table).routes_of(RouteKind.OWNERS):
        owners = {(number, subject[0]) for number in left for subject in rows[number]}
        yield from _ties(connection, table, route, owners)


def _ties(connection: Connection, table: str, route: Route, owners: set[tuple[int, int | None]]) -> Iterator[Root]:
    (step,) = route.joins
    item, tie = METADATA.tables[table].c, METADATA.tables[step.table].c
    for part in in_slices({number for number, _ in owners}):
        query = select(item.id, tie[route.column], tie.uid).where(item[step.here] == tie[step.there], item.id.in_(part))
        for number, owner, uid in connection.execute(query.order_by(tie.id)):
            if (number, owner) in owners:
                yield step.table, uid


def _parties(connection: Connection, uids: Collection[str]) -> dict[str, Subject]:
    found: dict[str, Subject] = {}
    for part in in_slices(uids):
        for number, uid in connection.execute(select(person.c.id, person.c.uid).where(person.c.uid.in_(part))):
            found[uid] = (number, None)
        query = select(organisation.c.id, organisation.c.uid).where(organisation.c.uid.in_(part))
        for number, uid in connection.execute(query):
            found[uid] = (None, number)
    return found
