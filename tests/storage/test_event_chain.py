"""The log of events: whatever is changed, taken out, put in or moved is found; letting the oldest go is not."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.progress import Silent, cancelled
from heijastus_desk.services.changing import edit
from heijastus_desk.services.event_log import EventLog
from heijastus_desk.storage import event_chain
from heijastus_desk.storage.tables.log import setting
from heijastus_desk.storage.tables.safekeeping import event
from heijastus_desk.system.keys import DataKey
from tests.storage.vaults import TODAY

EVENTS = 12


@pytest.fixture
def log(app: Application) -> EventLog:
    """A log of the first run and twelve more events."""
    for number in range(EVENTS):
        app.events.record("vault.opened", failures=number)
    return app.events


def tamper(app: Application, statement: str, *values: int) -> None:
    """Change the file behind the program's back, with the guards of the table gone."""
    with app.vault.write() as transaction:
        raw: Any = transaction.connection.connection.driver_connection
        guards = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'")
        kept = guards.fetchall()
        assert len(kept) == 2
        for name, _ in kept:
            raw.execute(f"DROP TRIGGER {name}")
        assert raw.execute(statement, values).rowcount > 0, statement
        for _, made in kept:
            raw.execute(made)


def ids(app: Application) -> list[int]:
    with app.vault.read() as connection:
        return list(connection.execute(select(event.c.id).order_by(event.c.id)).scalars())


def rows(app: Application) -> list[dict[str, Any]]:
    with app.vault.read() as connection:
        return [dict(row) for row in connection.execute(select(event).order_by(event.c.id)).mappings()]


def test_an_untouched_log_is_whole(app: Application, log: EventLog) -> None:
    report = log.verify()
    assert (report.ok, report.first_broken, report.count) == (True, None, len(ids(app)))
    assert report.count > EVENTS


def test_every_edit_and_its_undo_are_logged(app: Application, log: EventLog) -> None:
    change = app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen"))
    assert change.inverse is not None
    change.inverse()
    undone, saved, *_ = log.page()
    assert [(saved.code, saved.item_uid), (undone.code, undone.item_uid)] == [
        ("person_saved", change.uid),
        ("person_saved.undone", change.uid),
    ]
    assert log.verify().ok


def test_an_edit_that_failed_leaves_no_event(app: Application, log: EventLog) -> None:
    def failing() -> None:
        with edit(app.vault, "setting_saved", Kind.SETTINGS) as current:
            current.transaction.log("vault.opened")
            raise HeijastusError(ErrorCode.CANCELLED)

    before = rows(app)
    with pytest.raises(HeijastusError):
        failing()
    assert rows(app) == before
    assert log.verify().ok


@pytest.mark.parametrize(
    "assignment",
    [
        "at = '2026-06-08T05:59:59+00:00'",
        "code = 'vault.locked'",
        "item_uid = '00000000-0000-4000-8000-000000000000'",
        """numbers = '{"failures": 99}'""",
        "seal = replace(seal, substr(seal, 1, 1), 'g')",
        "previous = replace(previous, substr(previous, 1, 1), 'g')",
        "uid = '00000000-0000-4000-8000-000000000000'",
        "created_at = '2020-01-01T00:00:00+00:00'",
        "updated_at = '2020-01-01T00:00:00+00:00'",
        "version = 2",
    ],
)
@pytest.mark.parametrize("place", [1, 5, -1])
def test_a_changed_event_is_found(app: Application, log: EventLog, assignment: str, place: int) -> None:
    number = ids(app)[place]
    tamper(app, f"UPDATE event SET {assignment} WHERE id = ?", number)  # noqa: S608 - an assignment of this test
    report = log.verify()
    assert (report.ok, report.first_broken) == (False, number)


def test_every_column_of_an_event_is_sealed() -> None:
    """A column added to the table must be added to the seal, or at least to this list and its reason."""
    assert {column.name for column in event.columns} == {
        *("id", "uid", "version", "created_at", "updated_at"),
        *("at", "code", "item_uid", "numbers", "previous", "seal"),
    }


@pytest.mark.parametrize("place", range(EVENTS))
def test_a_deleted_event_is_found(app: Application, log: EventLog, place: int) -> None:
    all_ids = ids(app)
    gone = all_ids[place - EVENTS]
    tamper(app, "DELETE FROM event WHERE id = ?", gone)
    following = all_ids[place - EVENTS + 1] if place < EVENTS - 1 else all_ids[-2]
    report = log.verify()
    assert (report.ok, report.first_broken) == (False, following)


@pytest.mark.parametrize("condition", ["id = (SELECT min(id) FROM event)", "id > 5", "id <= 5", "id > 0"], ids=str)
def test_a_deleted_beginning_or_end_is_found(app: Application, log: EventLog, condition: str) -> None:
    tamper(app, f"DELETE FROM event WHERE {condition}")  # noqa: S608 - a condition of this test
    assert not log.verify().ok
    # Nor is it put right by what comes after.
    log.record("vault.opened")
    assert not log.verify().ok


def test_an_inserted_event_is_found(app: Application, log: EventLog) -> None:
    copied = rows(app)[5]
    for number in (0, ids(app)[-1] + 1):
        with app.vault.write() as transaction:
            fields = {**copied, "id": number, "uid": f"00000000-0000-4000-8000-{number:012d}"}
            transaction.connection.execute(insert(event).values(fields))
        assert not log.verify().ok
        tamper(app, "DELETE FROM event WHERE id = ?", number)
        assert log.verify().ok


def test_a_repeated_event_is_found(app: Application, log: EventLog) -> None:
    """The newest once more with everything true but its place: only the chain tells."""
    newest = rows(app)[-1]
    with app.vault.write() as transaction:
        row = {name: newest[name] for name in ("version", "created_at", "updated_at", "at", "code", "item_uid")}
        row |= {"uid": "00000000-0000-4000-8000-000000000001", "numbers": newest["numbers"]}
        made = event_chain.seal(b"somebody else's key", newest["seal"], row)
        transaction.connection.execute(insert(event).values(**row, previous=newest["seal"], seal=made))
    assert log.verify().first_broken == ids(app)[-1]


@pytest.mark.parametrize(("one", "other"), [(2, 3), (1, -1), (-2, -1)])
def test_reordered_events_are_found(app: Application, log: EventLog, one: int, other: int) -> None:
    first, second = ids(app)[one], ids(app)[other]
    tamper(app, "UPDATE event SET id = -5 WHERE id = ?", first)
    tamper(app, "UPDATE event SET id = ? WHERE id = ?", first, second)
    tamper(app, "UPDATE event SET id = ? WHERE id = -5", second)
    assert log.verify().first_broken == min(first, second)


@pytest.mark.parametrize(
    "value", ["{}", "nonsense", "replace(value, '\"count\": ', '\"count\": 1')", "json_set(value, '$.first', 'x')"]
)
def test_tampered_ends_are_found(app: Application, log: EventLog, value: str) -> None:
    told = value if "value" in value else f"'{value}'"
    with app.vault.write() as transaction:
        raw: Any = transaction.connection.connection.driver_connection
        raw.execute(f"UPDATE setting SET value = {told} WHERE key = '{event_chain.ENDS}'")  # noqa: S608 - of this test
    assert not log.verify().ok
    log.record("vault.opened")
    assert not log.verify().ok


def test_lost_ends_are_found(app: Application, log: EventLog) -> None:
    with app.vault.write() as transaction:
        transaction.connection.execute(setting.delete().where(setting.c.key == event_chain.ENDS))
    assert not log.verify().ok
    log.record("vault.opened")
    assert not log.verify().ok


def test_the_table_itself_refuses_changes(app: Application, log: EventLog) -> None:
    assert log.verify().ok
    for change in (update(event).values(code="x"), event.delete().where(event.c.id == ids(app)[3])):
        with pytest.raises(Exception, match="events"), app.vault.write() as transaction:
            transaction.connection.execute(change)


def blind(monkeypatch: pytest.MonkeyPatch, **replaced: Callable[..., Any]) -> None:
    for name, function in replaced.items():
        monkeypatch.setattr(event_chain, name, function)


def test_without_the_seals_a_changed_event_is_missed(
    app: Application, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    tamper(app, "UPDATE event SET code = 'vault.locked' WHERE id = ?", ids(app)[3])
    blind(monkeypatch, _is_genuine=lambda _key, _row: True)
    assert log.verify().ok


def test_without_the_ends_a_deleted_newest_event_is_missed(
    app: Application, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    tamper(app, "DELETE FROM event WHERE id = ?", ids(app)[-1])
    last = rows(app)[-1]
    ends = event_chain._Ends("", last["seal"], len(ids(app)))
    blind(monkeypatch, _read_ends=lambda _connection, _key: ends)
    assert log.verify().ok


def test_pruning_is_no_break(app: Application, log: EventLog, clock: MovableClock) -> None:
    old = len(ids(app))
    clock.move_to(TODAY + timedelta(days=400))
    log.record("vault.opened")
    clock.move_to(date(2028, 6, 9))
    log.record("vault.opened")
    assert log.prune() == old
    report = log.verify()
    assert (report.ok, report.count) == (True, 3)
    assert log.page(limit=1)[0].code == "events.pruned"
    # What was let go is remembered sealed: the next oldest cannot be taken the same way behind its back.
    tamper(app, "DELETE FROM event WHERE id = ?", ids(app)[0])
    assert not log.verify().ok


def test_pruning_does_not_put_right_what_was_tampered_with(
    app: Application, log: EventLog, clock: MovableClock
) -> None:
    tamper(app, "DELETE FROM event WHERE id = ?", ids(app)[0])
    clock.move_to(TODAY + timedelta(days=400))
    log.record("vault.opened")
    clock.move_to(date(2028, 6, 9))
    log.record("vault.opened")
    assert log.prune() > 0
    assert not log.verify().ok


@pytest.mark.parametrize(
    ("day", "gone"),
    [(date(2028, 6, 7), False), (date(2028, 6, 8), False), (date(2028, 6, 9), True)],
)
def test_an_event_is_kept_for_two_years_to_the_day(
    app: Application, log: EventLog, clock: MovableClock, day: date, *, gone: bool
) -> None:
    clock.move_to(TODAY + timedelta(days=400))
    log.record("vault.opened")
    clock.move_to(day)
    log.record("vault.opened")
    assert (log.prune() > 0) == gone
    assert app.events.verify().ok


def test_a_clock_set_wrong_takes_nothing_away(app: Application, log: EventLog, clock: MovableClock) -> None:
    before = len(ids(app))
    clock.move_to(TODAY + timedelta(days=3650))
    log.record("vault.opened")
    assert log.prune() == 0
    clock.move_to(TODAY - timedelta(days=3650))
    log.record("vault.opened")
    assert log.prune() == 0
    # An event told to be of long ago among the new ones, or of the future, stops nothing later on.
    for days in (0, 380, 760):
        clock.move_to(TODAY + timedelta(days=days))
        log.record("vault.opened")
    assert log.prune() == before + 3
    assert log.verify().ok


def test_a_new_data_key_seals_the_log_anew(app: Application, log: EventLog) -> None:
    old, new = (key.subkey(event_chain.PURPOSE) for key in (app.vault.key, DataKey.random()))
    with app.vault.write() as transaction:
        assert event_chain.reseal(transaction.connection, old, new, Silent())
        assert event_chain.check(transaction.connection, new, Silent()).ok
        assert not event_chain.check(transaction.connection, old, Silent()).ok
        guards = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'"
        raw: Any = transaction.connection.connection.driver_connection
        assert raw.execute(guards).fetchone()[0] == 2
    assert log.count() == len(ids(app))


def test_a_broken_log_stays_broken_under_a_new_key(app: Application, log: EventLog) -> None:
    assert log.verify().ok
    tamper(app, "DELETE FROM event WHERE id = ?", ids(app)[4])
    old, new = (key.subkey(event_chain.PURPOSE) for key in (app.vault.key, DataKey.random()))
    with app.vault.write() as transaction:
        assert not event_chain.reseal(transaction.connection, old, new, Silent())
        assert not event_chain.check(transaction.connection, new, Silent()).ok


def test_reading_the_log_can_be_stopped(log: EventLog) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            assert 0 <= done <= total
            raise cancelled()

    with pytest.raises(HeijastusError) as failure:
        log.verify(Stop())
    assert failure.value.code is ErrorCode.CANCELLED
    assert log.verify().ok
