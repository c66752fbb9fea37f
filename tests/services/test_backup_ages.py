"""Old backups go in every place, whatever the clock says."""

from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.services import backup_places
from heijastus_desk.storage.backups.manifest import read_manifest
from heijastus_desk.storage.backups.sets import sets_in
from tests.services.backup_places_desk import DAY, MINUTE, change, stick
from tests.storage.backup_sets import a_twin, flip, staged

__all__ = ["stick"]


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
