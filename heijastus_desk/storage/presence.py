"""The open file and its name on disk: whether it is still the same file, and whether its log is needed."""

import os
from contextlib import suppress
from datetime import UTC
from typing import Any

import sqlcipher3.dbapi2 as driver

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.storage import opening, write_ahead
from heijastus_desk.storage.vault_guard import KEPT_PREFIX
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import change_state

Identity = tuple[int, int, str]


class Presence:
    """Watches over the file of an open vault; used by one thread at a time, under the writer's lock."""

    def __init__(self, paths: VaultPaths, clock: Clock) -> None:
        self._paths = paths
        self._clock = clock
        self._identity = self._seen()
        self._is_swapped = False

    def is_ours(self, raw: Any) -> bool:
        """Whether the name still leads to the file that was opened; the first time it does not, ours is kept aside.

        A service that keeps folders in step puts another file in its place: what is written after that would be lost
        without a word.
        """
        if not self._is_swapped and self._seen() != self._identity:
            self._is_swapped = True
            self._keep(raw)
        return not self._is_swapped

    def note_writing(self) -> None:
        """Remember, before the first change, that the log is needed from now on.

        Raises DISK_FULL or FOLDER_NOT_WRITABLE.
        """
        try:
            change_state(self._paths.state, is_clean=False)
        except OSError as failure:
            raise opening.worded(failure, self._paths.database) from None

    def note_settled(self) -> None:
        """Remember that the main file holds everything, if the log was emptied."""
        if not self._is_swapped and write_ahead.size_of(self._paths.database) == 0:
            with suppress(OSError):
                write_ahead.mark_clean(self._paths)

    def _seen(self) -> Identity | None:
        try:
            found = self._paths.database.stat()
            return found.st_dev, found.st_ino, opening.file_salt(self._paths.database)
        except OSError:
            return None

    def _keep(self, raw: Any) -> None:
        stamp = self._clock.now().astimezone(UTC).strftime("%Y%m%d-%H%M%SZ")
        kept = self._paths.folder / f"{KEPT_PREFIX}{stamp}.db"
        with suppress(OSError, driver.DatabaseError, HeijastusError):
            os.close(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            try:
                raw.execute("VACUUM INTO ?", (str(kept),))
            except driver.DatabaseError:
                kept.unlink(missing_ok=True)
                raise
            # The log of the file that is gone says nothing about the one in its place.
            write_ahead.mark_clean(self._paths)
