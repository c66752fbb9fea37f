"""Brings backups under the keys that are in force: those in reach at once, the others when they come back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.storage.backups.making import replace_key_file, rewriting
from heijastus_desk.storage.backups.manifest import read_sealed
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.rekeying import rekey_copy
from heijastus_desk.system import keys
from heijastus_desk.system.former_keys import former_keys_path, prune_former, read_former
from heijastus_desk.system.key_file import KeyFile, read_key_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths

LONGEST_KEPT: Final = timedelta(days=90)
"""No backup is kept longer."""


class Copies(Protocol):
    """What the keys need to know of backups."""

    def reachable_sets(self) -> Sequence[BackupSet]:
        """Every set in the folder of the vault and on the media that are there now."""
        ...

    def unreachable_copies(self) -> Sequence[tuple[str, str, date]]:
        """The others: label of the medium, name of the set, last day it may exist."""
        ...


@dataclass(frozen=True, slots=True)
class UnreachableCopy:
    """A backup on a medium that is not there now: until it comes back, what was valid before still opens it."""

    label: str
    name: str
    expires_on: date


@dataclass(frozen=True, slots=True)
class CopiesReport:
    """What became of the backups after a change of keys."""

    renewed: int
    failed: tuple[str, ...]
    """names of sets in reach that could not be changed; they still open with what was valid before"""
    unreachable: tuple[UnreachableCopy, ...]


class KeyCopies:
    """Changes nothing in the vault, only in its backups and in the key files beside it."""

    def __init__(self, paths: VaultPaths, clock: Clock, copies: Copies | None) -> None:
        self._paths = paths
        self._clock = clock
        self._copies = copies

    @property
    def last_day(self) -> date:
        """The last day a backup made today may exist."""
        return self._clock.today() + LONGEST_KEPT

    def in_reach(self) -> tuple[BackupSet, ...]:
        return tuple(self._copies.reachable_sets()) if self._copies else ()

    def out_of_reach(self) -> tuple[UnreachableCopy, ...]:
        found = self._copies.unreachable_copies() if self._copies else ()
        return tuple(UnreachableCopy(*one) for one in found)

    def renew(self, sets: Sequence[BackupSet], key: DataKey, progress: Progress) -> tuple[int, tuple[str, ...]]:
        """Bring these sets under the present key and key file: how many were changed, the names of those that failed.

        Done again it changes nothing. Raises CANCELLED with every set whole, and what `read_key_file` raises.
        """
        present = read_key_file(self._paths.key)
        renewed, failed = 0, list[str]()
        for number, one in enumerate(sets):
            progress.step(number, len(sets))
            try:
                renewed += self._renew(one, key, present, progress)
            except HeijastusError as failure:
                if failure.code is ErrorCode.CANCELLED:
                    raise
                failed.append(one.name)
            except OSError:
                # Pulled out meanwhile: it is met again when it is back.
                failed.append(one.name)
        progress.step(len(sets), len(sets))
        return renewed, tuple(failed)

    def tidy(self, key: DataKey) -> None:
        """Keep a spare of the present key file, and let go of what opened by former secrets only."""
        spare = keys.previous_key_file(self._paths.key)
        if not spare.exists() or spare.read_bytes() != self._paths.key.read_bytes():
            keys.retire_previous(self._paths.key)
        prune_former(former_keys_path(self._paths.folder), key, self._clock.today())

    def _renew(self, one: BackupSet, key: DataKey, wrapped: KeyFile, progress: Progress) -> bool:
        present = wrapped.to_bytes()
        try:
            read_sealed(one, key)
        except HeijastusError as failure:
            if failure.code is not ErrorCode.BACKUP_FOREIGN:
                raise
            former = self._former_of(one, key)
            with rewriting(one, former, new_key=key, key_file=present, progress=progress) as working:
                rekey_copy(working, wrapped.vault_id, former, key)
            return True
        if one.key.is_file() and one.key.read_bytes() == present:
            return False
        replace_key_file(one, key, present)
        return True

    def _former_of(self, one: BackupSet, key: DataKey) -> DataKey:
        """The replaced key a set was made with; raises BACKUP_FOREIGN when it is none of ours."""
        for former, _until in read_former(former_keys_path(self._paths.folder), key):
            try:
                read_sealed(one, former)
            except HeijastusError:
                continue
            return former
        raise HeijastusError(ErrorCode.BACKUP_FOREIGN, path=str(one.manifest))
