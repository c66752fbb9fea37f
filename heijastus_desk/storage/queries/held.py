"""What is held for a register, and which registers a person is in."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Select, Table, and_, false, func, not_, null, or_, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.privacy.classification import ByColumn, ByRoles, RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.handed_over import highest_number
from heijastus_desk.storage.queries.routes import OWN, rows_of_subjects
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.contracts import contract, session
from heijastus_desk.storage.tables.log import gathered_package
from heijastus_desk.storage.tables.parties import person, role
from heijastus_desk.storage.tables.registers import register

HELD_TABLES = tuple(METADATA.tables)
"""A write to any table may change what is held for a register."""


def held_classes(connection: Connection, register_uid: str) -> frozenset[RecordClass]:
    """The record classes with at least one row in the register; the first register also has what is in none."""
    inside = _membership(connection, register_uid)
    entries = [entry for entry in data_inventory() if entry.record_classes] if inside else []
    return frozenset().union(*(_classes(connection, entry, inside(entry)) for entry in entries if inside))


def held_categories(connection: Connection, register_uid: str) -> frozenset[DataCategory]:
    """The categories of personal data the register's rows really have a value of."""
    inside = _membership(connection, register_uid)
    entries = [entry for entry in data_inventory() if entry.belonging and entry.personal_columns] if inside else []
    return frozenset().union(*(_categories(connection, entry, inside(entry)) for entry in entries if inside))


def _membership(connection: Connection, register_uid: str) -> Callable[[TableEntry], ColumnElement[bool]] | None:
    """Tells of a table which of its rows are in the register; None when there is no such register."""
    keys = list(connection.execute(select(register.c.id, register.c.uid).order_by(register.c.position, register.c.id)))
    mine = next((row.id for row in keys if row.uid == register_uid), None)
    if mine is None:
        return None
    others = [row.id for row in keys if row.id != mine] if keys[0].id == mine else None

    def inside(entry: TableEntry) -> ColumnElement[bool]:
        own = _in_registers(entry, [mine])
        return own if others is None else or_(own, not_(_in_registers(entry, others)))

    return inside


def _categories(connection: Connection, entry: TableEntry, inside: ColumnElement[bool]) -> frozenset[DataCategory]:
    table = METADATA.tables[entry.name]
    columns = [column for column in entry.personal_columns if column.personal]
    filled = [func.max(_is_filled(table.c[column.name])) for column in columns]
    row = connection.execute(select(*filled).where(inside)).one()
    return frozenset(
        column.personal.category for column, has in zip(columns, row, strict=True) if column.personal and has
    )


def _is_filled(column: Column[Any]) -> ColumnElement[Any]:
    return column if isinstance(column.type, Boolean) else func.coalesce(func.length(column), 0) > 0


def _in_registers(entry: TableEntry, keys: list[int]) -> ColumnElement[bool]:
    """Rows in one of the registers: through their contract, and without one through their subjects' roles."""
    table = METADATA.tables[entry.name]
    contracts = select(contract.c.id).where(contract.c.register_id.in_(keys))
    if entry.name == "contract":
        return table.c.id.in_(contracts)
    held = func.coalesce(_contract_of(table), 0)
    return or_(held.in_(contracts), and_(held == 0, _about_members(entry, keys)))


def _contract_of(table: Table) -> ColumnElement[Any]:
    if "contract_id" in table.c:
        return table.c.contract_id
    if "session_id" in table.c:
        return select(session.c.contract_id).where(session.c.id == table.c.session_id).scalar_subquery()
    return null()


def _about_members(entry: TableEntry, keys: list[int]) -> ColumnElement[bool]:
    table = METADATA.tables[entry.name]
    sides = [(OWN, role.c.person_id), ((RouteKind.ORGANISATION,), role.c.organisation_id)]
    if not entry.routes_of(*OWN, RouteKind.ORGANISATION):
        sides.append(((RouteKind.CONTEXT,), role.c.person_id))
    ways = [
        table.c.id.in_(rows_of_subjects(table, route, _members(column, keys)))
        for kinds, column in sides
        for route in entry.routes_of(*kinds)
    ]
    return or_(false(), *ways)


def _members(column: ColumnElement[Any], keys: list[int]) -> Select[Any]:
    return select(column).where(role.c.register_id.in_(keys), column.is_not(None))


def _classes(connection: Connection, entry: TableEntry, inside: ColumnElement[bool]) -> frozenset[RecordClass]:
    table = METADATA.tables[entry.name]
    if isinstance(entry.belonging, ByColumn):
        kinds = connection.execute(select(table.c[entry.belonging.column]).where(inside).distinct()).scalars()
        return frozenset(entry.belonging.of(kind) for kind in kinds)
    if isinstance(entry.belonging, ByRoles):
        return _classes_by_roles(connection, entry.belonging, table, inside)
    present = connection.execute(select(table.c.id).where(inside).limit(1)).first()
    return entry.record_classes if present else frozenset()


def _classes_by_roles(
    connection: Connection, belonging: ByRoles, table: Table, inside: ColumnElement[bool]
) -> frozenset[RecordClass]:
    kinds: dict[int, set[str]] = {}
    rows = select(table.c.id, role.c.kind).select_from(table.outerjoin(role, role.c.person_id == table.c.id))
    for key, kind in connection.execute(rows.where(inside).distinct()):
        kinds.setdefault(key, set()).update({kind} if kind else ())
    return frozenset(belonging.of(frozenset(found)) for found in set(map(frozenset, kinds.values())))


def registers_of_person(connection: Connection, uid: str) -> tuple[str, ...]:
    """uids of the registers the person is in, through roles and contracts; the first register failing that."""
    key = connection.execute(select(person.c.id).where(person.c.uid == uid)).scalar()
    direct = select(role.c.register_id).where(role.c.person_id == key)
    through = (
        select(contract.c.register_id).join(role, role.c.contract_id == contract.c.id).where(role.c.person_id == key)
    )
    query = select(register.c.uid).where(register.c.id.in_(direct) | register.c.id.in_(through))
    found = tuple(connection.execute(query.order_by(register.c.position)).scalars())
    if found:
        return found
    return tuple(connection.execute(select(register.c.uid).order_by(register.c.position).limit(1)).scalars())


def next_package_number(connection: Connection) -> int:
    """One more than the highest number used so far, by working copies and by what was made to be handed over."""
    gathered = connection.execute(select(func.max(gathered_package.c.number))).scalar() or 0
    return max(gathered, highest_number(connection)) + 1
