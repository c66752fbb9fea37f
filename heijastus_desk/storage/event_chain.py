"""Adds to the log of events; each event seals the one before, so that none can be changed or taken out unnoticed.

A row of `setting` keeps the sealed ends of the chain: without it, nobody would miss the newest event, or the oldest.
"""

import json
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update

from heijastus_desk.domain.progress import Progress
from heijastus_desk.storage.tables.log import setting
from heijastus_desk.storage.tables.safekeeping import event

PURPOSE: Final = "event log"
"""Names the key the seals are made with."""
BEGINNING: Final = ""
ENDS: Final = "event_log_ends"
"""The setting that keeps the sealed ends."""

_SLICE: Final = 1000
_BOOKKEEPING: Final = ("created_at", "updated_at")

# Made once: every edit of hers adds an event.
_NEWEST: Final = select(event.c.seal).order_by(event.c.id.desc()).limit(1)
_ADD: Final = insert(event)
_ENDS_NOW: Final = select(setting.c.value).where(setting.c.key == ENDS)
_MOVE_ENDS: Final = update(setting).where(setting.c.key == ENDS)

Row = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What reading the whole log found.

    `first_broken` is the row number of the first event that does not follow from the one before it; None when the log
    is whole, or when there is no event left to point at.
    """

    ok: bool
    first_broken: int | None
    count: int
    broken_at: str = ""
    """Instant told by that event, UTC."""


@dataclass(frozen=True, slots=True)
class _Ends:
    first: str
    """The seal the oldest event that is kept follows."""
    last: str
    count: int


def append(connection: Connection, seal_key: bytes, row: Mapping[str, object]) -> None:
    """Add an event; `row` holds the columns of `event` except `previous` and `seal`."""
    newest = connection.execute(_NEWEST).scalar()
    previous = newest or BEGINNING
    made = seal(seal_key, previous, row)
    ends = _read_ends(connection, seal_key)
    connection.execute(_ADD, {**row, "previous": previous, "seal": made})
    if ends is not None and ends.last == previous:
        _write_ends(connection, seal_key, replace(ends, last=made, count=ends.count + 1), str(row["at"]))
    elif newest is None and _stored_ends(connection) is None:
        _write_ends(connection, seal_key, _Ends(BEGINNING, made, 1), str(row["at"]))
    # Else the log was tampered with; what proves it must not be put right by the next event.


def seal(seal_key: bytes, previous: str, row: Mapping[str, object]) -> str:
    """The keyed hash of an event and the seal before it, 64 hex digits."""
    return _sealed(seal_key, [previous, row["uid"], row["at"], row["code"], row["item_uid"], row["numbers"]])


def check(connection: Connection, seal_key: bytes, progress: Progress) -> ChainReport:
    """Read every event and follow the chain from its sealed beginning to its sealed end."""
    ends = _read_ends(connection, seal_key)
    expected = ends.first if ends else None
    newest: Row | None = None
    total = connection.execute(select(func.count()).select_from(event)).scalar_one()
    for count, row in enumerate(_rows(connection)):
        if count % _SLICE == 0:
            progress.step(count, total)
        follows = expected is None or row["previous"] == expected
        if not follows or not _is_genuine(seal_key, row):
            return ChainReport(ok=False, first_broken=row["id"], count=total, broken_at=row["at"])
        expected, newest = row["seal"], row
    if newest is None and _stored_ends(connection) is None:
        return ChainReport(ok=True, first_broken=None, count=0)
    if ends is not None and (ends.last, ends.count) == (expected, total):
        return ChainReport(ok=True, first_broken=None, count=total)
    # The events that are left follow one another, but not up to where the log was.
    broken, at = (newest["id"], newest["at"]) if newest else (None, "")
    return ChainReport(ok=False, first_broken=broken, count=total, broken_at=at)


def prune(connection: Connection, seal_key: bytes, before: int) -> int:
    """Let go of the events older than row `before`, which stays and becomes the beginning; how many went."""
    kept = connection.execute(select(event.c.previous).where(event.c.id == before)).scalar_one()
    oldest = connection.execute(select(event.c.previous).order_by(event.c.id).limit(1)).scalar_one()
    ends = _read_ends(connection, seal_key)
    gone = connection.execute(delete(event).where(event.c.id < before)).rowcount
    if ends is not None and ends.first == oldest:
        at = connection.execute(select(setting.c.updated_at).where(setting.c.key == ENDS)).scalar_one()
        _write_ends(connection, seal_key, replace(ends, first=kept, count=ends.count - gone), at)
    return gone


def reseal(connection: Connection, old_key: bytes, new_key: bytes, progress: Progress) -> bool:
    """Seal the whole log anew after the data key was changed; whether it was whole before.

    A log that was not whole stays provably so. Part of the caller's transaction; the guards of the table are back
    when this returns.
    """
    ends = _read_ends(connection, old_key) if check(connection, old_key, progress).ok else None
    guard = text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'event_is_kept'")
    made = connection.execute(guard).scalar_one()
    connection.execute(text("DROP TRIGGER event_is_kept"))
    previous = ends.first if ends else BEGINNING
    change = update(event).where(event.c.id == bindparam("row")).values(previous=bindparam("p"), seal=bindparam("s"))
    for row in _rows(connection):
        following = seal(new_key, previous, row)
        connection.execute(change, {"row": row["id"], "p": previous, "s": following})
        previous = following
    connection.execute(text(made))
    if ends is not None:
        at = connection.execute(select(setting.c.updated_at).where(setting.c.key == ENDS)).scalar_one()
        _write_ends(connection, new_key, replace(ends, last=previous), at)
    return ends is not None


def _is_genuine(seal_key: bytes, row: Row) -> bool:
    untouched = row["version"] == 1 and all(row[name] == row["at"] for name in _BOOKKEEPING)
    return untouched and row["seal"] == seal(seal_key, row["previous"], row)


def _rows(connection: Connection) -> Generator[Row]:
    """Every event, the oldest first, in slices so that a log of any length takes little memory."""
    last = -1
    while True:
        query = select(event).where(event.c.id > last).order_by(event.c.id).limit(_SLICE)
        rows = connection.execute(query).mappings().all()
        yield from rows
        if len(rows) < _SLICE:
            return
        last = rows[-1]["id"]


def _read_ends(connection: Connection, seal_key: bytes) -> _Ends | None:
    """The ends of the chain; None when they were never kept, or not by this vault's key."""
    stored = _stored_ends(connection)
    try:
        told = json.loads(stored or "")
        ends = _Ends(told["first"], told["last"], told["count"])
    except (ValueError, TypeError, KeyError):
        return None
    return ends if told.get("seal") == _ends_seal(seal_key, ends) else None


def _stored_ends(connection: Connection) -> str | None:
    return connection.execute(_ENDS_NOW).scalar()


def _write_ends(connection: Connection, seal_key: bytes, ends: _Ends, at: str) -> None:
    told = {"first": ends.first, "last": ends.last, "count": ends.count, "seal": _ends_seal(seal_key, ends)}
    values = {"value": json.dumps(told), "updated_at": at}
    if connection.execute(_MOVE_ENDS, values).rowcount == 0:
        row = {"uid": str(uuid4()), "version": 1, "created_at": at, "key": ENDS, **values}
        connection.execute(insert(setting).values(row))


def _ends_seal(seal_key: bytes, ends: _Ends) -> str:
    return _sealed(seal_key, ["ends", ends.first, ends.last, ends.count])


def _sealed(seal_key: bytes, told: list[object]) -> str:
    import hmac  # noqa: PLC0415 - 5 ms that the way to the window does not need

    return hmac.digest(seal_key, json.dumps(told, sort_keys=True).encode(), "sha256").hex()
