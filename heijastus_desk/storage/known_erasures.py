"""What is known of the erasures of a vault when one of its backups is restored, and whether that is all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.backups.content import opened
from heijastus_desk.storage.backups.manifest import Manifest, read_sealed
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.erasing.replay import lines_in
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, Ledger, load_ledger, parse_ledger
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import read_state


@dataclass(frozen=True, slots=True)
class KnownErasures:
    """The union of every ledger that could be read."""

    ledger: Ledger
    is_complete: bool
    """whether a ledger of the vault itself was among them, so that no erasure is missing"""
    until: datetime
    """up to when every erasure is known in any case: the newest backup read"""
    file_is_damaged: bool


def known_erasures(
    paths: VaultPaths, key: DataKey, copy: Path, manifest: Manifest, others: Iterable[BackupSet], *, is_own: bool
) -> KnownErasures:
    """Read the ledger of the copy to be restored, of the vault's folder, of the vault itself and of its other backups.

    `is_own`: the backup lies beside the vault. Raises LEDGER_DAMAGED only for the copy's own ledger; any other that
    cannot be read is as good as missing.
    """
    seal_key = key.subkey(PURPOSE)
    own = _ledger_in(copy, key, manifest.vault_id)
    union, until = own, manifest.made_at
    others = tuple(others)
    for other in others:
        read = _read_set(other, key, manifest.vault_id)
        if read is not None:
            union, until = union.merged(read[0], seal_key), max(until, read[1])
    beside, file_is_damaged = _read_file(paths.ledger, manifest.vault_id, seal_key)
    inside = _read_vault(paths.database, key, manifest.vault_id)
    sources = [ledger for ledger in (beside, inside) if ledger is not None]
    has_seen_it = read_state(paths.state).counter >= manifest.counter
    is_later = _is_later(paths, key, _last_event(copy, key), others)
    is_current = is_later or (has_seen_it and (is_own or is_later is None))
    # And a ledger that misses what a backup knows is an old one: what else it misses nobody can tell.
    is_complete = is_current and any(_knows_all(ledger, union, manifest.made_at) for ledger in sources)
    for ledger in sources:
        union = union.merged(ledger, seal_key)
    return KnownErasures(union, is_complete, until, file_is_damaged)


def _knows_all(ledger: Ledger, union: Ledger, made_at: datetime) -> bool:
    """Whether a ledger tells of everything the others know, less what it let go, and still of the time of the copy."""
    let_go = ledger.let_go
    # By rows: an erasure known only by its code was given another entry than in the ledger that was lost.
    erased = {root for erasure in union.erasures if not let_go.covers(erasure) for root in erasure.roots}
    reaches = let_go.until is None or made_at > let_go.until
    return reaches and erased <= {root for erasure in ledger.erasures for root in erasure.roots}


def _ledger_in(path: Path, key: DataKey, vault_id: str) -> Ledger:
    with opened(path, key) as raw:
        try:
            lines = lines_in(raw)
        except driver.DatabaseError:
            raise HeijastusError(ErrorCode.LEDGER_DAMAGED) from None
    return parse_ledger(lines, vault_id, key.subkey(PURPOSE))


def _read_set(one: BackupSet, key: DataKey, vault_id: str) -> tuple[Ledger, datetime] | None:
    try:
        manifest = read_sealed(one, key)
        return (_ledger_in(one.database, key, vault_id), manifest.made_at) if manifest.vault_id == vault_id else None
    except HeijastusError:
        return None


def _last_event(path: Path, key: DataKey) -> str | None:
    with opened(path, key) as raw:
        found = raw.execute("SELECT uid FROM event ORDER BY id DESC LIMIT 1").fetchone()
    return found[0] if found else None


def _read_vault(path: Path, key: DataKey, vault_id: str) -> Ledger | None:
    """The ledger in the vault; from a damaged file too, as long as it can be read."""
    try:
        return _ledger_in(path, key, vault_id)
    except HeijastusError:
        return None


def _is_later(paths: VaultPaths, key: DataKey, event: str | None, others: Iterable[BackupSet]) -> bool | None:
    """Whether the folder has gone on after the backup; one carried over long ago does not know what was erased since.

    Its log holds the last event of the backup, or did before an older backup was restored over it. None where the log
    cannot be asked: then the folder still knows how many backups it has seen made.
    """
    holds = _holds(paths.database, key, event)
    return holds or any(_holds(one.database, key, event) for one in others if one.folder == paths.backups) or holds


def _holds(path: Path, key: DataKey, event: str | None) -> bool | None:
    try:
        with opened(path, key) as raw:
            return event is None or raw.execute("SELECT 1 FROM event WHERE uid = ?", (event,)).fetchone() is not None
    except (HeijastusError, OSError, driver.DatabaseError):
        return None


def _read_file(path: Path, vault_id: str, seal_key: bytes) -> tuple[Ledger | None, bool]:
    try:
        ledger = load_ledger(path, vault_id, seal_key)
    except HeijastusError:
        return None, True
    return (None if ledger.is_missing else ledger), False
