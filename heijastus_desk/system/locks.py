"""One program per vault: the lock file, and how a second start asks the first to come to the front."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.paths import VaultPaths

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


_HELD_ELSEWHERE = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})


class VaultLock:
    """Exclusive use of a vault while entered; the system lets go of it when the process ends, however it ends.

    The lock belongs to the open file and is not inherited, so a restart by exec frees it for itself.
    The file stays: removing it would let two programs each lock a file of the same name.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        return self._handle is not None

    def acquire(self) -> None:
        """Take the lock at once or raise VAULT_IN_USE; FOLDER_NOT_WRITABLE where no lock file can be made or locked."""
        if self._handle is not None:
            raise HeijastusError(ErrorCode.VAULT_IN_USE)
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(self._path.parent)) from None
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD_ELSEWHERE:
                raise HeijastusError(ErrorCode.VAULT_IN_USE) from None
            # A network folder without locks: two computers could write at once, so it is no place for a vault.
            raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(self._path.parent)) from None
        self._handle = handle

    def release(self) -> None:
        """Let go of the lock; harmless when it is not held."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        with suppress(OSError):
            _unlock(handle)
        os.close(handle)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def request_raise(paths: VaultPaths) -> None:
    """Ask the program that holds the vault to show its window; best effort, the second start ends either way."""
    with suppress(OSError):
        paths.raise_request.touch(mode=0o600)
        # `touch` on an existing file may leave a watcher unmoved within one tick of the clock.
        os.utime(paths.raise_request)


def take_raise_request(paths: VaultPaths) -> bool:
    """Whether a second start asked for the window since the last call; answers yes once per request."""
    try:
        paths.raise_request.unlink()
    except OSError:
        return False
    return True
