"""Whether a backup file is whole and the newest there is; needs no open vault."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.reasons import Param, Reason
from heijastus_desk.storage.backups.checking import check_key_file, check_set, damaged
from heijastus_desk.storage.backups.manifest import Manifest, read_manifest, read_sealed
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.backups.sets import find_set, sets_of
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import read_state

WHOLE = "backup_whole"
OLDER = "backup_older"
LACKS = "backup_lacks_erasures"


@dataclass(frozen=True, slots=True)
class Verified:
    """A whole backup; `reason` says in one sentence whether it is also current."""

    manifest: Manifest
    is_newest: bool
    reason: Reason

    @property
    def is_current(self) -> bool:
        """Whether it is the newest known and went through every erasure known."""
        return self.reason.code == WHOLE


def verify_file(
    path: Path,
    open_key: Callable[[Path], DataKey],
    paths: VaultPaths | None = None,
    progress: Progress | None = None,
) -> Verified:
    """Check every byte of the set this file belongs to, then compare it with the other sets and the vault's folder.

    `open_key` gets the path of the set's key file. Nothing is written. Raises as `check_set`, BACKUP_NOT_FOUND, and
    what `open_key` raises: a damaged key file is told before it is asked for.
    """
    one = find_set(path)
    check_key_file(one, read_manifest(one))
    try:
        key = open_key(one.key)
    except HeijastusError as failure:
        if failure.code in {ErrorCode.KEY_FILE_DAMAGED, ErrorCode.KEY_FILE_MISSING}:
            raise damaged(one.key, "key") from None
        raise
    manifest = check_set(one, key, progress)
    newest, erasures = _known(one, manifest, key, paths)
    return Verified(manifest, manifest.counter >= newest, _reason(manifest, newest, erasures))


def _reason(manifest: Manifest, newest: int, erasures: int) -> Reason:
    facts: dict[str, Param] = {
        "counter": manifest.counter,
        "made_on": manifest.made_at.astimezone(HELSINKI).date(),
        "newest": newest,
        "lacking": erasures - manifest.erasures,
    }
    if manifest.erasures < erasures:
        return Reason(LACKS, facts)
    return Reason(OLDER if manifest.counter < newest else WHOLE, facts)


def _known(one: BackupSet, manifest: Manifest, key: DataKey, paths: VaultPaths | None) -> tuple[int, int]:
    """The greatest backup number and the number of erasures known of this vault."""
    counters, erasures = [manifest.counter], [manifest.erasures]
    for folder in {one.folder, *([paths.backups] if paths else [])}:
        for other in sets_of(folder, manifest.vault_id):
            with suppress(HeijastusError):
                told = read_sealed(other, key)
                counters.append(told.counter)
                erasures.append(told.erasures)
    with suppress(HeijastusError):
        if paths and read_key_file(paths.key).vault_id == manifest.vault_id:
            counters.append(read_state(paths.state).counter)
            erasures.append(load_ledger(paths.ledger, manifest.vault_id, key.subkey(PURPOSE)).count)
    return max(counters), max(erasures)
