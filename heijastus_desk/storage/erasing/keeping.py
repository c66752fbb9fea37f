"""Reads what an erasure has to know beforehand: the rows that belong to a kept one, and what was handed out."""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import Connection, select

from heijastus_desk.privacy.erasure_plan import parts_of
from heijastus_desk.storage.erasing.rows import Rows, links_to
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.log import gathered_package
from heijastus_desk.storage.tables.parties import contact_point, person
from heijastus_desk.storage.tables.requests import rights_request
from heijastus_desk.system.ledger import WHOLE, Kept, Root


def is_there(connection: Connection, root: Root) -> bool:
    """Whether there is such a row."""
    table = METADATA.tables.get(root[0])
    found = None if table is None else connection.execute(select(table.c.id).where(table.c.uid == root[1])).first()
    return found is not None


def whole_with_parts(connection: Connection, table: str, uid: str) -> Iterator[Kept]:
    """A row to be kept whole and the rows that are kept and erased with it."""
    yield table, uid, WHOLE
    key = select(METADATA.tables[table].c.id).where(METADATA.tables[table].c.uid == uid).scalar_subquery()
    for part in parts_of(data_inventory(), table):
        for column in links_to(part, table):
            target = METADATA.tables[part]
            for found in connection.execute(select(target.c.uid).where(target.c[column] == key)).scalars():
                yield part, found, WHOLE


def ways_to_reach(connection: Connection, uid: str) -> Iterator[Kept]:
    """A person's contact points: who is owed money or has a claim to answer must be able to write to them."""
    query = (
        select(contact_point.c.uid).join(person, person.c.id == contact_point.c.person_id).where(person.c.uid == uid)
    )
    yield from (("contact_point", found, WHOLE) for found in connection.execute(query).scalars())


def uids_of(connection: Connection, rows: Rows) -> set[Root]:
    """Table and uid of these rows."""
    found: set[Root] = set()
    for table, ids in rows.items():
        target = METADATA.tables[table]
        for part in in_slices(ids):
            found.update(
                (table, uid) for uid in connection.execute(select(target.c.uid).where(target.c.id.in_(part))).scalars()
            )
    return found


def request_files_of(connection: Connection, roots: Iterable[Root]) -> frozenset[Root]:
    """The files of requests of the persons among the roots: they outlive them as proof (Art. 5(2))."""
    table = rights_request
    found: set[Root] = set()
    for part in in_slices({uid for name, uid in roots if name == "person"}):
        query = select(table.c.uid).join(person, person.c.id == table.c.person_id).where(person.c.uid.in_(part))
        found |= {("rights_request", uid) for uid in connection.execute(query).scalars()}
    return frozenset(found)


def freeze_of(connection: Connection, request: str) -> str:
    """uid of the freeze an open case opened, empty for a closed one or none."""
    table = rights_request
    query = select(table.c.freeze_uid).where(table.c.uid == request, table.c.closed_on.is_(None))
    return (connection.execute(query).scalar() or "") if request else ""


def packages_of(connection: Connection, uid: str) -> list[tuple[int, date]]:
    """Number and day of every package gathered for a person."""
    table = gathered_package
    query = select(table.c.number, table.c.gathered_on).join(person, person.c.id == table.c.person_id)
    return [(row[0], row[1]) for row in connection.execute(query.where(person.c.uid == uid).order_by(table.c.number))]
