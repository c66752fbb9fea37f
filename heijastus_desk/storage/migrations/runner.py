"""Runs the migrations a vault lacks in one transaction of its own connection, and proves that nothing was lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import opening
from heijastus_desk.storage.migrations.comparing import Contents, contents, differs
from heijastus_desk.storage.migrations.expected import has_expected_schema
from heijastus_desk.storage.migrations.steps import run_steps, set_pragmas
from heijastus_desk.storage.unit_of_work import worded
from heijastus_desk.system.keys import DataKey

NEWEST_SCHEMA = 6


def migrate(path: Path, key: DataKey, schema: int, settled: Callable[[], object] | None = None) -> None:
    """Bring the file from `schema` to NEWEST_SCHEMA; on any failure it stays as it was.

    `settled` is called when the main file holds everything and before its write-ahead log is removed.
    Raises VAULT_NOT_UPDATED when rows, values, triggers or ties would have been lost; DISK_FULL.
    """
    connection = opening.connect(path, key)
    try:
        set_pragmas(connection)
        try:
            with opening.engine_over(connection).begin() as sql:
                _change(sql, schema)
            busy = connection.execute("PRAGMA wal_checkpoint(FULL)").fetchone()[0]
            if settled is not None and not busy:
                settled()
        except DatabaseError as failure:
            raise worded(failure) from None
        except opening.FAILURES as failure:
            raise opening.worded(failure, path) from None
    finally:
        connection.close()


def _change(sql: Any, schema: int) -> None:
    before = contents(sql) if schema else Contents()
    steps = run_steps(sql, schema, NEWEST_SCHEMA)
    broken = bool(sql.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
    broken = broken or differs(before, contents(sql), steps)
    sql.exec_driver_sql(f"PRAGMA application_id={opening.APPLICATION_ID}")
    sql.exec_driver_sql(f"PRAGMA user_version={NEWEST_SCHEMA}")
    # An old vault and a new one must be the same to everything that comes after.
    if broken or (schema and not has_expected_schema(sql.connection.driver_connection)):
        raise HeijastusError(ErrorCode.VAULT_NOT_UPDATED, schema=schema, newest=NEWEST_SCHEMA)
