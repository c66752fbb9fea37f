"""When a backup is due, and what counts as a change."""

import os
import shutil

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import backup_making
from heijastus_desk.storage.backups.manifest import read_manifest
from heijastus_desk.storage.backups.sets import sets_in
from heijastus_desk.system.vault_state import change_state, read_state
from tests.services.backup_places_desk import DAY, MINUTE, change
from tests.storage.backup_sets import a_twin, code_of

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
