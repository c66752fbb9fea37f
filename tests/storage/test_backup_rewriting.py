"""Rewriting, finding and removing sets."""

from datetime import timedelta
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import opening
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.making import replace_key_file, rewriting
from heijastus_desk.storage.backups.manifest import read_manifest
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
from tests.storage.set_making import PAGE, stick
from tests.storage.vaults import CHEAP

__all__ = ["stick"]


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
