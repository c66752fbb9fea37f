"""Checking a set: every bit, every cut, files of two sets, newer programs."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.backups import content
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.manifest import manifest_bytes, read_manifest, read_sealed
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.backup_sets import (
    a_set,
    code_of,
    flip,
    put_setting,
    state_of,
)
from tests.storage.set_making import PAGE, stick

__all__ = ["stick"]


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
        # A digit of the two numbers that are read before the seal may have become a higher one.
        assert code_of(lambda: read_sealed(one, key)) in {ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUP_NEWER}, at
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
