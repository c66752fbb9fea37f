"""Reading the few rows that some row numbers lead to."""

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, select

from heijastus_desk.privacy.classification import PartOf
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.parties import role


def numbers(connection: Connection, wanted: Column[Any], among: Column[Any], keys: Collection[Any]) -> set[int]:
    """The values of a column in the rows where another is one of these; none is left out."""
    found: set[int] = set()
    for part in in_slices(keys):
        query = select(wanted).where(among.in_(part), wanted.is_not(None))
        found.update(connection.execute(query).scalars())
    return found


def roles_among(connection: Connection, among: Column[Any], keys: Collection[int]) -> list[Any]:
    """The roles where a column is one of these."""
    found: list[Any] = []
    for part in in_slices(keys):
        found.extend(connection.execute(select(role).where(among.in_(part))))
    return found


@cache
def retained_tables() -> tuple[TableEntry, ...]:
    """The tables whose rows retention decides about by themselves."""
    return tuple(entry for entry in data_inventory() if entry.belonging and not isinstance(entry.belonging, PartOf))
