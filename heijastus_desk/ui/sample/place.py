"""Where sample practice lies, and its files: made whole or made anew, and taken away so that nothing is left."""

import json
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.ui.preferences import FILE_NAME, Preferences

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

MARKER: Final = "practice.json"
"""Says that a folder holds sample practice and nothing of hers: only such a folder is ever taken away."""
_MADE: Final = "made"
_VAULT: Final = "vault"
"""the id of the vault that was made there"""


@dataclass(frozen=True, slots=True)
class SampleSize:
    """What goes when sample practice is taken away."""

    folder: Path
    files: int
    size: int
    """bytes"""


def is_there(folder: Path) -> bool:
    """Whether sample practice, or a part of it, lies there."""
    return not folder.is_symlink() and (folder / MARKER).is_file()


def prepare(folder: Path, like: Preferences) -> None:
    """Make the folder, with the language and look of the window she is in.

    Raises FOLDER_NOT_WRITABLE, FOLDER_SYNCED, and SAMPLE_FOLDER_TAKEN where something else lies there.
    """
    from heijastus_desk.system.file_safety import atomic_write  # noqa: PLC0415 - an ordinary start never needs it
    from heijastus_desk.system.paths import VaultPaths, make_private_folder  # noqa: PLC0415 - the same
    from heijastus_desk.system.sync_folders import refuse_synced  # noqa: PLC0415 - the same

    if is_there(folder):
        return
    refuse_synced(folder)
    # A start may have left its lock in an empty folder.
    passing = {VaultPaths(folder).lock.name, VaultPaths(folder).raise_request.name}
    if folder.is_symlink() or (folder.exists() and not _holds_only(folder, passing)):
        raise HeijastusError(ErrorCode.SAMPLE_FOLDER_TAKEN, path=str(folder))
    make_private_folder(folder)
    try:
        atomic_write(folder / MARKER, _marker(""))
    except OSError:
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder)) from None
    Preferences(
        path=folder / FILE_NAME,
        language=like.language,
        mode=like.mode,
        contrast=like.contrast,
        text_percent=like.text_percent,
    ).save()


def open_sample(folder: Path, clock: Clock) -> "Application":
    """Open sample practice; it is made first where it is not there yet, or was broken off. Takes some seconds then.

    Its passphrase is no secret, and is not asked for. Raises SAMPLE_FOLDER_TAKEN where a folder is not marked as one
    or another vault lies in it, and WRONG_PASSPHRASE where she practised to change it.
    """
    from heijastus_desk.bootstrap import create_throwaway, open_application  # noqa: PLC0415 - loads SQLAlchemy
    from heijastus_desk.services.demo.filling import PASSPHRASE  # noqa: PLC0415 - the same
    from heijastus_desk.system.file_safety import atomic_write  # noqa: PLC0415 - the same
    from heijastus_desk.system.keys import open_with_passphrase, vault_id_of  # noqa: PLC0415 - the same
    from heijastus_desk.system.paths import VaultPaths  # noqa: PLC0415 - the same

    _refuse_others(folder)
    paths = VaultPaths(folder)
    if not _told(folder).get(_MADE):
        _empty(folder, keep={MARKER, FILE_NAME, paths.raise_request.name})
        create_throwaway(folder, clock.today()).close()
        atomic_write(folder / MARKER, _marker(vault_id_of(paths.key)))
    opened = open_application(folder, open_with_passphrase(paths.key, PASSPHRASE), clock)
    # A double click on it would ask for a passphrase that she was never told.
    with suppress(OSError):
        paths.pointer.unlink(missing_ok=True)
    return opened


def size_of(folder: Path) -> SampleSize:
    """What would go; nothing is touched."""
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()] if is_there(folder) else []
    return SampleSize(folder, len(found), sum(path.stat().st_size for path in found))


def remove(folder: Path) -> SampleSize:
    """Take sample practice away and make sure that nothing is left; gives what went.

    Raises VAULT_IN_USE while a window has it open, SAMPLE_FOLDER_TAKEN where the folder is not marked or another vault
    lies in it, and FOLDER_NOT_WRITABLE when something of it stays: it can then be asked for again.
    """
    _refuse_others(folder)
    went = size_of(folder)
    # The marker goes last: killed before, what is left is still known for what it is.
    _empty(folder, keep={MARKER})
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))
    return went


def _refuse_others(folder: Path) -> None:
    """Raise SAMPLE_FOLDER_TAKEN unless the folder is marked and the vault in it, if any, is the one made there.

    The marker alone does not decide: she may have brought a backup of her own vault back into that folder.
    """
    from heijastus_desk.services.demo.filling import PASSPHRASE  # noqa: PLC0415 - loads SQLAlchemy
    from heijastus_desk.system.keys import open_with_passphrase, vault_id_of  # noqa: PLC0415 - the same
    from heijastus_desk.system.paths import VaultPaths  # noqa: PLC0415 - the same

    taken = HeijastusError(ErrorCode.SAMPLE_FOLDER_TAKEN, path=str(folder))
    if not is_there(folder):
        raise taken
    key = VaultPaths(folder).key
    if not key.exists():
        return
    made_here = _told(folder).get(_VAULT)
    try:
        if not made_here:
            # Broken off before it was whole: nobody can have changed its passphrase yet.
            open_with_passphrase(key, PASSPHRASE).wipe()
        elif vault_id_of(key) != made_here:
            raise taken
    except HeijastusError:
        raise taken from None


def _marker(vault: str) -> bytes:
    return json.dumps({"format": 1, _MADE: bool(vault), _VAULT: vault}).encode()


def _told(folder: Path) -> dict[str, object]:
    """What the marker says; nothing where it cannot be read."""
    with suppress(OSError, ValueError):
        told = json.loads((folder / MARKER).read_text("utf-8"))
        if isinstance(told, dict):
            return cast("dict[str, object]", told)
    return {}


def _holds_only(folder: Path, names: set[str]) -> bool:
    return folder.is_dir() and all(path.name in names for path in folder.iterdir())


def _empty(folder: Path, keep: set[str]) -> None:
    """Take everything else away. Raises VAULT_IN_USE while another window is at work there."""
    from heijastus_desk.system.locks import VaultLock  # noqa: PLC0415 - seldom needed
    from heijastus_desk.system.paths import VaultPaths  # noqa: PLC0415 - the same

    lock = VaultPaths(folder).lock
    with VaultLock(lock):
        for path in folder.iterdir():
            if path.name in {*keep, lock.name}:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with suppress(OSError):
                    path.unlink()
