"""What she is told of a restore before and after it, and what she answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.system.keys import DataKey


class SetKey(NamedTuple):
    """The data key a restored vault will have and the key file she has just proved that she can open.

    `former` is the key of the backup itself where the vault has got a new one since.
    """

    data_key: DataKey
    key_file: bytes
    former: DataKey | None = None


@dataclass(frozen=True, slots=True)
class ErasureAnswer:
    """Her answer to whether anybody was erased after the backup was made: codes of destruction reports, or none."""

    codes: tuple[str, ...] = ()
    none_since: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """A backup made ready beside the vault, for her to compare before it takes its place."""

    name: str
    made_at: datetime
    counter: int
    counts: Mapping[str, int]
    """rows per table, with everybody known to be erased gone"""
    counts_now: Mapping[str, int] | None
    """rows per table of the present vault; None where there is none or it does not open"""
    replayed: int
    """erasures done again in the restored file"""
    is_newest: bool
    events_lost: int
    """changes of hers made after the backup, which the restored vault will not have; at least so many"""
    present_is_damaged: bool
    """the present file does not open and will be kept aside; so will one found damaged only when it is backed up"""
    ledger_was_damaged: bool
    """the ledger file beside the vault could not be used and will be written anew"""

    @property
    def loses(self) -> bool:
        """Whether anything later than the backup is lost."""
        return not self.is_newest or self.events_lost > 0


class Restored(NamedTuple):
    """Where what was there before the restore is now: in a backup, or beside the vault under a name of its own."""

    backup: BackupSet | None
    kept_aside: Path | None
