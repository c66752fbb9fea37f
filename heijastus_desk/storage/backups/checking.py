"""Whether a backup set is whole, ours and readable: seal and hashes first, only then is its database opened."""

from pathlib import Path
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.storage import opening
from heijastus_desk.storage.backups.content import Content, checked, file_hash
from heijastus_desk.storage.backups.manifest import Manifest, read_sealed
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.system.key_file import parse_key_file
from heijastus_desk.system.keys import DataKey

ABOUT_THE_FILE: Final = frozenset(
    {
        ErrorCode.VAULT_DAMAGED,
        ErrorCode.VAULT_EMPTY,
        ErrorCode.VAULT_FOREIGN,
        ErrorCode.VAULT_MISSING,
        ErrorCode.VAULT_NOT_ENCRYPTED,
    }
)
"""How the opening guard and the health check say that a file is not what it should be."""


def check_set(one: BackupSet, key: DataKey, progress: Progress | None = None) -> Manifest:
    """Everything there is to check, 3 s for 100 MB; nothing is written.

    Raises BACKUP_NOT_FOUND; BACKUP_DAMAGED (part `database`, `key` or `manifest`); BACKUP_FOREIGN for one sealed under
    another key; BACKUP_NEWER or VAULT_NEWER; CANCELLED.
    """
    manifest = check_files(one, key)
    try:
        found = checked(one.database, key, progress or Silent())
    except HeijastusError as failure:
        if failure.code in ABOUT_THE_FILE:
            raise damaged(one.database, "database") from None
        raise
    if (found.schema, found.pages, found.counts) != (manifest.schema, manifest.pages, dict(manifest.counts)):
        raise damaged(one.database, "database")
    if _ledger(found) != (manifest.erasures, manifest.ledger_head):
        raise damaged(one.database, "database")
    return manifest


def check_files(one: BackupSet, key: DataKey) -> Manifest:
    """Seal, hashes, salt and identity, without opening the database; raises as `check_set`."""
    if not any(path.exists() for path in one.files):
        raise HeijastusError(ErrorCode.BACKUP_NOT_FOUND, path=str(one.database))
    manifest = read_sealed(one, key)
    if manifest.schema > NEWEST_SCHEMA:
        raise HeijastusError(
            ErrorCode.VAULT_NEWER, path=str(one.database), schema=manifest.schema, newest=NEWEST_SCHEMA
        )
    check_key_file(one, manifest)
    if _hash(one.database, "database") != manifest.database_sha256:
        raise damaged(one.database, "database")
    if opening.file_salt(one.database) != manifest.salt:
        raise damaged(one.database, "database")
    return manifest


def check_key_file(one: BackupSet, manifest: Manifest) -> None:
    """The key file is the one the manifest tells of; needs no key. Raises BACKUP_DAMAGED (part `key`)."""
    if _hash(one.key, "key") != manifest.key_sha256:
        raise damaged(one.key, "key")
    try:
        vault_id = parse_key_file(one.key.read_bytes()).vault_id
    except (HeijastusError, OSError):
        raise damaged(one.key, "key") from None
    if vault_id != manifest.vault_id:
        raise damaged(one.key, "key")


def damaged(path: Path, part: str) -> HeijastusError:
    """The failure of a set; `part` is `database`, `key` or `manifest`."""
    return HeijastusError(ErrorCode.BACKUP_DAMAGED, part=part, path=str(path))


def _hash(path: Path, part: str) -> str:
    try:
        return file_hash(path)
    except OSError:
        raise damaged(path, part) from None


def _ledger(found: Content) -> tuple[int, str]:
    return found.erasures, found.ledger_head
