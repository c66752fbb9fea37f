"""What comes before the file of a vault is brought up to date: it must be whole, and a backup of it must exist."""

from datetime import datetime
from typing import Any

from heijastus_desk.storage import health
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import change_state, read_state


def prepare(raw: Any, paths: VaultPaths, key: DataKey, now: datetime) -> None:
    """Check everything and make a backup in the vault's own folder.

    Raises VAULT_DAMAGED (the way back is an older backup, not a migration), DISK_FULL, FOLDER_NOT_WRITABLE and what
    else `make_set` raises; then the file was not touched.
    """
    # Costs 40 ms that a start without a migration does not need.
    from heijastus_desk.storage.backups.making import make_set  # noqa: PLC0415

    health.full_check(raw)
    health.check_schema(raw)
    counter = read_state(paths.state).counter + 1
    make_set(paths, key, paths.backups, counter, now)
    # Killed before this line, two sets bear the same number; their times still tell them apart.
    change_state(paths.state, counter=counter)
