"""Puts the whole vault under another data key: a new file beside the old one, checked, then swapped by a journal.

`PRAGMA rekey` is not used: with a second connection open it left the main file under the old key. Until the journal is
written the old key opens everything; from then on the new one does, and the next start finishes what a kill left.
"""

import os
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import inspect, select, update
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.storage import event_chain, health, opening, suppression
from heijastus_desk.storage.tables.safekeeping import erasure_line
from heijastus_desk.storage.unit_of_work import transaction, worded
from heijastus_desk.storage.vault_file import VaultFile, checkpoint
from heijastus_desk.system import ledger, restore_journal
from heijastus_desk.system.file_safety import PRIVATE_FILE_MODE, atomic_write, move_over
from heijastus_desk.system.former_keys import add_former, former_keys_path
from heijastus_desk.system.key_file import parse_key_file, read_key_file
from heijastus_desk.system.keys import DataKey, NewKeys, retire_previous
from heijastus_desk.system.ledger import Ledger
from heijastus_desk.system.paths import make_private_folder
from heijastus_desk.system.vault_state import read_state, write_state

_STEPS: Final = 6
_MARKS: Final = ("application_id", "user_version")


def rekey(vault: VaultFile, new: NewKeys, until: date, progress: Progress | None = None) -> None:
    """Put the vault under `new` and close it; afterwards only `new` opens it, and she unlocks afresh.

    `until` is the last day a copy made with the present key may exist: so long that key is kept, sealed under the new
    one. Can be cancelled until the swap. Raises VAULT_DAMAGED, VAULT_FOREIGN (keys of another vault), LEDGER_DAMAGED,
    DISK_FULL, CANCELLED with everything as it was.
    """
    paths, watched = vault.paths, progress or Silent()
    if read_key_file(paths.key).vault_id != new.key_file.vault_id:
        raise HeijastusError(ErrorCode.VAULT_FOREIGN)
    try:
        with vault.for_the_last_time() as raw:
            health.full_check(raw)
            watched.step(1, _STEPS)
            restore_journal.throw_away(paths)
            _stage(vault, new, watched)
            add_former(former_keys_path(paths.folder), vault.key, new.data_key, until)
    except BaseException as failure:
        # What stays on a failing disk is thrown away by the next start.
        with suppress(OSError):
            restore_journal.throw_away(paths)
        if isinstance(failure, DatabaseError | driver.DatabaseError):
            raise worded(failure) from None
        if isinstance(failure, OSError):
            raise opening.worded(failure, paths.database) from None
        raise
    try:
        restore_journal.put_in_place(paths, "")
        # Until here it opened by the old passphrase what is no longer there.
        retire_previous(paths.key)
    except OSError as failure:
        raise opening.worded(failure, paths.database) from None


def rekey_copy(path: Path, vault_id: str, old: DataKey, new: DataKey) -> None:
    """Put a closed file that nobody else uses, such as the working copy of a backup, under another key.

    Its log and ledger are sealed anew, of an older schema as far as it has them. Raises VAULT_DAMAGED or DISK_FULL
    with the file as it was.
    """
    following = path.with_name(f"{path.name}-following")
    try:
        _export(path, old, following, new)
        _reseal(following, vault_id, old, new)
        with closing(opening.connect(following, new)) as raw:
            checkpoint(raw)
        _sync(following)
        move_over(following, path)
    except BaseException as failure:
        for companion in ("", "-wal", "-shm"):
            following.with_name(f"{following.name}{companion}").unlink(missing_ok=True)
        if isinstance(failure, DatabaseError | driver.DatabaseError):
            raise worded(failure) from None
        raise


def _stage(vault: VaultFile, new: NewKeys, progress: Progress) -> None:
    """Everything the swap puts in place, written, checked and synced in the staging folder."""
    paths, old, clock = vault.paths, vault.key, vault.clock
    target = restore_journal.staged(paths)
    make_private_folder(target.folder)
    counts = _export(paths.database, old, target.database, new.data_key)
    progress.step(2, _STEPS)
    known = _reseal(target.database, new.key_file.vault_id, old, new.data_key)
    _tell(target.database, new.data_key, clock)
    progress.step(3, _STEPS)
    with closing(opening.connect(target.database, new.data_key)) as raw:
        health.full_check(raw)
        health.check_schema(raw)
        if _counts(raw) != {**counts, "event": counts["event"] + 1}:
            raise health.damaged("counts")
        checkpoint(raw)
    progress.step(4, _STEPS)
    _sync(target.database)
    if paths.ledger.exists() or known.lines:
        ledger.save_ledger(target.ledger, _with_the_file(paths.ledger, known, old, new.data_key))
    data = new.key_file.to_bytes()
    parse_key_file(data)
    atomic_write(target.key, data)
    state = read_state(paths.state)
    salt = opening.file_salt(target.database)
    write_state(target.state, replace(state, salt=salt, is_clean=True, wal=""))
    # The last moment she can change her mind.
    progress.step(5, _STEPS)


def _export(database: Path, old: DataKey, target: Path, new: DataKey) -> Mapping[str, int]:
    """Write all of it into a new file under the new key; the rows of each table, to be compared."""
    # Made first, so that it is private from its first byte.
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE_MODE))
    with closing(opening.connect(database, old)) as raw:
        # Tables come in the order of their making, not of their ties; these are checked when all is there.
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("ATTACH DATABASE ? AS following KEY ?", (str(target), new.pragma))
        raw.execute("SELECT sqlcipher_export('following')").fetchall()
        for mark in _MARKS:
            value = raw.execute(f"PRAGMA main.{mark}").fetchone()[0]
            raw.execute(f"PRAGMA following.{mark}={value}")
        raw.execute("DETACH DATABASE following")
        return _counts(raw)


def _reseal(database: Path, vault_id: str, old: DataKey, new: DataKey) -> Ledger:
    """Seal the log of events and the ledger of erasures in a file of the new key under that key; the ledger."""
    log, erasures = event_chain.PURPOSE, ledger.PURPOSE
    found = ledger.empty_ledger(vault_id, new.subkey(erasures))
    engine = opening.open_engine(database, new)
    try:
        with engine.begin() as connection:
            # A backup may be older than either.
            if inspect(connection).has_table("event"):
                event_chain.reseal(connection, old.subkey(log), new.subkey(log), Silent())
            suppression.rewrap(connection, old.subkey(suppression.PURPOSE), new.subkey(suppression.PURPOSE))
            if inspect(connection).has_table("erasure_line"):
                rows = connection.execute(select(erasure_line).order_by(erasure_line.c.number)).mappings().all()
                told = ledger.parse_ledger([row["line"] for row in rows], vault_id, old.subkey(erasures))
                found = told.sealed_with(new.subkey(erasures))
                for row, line in zip(rows, found.lines, strict=True):
                    change = update(erasure_line).where(erasure_line.c.id == row["id"])
                    connection.execute(change.values(line=line))
    finally:
        engine.dispose()
    return found


def _tell(database: Path, key: DataKey, clock: Clock) -> None:
    """The change stands in the log of the file it made, and in no other."""
    engine = opening.open_engine(database, key)
    try:
        with transaction(engine, clock, key.subkey(event_chain.PURPOSE)) as current:
            current.log("keys.rekeyed")
    finally:
        engine.dispose()


def _with_the_file(path: Path, inside: Ledger, old: DataKey, new: DataKey) -> Ledger:
    """The ledger beside the vault under the new key, with what the vault itself knows."""
    following = new.subkey(ledger.PURPOSE)
    try:
        beside = ledger.load_ledger(path, inside.vault_id, old.subkey(ledger.PURPOSE))
    except HeijastusError:
        # Spoilt: the vault holds the same lines, and a passphrase that was seen cannot wait.
        return inside
    return beside.sealed_with(following).merged(inside, following)


def _counts(raw: Any) -> Mapping[str, int]:
    """Rows of every table, the search index's own included."""
    names = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names of the schema


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
