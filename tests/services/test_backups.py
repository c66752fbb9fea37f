"""When a backup is due, where it goes, what stays of the older ones, and how media are known again."""

import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application, create_application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.services import backup_making, backup_places, backups
from heijastus_desk.storage.backups import media
from heijastus_desk.storage.backups.making import make_set
from heijastus_desk.storage.backups.manifest import read_manifest
from heijastus_desk.storage.backups.sets import sets_in
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, empty_ledger, new_erasure, save_ledger
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import change_state, read_state
from tests.storage.backup_sets import a_twin, code_of, flip, names, staged, state_of
from tests.storage.vaults import CHEAP

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "STICK"
    folder.mkdir(parents=True)
    return folder


def change(app: Application) -> None:
    app.settings.set("looked_at", str(datetime.now(UTC)))


@contextmanager
def pulled_out(stick: Path) -> Generator[None]:
    away = stick.with_name("in a drawer")
    stick.rename(away)
    yield
    away.rename(stick)


# ------------------------------------------------------------------------------------------------------------ when due


def test_due_half_an_hour_after_the_first_change(app: Application, clock: MovableClock) -> None:
    app.backups.make()
    assert not app.backups.is_due()
    clock.instant += 5 * MINUTE
    change(app)
    clock.instant += 29 * MINUTE
    change(app)
    assert not app.backups.is_due()
    clock.instant += MINUTE
    assert app.backups.is_due()
    app.backups.make()
    assert not app.backups.is_due()
    assert app.backups.overview().changed_since is None


def test_what_backups_and_opening_log_is_no_change(app: Application, clock: MovableClock) -> None:
    app.backups.make()
    clock.instant += 5 * MINUTE
    with app.vault.write() as transaction:
        transaction.log("vault.opened", failures=0)
        transaction.log("backup.made", copies=1)
    assert app.backups.overview().changed_since is None
    assert app.backups.make_if_changed() is None
    change(app)
    assert app.backups.overview().changed_since == clock.now()


def test_closing_makes_one_only_when_something_changed(app: Application, clock: MovableClock) -> None:
    app.backups.make()
    assert app.backups.make_if_changed() is None
    clock.instant += MINUTE
    change(app)
    report = app.backups.make_if_changed()
    assert report is not None
    assert len(app.backups.overview().here) == 2


def test_a_clock_set_back_by_years_does_not_put_backups_off(app: Application, clock: MovableClock) -> None:
    app.backups.make()
    clock.instant += 3650 * DAY
    change(app)
    clock.instant -= 3650 * DAY
    assert app.backups.is_due()


def test_after_a_restore_what_is_new_counts_although_its_number_is_lower(app: Application, clock: MovableClock) -> None:
    app.backups.make()
    change_state(app.paths.state, last_event=10_000)
    newest = sets_in(app.paths.backups)[0]
    a_twin(newest, app.vault.key, 9, clock.now() + MINUTE).manifest.touch()
    clock.instant += 5 * MINUTE
    change(app)
    assert app.backups.overview().changed_since == clock.now()


def test_a_lost_state_file_costs_nothing(app: Application, clock: MovableClock) -> None:
    app.backups.make()
    clock.instant += MINUTE
    app.paths.state.unlink()
    report = app.backups.make()
    assert read_manifest(report.made[0]).counter == 2
    assert read_state(app.paths.state).counter == 2


def test_no_failing_backup_every_minute(app: Application, clock: MovableClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    change(app)
    clock.instant += 31 * MINUTE
    monkeypatch.setattr(backup_making, "make_set", full)
    assert app.backups.is_due()
    assert code_of(app.backups.make) is ErrorCode.DISK_FULL
    assert not app.backups.is_due()
    clock.instant += 11 * MINUTE
    assert app.backups.is_due()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be replaced there")
def test_another_file_in_the_place_of_the_vault_is_not_backed_up(app: Application) -> None:
    change(app)
    twin = app.paths.database.with_name("twin")
    shutil.copyfile(app.paths.database, twin)
    twin.replace(app.paths.database)
    assert code_of(app.backups.make) is ErrorCode.VAULT_SWAPPED
    assert sets_in(app.paths.backups) == ()


# ------------------------------------------------------------------------------------------------------ several places


def test_one_backup_goes_to_every_place(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    report = app.backups.make()
    assert [one.folder for one in report.made] == [app.paths.backups, stick]
    assert [state_of(one, app.vault.key) for one in report.made] == [None, None]
    overview = app.backups.overview()
    assert overview.newest == overview.newest_outside == overview.media[0].newest
    assert (overview.media[0].label, overview.media[0].is_reachable) == ("Blue stick", True)


def test_a_stick_in_the_drawer_is_named_with_the_day_its_copies_end(
    app: Application, stick: Path, clock: MovableClock
) -> None:
    app.backups.add_medium(stick, "Blue stick")
    made = app.backups.make().made[0]
    assert app.backups.unreachable_copies() == ()
    with pulled_out(stick):
        clock.instant += DAY
        change(app)
        assert app.backups.make().skipped == ("Blue stick",)
        assert app.backups.unreachable_copies() == (("Blue stick", made.name, date(2026, 9, 6)),)
        view = app.backups.overview().media[0]
        assert (view.is_reachable, view.newest) == (False, clock.now() - DAY)
    assert app.backups.unreachable_copies() == ()


def test_the_empty_folder_of_an_unplugged_stick_is_not_taken_for_it(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    app.backups.make()
    with pulled_out(stick):
        stick.mkdir()
        assert app.backups.make().skipped == ("Blue stick",)
        assert names(stick) == set()
        stick.rmdir()


def test_a_stick_plugged_in_again_gets_what_it_lacks(app: Application, stick: Path, clock: MovableClock) -> None:
    app.backups.add_medium(stick, "Blue stick")
    with pulled_out(stick):
        app.backups.make()
        clock.instant += MINUTE
    report = app.backups.make_if_changed()
    assert report is not None
    assert [one.name for one in report.made] == [one.name for one in sets_in(app.paths.backups)]
    assert app.backups.copy_to_media() is None


def test_another_mount_point_does_not_matter(
    app: Application, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = stick / "backups"
    inside.mkdir()
    app.backups.add_medium(inside, "Blue stick")
    elsewhere = tmp_path / "run" / "STICK1"
    elsewhere.parent.mkdir()
    stick.rename(elsewhere)
    assert app.backups.make().skipped == ("Blue stick",)
    monkeypatch.setattr(media, "mount_points", lambda: (tmp_path / "run" / "STICK1",))
    change(app)
    assert [one.folder for one in app.backups.make().made] == [app.paths.backups, elsewhere / "backups"]
    assert app.backups.overview().media[0].folder == str(elsewhere / "backups")


def test_another_stick_in_the_same_place_is_another_stick(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    with pulled_out(stick):
        stick.mkdir()
        app.backups.add_medium(stick, "Red stick")
        assert [view.label for view in app.backups.overview().media if view.is_reachable] == ["Red stick"]
        shutil.rmtree(stick)


def test_a_stick_pulled_while_it_is_written_is_told_and_the_other_copy_stands(
    app: Application, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.backups.add_medium(stick, "Blue stick")
    whole = backup_making.copy_set

    def pulled(*given: object) -> object:
        stick.rename(stick.with_name("pulled"))
        return whole(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(backup_making, "copy_set", pulled)
    report = app.backups.make()
    assert [one.folder for one in report.made] == [app.paths.backups]
    assert report.failures == (("Blue stick", ErrorCode.MEDIUM_MISSING),)


def test_a_full_disk_at_home_still_lets_the_stick_have_one(
    app: Application, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.backups.add_medium(stick, "Blue stick")
    whole = backup_making.make_set

    def full_at_home(paths: VaultPaths, key: object, folder: Path, *rest: object) -> object:
        if folder == paths.backups:
            raise HeijastusError(ErrorCode.DISK_FULL)
        return whole(paths, key, folder, *rest)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(backup_making, "make_set", full_at_home)
    report = app.backups.make()
    assert [one.folder for one in report.made] == [stick]
    assert report.failures == (("", ErrorCode.DISK_FULL),)
    assert state_of(report.made[0], app.vault.key) is None


def test_a_full_stick_gives_up_what_may_go_anyway(
    app: Application, stick: Path, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.backups.add_medium(stick, "Blue stick")
    first = app.backups.make().made[1]
    for days in (1, 2, 3, 100):
        a_twin(first, app.vault.key, 1, clock.now() - days * DAY)
    whole, asked = backup_making.copy_set, list[int]()

    def full_once(*given: object) -> object:
        asked.append(len(sets_in(stick)))
        if len(asked) == 1:
            raise HeijastusError(ErrorCode.DISK_FULL)
        return whole(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(backup_making, "copy_set", full_once)
    clock.instant += MINUTE
    assert app.backups.make().failures == ()
    assert asked == [5, 4]


def test_a_full_stick_is_not_tried_again_and_again(
    app: Application, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.backups.add_medium(stick, "Blue stick")
    tries: list[object] = []

    def full(*given: object) -> None:
        tries.append(given)
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(backup_making, "copy_set", full)
    app.backups.make()
    report = app.backups.copy_to_media()
    assert report is not None
    assert report.failures == (("Blue stick", ErrorCode.DISK_FULL),)
    assert app.backups.copy_to_media() is None
    assert len(tries) == 2


class StopAfter:
    """She asks to stop once so many hundredths are done."""

    def __init__(self, hundredths: int) -> None:
        self._hundredths = hundredths

    def step(self, done: int, total: int) -> None:
        if done * 100 > self._hundredths * total:
            raise cancelled()


def test_stopped_between_two_places_what_is_finished_counts(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    change(app)
    assert code_of(lambda: app.backups.make(StopAfter(50))) is ErrorCode.CANCELLED
    assert len(sets_in(app.paths.backups)) == 1
    assert staged(stick) == set()
    assert app.backups.overview().changed_since is None


def test_progress_never_goes_back(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    told: list[int] = []

    class Watch:
        def step(self, done: int, total: int) -> None:
            assert total == 100
            told.append(done)

    app.backups.make(Watch())
    assert told == sorted(told)
    assert (min(told), max(told)) == (0, 100)


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


# ---------------------------------------------------------------------------------------------------------- rotation


def with_sets(app: Application, clock: MovableClock, *days_ago: int) -> None:
    first = app.backups.make().made[0]
    for number, days in enumerate(days_ago, 2):
        a_twin(first, app.vault.key, number, clock.now() - days * DAY)


def test_old_ones_go_in_every_place(app: Application, stick: Path, clock: MovableClock) -> None:
    app.backups.add_medium(stick, "Blue stick")
    first = app.backups.make().made[1]
    for place in (app.paths.backups, stick):
        for days in (95, 40, 30, 3, 2, 1):
            a_twin(first, app.vault.key, 1, clock.now() - days * DAY, place)
    clock.instant += MINUTE
    change(app)
    report = app.backups.make()
    assert report.removed == 2
    for place in (app.paths.backups, stick):
        assert all(clock.now() - read_manifest(one).made_at < 90 * DAY for one in sets_in(place))
        assert staged(place) == set()


def test_ten_years_ahead_and_back_never_cost_the_newest(app: Application, clock: MovableClock) -> None:
    with_sets(app, clock, 3, 2, 1)
    there = set(sets_in(app.paths.backups))
    clock.instant += 3650 * DAY
    change(app)
    ahead = app.backups.make().made[0]
    assert len(sets_in(app.paths.backups)) >= 3
    assert len(there & set(sets_in(app.paths.backups))) >= 2
    clock.instant -= 3649 * DAY
    change(app)
    back = app.backups.make().made[0]
    assert {ahead, back} <= set(sets_in(app.paths.backups))
    assert app.backups.overview().here[0].name == back.name
    # What was made while the clock was ahead goes like its neighbours, not in ten years.
    newest = back
    for _number in range(6):
        clock.instant += 20 * DAY
        change(app)
        newest = app.backups.make().made[0]
    assert ahead not in sets_in(app.paths.backups)
    assert newest in sets_in(app.paths.backups)


def test_without_a_second_look_at_the_clock_it_would_stay_for_years(
    app: Application, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_places, "plausible", lambda made, _now: made)
    clock.instant += 3650 * DAY
    ahead = app.backups.make().made[0]
    clock.instant -= 3650 * DAY
    for _number in range(6):
        clock.instant += 20 * DAY
        change(app)
        app.backups.make()
    assert ahead in sets_in(app.paths.backups)


def test_one_that_cannot_be_read_counts_for_nothing_and_ends_with_its_day(
    app: Application, clock: MovableClock
) -> None:
    with_sets(app, clock, 60, 50, 40)
    for one in sets_in(app.paths.backups)[1:]:
        flip(one.manifest, 30)
    clock.instant += MINUTE
    change(app)
    app.backups.make()
    overview = app.backups.overview()
    assert [view.is_readable for view in overview.here] == [True, True, False, False, False]
    assert overview.newest == clock.now()
    clock.instant += 35 * DAY
    for _number in range(3):
        clock.instant += MINUTE
        change(app)
        app.backups.make()
    assert len([view for view in app.backups.overview().here if not view.is_readable]) == 2


# ------------------------------------------------------------------------------------------------------------ verifying


def verified(app: Application, path: Path) -> tuple[str, bool]:
    found = backups.verify_file(path, lambda _key_file: app.vault.key, app.paths)
    return found.reason.code, found.is_newest


def test_whole_and_current_or_older(app: Application, clock: MovableClock, stick: Path) -> None:
    first = app.backups.make().made[0]
    assert verified(app, first.database) == ("backup_whole", True)
    away = stick / "moved.db"
    for path in first.files:
        shutil.copyfile(path, away.with_suffix(path.suffix))
    clock.instant += MINUTE
    app.backups.make()
    assert verified(app, first.key) == ("backup_older", False)
    assert verified(app, away) == ("backup_older", False)
    assert verified(app, app.paths.backups) == ("backup_whole", True)


def test_on_another_computer_only_its_neighbours_tell_its_age(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    app.backups.make()
    found = backups.verify_file(stick, lambda _key_file: app.vault.key)
    assert found.is_current


def test_a_forged_neighbour_does_not_make_it_old(app: Application, stick: Path) -> None:
    app.backups.add_medium(stick, "Blue stick")
    one = app.backups.make().made[1]
    a_twin(one, DataKey.random(), 99, datetime(2026, 12, 1, tzinfo=UTC))
    assert backups.verify_file(one.database, lambda _key_file: app.vault.key).is_current


def test_lacking_erasures_it_is_not_current(app: Application) -> None:
    made = app.backups.make().made[0]
    ledger = empty_ledger(read_manifest(made).vault_id, app.vault.key.subkey(PURPOSE))
    save_ledger(app.paths.ledger, ledger.begun(new_erasure(app.clock.now(), [("person", "u")])))
    assert verified(app, made.database) == ("backup_lacks_erasures", True)


def test_a_damaged_key_file_is_told_before_the_passphrase_is_asked(app: Application) -> None:
    made = app.backups.make().made[0]
    flip(made.key, 300)
    asked: list[Path] = []
    failed = code_of(lambda: backups.verify_file(made.database, lambda path: asked.append(path) or app.vault.key))
    assert (failed, asked) == (ErrorCode.BACKUP_DAMAGED, [])


# ------------------------------------------------------------------------------------------------------------ the end


def test_a_backup_opens_as_a_vault(app: Application, tmp_path: Path, clock: MovableClock) -> None:
    made = app.backups.make().made[0]
    folder = tmp_path / "new"
    folder.mkdir()
    shutil.copyfile(made.database, folder / "vault.db")
    shutil.copyfile(made.key, folder / "vault.key")
    again = open_application(folder, app.vault.key, clock)
    assert again.controller.get() == app.controller.get()
    again.close()


def test_a_backup_while_a_migration_style_caller_uses_the_contract(app: Application) -> None:
    one = make_set(app.paths, app.vault.key, app.paths.backups, 5, app.clock.now())
    change_state(app.paths.state, counter=5)
    assert read_manifest(app.backups.make().made[0]).counter == 6
    assert one in app.backups.reachable_sets()
