"""What must be true of any map of personal data, said as a list of what is wrong."""

from collections.abc import Iterator

from sqlalchemy import MetaData, Table

from heijastus_desk.privacy.classification import ByColumn, PartOf, Route, RouteKind, Technical
from heijastus_desk.privacy.export_plan import PERSON_ROUTES
from heijastus_desk.privacy.inventory import DataInventory, TableEntry

ABOUT_NOBODY = (RouteKind.NOBODY, RouteKind.BUSINESS)
TARGET = {RouteKind.ORGANISATION: "organisation", **dict.fromkeys(PERSON_ROUTES, "person")}


def faults(inventory: DataInventory, metadata: MetaData) -> list[str]:
    """Everything wrong with the map, each with the table and column."""
    found = [f"{name}: not in the map" for name in metadata.tables.keys() - {entry.name for entry in inventory}]
    for entry in inventory:
        found += _table_faults(entry, inventory, metadata)
    return sorted(found)


def _table_faults(entry: TableEntry, inventory: DataInventory, metadata: MetaData) -> Iterator[str]:
    table = metadata.tables[entry.name]
    if {column.name for column in entry.columns} != {column.name for column in table.columns}:
        yield f"{entry.name}: columns differ"
    for column in entry.columns:
        if isinstance(column.classification, Technical) and not column.classification.why:
            yield f"{entry.name}.{column.name}: technical without a reason"
    if not entry.routes:
        yield f"{entry.name}: no route"
    if entry.personal_columns and not [route for route in entry.routes if route.kind is not RouteKind.NOBODY]:
        yield f"{entry.name}: personal columns about nobody"
    for route in entry.routes:
        yield from _route_faults(table, route, metadata)
    yield from _hidden_ties(entry, table)
    yield from _belonging_faults(entry, inventory)


def _route_faults(table: Table, route: Route, metadata: MetaData) -> Iterator[str]:
    if route.kind in ABOUT_NOBODY:
        if not route.why:
            yield f"{table.name}: {route.kind} without a reason"
        return
    current = table
    for step in route.joins:
        other = metadata.tables.get(step.table)
        if other is None or step.here not in current.c or step.there not in other.c:
            yield f"{table.name}: no join {current.name}.{step.here} = {step.table}.{step.there}"
            return
        current = other
    if route.column not in current.c:
        yield f"{table.name}: no column {current.name}.{route.column}"
        return
    ends_at = {key.column.table.name for key in current.c[route.column].foreign_keys}
    if current.c[route.column].primary_key:
        ends_at.add(current.name)
    if TARGET[route.kind] not in ends_at:
        yield f"{table.name}: {current.name}.{route.column} leads to no {TARGET[route.kind]}"


def _hidden_ties(entry: TableEntry, table: Table) -> Iterator[str]:
    told = {route.column for route in entry.routes if not route.joins}
    for column in table.columns:
        if any(key.column.table.name == "person" for key in column.foreign_keys) and column.name not in told:
            yield f"{entry.name}.{column.name}: a tie to a person that no route tells"


def _belonging_faults(entry: TableEntry, inventory: DataInventory) -> Iterator[str]:
    about_somebody = [route for route in entry.routes if route.kind not in ABOUT_NOBODY]
    if entry.belonging is None and about_somebody:
        yield f"{entry.name}: about somebody and kept by no rule"
    if isinstance(entry.belonging, PartOf):
        names = {other.name for other in inventory}
        yield from (f"{entry.name}: part of unknown {name}" for name in entry.belonging.tables if name not in names)
    if isinstance(entry.belonging, ByColumn):
        column = next((c for c in entry.columns if c.name == entry.belonging.column), None)
        vocabulary = column.personal.vocabulary if column and column.personal else None
        known = {member.value for member in vocabulary} if vocabulary else set[str]()
        for value, _ in entry.belonging.classes:
            if value not in known:
                yield f"{entry.name}: class by a value {value} that {entry.belonging.column} never has"
