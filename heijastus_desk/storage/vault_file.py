"""The open vault: one writing and one reading connection over the encrypted file."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from threading import RLock
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.storage import event_chain, health, opening, write_ahead
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA, migrate
from heijastus_desk.storage.presence import Presence
from heijastus_desk.storage.touched import Touched
from heijastus_desk.storage.unit_of_work import Transaction, transaction, worded
from heijastus_desk.storage.updating import bring_up_to_date
from heijastus_desk.storage.vault_guard import Entered, enter, remember_marks
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths


class VaultFile:
    """The encrypted file while it is open: a writing and a reading connection, each used by one thread at a time."""

    def __init__(self, paths: VaultPaths, key: DataKey, clock: Clock, entered: Entered | None = None) -> None:
        self.paths = paths
        self.key = key
        self.clock = clock
        self.findings = entered.findings if entered else ()
        """What she must hear about how the file was found."""
        self._seal_key = key.subkey(event_chain.PURPOSE)
        self._presence = Presence(paths, clock)
        connection = entered.connection if entered else opening.connect(paths.database, key)
        self._writer = opening.engine_over(connection)
        self.touched = Touched()
        self.touched.watch(self._writer)
        self._reader = opening.open_engine(paths.database, key, query_only=True)
        self._writing = RLock()
        self._reading = RLock()
        self._closed = False

    @contextmanager
    def write(self) -> Generator[Transaction]:
        """One transaction; whole or nothing. Another thread waits for its end.

        Raises VAULT_SWAPPED when another program put another file in the place of this one.
        """
        with (
            self._writing,
            self._still_open(),
            self._about_to_write(),
            self._told(),
            transaction(self._writer, self.clock, self._seal_key) as current,
        ):
            yield current

    @contextmanager
    def read(self) -> Generator[Connection]:
        """A consistent view of what is committed. Another thread waits for its end."""
        try:
            with self._reading, self._still_open(), self._reader.begin() as connection:
                yield connection
        except (DatabaseError, driver.DatabaseError) as failure:
            raise worded(failure) from None

    @contextmanager
    def alone(self) -> Generator[Any]:
        """The writing driver connection, outside any transaction, with the reader closed and every other user waiting.

        For checkpoints, compaction and health checks; whatever else reads or writes waits for the end of the block.
        """
        with self._writing, self._still_open(), self._about_to_write(), self._reading:
            self._reader.dispose()
            try:
                with self._writer.connect() as connection:
                    yield connection.connection.driver_connection
            except (DatabaseError, driver.DatabaseError) as failure:
                raise worded(failure) from None
            finally:
                self._presence.note_settled()
                self._reader = opening.open_engine(self.paths.database, self.key, query_only=True)
                self.touched.rewritten()

    @contextmanager
    def for_the_last_time(self) -> Generator[Any]:
        """As `alone`, and the file is closed when the block ends well: nothing is written between the two."""
        with self._writing, self._reading:
            with self.alone() as raw:
                yield raw
            self.close()

    def connect(self) -> Any:
        """One more driver connection, for reading beside others for a while; the caller closes it."""
        return opening.connect(self.paths.database, self.key)

    def close(self) -> None:
        """Write everything to the main file and let go of it; waits for work under way, harmless when done twice.

        What cannot be moved to the main file now stays in the write-ahead log, and the next start moves it.
        """
        with self._writing, self._reading:
            if self._closed:
                return
            self._closed = True
            self._reader.dispose()
            try:
                self._settle()
            finally:
                self._writer.dispose()

    def _settle(self) -> None:
        with self._writer.connect() as connection, suppress(HeijastusError, driver.DatabaseError, OSError):
            raw = connection.connection.driver_connection
            if raw is not None and self._presence.is_ours(raw):
                health.settle(raw)
                # Before the log is emptied: killed between the two, the next start must not miss anything.
                write_ahead.mark_clean(self.paths)
                checkpoint(raw)

    @contextmanager
    def _still_open(self) -> Generator[None]:
        # Closed under a page or a timer, as by a change of the key: what it asks for is dropped, not told as a failure.
        if self._closed:
            raise cancelled()
        yield

    @contextmanager
    def _told(self) -> Generator[None]:
        yield
        self.touched.publish()

    @contextmanager
    def _about_to_write(self) -> Generator[None]:
        with self._writer.connect() as connection:
            raw = connection.connection.driver_connection
        if not self._presence.is_ours(raw):
            raise HeijastusError(ErrorCode.VAULT_SWAPPED, path=str(self.paths.database))
        self._presence.note_writing()
        yield


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
    remember_marks(paths)
    return open_vault_file(paths, key, clock)


def open_vault_file(paths: VaultPaths, key: DataKey, clock: Clock) -> VaultFile:
    """Open the vault file after every check of the opening guard; an older schema is brought up to date first.

    Raises what `vault_guard.enter` raises, and VAULT_NOT_UPDATED with the file as it was when it cannot be brought up
    to date.
    """
    entered = enter(paths, key, NEWEST_SCHEMA)
    if entered.schema < NEWEST_SCHEMA:
        bring_up_to_date(entered.connection, paths, key, entered.schema, clock.now())
        entered = replace(entered, connection=opening.connect(paths.database, key), schema=NEWEST_SCHEMA)
    return VaultFile(paths, key, clock, entered)
