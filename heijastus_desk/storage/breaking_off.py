"""Reading that another thread may break off: the search still running when she types the next letter."""

from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.progress import cancelled
from heijastus_desk.storage.vault_file import VaultFile


class BreakableReading:
    """Reads as `VaultFile.read`; only what is read through here is broken off, never what others read."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._guard = Lock()
        self._running: Any = None
        self._turn = 0

    @property
    def turn(self) -> int:
        """Another number after each `break_off`."""
        return self._turn

    @contextmanager
    def read(self, turn: int) -> Generator[Connection]:
        """A consistent view of what is committed; raises CANCELLED once broken off after `turn`."""
        with self._vault.read() as connection:
            try:
                with self._guard:
                    self._check(turn)
                    self._running = connection.connection.driver_connection
                yield connection
                self._check(turn)
            except DatabaseError:
                self._check(turn)
                raise
            finally:
                with self._guard:
                    self._running = None

    def break_off(self) -> None:
        """End what is being read here now, from any thread; harmless when nothing is."""
        with self._guard:
            self._turn += 1
            if self._running is not None:
                self._running.interrupt()

    def _check(self, turn: int) -> None:
        if turn != self._turn:
            raise cancelled() from None
