"""The marks of erased persons: written with the erasure, read when somebody is typed or imported, let go in time.

They are made with a random key of the file itself, which lies in it wrapped under the data key: so they still fit after
the data key was exchanged, and what is exported of the file does not let anybody try names on them.
"""

import os
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AbstractContextManager, closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.suppression import Known, SuppressionIndex, expires_on, kept_of, mark_of, no_marks
from heijastus_desk.storage import opening
from heijastus_desk.storage.backups.content import opened
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.log import setting
from heijastus_desk.storage.tables.parties import contact_point, person
from heijastus_desk.storage.tables.safekeeping import suppression
from heijastus_desk.system.keys import DataKey

PURPOSE: Final = "suppression"
"""Names the key the marks' own key is wrapped with: `data_key.subkey(PURPOSE)`."""
_SETTING: Final = "suppression.key"
_KEY_BYTES: Final = 32
_NONCE: Final = 12


def add_marks(connection: Connection, wrapping: bytes, persons: Collection[int], erased_at: datetime) -> int:
    """Remember by marks the persons about to be erased, by row number, before they go; how many marks are new."""
    told = {one for known in _known(connection, persons) for one in kept_of(known)}
    if not told:
        return 0
    key = _key(connection, wrapping)
    if key is None:
        key = os.urandom(_KEY_BYTES)
        _keep_key(connection, wrapping, key, erased_at)
    last = expires_on(erased_at.astimezone(UTC).date())
    return _remember(connection, {mark_of(key, one) for one in told}, last, erased_at)


def read_index(connection: Connection, wrapping: bytes, today: date) -> SuppressionIndex:
    """The marks that count today."""
    query = select(suppression.c.mark).where(suppression.c.expires_on >= today)
    marks = frozenset(connection.execute(query).scalars())
    key = _key(connection, wrapping) if marks else None
    return SuppressionIndex(marks, lambda told: mark_of(key, told)) if key else no_marks()


def expired(connection: Connection, today: date) -> int:
    """How many marks have outlived their time."""
    query = select(func.count()).select_from(suppression).where(suppression.c.expires_on < today)
    return connection.execute(query).scalar_one()


def forget(connection: Connection, today: date) -> None:
    """Let go of the marks that have outlived their time."""
    connection.execute(delete(suppression).where(suppression.c.expires_on < today))


def rewrap(connection: Connection, old: bytes, new: bytes) -> None:
    """Wrap the marks' key under another data key's subkey; nothing where there is none."""
    key = _key(connection, old)
    if key is not None:
        connection.execute(update(setting).where(setting.c.key == _SETTING).values(value=_wrapped(new, key)))


def carry_over(present: Path, copy: Path, key: DataKey, at: datetime) -> None:
    """Give a backup that is being restored the marks of the present vault, which knows of erasures after the backup.

    Marks made with another key than the present vault's cannot be told beside them: then its list is the longer one,
    and the erasures the copy has not gone through are still to make their marks. Nothing happens where the present
    vault has no list or cannot be read under this key.
    """
    wrapping = key.subkey(PURPOSE)
    try:
        with opened(present, key) as raw, _begun(raw, "BEGIN") as connection:
            rows = [(row.mark, row.expires_on) for row in connection.execute(select(suppression))]
            own = _key(connection, wrapping)
    except (HeijastusError, OSError, DatabaseError, driver.DatabaseError):
        return
    if own is None or not rows:
        return
    with closing(opening.connect(copy, key)) as raw, _begun(raw, "BEGIN IMMEDIATE") as connection:
        if _key(connection, wrapping) != own:
            connection.execute(delete(suppression))
            _keep_key(connection, wrapping, own, at)
        for mark, last in rows:
            _remember(connection, {mark}, last, at)


def _begun(raw: Any, begin: str) -> AbstractContextManager[Connection]:
    return opening.engine_over(raw, begin).begin()


def _remember(connection: Connection, marks: AbstractSet[str], last: date, at: datetime) -> int:
    """Keep these marks up to a day, or longer where they are kept longer; how many are new."""
    there = {mark for part in in_slices(marks) for mark in _present(connection, part)}
    rows = [{"uid": str(uuid4()), **_stamps(at), "mark": mark, "expires_on": last} for mark in sorted(marks - there)]
    if rows:
        connection.execute(insert(suppression), rows)
    for part in in_slices(there):
        shorter = update(suppression).where(suppression.c.mark.in_(part), suppression.c.expires_on < last)
        connection.execute(shorter.values(expires_on=last))
    return len(rows)


def _present(connection: Connection, marks: Sequence[str]) -> Iterator[str]:
    yield from connection.execute(select(suppression.c.mark).where(suppression.c.mark.in_(marks))).scalars()


def _known(connection: Connection, persons: Collection[int]) -> Iterator[Known]:
    for part in in_slices(persons):
        points: dict[int, list[tuple[str, str]]] = {}
        rows = select(contact_point.c.person_id, contact_point.c.kind, contact_point.c.value)
        for owner, kind, value in connection.execute(rows.where(contact_point.c.person_id.in_(part))):
            points.setdefault(owner, []).append((kind, value))
        columns = (person.c.id, person.c.given_name, person.c.family_name, person.c.client_code, person.c.birth_year)
        for key, given, family, code, year in connection.execute(select(*columns).where(person.c.id.in_(part))):
            yield Known(given, family, code, year, tuple(points.get(key, ())))


def _key(connection: Connection, wrapping: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - loaded with the first erasure
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    written = connection.execute(select(setting.c.value).where(setting.c.key == _SETTING)).scalar()
    if not written:
        return None
    try:
        sealed = bytes.fromhex(written)
        return AESGCM(wrapping).decrypt(sealed[:_NONCE], sealed[_NONCE:], _SETTING.encode())
    except (InvalidTag, ValueError):
        # Then its marks tell nothing any more; the next erasure makes a new one.
        return None


def _keep_key(connection: Connection, wrapping: bytes, key: bytes, at: datetime) -> None:
    connection.execute(delete(setting).where(setting.c.key == _SETTING))
    kept = {"uid": str(uuid4()), **_stamps(at), "key": _SETTING, "value": _wrapped(wrapping, key)}
    connection.execute(insert(setting).values(kept))


def _wrapped(wrapping: bytes, key: bytes) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - loaded with the first erasure

    nonce = os.urandom(_NONCE)
    return (nonce + AESGCM(wrapping).encrypt(nonce, key, _SETTING.encode())).hex()


def _stamps(at: datetime) -> dict[str, object]:
    written = at.astimezone(UTC).isoformat(timespec="seconds")
    return {"version": 1, "created_at": written, "updated_at": written}


__all__ = ["PURPOSE", "add_marks", "carry_over", "expired", "forget", "read_index", "rewrap"]
