"""The folder of hers that packages and exports are written into."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.paths import ensure_writable


def make_folder(folder: Path) -> None:
    """Make the folder if it is not there, and prove that it can be written to; raises FOLDER_NOT_WRITABLE."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder)) from None
    ensure_writable(folder)


@contextmanager
def writing_into(folder: Path) -> Generator[None]:
    """Word a failure of the file system while writing there: DISK_FULL or FOLDER_NOT_WRITABLE."""
    try:
        yield
    except OSError as failure:
        if failure.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise HeijastusError(ErrorCode.DISK_FULL) from None
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder)) from None
