"""Takes out of the open file what deleted rows left outside its live rows, and looks whether it is gone."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from heijastus_desk.storage import health
from heijastus_desk.storage.erasing import forensics, sweep
from heijastus_desk.storage.erasing.remnants import Value, told_by_others
from heijastus_desk.system.keys import DataKey

_LOG = "-wal"


def scour(raw: Any, database: Path, key: DataKey, values: Collection[Value]) -> None:
    """Empty the log; where a value no live row says is still in the file, write the file anew from its live rows.

    `raw` is the only connection. Raises VAULT_BUSY while somebody reads, VAULT_DAMAGED rather than compact a file that
    is not whole.
    """
    sweep.scrub(raw)
    if left_in(raw, database, key, values):
        health.full_check(raw)
        health.compact(raw)


def left_in(raw: Any, database: Path, key: DataKey, values: Collection[Value]) -> frozenset[Value]:
    """Which of the values are in the file or its log although no live row says them."""
    known = tuple(values)
    files = (database, database.with_name(database.name + _LOG))
    there = {known[hit.value] for hit in forensics.find(known, files, key)}
    return frozenset(there - told_by_others(raw, there)) if there else frozenset()
