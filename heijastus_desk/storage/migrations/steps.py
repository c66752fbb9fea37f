"""Carries out the steps of the migrations on an open connection."""

from typing import Any, Final

from heijastus_desk.storage import opening
from heijastus_desk.storage.migrations.comparing import put_triggers_back, triggers

# A rebuild with foreign keys on deletes the children of the old table; without the second, triggers that name a table
# stop it from being rebuilt.
PRAGMAS: Final = ("foreign_keys=OFF", "legacy_alter_table=ON")


def set_pragmas(connection: Any) -> None:
    """Prepare a driver connection for the steps, before its transaction begins."""
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def build(connection: Any, schema: int) -> None:
    """Make the schema of this number in an empty database."""
    set_pragmas(connection)
    with opening.engine_over(connection).begin() as sql:
        run_steps(sql, 0, schema)


def run_steps(sql: Any, schema: int, newest: int) -> tuple[Any, ...]:
    """Bring what is in the transaction from one schema to another; the steps that were carried out."""
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
