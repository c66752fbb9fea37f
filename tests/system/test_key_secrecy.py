"""What a key shows of itself: nothing."""

import copy
import pickle
import random
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import keys
from heijastus_desk.system.keys import (
    DataKey,
    NewKeys,
    change_passphrase,
    is_same_passphrase,
    mend_key_file,
    new_key_file,
    open_with_passphrase,
    open_with_recovery_code,
    other_key_file,
    previous_key_file,
    retire_previous,
)
from heijastus_desk.system.recovery_split import split_code
from tests.system.key_files import CHEAP, OTHER, PASSPHRASE, code_of, vault

__all__ = ["vault"]


def test_the_pragma_is_a_raw_key_of_64_digits() -> None:
    key = DataKey(bytes(range(32)))
    assert key.pragma == f"x'{bytes(range(32)).hex()}'"
    assert len(key.pragma) == 67
    for length in (0, 2, 31, 33, 64):
        with pytest.raises(ValueError, match="32 bytes"):
            DataKey(b"\x01" * length)


def test_subkeys_differ_by_purpose_and_by_key() -> None:
    one, two = DataKey(b"\x01" * 32), DataKey(b"\x02" * 32)
    made = {one.subkey("manifest"), one.subkey("ledger"), two.subkey("manifest"), one.secret, two.secret}
    assert len(made) == 5
    assert one.subkey("manifest") == DataKey(b"\x01" * 32).subkey("manifest")


def test_a_wiped_key_is_gone() -> None:
    key = DataKey.random()
    inside = key._secret
    key.wipe()
    assert not inside
    for read in (lambda: key.secret, lambda: key.pragma, lambda: key.subkey("x")):
        with pytest.raises(ValueError, match="wiped"):
            read()


def test_a_key_is_shown_nowhere(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    digits = new.data_key.secret.hex()
    shown = [repr(new), str(new), f"{new.data_key}", repr(vars(keys)), repr(new.key_file)]
    for failing in (lambda: open_with_passphrase(path, OTHER, floor=CHEAP), lambda: new_key_file("kissa")):
        with pytest.raises(HeijastusError) as caught:
            failing()
        shown += traceback.format_exception(caught.value)
        shown += [repr(caught.value), repr(caught.value.params), repr(caught.value.__cause__)]
        assert caught.value.__cause__ is None
    for text in shown:
        assert digits not in text
        assert repr(new.data_key.secret)[2:-1] not in text
        assert OTHER not in text
        assert new.recovery_code.groups[0] not in text


@pytest.mark.parametrize("leak", [copy.copy, copy.deepcopy, pickle.dumps, hash], ids=["copy", "deep", "pickle", "hash"])
def test_a_key_is_neither_copied_pickled_nor_hashed(leak: Callable[[DataKey], object]) -> None:
    with pytest.raises(TypeError):
        leak(DataKey.random())


def test_importing_keys_loads_nothing_heavy() -> None:
    """The unlock window imports this module before it shows itself."""
    heavy = ["cryptography", "zxcvbn", "socket", "ssl", "platformdirs", "sqlalchemy", "PySide6"]
    code = f"import sys, heijastus_desk.system.keys; print([name for name in {heavy!r} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_thousand_wrong_passphrases_are_wrong_and_never_damaged(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    chance = random.Random(11)
    letters = "abcdefghijklmnopqrstuvwxyzåäö -0123456789"
    for _ in range(1000):
        place = chance.randrange(len(PASSPHRASE))
        wrong = PASSPHRASE[:place] + chance.choice(letters) + PASSPHRASE[place + chance.randrange(2) :]
        if wrong != PASSPHRASE:
            assert code_of(lambda typed=wrong: open_with_passphrase(path, typed, floor=CHEAP)) is (
                ErrorCode.WRONG_PASSPHRASE
            )
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_two_halves_open_and_halves_that_do_not_belong_together_are_told(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    one, other = split_code(new.recovery_code), split_code(new.recovery_code)
    both = "\n".join("-".join(half) for half in (one.second, one.first))
    assert open_with_recovery_code(path, both) == new.data_key
    mixed = "\n".join("-".join(half) for half in (one.first, other.second))
    assert code_of(lambda: open_with_recovery_code(path, mixed)) is ErrorCode.RECOVERY_HALVES_APART
    assert code_of(lambda: open_with_recovery_code(path, "-".join(one.first))) is ErrorCode.RECOVERY_HALF_ALONE


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"spoilt"), Path.unlink])
def test_a_damaged_key_file_is_mended_from_its_spare(
    vault: tuple[Path, NewKeys], spoil: Callable[[Path], object]
) -> None:
    path, new = vault
    retire_previous(path)
    whole = path.read_bytes()
    assert not mend_key_file(path)
    spoil(path)
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key
    assert open_with_recovery_code(path, new.recovery_code.text) == new.data_key
    assert mend_key_file(path)
    assert path.read_bytes() == whole
    spoil(path)
    spoil(previous_key_file(path))
    with pytest.raises(HeijastusError):
        mend_key_file(path)


def test_the_spare_opens_by_no_former_passphrase(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    change_passphrase(path, PASSPHRASE, OTHER, floor=CHEAP, accept_weak=True)
    retire_previous(path)
    spare = previous_key_file(path)
    assert open_with_passphrase(spare, OTHER, floor=CHEAP) == new.data_key
    assert code_of(lambda: open_with_passphrase(spare, PASSPHRASE, floor=CHEAP)) is ErrorCode.WRONG_PASSPHRASE


def test_another_data_key_is_for_the_same_vault_and_shares_nothing(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    other = other_key_file(path, OTHER, floor=CHEAP, accept_weak=True)
    assert other.key_file.vault_id == new.key_file.vault_id
    assert other.key_file.slot("passphrase").cost == CHEAP
    assert other.data_key != new.data_key
    assert other.recovery_code != new.recovery_code
    assert path.read_bytes() == new.key_file.to_bytes()
    assert is_same_passphrase("å", "a\u030a")
    assert not is_same_passphrase("å", "a")
