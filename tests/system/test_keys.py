"""The key file: two ways to the same key, wrong told apart from damaged."""

import json
import os
import random
import stat
import unicodedata
from pathlib import Path
from typing import Literal

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import keys
from heijastus_desk.system.key_file import parse_key_file
from heijastus_desk.system.keys import (
    NewKeys,
    open_with_passphrase,
    open_with_recovery_code,
    save_key_file,
)
from tests.system.key_files import CHEAP, PASSPHRASE, code_of, made_keys, vault

__all__ = ["vault"]


def test_both_ways_open_the_same_key(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key
    assert open_with_recovery_code(path, new.recovery_code.text) == new.data_key
    assert open_with_recovery_code(path, new.recovery_code.text.lower().replace("-", " ")) == new.data_key


def test_two_vaults_share_nothing() -> None:
    one, two = made_keys(), made_keys()
    assert one.data_key != two.data_key
    assert one.recovery_code != two.recovery_code
    assert one.key_file.vault_id != two.key_file.vault_id
    every = [value for new in (one, two) for slot in new.key_file.slots for value in (slot.nonce, slot.salt)]
    assert len(set(every)) == len(every) == 8


def test_the_file_has_the_agreed_form_and_is_private(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    body = json.loads(path.read_bytes())
    assert set(body) == {"format", "v", "vault_id", "slots", "check"}
    assert [slot["kind"] for slot in body["slots"]] == ["passphrase", "recovery"]
    assert all(set(slot) == {"kind", "kdf", "nonce", "wrapped"} for slot in body["slots"])
    assert body["slots"][0]["kdf"].items() >= {"memory_kib": 64, "iterations": 1, "lanes": 1}.items()
    assert new.data_key.secret not in path.read_bytes()
    assert new.data_key.secret.hex() not in path.read_text()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        " ",
        PASSPHRASE + " ",
        " " + PASSPHRASE,
        PASSPHRASE.upper(),
        PASSPHRASE.title(),
        PASSPHRASE[:-1],
        PASSPHRASE.replace("ä", "a"),
        PASSPHRASE.replace("-", " "),
        PASSPHRASE + "\x00",
        "\ud800",
    ],
)
def test_near_misses_are_wrong_and_never_damaged(vault: tuple[Path, NewKeys], wrong: str) -> None:
    path, _ = vault
    assert code_of(lambda: open_with_passphrase(path, wrong, floor=CHEAP)) is ErrorCode.WRONG_PASSPHRASE


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_one_passphrase(tmp_path: Path, form: Literal["NFC", "NFD"]) -> None:
    path = tmp_path / "vault.key"
    new = made_keys(unicodedata.normalize(form, "åäöÅÄÖ é đ ŋ"))
    save_key_file(path, new.key_file)
    for typed in ("NFC", "NFD"):
        passphrase = unicodedata.normalize(typed, "åäöÅÄÖ é đ ŋ")
        assert open_with_passphrase(path, passphrase, floor=CHEAP) == new.data_key


def test_a_whole_code_of_another_vault_is_wrong_without_a_group(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    for typed in (made_keys().recovery_code.text, keys.new_recovery_code().text):
        with pytest.raises(HeijastusError) as caught:
            open_with_recovery_code(path, typed)
        assert caught.value.code is ErrorCode.WRONG_RECOVERY_CODE
        assert caught.value.params == {"group": 0}
    groups = list(new.recovery_code.groups)
    # One symbol: every such slip is caught, where a whole other group passes its check mark one time in 32.
    groups[4] = ("2" if groups[4][0] != "2" else "3") + groups[4][1:]
    with pytest.raises(HeijastusError) as caught:
        open_with_recovery_code(path, "-".join(groups))
    assert caught.value.params == {"group": 5}


def test_every_single_bit_flip_is_found_before_a_key_is_tried(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    whole = path.read_bytes()
    places = random.Random(7).sample(range(len(whole) * 8), 600)
    for place in places:
        damaged = bytearray(whole)
        damaged[place // 8] ^= 1 << place % 8
        assert code_of(lambda data=bytes(damaged): parse_key_file(data)) is ErrorCode.KEY_FILE_DAMAGED, place
    assert parse_key_file(whole) == new.key_file


def test_every_truncation_is_damage(vault: tuple[Path, NewKeys]) -> None:
    path, _ = vault
    whole = path.read_bytes()
    for length in range(len(whole)):
        assert code_of(lambda data=whole[:length]: parse_key_file(data)) is ErrorCode.KEY_FILE_DAMAGED


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"SQLite format 3\x00",
        b"\xff\xfe\x00",
        b"[" * 60_000,
        b"9" * 20_000,
        b" " * 70_000,
        b'{"format": "heijastus-desk-key", "v": 1}',
        b'{"format": "heijastus-desk-key", "v": 99, "check": "0"}',
    ],
)
def test_what_is_no_key_file_is_damaged_not_a_crash(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vault.key"
    path.write_bytes(content)
    assert code_of(lambda: open_with_passphrase(path, PASSPHRASE)) is ErrorCode.KEY_FILE_DAMAGED


def test_a_missing_file_and_a_folder_in_its_place(tmp_path: Path) -> None:
    assert code_of(lambda: open_with_passphrase(tmp_path / "vault.key", "x")) is ErrorCode.KEY_FILE_MISSING
    assert code_of(lambda: open_with_passphrase(tmp_path, "x")) is ErrorCode.KEY_FILE_DAMAGED
