"""Reads what an erasure has to know beforehand: the rows that belong to a kept one, and who else names the person."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select, text

from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.erasure_plan import parts_of
from heijastus_desk.privacy.export_plan import PERSON_ROUTES
from heijastus_desk.privacy.other_names import NameIndex
from heijastus_desk.storage.erasing.rows import Rows, links_to
from heijastus_desk.storage.erasing.selection import Selection
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.routes import rows_of_subject
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.log import gathered_package
from heijastus_desk.storage.tables.parties import contact_point, person
from heijastus_desk.system.ledger import WHOLE, Kept, Root

_UNREADABLE = frozenset({"draft", "hold"})
"""Tables whose rows name whom they are about by a tie or not at all."""


class Named(NamedTuple):
    """A row of somebody else that names a person."""

    table: str
    uid: str
    is_tied: bool


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


def packages_of(connection: Connection, uid: str) -> list[tuple[int, date]]:
    """Number and day of every package gathered for a person."""
    table = gathered_package
    query = select(table.c.number, table.c.gathered_on).join(person, person.c.id == table.c.person_id)
    return [(row[0], row[1]) for row in connection.execute(query.where(person.c.uid == uid).order_by(table.c.number))]


def named_elsewhere(connection: Connection, uid: str, chosen: Selection) -> tuple[Named, ...]:
    """Rows that stay and are tied to a person as mentioned, or seem to name them in a text, in inflected forms too."""
    row = connection.execute(
        select(person.c.id, person.c.family_name, person.c.client_code).where(person.c.uid == uid)
    ).first()
    if row is None:
        return ()
    found: dict[Named, None] = {}
    for table, ids in _mentioning(connection, row.id):
        found |= dict.fromkeys(_named(connection, table, ids - chosen.going.get(table, set()), tied=True))
    tied = {(one.table, one.uid) for one in found}
    for table, ids in _naming(connection, (row.family_name, row.client_code)):
        others = ids - chosen.going.get(table, set())
        found |= dict.fromkeys(one for one in _named(connection, table, others, tied=False) if one[:2] not in tied)
    return tuple(found)


def _mentioning(connection: Connection, key: int) -> Iterator[tuple[str, set[int]]]:
    for entry in data_inventory():
        for route in entry.routes_of(RouteKind.MENTIONED):
            yield (
                entry.name,
                set(connection.execute(rows_of_subject(METADATA.tables[entry.name], route, key)).scalars()),
            )


def _naming(connection: Connection, names: tuple[str, ...]) -> Iterator[tuple[str, set[int]]]:
    index = NameIndex.of([tuple(name for name in names if name)])
    if not index.stems:
        return
    for entry in data_inventory():
        columns = [c.name for c in entry.personal_columns if c.personal and c.personal.export is Export.REVIEW]
        if not columns or entry.name in _UNREADABLE or not entry.routes_of(*PERSON_ROUTES, RouteKind.ORGANISATION):
            continue
        table = METADATA.tables[entry.name]
        query = select(table.c.id, *(table.c[name] for name in columns))
        if entry.name == "note":
            query = query.where(table.c.id.in_(_notes_with(connection, index.stems)))
        yield (
            entry.name,
            {row[0] for row in connection.execute(query) if any(index.found_in(cell) for cell in row[1:] if cell)},
        )


def _notes_with(connection: Connection, stems: Iterable[str]) -> list[int]:
    """Notes with a word that begins like one of these, by the search index: reading every note would take seconds."""
    wanted = " OR ".join(f'"{search_key(stem)}"*' for stem in sorted(stems))
    rows = connection.execute(text("SELECT rowid FROM note_search WHERE note_search MATCH :wanted"), {"wanted": wanted})
    return list(rows.scalars())


def _named(connection: Connection, table: str, ids: set[int], *, tied: bool) -> Iterator[Named]:
    yield from (Named(name, uid, tied) for name, uid in sorted(uids_of(connection, {table: ids})))
