"""A backup of an older schema is brought up to date while it is restored, and stays itself as it was."""

import json
import shutil
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.services.restoring import ErasureAnswer, RestoreService
from heijastus_desk.storage.backups.making import make_set
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.services.hostile_backups import sealed, sql
from tests.storage.vaults import CHEAP

OLD = Path(__file__).parent.parent / "data" / "vaults" / "schema_0001"
NONE = ErasureAnswer(none_since=True)


@pytest.fixture
def old(tmp_path: Path, clock: MovableClock) -> tuple[BackupSet, DataKey]:
    """A backup made before the migration that a new version begins with."""
    shutil.copytree(OLD, tmp_path / "old")
    paths = VaultPaths(tmp_path / "old")
    (tmp_path / "stick").mkdir()
    key = keys.open_with_passphrase(paths.key, PASSPHRASE, floor=CHEAP)
    return make_set(paths, key, tmp_path / "stick", 1, clock.now()), key


@pytest.fixture
def service(tmp_path: Path, clock: MovableClock) -> RestoreService:
    return RestoreService(VaultPaths(tmp_path / "new"), clock, floor=CHEAP)


def test_an_older_backup_is_brought_up_to_date(
    old: tuple[BackupSet, DataKey], service: RestoreService, tmp_path: Path, clock: MovableClock
) -> None:
    backup, key = old
    before = {path: path.read_bytes() for path in backup.files}
    expected = json.loads((OLD / "expected.json").read_text())["counts"]
    prepared = service.prepare(backup, service.open_key(backup, PASSPHRASE), answer=NONE)
    assert {name: prepared.counts[name] for name in expected} == expected
    service.commit(prepared)
    app = open_application(tmp_path / "new", key, clock)
    assert app.vault.findings == ()
    assert app.clients.count() == expected["person"] + expected["organisation"]
    app.close()
    assert {path: path.read_bytes() for path in backup.files} == before


def test_something_slipped_into_an_older_backup_is_found_before_it_could_act_in_the_migration(
    old: tuple[BackupSet, DataKey], service: RestoreService, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, key = old
    monkeypatch.setattr("heijastus_desk.storage.restoring.migrate", lambda *_: pytest.fail("migrated"))
    sealed(backup, key, sql("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM note; END"))
    with pytest.raises(HeijastusError) as told:
        service.prepare(backup, key, answer=NONE)
    assert (told.value.code, told.value.params["part"]) == (ErrorCode.BACKUP_DAMAGED, "schema")


def test_a_migration_that_fails_leaves_everything_as_it_was(
    old: tuple[BackupSet, DataKey], service: RestoreService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, key = old

    def fails(*_: object) -> None:
        raise HeijastusError(ErrorCode.VAULT_DAMAGED)

    monkeypatch.setattr("heijastus_desk.storage.restoring.migrate", fails)
    with pytest.raises(HeijastusError):
        service.prepare(backup, key, answer=NONE)
    assert not (tmp_path / "new").exists()
