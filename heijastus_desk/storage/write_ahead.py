"""The write-ahead log beside the file: what a session that did not end left there, and logs that do not belong."""

import os
import shutil
import struct
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.storage.opening import PAGE, SALT
from heijastus_desk.storage.page_seal import PageSeal
from heijastus_desk.system.file_safety import make_private
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import VaultState, change_state

_HEAD: Final = 32
_FRAME_HEAD: Final = 24
_FRAME: Final = _FRAME_HEAD + PAGE
_MAGIC: Final = 0x377F0682
_SAMPLE: Final = 8
_ASIDE: Final = ".aside-"

MISSING: Final = "vault.log_missing"
EMPTY: Final = "vault.log_empty"
FOREIGN: Final = "vault.log_foreign"
STALE: Final = "vault.log_stale"
DAMAGED: Final = "vault.log_damaged"
ENDED: Final = "vault.ended_abruptly"


def log_of(database: Path) -> Path:
    """Where SQLite keeps the write-ahead log of a file."""
    return database.with_name(f"{database.name}-wal")


def size_of(database: Path) -> int:
    """Bytes in the write-ahead log; 0 when there is none."""
    try:
        return log_of(database).stat().st_size
    except OSError:
        return 0


def salts_of(database: Path) -> str:
    """The salts in the head of the log, hex: another after each time it was emptied; "" when it is empty."""
    try:
        with log_of(database).open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        return ""
    return head[16:24].hex() if len(head) == _HEAD else ""


@dataclass(frozen=True, slots=True)
class Found:
    """What the log looks like before the file is opened."""

    findings: tuple[Reason, ...] = ()
    committed: int = 0
    """How many frames belong to finished transactions, as far as their heads tell."""


def look(paths: VaultPaths, key: DataKey, state: VaultState) -> Found:
    """Judge the log before SQLite does, and put one aside that does not belong to this file.

    SQLite takes any log that is there for the newest truth and a missing one for an empty one. A log put aside keeps
    its bytes under another name beside the file.
    """
    log = log_of(paths.database)
    salts = salts_of(paths.database)
    if not salts:
        lost = MISSING if not log.exists() else EMPTY
        return Found() if state.is_clean else Found((Reason(lost),))
    if state.is_clean and state.salt:
        # The main file holds everything: these are the remains of a log that was being emptied, or a stray one.
        if salts == state.wal:
            _remove(paths.database)
            return Found()
        put_aside(paths.database)
        return Found((Reason(STALE),))
    if not _is_ours(paths.database, key):
        put_aside(paths.database)
        return Found((Reason(FOREIGN),))
    return Found((Reason(ENDED),), _committed(log))


def settle(raw: Any, paths: VaultPaths, found: Found) -> tuple[Reason, ...]:
    """Move what the log holds into the file just opened; the findings, worse when SQLite could not read all of it.

    SQLite drops everything from the first unreadable frame on, without a word.
    """
    if not found.findings:
        return ()
    busy, read, _ = raw.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
    if busy:
        raise HeijastusError(ErrorCode.VAULT_IN_USE, path=str(paths.database))
    findings = found.findings
    if read < found.committed:
        with suppress(OSError):
            shutil.copyfile(log_of(paths.database), _aside(paths.database))
        findings = (Reason(DAMAGED),)
    mark_clean(paths)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return findings


def mark_clean(paths: VaultPaths) -> None:
    """Remember that the main file holds everything; right after a complete checkpoint, before the log is emptied."""
    change_state(paths.state, is_clean=True, wal=salts_of(paths.database))


def put_aside(database: Path) -> None:
    """Give the log another name and remove its index."""
    log_of(database).replace(_aside(database))
    _index_of(database).unlink(missing_ok=True)


def logs_aside(database: Path) -> tuple[Path, ...]:
    """Logs put aside earlier; they may hold rows that were erased since."""
    return tuple(sorted(database.parent.glob(f"{log_of(database).name}{_ASIDE}*")))


def forget_aside(database: Path, before: datetime | None = None) -> None:
    """Remove the logs put aside, or those put aside earlier than `before`."""
    for path in logs_aside(database):
        with suppress(OSError):
            if before is None or path.stat().st_mtime < before.timestamp():
                path.unlink()


def _aside(database: Path) -> Path:
    path = log_of(database).with_name(f"{log_of(database).name}{_ASIDE}{os.urandom(4).hex()}")
    path.touch(mode=0o600)
    make_private(path)
    return path


def _remove(database: Path) -> None:
    log_of(database).unlink(missing_ok=True)
    _index_of(database).unlink(missing_ok=True)


def _index_of(database: Path) -> Path:
    return database.with_name(f"{database.name}-shm")


def _is_ours(database: Path, key: DataKey) -> bool:
    """Whether any of the first frames was sealed with the key and salt of this file; a single one may be damaged."""
    with database.open("rb") as stream:
        seal = PageSeal(key, stream.read(SALT))
    with log_of(database).open("rb") as stream:
        stream.seek(_HEAD)
        for _ in range(_SAMPLE):
            frame = stream.read(_FRAME)
            if len(frame) < _FRAME:
                break
            if seal.fits(int.from_bytes(frame[:4], "big"), frame[_FRAME_HEAD:]):
                return True
    return log_of(database).stat().st_size < _HEAD + _FRAME


def _committed(log: Path) -> int:
    """The place of the last frame that ends a transaction of this log's present round; 0 when there is none."""
    with log.open("rb") as stream:
        head = stream.read(_HEAD)
        # A frame that was being written is no part of it yet.
        frames = tuple(islice(_frame_heads(stream), (log.stat().st_size - _HEAD) // _FRAME))
    # A damaged head of the log says nothing about its salts: the first frame does.
    salts = head[16:24] if _head_is_whole(head) or not frames else frames[0][8:16]
    ends = [number for number, frame in enumerate(frames, 1) if frame[8:16] == salts and frame[4:8] != bytes(4)]
    return max(ends, default=0)


def _frame_heads(stream: Any) -> Generator[bytes]:
    while len(head := stream.read(_FRAME_HEAD)) == _FRAME_HEAD:
        yield head
        stream.seek(PAGE, os.SEEK_CUR)


def _head_is_whole(head: bytes) -> bool:
    """The head's own checksum, as SQLite's file format describes it."""
    if len(head) < _HEAD:
        return False
    magic = int.from_bytes(head[:4], "big")
    order = ">" if magic == _MAGIC | 1 else "<"
    words = struct.unpack(f"{order}6I", head[:24])
    first = second = 0
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return magic & ~1 == _MAGIC and struct.pack(">2I", first, second) == head[24:]
