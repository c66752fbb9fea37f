"""One backup in every place: sticks in drawers, sticks pulled out, full sticks."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.services import backup_making
from heijastus_desk.storage.backups import media
from heijastus_desk.storage.backups.sets import sets_in
from heijastus_desk.system.paths import VaultPaths
from tests.services.backup_places_desk import DAY, MINUTE, change, pulled_out, stick
from tests.storage.backup_sets import a_twin, code_of, names, staged, state_of

__all__ = ["stick"]


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
