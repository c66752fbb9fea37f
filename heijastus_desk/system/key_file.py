"""The key file `vault.key`: its JSON form, what makes one whole, and the wrapping of the data key in its slots.

    {"format": "heijastus-desk-key", "v": 1, "vault_id": <uuid4>, "check": <sha-256 hex>, "slots": [
      {"kind": "passphrase", "nonce", "wrapped",
       "kdf": {"name": "argon2id", "memory_kib", "iterations", "lanes", "salt"}},
      {"kind": "recovery", "nonce", "wrapped", "kdf": {"name": "hkdf-sha256", "salt"}}]}

Each slot holds the same data key, encrypted by AES-256-GCM under the key of that slot. The header of the slot
(format, v, vault_id, kind, kdf) is bound to it as associated data, so that a cheaper derivation, another vault's id
or another kind cannot be written over it. `check` is the SHA-256 of everything else; it is no secret and stops no
attacker, it tells a damaged file from a wrong passphrase, which the GCM tag alone cannot.
"""

import base64
import binascii
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias, cast

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.key_derivation import CAP, KEY_BYTES, SALT_BYTES, Argon2Cost

FORMAT: Final = "heijastus-desk-key"
VERSION: Final = 1
NONCE_BYTES: Final = 12
_WRAPPED_BYTES: Final = KEY_BYTES + 16
_LARGEST_FILE: Final = 64 * 1024
_VAULT_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_LEAST_KIB_PER_LANE: Final = 8
SlotKind: TypeAlias = Literal["passphrase", "recovery"]
_Json: TypeAlias = dict[str, object]


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapping of the data key. `cost` is given for a passphrase and None for a recovery code."""

    kind: SlotKind
    cost: Argon2Cost | None
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A whole key file in memory; it holds no secret in the clear."""

    vault_id: str
    slots: tuple[Slot, ...]

    def slot(self, kind: SlotKind) -> Slot:
        """The slot of a kind; KEY_FILE_DAMAGED when there is none."""
        for slot in self.slots:
            if slot.kind == kind:
                return slot
        raise HeijastusError(ErrorCode.KEY_FILE_DAMAGED)

    def with_slot(self, new: Slot) -> "KeyFile":
        """The same file with the slot of that kind replaced."""
        others = tuple(slot for slot in self.slots if slot.kind != new.kind)
        return KeyFile(self.vault_id, tuple(sorted((*others, new), key=lambda slot: slot.kind)))

    def to_bytes(self) -> bytes:
        body: _Json = {
            "format": FORMAT,
            "v": VERSION,
            "vault_id": self.vault_id,
            "slots": [
                {"kind": slot.kind, "kdf": _kdf(slot), "nonce": _b64(slot.nonce), "wrapped": _b64(slot.wrapped)}
                for slot in self.slots
            ],
        }
        return json.dumps({**body, "check": _check(body)}, indent=1, sort_keys=True).encode()


def new_slot(
    vault_id: str, kind: SlotKind, wrapping_key: bytes, data_key: bytes, header: tuple[Argon2Cost | None, bytes]
) -> Slot:
    """Wrap the data key under a fresh nonce; `header` is the (cost, salt) the wrapping key was derived with."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415  (30 ms, after the window is up)

    cost, salt = header
    nonce = os.urandom(NONCE_BYTES)
    blank = Slot(kind, cost, salt, nonce, b"")
    wrapped = AESGCM(wrapping_key).encrypt(nonce, data_key, _header(vault_id, blank))
    return Slot(kind, cost, salt, nonce, wrapped)


def unwrap(vault_id: str, slot: Slot, wrapping_key: bytes) -> bytes | None:
    """The data key, or None when the wrapping key (or the slot's header) is not the one it was made with."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    try:
        return AESGCM(wrapping_key).decrypt(slot.nonce, slot.wrapped, _header(vault_id, slot))
    except InvalidTag:
        return None


def read_key_file(path: Path) -> KeyFile:
    """Read and check a key file. Raises KEY_FILE_MISSING, KEY_FILE_DAMAGED or KEY_FILE_NEWER."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST_FILE + 1)
    except FileNotFoundError:
        raise HeijastusError(ErrorCode.KEY_FILE_MISSING) from None
    except OSError:
        raise HeijastusError(ErrorCode.KEY_FILE_DAMAGED) from None
    return parse_key_file(data)


def parse_key_file(data: bytes) -> KeyFile:
    """The key file in these bytes; KEY_FILE_DAMAGED unless it is whole, KEY_FILE_NEWER for a later version."""
    try:
        body = _whole_body(data)
        version = body.get("v")
        if isinstance(version, int) and version > VERSION:
            raise HeijastusError(ErrorCode.KEY_FILE_NEWER)
        _require(version == VERSION and not isinstance(version, bool))
        slots = tuple(_slot(_object(entry)) for entry in _list(body.get("slots")))
        _require(len({slot.kind for slot in slots}) == len(slots) > 0)
        vault_id = _text(body.get("vault_id"))
        _require(_VAULT_ID.fullmatch(vault_id) is not None)
    except (ValueError, RecursionError):
        raise HeijastusError(ErrorCode.KEY_FILE_DAMAGED) from None
    return KeyFile(vault_id, slots)


def _whole_body(data: bytes) -> _Json:
    """The JSON object without `check`, once format and `check` are right; both are the same in every version."""
    _require(len(data) <= _LARGEST_FILE)
    body = _object(json.loads(data.decode("utf-8")))
    check = body.pop("check", None)
    _require(body.get("format") == FORMAT and check == _check(body))
    return body


def _slot(entry: _Json) -> Slot:
    kdf = _object(entry.get("kdf"))
    kind, name = entry.get("kind"), kdf.get("name")
    nonce, wrapped = _bytes(entry.get("nonce"), NONCE_BYTES), _bytes(entry.get("wrapped"), _WRAPPED_BYTES)
    salt = _bytes(kdf.get("salt"), SALT_BYTES)
    if kind == "passphrase" and name == "argon2id":
        return Slot("passphrase", _cost(kdf), salt, nonce, wrapped)
    _require(kind == "recovery" and name == "hkdf-sha256")
    return Slot("recovery", None, salt, nonce, wrapped)


def _cost(kdf: _Json) -> Argon2Cost:
    cost = Argon2Cost(_number(kdf.get("memory_kib")), _number(kdf.get("iterations")), _number(kdf.get("lanes")))
    # Above the cap somebody wants this computer to choke; below Argon2's own minimum nothing was ever derived.
    _require(not CAP.is_below(cost))
    _require(cost.iterations >= 1 and cost.lanes >= 1 and cost.memory_kib >= _LEAST_KIB_PER_LANE * cost.lanes)
    return cost


def _kdf(slot: Slot) -> _Json:
    if slot.cost is None:
        return {"name": "hkdf-sha256", "salt": _b64(slot.salt)}
    cost = slot.cost
    return {
        "name": "argon2id",
        "memory_kib": cost.memory_kib,
        "iterations": cost.iterations,
        "lanes": cost.lanes,
        "salt": _b64(slot.salt),
    }


def _header(vault_id: str, slot: Slot) -> bytes:
    return _canonical({"format": FORMAT, "v": VERSION, "vault_id": vault_id, "kind": slot.kind, "kdf": _kdf(slot)})


def _check(body: _Json) -> str:
    from hashlib import sha256  # noqa: PLC0415  (5 ms that the way to the window does not need)

    return sha256(_canonical(body)).hexdigest()


def _canonical(value: _Json) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(value: object, length: int) -> bytes:
    try:
        data = base64.b64decode(_text(value), validate=True)
    except binascii.Error:
        raise ValueError from None
    _require(len(data) == length)
    return data


def _text(value: object) -> str:
    _require(isinstance(value, str))
    return cast("str", value)


def _number(value: object) -> int:
    _require(isinstance(value, int) and not isinstance(value, bool))
    return cast("int", value)


def _object(value: object) -> _Json:
    _require(isinstance(value, dict))
    return cast("_Json", value)


def _list(value: object) -> list[object]:
    _require(isinstance(value, list))
    return cast("list[object]", value)


def _require(condition: bool) -> None:  # noqa: FBT001
    if not condition:
        raise ValueError
