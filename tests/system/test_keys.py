"""Keys on real files: opening, changing, damage told apart from a wrong passphrase, nothing secret shown."""

import copy
import errno
import json
import os
import pickle
import random
import stat
import subprocess
import sys
import traceback
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.key_file import KeyFile, parse_key_file, read_key_file
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
    replace_key_file,
    retire_previous,
    save_key_file,
    set_passphrase,
    with_new_recovery_code,
)
from heijastus_desk.system.recovery_split import split_code

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = "kolame-tirusa-hevopi-näköala-suonto"
OTHER = "lavuri-sopane-tihemu-järvensuo-kelorı"


def _new(passphrase: str = PASSPHRASE) -> NewKeys:
    return new_key_file(passphrase, cost=CHEAP, floor=CHEAP, accept_weak=True)


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, NewKeys]:
    new = _new()
    path = tmp_path / "vault.key"
    save_key_file(path, new.key_file)
    return path, new


def _code_of(action: Callable[[], object]) -> ErrorCode:
    with pytest.raises(HeijastusError) as caught:
        action()
    return caught.value.code


def test_both_ways_open_the_same_key(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key
    assert open_with_recovery_code(path, new.recovery_code.text) == new.data_key
    assert open_with_recovery_code(path, new.recovery_code.text.lower().replace("-", " ")) == new.data_key


def test_two_vaults_share_nothing() -> None:
    one, two = _new(), _new()
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
    assert _code_of(lambda: open_with_passphrase(path, wrong, floor=CHEAP)) is ErrorCode.WRONG_PASSPHRASE


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_one_passphrase(tmp_path: Path, form: Literal["NFC", "NFD"]) -> None:
    path = tmp_path / "vault.key"
    new = _new(unicodedata.normalize(form, "åäöÅÄÖ é đ ŋ"))
    save_key_file(path, new.key_file)
    for typed in ("NFC", "NFD"):
        passphrase = unicodedata.normalize(typed, "åäöÅÄÖ é đ ŋ")
        assert open_with_passphrase(path, passphrase, floor=CHEAP) == new.data_key


def test_a_whole_code_of_another_vault_is_wrong_without_a_group(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    for typed in (_new().recovery_code.text, keys.new_recovery_code().text):
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
        assert _code_of(lambda data=bytes(damaged): parse_key_file(data)) is ErrorCode.KEY_FILE_DAMAGED, place
    assert parse_key_file(whole) == new.key_file


def test_every_truncation_is_damage(vault: tuple[Path, NewKeys]) -> None:
    path, _ = vault
    whole = path.read_bytes()
    for length in range(len(whole)):
        assert _code_of(lambda data=whole[:length]: parse_key_file(data)) is ErrorCode.KEY_FILE_DAMAGED


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
    assert _code_of(lambda: open_with_passphrase(path, PASSPHRASE)) is ErrorCode.KEY_FILE_DAMAGED


def test_a_missing_file_and_a_folder_in_its_place(tmp_path: Path) -> None:
    assert _code_of(lambda: open_with_passphrase(tmp_path / "vault.key", "x")) is ErrorCode.KEY_FILE_MISSING
    assert _code_of(lambda: open_with_passphrase(tmp_path, "x")) is ErrorCode.KEY_FILE_DAMAGED


def _rewritten(path: Path, change: Callable[[dict[str, object]], object]) -> None:
    """What an attacker can do: change the file and make the check fit again."""
    from heijastus_desk.system.key_file import _check

    body: dict[str, object] = json.loads(path.read_bytes())
    del body["check"]
    change(body)
    path.write_text(json.dumps({**body, "check": _check(body)}))


def _first_slot(body: dict[str, object]) -> dict[str, object]:
    slots = body["slots"]
    assert isinstance(slots, list)
    first: dict[str, object] = slots[0]
    return first


def _set_kdf(**values: object) -> Callable[[dict[str, object]], None]:
    def change(body: dict[str, object]) -> None:
        kdf = _first_slot(body)["kdf"]
        assert isinstance(kdf, dict)
        kdf.update(values)

    return change


FORGERIES: list[tuple[str, Callable[[dict[str, object]], object], ErrorCode]] = [
    ("cheaper derivation", _set_kdf(memory_kib=32), ErrorCode.KDF_TOO_WEAK),
    ("dearer derivation", _set_kdf(memory_kib=128), ErrorCode.WRONG_PASSPHRASE),
    ("derivation above the cap", _set_kdf(memory_kib=2**31), ErrorCode.KEY_FILE_DAMAGED),
    ("endless derivation", _set_kdf(iterations=10**9), ErrorCode.KEY_FILE_DAMAGED),
    ("no passes", _set_kdf(iterations=0), ErrorCode.KEY_FILE_DAMAGED),
    ("truth for a number", _set_kdf(iterations=True), ErrorCode.KEY_FILE_DAMAGED),
    ("text for a number", _set_kdf(lanes="1"), ErrorCode.KEY_FILE_DAMAGED),
    ("memory less than the lanes need", _set_kdf(memory_kib=4), ErrorCode.KEY_FILE_DAMAGED),
    ("unknown derivation", _set_kdf(name="pbkdf2"), ErrorCode.KEY_FILE_DAMAGED),
    ("another salt", _set_kdf(salt="AAAAAAAAAAAAAAAAAAAAAA=="), ErrorCode.WRONG_PASSPHRASE),
    ("short salt", _set_kdf(salt="AAAA"), ErrorCode.KEY_FILE_DAMAGED),
    ("salt that is no base64", _set_kdf(salt="!" * 24), ErrorCode.KEY_FILE_DAMAGED),
    (
        "another vault's id",
        lambda body: body.update(vault_id="3f2b7a52-1111-4222-8333-444455556666"),
        ErrorCode.WRONG_PASSPHRASE,
    ),
    ("an id that is none", lambda body: body.update(vault_id="../../x"), ErrorCode.KEY_FILE_DAMAGED),
    ("a later version", lambda body: body.update(v=2), ErrorCode.KEY_FILE_NEWER),
    ("no version", lambda body: body.pop("v"), ErrorCode.KEY_FILE_DAMAGED),
    ("version true", lambda body: body.update(v=True), ErrorCode.KEY_FILE_DAMAGED),
    ("no slots", lambda body: body.update(slots=[]), ErrorCode.KEY_FILE_DAMAGED),
    ("slots that are none", lambda body: body.update(slots={"kind": 1}), ErrorCode.KEY_FILE_DAMAGED),
    ("a doubled slot", lambda body: body.update(slots=[_first_slot(body)] * 2), ErrorCode.KEY_FILE_DAMAGED),
    ("a renamed slot", lambda body: _first_slot(body).update(kind="recovery"), ErrorCode.KEY_FILE_DAMAGED),
    ("another format", lambda body: body.update(format="other"), ErrorCode.KEY_FILE_DAMAGED),
    ("short nonce", lambda body: _first_slot(body).update(nonce="AAAA"), ErrorCode.KEY_FILE_DAMAGED),
    ("short wrapping", lambda body: _first_slot(body).update(wrapped="AAAA"), ErrorCode.KEY_FILE_DAMAGED),
]


@pytest.mark.parametrize(("change", "expected"), [row[1:] for row in FORGERIES], ids=[row[0] for row in FORGERIES])
def test_a_forged_header_never_opens(
    vault: tuple[Path, NewKeys], change: Callable[[dict[str, object]], object], expected: ErrorCode
) -> None:
    path, _ = vault
    _rewritten(path, change)
    assert _code_of(lambda: open_with_passphrase(path, PASSPHRASE, floor=CHEAP)) is expected


def test_rewriting_without_a_change_still_opens(vault: tuple[Path, NewKeys]) -> None:
    # So that the forgeries above fail for what they forge, not for having been rewritten.
    path, new = vault
    _rewritten(path, lambda _: None)
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_slots_of_two_vaults_cannot_be_mixed(vault: tuple[Path, NewKeys], tmp_path: Path) -> None:
    path, new = vault
    other = _new(OTHER)
    mixed = KeyFile(new.key_file.vault_id, (other.key_file.slot("passphrase"), new.key_file.slot("recovery")))
    save_key_file(tmp_path / "mixed.key", mixed)
    assert _code_of(lambda: open_with_passphrase(tmp_path / "mixed.key", OTHER, floor=CHEAP)) is (
        ErrorCode.WRONG_PASSPHRASE
    )
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_the_production_floor_holds_when_making_and_when_opening(tmp_path: Path) -> None:
    for cost in (CHEAP, Argon2Cost(FLOOR.memory_kib - 1, 3, 4), Argon2Cost(FLOOR.memory_kib, 2, 4)):
        assert _code_of(lambda cost=cost: new_key_file(PASSPHRASE, cost=cost)) is ErrorCode.KDF_TOO_WEAK
    cheap, path = tmp_path / "cheap.key", tmp_path / "vault.key"
    save_key_file(cheap, _new().key_file)
    assert _code_of(lambda: open_with_passphrase(cheap, PASSPHRASE)) is ErrorCode.KDF_TOO_WEAK
    assert _code_of(lambda: change_passphrase(cheap, PASSPHRASE, OTHER)) is ErrorCode.KDF_TOO_WEAK
    new = new_key_file(PASSPHRASE, cost=FLOOR)
    save_key_file(path, new.key_file)
    assert open_with_passphrase(path, PASSPHRASE) == new.data_key
    assert _code_of(lambda: open_with_passphrase(path, OTHER)) is ErrorCode.WRONG_PASSPHRASE


def test_the_floor_is_not_lowered_from_the_environment(tmp_path: Path) -> None:
    source = "\n".join(path.read_text("utf-8") for path in Path(keys.__file__).parent.glob("key*.py"))
    assert "open_with_passphrase" in source
    assert "environ" not in source
    assert "getenv" not in source
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [("", ErrorCode.PASSPHRASE_MISSING), ("salasana", ErrorCode.PASSPHRASE_TOO_WEAK), ("Kesä2026!", None)],
)
def test_weak_passphrases_need_the_override(passphrase: str, expected: ErrorCode | None) -> None:
    code = _code_of(lambda: new_key_file(passphrase, cost=CHEAP, floor=CHEAP))
    assert code is (expected or ErrorCode.PASSPHRASE_TOO_WEAK)
    if passphrase:
        assert new_key_file(passphrase, cost=CHEAP, floor=CHEAP, accept_weak=True)
    else:
        assert _code_of(lambda: _new("")) is ErrorCode.PASSPHRASE_MISSING


def test_changing_the_passphrase_keeps_key_and_recovery_code(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    before = path.read_bytes()
    change_passphrase(path, PASSPHRASE, OTHER, floor=CHEAP, accept_weak=True)
    assert open_with_passphrase(path, OTHER, floor=CHEAP) == new.data_key
    assert open_with_recovery_code(path, new.recovery_code.text) == new.data_key
    assert _code_of(lambda: open_with_passphrase(path, PASSPHRASE, floor=CHEAP)) is ErrorCode.WRONG_PASSPHRASE
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
    assert _code_of(lambda: change_passphrase(path, current, chosen, floor=CHEAP)) is expected
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
    assert _code_of(lambda: open_with_recovery_code(path, new.recovery_code.text)) is ErrorCode.WRONG_RECOVERY_CODE
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_another_vaults_key_file_is_never_written_over(vault: tuple[Path, NewKeys]) -> None:
    path, _ = vault
    before = path.read_bytes()
    assert _code_of(lambda: save_key_file(path, _new().key_file)) is ErrorCode.VAULT_EXISTS
    assert _code_of(lambda: replace_key_file(path, _new().key_file)) is ErrorCode.VAULT_FOREIGN
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
            assert _code_of(lambda typed=wrong: open_with_passphrase(path, typed, floor=CHEAP)) is (
                ErrorCode.WRONG_PASSPHRASE
            )
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_two_halves_open_and_halves_that_do_not_belong_together_are_told(vault: tuple[Path, NewKeys]) -> None:
    path, new = vault
    one, other = split_code(new.recovery_code), split_code(new.recovery_code)
    both = "\n".join("-".join(half) for half in (one.second, one.first))
    assert open_with_recovery_code(path, both) == new.data_key
    mixed = "\n".join("-".join(half) for half in (one.first, other.second))
    assert _code_of(lambda: open_with_recovery_code(path, mixed)) is ErrorCode.RECOVERY_HALVES_APART
    assert _code_of(lambda: open_with_recovery_code(path, "-".join(one.first))) is ErrorCode.RECOVERY_HALF_ALONE


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
    assert _code_of(lambda: open_with_passphrase(spare, PASSPHRASE, floor=CHEAP)) is ErrorCode.WRONG_PASSPHRASE


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
