"""B6: a backup made to do harm is refused, quickly, and leaves nothing behind."""

import random
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.restoring import ErasureAnswer, RestoreService
from heijastus_desk.storage import health, opening, restoring
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.first_page import check_first_page
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.system import restore_journal
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.services.hostile_backups import ENDLESS, HARMS, counted_again, sealed, sql
from tests.services.restoring_desk import carried, desk_of, names_in
from tests.storage.vaults import Template, a_clock

NONE = ErasureAnswer(none_since=True)
LONGEST = 60
"""Seconds after which a refusal counts as a hang."""
REFUSALS = {ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_FOREIGN, ErrorCode.VAULT_NEWER}


@pytest.fixture(scope="module")
def good(ready: Template, tmp_path_factory: pytest.TempPathFactory) -> tuple[BackupSet, DataKey]:
    """A whole backup with a person and a note in it."""
    folder = tmp_path_factory.mktemp("good")
    desk = desk_of(ready, folder / "vault", a_clock())
    desk.add("Aamu")
    backup = carried(desk.back_up(), folder / "stick")
    desk.app.close()
    return backup, ready.key


@pytest.fixture
def copy(good: tuple[BackupSet, DataKey], tmp_path: Path) -> BackupSet:
    return carried(good[0], tmp_path / "stick")


@pytest.fixture
def key(good: tuple[BackupSet, DataKey]) -> DataKey:
    return good[1]


@pytest.fixture
def service(tmp_path: Path, clock: MovableClock) -> RestoreService:
    return RestoreService(VaultPaths(tmp_path / "new"), clock)


@pytest.fixture(autouse=True)
def no_hang() -> Iterator[None]:
    """What hangs in the driver hears no exception, so the system's own alarm ends it."""

    def stop(*_: object) -> None:
        pytest.fail(f"took longer than {LONGEST} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def refused(service: RestoreService, backup: BackupSet, key: DataKey) -> HeijastusError:
    with pytest.raises(HeijastusError) as told:
        service.prepare(backup, key, answer=NONE)
    assert not service._paths.folder.exists()
    return told.value


def test_the_same_backup_without_harm_is_restored(service: RestoreService, copy: BackupSet, key: DataKey) -> None:
    """Shows that what follows is refused for the harm and not for the sealing."""
    sealed(copy, key, sql("PRAGMA user_version"))
    service.commit(service.prepare(copy, key, answer=NONE))
    assert names_in(service._paths.database, key) == {"Aamu"}


@pytest.mark.parametrize("harm", HARMS)
def test_harm_is_refused(service: RestoreService, copy: BackupSet, key: DataKey, harm: str) -> None:
    sealed(copy, key, HARMS[harm])
    before = [path.read_bytes() for path in copy.files]
    assert refused(service, copy, key).code in REFUSALS
    # Nothing was opened in place: not a byte of the medium has changed.
    assert [path.read_bytes() for path in copy.files] == before
    assert len(list(copy.folder.iterdir())) == len(copy.files)


def test_there_are_enough_of_them() -> None:
    assert len(HARMS) >= 40


@pytest.mark.parametrize("harm", ["row fewer", "row that belongs to nobody", "trigger on insert"])
def test_harm_is_refused_where_the_manifest_tells_the_right_rows(
    service: RestoreService, copy: BackupSet, key: DataKey, harm: str
) -> None:
    sealed(copy, key, HARMS[harm])
    counted_again(copy, key)
    if harm == "row fewer":
        # Then it is simply what somebody with the key backed up.
        service.discard(service.prepare(copy, key, answer=NONE))
    else:
        assert refused(service, copy, key).code is ErrorCode.BACKUP_DAMAGED


def test_a_newer_schema_is_told_as_such(service: RestoreService, copy: BackupSet, key: DataKey) -> None:
    sealed(copy, key, sql(f"PRAGMA user_version={NEWEST_SCHEMA + 1}"), schema=NEWEST_SCHEMA + 1)
    told = refused(service, copy, key)
    assert told.code is ErrorCode.VAULT_NEWER
    assert (told.params["schema"], told.params["newest"]) == (NEWEST_SCHEMA + 1, NEWEST_SCHEMA)


def test_without_the_comparison_a_trigger_would_come_in(
    service: RestoreService, copy: BackupSet, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "check_schema", lambda _raw: None)
    sealed(copy, key, HARMS["trigger on insert"])
    service.commit(service.prepare(copy, key, answer=NONE))


def test_the_schema_is_looked_at_before_anything_else_is_done(
    service: RestoreService, copy: BackupSet, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The full check writes to the search index; by then nothing of anybody else's may be there to act."""
    monkeypatch.setattr(restoring, "checked", lambda *_: pytest.fail("checked before the schema"))
    sealed(copy, key, HARMS["endless trigger"])
    assert refused(service, copy, key).params["part"] == "schema"


@pytest.mark.parametrize("harm", ["page size of another", "letters of no kind", "format of the future"])
def test_the_driver_never_sees_a_header_it_could_crash_on(
    copy: BackupSet, key: DataKey, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    monkeypatch.setattr(opening, "connect", lambda *_given, **_named: pytest.fail("opened"))
    target = copy.database.with_suffix(".copy")
    shutil.copy2(copy.database, target)
    HARMS[harm](copy.database, key)
    with pytest.raises(HeijastusError) as told:
        check_first_page(copy.database, key)
    assert (told.value.code, told.value.params["part"]) == (ErrorCode.VAULT_DAMAGED, "header")
    check_first_page(target, key)
    with pytest.raises(HeijastusError):
        check_first_page(target, DataKey.random())


def test_a_look_that_does_not_end_is_ended(
    service: RestoreService, copy: BackupSet, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "LONGEST_LOOK", 0.2)
    monkeypatch.setattr(health, "check_schema", lambda raw: raw.execute(ENDLESS).fetchall())
    assert refused(service, copy, key).code is ErrorCode.BACKUP_DAMAGED


def test_the_key_file_of_a_set_is_checked_too(service: RestoreService, copy: BackupSet, key: DataKey) -> None:
    copy.key.write_bytes(copy.key.read_bytes() + b"\n")
    told = refused(service, copy, key)
    assert (told.code, told.params["part"]) == (ErrorCode.BACKUP_DAMAGED, "key")


def test_changed_bytes_are_refused_sealed_or_not(service: RestoreService, copy: BackupSet, key: DataKey) -> None:
    """Fuzz with a seed: half of the files keep their old seal, half were sealed again by somebody with the key."""
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    whole = {path: path.read_bytes() for path in copy.files}
    tried = 120
    for number in range(tried):
        content = bytearray(whole[copy.database])
        for _ in range(chance.choice((1, 1, 2, 40))):
            content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
        copy.database.write_bytes(bytes(content))
        copy.manifest.write_bytes(whole[copy.manifest])
        if number % 2:
            sealed(copy, key, lambda _path, _key: None)
        assert refused(service, copy, key).code in REFUSALS, f"seed {seed}, file {number}"


def test_changed_manifests_are_refused(service: RestoreService, copy: BackupSet, key: DataKey) -> None:
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    whole = copy.manifest.read_bytes()
    for number in range(300):
        content = bytearray(whole)
        match number % 4:
            case 0:
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            case 1:
                del content[chance.randrange(len(content)) :]
            case 2:
                place = chance.randrange(len(content))
                content[place:place] = chance.randbytes(3)
            case _:
                content = bytearray(chance.randbytes(chance.randrange(200)))
        copy.manifest.write_bytes(bytes(content))
        if bytes(content) != whole:
            told = refused(service, copy, key)
            assert told.code in {ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_FOREIGN, ErrorCode.BACKUP_NEWER}, (
                f"seed {seed}, file {number}"
            )


def test_other_files_beside_a_set_are_no_part_of_it(service: RestoreService, copy: BackupSet, key: DataKey) -> None:
    """A log laid beside the database of a set is not read."""
    for ending in ("-wal", "-shm", "-journal"):
        copy.database.with_name(f"{copy.database.name}{ending}").write_bytes(b"\x37\x7f\x06\x82" + bytes(4096))
    service.commit(service.prepare(copy, key, answer=NONE))
    assert names_in(service._paths.database, key) == {"Aamu"}


def test_a_link_in_place_of_the_staging_folder_is_not_followed(
    service: RestoreService, copy: BackupSet, key: DataKey, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "vault.db").write_bytes(b"hers")
    service._paths.folder.mkdir()
    restore_journal.staged(service._paths).folder.symlink_to(elsewhere)
    service.discard(service.prepare(copy, key, answer=NONE))
    assert (elsewhere / "vault.db").read_bytes() == b"hers"
    shutil.rmtree(service._paths.folder)
