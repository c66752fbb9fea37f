"""What goes wrong with a folder of backups, in the program's own errors."""

import errno
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.paths import ensure_writable

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_GONE: Final = frozenset(
    {errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.ENOTDIR}
)


@contextmanager
def about_folder(folder: Path) -> Generator[None]:
    """Word a failure of the file system while working in a folder: DISK_FULL, MEDIUM_MISSING, FOLDER_NOT_WRITABLE."""
    try:
        yield
    except OSError as failure:
        raise _worded(failure, folder) from None


def of_copying(failure: driver.DatabaseError, source: Path, folder: Path) -> HeijastusError:
    """The failure of a copy from the live file into a folder; SQLite does not say which of the two was at fault."""
    text = str(failure)
    if "full" in text:
        return HeijastusError(ErrorCode.DISK_FULL, path=str(folder))
    if "locked" in text or "busy" in text:
        return HeijastusError(ErrorCode.VAULT_BUSY)
    try:
        require_usable(folder)
    except HeijastusError as about_target:
        return about_target
    return HeijastusError(ErrorCode.VAULT_DAMAGED, path=str(source))


def require_usable(folder: Path) -> None:
    """Refuse a folder that is not there or cannot be written to: MEDIUM_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL."""
    if not folder.is_dir():
        raise HeijastusError(ErrorCode.MEDIUM_MISSING, path=str(folder))
    ensure_writable(folder)


def require_room(folder: Path, needed: int) -> None:
    """Refuse before writing what would not fit; `needed` in bytes. Raises DISK_FULL."""
    import shutil  # noqa: PLC0415 - 4 ms that the way to the window does not need

    # A network place may not tell its room; then the copy itself finds out.
    with suppress(OSError):
        if shutil.disk_usage(folder).free < needed:
            raise HeijastusError(ErrorCode.DISK_FULL, path=str(folder))


def _worded(failure: OSError, folder: Path) -> HeijastusError:
    if failure.errno in _FULL:
        return HeijastusError(ErrorCode.DISK_FULL, path=str(folder))
    if failure.errno in _GONE or not folder.is_dir():
        return HeijastusError(ErrorCode.MEDIUM_MISSING, path=str(folder))
    return HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))
