"""The folder of hers that packages and exports are written into."""

import errno
import hashlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.paths import ensure_writable

_PIECE: Final = 1024 * 1024


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


def stream_digest(stream: BinaryIO) -> str:
    """SHA-256 of a whole file read piece by piece from its beginning, 64 hex digits."""
    stream.seek(0)
    digest = hashlib.sha256()
    while piece := stream.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()
