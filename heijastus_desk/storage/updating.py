"""Brings an older vault up to date: first it must be whole, then a backup of it must exist, then it is migrated."""

from contextlib import closing
from datetime import datetime
from typing import Any

from heijastus_desk.storage import health, write_ahead
from heijastus_desk.storage.migrations.runner import migrate
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.system.vault_state import change_state, read_state


def bring_up_to_date(raw: Any, paths: VaultPaths, key: DataKey, schema: int, now: datetime) -> None:
    """Close the file's only connection `raw` and migrate the file; on any failure it stays as it was.

    Raises VAULT_DAMAGED (the way back is an older backup, not a migration), VAULT_NOT_UPDATED, DISK_FULL,
    FOLDER_NOT_WRITABLE, and what else `make_set` raises.
    """
    with closing(raw):
        _back_up(raw, paths, key, now)
    # From the commit to the end of the checkpoint the log is needed: one put aside as strange would leave half a file.
    change_state(paths.state, is_clean=False)
    try:
        migrate(paths.database, key, schema, settled=lambda: write_ahead.mark_clean(paths))
    except BaseException:
        # Rolled back and closed: there is no log, and none is missing.
        if write_ahead.size_of(paths.database) == 0:
            write_ahead.mark_clean(paths)
        raise


def _back_up(raw: Any, paths: VaultPaths, key: DataKey, now: datetime) -> None:
    # Costs 40 ms that a start without a migration does not need.
    from heijastus_desk.storage.backups.making import make_set  # noqa: PLC0415

    health.full_check(raw)
    health.check_schema(raw)
    counter = read_state(paths.state).counter + 1
    make_set(paths, key, paths.backups, counter, now)
    # Killed before this line, two sets bear the same number; their times still tell them apart.
    change_state(paths.state, counter=counter)
