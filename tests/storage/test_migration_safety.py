"""A migration is whole or nothing, made only after a check and a backup, and loses no row, value, tie or trigger."""

import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import health, opening, write_ahead
from heijastus_desk.storage.backups import making
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.sets import sets_in
from heijastus_desk.storage.migrations import runner
from heijastus_desk.storage.vault_file import open_vault_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import read_state
from tests.storage.old_vaults import OLD, VERSIONS, content, copied, key_of, old, old_key, rows_of, schema_number

__all__ = ["old", "old_key"]


class StoppedError(Exception):
    """Put in the place of a statement."""


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_of_every_version_comes_along_whole(version: str, clock: MovableClock, tmp_path: Path) -> None:
    paths, old_key = copied(version, tmp_path / "old"), key_of(version)
    expected = json.loads((OLD / version / "expected.json").read_text())
    before = content(paths.database, old_key)
    app = open_application(paths.folder, old_key, clock)
    with app.vault.alone() as raw:
        health.full_check(raw)
        health.check_schema(raw)
        after = rows_of(raw)
    assert {name: len(after[name]) for name in expected["counts"]} == expected["counts"]
    for name, rows in before.items():
        assert [
            {column: row[column] for column in old_row} for row, old_row in zip(after[name], rows, strict=True)
        ] == (rows)
    assert_in_use(app)
    app.close()


def assert_in_use(app: Application) -> None:
    """Everybody's data can be gathered, and the words of an old note are found."""
    with app.vault.read() as connection:
        people = connection.execute(text("SELECT uid FROM person")).scalars().all()
        body: str = connection.execute(text("SELECT body FROM note WHERE length(body) > 20 LIMIT 1")).scalar_one()
    assert len(people) > 20
    for uid in people[:3]:
        assert app.clients.card(uid) is not None
    word = max(body.replace(".", " ").replace(",", " ").split(), key=len)
    assert any(word in app.notes.get(hit.uid)[0].body for hit in app.notes.search(word))


def test_before_it_a_backup_of_the_old_vault_is_made(old: VaultPaths, old_key: DataKey, clock: MovableClock) -> None:
    before = content(old.database, old_key)
    open_vault_file(old, old_key, clock).close()
    (one,) = sets_in(old.backups)
    manifest = check_set(one, old_key)
    assert (manifest.schema, manifest.counter) == (1, 1)
    assert read_state(old.state).counter == 1
    assert content(one.database, old_key) == before


@pytest.mark.parametrize("code", [ErrorCode.DISK_FULL, ErrorCode.FOLDER_NOT_WRITABLE])
def test_without_a_backup_nothing_is_changed(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, monkeypatch: pytest.MonkeyPatch, code: ErrorCode
) -> None:
    def refused(*_: object) -> None:
        raise HeijastusError(code)

    monkeypatch.setattr(making, "make_set", refused)
    before = old.database.read_bytes()
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(old, old_key, clock)
    assert failure.value.code is code
    assert old.database.read_bytes() == before
    assert read_state(old.state).is_clean


def test_a_vault_that_is_not_whole_is_not_migrated(old: VaultPaths, old_key: DataKey, clock: MovableClock) -> None:
    raw = opening.connect(old.database, old_key)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DELETE FROM contract")
    raw.close()
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(old, old_key, clock)
    assert (failure.value.code, failure.value.params) == (ErrorCode.VAULT_DAMAGED, {"part": "ties"})
    assert schema_number(old.database, old_key) == 1
    assert sets_in(old.backups) == ()


def test_a_vault_with_a_strange_trigger_is_not_migrated(old: VaultPaths, old_key: DataKey, clock: MovableClock) -> None:
    raw = opening.connect(old.database, old_key)
    raw.execute("CREATE TRIGGER spy AFTER DELETE ON note BEGIN DELETE FROM person; END")
    raw.close()
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(old, old_key, clock)
    assert failure.value.params == {"part": "schema"}
    assert schema_number(old.database, old_key) == 1


class Counted:
    """Counts the statements of a migration; at one of them does something else instead."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self.at = -1
        self.instead: Callable[[], None] = lambda: None
        real = opening.engine_over

        def counting(connection: Any, *arguments: Any) -> Any:
            engine = real(connection, *arguments)
            event.listen(engine, "before_cursor_execute", self._hear)
            event.listen(engine, "commit", self._hear)
            return engine

        monkeypatch.setattr(opening, "engine_over", counting)

    def _hear(self, *_: object) -> None:
        self.count += 1
        if self.count == self.at:
            self.instead()


def copy_folder(source: Path, target: Path) -> None:
    shutil.copytree(source, target)


def stop() -> None:
    raise StoppedError


def places_of(total: int, every: int) -> list[int]:
    """Statements to break off at: one in so many, and each of the last ones, which make it final."""
    return sorted({*range(1, total, every), *range(total - 5, total + 1)})


def test_a_failure_at_any_statement_leaves_the_old_vault(
    old: VaultPaths, old_key: DataKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original, before = old.database.read_bytes(), content(old.database, old_key)
    statements = Counted(monkeypatch)
    runner.migrate(copied("schema_0001", tmp_path / "once").database, old_key, 1)
    total = statements.count
    assert total > 60
    statements.instead = stop
    for statements.at in range(1, total + 1):
        statements.count = 0
        with pytest.raises(StoppedError):
            runner.migrate(old.database, old_key, 1)
        assert (statements.at, schema_number(old.database, old_key)) == (statements.at, 1)
        assert old.database.read_bytes() == original or content(old.database, old_key) == before
    statements.at = -1
    runner.migrate(old.database, old_key, 1)
    assert schema_number(old.database, old_key) == runner.NEWEST_SCHEMA


def test_killed_at_any_statement_the_next_start_does_it_again(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each folder is what a killed process leaves; every seventh statement, and each of the last ones."""
    expected = json.loads((OLD / "schema_0001" / "expected.json").read_text())["counts"]
    statements = Counted(monkeypatch)
    runner.migrate(copied("schema_0001", tmp_path / "once").database, old_key, 1)
    total = statements.count
    places = places_of(total, 7)
    images = [tmp_path / f"killed{place}" for place in places]
    for place, folder in zip(places, images, strict=True):
        shutil.copyfile(OLD / "schema_0001" / "vault.db", old.database)
        statements.count, statements.at = 0, place
        statements.instead = partial(copy_folder, old.folder, folder)
        runner.migrate(old.database, old_key, 1)
    monkeypatch.undo()
    for folder in images:
        vault = open_vault_file(VaultPaths(folder), old_key, clock)
        with vault.alone() as raw:
            found = rows_of(raw)
        assert {name: len(found[name]) for name in expected} == expected
        vault.close()


@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_while_it_is_written_to_the_file_nothing_is_put_aside(
    old: VaultPaths,
    old_key: DataKey,
    clock: MovableClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
) -> None:
    """Half a checkpoint and no log would be half a file."""
    real = write_ahead.mark_clean

    def marking(paths: VaultPaths) -> None:
        if moment == "after":
            real(paths)
        copy_folder(old.folder, tmp_path / moment)

    monkeypatch.setattr(write_ahead, "mark_clean", marking)
    open_vault_file(old, old_key, clock).close()
    monkeypatch.undo()
    killed = VaultPaths(tmp_path / moment)
    assert write_ahead.size_of(killed.database) > 0
    assert read_state(killed.state).is_clean == (moment == "after")
    vault = open_vault_file(killed, old_key, clock)
    assert [finding.code for finding in vault.findings] == ([write_ahead.ENDED] if moment == "before" else [])
    vault.close()
    assert write_ahead.logs_aside(killed.database) == ()
    assert schema_number(killed.database, old_key) == runner.NEWEST_SCHEMA


def test_a_newer_vault_is_refused_with_what_to_do(old: VaultPaths, old_key: DataKey, clock: MovableClock) -> None:
    raw = opening.connect(old.database, old_key)
    raw.execute(f"PRAGMA user_version={runner.NEWEST_SCHEMA + 1}")
    raw.close()
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(old, old_key, clock)
    assert failure.value.code is ErrorCode.VAULT_NEWER
    assert sets_in(old.backups) == ()
