"""Restoring into a new folder, from a medium, with the passphrase of the day."""

from pathlib import Path

from heijastus_desk.bootstrap import create_application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.system import keys
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import read_state
from tests.services.restoring_desk import RestoringDesk, carried, everything_under, names_in
from tests.services.restoring_kit import NEWER, NONE, desk, refused
from tests.storage.vaults import CHEAP, PASSPHRASE

__all__ = ["desk"]


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
