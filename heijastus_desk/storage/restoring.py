"""Brings the database of a backup to life beside the vault: copied, distrusted, migrated, without anybody erased since.

Nothing of the set itself is opened, so it may lie on a medium that cannot be written to, and nobody can exchange it
between the check and the use: what is checked is the copy.
"""

import os
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.storage import event_chain, health, opening
from heijastus_desk.storage.backups.checking import check_files, damaged
from heijastus_desk.storage.backups.content import Content, checked, copy_durably, facts, file_hash, opened
from heijastus_desk.storage.backups.failures import about_folder, require_room
from heijastus_desk.storage.backups.manifest import Manifest
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.erasing.codes import kept_without_ledger, match
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA, migrate
from heijastus_desk.storage.page_seal import PageSeal
from heijastus_desk.storage.unit_of_work import transaction, worded
from heijastus_desk.storage.vault_file import checkpoint
from heijastus_desk.system.file_safety import PRIVATE_FILE_MODE, sync_folder
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import Ledger, erasure_code, new_erasure, same_code
from heijastus_desk.system.restore_journal import COMPANIONS, finish_interrupted

__all__ = ["finish_interrupted"]

RESTORED: Final = "vault.restored"
LONGEST_LOOK: Final = 10.0
"""Seconds a file may take to show its schema; ours takes some milliseconds."""
_SPARE: Final = 16 * 1024 * 1024
_INSTRUCTIONS: Final = 10_000
_PAGES_LOOKED_AT: Final = 64
_LONGEST_CODE: Final = 20
# What the program tells of itself is no work of hers.
_OWN_EVENTS: Final = ("backup.", "vault.", "drill.", "health.")


@dataclass(frozen=True, slots=True)
class Present:
    """What a closed vault file holds, as far as a restore asks."""

    content: Content
    events: frozenset[str]
    """random ids of what she did, without what the program tells of itself"""


def copy_out(backup: BackupSet, key: DataKey, target: Path, progress: Progress) -> Manifest:
    """Copy the database of a set to a new private file, synced, and make sure that it is the one that was sealed.

    Raises as `check_files`, DISK_FULL and FOLDER_NOT_WRITABLE; then nothing is left of the copy.
    """
    manifest = check_files(backup, key)
    try:
        with about_folder(target.parent):
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE_MODE))
        with about_folder(backup.folder):
            require_room(target.parent, backup.database.stat().st_size + _SPARE)
            copy_durably(backup.database, target, progress)
            # A stick that was changed, or read wrongly, between the check and the copy.
            if file_hash(target) != manifest.database_sha256:
                raise damaged(backup.database, "database")
    except BaseException as failure:
        remove_copy(target)
        if isinstance(failure, HeijastusError) and failure.code is ErrorCode.DISK_FULL:
            failure.params["path"] = str(target.parent)
        raise
    return manifest


def check_copy(path: Path, key: DataKey, backup: BackupSet, manifest: Manifest, progress: Progress) -> None:
    """Distrust a copy: read only and for a short while what could act when it is used, then whether it is whole.

    Whoever had the key could have sealed anything, so the seal alone does not make a file ours.
    Raises BACKUP_DAMAGED (part `schema` or `database`), BACKUP_FOREIGN.
    """
    try:
        with opened(path, key) as raw:
            _check_kind(raw, backup, manifest)
        found = checked(path, key, progress)
    except driver.DatabaseError:
        raise damaged(backup.database, "database") from None
    except HeijastusError as failure:
        raise _of(backup, failure) from None
    if found.counts != dict(manifest.counts):
        raise damaged(backup.database, "database")


def modernise(path: Path, key: DataKey, manifest: Manifest) -> None:
    """Bring a copy of an older schema up to date; a failure is the migration's own."""
    if manifest.schema < NEWEST_SCHEMA:
        migrate(path, key, manifest.schema)


def look_into(path: Path, key: DataKey) -> Present:
    """The facts of a closed vault file; raises what makes it unusable, VAULT_DAMAGED and the like."""
    with opened(path, key) as raw:
        opening.check_identity(raw, path, NEWEST_SCHEMA)
        content = facts(raw, path)
        try:
            events = raw.execute("SELECT uid, code FROM event").fetchall() if "event" in content.counts else []
        except driver.DatabaseError as failure:
            raise worded(failure) from None
    return Present(content, frozenset(uid for uid, code in events if not code.startswith(_OWN_EVENTS)))


def is_under_another_key(path: Path, key: DataKey, salt: str) -> bool:
    """Whether this is the file that belongs here (by its salt) and not one page of its beginning is of this key."""
    try:
        with path.open("rb") as stream:
            pages = [stream.read(opening.PAGE) for _ in range(_PAGES_LOOKED_AT)]
    except OSError:
        return False
    head = pages[0][: opening.SALT]
    if not salt or head.hex() != salt:
        return False
    seal = PageSeal(key, head)
    return not any(seal.fits(number, page) for number, page in enumerate(pages, 1) if len(page) == opening.PAGE)


def log_restore(path: Path, key: DataKey, clock: Clock, counter: int) -> None:
    """Tell her log of events that this file was restored from backup `counter`."""
    engine = opening.open_engine(path, key)
    try:
        with transaction(engine, clock, key.subkey(event_chain.PURPOSE)) as current:
            current.log(RESTORED, counter=counter)
    finally:
        engine.dispose()


def with_codes(ledger: Ledger, path: Path, key: DataKey, codes: Iterable[str], clock: Clock) -> Ledger:
    """A ledger with the erasures whose codes she typed from her destruction reports, to be done in the file at `path`.

    Raises ERASURE_CODE_WRONG for what is no code, and for one that neither the file nor the ledger knows: a slip of the
    pen that passed would bring a person back.
    """
    grown = ledger
    with opened(path, key) as raw:
        kept = kept_without_ledger(raw)
        for code in codes:
            roots = match(raw, ledger.vault_id, (code,))
            if not roots and not _is_known(ledger, code):
                raise HeijastusError(ErrorCode.ERASURE_CODE_WRONG, given=code[:_LONGEST_CODE])
            if roots:
                grown = grown.begun(new_erasure(clock.now(), roots, kept))
    return grown


def seal_off(path: Path, key: DataKey, progress: Progress) -> Content:
    """A full look at a restored file, with everything in the one file; what it holds."""
    settle(path, key)
    return checked(path, key, progress)


def settle(path: Path, key: DataKey) -> None:
    """Bring everything into the one file and onto the disk."""
    raw = opening.connect(path, key)
    try:
        health.quick_check(raw)
        checkpoint(raw)
    except driver.DatabaseError as failure:
        raise worded(failure) from None
    finally:
        raw.close()
    with about_folder(path.parent):
        for companion in COMPANIONS:
            path.with_name(f"{path.name}{companion}").unlink(missing_ok=True)
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        sync_folder(path.parent)


def remove_copy(path: Path) -> None:
    """Take a working copy away, with whatever its connections left."""
    for companion in ("", *COMPANIONS):
        with suppress(OSError):
            path.with_name(f"{path.name}{companion}").unlink(missing_ok=True)


def _is_known(ledger: Ledger, code: str) -> bool:
    roots = (root for erasure in ledger.erasures for root in erasure.roots)
    return any(same_code(code, erasure_code(ledger.vault_id, *root)) for root in roots)


def _check_kind(raw: Any, backup: BackupSet, manifest: Manifest) -> None:
    """Look at the schema of a file nobody trusts yet; a look that takes too long ends like one that finds damage."""
    end = time.monotonic() + LONGEST_LOOK
    raw.set_progress_handler(lambda: time.monotonic() > end, _INSTRUCTIONS)
    schema = opening.check_identity(raw, backup.database, NEWEST_SCHEMA)
    if schema != manifest.schema or schema < 1:
        raise damaged(backup.database, "schema")
    health.check_schema(raw)


def _of(backup: BackupSet, failure: HeijastusError) -> HeijastusError:
    """What is wrong with a copy, told as what is wrong with the set it came from."""
    if failure.code is ErrorCode.VAULT_FOREIGN:
        return HeijastusError(ErrorCode.BACKUP_FOREIGN, path=str(backup.database))
    if failure.code in {ErrorCode.VAULT_DAMAGED, ErrorCode.VAULT_EMPTY, ErrorCode.VAULT_NOT_ENCRYPTED}:
        return damaged(backup.database, "schema" if failure.params.get("part") == "schema" else "database")
    return failure
