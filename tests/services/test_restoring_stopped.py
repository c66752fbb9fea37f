"""Restoring that is spoilt, cancelled or killed on the way, and over another data key."""

from datetime import timedelta
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import restoring as restore_service
from heijastus_desk.services.event_log import EventLog
from heijastus_desk.storage import restoring
from heijastus_desk.storage.rekeying import rekey
from heijastus_desk.system import keys, restore_journal
from heijastus_desk.system.locks import VaultLock
from tests.services.restoring_desk import RestoringDesk, carried, desk_of, everything_under, names_in
from tests.services.restoring_kit import NEWER, NONE, desk, refused
from tests.storage.vaults import CHEAP, PASSPHRASE, Template, a_clock

__all__ = ["desk"]


@pytest.mark.parametrize("part", ["database", "key", "manifest"])
def test_a_single_changed_bit_is_found_before_anything_is_opened(
    desk: RestoringDesk, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = desk.back_up()
    desk.app.close()
    path = getattr(backup, part)
    monkeypatch.setattr(restoring, "check_copy", lambda *_: pytest.fail("opened"))
    content = bytearray(path.read_bytes())
    for place in range(0, len(content), max(1, len(content) // 25)):
        content[place] ^= 4
        path.write_bytes(bytes(content))
        with pytest.raises(HeijastusError) as told:
            desk.service().prepare(backup, desk.key)
        assert told.value.code in {ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_FOREIGN}
        content[place] ^= 4
    assert not restore_journal.is_interrupted(desk.paths)
    path.write_bytes(bytes(content))


def test_a_set_exchanged_between_the_check_and_the_copy_is_found(
    desk: RestoringDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = desk.back_up()
    desk.app.close()
    copy = restoring.copy_durably

    def exchanged(source: Path, target: Path, progress: object) -> None:
        copy(source, target, progress)  # pyright: ignore[reportArgumentType]
        content = bytearray(target.read_bytes())
        content[-1] ^= 1
        target.write_bytes(bytes(content))

    monkeypatch.setattr(restoring, "copy_durably", exchanged)
    with refused(ErrorCode.BACKUP_DAMAGED):
        desk.service().prepare(older, desk.key)


def test_a_full_disk_is_told_and_leaves_nothing(desk: RestoringDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = desk.back_up()
    desk.app.close()
    before = everything_under(desk.folder)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "copy_durably", full)
    with refused(ErrorCode.DISK_FULL) as told:
        desk.service().prepare(backup, desk.key)
    assert told.value.params["path"] == str(restore_journal.staged(desk.paths).folder)
    assert everything_under(desk.folder) == before


def test_cancelling_leaves_nothing(desk: RestoringDesk) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            if done * 100 >= 40 * total:
                raise HeijastusError(ErrorCode.CANCELLED)

    backup = desk.back_up()
    desk.app.close()
    before = everything_under(desk.folder)
    with refused(ErrorCode.CANCELLED):
        desk.service().prepare(backup, desk.key, progress=Stop())
    assert everything_under(desk.folder) == before
    with VaultLock(desk.paths.lock):
        pass


# ---------------------------------------------------------------------------------------------------------------- kills


class Killed(BaseException):
    """The process ends here."""


def test_killed_while_it_is_made_ready_nothing_is_left(desk: RestoringDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add("Aamu")
    backup = desk.back_up()
    desk.app.close()
    before = everything_under(desk.folder)
    for stage in ("check_copy", "modernise", "seal_off"):
        with monkeypatch.context() as patch:

            def killed(*_: object) -> None:
                raise Killed

            patch.setattr(restoring, stage, killed)
            # A killed process runs nothing more.
            patch.setattr(restore_service.RestoreService, "_give_up", lambda self: self._lock.release())
            with pytest.raises(Killed):
                desk.service().prepare(backup, desk.key)
        assert restore_journal.is_interrupted(desk.paths)
        desk.reopen()
        assert desk.names() == {"Aamu"}
        desk.app.close()
        assert not restore_journal.is_interrupted(desk.paths)
        assert everything_under(desk.folder).keys() == before.keys()


@pytest.mark.parametrize("after", [1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("is_damaged", [False, True])
def test_killed_while_it_is_put_in_place_the_next_start_has_one_of_the_two(
    desk: RestoringDesk, monkeypatch: pytest.MonkeyPatch, after: int, *, is_damaged: bool
) -> None:
    desk.add("Aamu")
    backup = desk.back_up()
    desk.add("Ilta")
    desk.app.close()
    if is_damaged:
        desk.paths.database.write_bytes(desk.paths.database.read_bytes()[:-1])
    service = desk.service()
    prepared = service.prepare(backup, desk.key, answer=NONE)
    moves = restore_journal.move_over
    left = [after]

    def counted(source: Path, target: Path) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Killed
        moves(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(restore_journal, "move_over", counted)
        try:
            service.commit(prepared, accept_loss=True)
        except Killed:
            service._lock.release()
    desk.reopen()
    assert desk.names() == {"Aamu"}
    assert bool(desk.service().kept_aside()) == is_damaged
    desk.app.close()
    assert not restore_journal.is_interrupted(desk.paths)


def test_clocks_do_not_matter(ready: Template, tmp_path: Path) -> None:
    """A clock ten years back neither hides a backup nor makes an older one the newest."""
    clock = a_clock()
    desk = desk_of(ready, tmp_path / "vault", clock)
    first = desk.back_up()
    clock.instant -= timedelta(days=3650)
    second = desk.back_up()
    desk.app.close()
    assert second.name < first.name
    for backup, is_newest in ((first, False), (second, True)):
        service = desk.service()
        prepared = service.prepare(backup, desk.key)
        assert prepared.is_newest == is_newest
        service.discard(prepared)


# ---------------------------------------------------------------------------------------------------- after a new key


def rekeyed(desk: RestoringDesk) -> keys.NewKeys:
    """She has seen somebody look at her passphrase: the vault gets a new data key."""
    new = keys.other_key_file(desk.paths.key, NEWER, cost=CHEAP, floor=CHEAP)
    rekey(desk.app.vault, new, desk.clock.today() + timedelta(days=90))
    desk.app.close()
    desk.key = new.data_key
    return new


def test_a_backup_of_the_key_before_comes_back_under_the_present_one(desk: RestoringDesk, tmp_path: Path) -> None:
    gone = desk.add("Poistuva")
    desk.add("Aamu")
    stick = carried(desk.back_up(), tmp_path / "stick")
    desk.erase(gone)
    old = desk.key
    rekeyed(desk)
    present = desk.paths.key.read_bytes()
    service = desk.service()
    key = service.open_key(stick, NEWER)
    prepared = service.prepare(stick, key)
    assert (prepared.replayed, prepared.present_is_damaged) == (1, False)
    service.commit(prepared, accept_loss=True)
    assert desk.paths.key.read_bytes() == present
    assert names_in(desk.paths.database, desk.key) == {"Aamu"}
    with pytest.raises(HeijastusError):
        names_in(desk.paths.database, old)
    desk.reopen()
    assert desk.names() == {"Aamu"}
    assert EventLog(desk.app.vault).verify().ok


def test_the_passphrase_she_has_given_up_does_not_put_an_old_key_over_the_new(
    desk: RestoringDesk, tmp_path: Path
) -> None:
    stick = carried(desk.back_up(), tmp_path / "stick")
    rekeyed(desk)
    before = everything_under(desk.folder)
    service = desk.service()
    key = service.open_key(stick, PASSPHRASE)
    with refused(ErrorCode.BACKUP_FOREIGN):
        service.prepare(stick, key, answer=NONE)
    assert everything_under(desk.folder) == before
    # Elsewhere it still opens what it always opened.
    service = desk.service(tmp_path / "new")
    service.commit(service.prepare(stick, key, answer=NONE))
