"""Opens the encrypted file and refuses everything that is not whole, encrypted and ours (reliability 4.3)."""

import errno
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event, pool

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.keys import DataKey

# Loaded with this module, while she types, and not by the first engine, while she waits.
import_module("sqlalchemy.dialects.sqlite")

PAGE = 4096
SALT = 16
PLAIN_HEADER = b"SQLite format 3\x00"
APPLICATION_ID = 0x48444B31  # "HDK1"
CACHE_KIB = 32_000

_DISK_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_LEAST_ROOM = 64 * 1024
"""Bytes an opening needs for the log, its index and the note of the session."""

Mode = Literal["rw", "rwc"]
FAILURES = (driver.DatabaseError, OSError)
"""What the driver and the disk raise; `worded` turns either into an expected failure."""


def check_file(path: Path) -> None:
    """Refuse a file that cannot be a vault, before any key touches it."""
    if not path.is_file():
        raise HeijastusError(ErrorCode.VAULT_MISSING, path=str(path))
    size = path.stat().st_size
    if size == 0:
        raise HeijastusError(ErrorCode.VAULT_EMPTY, path=str(path))
    with path.open("rb") as stream:
        head = stream.read(len(PLAIN_HEADER))
    if head == PLAIN_HEADER:
        raise HeijastusError(ErrorCode.VAULT_NOT_ENCRYPTED, path=str(path))
    if size % PAGE and not _has_log(path):
        raise HeijastusError(ErrorCode.VAULT_DAMAGED, path=str(path))


def _has_log(path: Path) -> bool:
    # Moving the log into the file may have been cut short inside a page; the whole one is in the log still.
    log = path.with_name(f"{path.name}-wal")
    return log.is_file() and log.stat().st_size > 0


def file_salt(path: Path) -> str:
    """The cipher salt at the head of the file: not secret, and another file's is another."""
    with path.open("rb") as stream:
        return stream.read(SALT).hex()


def connect(path: Path, key: DataKey, *, mode: Mode = "rw", query_only: bool = False) -> Any:
    """A keyed driver connection with the pragmas of D5; never creates a file unless asked to."""
    uri = f"file:{quote(str(path))}?mode={mode}"
    try:
        connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    except driver.DatabaseError as failure:
        raise worded(failure, path) from None
    try:
        connection.execute(f'PRAGMA key="{key.pragma}"')
        connection.execute("PRAGMA cipher_log_level=NONE")
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise HeijastusError(ErrorCode.DRIVER_UNSAFE)
        connection.execute("PRAGMA busy_timeout=5000")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _configure(connection, query_only=query_only)
    except driver.DatabaseError as failure:
        connection.close()
        raise worded(failure, path) from None
    except BaseException:
        connection.close()
        raise
    return connection


def open_engine(path: Path, key: DataKey, *, query_only: bool = False) -> Engine:
    """An engine over one new connection."""
    return engine_over(connect(path, key, query_only=query_only), "BEGIN" if query_only else "BEGIN IMMEDIATE")


def engine_over(connection: Any, begin: str = "BEGIN IMMEDIATE") -> Engine:
    """An engine over this one connection. Its own BEGIN makes DDL part of the transaction (D2).

    A transaction begun on the driver before is lost: SQLAlchemy rolls back once when it first sees a connection.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=driver,
        poolclass=pool.StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(transaction: Any) -> None:
        transaction.exec_driver_sql(begin)

    # A pool that was never asked for its connection would leave it open, and the file with it.
    @event.listens_for(engine, "engine_disposed")
    def _close(_engine: Engine) -> None:
        connection.close()

    return engine


def check_identity(connection: Any, path: Path, newest_schema: int) -> int:
    """The file's schema number; refuses a foreign application id and a schema newer than ours."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    schema: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application_id != APPLICATION_ID:
        raise HeijastusError(ErrorCode.VAULT_FOREIGN, path=str(path))
    if schema > newest_schema:
        raise HeijastusError(ErrorCode.VAULT_NEWER, path=str(path), schema=schema, newest=newest_schema)
    return schema


def _configure(connection: Any, *, query_only: bool) -> None:
    if not query_only:
        connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync=ON")
        connection.execute("PRAGMA checkpoint_fullfsync=ON")
    for pragma in (
        "foreign_keys=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "temp_store=2",
        f"cache_size=-{CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if query_only:
        connection.execute("PRAGMA query_only=ON")
    kept = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("foreign_keys", "secure_delete")]
    if kept != [1, 1]:
        raise HeijastusError(ErrorCode.DRIVER_UNSAFE)


def worded(failure: Exception, path: Path) -> HeijastusError:
    """A failure of the driver or the disk while a file is opened, in terms of what she can do about it."""
    text = str(failure)
    if isinstance(failure, OSError) and failure.errno in _DISK_FULL:
        return HeijastusError(ErrorCode.DISK_FULL, path=str(path))
    if "locked" in text:
        return HeijastusError(ErrorCode.VAULT_IN_USE, path=str(path))
    if "is full" in text or ("I/O error" in text and _is_full(path.parent)):
        return HeijastusError(ErrorCode.DISK_FULL, path=str(path))
    refused = isinstance(failure, PermissionError) or "readonly" in text
    if refused or ("unable to open" in text and not _can_write(path)):
        return HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent))
    return HeijastusError(ErrorCode.VAULT_DAMAGED, path=str(path))


def _is_full(folder: Path) -> bool:
    # To SQLite a full disk is an I/O error where it wants to lengthen the index of the log.
    import shutil  # noqa: PLC0415 - 4 ms that the way to the window does not need

    with suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    return False


def _can_write(path: Path) -> bool:
    # SQLite needs the folder too: it keeps the write-ahead log there.
    return os.access(path, os.R_OK | os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)
