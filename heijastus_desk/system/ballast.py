"""Eight megabytes kept in reserve, so that an erasure can be completed on a full disk."""

import os
import shutil
from contextlib import suppress
from typing import Final

from heijastus_desk.system.file_safety import PRIVATE_FILE_MODE, sync_folder
from heijastus_desk.system.paths import VaultPaths

SIZE: Final = 8 * 1024 * 1024
"""Bytes."""
_ROOM: Final = 4 * SIZE
_BLOCK: Final = 1024 * 1024


def ensure(paths: VaultPaths) -> bool:
    """Make the reserve when it is missing and there is room to spare; whether it is there now. Never fails."""
    path = paths.ballast
    try:
        if path.is_file() and path.stat().st_size == SIZE:
            return True
        if shutil.disk_usage(paths.folder).free < _ROOM:
            return False
        _make(paths)
    except OSError:
        return False
    return True


def free(paths: VaultPaths) -> bool:
    """Give the reserve back to the disk; whether there was one. Call `ensure` again when the work is done."""
    try:
        paths.ballast.unlink()
    except OSError:
        return False
    with suppress(OSError):
        sync_folder(paths.folder)
    return True


def _make(paths: VaultPaths) -> None:
    partial = paths.ballast.with_name(f".{paths.ballast.name}.{os.urandom(4).hex()}.part")
    try:
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE_MODE)
        try:
            for _ in range(SIZE // _BLOCK):
                # Noise: a file system that packs zeros would keep nothing in reserve.
                _write(handle, os.urandom(_BLOCK))
            os.fsync(handle)
        finally:
            os.close(handle)
        partial.replace(paths.ballast)
    except BaseException:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise


def _write(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]
