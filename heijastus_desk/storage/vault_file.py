"""The open vault: one writing and one reading connection over the encrypted file."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import event_chain, opening
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA, migrate
from heijastus_desk.storage.unit_of_work import Transaction, transaction, worded
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths


class VaultFile:
    """The encrypted file while it is open: a writing and a reading connection, each used by one thread at a time."""

    def __init__(self, paths: VaultPaths, key: DataKey, clock: Clock) -> None:
        self.paths = paths
        self.key = key
        self.clock = clock
        self._seal_key = key.subkey(event_chain.PURPOSE)
        self._writer = opening.open_engine(paths.database, key)
        self._reader = opening.open_engine(paths.database, key, query_only=True)
        self._writing = RLock()
        self._reading = RLock()
        self._closed = False

    @contextmanager
    def write(self) -> Generator[Transaction]:
        """One transaction; whole or nothing. Another thread waits for its end."""
        with self._writing, transaction(self._writer, self.clock, self._seal_key) as current:
            yield current

    @contextmanager
    def read(self) -> Generator[Connection]:
        """A consistent view of what is committed. Another thread waits for its end."""
        try:
            with self._reading, self._reader.begin() as connection:
                yield connection
        except (DatabaseError, driver.DatabaseError) as failure:
            raise worded(failure) from None

    @contextmanager
    def alone(self) -> Generator[Any]:
        """The writing driver connection, outside any transaction, with the reader closed and every other user waiting.

        For checkpoints, compaction and health checks; whatever else reads or writes waits for the end of the block.
        """
        with self._writing, self._reading:
            self._reader.dispose()
            try:
                with self._writer.connect() as connection:
                    yield connection.connection.driver_connection
            except (DatabaseError, driver.DatabaseError) as failure:
                raise worded(failure) from None
            finally:
                self._reader = opening.open_engine(self.paths.database, self.key, query_only=True)

    def connect(self) -> Any:
        """One more driver connection, for reading beside others for a while; the caller closes it."""
        return opening.connect(self.paths.database, self.key)

    def close(self) -> None:
        """Write everything to the main file and let go of it; waits for work under way, harmless when done twice."""
        with self._writing, self._reading:
            if self._closed:
                return
            self._closed = True
            self._reader.dispose()
            with self._writer.connect() as connection:
                raw = connection.connection.driver_connection
                if raw is not None:
                    checkpoint(raw)
            self._writer.dispose()


def checkpoint(connection: Any) -> None:
    """Move everything from the write-ahead log into the file and empty the log; VAULT_BUSY while somebody reads."""
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise HeijastusError(ErrorCode.VAULT_BUSY)


def create_vault_file(paths: VaultPaths, key: DataKey, clock: Clock) -> VaultFile:
    """Make a new empty vault file at the newest schema and open it; refuses to touch an existing one."""
    if paths.database.exists():
        raise HeijastusError(ErrorCode.VAULT_EXISTS, path=str(paths.folder))
    connection = opening.connect(paths.database, key, mode="rwc")
    connection.close()
    paths.database.chmod(0o600)
    migrate(paths.database, key, 0)
    _remember_marks(paths)
    return open_vault_file(paths, key, clock)


def open_vault_file(paths: VaultPaths, key: DataKey, clock: Clock) -> VaultFile:
    """Open the vault file after every check of the opening guard; an older schema is brought up to date first."""
    opening.check_file(paths.database)
    schema = _checked_schema(paths, key)
    if schema < NEWEST_SCHEMA:
        migrate(paths.database, key, schema)
    return VaultFile(paths, key, clock)


def _checked_schema(paths: VaultPaths, key: DataKey) -> int:
    try:
        connection = opening.connect(paths.database, key)
    except HeijastusError as failure:
        # The key opened its own lock, so the file is damaged or it is another vault's file.
        if failure.code is ErrorCode.VAULT_DAMAGED and _is_foreign(paths):
            raise HeijastusError(ErrorCode.VAULT_FOREIGN, path=str(paths.database)) from None
        raise
    try:
        return opening.check_identity(connection, paths.database, NEWEST_SCHEMA)
    finally:
        connection.close()


def _remember_marks(paths: VaultPaths) -> None:
    atomic_write(paths.state, json.dumps(_state(paths.state) | _marks(paths)).encode())


def _is_foreign(paths: VaultPaths) -> bool:
    """Whether the file or the key file is not the one that was here when the vault was made."""
    known = _state(paths.state)
    return any(known.get(name, mark) != mark for name, mark in _marks(paths).items())


def _marks(paths: VaultPaths) -> dict[str, str]:
    marks = {"salt": opening.file_salt(paths.database)}
    if paths.key.is_file():
        marks["vault_id"] = read_key_file(paths.key).vault_id
    return marks


def _state(path: Path) -> dict[str, str]:
    try:
        return dict(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return {}
