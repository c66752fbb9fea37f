"""A set is made whole or not at all, and nothing that was changed in one goes unnoticed."""

import os
import shutil
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.backups import content, failures, making, replacing
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.making import copy_set, make_set, replace_key_file, rewriting
from heijastus_desk.storage.backups.manifest import manifest_bytes, read_manifest, read_sealed
from heijastus_desk.storage.backups.sets import find_set, recover_sets, remove_set, sets_in, sets_of
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.backup_sets import (
    NOW,
    a_set,
    a_twin,
    code_of,
    flip,
    names,
    put_setting,
    rows,
    state_of,
)
from tests.storage.vaults import CHEAP

PAGE = 4096


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


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


# ------------------------------------------------------------------------------------------------------------ checking


def test_an_old_page_put_back_is_found_by_the_manifest_alone(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    raw = opening.connect(paths.database, key)
    raw.execute(
        "INSERT INTO setting(uid, version, created_at, updated_at, key, value) VALUES('u', 1, '', '', 'k', 'old')"
    )
    old = a_set(paths, key, stick)
    raw.execute("UPDATE setting SET value = 'new' WHERE key = 'k'")
    raw.close()
    new = a_set(paths, key, stick, 2)
    before, after = old.database.read_bytes(), bytearray(new.database.read_bytes())
    assert len(before) == len(after)
    # Pages are encrypted anew each time; one that tells the same is the same only in what it tells.
    replayed = _replay_one_page(before, after, new.database, key)
    assert replayed, "no page alone could be put back"
    assert state_of(new, key) is ErrorCode.BACKUP_DAMAGED
    manifest = read_manifest(new)
    forged = replace(manifest, database_sha256=content.file_hash(new.database))
    new.manifest.write_bytes(manifest_bytes(forged, DataKey.random()))
    assert state_of(new, key) is ErrorCode.BACKUP_FOREIGN


def _replay_one_page(before: bytes, after: bytearray, target: Path, key: DataKey) -> bool:
    """Put old pages into the new file until one is accepted by the full health check and tells the old value."""
    for at in range(PAGE, len(after), PAGE):
        target.write_bytes(after[:at] + before[at : at + PAGE] + after[at + PAGE :])
        with content.opened(target, key) as raw:
            told = raw.execute("SELECT value FROM setting WHERE key = 'k'").fetchall()
            raw.execute("PRAGMA query_only=OFF")
            if told == [("old",)] and code_of(lambda raw=raw: health.full_check(raw)) is None:
                return True
    return False


def test_every_flipped_bit_is_found(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    for path in one.files:
        whole = path.read_bytes()
        for place in range(60):
            flip(path, place * 7919 % len(whole), place % 8)
            assert state_of(one, key) in {ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_NEWER}, (path.suffix, place)
            path.write_bytes(whole)
    assert state_of(one, key) is None


def test_every_bit_of_the_manifest_counts(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    whole = one.manifest.read_bytes()
    for at in range(len(whole)):
        flip(one.manifest, at, at % 7)
        assert code_of(lambda: read_sealed(one, key)) is ErrorCode.BACKUP_DAMAGED, at
        one.manifest.write_bytes(whole)


@pytest.mark.parametrize("size", [0, 1, 16, 100, PAGE - 1, PAGE, PAGE + 1, 5 * PAGE, -PAGE, -1])
def test_cut_short_anywhere_it_is_found(paths: VaultPaths, key: DataKey, stick: Path, size: int) -> None:
    one = a_set(paths, key, stick)
    one.database.write_bytes(one.database.read_bytes()[:size])
    assert state_of(one, key) is ErrorCode.BACKUP_DAMAGED


def test_something_appended_is_found(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    for path in one.files:
        whole = path.read_bytes()
        path.write_bytes(whole + b"\n")
        assert state_of(one, key) is ErrorCode.BACKUP_DAMAGED, path.suffix
        path.write_bytes(whole)


@pytest.mark.parametrize("part", ["database", "key", "manifest"])
def test_a_missing_file_is_named(paths: VaultPaths, key: DataKey, stick: Path, part: str) -> None:
    one = a_set(paths, key, stick)
    path: Path = getattr(one, part)
    path.unlink()
    with pytest.raises(HeijastusError) as failure:
        check_set(one, key)
    assert failure.value.code is ErrorCode.BACKUP_DAMAGED
    assert failure.value.params == {"part": part, "path": str(path)}


def test_files_of_two_sets_do_not_make_one(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    put_setting(paths.database, key, "more")
    two = a_set(paths, key, stick, 2)
    shutil.copyfile(one.database, two.database)
    assert state_of(two, key) is ErrorCode.BACKUP_DAMAGED


def test_a_set_sealed_under_another_key_is_foreign_and_not_damaged(
    paths: VaultPaths, key: DataKey, stick: Path
) -> None:
    one = a_set(paths, key, stick)
    assert state_of(one, DataKey.random()) is ErrorCode.BACKUP_FOREIGN


def test_a_newer_manifest_and_a_newer_schema_ask_for_a_newer_program(
    paths: VaultPaths, key: DataKey, stick: Path
) -> None:
    one = a_set(paths, key, stick)
    newer = replace(read_manifest(one), schema=99)
    one.manifest.write_bytes(manifest_bytes(newer, key))
    assert state_of(one, key) is ErrorCode.VAULT_NEWER
    one.manifest.write_bytes(one.manifest.read_bytes().replace(b'"v": 1', b'"v": 2'))
    assert state_of(one, key) is ErrorCode.BACKUP_NEWER


@pytest.mark.parametrize(
    "text", [b"", b"{}", b"[]", b"null", b"\xff", b"{" * 5000, b'{"format": "heijastus-desk-backup"}']
)
def test_a_manifest_that_is_none(paths: VaultPaths, key: DataKey, stick: Path, text: bytes) -> None:
    one = a_set(paths, key, stick)
    one.manifest.write_bytes(text)
    assert state_of(one, key) is ErrorCode.BACKUP_DAMAGED


def test_a_huge_manifest_is_not_read(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    one.manifest.write_bytes(b" " * (64 * 1024 + 1) + one.manifest.read_bytes())
    assert state_of(one, key) is ErrorCode.BACKUP_DAMAGED


def test_checking_writes_nothing(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in stick.iterdir()}
    assert state_of(one, key) is None
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in stick.iterdir()} == before


def test_a_set_on_a_stick_that_cannot_be_written_is_checked(
    paths: VaultPaths, key: DataKey, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = a_set(paths, key, stick)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert state_of(one, key) is None
    flip(one.database, 3 * PAGE + 7)
    monkeypatch.setattr(content, "file_hash", lambda _path: read_manifest(one).database_sha256)
    assert state_of(one, key) is ErrorCode.BACKUP_DAMAGED


# ------------------------------------------------------------------------------------------------------------ rewriting


def test_a_rewritten_set_keeps_its_number_and_holds_the_change(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    put_setting(paths.database, key, "goes")
    one = a_set(paths, key, stick, 5)
    with rewriting(one, key) as working:
        raw = opening.connect(working, key)
        raw.execute("DELETE FROM setting WHERE key = 'goes'")
        raw.close()
    manifest = check_set(one, key)
    assert (manifest.counter, manifest.made_at) == (5, NOW)
    assert manifest.counts["setting"] == rows(paths.database, key, "setting") - 1
    assert names(stick) == {path.name for path in one.files}


def test_a_failed_block_leaves_the_set_as_it_was(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    before = one.database.read_bytes()

    def fail() -> None:
        with rewriting(one, key) as working:
            raw = opening.connect(working, key)
            raw.execute("DELETE FROM setting")
            raw.close()
            raise HeijastusError(ErrorCode.CANCELLED)

    assert code_of(fail) is ErrorCode.CANCELLED
    assert one.database.read_bytes() == before
    assert names(stick) == {path.name for path in one.files}


def test_what_the_block_spoilt_does_not_become_the_set(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    before = one.database.read_bytes()

    def spoil() -> None:
        with rewriting(one, key) as working:
            flip(working, 4 * PAGE + 10)

    assert code_of(spoil) is ErrorCode.BACKUP_UNPROVEN
    assert one.database.read_bytes() == before


def test_a_damaged_set_is_not_made_to_look_whole(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    raw = opening.connect(one.database, key)
    raw.execute("DELETE FROM setting")
    raw.close()

    def rewrite() -> None:
        with rewriting(one, key):
            pytest.fail("worked on a set that is not whole")

    assert code_of(rewrite) is ErrorCode.BACKUP_DAMAGED


def test_a_changed_passphrase_reaches_the_set(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    database = one.database.read_bytes()
    keys.set_passphrase(paths.key, key, "uusi pitkä koesalalause sadepisara", cost=CHEAP, floor=CHEAP)
    replace_key_file(one, key, paths.key.read_bytes())
    assert keys.open_with_passphrase(one.key, "uusi pitkä koesalalause sadepisara", floor=CHEAP) == key
    assert (state_of(one, key), one.database.read_bytes()) == (None, database)


def test_another_vaults_key_file_is_refused(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    other = keys.new_key_file("toinen pitkä koesalalause myrskylyhty", cost=CHEAP, floor=CHEAP).key_file.to_bytes()
    assert code_of(lambda: replace_key_file(one, key, other)) is ErrorCode.VAULT_FOREIGN
    assert code_of(lambda: replace_key_file(one, key, b"{}")) is ErrorCode.KEY_FILE_DAMAGED
    assert state_of(one, key) is None


# ------------------------------------------------------------------------------------------------------------- finding


def test_a_set_is_found_by_any_of_its_files_and_in_its_folder(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    old = a_set(paths, key, stick)
    new = a_twin(old, key, 2, NOW + timedelta(days=1))
    assert [find_set(path) for path in old.files] == [old] * 3
    assert find_set(stick) == new


def test_the_newest_is_the_last_made_even_when_the_clock_went_back(
    paths: VaultPaths, key: DataKey, stick: Path
) -> None:
    first = a_set(paths, key, stick)
    last = a_twin(first, key, 2, NOW - timedelta(days=30))
    assert find_set(stick) == last
    assert sets_of(stick, read_manifest(first).vault_id) == (last, first)


def test_a_database_that_lost_its_manifest_is_listed_and_never_taken_for_the_newest(
    paths: VaultPaths, key: DataKey, stick: Path
) -> None:
    first = a_set(paths, key, stick)
    orphan = a_twin(first, key, 2, NOW + timedelta(days=1))
    orphan.manifest.unlink()
    assert sets_in(stick) == (orphan, first)
    assert sets_of(stick, read_manifest(first).vault_id) == (first, orphan)
    assert find_set(stick) == first
    assert state_of(orphan, key) is ErrorCode.BACKUP_DAMAGED
    assert recover_sets(stick) == 0


def test_what_is_no_set_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF")
    (tmp_path / "other.db").write_bytes(b"SQLite format 3\0")
    for path in (tmp_path, tmp_path / "letter.pdf", tmp_path / "other.db", tmp_path / "gone.db"):
        assert code_of(lambda path=path: find_set(path)) is ErrorCode.BACKUP_NOT_FOUND


def test_a_removed_set_is_gone_whole(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    two = a_twin(one, key, 2, NOW + timedelta(hours=1))
    remove_set(one)
    assert names(stick) == {path.name for path in two.files}


def test_recovering_touches_no_other_file(paths: VaultPaths, key: DataKey, stick: Path) -> None:
    one = a_set(paths, key, stick)
    for name in ("holiday.jpg", ".hidden.part", "vault-notes.db", ".vault-old.db.part", "heijastus-medium.json"):
        (stick / name).write_bytes(b"hers")
    before = names(stick)
    assert recover_sets(stick) == 0
    assert names(stick) == before
    assert state_of(one, key) is None


def test_recovering_where_nothing_is(tmp_path: Path) -> None:
    assert recover_sets(tmp_path / "gone") == 0
