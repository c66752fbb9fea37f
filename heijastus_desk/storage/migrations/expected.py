"""The schema a file of each number must have: nothing more and nothing less."""

from collections.abc import Generator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from heijastus_desk.storage.migrations.steps import build
from heijastus_desk.storage.schema_form import evened

_SCHEMA: Final = "SELECT type, name, sql FROM sqlite_schema"
# What ANALYZE leaves behind: SQLite's own, the same in every file.
_STATISTICS: Final = {
    "table sqlite_stat1": "CREATE TABLE sqlite_stat1 (tbl, idx, stat)",
    "table sqlite_stat4": "CREATE TABLE sqlite_stat4 (tbl, idx, neq, nlt, ndlt, sample)",
}


@cache
def expected_schema(schema: int) -> Mapping[str, str]:
    """SQL in one form by kind and name ("table person"), built in memory once; the first call takes 0.4 s."""
    connection = driver.connect(":memory:", isolation_level=None)
    try:
        build(connection, schema)
        return dict(_objects(connection.execute(_SCHEMA).fetchall()))
    finally:
        connection.close()


def has_expected_schema(raw: Any) -> bool:
    """Whether a file has just the schema of the number it bears; driver errors are the caller's."""
    schema: int = raw.execute("PRAGMA user_version").fetchone()[0]
    found = dict(_objects(raw.execute(_SCHEMA).fetchall()))
    for name, statement in _STATISTICS.items():
        if found.get(name) == statement:
            del found[name]
    return found == expected_schema(schema)


def _objects(rows: Sequence[tuple[str, str, str | None]]) -> Generator[tuple[str, str]]:
    for kind, name, statement in rows:
        yield f"{kind} {name}", evened(statement or "")
