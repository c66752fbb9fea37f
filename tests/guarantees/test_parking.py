"""What waits in the parking place is unreadable without its throw-away key, comes back whole, and goes for good."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.planting import Planted
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system import parking_keys
from tests.guarantees.test_erasure import MADE_BY_ERASING, both, left

__all__ = ["both"]

DERIVED = {"standing", "standing_stale", "parked"}
CHOICES = ErasureChoices(ground=DestructionGround.CONSENT_WITHDRAWN)


def content(app: Application) -> dict[tuple[str, str], tuple[Any, ...]]:
    """Every row by table and uid, without row numbers and versions; foreign keys as the uids they lead to."""
    with app.vault.read() as connection:
        uids = {
            (table.name, row.id): row.uid
            for table in METADATA.sorted_tables
            if "uid" in table.c
            for row in connection.execute(select(table.c.id, table.c.uid))
        }
        found: dict[tuple[str, str], tuple[Any, ...]] = {}
        for table in METADATA.sorted_tables:
            if table.name in MADE_BY_ERASING | DERIVED:
                continue
            led_to = {key.parent.name: key.column.table.name for key in table.foreign_keys}
            for row in connection.execute(select(table)).mappings():
                cells = tuple(
                    uids.get((led_to[name], value)) if name in led_to else value
                    for name, value in row.items()
                    if name not in {"id", "version"}
                )
                found[table.name, row["uid"]] = cells
    return found


def person(one: Planted) -> tuple[tuple[str, str], ...]:
    return (("person", one.uids["person"]),)


def test_taken_back_everything_stands_as_before(app: Application, both: tuple[Planted, Planted]) -> None:
    before = content(app)
    uid = app.parking.park(person(both[0]), CHOICES, 14)
    assert content(app) != before
    returned = app.parking.take_back(uid)
    assert content(app) == before
    assert (returned.left_out, returned.renumbered) == (0, 0)
    assert app.parking.waiting() == ()
    assert parking_keys.load(app.paths.folder) == ()


def test_row_numbers_given_to_others_meanwhile_do_no_harm(app: Application, both: tuple[Planted, Planted]) -> None:
    before = content(app)
    uid = app.parking.park(person(both[0]), CHOICES, 14)
    lot = app.parking.park(person(both[1]), CHOICES, 14)
    app.parking.take_back(uid)
    app.parking.take_back(lot)
    assert content(app) == before


def test_parked_nothing_is_readable_in_file_or_new_backups(app: Application, both: tuple[Planted, Planted]) -> None:
    a, b = both
    app.parking.park(person(a), CHOICES, 14)
    app.backups.make()
    assert left(app, a) == []
    assert left(app, b) != []
    (key,) = parking_keys.load(app.paths.folder)
    assert not [path for path in app.paths.backups.rglob("*") if path.is_file() and key.secret in path.read_bytes()]


def test_she_sees_whom_what_and_until_when(
    app: Application, clock: MovableClock, both: tuple[Planted, Planted]
) -> None:
    app.parking.park(person(both[0]), CHOICES, 7)
    (waiting,) = app.parking.waiting()
    assert waiting.until == app.clock.today() + timedelta(days=7)
    assert len(waiting.names) == 1
    assert waiting.rows > 10
    assert not waiting.is_over
    clock.move_to(waiting.until)
    assert not app.parking.waiting()[0].is_over
    clock.move_to(waiting.until + timedelta(days=1))
    assert app.parking.waiting()[0].is_over


def test_finished_it_is_erased_with_proof_and_report(app: Application, both: tuple[Planted, Planted]) -> None:
    a, b = both
    app.backups.make()
    uid = app.parking.park(person(a), CHOICES, 14)
    report = app.parking.finish(uid)
    assert report.proven
    assert report.cleaned_sets
    assert left(app, a) == []
    assert left(app, b) != []
    assert app.parking.waiting() == ()
    assert parking_keys.load(app.paths.folder) == ()


@pytest.mark.parametrize("damage", ["missing", "another"])
def test_without_its_key_it_can_only_be_finished(app: Application, both: tuple[Planted, Planted], damage: str) -> None:
    a = both[0]
    app.backups.make()
    uid = app.parking.park(person(a), CHOICES, 14)
    (key,) = parking_keys.load(app.paths.folder)
    parking_keys.throw_away(app.paths.folder, key.number)
    if damage == "another":
        parking_keys.save(app.paths.folder, parking_keys.new_key(key.number, key.until, key.roots))
    assert not app.parking.waiting()[0].has_key
    before = content(app)
    with pytest.raises(HeijastusError) as caught:
        app.parking.take_back(uid)
    assert caught.value.code is ErrorCode.PARKED_UNREADABLE
    assert content(app) == before
    assert app.parking.finish(uid).proven
    assert left(app, a) == []


@pytest.mark.parametrize("days", [6, 31])
def test_the_wait_is_seven_to_thirty_days(app: Application, both: tuple[Planted, Planted], days: int) -> None:
    with pytest.raises(HeijastusError) as caught:
        app.parking.park(person(both[0]), CHOICES, days)
    assert caught.value.code is ErrorCode.PARKING_DAYS
    assert app.parking.waiting() == ()


def test_a_request_never_waits(app: Application, both: tuple[Planted, Planted]) -> None:
    with pytest.raises(HeijastusError) as caught:
        app.parking.park(person(both[0]), ErasureChoices(ground=DestructionGround.REQUEST), 14)
    assert caught.value.code is ErrorCode.PARKING_REFUSED


def test_a_paper_gets_another_number_where_its_own_was_given_away(
    app: Application, both: tuple[Planted, Planted]
) -> None:
    with app.vault.read() as connection:
        query = select(METADATA.tables["paper_record"].c.number)
        number = connection.execute(query.filter_by(uid=both[1].uids["paper_record"])).scalar_one()
    uid = app.parking.park(person(both[1]), CHOICES, 14)
    with app.vault.write() as transaction:
        transaction.update("paper_record", both[0].uids["paper_record"], {"number": number})
    assert app.parking.take_back(uid).renumbered == 1


def test_what_a_restored_backup_brought_back_is_told(app: Application, both: tuple[Planted, Planted]) -> None:
    uid = app.parking.park(person(both[0]), CHOICES, 14)
    assert app.parking.returned() == ()
    (key,) = parking_keys.load(app.paths.folder)
    app.parking.take_back(uid)
    parking_keys.save(app.paths.folder, key)
    assert [one.number for one in app.parking.returned()] == [key.number]
