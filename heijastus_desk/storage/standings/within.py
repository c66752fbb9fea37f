"""Reading the few rows that some row numbers lead to."""

import json
from collections.abc import Collection
from functools import cache
from typing import Any, Final

from sqlalchemy import BindParameter, Column, Connection, Select, String, bindparam, func, select

from heijastus_desk.privacy.classification import PartOf, Route
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.prepared import prepared
from heijastus_desk.storage.queries.routes import rows_of_subjects
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import role

_KEYS: Final[BindParameter[Any]] = bindparam("keys", None, type_=String)


def numbers(connection: Connection, wanted: Column[Any], among: Column[Any], keys: Collection[Any]) -> set[int]:
    """The values of a column in the rows where another is one of these; none is left out."""
    rows = _values(wanted, among).rows(connection, keys=_said(keys)) if keys else ()
    return {row[0] for row in rows}


def roles_among(connection: Connection, among: Column[Any], keys: Collection[int]) -> list[Any]:
    """The roles where a column is one of these."""
    return _roles(among).rows(connection, keys=_said(keys)) if keys else []


def rows_by_route(connection: Connection, table: str, route: Route, keys: Collection[int]) -> set[int]:
    """The row numbers of a table that a route leads to from any of these subjects."""
    rows = _routed(table, route).rows(connection, keys=_said(keys)) if keys else ()
    return {row[0] for row in rows}


@prepared
def _values(wanted: Column[Any], among: Column[Any]) -> Select[*tuple[Any, ...]]:
    return select(wanted).where(among.in_(_listed()), wanted.is_not(None))


@prepared
def _roles(among: Column[Any]) -> Select[*tuple[Any, ...]]:
    return select(role).where(among.in_(_listed()))


@prepared
def _routed(table: str, route: Route) -> Select[*tuple[Any, ...]]:
    return rows_of_subjects(METADATA.tables[table], route, _listed())


def _listed() -> Select[*tuple[Any, ...]]:
    """The keys as rows: one parameter, however many they are."""
    return select(func.json_each(_KEYS).table_valued("value").c.value)


def _said(keys: Collection[Any]) -> str:
    return json.dumps(sorted(keys))


@cache
def retained_tables() -> tuple[TableEntry, ...]:
    """The tables whose rows retention decides about by themselves."""
    return tuple(entry for entry in data_inventory() if entry.belonging and not isinstance(entry.belonging, PartOf))
