from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import op
from sqlalchemy import create_engine, text
from sqlalchemy.pool import StaticPool

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.storage import opening
from heijastus_desk.storage.migrations import runner, versions
from heijastus_desk.storage.migrations.versions import schema_0005, schema_0006
from heijastus_desk.storage.tables import DERIVED, METADATA
from heijastus_desk.storage.vault_file import open_vault_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.added_step import AddStep, step

__all__ = ["step"]


def schema_of(connection: Any) -> dict[str, tuple[Any, ...]]:
    """What SQLite made of the tables: columns, foreign keys and indexes, whatever words made them."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
    return {
        name: (
            tuple(connection.execute(f"PRAGMA table_info({name})").fetchall()),
            tuple(sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})").fetchall())),
            tuple(
                sorted(
                    (
                        "" if index[1].startswith("sqlite_autoindex") else index[1],
                        index[2],
                        tuple(row[2] for row in connection.execute(f"PRAGMA index_info({index[1]})").fetchall()),
                    )
                    for index in connection.execute(f"PRAGMA index_list({name})").fetchall()
                )
            ),
            "CHECK" in connection.execute("SELECT sql FROM sqlite_master WHERE name=?", (name,)).fetchone()[0],
        )
        for name in names
    }


SEARCH = ("note_search", "note_search_config", "note_search_data", "note_search_docsize", "note_search_idx")
TRIGGERS = {
    "consent_is_kept": "consent",
    "event_goes_oldest_first": "event",
    "event_is_kept": "event",
    "marketing_permission_is_kept": "marketing_permission",
    "note_search_added": "note",
    "note_search_changed": "note",
    "note_search_removed": "note",
    "permission_is_kept": "permission",
    **{
        f"standing_{table}_{done}": table
        for table in (*schema_0005.MARKS, *schema_0006.MARKS)
        for done in ("added", "changed", "removed")
    },
}


def test_a_migrated_file_is_what_the_tables_say(paths: VaultPaths, key: DataKey) -> None:
    migrated = opening.connect(paths.database, key)
    engine = create_engine("sqlite://", poolclass=StaticPool)
    METADATA.create_all(engine)
    DERIVED.create_all(engine)
    with engine.connect() as declared:
        raw = declared.connection.driver_connection
        found = schema_of(migrated)
        assert {name: found.pop(name) for name in SEARCH}.keys() == set(SEARCH)
        assert found == schema_of(raw)
    migrated.close()


def test_what_no_table_declares_is_there_too(paths: VaultPaths, key: DataKey) -> None:
    """The search index keeps no text, finds letters without their marks, forgets at once; and every trigger."""
    raw = opening.connect(paths.database, key)
    made = raw.execute("SELECT sql FROM sqlite_master WHERE name='note_search'").fetchone()[0]
    for option in ("content='note'", "content_rowid='id'", "remove_diacritics 2", "prefix='2 3'"):
        assert option in made
    assert raw.execute("SELECT v FROM note_search_config WHERE k='secure-delete'").fetchone() == (1,)
    assert dict(raw.execute("SELECT name, tbl_name FROM sqlite_master WHERE type='trigger'").fetchall()) == TRIGGERS
    raw.close()


def test_the_newest_number_is_the_number_of_steps() -> None:
    assert len(versions.STEPS) == runner.NEWEST_SCHEMA
    assert [step.revision for step in versions.STEPS] == [f"{n:04d}" for n in range(1, len(versions.STEPS) + 1)]


def add_a_table() -> None:
    op.create_table("slipped_in", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("person", sa.Column("nickname", sa.Text()))


def add_and_fail() -> None:
    add_a_table()
    op.execute("DELETE FROM register")
    raise RuntimeError("half way")


def break_a_tie() -> None:
    op.execute(
        "INSERT INTO attendance(uid,version,created_at,updated_at,session_id,person_id,present) "
        "VALUES ('x',1,'','',99,99,1)"
    )


def test_an_older_vault_is_brought_up_to_date(
    paths: VaultPaths, key: DataKey, clock: MovableClock, step: AddStep
) -> None:
    step(add_a_table)
    vault = open_vault_file(paths, key, clock)
    with vault.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM slipped_in")).scalar() == 0
        assert connection.execute(text("PRAGMA user_version")).scalar() == runner.NEWEST_SCHEMA
    vault.close()


@pytest.mark.parametrize(("harm", "error"), [(add_and_fail, RuntimeError), (break_a_tie, HeijastusError)])
def test_a_failing_step_leaves_the_file_as_it_was(
    paths: VaultPaths,
    key: DataKey,
    clock: MovableClock,
    step: AddStep,
    monkeypatch: pytest.MonkeyPatch,
    harm: Callable[[], None],
    error: type[Exception],
) -> None:
    before = dump(paths.database, key)
    step(harm)
    with pytest.raises(error):
        open_vault_file(paths, key, clock)
    assert dump(paths.database, key) == before
    monkeypatch.undo()
    vault = open_vault_file(paths, key, clock)
    assert vault.findings == ()
    vault.close()


def dump(path: Path, key: DataKey) -> tuple[Any, ...]:
    connection = opening.connect(path, key)
    try:
        tables = schema_of(connection)
        rows = {name: connection.execute(f"SELECT * FROM {name} ").fetchall() for name in tables}  # noqa: S608 - names from the schema
        return tables, rows, connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
