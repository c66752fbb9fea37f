"""The map of personal data as a file reviewed like code: `python -m tests.guarantees.golden_inventory` rewrites it."""

import json
from pathlib import Path
from typing import Any

import msgspec

from heijastus_desk.privacy.classification import Personal, Technical
from heijastus_desk.privacy.inventory import ColumnEntry, TableEntry
from heijastus_desk.storage.inventory import data_inventory, derived_inventory

GOLDEN = Path(__file__).with_name("inventory.json")


def as_text() -> str:
    """The whole map, in an order that stays."""
    tables = {entry.name: _table(entry) for entry in data_inventory()}
    tables |= {f"{entry.name} (derived)": _table(entry) for entry in derived_inventory()}
    return json.dumps(tables, ensure_ascii=False, indent=1) + "\n"


def _table(entry: TableEntry) -> dict[str, Any]:
    return {
        "belonging": _belonging(entry),
        "routes": [
            " ".join(
                [route.kind.value, *(f"{j.here}={j.table}.{j.there}" for j in route.joins), route.column, route.why]
            ).strip()
            for route in entry.routes
        ],
        "columns": {column.name: _column(column) for column in entry.columns},
        **({"outlives": True} if entry.outlives else {}),
    }


def _belonging(entry: TableEntry) -> Any:
    if entry.belonging is None or isinstance(entry.belonging, str):
        return entry.belonging
    plain = msgspec.to_builtins(entry.belonging, order="sorted")
    return {type(entry.belonging).__name__: plain}


def _column(column: ColumnEntry) -> str:
    match column.classification:
        case Technical(why):
            return f"technical: {why}"
        case Personal(category, uses, erase, export, vocabulary):
            words = (
                f"personal: {category.value}; for {', '.join(use.value for use in uses)}; {erase.value}; {export.value}"
            )
            return f"{words}; one of {vocabulary.__name__}" if vocabulary else words


if __name__ == "__main__":
    GOLDEN.write_text(as_text(), "utf-8")
    print(GOLDEN)  # noqa: T201 - says what it wrote
