"""Making a set: three files, read back before they count, nothing left when it fails."""

import os
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.backups import content, failures, making, replacing
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.making import copy_set, make_set
from heijastus_desk.storage.backups.sets import recover_sets, sets_in
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.backup_sets import (
    NOW,
    a_set,
    code_of,
    flip,
    names,
    put_setting,
    rows,
    state_of,
)
from tests.storage.set_making import PAGE, stick
from tests.storage.vaults import CHEAP

__all__ = ["stick"]


# -------------------------------------------------------------------------------------------------------------- making


def test_a_set_is_three_private_files_that_tell_of_the_vault(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = make_set(paths, key, stick, 7, NOW)
    assert names(stick) == {f"vault-20260608-060000Z.{ending}" for ending in ("db", "key", "json")}
    assert {stat.S_IMODE(path.stat().st_mode) for path in one.files} == {0o600}
    manifest = check_set(one, key)
    assert (manifest.counter, manifest.made_at) == (7, NOW)
    assert manifest.pages * PAGE == one.database.stat().st_size
    assert one.key.read_bytes() == paths.key.read_bytes()


def test_what_is_still_in_the_write_ahead_log_is_in_the_set(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    live = opening.connect(paths.database, key)
    live.execute("PRAGMA wal_autocheckpoint=0")
    put_setting(paths.database, key, "late")
    one = make_set(paths, key, stick, 1, NOW)
    assert rows(one.database, key, "setting") == rows(paths.database, key, "setting")
    live.close()


def test_a_copy_of_the_file_would_miss_it(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copied(paths: VaultPaths, _key: DataKey, target: Path, _progress: object) -> None:
        shutil.copyfile(paths.database, target)

    monkeypatch.setattr(making, "_vacuum_into", copied)
    live = opening.connect(paths.database, key)
    live.execute("PRAGMA wal_autocheckpoint=0")
    put_setting(paths.database, key, "late")
    one = make_set(paths, key, stick, 1, NOW)
    assert rows(one.database, key, "setting") < rows(paths.database, key, "setting")
    live.close()


def test_others_write_while_it_is_made(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    live = opening.connect(paths.database, key)
    live.execute("BEGIN IMMEDIATE")
    live.execute("UPDATE setting SET version = version + 1")
    one = make_set(paths, key, stick, 1, NOW)
    live.execute("COMMIT")
    live.close()
    assert state_of(one, key) is None


def test_the_second_of_a_second_gets_a_suffix(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    made = [make_set(paths, key, stick, number, NOW).name for number in (1, 2, 3)]
    assert made == ["vault-20260608-060000Z", "vault-20260608-060000Z-2", "vault-20260608-060000Z-3"]
    assert [one.name for one in sets_in(stick)] == made[::-1]


def lying_device(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick that says "written" and wrote something else."""
    whole = content.sync_to_device

    def written_wrong(path: Path) -> None:
        whole(path)
        flip(path, path.stat().st_size - 2000)

    monkeypatch.setattr(making, "sync_to_device", written_wrong)
    monkeypatch.setattr(content, "sync_to_device", written_wrong)


def test_what_was_written_wrong_is_found_before_it_counts(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lying_device(monkeypatch)
    assert code_of(lambda: make_set(paths, key, stick, 1, NOW)) is ErrorCode.BACKUP_UNPROVEN
    assert names(stick) == set()


def test_without_reading_it_back_it_would_count(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lying_device(monkeypatch)
    whole = content.checked
    monkeypatch.setattr(making, "checked", lambda _path, key, progress: whole(paths.database, key, progress))
    one = make_set(paths, key, stick, 1, NOW)
    monkeypatch.undo()
    assert state_of(one, key) is ErrorCode.BACKUP_DAMAGED


def test_a_copy_written_wrong_is_found_before_it_counts(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = a_set(paths, key, paths.backups)
    lying_device(monkeypatch)
    assert code_of(lambda: copy_set(one, stick, key)) is ErrorCode.BACKUP_UNPROVEN
    assert names(stick) == set()


def test_a_copy_is_the_set(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, paths.backups)
    copy = copy_set(one, stick, key)
    assert [path.read_bytes() for path in copy.files] == [path.read_bytes() for path in one.files]
    assert copy_set(one, stick, key) == copy


def test_a_copy_takes_no_other_vaults_place(paths: VaultPaths, key: DataKey, stick: Path, tmp_path: Path) -> None:
    made = keys.new_key_file("toinen pitkä koesalalause myrskylyhty", cost=CHEAP, floor=CHEAP)
    other = VaultPaths(tmp_path / "other")
    shutil.copytree(paths.folder, other.folder)
    other.key.write_bytes(made.key_file.to_bytes())
    theirs = a_set(other, key, stick)
    before = theirs.manifest.read_bytes()
    ours = copy_set(a_set(paths, key, paths.backups), stick, key)
    assert (ours.name, theirs.manifest.read_bytes()) == (f"{theirs.name}-2", before)
    assert state_of(ours, key) is None


class StopAt:
    """She asks to stop at the n-th look."""

    def __init__(self, number: int) -> None:
        self.left = number

    def step(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.left -= 1
        if self.left < 0:
            raise cancelled()


@pytest.mark.parametrize("looks", range(8))
def test_stopped_at_any_look_it_leaves_nothing(
    paths: VaultPaths, key: DataKey, stick: Path, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "_STEPS_BETWEEN_LOOKS", 50)
    assert code_of(lambda: make_set(paths, key, stick, 1, NOW, StopAt(looks))) is ErrorCode.CANCELLED
    assert names(stick) == set()


def test_a_vault_whose_key_file_is_spoilt_gets_no_backup(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    flip(paths.key, 200)
    assert code_of(lambda: make_set(paths, key, stick, 1, NOW)) is ErrorCode.KEY_FILE_DAMAGED
    paths.key.unlink()
    assert code_of(lambda: make_set(paths, key, stick, 1, NOW)) is ErrorCode.KEY_FILE_MISSING
    assert names(stick) == set()


def test_a_damaged_vault_gets_no_backup(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    for page in range(2, paths.database.stat().st_size // PAGE):
        flip(paths.database, page * PAGE + 100)
    failed = code_of(lambda: make_set(paths, key, stick, 1, NOW))
    assert failed in {ErrorCode.VAULT_DAMAGED, ErrorCode.BACKUP_UNPROVEN}
    assert names(stick) == set()


# ------------------------------------------------------------------------------------------------ folders that will not


def test_a_folder_that_is_not_there(paths: VaultPaths, key: DataKey, tmp_path: Path) -> None:
    assert code_of(lambda: make_set(paths, key, tmp_path / "gone", 1, NOW)) is ErrorCode.MEDIUM_MISSING


def test_a_stick_without_room_is_refused_before_anything_is_written(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(stick)._replace(free=paths.database.stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    monkeypatch.setattr(making, "_vacuum_into", lambda *_: pytest.fail("wrote"))
    assert code_of(lambda: make_set(paths, key, stick, 1, NOW)) is ErrorCode.DISK_FULL


@pytest.mark.skipif(os.name == "nt", reason="POSIX limits")
def test_a_stick_that_fills_up_meanwhile_keeps_no_empty_file(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource

    whole = opening.connect

    def connected(*given: Any, **named: Any) -> Any:
        raw = whole(*given, **named)
        # Only now: the live file beside it must be openable.
        resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, hard))
        return raw

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    monkeypatch.setattr(opening, "connect", connected)
    try:
        failed = code_of(lambda: make_set(paths, key, stick, 1, NOW))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert failed in {ErrorCode.DISK_FULL, ErrorCode.VAULT_DAMAGED}
    assert names(stick) == set()


def test_a_stick_that_cannot_sync_folders_nor_keep_modes_is_good_enough(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object, **_named: object) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(replacing, "sync_folder", refused)
    monkeypatch.setattr(Path, "chmod", refused)
    assert state_of(make_set(paths, key, stick, 1, NOW), key) is None


def test_a_stick_that_fails_to_sync_is_not(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(replacing, "sync_folder", failing)
    assert code_of(lambda: make_set(paths, key, stick, 1, NOW)) is ErrorCode.MEDIUM_MISSING
    assert names(stick) == set()


def test_a_stick_pulled_while_it_is_checked(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(raw: Any, *_: object) -> None:
        raw.close()
        stick.rename(stick.with_name("elsewhere"))
        raise HeijastusError(ErrorCode.VAULT_DAMAGED, part="pages")

    monkeypatch.setattr(health, "full_check", pulled)
    assert code_of(lambda: make_set(paths, key, stick, 1, NOW)) is ErrorCode.MEDIUM_MISSING
    stick.with_name("elsewhere").rename(stick)
    recover_sets(stick)
    assert names(stick) == set()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (28, ErrorCode.DISK_FULL),
        (122, ErrorCode.DISK_FULL),
        (5, ErrorCode.MEDIUM_MISSING),
        (19, ErrorCode.MEDIUM_MISSING),
        (30, ErrorCode.FOLDER_NOT_WRITABLE),
        (13, ErrorCode.FOLDER_NOT_WRITABLE),
    ],
)
def test_failures_of_the_file_system_in_her_words(tmp_path: Path, number: int, code: ErrorCode) -> None:
    def failing() -> None:
        with failures.about_folder(tmp_path):
            raise OSError(number, os.strerror(number))

    assert code_of(failing) is code
