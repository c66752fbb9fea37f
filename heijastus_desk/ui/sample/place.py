"""Where sample practice lies, and its files: made whole or made anew, and taken away so that nothing is left."""

import json
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui.preferences import FILE_NAME, Preferences

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

MARKER: Final = "practice.json"
"""Says that a folder holds sample practice and nothing of hers: only such a folder is ever taken away."""
_MADE: Final = "made"


@dataclass(frozen=True, slots=True)
class SampleSize:
    """What goes when sample practice is taken away."""

    folder: Path
    files: int
    size: int
    """bytes"""


def is_there(folder: Path) -> bool:
    """Whether sample practice, or a part of it, lies there."""
    return (folder / MARKER).is_file()


def prepare(folder: Path, like: Preferences) -> None:
    """Make the folder, with the language and look of the window she is in.

    Raises FOLDER_NOT_WRITABLE, FOLDER_SYNCED, and SAMPLE_FOLDER_TAKEN where something else lies there.
    """
    from heijastus_desk.system.file_safety import atomic_write  # noqa: PLC0415 - an ordinary start never needs it
    from heijastus_desk.system.paths import make_private_folder  # noqa: PLC0415 - the same
    from heijastus_desk.system.sync_folders import refuse_synced  # noqa: PLC0415 - the same

    if is_there(folder):
        return
    refuse_synced(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise HeijastusError(ErrorCode.SAMPLE_FOLDER_TAKEN, path=str(folder))
    make_private_folder(folder)
    try:
        atomic_write(folder / MARKER, _marker(made=False))
    except OSError:
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder)) from None
    look = {"mode": like.mode, "contrast": like.contrast, "text_percent": like.text_percent}
    Preferences(path=folder / FILE_NAME, language=like.language, **look).save()


def open_sample(folder: Path, clock: Clock) -> "Application":
    """Open sample practice; it is made first where it is not there yet, or was broken off. Takes some seconds then.

    Its passphrase is no secret, and is not asked for. Raises SAMPLE_FOLDER_TAKEN where a folder is not marked as one.
    """
    from heijastus_desk.bootstrap import create_throwaway, open_application  # noqa: PLC0415 - loads SQLAlchemy
    from heijastus_desk.services.demo.filling import PASSPHRASE  # noqa: PLC0415 - the same
    from heijastus_desk.system.file_safety import atomic_write  # noqa: PLC0415 - the same
    from heijastus_desk.system.keys import open_with_passphrase  # noqa: PLC0415 - the same
    from heijastus_desk.system.paths import VaultPaths  # noqa: PLC0415 - the same

    if not is_there(folder):
        raise HeijastusError(ErrorCode.SAMPLE_FOLDER_TAKEN, path=str(folder))
    paths = VaultPaths(folder)
    if not _is_made(folder):
        _empty(folder, keep={MARKER, FILE_NAME, paths.raise_request.name})
        create_throwaway(folder, clock.today()).close()
        atomic_write(folder / MARKER, _marker(made=True))
    return open_application(folder, open_with_passphrase(paths.key, PASSPHRASE), clock)


def size_of(folder: Path) -> SampleSize:
    """What would go; nothing is touched."""
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()] if is_there(folder) else []
    return SampleSize(folder, len(found), sum(path.stat().st_size for path in found))


def remove(folder: Path) -> SampleSize:
    """Take sample practice away and make sure that nothing is left; gives what went.

    Raises VAULT_IN_USE while a window has it open, SAMPLE_FOLDER_TAKEN where the folder is not marked, and
    FOLDER_NOT_WRITABLE when something of it stays: it can then be asked for again.
    """
    from heijastus_desk.system.locks import VaultLock  # noqa: PLC0415 - seldom needed
    from heijastus_desk.system.paths import VaultPaths  # noqa: PLC0415 - the same

    if folder.is_symlink() or not is_there(folder):
        raise HeijastusError(ErrorCode.SAMPLE_FOLDER_TAKEN, path=str(folder))
    went = size_of(folder)
    lock = VaultLock(VaultPaths(folder).lock)
    lock.acquire()
    try:
        # The marker goes last: killed before, what is left is still known for what it is.
        _empty(folder, keep={MARKER, VaultPaths(folder).lock.name})
    finally:
        lock.release()
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))
    return went


def _marker(*, made: bool) -> bytes:
    return json.dumps({"format": 1, _MADE: made}).encode()


def _is_made(folder: Path) -> bool:
    with suppress(OSError, ValueError):
        told = json.loads((folder / MARKER).read_text("utf-8"))
        return isinstance(told, dict) and told.get(_MADE) is True
    return False


def _empty(folder: Path, keep: set[str]) -> None:
    for path in folder.iterdir():
        if path.name in keep:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()
