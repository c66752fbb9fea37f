"""Runs the migrations a vault lacks in one transaction of its own connection."""

from pathlib import Path
from typing import Any

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import opening
from heijastus_desk.system.keys import DataKey

NEWEST_SCHEMA = 2


def migrate(path: Path, key: DataKey, schema: int) -> None:
    """Bring the file from `schema` to NEWEST_SCHEMA; on any failure it stays as it was.

    Foreign keys are off while tables are rebuilt (a rebuild with them on was seen to delete children) and
    checked before the commit.
    """
    connection = opening.connect(path, key)
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        with opening.engine_over(connection).begin() as sql:
            _run_steps(sql, schema)
            _finish(connection)
    finally:
        connection.close()


def _run_steps(sql: Any, schema: int) -> None:
    # Alembic costs 0.3 s and most starts do not need it.
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.operations import Operations  # noqa: PLC0415

    from heijastus_desk.storage.migrations.versions import STEPS  # noqa: PLC0415

    context = MigrationContext.configure(sql, opts={"transactional_ddl": False})
    with Operations.context(context):
        for step in STEPS[schema:]:
            step.upgrade()


def _finish(connection: Any) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise HeijastusError(ErrorCode.VAULT_DAMAGED)
    connection.execute(f"PRAGMA application_id={opening.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={NEWEST_SCHEMA}")
