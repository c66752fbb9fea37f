"""Plants an invented person with a marker of its own in every personal column the map knows; for proofs only.

A vault that holds a planted person is thrown away afterwards: nothing here belongs into her file.
"""

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import uuid4

from sqlalchemy import Boolean, CheckConstraint, Column, Connection, Date, Integer, LargeBinary, Table, insert

from heijastus_desk.privacy.classification import Export, Personal, RouteKind
from heijastus_desk.privacy.export_plan import PERSON_ROUTES
from heijastus_desk.privacy.inventory import ColumnEntry, TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.vault_file import VaultFile

INSTANT = "2026-06-08T06:00:00+00:00"
FIRST_DAY = {"A": date(1930, 11, 11), "B": date(1930, 11, 22)}
"""Each column a year later: no such date, as people write it, is part of another."""
FIRST_NUMBER = {"A": 710_000, "B": 820_000}


@dataclass(frozen=True, slots=True)
class Marker:
    """One planted value."""

    table: str
    column: ColumnEntry
    value: Any

    @property
    def place(self) -> str:
        """Table and column."""
        return f"{self.table}.{self.column.name}"

    @property
    def exported(self) -> bool:
        """Whether the person's package has to show it."""
        return bool(self.column.personal and self.column.personal.export is not Export.DERIVED)

    @property
    def telling(self) -> bool:
        """Whether nobody else can have this value by chance."""
        vocabulary = self.column.personal.vocabulary if self.column.personal else None
        return vocabulary is None and not isinstance(self.value, bool)


@dataclass(slots=True)
class Planted:
    """A person with everything that can be held about one."""

    tag: str
    uid: str = ""
    ids: dict[str, int] = field(default_factory=dict[str, int])
    uids: dict[str, str] = field(default_factory=dict[str, str])
    markers: list[Marker] = field(default_factory=list[Marker])

    def of(self, place: str) -> Marker:
        """The marker planted in a column."""
        return next(marker for marker in self.markers if marker.place == place)


def reachable() -> list[TableEntry]:
    """Every table with a route to a person, parents before children."""
    inventory = data_inventory()
    ordered = [inventory.table(table.name) for table in METADATA.sorted_tables]
    return [entry for entry in ordered if entry.routes_of(*PERSON_ROUTES)]


def plant_in(vault: VaultFile, tag: str = "A") -> Planted:
    """Plant a person in an open vault that is thrown away afterwards."""
    with vault.write() as transaction:
        return plant(transaction.connection, tag)


def plant(connection: Connection, tag: str) -> Planted:
    """A new person and one row about it in every table, each personal column with a marker."""
    planted = Planted(tag)
    for entry in _with_parents(reachable()):
        about_somebody = bool(entry.routes_of(*PERSON_ROUTES))
        row = _row(entry, planted) if about_somebody else _plain_row(entry, planted)
        result = connection.execute(insert(METADATA.tables[entry.name]).values(row))
        planted.ids[entry.name] = result.lastrowid
        planted.uids[entry.name] = row["uid"]
    planted.uid = planted.uids["person"]
    return planted


def tie(connection: Connection, table: str, **values: Any) -> None:
    """One more row in a table of ties."""
    connection.execute(insert(METADATA.tables[table]).values(**_stamps(), **values))


def _with_parents(entries: list[TableEntry]) -> list[TableEntry]:
    """The tables and, before them, those about nobody that a row of theirs cannot do without."""
    inventory = data_inventory()
    names = {entry.name for entry in entries}
    needed = {
        key.column.table.name
        for name in names
        for column in METADATA.tables[name].columns
        for key in column.foreign_keys
        if not column.nullable
    }
    return [*(inventory.table(name) for name in sorted(needed - names)), *entries]


def _plain_row(entry: TableEntry, planted: Planted) -> dict[str, Any]:
    table = METADATA.tables[entry.name]
    row = _stamps()
    names = [column.name for column in entry.columns if column.name not in {"id", *row}]
    return row | {name: _unmarked(table, table.c[name], entry, planted) for name in names}


def _row(entry: TableEntry, planted: Planted) -> dict[str, Any]:
    table = METADATA.tables[entry.name]
    row = _stamps()
    for column in entry.columns:
        if column.personal:
            value = _marked(table.c[column.name], column, planted)
            planted.markers.append(Marker(entry.name, column, value))
            row[column.name] = value
        elif column.name not in {"id", *row}:
            row[column.name] = _unmarked(table, table.c[column.name], entry, planted)
    for value in [value for value in row.values() if isinstance(value, bytes)]:
        # A file whose bytes are not what its hash says is refused when a package is made.
        row |= {"sha256": sha256(value).hexdigest(), "size": len(value)}
    return row


def _stamps() -> dict[str, Any]:
    return {"uid": str(uuid4()), "version": 1, "created_at": INSTANT, "updated_at": INSTANT}


def _marked(column: Column[Any], entry: ColumnEntry, planted: Planted) -> Any:
    number = len(planted.markers)
    if entry.personal and entry.personal.vocabulary:
        return next(iter(entry.personal.vocabulary)).value
    match column.type:
        case Boolean():
            return True
        case Date():
            return FIRST_DAY[planted.tag].replace(year=FIRST_DAY[planted.tag].year + number)
        case Integer():
            return FIRST_NUMBER[planted.tag] + number
        case LargeBinary():
            return f"zq{planted.tag}{number:03d}".encode()
        case _:
            return f"zq{planted.tag}{number:03d}"


def _unmarked(table: Table, column: Column[Any], entry: TableEntry, planted: Planted) -> Any:
    keys = list(column.foreign_keys)
    if keys:
        parent = keys[0].column.table.name
        one_party = any(isinstance(rule, CheckConstraint) for rule in table.constraints)
        organisations = {route.column for route in entry.routes_of(RouteKind.ORGANISATION) if not route.joins}
        return None if one_party and column.name in organisations else planted.ids.get(parent)
    told = column.info["classification"]
    if isinstance(told, Personal) and told.vocabulary:
        return next(iter(told.vocabulary)).value
    if column.unique and isinstance(column.type, Integer):
        return FIRST_NUMBER[planted.tag]
    match column.type:
        case Boolean():
            return False
        case Integer():
            return 1
        case Date():
            return date(2026, 6, 8)
        case LargeBinary():
            return b"technical"
        case _:
            return f"technical {planted.tag}"
