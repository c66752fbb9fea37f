"""Where backups lie: the vault's own folder and her media, as far as they are there now."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from heijastus_desk.domain.backup_rotation import LONGEST, kept, plausible
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.backups import media, records
from heijastus_desk.storage.backups.manifest import Manifest
from heijastus_desk.storage.backups.names import BackupSet, instant
from heijastus_desk.storage.backups.sets import recover_sets, remove_set, sets_of, told
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.key_file import read_key_file

_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that is there now. `medium` is None for the vault's own."""

    folder: Path
    medium: records.MediumRow | None = None

    @property
    def label(self) -> str:
        """Her name for it; empty for the vault's own folder."""
        return self.medium.label if self.medium else ""


class BackupPlaces:
    """Looks for the media and keeps the rows that tell what they hold."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._vault_id = ""

    @property
    def vault_id(self) -> str:
        """Raises what `read_key_file` raises."""
        if not self._vault_id:
            self._vault_id = read_key_file(self._vault.paths.key).vault_id
        return self._vault_id

    @property
    def here(self) -> Place:
        """The folder beside the vault."""
        return Place(self._vault.paths.backups)

    def media(self) -> tuple[records.MediumRow, ...]:
        """Every medium she ever named, retired ones too."""
        with self._vault.read() as connection:
            return records.media(connection)

    def find(self, medium: records.MediumRow) -> Place | None:
        """Where a medium is now; None when it is not there."""
        folder = media.find_medium(Path(medium.folder), self.vault_id, medium.uid)
        return Place(folder, medium) if folder else None

    def reachable(self, *, retired: bool = True) -> tuple[Place, ...]:
        """The vault's own folder and every medium that is there; without `retired` only those in use."""
        found = (self.find(medium) for medium in self.media() if retired or not medium.retired)
        return (self.here, *(place for place in found if place))

    def sets(self, place: Place) -> tuple[BackupSet, ...]:
        """This vault's sets in a place, the last made first."""
        return sets_of(place.folder, self.vault_id)

    def recover(self) -> int:
        """Finish what a kill or a pulled stick left half done; returns how many files. A place that fails is left."""
        left = 0
        for place in self.reachable():
            with suppress(HeijastusError):
                left += recover_sets(place.folder)
        return left

    def rotate(self, place: Place, now: datetime) -> int:
        """Remove what need not be kept any longer; returns how many sets. The newest whole one always stays."""
        own = [(one, told(one)) for one in reversed(self.sets(place))]
        readable = [(one, manifest) for one, manifest in own if manifest]
        believed = plausible(dict(enumerate(manifest.made_at for _one, manifest in readable)), now)
        keep = kept(list(believed.values()), now)
        last = len(readable) - 1
        going = [one for number, (one, _) in enumerate(readable) if believed[number] not in keep and number != last]
        if len(readable) >= _FEWEST:
            going += [one for one, manifest in own if manifest is None and _is_expired(one, now)]
        removed = 0
        for one in going:
            # What cannot be removed now is met again next time.
            with suppress(HeijastusError):
                remove_set(one)
                removed += 1
        return removed

    def note(self, places: Sequence[Place], *, made: Collection[str] = (), counted: int | None = None) -> None:
        """Remember what the media hold now; with `counted` also log that so many copies of a backup were made."""
        now = self._vault.clock.now()
        found = [(place, self._manifests(place)) for place in places if place.medium]
        with self._vault.write() as transaction:
            for place, manifests in found:
                if place.medium is None:
                    continue
                values = {"folder": str(place.folder), "seen_at": records.written(now)}
                transaction.update("medium", place.medium.uid, values)
                records.note_copies(transaction, place.medium, manifests, now, made)
            if counted is not None:
                transaction.log("backup.made", copies=counted)

    def _manifests(self, place: Place) -> list[tuple[str, Manifest]]:
        return [(one.name, manifest) for one in self.sets(place) if (manifest := told(one))]

    def refuse_inside_vault(self, folder: Path) -> None:
        """Raise MEDIUM_INSIDE_VAULT: a copy that is lost together with the vault is none."""
        inside = self._vault.paths.folder.resolve()
        given = folder.resolve()
        if given == inside or inside in given.parents:
            raise HeijastusError(ErrorCode.MEDIUM_INSIDE_VAULT, field="folder", path=str(folder))


def _is_expired(one: BackupSet, now: datetime) -> bool:
    at = instant(one.name)
    return at is not None and now - at > LONGEST
