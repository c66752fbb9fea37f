"""Makes backup sets from the live file, copies them to other media, and puts changed ones in the place of the old."""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from heijastus_desk import __version__
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.storage import opening
from heijastus_desk.storage.backups import replacing
from heijastus_desk.storage.backups.checking import ABOUT_THE_FILE, check_files
from heijastus_desk.storage.backups.content import Content, checked, copy_durably, file_hash, sync_to_device
from heijastus_desk.storage.backups.failures import about_folder, of_copying, require_room, require_usable
from heijastus_desk.storage.backups.manifest import Manifest, manifest_bytes, read_manifest
from heijastus_desk.storage.backups.names import BackupSet, new_set
from heijastus_desk.storage.backups.working import WORKING
from heijastus_desk.system.key_file import parse_key_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths

_STEPS_BETWEEN_LOOKS: Final = 20_000
_SPARE: Final = 1024 * 1024


def make_set(
    paths: VaultPaths, key: DataKey, folder: Path, counter: int, now: datetime, progress: Progress | None = None
) -> BackupSet:
    """A new set of the vault as it is, written into `folder`, read back and checked before it counts.

    Others may go on reading and writing the vault. Whatever fails, nothing is left in the folder: DISK_FULL,
    FOLDER_NOT_WRITABLE, MEDIUM_MISSING, BACKUP_UNPROVEN (written and found not whole), VAULT_DAMAGED, CANCELLED, or
    what is wrong with the key file.
    """
    watched = progress or Silent()
    watched.step(0, 100)
    with WORKING, about_folder(folder):
        require_usable(folder)
        replacing.recover(folder)
        require_room(folder, paths.database.stat().st_size + _SPARE)
        one = new_set(folder, now)
        with _staging(one):
            key_file = _key_file(paths)
            _vacuum_into(paths, key, replacing.create_part(one.database), Span(watched, 0, 50))
            found = _proven(one, key, Span(watched, 50, 95))
            manifest = _manifest(one, found, key_file, counter, now)
            _stage(one, manifest, key, key_file)
            replacing.put_in_place(one)
    watched.step(100, 100)
    return one


def copy_set(one: BackupSet, folder: Path, key: DataKey, progress: Progress | None = None) -> BackupSet:
    """The same set in another folder, read back from there and checked before it counts; fails like `make_set`.

    Raises BACKUP_DAMAGED when the set to be copied is not whole itself.
    """
    watched = progress or Silent()
    watched.step(0, 100)
    with WORKING, about_folder(folder):
        require_usable(folder)
        replacing.recover(folder)
        manifest = check_files(one, key)
        require_room(folder, one.database.stat().st_size + _SPARE)
        copy = _copy_of(one, folder)
        with _staging(copy):
            copy_durably(one.database, replacing.create_part(copy.database), Span(watched, 0, 50))
            _proven(copy, key, Span(watched, 50, 95))
            if file_hash(replacing.part(copy.database)) != manifest.database_sha256:
                raise HeijastusError(ErrorCode.BACKUP_UNPROVEN, path=str(folder))
            _stage(copy, manifest, key, one.key.read_bytes())
            replacing.put_in_place(copy)
    watched.step(100, 100)
    return copy


@contextmanager
def rewriting(
    one: BackupSet,
    key: DataKey,
    *,
    new_key: DataKey | None = None,
    key_file: bytes | None = None,
    progress: Progress | None = None,
) -> Generator[Path]:
    """A working copy of its database to be changed in the block; at its end the checked copy takes the set's place.

    The block closes its connections. With `new_key` it has encrypted the copy anew, and `key_file` wraps that key.
    Counter and instant stay. A set that is not whole is not rewritten: raises as `check_files` before the block, as
    `make_set` after it, and the old set stays.
    """
    watched = progress or Silent()
    with WORKING, about_folder(one.folder):
        replacing.recover(one.folder)
        manifest = check_files(one, key)
        require_room(one.folder, one.database.stat().st_size + _SPARE)
        with _staging(one):
            working = replacing.create_part(one.database)
            copy_durably(one.database, working, Span(watched, 0, 20))
            yield working
            valid_key = new_key or key
            _leave_wal(working, valid_key)
            found = _proven(one, valid_key, Span(watched, 40, 95))
            wrapped = one.key.read_bytes() if key_file is None else key_file
            renewed = _manifest(one, found, wrapped, manifest.counter, manifest.made_at)
            renewed = replace(renewed, app_version=manifest.app_version)
            _stage(one, renewed, valid_key, None if key_file is None else key_file)
            replacing.put_in_place(one)
    watched.step(100, 100)


def replace_key_file(one: BackupSet, key: DataKey, key_file: bytes) -> None:
    """Give a set the key file of a changed passphrase or recovery code; database and data key stay as they are.

    Raises as `check_files`; KEY_FILE_DAMAGED for bytes that are no key file; DISK_FULL, FOLDER_NOT_WRITABLE or
    MEDIUM_MISSING with the old set in place.
    """
    with WORKING, about_folder(one.folder):
        replacing.recover(one.folder)
        manifest = check_files(one, key)
        if parse_key_file(key_file).vault_id != manifest.vault_id:
            raise HeijastusError(ErrorCode.VAULT_FOREIGN)
        with _staging(one):
            _stage(one, replace(manifest, key_sha256=sha256(key_file).hexdigest()), key, key_file)
            replacing.put_in_place(one)


def _copy_of(one: BackupSet, folder: Path) -> BackupSet:
    """The same name there, unless another vault's set of that very second has it."""
    same = BackupSet(folder, one.name)
    if not any(path.exists() for path in same.files):
        return same
    if same.manifest.is_file() and same.manifest.read_bytes() == one.manifest.read_bytes():
        return same
    return new_set(folder, read_manifest(one).made_at)


@contextmanager
def _staging(one: BackupSet) -> Generator[None]:
    """Whatever goes wrong before the decision leaves no part behind."""
    replacing.discard(one)
    try:
        yield
    except BaseException:
        replacing.discard(one)
        raise


def _key_file(paths: VaultPaths) -> bytes:
    # A backup whose key file opens nothing would be worth nothing, and she would learn it on the worst day.
    try:
        content = paths.key.read_bytes()
    except FileNotFoundError:
        raise HeijastusError(ErrorCode.KEY_FILE_MISSING, path=str(paths.key)) from None
    parse_key_file(content)
    return content


def _vacuum_into(paths: VaultPaths, key: DataKey, target: Path, progress: Progress) -> None:
    size = paths.database.stat().st_size
    raw = opening.connect(paths.database, key)
    stopped: list[HeijastusError] = []
    try:
        raw.set_progress_handler(_look(target, size, progress, stopped), _STEPS_BETWEEN_LOOKS)
        # A copy of the file would miss the write-ahead log, and the backup API would copy what was erased (E4, E6).
        raw.execute("VACUUM INTO ?", (str(target.absolute()),))
    except driver.DatabaseError as failure:
        if stopped:
            raise stopped[0] from None
        raise of_copying(failure, paths.database, target.parent) from None
    finally:
        raw.close()
    sync_to_device(target)


def _look(target: Path, size: int, progress: Progress, stopped: list[HeijastusError]) -> Callable[[], int]:
    def look() -> int:
        written = 0
        with suppress(OSError):
            written = target.stat().st_size
        try:
            progress.step(written, max(size, 1))
        except HeijastusError as failure:
            stopped.append(failure)
            return 1
        return 0

    return look


def _leave_wal(path: Path, key: DataKey) -> None:
    """Bring everything into the one file: a set has no write-ahead log, and a stick may not be able to have one."""
    raw: Any = opening.connect(path, key, query_only=True)
    try:
        raw.execute("PRAGMA query_only=OFF")
        if raw.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise HeijastusError(ErrorCode.VAULT_BUSY)
    except driver.DatabaseError as failure:
        raise of_copying(failure, path, path.parent) from None
    finally:
        raw.close()
    sync_to_device(path)


def _proven(one: BackupSet, key: DataKey, progress: Progress) -> Content:
    """What is staged, opened again with the key and fully checked."""
    try:
        return checked(replacing.part(one.database), key, progress)
    except HeijastusError as failure:
        if failure.code in ABOUT_THE_FILE:
            # A stick pulled out reads as damage too.
            require_usable(one.folder)
            raise HeijastusError(ErrorCode.BACKUP_UNPROVEN, path=str(one.folder)) from None
        raise


def _manifest(one: BackupSet, found: Content, key_file: bytes, counter: int, made_at: datetime) -> Manifest:
    database = replacing.part(one.database)
    return Manifest(
        vault_id=parse_key_file(key_file).vault_id,
        counter=counter,
        made_at=made_at.astimezone(UTC),
        app_version=__version__,
        schema=found.schema,
        pages=found.pages,
        salt=opening.file_salt(database),
        database_sha256=file_hash(database),
        key_sha256=sha256(key_file).hexdigest(),
        counts=found.counts,
        erasures=found.erasures,
        ledger_head=found.ledger_head,
        last_event=found.last_event,
    )


def _stage(one: BackupSet, manifest: Manifest, key: DataKey, key_file: bytes | None) -> None:
    if key_file is not None:
        replacing.write_part(one.key, key_file)
    replacing.write_part(one.manifest, manifest_bytes(manifest, key))
    if key_file is not None and replacing.part(one.key).read_bytes() != key_file:
        raise HeijastusError(ErrorCode.BACKUP_UNPROVEN, path=str(one.folder))
