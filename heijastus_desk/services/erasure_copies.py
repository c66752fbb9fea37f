"""Does erasures again in the backups within reach, and says which copies are out of reach and until when."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from heijastus_desk.domain.backup_rotation import expires_on
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.privacy.naming_passages import NameFinder
from heijastus_desk.services.erasure_views import Waiting
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.backups.making import rewriting
from heijastus_desk.storage.backups.names import BackupSet, instant
from heijastus_desk.storage.backups.sets import told
from heijastus_desk.storage.erasing.cases import Cell
from heijastus_desk.storage.erasing.masking import texts_of
from heijastus_desk.storage.erasing.remnants import Value
from heijastus_desk.storage.erasing.replay import replay_and_tell
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.storage.vault_guard import kept_copies
from heijastus_desk.system.ledger import Ledger
from heijastus_desk.system.restore_journal import kept_aside

_ROUNDS = 3


class Copies(Protocol):
    """What erasing needs to know of backups."""

    def reachable_sets(self) -> Sequence[BackupSet]:
        """Every set in the folder of the vault and on the media that are there now."""
        ...

    def unreachable_copies(self) -> Sequence[tuple[str, str, date]]:
        """The others: label of the medium, name of the set, last day it may exist."""
        ...

    def recover(self) -> int:
        """Look what the media hold and remember it."""
        ...


@dataclass(slots=True)
class Cleaned:
    """What became of the copies. `values` are what the erased rows in them said: never stored anywhere."""

    sets: list[BackupSet] = field(default_factory=list[BackupSet])
    failed: list[BackupSet] = field(default_factory=list[BackupSet])
    values: set[Value] = field(default_factory=set[Value], repr=False)
    finders: list[NameFinder] = field(default_factory=list[NameFinder], repr=False)
    """what finds the names that were replaced by aliases: never stored either"""
    renewed: list[str] = field(default_factory=list[str])
    """names of the sets that had to be changed"""


class ErasureCopies:
    """The copies of one open vault."""

    def __init__(self, vault: VaultFile, copies: Copies) -> None:
        self._vault = vault
        self._copies = copies

    def lacking(self, ledger: Ledger) -> tuple[BackupSet, ...]:
        """The sets in reach that have not gone through every erasure, or do not say so."""
        return tuple(one for one in self._copies.reachable_sets() if _erasures(one) < ledger.count)

    def clean(self, ledger: Ledger, progress: Progress | None = None) -> Cleaned:
        """Replace every set that lacks an erasure by one that has gone through all; one that fails is told of.

        Raises DISK_FULL, for then more room makes it work, and CANCELLED; what was replaced stays replaced.
        """
        done = Cleaned()
        # A backup that was under way when the rows went may appear only now.
        for _round in range(_ROUNDS):
            lacking = [one for one in self.lacking(ledger) if one not in done.failed]
            if not lacking:
                break
            for number, one in enumerate(lacking):
                span = Span(progress or Silent(), 100 * number // len(lacking), 100 * (number + 1) // len(lacking))
                self._clean(one, ledger, done, span)
        done.sets = [one for one in self._copies.reachable_sets() if one not in done.failed]
        if done.renewed:
            self._copies.recover()
        return done

    def compact(self, one: BackupSet) -> None:
        """Write a set anew from its live rows only."""
        with rewriting(one, self._vault.key) as path, closing(opening.connect(path, self._vault.key)) as raw:
            health.compact(raw)

    def waiting(self, failed: Sequence[BackupSet] = ()) -> tuple[Waiting, ...]:
        """Every copy an erasure cannot reach now."""
        away = (Waiting(*copy) for copy in self._copies.unreachable_copies())
        return (*away, *self._unusable(failed))

    def _clean(self, one: BackupSet, ledger: Ledger, done: Cleaned, progress: Progress) -> None:
        key = self._vault.key
        try:
            with rewriting(one, key, progress=progress) as path:
                replayed = replay_and_tell(path, key, ledger, self._vault.clock, self._present(ledger))
        except HeijastusError as failure:
            if failure.code in {ErrorCode.DISK_FULL, ErrorCode.CANCELLED}:
                raise
            # Damaged, under a former key, or pulled out meanwhile: named with the day it goes.
            done.failed.append(one)
        else:
            done.values |= replayed.values
            done.finders += replayed.finders
            done.renewed.append(one.name)

    def _present(self, ledger: Ledger) -> dict[Cell, str]:
        """The texts with an alias as they are now: the same stand in every copy then."""
        with self._vault.read() as connection:
            return texts_of(connection, ledger.erasures)

    def _unusable(self, failed: Sequence[BackupSet]) -> Iterator[Waiting]:
        for one in failed:
            at = instant(one.name)
            here = one.folder == self._vault.paths.backups
            yield Waiting("" if here else one.folder.name, one.name, expires_on(at) if at else None)
        # What was kept when a restore or another program replaced the file is hers to look at and to remove.
        aside = (*kept_aside(self._vault.paths), *kept_copies(self._vault.paths))
        yield from (Waiting("", path.name, None) for path in aside)


def _erasures(one: BackupSet) -> int:
    manifest = told(one)
    return manifest.erasures if manifest else -1
