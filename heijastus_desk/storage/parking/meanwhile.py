"""What waits while somebody else is erased: whether it is of them, and which of its texts name them."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from heijastus_desk.privacy.naming_passages import NameFinder
from heijastus_desk.storage.erasing.cases import note_in_case
from heijastus_desk.storage.erasing.mentions import parts_in
from heijastus_desk.storage.erasing.selection import SUBJECTS
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.parking import place
from heijastus_desk.storage.parking.place import Lot, Parcel
from heijastus_desk.storage.queries.naming import naming_texts
from heijastus_desk.storage.queries.party_finding import party_finder
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.ledger import Root
from heijastus_desk.system.parking_keys import ParkingKey


def waits_of(connection: Connection, keys: Collection[ParkingKey], roots: Iterable[Root]) -> bool:
    """Whether a lot that can still be taken back holds rows of these persons and organisations."""
    subjects = {root for root in roots if root[0] in SUBJECTS}
    return any(
        parent in subjects
        for _lot, _key, parcel in _readable(connection, keys)
        for row in (*parcel.contents.rows, *parcel.contents.stripped)
        for parent in row.parents.values()
    )


def needs_another(connection: Connection, keys: Collection[ParkingKey], parcel: Parcel) -> bool:
    """Whether what a lot was tied to waits in another one: taken back first, the tie would be lost."""
    own = {(row.table, row.cells["uid"]) for row in parcel.contents.rows}
    tied = {parent for row in parcel.contents.rows for parent in row.parents.values()} - own
    tied |= {(row.table, row.cells["uid"]) for row in parcel.contents.stripped}
    tied |= {(tie.table, tie.uid) for tie in parcel.contents.ties}
    return any(
        (row.table, row.cells["uid"]) in tied
        for _lot, _key, other in _readable(connection, keys)
        for row in other.contents.rows
    )


def note_names(connection: Connection, keys: Collection[ParkingKey], roots: Iterable[Root], entry: str) -> int:
    """Note in every lot which of its texts name who is being erased, so that taken back they are told; how many do."""
    finder = party_finder(connection, [root for root in roots if root[0] in SUBJECTS]) if keys else None
    if finder is None:
        return 0
    found = 0
    for lot, key, parcel in list(_readable(connection, keys)):
        cells = [(entry, *cell) for cell in _naming(parcel, finder)]
        if cells:
            place.reseal(connection, lot.number, replace(parcel, naming=(*parcel.naming, *cells)), key)
            found += len(cells)
    return found


def note_returned_names(connection: Connection, parcel: Parcel, at: datetime) -> None:
    """Leave a to-do for each text that was taken back and may name somebody erased meanwhile."""
    by_entry: dict[str, list[tuple[str, str, str]]] = {}
    for entry, *cell in parcel.naming:
        table, uid, column = cell
        by_entry.setdefault(entry, []).append((table, uid, column))
    for entry, cells in by_entry.items():
        note_in_case(connection, entry, cells, at)


def _readable(connection: Connection, keys: Collection[ParkingKey]) -> Iterator[tuple[Lot, ParkingKey, Parcel]]:
    by_number = {key.number: key for key in keys}
    for lot in list(place.lots(connection)) if by_number else ():
        key = by_number.get(lot.number)
        parcel = place.opened(connection, lot, key)
        if key is not None and parcel is not None:
            yield lot, key, parcel


def _naming(parcel: Parcel, finder: NameFinder) -> Iterator[tuple[str, str, str]]:
    inventory = data_inventory()
    for row in (*parcel.contents.rows, *parcel.contents.stripped):
        columns = naming_texts(inventory.table(row.table)) if row.table in METADATA.tables else ()
        texts = {column: said for column in columns if isinstance(said := row.cells.get(column), str) and said}
        for column in parts_in(finder, texts, parcel.names, is_tied=False):
            yield str(row.table), str(row.cells["uid"]), str(column)
