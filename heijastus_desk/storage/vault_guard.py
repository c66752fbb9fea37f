"""What is checked before the first row of a vault is read (recipe 4.3): the file, its log, its identity, its pages."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.storage import health, opening, write_ahead
from heijastus_desk.storage.page_seal import PageSeal
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import VaultState, change_state, read_state

CHECKED_AT_ONCE: Final = 64 * 1024 * 1024
"""Bytes up to which every page is checked before anything is shown; a larger file is checked in the background."""
KEPT_PREFIX: Final = "vault-kept-"
"""Begins the name of a file that was kept because another one was put in its place."""
KEPT: Final = "vault.kept_copy"


@dataclass(frozen=True, slots=True)
class Entered:
    """A file that passed: its one connection, with nothing left in its log."""

    connection: Any
    schema: int
    findings: tuple[Reason, ...]


def enter(paths: VaultPaths, key: DataKey, newest_schema: int) -> Entered:
    """Open the file after every check. A file that is refused is left as it is.

    Raises VAULT_MISSING, VAULT_EMPTY, VAULT_NOT_ENCRYPTED, VAULT_DAMAGED, VAULT_FOREIGN, VAULT_NEWER, VAULT_IN_USE,
    FOLDER_NOT_WRITABLE or DRIVER_UNSAFE.
    """
    opening.check_file(paths.database)
    state = read_state(paths.state)
    if _is_strange(paths, key, state):
        raise HeijastusError(ErrorCode.VAULT_FOREIGN, path=str(paths.database))
    try:
        found = write_ahead.look(paths, key, state)
        connection = opening.connect(paths.database, key)
    except OSError as failure:
        raise opening.worded(failure, paths.database) from None
    except HeijastusError as failure:
        # The key opened its own lock, so the file is damaged or it is another vault's file.
        if failure.code is ErrorCode.VAULT_DAMAGED and _is_foreign(paths, state):
            raise HeijastusError(ErrorCode.VAULT_FOREIGN, path=str(paths.database)) from None
        raise
    try:
        schema = opening.check_identity(connection, paths.database, newest_schema)
        findings = write_ahead.settle(connection, paths, found)
        opening.check_file(paths.database)
        if paths.database.stat().st_size <= CHECKED_AT_ONCE:
            health.check_pages(connection)
    except opening.FAILURES as failure:
        connection.close()
        raise opening.worded(failure, paths.database) from None
    except BaseException:
        connection.close()
        raise
    return Entered(connection, schema, (*findings, *_told_of_copies(paths)))


def remember_marks(paths: VaultPaths) -> VaultState:
    """Note which file belongs here, and that it holds everything; after making one or putting another in its place."""
    return change_state(paths.state, is_clean=True, wal="", **_marks(paths))


def _marks(paths: VaultPaths) -> dict[str, str]:
    marks = {"salt": opening.file_salt(paths.database)}
    if paths.key.is_file():
        marks["vault_id"] = read_key_file(paths.key).vault_id
    return marks


def _is_foreign(paths: VaultPaths, state: VaultState) -> bool:
    """Whether the file or the key file is not the one that was here when the vault was made."""
    known = {"salt": state.salt, "vault_id": state.vault_id}
    return any(known[name] not in ("", mark) for name, mark in _marks(paths).items())


def _is_strange(paths: VaultPaths, key: DataKey, state: VaultState) -> bool:
    """Whether the file is another than the one known here and not of this key: then the log may still be ours."""
    if state.salt in ("", opening.file_salt(paths.database)):
        return False
    with paths.database.open("rb") as stream:
        page = stream.read(opening.PAGE)
    return not PageSeal(key, page[: opening.SALT]).fits(1, page)


def kept_copies(paths: VaultPaths) -> tuple[Path, ...]:
    """What was kept of this vault when another file was put in its place, oldest first; only she removes them."""
    return tuple(sorted(paths.folder.glob(f"{KEPT_PREFIX}*.db")))


def _told_of_copies(paths: VaultPaths) -> tuple[Reason, ...]:
    copies = kept_copies(paths)
    return (Reason(KEPT, {"name": copies[-1].name}),) if copies else ()
