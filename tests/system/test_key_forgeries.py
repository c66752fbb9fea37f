"""Key files that were forged, and the floor of the cost."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.key_file import KeyFile
from heijastus_desk.system.keys import (
    NewKeys,
    change_passphrase,
    new_key_file,
    open_with_passphrase,
    save_key_file,
)
from tests.system.key_files import CHEAP, OTHER, PASSPHRASE, code_of, made_keys, vault

__all__ = ["vault"]


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
    assert code_of(lambda: open_with_passphrase(path, PASSPHRASE, floor=CHEAP)) is expected


def test_rewriting_without_a_change_still_opens(vault: tuple[Path, NewKeys]) -> None:
    # So that the forgeries above fail for what they forge, not for having been rewritten.
    path, new = vault
    _rewritten(path, lambda _: None)
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_slots_of_two_vaults_cannot_be_mixed(vault: tuple[Path, NewKeys], tmp_path: Path) -> None:
    path, new = vault
    other = made_keys(OTHER)
    mixed = KeyFile(new.key_file.vault_id, (other.key_file.slot("passphrase"), new.key_file.slot("recovery")))
    save_key_file(tmp_path / "mixed.key", mixed)
    assert code_of(lambda: open_with_passphrase(tmp_path / "mixed.key", OTHER, floor=CHEAP)) is (
        ErrorCode.WRONG_PASSPHRASE
    )
    assert open_with_passphrase(path, PASSPHRASE, floor=CHEAP) == new.data_key


def test_the_production_floor_holds_when_making_and_when_opening(tmp_path: Path) -> None:
    for cost in (CHEAP, Argon2Cost(FLOOR.memory_kib - 1, 3, 4), Argon2Cost(FLOOR.memory_kib, 2, 4)):
        assert code_of(lambda cost=cost: new_key_file(PASSPHRASE, cost=cost)) is ErrorCode.KDF_TOO_WEAK
    cheap, path = tmp_path / "cheap.key", tmp_path / "vault.key"
    save_key_file(cheap, made_keys().key_file)
    assert code_of(lambda: open_with_passphrase(cheap, PASSPHRASE)) is ErrorCode.KDF_TOO_WEAK
    assert code_of(lambda: change_passphrase(cheap, PASSPHRASE, OTHER)) is ErrorCode.KDF_TOO_WEAK
    new = new_key_file(PASSPHRASE, cost=FLOOR)
    save_key_file(path, new.key_file)
    assert open_with_passphrase(path, PASSPHRASE) == new.data_key
    assert code_of(lambda: open_with_passphrase(path, OTHER)) is ErrorCode.WRONG_PASSPHRASE


def test_the_floor_is_not_lowered_from_the_environment(tmp_path: Path) -> None:
    source = "\n".join(path.read_text("utf-8") for path in Path(keys.__file__).parent.glob("key*.py"))
    assert "open_with_passphrase" in source
    assert "environ" not in source
    assert "getenv" not in source
    assert list(tmp_path.iterdir()) == []
