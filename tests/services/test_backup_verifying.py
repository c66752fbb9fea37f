"""Whether a backup file is whole and current, told without the vault."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.services import backups
from heijastus_desk.storage.backups.making import make_set
from heijastus_desk.storage.backups.manifest import read_manifest
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, empty_ledger, new_erasure, save_ledger
from heijastus_desk.system.vault_state import change_state
from tests.services.backup_places_desk import MINUTE, stick
from tests.storage.backup_sets import a_twin, code_of, flip

__all__ = ["stick"]


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
