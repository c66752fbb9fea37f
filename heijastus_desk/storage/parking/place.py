"""The parking place in the file: lots sealed under keys that lie beside it."""

import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Final

import msgspec
from sqlalchemy import Connection, func, select, update

from heijastus_desk.domain.destruction import DestructionGround
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.storage.parking.contents import Contents
from heijastus_desk.storage.tables.destructions import parked
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.system.ledger import Root
from heijastus_desk.system.parking_keys import ParkingKey

_NONCE: Final = 12


@dataclass(frozen=True, slots=True)
class Lot:
    """What waits: its number, why it is to be erased, from when and until when."""

    uid: str
    number: int
    ground: DestructionGround
    parked_on: date
    until: date
    roots: tuple[Root, ...]


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is sealed: the rows, whom they are about as she calls them, and what she decided in the preview."""

    contents: Contents
    names: tuple[str, ...]
    mentions: tuple[tuple[str, str, str, str], ...] = ()
    """table, uid, alias, reason to keep"""
    keep_figures: bool = True
    only_lapsed: bool = False
    schema: int = NEWEST_SCHEMA
    """of the file the rows were taken from"""
    naming: tuple[tuple[str, str, str, str], ...] = ()
    """texts that may name somebody erased meanwhile: random id of that erasure, then table, uid and column"""


def next_number(connection: Connection, keys: Iterable[ParkingKey] = ()) -> int:
    """The number of the next lot: no key that is there still is written over, whatever file it belongs to."""
    highest = connection.execute(select(func.max(parked.c.number))).scalar() or 0
    return max(highest, *(key.number for key in keys), 0) + 1


def lots(connection: Connection) -> Iterator[Lot]:
    """Everything that waits, the oldest first."""
    for row in connection.execute(select(parked).order_by(parked.c.number)):
        roots = tuple((str(table), str(uid)) for table, uid in row.roots)
        yield Lot(row.uid, row.number, DestructionGround(row.ground), row.parked_on, row.until, roots)


def put(transaction: Transaction, parcel: Parcel, key: ParkingKey, ground: DestructionGround, today: date) -> str:
    """Seal the parcel and keep it; the uid of the lot."""
    row = transaction.insert(
        "parked",
        {
            "number": key.number,
            "ground": ground.value,
            "parked_on": today,
            "until": key.until,
            "roots": [list(root) for root in key.roots],
            "sealed": _sealed(msgspec.msgpack.encode(parcel), key),
        },
    )
    return row["uid"]


def read(connection: Connection, number: int, key: ParkingKey) -> Parcel:
    """What a lot holds; raises PARKED_UNREADABLE when the key is not the one it was sealed with."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - loaded with the first lot
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    sealed = connection.execute(select(parked.c.sealed).where(parked.c.number == number)).scalar_one()
    try:
        plain = AESGCM(key.secret).decrypt(sealed[:_NONCE], sealed[_NONCE:], _named(number))
    except (InvalidTag, ValueError):
        raise HeijastusError(ErrorCode.PARKED_UNREADABLE) from None
    return msgspec.msgpack.decode(zlib.decompress(plain), type=Parcel)


def reseal(connection: Connection, number: int, parcel: Parcel, key: ParkingKey) -> None:
    """Put another parcel in the place of a lot's, under the same key."""
    sealed = _sealed(msgspec.msgpack.encode(parcel), key)
    values = {"sealed": sealed, "version": parked.c.version + 1}
    connection.execute(update(parked).where(parked.c.number == number).values(values))


def opened(connection: Connection, lot: Lot, key: ParkingKey | None) -> Parcel | None:
    """What a lot holds; None where its key is missing or another one."""
    with suppress(HeijastusError):
        return read(connection, lot.number, key) if key else None
    return None


def _sealed(data: bytes, key: ParkingKey) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - loaded with the first lot

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key.secret).encrypt(nonce, zlib.compress(data), _named(key.number))


def _named(number: int) -> bytes:
    return f"parked {number}".encode()
