"""Data keys that were replaced, kept sealed under the present one as long as copies made with them may exist.

Without them a backup on a stick that comes back after the change could be neither cleaned of erased people nor brought
under the new key. Each entry opens by the present data key alone; one sealed under another key is passed over, so that
a change that was broken off before it came into force leaves nothing that matters.
"""

import base64
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Final

from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.keys import DataKey

FILE: Final = "former.keys"
_PURPOSE: Final = "former data keys"
_NONCE: Final = 12
_LARGEST: Final = 64 * 1024


def former_keys_path(folder: Path) -> Path:
    """Where a vault folder keeps them."""
    return folder / FILE


def read_former(path: Path, present: DataKey) -> tuple[tuple[DataKey, date], ...]:
    """The replaced keys that open by the present one, each with the last day a copy made with it may exist."""
    found: list[tuple[DataKey, date]] = []
    for entry in _entries(path):
        key = _opened(entry, present)
        if key is not None:
            found.append((key, date.fromisoformat(entry["until"])))
    return tuple(found)


def add_former(path: Path, present: DataKey, following: DataKey, until: date) -> None:
    """Keep `present` and whatever it seals for the day `following` takes its place; old entries stay valid till then.

    `until` is the last day a copy made with `present` may exist. Raises OSError, the old file intact.
    """
    known = read_former(path, present)
    sealed = [_sealed(key, following, day) for key, day in (*known, (present, until))]
    _write(path, [*_entries(path), *sealed])


def prune_former(path: Path, present: DataKey, today: date) -> None:
    """Forget the keys whose copies are out of date by now, and entries of a change that never came into force."""
    known = read_former(path, present)
    kept = [(key, day) for key, day in known if day >= today]
    if len(kept) == len(_entries(path)):
        return
    if kept:
        _write(path, [_sealed(key, present, day) for key, day in kept])
    else:
        path.unlink(missing_ok=True)


def _entries(path: Path) -> list[dict[str, str]]:
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        with path.open("rb") as stream:
            told: Any = json.loads(stream.read(_LARGEST))
        return [{"sealed": str(entry["sealed"]), "until": _day(entry["until"])} for entry in told["keys"]]
    return []


def _day(text: object) -> str:
    return date.fromisoformat(str(text)).isoformat()


def _write(path: Path, entries: Iterable[dict[str, str]]) -> None:
    atomic_write(path, json.dumps({"v": 1, "keys": list(entries)}).encode())


def _sealed(key: DataKey, under: DataKey, until: date) -> dict[str, str]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415  (loaded with the first key)

    nonce, day = os.urandom(_NONCE), until.isoformat()
    sealed = AESGCM(under.subkey(_PURPOSE)).encrypt(nonce, key.secret, day.encode())
    return {"sealed": base64.b64encode(nonce + sealed).decode(), "until": day}


def _opened(entry: dict[str, str], under: DataKey) -> DataKey | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    with suppress(ValueError, InvalidTag):
        sealed = base64.b64decode(entry["sealed"], validate=True)
        until = entry["until"].encode()
        return DataKey(AESGCM(under.subkey(_PURPOSE)).decrypt(sealed[:_NONCE], sealed[_NONCE:], until))
    return None
