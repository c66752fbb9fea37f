"""Backups of the open vault: when one is due, making and rotating them in every place, and the media she uses."""

from datetime import date, datetime, timedelta
from pathlib import Path
from threading import RLock
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.backup_rotation import expires_on
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.services.backup_places import BackupPlaces, Place
from heijastus_desk.services.backup_verifying import Verified, verify_file
from heijastus_desk.services.backup_views import BackupOverview, BackupReport, CopyView, MediumView, Written
from heijastus_desk.services.changing import edit
from heijastus_desk.storage.backups import media, records
from heijastus_desk.storage.backups.making import copy_set, make_set
from heijastus_desk.storage.backups.manifest import read_sealed
from heijastus_desk.storage.backups.names import BackupSet, instant
from heijastus_desk.storage.backups.sets import told
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from heijastus_desk.system.sync_folders import synced_by
from heijastus_desk.system.vault_state import change_state, read_state

__all__ = [
    "BackupOverview",
    "BackupReport",
    "BackupService",
    "CopyView",
    "MediumView",
    "Verified",
    "Written",
    "verify_file",
]

DUE_AFTER: Final = timedelta(minutes=30)
RETRY_AFTER: Final = timedelta(minutes=10)
LONGEST_LABEL: Final = 60
_OF_THE_PLACE: Final = frozenset(
    {
        ErrorCode.BACKUP_DAMAGED,
        ErrorCode.BACKUP_UNPROVEN,
        ErrorCode.DISK_FULL,
        ErrorCode.FOLDER_NOT_WRITABLE,
        ErrorCode.MEDIUM_MISSING,
    }
)


class BackupService:
    """One per open vault; safe from several threads, one backup at a time."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._places = BackupPlaces(vault)
        self._making = RLock()
        self._tried_at: datetime | None = None

    # ------------------------------------------------------------------------------------------------- looking

    def overview(self) -> BackupOverview:
        """What there is, in reach or remembered; reads manifests, opens no backup."""
        with self._vault.read() as connection:
            rows, remembered = records.media(connection), records.copies(connection)
        erasures = self._erasures()
        found = [(row, self._places.find(row)) for row in rows]
        views = tuple(
            self._medium_view(row, place, [copy for copy in remembered if copy.medium_id == row.id], erasures)
            for row, place in found
        )
        here = tuple(_view(one) for one in self._places.sets(self._places.here))
        outside = [view.newest for view in views if view.newest and not view.is_same_disk]
        newest = next((view.made_at for view in here if view.is_readable), None)
        shown = tuple(view for view in views if view.copies or not view.is_retired)
        return BackupOverview(newest, max(outside, default=None), here, shown, self._changed_since())

    def is_due(self) -> bool:
        """Whether 30 minutes have passed since the first change no backup holds; not again soon after a failure."""
        since = self._changed_since()
        now = self._vault.clock.now()
        if since is None:
            return False
        if self._tried_at is not None and timedelta() <= now - self._tried_at < RETRY_AFTER:
            return False
        # A change in the future: the clock was set back, and waiting for it could take years.
        return now - since >= DUE_AFTER or since > now

    def reachable_sets(self) -> tuple[BackupSet, ...]:
        """Every set of this vault in the places that are there now, retired media too."""
        return tuple(one for place in self._places.reachable() for one in self._places.sets(place))

    def unreachable_copies(self) -> tuple[tuple[str, str, date], ...]:
        """Label of the medium, name of the set and the last day it may exist, for media that are not there now."""
        with self._vault.read() as connection:
            rows, remembered = records.media(connection), records.copies(connection)
        away = {row.id: row.label for row in rows if self._places.find(row) is None}
        return tuple(
            (away[copy.medium_id], copy.name, copy.expires_on) for copy in remembered if copy.medium_id in away
        )

    # -------------------------------------------------------------------------------------------------- making

    def make(self, progress: Progress | None = None) -> BackupReport:
        """A new backup beside the vault and on every medium in use that is there; then what is too old goes.

        A place that fails is told in the report. Raises the failure when no place could take it; CANCELLED, with what
        was finished before it kept; VAULT_DAMAGED and the like when the vault itself is at fault.
        """
        with self._making:
            self._tried_at = self._vault.clock.now()
            report = self._make(progress or Silent())
            self._tried_at = None
            return report

    def make_if_changed(self, progress: Progress | None = None) -> BackupReport | None:
        """On closing and locking: a backup when something changed, else only copies for media that lack the newest."""
        with self._making:
            if self._changed_since() is not None:
                return self.make(progress)
            return self.copy_to_media(progress)

    def copy_to_media(self, progress: Progress | None = None) -> BackupReport | None:
        """Bring media in use up to the newest set beside the vault; None when nothing was to be done."""
        with self._making:
            own = self._places.sets(self._places.here)
            behind = [place for place in self._places.reachable(retired=False)[1:] if self._lacks(place, own)]
            if not behind:
                return None
            return self._finished(*self._fill(behind, own[0], progress or Silent()))

    def write_to(self, folder: Path, progress: Progress | None = None) -> Written:
        """A new backup in a folder of her choice, which is remembered so that erasures reach it, too.

        Nothing is written there again by itself. Raises FOLDER_MISSING, MEDIUM_INSIDE_VAULT and as `make`.
        """
        with self._making:
            row = self._remembered(folder)
            place = Place(folder, row)
            now = self._vault.clock.now()
            counter = self._next_counter()
            made = make_set(self._vault.paths, self._vault.key, folder, counter, now, progress)
            self._finished([(place, made)], [])
            return Written(made, counter, synced_by(folder) or "")

    def recover(self) -> int:
        """After opening: finish what was left half done in every place in reach and look what the media hold."""
        with self._making:
            left = self._places.recover()
            self._places.note(self._places.reachable())
            return left

    # --------------------------------------------------------------------------------------------------- media

    def add_medium(self, folder: Path, label: str) -> Change:
        """Use a folder on another disk for backups from now on; one that was used before is taken up again.

        Raises FIELD_EMPTY or FIELD_TOO_LONG (label), FOLDER_MISSING, FOLDER_NOT_WRITABLE, MEDIUM_INSIDE_VAULT.
        """
        named = values.required_line(label, LONGEST_LABEL, field="label")
        self._require_folder(folder)
        known = media.medium_in(folder, self._places.vault_id)
        with edit(self._vault, "medium_added", Kind.BACKUPS) as current:
            current.uid = self._save_medium(current.transaction, folder, named, known, retired=False)
            if current.uid != known:
                media.mark(folder, self._places.vault_id, current.uid)
        return current.done

    def retire_medium(self, uid: str) -> Change:
        """Make no more backups on a medium; what it holds is remembered until it is gone. RECORD_NOT_FOUND."""
        with edit(self._vault, "medium_retired", Kind.BACKUPS) as current:
            current.uid = uid
            current.transaction.update("medium", uid, {"retired": True})
        return current.done

    # ------------------------------------------------------------------------------------------------- private
