"""The backup sets in a folder: listing, finding, and finishing or throwing away what a kill left behind."""

from pathlib import Path

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.backups import names
from heijastus_desk.storage.backups.failures import about_folder
from heijastus_desk.storage.backups.manifest import Manifest, read_manifest
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.backups.replacing import recover, take_away
from heijastus_desk.storage.backups.working import WORKING
from heijastus_desk.system.key_file import read_key_file

__all__ = ["BackupSet", "find_set", "recover_sets", "remove_set", "sets_in", "sets_of", "told"]


def sets_in(folder: Path) -> tuple[BackupSet, ...]:
    """The sets of a folder by the instant in their names, newest first; none where the folder is not there.

    A database that lost its manifest is listed as well: it is no good, but it still holds what it holds.
    """
    try:
        found = {path.stem for path in folder.iterdir() if path.suffix in {".db", ".json"}}
    except OSError:
        return ()
    kept = sorted(filter(names.is_set_name, found), key=names.order, reverse=True)
    return tuple(BackupSet(folder, name) for name in kept)


def sets_of(folder: Path, vault_id: str) -> tuple[BackupSet, ...]:
    """The sets of one vault among those in a folder, the last made first whatever its clock said."""
    own = [one for one in sets_in(folder) if _vault_id(one) == vault_id]
    return tuple(sorted(own, key=_order, reverse=True))


def find_set(path: Path) -> BackupSet:
    """The set one of whose files this is, or the newest one in a folder. Raises BACKUP_NOT_FOUND."""
    if path.is_dir():
        found = sets_in(path)
        whole = [one for one in found if told(one)]
        newest = sets_of(path, _vault_id(whole[0])) if whole else found
        if newest:
            return newest[0]
    elif path.suffix in {".db", ".key", ".json"} and path.is_file():
        one = BackupSet(path.parent, path.stem)
        # Some other program's .db file alone is no set.
        if one.manifest.exists() or names.is_set_name(one.name):
            return one
    raise HeijastusError(ErrorCode.BACKUP_NOT_FOUND, path=str(path))


def recover_sets(folder: Path) -> int:
    """Finish or throw away what a kill or a pulled stick left behind; returns how many files. A whole set stays.

    Raises MEDIUM_MISSING or FOLDER_NOT_WRITABLE.
    """
    with WORKING, about_folder(folder):
        return recover(folder)


def remove_set(one: BackupSet) -> None:
    """Take a set away, manifest first, so that no half of it counts. Raises MEDIUM_MISSING or FOLDER_NOT_WRITABLE."""
    with WORKING, about_folder(one.folder):
        take_away(one)


def told(one: BackupSet) -> Manifest | None:
    """What its manifest says, unchecked; None when that cannot be read."""
    try:
        return read_manifest(one)
    except HeijastusError:
        return None


def _vault_id(one: BackupSet) -> str:
    manifest = told(one)
    if manifest is not None:
        return manifest.vault_id
    try:
        return read_key_file(one.key).vault_id
    except HeijastusError:
        return ""


def _order(one: BackupSet) -> tuple[int, tuple[str, int]]:
    manifest = told(one)
    return (manifest.counter if manifest else 0, names.order(one.name))
