"""Makes backups place by place: what fails in one place is told, and the others still get theirs."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Span
from heijastus_desk.services.backup_places import BackupPlaces, Place
from heijastus_desk.services.backup_views import BackupReport
from heijastus_desk.storage.backups.making import copy_set, make_set
from heijastus_desk.storage.backups.manifest import read_sealed
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.vault_state import change_state, read_state

_OF_THE_PLACE: Final = frozenset(
    {
        ErrorCode.BACKUP_DAMAGED,
        ErrorCode.BACKUP_UNPROVEN,
        ErrorCode.DISK_FULL,
        ErrorCode.FOLDER_NOT_WRITABLE,
        ErrorCode.MEDIUM_MISSING,
    }
)
_Make = Callable[[Place, Progress], BackupSet]


class BackupMaking:
    """Writes sets, rotates what is there and notes it all in the vault."""

    def __init__(self, vault: VaultFile, places: BackupPlaces) -> None:
        self._vault = vault
        self._places = places

    def everywhere(self, progress: Progress) -> BackupReport:
        """One new set, made beside the vault and copied to the media in use; raises when no place could take it."""
        self._require_own_file()
        counter, now = self._next_counter(), self._vault.clock.now()
        first: list[BackupSet] = []

        def make(place: Place, span: Progress) -> BackupSet:
            if first:
                return copy_set(first[0], place.folder, self._vault.key, span)
            first.append(make_set(self._vault.paths, self._vault.key, place.folder, counter, now, span))
            return first[0]

        report = self._in_each(self._places.reachable(retired=False), make, progress)
        if not report.made:
            raise HeijastusError(report.failures[0][1], path=str(self._vault.paths.backups))
        return report

    def copied(self, one: BackupSet, places: Sequence[Place], progress: Progress) -> BackupReport:
        """A finished set copied to these media."""
        return self._in_each(places, lambda place, span: copy_set(one, place.folder, self._vault.key, span), progress)

    def in_one(self, place: Place, progress: Progress) -> tuple[BackupSet, int]:
        """One new set in this place only, and its number; raises what `make_set` raises."""
        self._require_own_file()
        counter = self._next_counter()
        made = self._with_room(
            place,
            lambda: make_set(
                self._vault.paths, self._vault.key, place.folder, counter, self._vault.clock.now(), progress
            ),
        )
        self._finish([(place, made)])
        return made, counter

    def _require_own_file(self) -> None:
        """Raise VAULT_SWAPPED before another program's file is backed up under the name of this vault."""
        with self._vault.write():
            pass

    def _in_each(self, places: Sequence[Place], make: _Make, progress: Progress) -> BackupReport:
        made: list[tuple[Place, BackupSet]] = []
        failures: list[tuple[str, ErrorCode]] = []
        removed = 0
        try:
            for number, place in enumerate(places):
                span = Span(progress, 100 * number // len(places), 100 * (number + 1) // len(places))
                try:
                    made.append((place, self._with_room(place, lambda: make(place, span))))  # noqa: B023 - called at once
                except HeijastusError as failure:
                    if failure.code not in _OF_THE_PLACE:
                        raise
                    failures.append((place.label, failure.code))
        finally:
            # Stopped on her word between two places: what is finished counts.
            removed = self._finish(made)
        away = [row.label for row in self._places.media() if not row.retired and self._places.find(row) is None]
        return BackupReport(tuple(one for _place, one in made), tuple(away), removed, tuple(failures))

    def _with_room(self, place: Place, make: Callable[[], BackupSet]) -> BackupSet:
        try:
            return make()
        except HeijastusError as failure:
            if failure.code is not ErrorCode.DISK_FULL:
                raise
            # On a full stick what may go anyway goes first, and only if that made room.
            if not self._places.rotate(place, self._vault.clock.now()):
                raise
            return make()

    def _finish(self, made: Sequence[tuple[Place, BackupSet]]) -> int:
        if not made:
            return 0
        paths, key = self._vault.paths, self._vault.key
        manifest = read_sealed(made[0][1], key)
        counter = max(manifest.counter, read_state(paths.state).counter)
        # The state is a help and no condition: a full disk must not make a good backup a failed one.
        with suppress(OSError):
            change_state(paths.state, counter=counter, last_event=manifest.last_event)
        now = self._vault.clock.now()
        removed = sum(self._places.rotate(place, now) for place, _one in made)
        self._places.note([place for place, _one in made], made=[one.name for _place, one in made], counted=len(made))
        return removed

    def _next_counter(self) -> int:
        """One more than any backup of this vault known of; only sealed manifests can drive the number up."""
        counters = [read_state(self._vault.paths.state).counter]
        for place in self._places.reachable():
            for one in self._places.sets(place)[:1]:
                with suppress(HeijastusError):
                    counters.append(read_sealed(one, self._vault.key).counter)
        return max(counters) + 1
