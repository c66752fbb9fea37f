"""Turns the declared tables into the map of personal data."""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import MetaData

from heijastus_desk.privacy.erasure_plan import TableRule, erasure_rules
from heijastus_desk.privacy.inventory import ColumnEntry, DataInventory, TableEntry
from heijastus_desk.storage.tables import DERIVED, METADATA


@cache
def data_inventory() -> DataInventory:
    """The map; KeyError names the column or table that was declared without a classification."""
    return _inventory(METADATA)


@cache
def erasing_rules() -> Mapping[str, TableRule]:
    """What becomes of the rows of each table of the file when somebody is erased."""
    return erasure_rules(data_inventory())


@cache
def derived_inventory() -> DataInventory:
    """The same of the tables made from the others, which no plan has to read: they hold nothing of their own."""
    return _inventory(DERIVED)


def _inventory(tables: MetaData) -> DataInventory:
    return DataInventory(
        tuple(
            TableEntry(
                name=table.name,
                columns=tuple(ColumnEntry(column.name, column.info["classification"]) for column in table.columns),
                routes=table.info["routes"],
                belonging=table.info["belonging"],
                outlives=table.info["outlives"],
            )
            for table in sorted(tables.tables.values(), key=lambda table: table.name)
        )
    )
