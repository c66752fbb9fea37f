"""The data key of a vault: making it, opening it by passphrase or recovery code, and changing either."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple, NoReturn, final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.key_derivation import (
    DEFAULT,
    FLOOR,
    KEY_BYTES,
    SALT_BYTES,
    Argon2Cost,
    calibrate,
    derive_from_passphrase,
    derive_from_random,
    normalised,
    require_floor,
)
from heijastus_desk.system.key_file import KeyFile, Slot, new_slot, parse_key_file, read_key_file, unwrap
from heijastus_desk.system.recovery_code import RecoveryCode, new_recovery_code
from heijastus_desk.system.recovery_split import parse_entry

_HEX_DIGITS: Final = 2 * KEY_BYTES
_SUBKEY_SALT: Final = b"heijastus-desk subkey"
_MENDABLE: Final = frozenset({ErrorCode.KEY_FILE_DAMAGED, ErrorCode.KEY_FILE_MISSING})


@final
class DataKey:
    """The 256-bit key of the database. Its repr hides it; it cannot be copied, pickled or hashed."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._secret = bytearray(secret)

    @classmethod
    def random(cls) -> "DataKey":
        return cls(os.urandom(KEY_BYTES))

    @property
    def secret(self) -> bytes:
        """The 32 bytes; ValueError after `wipe`."""
        if not self._secret:
            raise ValueError("the data key was wiped")
        return bytes(self._secret)

    @property
    def pragma(self) -> str:
        """The raw-key literal `x'<64 hex digits>'` for `PRAGMA key`."""
        digits = self.secret.hex()
        # SQLCipher takes a literal of any other length for a passphrase, silently.
        if len(digits) != _HEX_DIGITS:
            raise ValueError("a raw key has 64 hex digits")
        return f"x'{digits}'"

    def subkey(self, purpose: str) -> bytes:
        """Another 32-byte key for a named purpose, such as the seal of a backup manifest."""
        return derive_from_random(self.secret, _SUBKEY_SALT, purpose)

    def wipe(self) -> None:
        """Overwrite this copy. Copies Python made elsewhere stay until the process restarts (decision D11)."""
        self._secret[:] = bytes(len(self._secret))
        self._secret.clear()

    def __repr__(self) -> str:
        return "DataKey(hidden)"

    def __eq__(self, other: object) -> bool:
        from hmac import compare_digest  # noqa: PLC0415  (5 ms that the way to the window does not need)

        return isinstance(other, DataKey) and compare_digest(self._secret, other._secret)

    __hash__ = None  # pyright: ignore[reportAssignmentType]  (a hash of the key would be a trace of it)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a data key is neither copied nor pickled")


class NewKeys(NamedTuple):
    """What a new vault starts with. The key file is written only after she has proved the recovery code."""

    data_key: DataKey
    recovery_code: RecoveryCode
    key_file: KeyFile


def new_key_file(
    passphrase: str,
    *,
    cost: Argon2Cost | None = None,
    floor: Argon2Cost = FLOOR,
    accept_weak: bool = False,
    personal: Iterable[str] = (),
) -> NewKeys:
    """A random data key wrapped by the passphrase and by a new recovery code; writes nothing, takes 0.5 to 1 s.

    `accept_weak` after her typed override; `personal` are her own names, which make a poor passphrase.
    `floor` is lowered by tests only. Raises PASSPHRASE_MISSING, PASSPHRASE_TOO_WEAK or KDF_TOO_WEAK.
    """
    from uuid import uuid4  # noqa: PLC0415  (4 ms, first run only)

    chosen = cost or DEFAULT
    _check_new(passphrase, chosen, floor, accept_weak=accept_weak, personal=personal)
    return _all_new(str(uuid4()), passphrase, chosen)


def measured_cost() -> Argon2Cost:
    """A cost of 0.5 to 1 s on this computer; about 2 s on all cores."""
    return calibrate()


def other_key_file(
    path: Path,
    passphrase: str,
    *,
    cost: Argon2Cost | None = None,
    floor: Argon2Cost = FLOOR,
    accept_weak: bool = False,
    personal: Iterable[str] = (),
) -> NewKeys:
    """Another data key, recovery code and passphrase for the same vault, for when the present ones were seen.

    Writes nothing; `storage.rekeying` puts them in force. Raises what `new_key_file` and `read_key_file` raise.
    """
    old = read_key_file(path)
    chosen = cost or old.slot("passphrase").cost or DEFAULT
    _check_new(passphrase, chosen, floor, accept_weak=accept_weak, personal=personal)
    return _all_new(old.vault_id, passphrase, chosen)


def save_key_file(path: Path, key_file: KeyFile) -> None:
    """Write the key file of a new vault, mode 0600, durably. Raises VAULT_EXISTS, DISK_FULL or FOLDER_NOT_WRITABLE."""
    # Writing over another vault's key would make all its data unreadable for ever.
    if path.exists() or path.is_symlink():
        raise HeijastusError(ErrorCode.VAULT_EXISTS, path=str(path.parent))
    _write(path, key_file.to_bytes())


def replace_key_file(path: Path, key_file: KeyFile) -> None:
    """Put a changed key file in place of the same vault's, keeping the replaced one as `vault.key.previous`.

    Killed anywhere, `path` is the old file or the new one; after an error it is the old one. Raises VAULT_FOREIGN
    for another vault's file, DISK_FULL or FOLDER_NOT_WRITABLE, and what `read_key_file` raises.
    """
    old = read_key_file(path)
    if old.vault_id != key_file.vault_id:
        raise HeijastusError(ErrorCode.VAULT_FOREIGN)
    parse_key_file(key_file.to_bytes())
    _write(previous_key_file(path), old.to_bytes())
    try:
        _write(path, key_file.to_bytes())
    except HeijastusError:
        # The rename may have come through and only its sync failed: what is reported as failed must not be valid.
        with suppress(HeijastusError):
            _write(path, old.to_bytes())
        raise


def retire_previous(path: Path) -> None:
    """Make `vault.key.previous` a copy of the present key file: against damage, and opened by no former secret.

    Called once the change is proved to open. Raises DISK_FULL or FOLDER_NOT_WRITABLE, and what `read_key_file` raises.
    """
    _write(previous_key_file(path), read_key_file(path).to_bytes())


def mend_key_file(path: Path) -> bool:
    """Put the spare copy in the place of a key file that is damaged or gone; whether that was needed.

    Raises what `read_key_file` raises when the spare is no better, DISK_FULL or FOLDER_NOT_WRITABLE.
    """
    try:
        read_key_file(path)
    except HeijastusError as failure:
        if failure.code not in _MENDABLE:
            raise
        _write(path, _whole_key_file(path).to_bytes())
        return True
    return False


def previous_key_file(path: Path) -> Path:
    """Where the last replaced key file is kept until `retire_previous`; it opens with what was valid before."""
    return path.with_name(f"{path.name}.previous")


def vault_id_of(path: Path) -> str:
    """Which vault a key file belongs to, told without opening it. Raises what `read_key_file` raises."""
    return read_key_file(path).vault_id


def open_with_passphrase(path: Path, passphrase: str, *, floor: Argon2Cost = FLOOR) -> DataKey:
    """The data key of the vault; takes 0.5 to 1 s and lets other threads run meanwhile.

    Raises WRONG_PASSPHRASE; KEY_FILE_MISSING, KEY_FILE_DAMAGED or KEY_FILE_NEWER; KDF_TOO_WEAK below the floor.
    """
    key_file = _whole_key_file(path)
    slot = key_file.slot("passphrase")
    cost = _stored_cost(slot, floor)
    secret = unwrap(key_file.vault_id, slot, derive_from_passphrase(passphrase, cost, slot.salt))
    if secret is None:
        raise HeijastusError(ErrorCode.WRONG_PASSPHRASE)
    return DataKey(secret)


def open_with_recovery_code(path: Path, typed: str) -> DataKey:
    """The data key by the code on her sheet, or by its two halves typed one after the other; at once.

    Raises WRONG_RECOVERY_CODE with `group` 1..6 for a typing error, 0 for a whole code that is not this vault's;
    RECOVERY_HALF_WRONG, RECOVERY_HALF_ALONE and RECOVERY_HALVES_APART; KEY_FILE_MISSING, KEY_FILE_DAMAGED or
    KEY_FILE_NEWER.
    """
    entry = parse_entry(typed)
    key_file = _whole_key_file(path)
    slot = key_file.slot("recovery")
    secret = unwrap(key_file.vault_id, slot, _recovery_key(key_file.vault_id, entry.code, slot.salt))
    if secret is None and entry.from_halves:
        raise HeijastusError(ErrorCode.RECOVERY_HALVES_APART)
    if secret is None:
        raise HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=0)
    return DataKey(secret)


def change_passphrase(
    path: Path,
    current: str,
    new: str,
    *,
    cost: Argon2Cost | None = None,
    floor: Argon2Cost = FLOOR,
    accept_weak: bool = False,
    personal: Iterable[str] = (),
) -> None:
    """Wrap the same data key under a new passphrase; the recovery code stays valid.

    `cost` defaults to the stored one. Raises what `open_with_passphrase` and `new_key_file` raise, nothing changed.
    """
    data_key = open_with_passphrase(path, current, floor=floor)
    set_passphrase(path, data_key, new, cost=cost, floor=floor, accept_weak=accept_weak, personal=personal)


def set_passphrase(
    path: Path,
    data_key: DataKey,
    new: str,
    *,
    cost: Argon2Cost | None = None,
    floor: Argon2Cost = FLOOR,
    accept_weak: bool = False,
    personal: Iterable[str] = (),
) -> None:
    """Give a new passphrase to a vault opened some other way, as by the recovery code after a forgotten passphrase."""
    key_file = read_key_file(path)
    chosen = cost or key_file.slot("passphrase").cost or DEFAULT
    _check_new(new, chosen, floor, accept_weak=accept_weak, personal=personal)
    replace_key_file(path, key_file.with_slot(_passphrase_slot(key_file.vault_id, new, chosen, data_key)))


def with_new_recovery_code(key_file: KeyFile, data_key: DataKey) -> tuple[RecoveryCode, KeyFile]:
    """A new recovery code and the key file that knows it; `replace_key_file` makes the old sheet void.

    Two steps, so that the new sheet is in her hands and proved before the old one stops working.
    """
    code, salt = new_recovery_code(), os.urandom(SALT_BYTES)
    wrapping_key = _recovery_key(key_file.vault_id, code, salt)
    slot = new_slot(key_file.vault_id, "recovery", wrapping_key, data_key.secret, (None, salt))
    return code, key_file.with_slot(slot)


def _whole_key_file(path: Path) -> KeyFile:
    """The key file, or its spare copy where it is damaged or gone: what the copy opens is proved by its seal."""
    try:
        return read_key_file(path)
    except HeijastusError as failure:
        if failure.code not in _MENDABLE:
            raise
        with suppress(HeijastusError):
            return read_key_file(previous_key_file(path))
        raise


def is_same_passphrase(one: str, other: str) -> bool:
    """Whether two passphrases open the same, whatever form their letters have."""
    return normalised(one) == normalised(other)


def _all_new(vault_id: str, passphrase: str, cost: Argon2Cost) -> NewKeys:
    data_key = DataKey.random()
    blank = KeyFile(vault_id, (_passphrase_slot(vault_id, passphrase, cost, data_key),))
    code, key_file = with_new_recovery_code(blank, data_key)
    return NewKeys(data_key, code, key_file)


def _check_new(
    passphrase: str, cost: Argon2Cost, floor: Argon2Cost, *, accept_weak: bool, personal: Iterable[str]
) -> None:
    require_floor(cost, floor)
    if not passphrase:
        raise HeijastusError(ErrorCode.PASSPHRASE_MISSING)
    if not accept_weak:
        from heijastus_desk.system.passphrase_strength import require_strong  # noqa: PLC0415  (first run only)

        require_strong(passphrase, personal=personal)


def _passphrase_slot(vault_id: str, passphrase: str, cost: Argon2Cost, data_key: DataKey) -> Slot:
    salt = os.urandom(SALT_BYTES)
    wrapping_key = derive_from_passphrase(passphrase, cost, salt)
    return new_slot(vault_id, "passphrase", wrapping_key, data_key.secret, (cost, salt))


def _stored_cost(slot: Slot, floor: Argon2Cost) -> Argon2Cost:
    if slot.cost is None:
        raise HeijastusError(ErrorCode.KEY_FILE_DAMAGED)
    require_floor(slot.cost, floor)
    return slot.cost


def _recovery_key(vault_id: str, code: RecoveryCode, salt: bytes) -> bytes:
    return derive_from_random(code.secret, salt, f"heijastus-desk recovery {vault_id}")


def _write(path: Path, data: bytes) -> None:
    try:
        atomic_write(path, data)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise HeijastusError(ErrorCode.DISK_FULL) from None
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent)) from None
