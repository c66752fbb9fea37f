"""What a backup set says of itself, sealed with a key only the vault's own key gives.

    {"format": "heijastus-desk-backup", "v": 1, ...the fields..., "seal": <hmac-sha-256>, "check": <sha-256>}

`check` stops nobody; it tells a damaged manifest from one sealed under another key, which the seal alone cannot.
The bytes have one form only, so that nothing in the file can differ without being noticed.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from hmac import compare_digest, digest
from typing import Final, TypeVar, cast

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.system.keys import DataKey

FORMAT: Final = "heijastus-desk-backup"
VERSION: Final = 1
PURPOSE: Final = "backup manifest"
"""Names the key the seal is made with."""
_LARGEST: Final = 64 * 1024
_SHA256_DIGITS: Final = 64
_LARGEST_NUMBER: Final = 2**53
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Manifest:
    """Facts of one backup. `counter` grows by one with each backup of a vault, whatever its clock says."""

    vault_id: str
    counter: int
    made_at: datetime
    app_version: str
    schema: int
    pages: int
    salt: str
    database_sha256: str
    key_sha256: str
    counts: Mapping[str, int]
    """rows per table"""
    erasures: int
    """how many erasures of the ledger it has gone through"""
    ledger_head: str
    last_event: int


def manifest_bytes(manifest: Manifest, key: DataKey) -> bytes:
    """The sealed file."""
    return _written(manifest, _seal(manifest, key))


def read_manifest(one: BackupSet) -> Manifest:
    """What the manifest says, whoever wrote it: the seal is not looked at. BACKUP_DAMAGED (part `manifest`)."""
    return _parsed(_read(one), one)


def read_sealed(one: BackupSet, key: DataKey) -> Manifest:
    """What the manifest says, once its seal is right.

    Raises BACKUP_DAMAGED (part `manifest`); BACKUP_FOREIGN when it is whole but sealed under another key.
    """
    content = _read(one)
    manifest = _parsed(content, one)
    if not compare_digest(content, manifest_bytes(manifest, key)):
        raise HeijastusError(ErrorCode.BACKUP_FOREIGN, path=str(one.manifest))
    return manifest


def _read(one: BackupSet) -> bytes:
    try:
        with one.manifest.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError:
        raise _damaged(one) from None
    if len(content) > _LARGEST:
        raise _damaged(one)
    return content


def _parsed(content: bytes, one: BackupSet) -> Manifest:
    try:
        told = _object(json.loads(content.decode("utf-8")))
        _require(told.get("format") == FORMAT)
        if _number(told.get("v")) > VERSION:
            raise HeijastusError(ErrorCode.BACKUP_NEWER, path=str(one.manifest))
        manifest = Manifest(
            vault_id=_text(told.get("vault_id")),
            counter=_number(told.get("counter")),
            made_at=_instant(told.get("made_at")),
            app_version=_text(told.get("app_version")),
            schema=_number(told.get("schema")),
            pages=_number(told.get("pages")),
            salt=_text(told.get("salt")),
            database_sha256=_hash(told.get("database_sha256")),
            key_sha256=_hash(told.get("key_sha256")),
            counts={name: _number(count) for name, count in _object(told.get("counts")).items()},
            erasures=_number(told.get("erasures")),
            ledger_head=_text(told.get("ledger_head")),
            last_event=_number(told.get("last_event")),
        )
        _require(content == _written(manifest, _hash(told.get("seal"))))
    except (ValueError, RecursionError):
        raise _damaged(one) from None
    return manifest


def _body(manifest: Manifest) -> dict[str, object]:
    return {
        "format": FORMAT,
        "v": VERSION,
        "vault_id": manifest.vault_id,
        "counter": manifest.counter,
        "made_at": manifest.made_at.astimezone(UTC).isoformat(),
        "app_version": manifest.app_version,
        "schema": manifest.schema,
        "pages": manifest.pages,
        "salt": manifest.salt,
        "database_sha256": manifest.database_sha256,
        "key_sha256": manifest.key_sha256,
        "counts": dict(manifest.counts),
        "erasures": manifest.erasures,
        "ledger_head": manifest.ledger_head,
        "last_event": manifest.last_event,
    }


def _written(manifest: Manifest, seal: str) -> bytes:
    sealed = {**_body(manifest), "seal": seal}
    return json.dumps({**sealed, "check": sha256(_canonical(sealed)).hexdigest()}, indent=1, sort_keys=True).encode()


def _canonical(body: Mapping[str, object]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()


def _seal(manifest: Manifest, key: DataKey) -> str:
    return digest(key.subkey(PURPOSE), _canonical(_body(manifest)), "sha256").hex()


def _damaged(one: BackupSet) -> HeijastusError:
    return HeijastusError(ErrorCode.BACKUP_DAMAGED, part="manifest", path=str(one.manifest))


def _object(value: object) -> dict[str, object]:
    return cast("dict[str, object]", _typed(value, dict))


def _text(value: object) -> str:
    return _typed(value, str)


def _number(value: object) -> int:
    number = _typed(value, int)
    _require(not isinstance(value, bool) and 0 <= number <= _LARGEST_NUMBER)
    return number


def _hash(value: object) -> str:
    text = _text(value)
    _require(len(text) == _SHA256_DIGITS)
    return text


def _instant(value: object) -> datetime:
    at = datetime.fromisoformat(_text(value))
    _require(at.tzinfo is not None)
    return at.astimezone(UTC)


def _typed(value: object, kind: Callable[..., T]) -> T:
    _require(isinstance(value, cast("type", kind)))
    return cast("T", value)


def _require(condition: bool) -> None:  # noqa: FBT001
    if not condition:
        raise ValueError
