"""Runs the migrations a vault lacks in one transaction of its own connection, and proves that nothing was lost."""

from pathlib import Path
from typing import Any, Final

from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.migrations.comparing import Contents, contents, differs, put_triggers_back, triggers
from heijastus_desk.storage.unit_of_work import worded
from heijastus_desk.system.keys import DataKey

NEWEST_SCHEMA = 2

# A rebuild with foreign keys on deletes the children of the old table; without the second, triggers that name a table
# stop it from being rebuilt.
_PRAGMAS: Final = ("foreign_keys=OFF", "legacy_alter_table=ON")


def migrate(path: Path, key: DataKey, schema: int) -> None:
    """Bring the file from `schema` to NEWEST_SCHEMA; on any failure it stays as it was.

    Raises VAULT_NOT_UPDATED when rows, values, triggers or ties would have been lost; DISK_FULL.
    """
    connection = opening.connect(path, key)
    try:
        _set_pragmas(connection)
        try:
            with opening.engine_over(connection).begin() as sql:
                _change(sql, schema)
        except DatabaseError as failure:
            raise worded(failure) from None
        health.settle(connection)
    finally:
        connection.close()


def build(connection: Any, schema: int | None = None) -> None:
    """Make the schema of this number, or the newest, in an empty database; for comparing."""
    _set_pragmas(connection)
    with opening.engine_over(connection).begin() as sql:
        _run_steps(sql, 0, NEWEST_SCHEMA if schema is None else schema)


def _change(sql: Any, schema: int) -> None:
    before = contents(sql) if schema else Contents()
    steps = _run_steps(sql, schema, NEWEST_SCHEMA)
    broken = bool(sql.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
    broken = broken or differs(before, contents(sql), steps)
    sql.exec_driver_sql(f"PRAGMA application_id={opening.APPLICATION_ID}")
    sql.exec_driver_sql(f"PRAGMA user_version={NEWEST_SCHEMA}")
    # An old vault and a new one must be the same to everything that comes after.
    if broken or (schema and not health.has_expected_schema(sql.connection.driver_connection)):
        raise HeijastusError(ErrorCode.VAULT_NOT_UPDATED, schema=schema, newest=NEWEST_SCHEMA)


def _set_pragmas(connection: Any) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _run_steps(sql: Any, schema: int, newest: int) -> tuple[Any, ...]:
    # Alembic costs 0.3 s and most starts do not need it.
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.operations import Operations  # noqa: PLC0415

    from heijastus_desk.storage.migrations.versions import STEPS  # noqa: PLC0415

    steps = STEPS[schema:newest]
    context = MigrationContext.configure(sql, opts={"transactional_ddl": False})
    with Operations.context(context):
        for step in steps:
            before = triggers(sql)
            step.upgrade()
            put_triggers_back(sql, before, step)
    return steps
