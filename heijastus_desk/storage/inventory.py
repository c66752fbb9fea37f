"""Turns the declared tables into the map of personal data."""

from functools import cache

from heijastus_desk.privacy.inventory import ColumnEntry, DataInventory, TableEntry
from heijastus_desk.storage.tables import METADATA


@cache
def data_inventory() -> DataInventory:
    """The map; KeyError names the column or table that was declared without a classification."""
    return DataInventory(
        tuple(
            TableEntry(
                name=table.name,
                columns=tuple(ColumnEntry(column.name, column.info["classification"]) for column in table.columns),
                routes=table.info["routes"],
                belonging=table.info["belonging"],
            )
            for table in sorted(METADATA.tables.values(), key=lambda table: table.name)
        )
    )
