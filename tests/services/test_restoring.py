"""Restoring: over the present vault, into a new folder, from a damaged, foreign or older backup."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import create_application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services import restoring as restore_service
from heijastus_desk.services.event_log import EventLog
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.storage import restoring
from heijastus_desk.storage.rekeying import rekey
from heijastus_desk.system import keys, restore_journal
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import read_state
from tests.services.restoring_desk import RestoringDesk, carried, desk_of, everything_under, names_in
from tests.storage.vaults import CHEAP, PASSPHRASE, Template, a_clock

NONE = ErasureAnswer(none_since=True)
NEWER = "aivan toinen salalause tuulimylly"


@pytest.fixture
def desk(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[RestoringDesk]:
    made = desk_of(ready, tmp_path / "vault", clock)
    yield made
    made.app.close()


def refused(code: ErrorCode) -> "pytest.RaisesExc[HeijastusError]":
    return pytest.raises(HeijastusError, match=f"^{code.value}$")


# ----------------------------------------------------------------------------------------------------- over the present


def test_the_backup_comes_back_and_the_present_vault_is_backed_up_first(desk: RestoringDesk) -> None:
    desk.add("Aamu")
    backup = desk.back_up()
    desk.add("Ilta")
    desk.app.close()
    prepared, restored = desk.restore(backup)
    assert (prepared.counts["person"], prepared.counts_now and prepared.counts_now["person"]) == (1, 2)
    assert prepared.events_lost == 2
    assert restored.kept_aside is None
    assert restored.backup is not None
    assert names_in(restored.backup.database, desk.key) == {"Aamu", "Ilta"}
    desk.reopen()
    assert desk.names() == {"Aamu"}
    assert desk.app.vault.findings == ()
    # And back again: nothing was lost.
    desk.app.close()
    desk.restore(restored.backup)
    desk.reopen()
    assert desk.names() == {"Aamu", "Ilta"}


def test_until_it_is_confirmed_nothing_changes(desk: RestoringDesk) -> None:
    desk.add("Aamu")
    backup = desk.back_up()
    desk.add("Ilta")
    desk.app.close()
    before = everything_under(desk.folder)
    service = desk.service()
    prepared = service.prepare(backup, desk.key)
    with refused(ErrorCode.RESTORE_LOSES) as told:
        service.commit(prepared)
    assert told.value.params["count"] == 2
    service.discard(prepared)
    assert everything_under(desk.folder) == before
    desk.reopen()
    assert desk.names() == {"Aamu", "Ilta"}


def test_an_older_backup_is_told_even_where_nothing_changed_since(desk: RestoringDesk, clock: MovableClock) -> None:
    older = desk.back_up()
    clock.instant += timedelta(hours=1)
    newest = desk.back_up()
    desk.app.close()
    for backup, is_newest in ((older, False), (newest, True)):
        service = desk.service()
        prepared = service.prepare(backup, desk.key)
        assert (prepared.is_newest, prepared.events_lost) == (is_newest, 0)
        service.discard(prepared)


def test_a_newer_backup_is_remembered_when_it_is_not_there_any_more(desk: RestoringDesk, clock: MovableClock) -> None:
    older = desk.back_up()
    clock.instant += timedelta(hours=1)
    newest = desk.back_up()
    desk.app.close()
    for path in newest.files:
        path.unlink()
    assert not desk.service().prepare(older, desk.key).is_newest


def test_the_counter_goes_on_after_a_restore(desk: RestoringDesk, clock: MovableClock) -> None:
    older = desk.back_up()
    clock.instant += timedelta(hours=1)
    desk.back_up()
    desk.app.close()
    _prepared, restored = desk.restore(older)
    assert restored.backup is not None
    desk.reopen()
    assert read_state(desk.paths.state).counter == 3
    clock.instant += timedelta(hours=1)
    desk.back_up()
    assert read_state(desk.paths.state).counter == 4


def test_the_log_tells_of_the_restore_and_its_chain_holds(desk: RestoringDesk) -> None:
    backup = desk.back_up()
    desk.app.close()
    desk.restore(backup)
    desk.reopen()
    with desk.app.vault.read() as connection:
        codes = connection.exec_driver_sql("SELECT code FROM event ORDER BY id").scalars().all()
    assert restoring.RESTORED in codes
    assert EventLog(desk.app.vault).verify().ok


def test_an_open_vault_is_not_restored_over(desk: RestoringDesk) -> None:
    backup = desk.back_up()
    with refused(ErrorCode.VAULT_IN_USE):
        desk.service().prepare(backup, desk.key)
    assert desk.names() == set()


def test_while_she_compares_nobody_else_opens_the_vault(desk: RestoringDesk) -> None:
    backup = desk.back_up()
    desk.app.close()
    service = desk.service()
    prepared = service.prepare(backup, desk.key)
    with refused(ErrorCode.VAULT_IN_USE):
        open_application(desk.folder, desk.key, desk.clock)
    service.discard(prepared)
    desk.reopen()


# ------------------------------------------------------------------------------------------------------------- damage


@pytest.mark.parametrize("spoil", ["flipped", "cut", "empty", "gone", "plain"])
def test_a_damaged_vault_is_kept_aside(desk: RestoringDesk, spoil: str) -> None:
    desk.add("Aamu")
    backup = desk.back_up()
    desk.app.close()
    database = desk.paths.database
    content = bytearray(database.read_bytes())
    content[5000] ^= 1
    spoilt = {
        "flipped": bytes(content),
        "cut": bytes(content[:-100]),
        "empty": b"",
        "plain": b"SQLite format 3\x00" + bytes(4080),
    }
    if spoil == "gone":
        database.unlink()
    else:
        database.write_bytes(spoilt[spoil])
    prepared, restored = desk.restore(backup, answer=NONE)
    assert restored.backup is None
    if spoil == "gone":
        assert restored.kept_aside is None
    else:
        assert restored.kept_aside is not None
        assert restored.kept_aside.read_bytes() == spoilt[spoil]
        assert desk.service().kept_aside() == (restored.kept_aside,)
    # A flipped bit that the first look does not meet is met by the backup that is made before the swap.
    assert spoil == "flipped" or prepared.present_is_damaged == (spoil != "gone")
    desk.reopen()
    assert desk.names() == {"Aamu"}


def test_a_damaged_vault_with_a_whole_ledger_beside_it_asks_nothing(desk: RestoringDesk) -> None:
    uid = desk.add("Aamu")
    desk.add("Ilta")
    backup = desk.back_up()
    desk.erase(uid)
    desk.app.close()
    desk.paths.database.write_bytes(b"")
    prepared, _restored = desk.restore(backup)
    assert prepared.replayed == 1
    desk.reopen()
    assert desk.names() == {"Ilta"}


def test_a_log_left_beside_a_damaged_file_does_not_reach_the_restored_one(desk: RestoringDesk) -> None:
    """E7b: a restored file opened with the write-ahead log of another one is "not a database"."""
    desk.add("Aamu")
    backup = desk.back_up()
    desk.add("Ilta")
    log = desk.paths.database.with_name("vault.db-wal")
    left = log.read_bytes()
    assert left
    desk.app.close()
    log.write_bytes(left)
    desk.restore(backup, answer=NONE)
    assert not log.exists() or log.read_bytes() != left
    desk.reopen()
    assert desk.names() == {"Aamu"}


def test_without_the_removal_the_log_would_spoil_it(desk: RestoringDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shows that the test above would see it."""
    monkeypatch.setattr(restore_journal, "COMPANIONS", ())
    desk.add("Aamu")
    backup = desk.back_up()
    desk.add("Ilta")
    log = desk.paths.database.with_name("vault.db-wal")
    left = log.read_bytes()
    desk.app.close()
    log.write_bytes(left)
    desk.paths.database.write_bytes(b"")
    desk.restore(backup, answer=NONE)
    assert log.read_bytes() == left


# ------------------------------------------------------------------------------------------------------ a new computer


def test_a_backup_and_the_recovery_code_alone_move_the_vault(tmp_path: Path, clock: MovableClock) -> None:
    """R11: the passphrase is forgotten, the old computer is gone."""
    made = keys.new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP)
    old = create_application(tmp_path / "old", made, clock)
    desk = RestoringDesk(tmp_path / "old", made.data_key, clock, old)
    desk.add("Aamu")
    stick = carried(desk.back_up(), tmp_path / "stick")
    old.close()
    service = desk.service(tmp_path / "new" / "deep")
    key = service.open_key_by_code(stick, made.recovery_code.text.lower().replace("-", " "))
    prepared = service.prepare(stick, key, answer=NONE)
    assert (prepared.counts_now, prepared.loses, prepared.present_is_damaged) == (None, False, False)
    assert service.commit(prepared) == (None, None)
    new = VaultPaths(tmp_path / "new" / "deep")
    for path in (new.database, new.key, new.ledger, new.state):
        assert path.stat().st_mode & 0o777 == 0o600
    assert new.folder.stat().st_mode & 0o777 == 0o700
    moved = open_application(new.folder, keys.open_with_passphrase(new.key, PASSPHRASE, floor=CHEAP), clock)
    assert {row.name for row in moved.clients.list()} == {"Keksitty, Aamu"}
    assert moved.vault.findings == ()
    moved.backups.make()
    assert read_state(new.state).counter == 2
    moved.close()


def test_a_new_folder_is_gone_again_when_the_restore_is_not_wanted(desk: RestoringDesk, tmp_path: Path) -> None:
    stick = carried(desk.back_up(), tmp_path / "stick")
    new = tmp_path / "new"
    service = desk.service(new)
    with refused(ErrorCode.ERASURES_UNKNOWN):
        service.prepare(stick, desk.key)
    assert not new.exists()
    prepared = service.prepare(stick, desk.key, answer=NONE)
    service.discard(prepared)
    assert not new.exists()
    # And the medium is as it was.
    assert {path.name for path in stick.folder.iterdir()} == {path.name for path in stick.files}


def test_a_medium_that_cannot_be_written_to_is_enough(desk: RestoringDesk, tmp_path: Path) -> None:
    desk.add("Aamu")
    stick = carried(desk.back_up(), tmp_path / "stick")
    before = {path: path.read_bytes() for path in stick.files}
    stick.folder.chmod(0o500)
    for path in stick.files:
        path.chmod(0o400)
    try:
        desk.restore(stick, folder=tmp_path / "new", answer=NONE)
    finally:
        stick.folder.chmod(0o700)
    assert names_in(tmp_path / "new" / "vault.db", desk.key) == {"Aamu"}
    assert {path: path.read_bytes() for path in stick.files} == before
    assert len(list(stick.folder.iterdir())) == 3


def test_a_synced_folder_is_no_place_for_it(desk: RestoringDesk, tmp_path: Path) -> None:
    stick = carried(desk.back_up(), tmp_path / "stick")
    with refused(ErrorCode.FOLDER_SYNCED):
        desk.service(tmp_path / "Dropbox" / "new").prepare(stick, desk.key, answer=NONE)


# ---------------------------------------------------------------------------------------------------------------- keys


def test_the_present_passphrase_wins_over_the_one_of_the_day(desk: RestoringDesk, tmp_path: Path) -> None:
    """A restore must not bring back a passphrase or a sheet she has given up."""
    stick = carried(desk.back_up(), tmp_path / "stick")
    keys.change_passphrase(desk.paths.key, PASSPHRASE, NEWER, cost=CHEAP, floor=CHEAP)
    present = desk.paths.key.read_bytes()
    desk.app.close()
    service = desk.service()
    key = service.open_key(stick, NEWER)
    assert key.key_file == present
    service.commit(service.prepare(stick, key), accept_loss=True)
    assert desk.paths.key.read_bytes() == present


def test_the_passphrase_of_the_day_still_opens_it(desk: RestoringDesk, tmp_path: Path) -> None:
    stick = carried(desk.back_up(), tmp_path / "stick")
    keys.change_passphrase(desk.paths.key, PASSPHRASE, NEWER, cost=CHEAP, floor=CHEAP)
    desk.app.close()
    service = desk.service()
    key = service.open_key(stick, PASSPHRASE)
    service.commit(service.prepare(stick, key), accept_loss=True)
    assert keys.open_with_passphrase(desk.paths.key, PASSPHRASE, floor=CHEAP) == desk.key
    desk.reopen()


def test_wrong_secrets_are_told_apart_from_damage(desk: RestoringDesk, tmp_path: Path) -> None:
    stick = carried(desk.back_up(), tmp_path / "stick")
    service = desk.service()
    with refused(ErrorCode.WRONG_PASSPHRASE):
        service.open_key(stick, "aivan väärä salalause")
    with refused(ErrorCode.WRONG_RECOVERY_CODE):
        service.open_key_by_code(stick, "AAAAAA-" * 5 + "AAAAAA")
    stick.manifest.write_bytes(b"{}")
    with refused(ErrorCode.BACKUP_DAMAGED):
        service.open_key(stick, PASSPHRASE)


# ----------------------------------------------------------------------------------------------- what is not restored


def test_another_vaults_backup_is_refused(desk: RestoringDesk, tmp_path: Path, clock: MovableClock) -> None:
    made = keys.new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP)
    other = create_application(tmp_path / "other", made, clock)
    other.backups.make()
    foreign = other.backups.reachable_sets()[0]
    other.close()
    desk.app.close()
    before = everything_under(desk.folder)
    service = desk.service()
    key = service.open_key(foreign, PASSPHRASE)
    with refused(ErrorCode.BACKUP_FOREIGN):
        service.prepare(foreign, key)
    # Nor with this vault's own key.
    with refused(ErrorCode.BACKUP_FOREIGN):
        service.prepare(foreign, desk.key)
    # Even where only the key file is left to tell.
    desk.paths.database.unlink()
    desk.paths.state.unlink()
    with refused(ErrorCode.BACKUP_FOREIGN):
        service.prepare(foreign, key, answer=NONE)
    desk.paths.database.write_bytes(before["vault.db"])


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
