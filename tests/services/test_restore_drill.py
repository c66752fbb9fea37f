"""The monthly drill: it restores for real, tells what went wrong, leaves nothing, does not disturb the open vault."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import restore_drill
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.restore_drill import DrillResult, RestoreDrill
from heijastus_desk.storage.backups.names import BackupSet
from tests.services.hostile_backups import HARMS, sealed
from tests.services.restoring_desk import RestoringDesk, carried, desk_of, names_in
from tests.storage.vaults import Template


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    made.app.close()


@pytest.fixture
def drill(desk: RestoringDesk) -> RestoreDrill:
    return desk.app.drill


def test_it_restores_the_newest_backup_and_prints_a_notice_from_it(
    desk: RestoringDesk, drill: RestoreDrill, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add("Aamu")
    backup = desk.back_up()
    printed: list[bytes] = []
    pdf = NoticeService.pdf

    def counted(*given: object, **named: object) -> bytes:
        printed.append(pdf(*given, **named))  # pyright: ignore[reportArgumentType]
        return printed[-1]

    monkeypatch.setattr(NoticeService, "pdf", counted)
    result = drill.run()
    assert result == DrillResult(desk.clock.now(), ok=True, set_name=backup.name, code="")
    assert result.failure() is None
    assert [content[:5] for content in printed] == [b"%PDF-"]
    assert drill.last() == result
    assert list(desk.paths.temporary.iterdir()) == []


def test_it_is_due_once_a_month_and_the_day_after_a_failure(
    desk: RestoringDesk, drill: RestoreDrill, clock: MovableClock
) -> None:
    assert not drill.is_due()
    backup = desk.back_up()
    assert drill.is_due()
    drill.run()
    assert not drill.is_due()
    clock.move_to(date(2026, 7, 7))
    assert not drill.is_due()
    clock.move_to(date(2026, 7, 8))
    assert drill.is_due()
    backup.database.write_bytes(b"")
    assert not drill.run().ok
    assert not drill.is_due()
    clock.move_to(date(2026, 7, 9))
    assert drill.is_due()


def test_a_clock_that_was_set_back_does_not_put_it_off_for_years(
    desk: RestoringDesk, drill: RestoreDrill, clock: MovableClock
) -> None:
    desk.back_up()
    drill.run()
    clock.instant -= timedelta(days=3650)
    assert drill.is_due()


@pytest.mark.parametrize("harm", ["cut in a page", "trigger on insert", "row fewer", "two thousand million pages"])
def test_a_backup_that_could_not_be_restored_fails_it(desk: RestoringDesk, drill: RestoreDrill, harm: str) -> None:
    desk.add("Aamu")
    sealed(desk.back_up(), desk.key, HARMS[harm])
    result = drill.run()
    assert (result.ok, result.code) == (False, ErrorCode.BACKUP_DAMAGED)
    assert drill.last() == result
    failure = result.failure()
    assert failure is not None
    assert failure.code is ErrorCode.BACKUP_DAMAGED
    assert list(desk.paths.temporary.iterdir()) == []


def test_a_notice_that_cannot_be_printed_fails_it(
    desk: RestoringDesk, drill: RestoreDrill, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_given: object, **_named: object) -> bytes:
        raise HeijastusError(ErrorCode.SETUP_NOT_FINISHED)

    desk.back_up()
    monkeypatch.setattr(NoticeService, "pdf", fails)
    assert drill.run().code == ErrorCode.SETUP_NOT_FINISHED


def test_it_works_on_a_vault_without_a_register(bare: Template, tmp_path: Path, clock: MovableClock) -> None:
    desk = desk_of(bare, tmp_path / "bare", clock)
    desk.back_up()
    assert desk.app.drill.run().ok
    desk.app.close()


def test_an_uncleaned_backup_is_cleaned_in_the_drill(
    desk: RestoringDesk, drill: RestoreDrill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = desk.add("Poistuva")
    stick = carried(desk.back_up(), tmp_path / "stick")
    desk.erase(gone)
    monkeypatch.setattr(desk.app.backups, "reachable_sets", lambda: (stick,))
    seen: list[set[str]] = []
    use = RestoreDrill._use

    def look(self: RestoreDrill, paths: object) -> None:
        seen.append(names_in(paths.database, desk.key))  # pyright: ignore[reportAttributeAccessIssue]
        use(self, paths)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(RestoreDrill, "_use", look)
    assert drill.run().ok
    assert seen == [set()]


def test_stopping_it_leaves_nothing_and_remembers_nothing(desk: RestoringDesk, drill: RestoreDrill) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            if done * 100 >= 45 * total:
                raise HeijastusError(ErrorCode.CANCELLED)

    desk.back_up()
    with pytest.raises(HeijastusError, match="cancelled"):
        drill.run(Stop())
    assert drill.last() is None
    assert list(desk.paths.temporary.iterdir()) == []


def test_without_a_backup_there_is_nothing_to_try(drill: RestoreDrill) -> None:
    with pytest.raises(HeijastusError, match="backup_not_found"):
        drill.run()


@pytest.mark.parametrize(
    "stored", ["", "{}", "[]", '{"at": "yesterday"}', '{"at": "2026-06-08T06:00:00+00:00", "code": "x"}']
)
def test_a_result_that_cannot_be_read_is_none(desk: RestoringDesk, drill: RestoreDrill, stored: str) -> None:
    desk.app.settings.set(restore_drill.SETTING, stored)
    assert drill.last() is None


def test_it_is_no_change_of_hers(desk: RestoringDesk, drill: RestoreDrill) -> None:
    """Else each drill would call for a backup, and each of those for a drill."""
    backup: BackupSet = desk.back_up()
    drill.run()
    assert desk.app.backups.make_if_changed() is None
    assert desk.app.backups.reachable_sets()[0] == backup
