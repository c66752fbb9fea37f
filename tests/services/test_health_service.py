"""The weekly check, compaction, and what she hears about how the file was found."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.storage import health, write_ahead
from heijastus_desk.storage.opening import PAGE
from heijastus_desk.system import ballast
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.vault_state import change_state


class Steps:
    def __init__(self, stop_at: int = 1000) -> None:
        self.seen: list[int] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int) -> None:
        self.seen.append(done * 100 // total)
        if self.seen[-1] >= self.stop_at:
            raise HeijastusError(ErrorCode.CANCELLED)


def codes(app: Application) -> list[str]:
    with app.vault.read() as connection:
        return list(connection.execute(text("SELECT code FROM event ORDER BY id")).scalars())


def test_a_full_check_is_due_each_week(app: Application, clock: MovableClock) -> None:
    assert app.health.last_full() is None
    assert app.health.is_full_due()
    steps = Steps()
    app.health.full(steps)
    assert steps.seen == sorted(steps.seen)
    assert steps.seen[-1] == 100
    assert app.health.last_full() == clock.today() == date(2026, 6, 8)
    assert codes(app)[-1] == "vault.checked"
    for days, due in ((6, False), (7, True), (-1, True)):
        clock.instant += timedelta(days=days)
        assert app.health.is_full_due() == due, days
        clock.instant -= timedelta(days=days)


@pytest.mark.parametrize("nonsense", ["soon", "2026-13-01", ""])
def test_a_day_that_is_none_makes_it_due(app: Application, nonsense: str) -> None:
    change_state(app.paths.state, full_check_on=nonsense)
    assert app.health.last_full() is None
    assert app.health.is_full_due()


def test_a_cancelled_check_does_not_count(app: Application) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.health.full(Steps(stop_at=40))
    assert failure.value.code is ErrorCode.CANCELLED
    assert app.health.last_full() is None


def test_damage_in_mid_session_is_found(app: Application) -> None:
    app.health.quick()
    size = app.paths.database.stat().st_size
    with app.paths.database.open("r+b") as stream:
        stream.seek(size - PAGE + 7)
        sign = stream.read(1)
        stream.seek(size - PAGE + 7)
        stream.write(bytes([sign[0] ^ 8]))
    for check in (app.health.quick, app.health.full, app.health.compact):
        with pytest.raises(HeijastusError) as failure:
            check()
        assert failure.value.code is ErrorCode.VAULT_DAMAGED
    assert app.health.last_full() is None


def test_a_strange_trigger_is_found_by_the_full_check(app: Application) -> None:
    with app.vault.alone() as raw:
        raw.execute("CREATE TRIGGER spy AFTER DELETE ON note BEGIN DELETE FROM person; END")
    app.health.quick()
    with pytest.raises(HeijastusError) as failure:
        app.health.full()
    assert failure.value.params == {"part": "schema"}


def test_checks_go_on_beside_her_work(app: Application) -> None:
    filled(app)
    with ThreadPoolExecutor(1) as pool:
        for check in (app.health.quick, app.health.full):
            running = pool.submit(check)
            saved = 0
            while not running.done() or saved < 3:
                app.settings.set("theme", str(saved))
                assert app.settings.get("theme") == str(saved)
                saved += 1
            running.result()


def filled(app: Application) -> None:
    person = app.clients.save_person(PersonCard(given_name="Sisko")).uid
    for number in range(40):
        body = f"sana{number} " * 800
        app.notes.save(NoteEntry(written_on=date(2026, 5, 4), body=body, owners=(person,)))


def test_compacting_gives_back_what_was_deleted_and_keeps_the_rest(app: Application) -> None:
    filled(app)
    with app.vault.write() as transaction:
        transaction.connection.execute(text("DELETE FROM note WHERE id % 2"))
    with app.vault.alone() as raw:
        health.settle(raw)
    before = app.paths.database.stat().st_size
    steps = Steps()
    saved = app.health.compact(steps)
    assert saved == before - app.paths.database.stat().st_size > 20 * PAGE
    assert steps.seen[-1] == 100
    assert write_ahead.size_of(app.paths.database) > 0  # the line in the log of events
    assert codes(app)[-1] == "vault.compacted"
    assert len(app.notes.search("sana")) == 20
    app.health.full()


def test_nothing_is_compacted_before_a_full_check(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(*_: object) -> None:
        raise health.damaged("structure")

    def refused(_raw: object) -> None:
        raise AssertionError("compacted an unchecked file")

    monkeypatch.setattr(health, "full_check", damaged)
    monkeypatch.setattr(health, "compact", refused)
    with pytest.raises(HeijastusError) as failure:
        app.health.compact()
    assert failure.value.code is ErrorCode.VAULT_DAMAGED


def test_the_reserve_is_seen_to_at_start(app: Application) -> None:
    assert not app.paths.ballast.exists()
    app.health.quick()
    assert app.paths.ballast.stat().st_size == ballast.SIZE


def test_what_was_found_at_the_opening_is_told(
    app: Application, key: DataKey, clock: MovableClock, tmp_path: Path
) -> None:
    app.settings.set("theme", "dark")
    shutil.copytree(app.paths.folder, tmp_path / "killed")
    again = open_application(tmp_path / "killed", key, clock)
    assert [finding.code for finding in again.health.findings()] == [write_ahead.ENDED]
    assert app.health.findings() == ()
    again.close()


def test_logs_put_aside_go_after_ninety_days(app: Application, clock: MovableClock) -> None:
    left = app.paths.folder / "vault.db-wal.aside-1"
    left.write_bytes(b"x")
    clock.instant += timedelta(days=365 * 30)
    app.health.full()
    assert not left.exists()
