"""The program's own records have periods of their own; what is let go can still be followed and never brings back."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.own_records import OwnRecordKind
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from tests.services.restoring_desk import RestoringDesk, carried, desk_of
from tests.storage.vaults import Template


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    with suppress(Exception):
        made.app.close()


def erased(app: Application, name: str) -> None:
    uid = app.clients.save_person(PersonCard(given_name=name, family_name="Keksitty")).uid
    app.erasure.erase(uid)


def later(clock: MovableClock, days: int) -> None:
    clock.move_to(clock.today() + timedelta(days=days))


def due(app: Application) -> dict[OwnRecordKind, int]:
    return {kind: count for kind, count in app.own_records.due().items() if count}


def test_an_entry_goes_when_every_copy_that_lacks_it_has_expired(desk: RestoringDesk, clock: MovableClock) -> None:
    app = desk.app
    app.backups.make()
    erased(app, "Aino")
    assert due(app) == {}
    assert app.own_records.let_go(OwnRecordKind.LEDGER) == 0
    later(clock, 91)
    erased(app, "Bertta")
    assert due(app) == {OwnRecordKind.LEDGER: 1}
    assert app.own_records.let_go(OwnRecordKind.LEDGER) == 1
    assert due(app) == {OwnRecordKind.DESTRUCTIONS: 1}
    assert app.own_records.let_go(OwnRecordKind.DESTRUCTIONS) == 1
    assert due(app) == {}
    assert [case.number for case in app.destructions.cases()] == [2]
    ledger = load_ledger(desk.paths.ledger, desk.vault_id, desk.key.subkey(PURPOSE))
    assert (ledger.count, [one.number for one in ledger.erasures], ledger.let_go.count) == (2, [2], 1)
    assert app.events.verify().ok
    erased(app, "Cecilia")
    assert app.destructions.cases()[0].number == 3
    assert app.erasure.pending() == ()


@pytest.mark.parametrize(("made", "goes"), [("vault-20260601-070000Z", False), ("vault-20260901-070000Z", True)])
def test_an_older_copy_out_of_reach_keeps_the_entry(
    made: str, *, goes: bool, desk: RestoringDesk, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    erased(desk.app, "Aino")
    later(clock, 91)
    monkeypatch.setattr(desk.app.backups, "unreachable_copies", lambda: [("Tikku", made, clock.today())])
    assert desk.app.own_records.let_go(OwnRecordKind.LEDGER) == int(goes)


def test_a_case_with_papers_left_stays(desk: RestoringDesk, clock: MovableClock) -> None:
    app = desk.app
    uid = app.clients.save_person(PersonCard(given_name="Aino", family_name="Keksitty")).uid
    with app.vault.write() as transaction:
        paper = {"person_id": transaction.id_of("person", uid), "number": 3, "what": "", "record_class": "notes"}
        transaction.insert("paper_record", {**paper, "folder": "Kansio", "dated_on": clock.today()})
    app.erasure.erase(uid)
    later(clock, 91)
    assert app.own_records.let_go(OwnRecordKind.LEDGER) == 1
    assert app.own_records.let_go(OwnRecordKind.DESTRUCTIONS) == 0
    assert len(app.destructions.cases(open_only=True)) == 1


@pytest.mark.parametrize("made", ["before the erasure", "after it"])
def test_a_backup_restored_after_letting_go(
    made: str, desk: RestoringDesk, clock: MovableClock, tmp_path: Path
) -> None:
    uid = desk.add("Aino")
    old = carried(desk.back_up(), tmp_path / "tikku")
    desk.app.erasure.erase(uid)
    later(clock, 50)
    young = carried(desk.back_up(), tmp_path / "toinen")
    later(clock, 41)
    assert desk.app.own_records.let_go(OwnRecordKind.LEDGER) == 1
    desk.app.close()
    if made == "after it":
        desk.restore(young)
        desk.reopen()
        assert "Aino" not in desk.names()
        ledger = load_ledger(desk.paths.ledger, desk.vault_id, desk.key.subkey(PURPOSE))
        assert (ledger.count, ledger.erasures) == (1, ())
        return
    # Of its time the ledger tells nothing any more: the program asks instead of bringing her back.
    with pytest.raises(HeijastusError) as failure:
        desk.restore(old)
    assert failure.value.code is ErrorCode.ERASURES_UNKNOWN


def test_marks_and_events_go_in_their_own_time(desk: RestoringDesk, clock: MovableClock) -> None:
    app = desk.app
    erased(app, "Aino")
    records = {record.kind: record for record in app.own_records.records()}
    assert records[OwnRecordKind.SUPPRESSION].count == 1
    assert str(records[OwnRecordKind.SUPPRESSION].period) == "P36M"
    assert records[OwnRecordKind.MARKETING_BANS].period is None
    later(clock, 365 * 3 + 2)
    app.events.record("health.checked")
    later(clock, 31)
    app.events.record("health.checked")
    assert {OwnRecordKind.SUPPRESSION, OwnRecordKind.EVENTS} <= due(app).keys()
    assert app.own_records.let_go(OwnRecordKind.SUPPRESSION) == 1
    assert app.own_records.let_go(OwnRecordKind.EVENTS) > 0
    assert app.own_records.let_go(OwnRecordKind.MARKETING_BANS) == 0
    assert app.events.verify().ok
    assert not {OwnRecordKind.SUPPRESSION, OwnRecordKind.EVENTS} & due(app).keys()


def test_killed_between_the_file_and_the_ledger_beside_it(
    desk: RestoringDesk, clock: MovableClock, tmp_path: Path
) -> None:
    erased(desk.app, "Aino")
    later(clock, 91)
    shutil.copy(desk.paths.ledger, tmp_path / "ledger")
    desk.app.own_records.let_go(OwnRecordKind.LEDGER)
    shutil.copy(tmp_path / "ledger", desk.paths.ledger)
    assert desk.app.erasure.pending() == ()
    desk.app.erasure.resume()
    ledger = load_ledger(desk.paths.ledger, desk.vault_id, desk.key.subkey(PURPOSE))
    assert (ledger.count, ledger.erasures) == (1, ())
