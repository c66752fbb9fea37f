"""Media she names: two vaults on one, renamed, retired, known again after a restore."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application, create_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import backups
from heijastus_desk.storage.backups import media
from heijastus_desk.storage.backups.sets import sets_in
from heijastus_desk.system import keys
from tests.services.backup_places_desk import DAY, MINUTE, change, pulled_out, stick
from tests.storage.backup_sets import a_twin, code_of, staged, state_of
from tests.storage.vaults import CHEAP

__all__ = ["stick"]


# ---------------------------------------------------------------------------------------------------- two vaults, media


@pytest.fixture
def other_app(tmp_path: Path, clock: MovableClock) -> Iterator[Application]:
    """Another vault with an id of its own."""
    made = keys.new_key_file("toinen pitkä koesalalause myrskylyhty", cost=CHEAP, floor=CHEAP)
    other = create_application(tmp_path / "other", made, clock)
    yield other
    other.close()


def test_two_vaults_on_one_stick_leave_each_other_alone(
    app: Application, other_app: Application, stick: Path, clock: MovableClock
) -> None:
    app.backups.add_medium(stick, "Blue stick")
    other_app.backups.add_medium(stick, "Their stick")
    ours, theirs = app.backups.make().made[1], other_app.backups.make().made[1]
    assert ours.name != theirs.name
    old = a_twin(theirs, other_app.vault.key, 1, clock.now() - 80 * DAY)
    clock.instant += 20 * DAY
    change(app)
    app.backups.make()
    assert old in sets_in(stick)
    assert {one.folder for one in app.backups.reachable_sets()} == {app.paths.backups, stick}
    assert theirs not in app.backups.reachable_sets()
    assert {view.name for view in other_app.backups.overview().media[0].copies} == {theirs.name, old.name}
    change(other_app)
    other_app.backups.make()
    assert state_of(ours, app.vault.key) is None


@pytest.mark.parametrize(
    ("folder", "code"),
    [
        ("gone", ErrorCode.FOLDER_MISSING),
        ("ready/vault", ErrorCode.MEDIUM_INSIDE_VAULT),
        ("ready/vault/backups", ErrorCode.MEDIUM_INSIDE_VAULT),
        ("ready/../ready/vault/tmp", ErrorCode.MEDIUM_INSIDE_VAULT),
    ],
)
def test_a_folder_that_cannot_be_a_medium(app: Application, tmp_path: Path, folder: str, code: ErrorCode) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.backups.add_medium(tmp_path / folder, "Blue stick")
    assert (failure.value.code, failure.value.field) == (code, "folder")
    assert app.backups.overview().media == ()
    assert code_of(lambda: app.backups.write_to(tmp_path / folder)) is code


@pytest.mark.parametrize(("label", "code"), [(" ", ErrorCode.FIELD_EMPTY), ("x" * 500, ErrorCode.FIELD_TOO_LONG)])
def test_a_label_she_can_tell_it_by(app: Application, stick: Path, label: str, code: ErrorCode) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.backups.add_medium(stick, label)
    assert (failure.value.code, failure.value.field) == (code, "label")


def test_a_stick_that_cannot_be_marked_is_not_remembered(
    app: Application, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object) -> None:
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr(media, "write_part", refused)
    assert code_of(lambda: app.backups.add_medium(stick, "Blue stick")) is ErrorCode.FOLDER_NOT_WRITABLE
    assert app.backups.overview().media == ()


def test_adding_a_stick_again_renames_it(app: Application, stick: Path) -> None:
    first = app.backups.add_medium(stick, "Blue stick")
    app.backups.retire_medium(first.uid)
    assert app.backups.overview().media == ()
    assert app.backups.add_medium(stick, "Old stick").uid == first.uid
    assert [view.label for view in app.backups.overview().media] == ["Old stick"]


def test_a_retired_stick_gets_nothing_and_is_not_forgotten(app: Application, stick: Path, clock: MovableClock) -> None:
    uid = app.backups.add_medium(stick, "Blue stick").uid
    app.backups.make()
    app.backups.retire_medium(uid)
    clock.instant += MINUTE
    change(app)
    report = app.backups.make()
    assert (len(report.made), report.skipped) == (1, ())
    assert len(sets_in(stick)) == 1
    assert sets_in(stick)[0] in app.backups.reachable_sets()
    with pulled_out(stick):
        assert [label for label, _name, _day in app.backups.unreachable_copies()] == ["Blue stick"]
        assert app.backups.overview().media[0].is_retired


def test_an_older_vault_restored_knows_its_stick_again(app: Application, stick: Path) -> None:
    uid = app.backups.add_medium(stick, "Blue stick").uid
    app.backups.make()
    with app.vault.write() as transaction:
        for row in transaction.rows("medium_copy"):
            transaction.delete("medium_copy", row["uid"])
        transaction.delete("medium", uid)
    assert app.backups.add_medium(stick, "Blue stick").uid == uid
    app.backups.recover()
    assert len(app.backups.overview().media[0].copies) == 1


def test_a_backup_written_by_hand_is_remembered_and_not_repeated(
    app: Application, stick: Path, clock: MovableClock
) -> None:
    written = app.backups.write_to(stick)
    assert (state_of(written.made, app.vault.key), written.counter) == (None, 1)
    clock.instant += MINUTE
    change(app)
    assert [one.folder for one in app.backups.make().made] == [app.paths.backups]
    assert app.backups.write_to(stick).counter == 3
    assert len(app.backups.overview().media) == 1
    with pulled_out(stick):
        assert len(app.backups.unreachable_copies()) == 2


def test_a_copy_that_erasures_have_not_reached_is_counted(
    app: Application, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.backups.add_medium(stick, "Blue stick")
    app.backups.make()
    assert app.backups.overview().media[0].waiting_for_cleaning == 0
    monkeypatch.setattr(backups.BackupService, "_erasures", lambda _self: 1)
    assert app.backups.overview().media[0].waiting_for_cleaning == 1
    with pulled_out(stick):
        assert app.backups.overview().media[0].waiting_for_cleaning == 1


def test_what_a_kill_left_is_finished_at_the_next_start(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    app.backups.make()
    (stick / ".vault-20260101-000000Z.db.part").write_bytes(b"half")
    (stick / ".vault-20260101-000000Z.db.part-wal").write_bytes(b"")
    assert app.backups.recover() == 2
    assert staged(stick) == set()
