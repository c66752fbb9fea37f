"""Each part of the health check finds what the others miss."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.migrations.expected import expected_schema
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths


@pytest.fixture
def raw(app: Application) -> Iterator[Any]:
    """A second connection to a vault with a note in it; writes may be lying in the log."""
    person = app.clients.save_person(PersonCard(given_name="Sisko")).uid
    app.notes.save(NoteEntry(written_on=app.clock.today(), body="tuulimylly kääntyi", owners=(person,)))
    connection = app.vault.connect()
    yield connection
    connection.close()


def part_of(check: Callable[[Any], None], raw: Any) -> str:
    with pytest.raises(HeijastusError) as failure:
        check(raw)
    assert failure.value.code is ErrorCode.VAULT_DAMAGED
    return str(failure.value.params["part"])


class Steps:
    """Keeps what it is told; stops at a given step."""

    def __init__(self, stop_at: int = -1) -> None:
        self.seen: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if done == self.stop_at:
            raise HeijastusError(ErrorCode.CANCELLED)


@pytest.mark.parametrize("check", [health.quick_check, health.full_check, health.check_schema])
def test_a_vault_in_use_is_whole(raw: Any, check: Callable[[Any], None]) -> None:
    check(raw)
    assert not raw.in_transaction


def test_progress_goes_from_nothing_to_all(raw: Any) -> None:
    steps = Steps()
    health.full_check(raw, steps)
    assert [done for done, _ in steps.seen] == list(range(6))
    assert {total for _, total in steps.seen} == {5}


@pytest.mark.parametrize("stop_at", range(5))
def test_a_cancelled_check_holds_nothing(app: Application, raw: Any, stop_at: int) -> None:
    with pytest.raises(HeijastusError) as failure:
        health.full_check(raw, Steps(stop_at))
    assert failure.value.code is ErrorCode.CANCELLED
    assert not raw.in_transaction
    app.settings.set("theme", "dark")


def test_a_forgotten_word_of_the_search_index_is_found(raw: Any) -> None:
    raw.execute("INSERT INTO note_search(note_search, rowid, body) VALUES('delete', 1, 'tuulimylly kääntyi')")
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert part_of(health.full_check, raw) == "search"


def test_a_note_changed_behind_the_index_is_found(raw: Any) -> None:
    for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type='trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE note SET body='muuta'")
    assert part_of(health.full_check, raw) == "search"


def test_a_row_whose_parent_is_gone_is_found(raw: Any) -> None:
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DELETE FROM person")
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert part_of(health.full_check, raw) == "ties"


def test_an_index_that_lacks_a_row_is_found(raw: Any) -> None:
    raw.execute("PRAGMA writable_schema=ON")
    made = raw.execute("SELECT sql FROM sqlite_schema WHERE name='ix_person_sort_key'").fetchone()[0]
    raw.execute("UPDATE sqlite_schema SET sql=sql || ' WHERE 0' WHERE name='ix_person_sort_key'")
    raw.execute("PRAGMA writable_schema=RESET")
    raw.execute(
        "INSERT INTO person SELECT 99, 'x', 1, '', '', '', '', '', 'fi', NULL, '', '', '', NULL, NULL, 0, '', '', NULL"
    )
    raw.execute("PRAGMA writable_schema=ON")
    raw.execute("UPDATE sqlite_schema SET sql=? WHERE name='ix_person_sort_key'", (made,))
    raw.execute("PRAGMA writable_schema=RESET")
    assert part_of(health.full_check, raw) == "structure"


SLIPPED_IN = [
    "CREATE TABLE extra (id INTEGER)",
    "CREATE VIEW everything AS SELECT * FROM person",
    "CREATE TRIGGER spy AFTER INSERT ON person BEGIN DELETE FROM event; END",
    "CREATE INDEX extra_index ON person (given_name)",
    "ALTER TABLE person ADD COLUMN nickname TEXT",
    "DROP TRIGGER event_is_kept",
    "DROP TABLE draft",
]


@pytest.mark.parametrize("statement", SLIPPED_IN)
def test_a_schema_that_is_not_ours_is_refused(raw: Any, statement: str) -> None:
    raw.execute(statement)
    health.full_check(raw)
    assert part_of(health.check_schema, raw) == "schema"


def test_what_the_statistics_leave_is_no_strange_table(raw: Any) -> None:
    raw.execute("ANALYZE")
    assert "sqlite_stat1" in {name for (name,) in raw.execute("SELECT name FROM sqlite_schema")}
    health.check_schema(raw)


def test_every_older_schema_is_known() -> None:
    sizes = [len(expected_schema(number)) for number in range(1, NEWEST_SCHEMA + 1)]
    assert sizes == sorted(set(sizes))


def test_a_check_waits_for_nobody_for_ever(app: Application, raw: Any) -> None:
    raw.execute("PRAGMA busy_timeout=10")
    with app.vault.write(), pytest.raises(HeijastusError) as failure:
        health.full_check(raw)
    assert failure.value.code is ErrorCode.VAULT_BUSY


def test_half_written_pages_are_no_alarm_once_the_log_is_in_the_file(paths: VaultPaths, key: DataKey) -> None:
    """After a power cut the main file may hold half a page that the log still has whole."""
    writer = opening.connect(paths.database, key)
    writer.execute("INSERT INTO setting(uid,version,created_at,updated_at,key,value) VALUES ('x',1,'','','k','v')")
    page = writer.execute("SELECT rootpage FROM sqlite_schema WHERE name='setting'").fetchone()[0]
    with paths.database.open("r+b") as stream:
        stream.seek((page - 1) * opening.PAGE + 512)
        stream.write(b"\0" * 512)
    reader = opening.connect(paths.database, key)
    with contextlib.closing(reader):
        assert reader.execute("PRAGMA cipher_integrity_check").fetchall() != []
        health.full_check(reader)
    writer.close()


def test_unfamiliar_failures_of_the_driver_are_damage_in_that_part() -> None:
    class Broken:
        in_transaction = True

        def execute(self, _statement: str) -> Any:
            raise driver.DatabaseError("database disk image is malformed")

    assert part_of(health.check_ties, Broken()) == "ties"
