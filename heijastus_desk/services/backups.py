"""Backups of the open vault: when one is due, making them in every place, and the media she uses."""

from datetime import date, datetime, timedelta
from pathlib import Path
from threading import RLock
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.services.backup_making import BackupMaking
from heijastus_desk.services.backup_places import BackupPlaces, Place
from heijastus_desk.services.backup_verifying import Verified, verify_file
from heijastus_desk.services.backup_views import (
    BackupOverview,
    BackupReport,
    CopyView,
    MediumView,
    Written,
    copy_view,
    medium_view,
)
from heijastus_desk.services.changing import edit
from heijastus_desk.storage.backups import media, records
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.backups.sets import told
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from heijastus_desk.system.sync_folders import synced_by
from heijastus_desk.system.vault_state import read_state

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


class BackupService:
    """One per open vault; safe from several threads, one backup at a time."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._places = BackupPlaces(vault)
        self._making = BackupMaking(vault, self._places)
        self._alone = RLock()
        self._failed_at: datetime | None = None
        self._refused: set[tuple[str, str]] = set()

    def overview(self) -> BackupOverview:
        """What there is, in reach or remembered; reads manifests, opens no backup."""
        with self._vault.read() as connection:
            rows, remembered = records.media(connection), records.copies(connection)
        erasures, folder = self._erasures(), self._vault.paths.folder
        views: list[MediumView] = []
        for row in rows:
            place = self._places.find(row)
            there = tuple(copy_view(one) for one in self._places.sets(place)) if place else None
            away = [copy for copy in remembered if copy.medium_id == row.id]
            views.append(medium_view(row, away, place.folder if place else None, there, erasures, folder))
        here = tuple(copy_view(one) for one in self._places.sets(self._places.here))
        newest = next((view.made_at for view in here if view.is_readable), None)
        outside = max((view.newest for view in views if view.newest), default=None)
        shown = tuple(view for view in views if view.copies or not view.is_retired)
        return BackupOverview(newest, outside, here, shown, self._changed_since())

    def is_due(self) -> bool:
        """Whether 30 minutes have passed since the first change no backup holds; not again soon after a failure."""
        since, now = self._changed_since(), self._vault.clock.now()
        if since is None:
            return False
        if self._failed_at is not None and timedelta() <= now - self._failed_at < RETRY_AFTER:
            return False
        # A change in the future: the clock was set back, and waiting for it could take years.
        return since > now or now - since >= DUE_AFTER

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

    def make(self, progress: Progress | None = None) -> BackupReport:
        """A new backup beside the vault and on every medium in use that is there; then what is too old goes.

        A place that fails is told in the report. Raises the failure when no place could take it; CANCELLED, with what
        was finished before it kept; VAULT_DAMAGED and the like when the vault itself is at fault.
        """
        with self._alone:
            try:
                report = self._making.everywhere(progress or Silent())
            except HeijastusError:
                self._failed_at = self._vault.clock.now()
                raise
            self._failed_at = self._vault.clock.now() if "" in dict(report.failures) else None
            return report

    def make_if_changed(self, progress: Progress | None = None) -> BackupReport | None:
        """On closing and locking: a backup when something changed, else only copies for media that lack the newest."""
        with self._alone:
            return self.make(progress) if self._changed_since() is not None else self.copy_to_media(progress)

    def copy_to_media(self, progress: Progress | None = None) -> BackupReport | None:
        """Bring media in use up to the newest set beside the vault; None when nothing was to be done.

        A medium that could not take a set is not offered the same one again before the next start.
        """
        with self._alone:
            own = self._places.sets(self._places.here)
            behind = [place for place in self._places.reachable(retired=False) if own and self._lacks(place, own[0])]
            if not behind:
                return None
            report = self._making.copied(own[0], behind, progress or Silent())
            self._refused |= {(label, own[0].name) for label, _code in report.failures}
            return report

    def write_to(self, folder: Path, progress: Progress | None = None) -> Written:
        """A new backup in a folder of her choice, which is remembered so that erasures reach it, too.

        Nothing is written there again by itself; older sets of this vault in it are rotated as everywhere. Raises
        FOLDER_MISSING, MEDIUM_INSIDE_VAULT and as `make`.
        """
        self._require_folder(folder)
        with self._alone:
            known = media.medium_in(folder, self._places.vault_id)
            if self._row(known) is None:
                with self._vault.write() as transaction:
                    known = self._save_medium(transaction, self._named(folder, "", retired=True), known)
                    media.mark(folder, self._places.vault_id, known)
            made, counter = self._making.in_one(Place(folder, self._row(known)), progress or Silent())
            return Written(made, counter, synced_by(folder) or "")

    def recover(self) -> int:
        """After opening: finish what was left half done in every place in reach and note what the media hold."""
        with self._alone:
            left = self._places.recover()
            places = self._places.reachable()
            if len(places) > 1:
                self._places.note(places)
            return left

    def add_medium(self, folder: Path, label: str) -> Change:
        """Use a folder on another disk for backups from now on; one that was used before is taken up again.

        Raises FIELD_EMPTY or FIELD_TOO_LONG (label), FOLDER_MISSING, FOLDER_NOT_WRITABLE, MEDIUM_INSIDE_VAULT.
        """
        named = values.line(label, field="label", required=True)
        self._require_folder(folder)
        known = media.medium_in(folder, self._places.vault_id)
        with edit(self._vault, "medium_added", Kind.BACKUPS) as current:
            current.uid = self._save_medium(current.transaction, self._named(folder, named), known)
            media.mark(folder, self._places.vault_id, current.uid)
        return current.done

    def retire_medium(self, uid: str) -> Change:
        """Make no more backups on a medium; what it holds is remembered until it is gone. RECORD_NOT_FOUND."""
        with edit(self._vault, "medium_retired", Kind.BACKUPS) as current:
            current.uid = uid
            current.transaction.update("medium", uid, {"retired": True})
        return current.done

    def _changed_since(self) -> datetime | None:
        own = self._places.sets(self._places.here)
        newest = told(own[0]) if own else None
        last = min(newest.last_event, read_state(self._vault.paths.state).last_event) if newest else 0
        with self._vault.read() as connection:
            return records.first_change(connection, last, newest.made_at if newest else None)

    def _erasures(self) -> int:
        paths = self._vault.paths
        try:
            return load_ledger(paths.ledger, self._places.vault_id, self._vault.key.subkey(PURPOSE)).count
        except HeijastusError:
            return 0

    def _lacks(self, place: Place, newest: BackupSet) -> bool:
        if place.medium is None or (place.label, newest.name) in self._refused:
            return False
        wanted = told(newest)
        there = [manifest.counter for one in self._places.sets(place) if (manifest := told(one))]
        return wanted is not None and wanted.counter not in there

    def _row(self, uid: str) -> records.MediumRow | None:
        return next((row for row in self._places.media() if row.uid == uid), None)

    def _require_folder(self, folder: Path) -> None:
        # Made here it would be on the disk of the computer and not on the stick that is not plugged in.
        if not folder.is_dir():
            raise HeijastusError(ErrorCode.FOLDER_MISSING, field="folder", path=str(folder))
        self._places.refuse_inside_vault(folder)

    def _named(self, folder: Path, label: str, *, retired: bool = False) -> dict[str, str | bool]:
        place = folder.resolve()
        return {
            "label": label or place.name or str(place),
            "folder": str(place),
            "seen_at": records.written(self._vault.clock.now()),
            "retired": retired,
        }

    def _save_medium(self, transaction: Transaction, row: dict[str, str | bool], known: str) -> str:
        if known and transaction.rows("medium", uid=known):
            return transaction.update("medium", known, row)["uid"]
        # Known by the file in it and not to the vault: an older vault was restored.
        return transaction.insert("medium", {**row, "uid": known} if known else row)["uid"]
