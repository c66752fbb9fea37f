"""Adds to the log of events; each event seals the one before, so that none can be changed or taken out unnoticed."""

import json
from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection, insert, select

from heijastus_desk.storage.tables.safekeeping import event

PURPOSE: Final = "event log"
"""Names the key the seals are made with."""
BEGINNING: Final = ""


def append(connection: Connection, seal_key: bytes, row: Mapping[str, object]) -> None:
    """Add an event; `row` holds the columns of `event` except `previous` and `seal`."""
    previous = connection.execute(select(event.c.seal).order_by(event.c.id.desc()).limit(1)).scalar() or BEGINNING
    connection.execute(insert(event).values(**row, previous=previous, seal=seal(seal_key, previous, row)))


def seal(seal_key: bytes, previous: str, row: Mapping[str, object]) -> str:
    """The keyed hash of an event and the seal before it, 64 hex digits."""
    import hmac  # noqa: PLC0415 - 5 ms that the way to the window does not need

    told = json.dumps([previous, row["at"], row["code"], row["item_uid"], row["numbers"]], sort_keys=True)
    return hmac.digest(seal_key, told.encode(), "sha256").hex()
