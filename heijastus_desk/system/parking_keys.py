"""Throw-away keys of what waits in the parking place: beside the vault, in no backup, destroyed after the wait."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.ledger import Root

KEY_BYTES: Final = 32
_NAME: Final = "parked-{number:03d}.key"
_PATTERN: Final = "parked-*.key"


@dataclass(frozen=True, slots=True)
class ParkingKey:
    """The key of one parked lot, what is to be erased with it, and the last day it can be taken back."""

    number: int
    until: date
    roots: tuple[Root, ...]
    secret: bytes

    def __repr__(self) -> str:
        return f"ParkingKey(number={self.number})"


def new_key(number: int, until: date, roots: tuple[Root, ...]) -> ParkingKey:
    """A random key that exists nowhere yet."""
    return ParkingKey(number, until, roots, os.urandom(KEY_BYTES))


def save(folder: Path, key: ParkingKey) -> None:
    """Write the key durably beside the vault; raises OSError."""
    body = {
        "number": key.number,
        "until": key.until.isoformat(),
        "roots": [list(root) for root in key.roots],
        "key": key.secret.hex(),
    }
    atomic_write(folder / _NAME.format(number=key.number), json.dumps(body).encode())


def load(folder: Path) -> tuple[ParkingKey, ...]:
    """Every key that is there, by number; a damaged file is passed over, as one thrown away."""
    found = (_read(path) for path in sorted(folder.glob(_PATTERN)))
    return tuple(key for key in found if key is not None)


def throw_away(folder: Path, number: int) -> None:
    """Overwrite and remove a key; harmless when it is gone. What it sealed can never be read again."""
    path = folder / _NAME.format(number=number)
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            size = path.stat().st_size
            file.write(os.urandom(size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


def _read(path: Path) -> ParkingKey | None:
    try:
        body = json.loads(path.read_bytes())
        roots = tuple((str(table), str(uid)) for table, uid in body["roots"])
        secret = bytes.fromhex(body["key"])
        key = ParkingKey(int(body["number"]), date.fromisoformat(body["until"]), roots, secret)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return key if len(secret) == KEY_BYTES else None
