"""Another passphrase, another sheet, another key; a disk that fails meanwhile."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.keys import (
    NewKeys,
    change_passphrase,
    new_key_file,
    open_with_passphrase,
    open_with_recovery_code,
    previous_key_file,
    replace_key_file,
    save_key_file,
    set_passphrase,
    with_new_recovery_code,
)
from tests.system.key_files import CHEAP, OTHER, PASSPHRASE, code_of, made_keys, vault

__all__ = ["vault"]


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [("", ErrorCode.PASSPHRASE_MISSING), ("salasana", ErrorCode.PASSPHRASE_TOO_WEAK), ("Kesä2026!", None)],
)
def test_weak_passphrases_need_the_override(passphrase: str, expected: ErrorCode | None) -> None:
    code = code_of(lambda: new_key_file(passphrase, cost=CHEAP, floor=CHEAP))
    assert code is (expected or ErrorCode.PASSPHRASE_TOO_WEAK)
    if passphrase:
        assert new_key_file(passphrase, cost=CHEAP, floor=CHEAP, accept_weak=True)
    else:
        assert code_of(lambda: made_keys("")) is ErrorCode.PASSPHRASE_MISSING


def test_changing_the_passphrase_keeps_key_and_recovery_code(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    before = path.read_bytes()
    change_passphrase(path, PASSPHRASE, OTHER, floor=CHEAP, accept_weak=True)
    assert open_with_passphrase(path, OTHER, floor=CHEAP) == new.data_key
    assert open_with_recovery_code(path, new.recovery_code.text) == new.data_key
    assert code_of(lambda: open_with_passphrase(path, PASSPHRASE, floor=CHEAP)) is ErrorCode.WRONG_PASSPHRASE
    assert previous_key_file(path).name == "vault.key.previous"
    assert previous_key_file(path).read_bytes() == before
    assert open_with_passphrase(previous_key_file(path), PASSPHRASE, floor=CHEAP) == new.data_key


@pytest.mark.parametrize(
    ("current", "chosen", "expected"),
    [
        (OTHER, PASSPHRASE, ErrorCode.WRONG_PASSPHRASE),
        (PASSPHRASE, "", ErrorCode.PASSPHRASE_MISSING),
        (PASSPHRASE, "salasana", ErrorCode.PASSPHRASE_TOO_WEAK),
    ],
)
def test_a_refused_change_changes_nothing(
    vault: tuple[Path, NewKeys], current: str, chosen: str, expected: ErrorCode
) -> None:
    path, _ = vault
    before = path.read_bytes()
    assert code_of(lambda: change_passphrase(path, current, chosen, floor=CHEAP)) is expected
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["vault.key"]


def test_a_forgotten_passphrase_is_replaced_by_way_of_the_code(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    data_key = open_with_recovery_code(path, new.recovery_code.text)
    set_passphrase(path, data_key, OTHER, floor=CHEAP, accept_weak=True)
    assert open_with_passphrase(path, OTHER, floor=CHEAP) == new.data_key


def test_a_new_sheet_voids_the_old_one_only_when_it_is_put_in_place(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    code, changed = with_new_recovery_code(read_key_file(path), new.data_key)
    assert open_with_recovery_code(path, new.recovery_code.text) == new.data_key
    replace_key_file(path, changed)
    assert open_with_recovery_code(path, code.text) == new.data_key
    assert code_of(lambda: open_with_recovery_code(path, new.recovery_code.text)) is ErrorCode.WRONG_RECOVERY_CODE
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_another_vaults_key_file_is_never_written_over(vault: tuple[Path, NewKeys]) -> None:
    path, _ = vault
    before = path.read_bytes()
    assert code_of(lambda: save_key_file(path, made_keys().key_file)) is ErrorCode.VAULT_EXISTS
    assert code_of(lambda: replace_key_file(path, made_keys().key_file)) is ErrorCode.VAULT_FOREIGN
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("number", "expected"), [(errno.ENOSPC, ErrorCode.DISK_FULL), (errno.EIO, ErrorCode.FOLDER_NOT_WRITABLE)]
)
def test_a_failing_disk_leaves_the_old_passphrase_valid(
    vault: tuple[Path, NewKeys], monkeypatch: pytest.MonkeyPatch, number: int, expected: ErrorCode
) -> None:
    """Every write, sync and rename of the change fails in turn, until one run goes through."""
    path, new = vault
    failing, failed = 0, expected
    while failed is not None and failing < 30:
        failing, calls = failing + 1, [0]
        with monkeypatch.context() as patch:
            for name in ("write", "fsync", "replace"):
                _fail_at(patch, name, failing, calls, number)
            failed = _failure(lambda: change_passphrase(path, PASSPHRASE, OTHER, floor=CHEAP, accept_weak=True))
        assert not [entry for entry in path.parent.iterdir() if entry.name.endswith(".part")]
        if failed is not None:
            assert failed is expected
            assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key
    # Two files, each written, synced, renamed and its folder synced.
    assert failing == 9
    assert open_with_passphrase(path, OTHER, floor=CHEAP) == new.data_key


def _fail_at(patch: pytest.MonkeyPatch, name: str, failing: int, calls: list[int], number: int) -> None:
    original = getattr(os, name)

    def fails(*arguments: object) -> object:
        calls[0] += 1
        if calls[0] == failing:
            raise OSError(number, "injected")
        return original(*arguments)

    patch.setattr(os, name, fails)


def _failure(action: Callable[[], object]) -> ErrorCode | None:
    try:
        action()
    except HeijastusError as error:
        return error.code
    return None
