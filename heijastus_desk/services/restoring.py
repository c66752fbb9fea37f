"""Restoring a backup, into a new folder or over the present vault; shows nothing before every known erasure is done."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from pathlib import Path
from typing import Final

from heijastus_desk.domain.clock import HELSINKI, Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.services.restore_views import ErasureAnswer, Prepared, Restored, SetKey
from heijastus_desk.storage import restoring, suppression
from heijastus_desk.storage.backups.checking import check_key_file
from heijastus_desk.storage.backups.content import Content
from heijastus_desk.storage.backups.failures import about_folder
from heijastus_desk.storage.backups.making import make_set
from heijastus_desk.storage.backups.manifest import Manifest, read_sealed
from heijastus_desk.storage.backups.sets import BackupSet, find_set, sets_in, sets_of, told
from heijastus_desk.storage.erasing import bringing as erasing
from heijastus_desk.storage.erasing.replay import replay
from heijastus_desk.storage.known_erasures import KnownErasures, known_erasures
from heijastus_desk.storage.opening import file_salt
from heijastus_desk.storage.rekeying import rekey_copy
from heijastus_desk.system import keys, restore_journal, unlock_attempts
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.former_keys import former_keys_path, read_former
from heijastus_desk.system.key_derivation import FLOOR, Argon2Cost
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import Ledger, save_ledger
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths, make_private_folder
from heijastus_desk.system.sync_folders import refuse_synced
from heijastus_desk.system.vault_state import VaultState, read_state, write_state

__all__ = ["BackupSet", "ErasureAnswer", "Prepared", "RestoreService", "Restored", "SetKey"]

_STAMP: Final = "%Y%m%d-%H%M%SZ"
_DAMAGE: Final = frozenset(
    {
        ErrorCode.VAULT_DAMAGED,
        ErrorCode.BACKUP_UNPROVEN,
        ErrorCode.VAULT_NEWER,
        ErrorCode.KEY_FILE_MISSING,
        ErrorCode.KEY_FILE_DAMAGED,
        ErrorCode.KEY_FILE_NEWER,
    }
)
_WRONG: Final = frozenset({ErrorCode.WRONG_PASSPHRASE, ErrorCode.WRONG_RECOVERY_CODE})


@dataclass(frozen=True, slots=True)
class _Pending:
    view: Prepared
    manifest: Manifest
    key: SetKey
    ledger: Ledger
    content: Content


class RestoreService:
    """Works on the folder of a vault that nobody has open. Tests lower the floor."""

    def __init__(self, paths: VaultPaths, clock: Clock, *, floor: Argon2Cost = FLOOR) -> None:
        self._paths = paths
        self._staged = restore_journal.staged(paths)
        self._clock = clock
        self._floor = floor
        self._lock = VaultLock(paths.lock)
        self._is_new_folder = False
        self._pending: _Pending | None = None

    def sets(self, folder: Path | None = None) -> tuple[BackupSet, ...]:
        """The backups in a folder, or beside the vault, newest first."""
        return sets_in(folder or self._paths.backups)

    def find(self, path: Path) -> BackupSet:
        """The backup one of whose files this is, or the newest in a folder; BACKUP_NOT_FOUND."""
        return find_set(path)

    def open_key(self, backup: BackupSet, passphrase: str) -> SetKey:
        """The key by the passphrase of the vault as it is now, else by that of the day of the backup; 0.5 to 2 s.

        Raises WRONG_PASSPHRASE, TOO_MANY_TRIES (count: seconds), BACKUP_DAMAGED, BACKUP_FOREIGN, KEY_FILE_* and
        KDF_TOO_WEAK.
        """
        return self._proven(backup, lambda path: keys.open_with_passphrase(path, passphrase, floor=self._floor))

    def open_key_by_code(self, backup: BackupSet, code: str) -> SetKey:
        """The same by the recovery code of either day; raises WRONG_RECOVERY_CODE."""
        return self._proven(backup, lambda path: keys.open_with_recovery_code(path, code))

    def prepare(
        self,
        backup: BackupSet,
        key: SetKey | DataKey,
        *,
        answer: ErasureAnswer | None = None,
        progress: Progress | None = None,
    ) -> Prepared:
        """Make the backup ready under a name of its own; the present vault is read, not touched.

        Takes the lock of the folder until `commit` or `discard`. Raises ERASURES_UNKNOWN (since, number: the last
        erasure known) where no ledger tells of later erasures and there is no answer, ERASURE_CODE_WRONG,
        BACKUP_DAMAGED, BACKUP_FOREIGN, BACKUP_NEWER, VAULT_NEWER, VAULT_IN_USE, DISK_FULL, FOLDER_NOT_WRITABLE,
        FOLDER_SYNCED, CANCELLED; then nothing is left.
        """
        self._begin()
        try:
            with about_folder(self._paths.folder):
                self._pending = self._made_ready(backup, self._complete(backup, key), answer, progress or Silent())
        except BaseException:
            self._give_up()
            raise
        return self._pending.view

    def commit(self, prepared: Prepared, *, accept_loss: bool = False, progress: Progress | None = None) -> Restored:
        """Put what was prepared in the place of the present vault, which is backed up before, or kept aside if damaged.

        Killed anywhere, the next start has the old vault or the new one. `accept_loss` after she was told what an older
        backup lacks: else RESTORE_LOSES. After a failure `commit` can be tried again or `discard` called.
        """
        pending = self._pending
        if pending is None or pending.view is not prepared:
            raise RuntimeError("committed what was not prepared last")
        if prepared.loses and not accept_loss:
            raise HeijastusError(ErrorCode.RESTORE_LOSES, count=prepared.events_lost, since=_day(prepared.made_at))
        with about_folder(self._paths.folder):
            kept = self._keep_present(pending, progress or Silent())
            self._stage_rest(pending)
            aside = kept.kept_aside.stem if kept.kept_aside else ""
            restore_journal.put_in_place(self._paths, aside)
        self._pending = None
        self._lock.release()
        return kept

    def discard(self, prepared: Prepared) -> None:
        """Leave everything as it was."""
        if self._pending is not None and self._pending.view is prepared:
            self._give_up()

    def kept_aside(self) -> tuple[Path, ...]:
        """Damaged vault files an earlier restore kept, oldest first."""
        return restore_journal.kept_aside(self._paths)

    # -- keys

    def _proven(self, backup: BackupSet, open_file: Callable[[Path], DataKey]) -> SetKey:
        attempts, now = unlock_attempts.attempts_path(self._paths.folder), self._clock.now()
        if wait := ceil(unlock_attempts.read_attempts(attempts).wait(now)):
            # Otherwise whoever is made to wait by the unlock window would guess on here.
            raise HeijastusError(ErrorCode.TOO_MANY_TRIES, count=wait)
        failures: list[HeijastusError] = []
        for path in self._key_files(backup):
            try:
                data_key = open_file(path)
                return SetKey(data_key, path.read_bytes(), self._former(backup, data_key))
            except HeijastusError as failure:
                if failure.code is ErrorCode.BACKUP_DAMAGED:
                    raise
                failures.append(failure)
        wrong = next((failure for failure in failures if failure.code in _WRONG), None)
        if wrong is None:
            raise failures[-1]
        # A slip of the pen inside a group of the code is no guess.
        if not wrong.params.get("group"):
            unlock_attempts.note_failure(attempts, now)
        raise wrong

    def _key_files(self, backup: BackupSet) -> tuple[Path, ...]:
        # The present key file first: an older one would bring back a passphrase or a sheet she has given up.
        with suppress(HeijastusError):
            manifest = told(backup)
            if manifest is not None and read_key_file(self._paths.key).vault_id == manifest.vault_id:
                return (self._paths.key, backup.key)
        return (backup.key,)

    def _former(self, backup: BackupSet, data_key: DataKey) -> DataKey | None:
        """The key the set was sealed under, where that is not the present one; raises BACKUP_FOREIGN for neither."""
        try:
            read_sealed(backup, data_key)
        except HeijastusError as failure:
            if failure.code is not ErrorCode.BACKUP_FOREIGN:
                raise
            for former, _until in read_former(former_keys_path(self._paths.folder), data_key):
                with suppress(HeijastusError):
                    read_sealed(backup, former)
                    return former
            raise
        return None

    def _complete(self, backup: BackupSet, key: SetKey | DataKey) -> SetKey:
        if isinstance(key, SetKey):
            return key
        check_key_file(backup, read_sealed(backup, key))
        return SetKey(key, backup.key.read_bytes())

    # -- making ready

    def _begin(self) -> None:
        if self._pending is not None:
            self._give_up()
        if not self._paths.database.exists():
            refuse_synced(self._paths.folder)
        self._is_new_folder = not self._paths.folder.exists()
        try:
            self._paths.create()
            self._lock.acquire()
        except BaseException:
            self._leave_folder()
            raise
        try:
            with about_folder(self._paths.folder):
                restore_journal.finish(self._paths)
                make_private_folder(self._staged.folder)
        except BaseException:
            self._give_up()
            raise

    def _made_ready(self, backup: BackupSet, key: SetKey, answer: ErasureAnswer | None, progress: Progress) -> _Pending:
        copy, data_key = self._staged.database, key.data_key
        manifest = restoring.copy_out(backup, key.former or data_key, copy, Span(progress, 0, 20))
        self._require_same_vault(backup, manifest, data_key)
        restoring.check_copy(copy, key.former or data_key, backup, manifest, Span(progress, 20, 50))
        if key.former is not None:
            rekey_copy(copy, manifest.vault_id, key.former, data_key)
        restoring.modernise(copy, data_key, manifest)
        present = self._present(data_key)
        others = [one for one in self._others(backup, manifest) if one != backup]
        is_own = backup.folder == self._paths.backups
        known = known_erasures(self._paths, data_key, copy, manifest, others, is_own=is_own)
        ledger = self._answered(known, answer, data_key)
        suppression.carry_over(self._paths.database, copy, data_key, self._clock.now())
        sources = (self._paths.database, *(one.database for one in others))
        erasing.carry_cases(sources, copy, data_key)
        present_texts = erasing.texts_from(sources, data_key, ledger)
        reported = {one.entry for one in known.ledger.erasures}
        by_code = [one.entry for one in ledger.erasures if one.entry not in reported]
        replayed = replay(copy, data_key, ledger, self._clock, present_texts, by_code)
        content = restoring.seal_off(copy, data_key, Span(progress, 60, 100))
        view = Prepared(
            name=backup.name,
            made_at=manifest.made_at,
            counter=manifest.counter,
            counts=content.counts,
            counts_now=present.content.counts if present else None,
            replayed=replayed,
            is_newest=manifest.counter >= self._newest_counter(others),
            events_lost=self._events_lost(present, manifest, copy, data_key),
            present_is_damaged=present is None and self._paths.database.exists(),
            ledger_was_damaged=known.file_is_damaged,
        )
        return _Pending(view, manifest, key, ledger, content)

    def _require_same_vault(self, backup: BackupSet, manifest: Manifest, key: DataKey) -> None:
        state = read_state(self._paths.state)
        known = state.vault_id
        with suppress(HeijastusError):
            known = read_key_file(self._paths.key).vault_id
        # A vault that got a new key is not damaged because the old one does not open it.
        is_other = restoring.is_under_another_key(self._paths.database, key, state.salt)
        if is_other or (known and known != manifest.vault_id):
            raise HeijastusError(ErrorCode.BACKUP_FOREIGN, path=str(backup.database))

    def _present(self, key: DataKey) -> restoring.Present | None:
        with suppress(HeijastusError, OSError):
            return restoring.look_into(self._paths.database, key)
        return None

    def _others(self, backup: BackupSet, manifest: Manifest) -> tuple[BackupSet, ...]:
        folders = dict.fromkeys((self._paths.backups, backup.folder))
        return tuple(one for folder in folders for one in sets_of(folder, manifest.vault_id))

    def _newest_counter(self, others: list[BackupSet]) -> int:
        manifests = (told(one) for one in others)
        told_of = [manifest.counter for manifest in manifests if manifest is not None]
        return max(read_state(self._paths.state).counter, *told_of, 0)

    def _events_lost(self, present: restoring.Present | None, manifest: Manifest, copy: Path, key: DataKey) -> int:
        if present is None:
            return max(0, read_state(self._paths.state).last_event - manifest.last_event)
        return len(present.events - restoring.look_into(copy, key).events)

    def _answered(self, known: KnownErasures, answer: ErasureAnswer | None, key: DataKey) -> Ledger:
        if answer is None or not (answer.codes or answer.none_since):
            if known.is_complete:
                return known.ledger
            number = max((erasure.number for erasure in known.ledger.erasures), default=0)
            raise HeijastusError(ErrorCode.ERASURES_UNKNOWN, since=_day(known.until), number=number)
        return restoring.with_codes(known.ledger, self._staged.database, key, answer.codes, self._clock)

    # -- putting in place

    def _keep_present(self, pending: _Pending, progress: Progress) -> Restored:
        """A backup of the present vault where it is whole, else a name to keep the damaged file under."""
        if not self._paths.database.exists():
            return Restored(None, None)
        now = self._clock.now()
        if not pending.view.present_is_damaged:
            counter = self._counter(pending) + 1
            try:
                made = make_set(self._paths, pending.key.data_key, self._paths.backups, counter, now, progress)
            except HeijastusError as failure:
                if failure.code not in _DAMAGE:
                    raise
            else:
                return Restored(made, None)
        stamp = now.astimezone(UTC).strftime(_STAMP)
        return Restored(None, self._paths.folder / f"{restore_journal.ASIDE}{stamp}.db")

    def _counter(self, pending: _Pending) -> int:
        others = self.sets()
        return max(pending.manifest.counter, self._newest_counter(list(others)))

    def _stage_rest(self, pending: _Pending) -> None:
        staged, key = self._staged, pending.key
        restoring.log_restore(staged.database, key.data_key, self._clock, pending.manifest.counter)
        restoring.settle(staged.database, key.data_key)
        if not self._paths.key.is_file() or self._paths.key.read_bytes() != key.key_file:
            atomic_write(staged.key, key.key_file)
        save_ledger(staged.ledger, pending.ledger)
        state = VaultState(
            salt=file_salt(staged.database),
            vault_id=pending.manifest.vault_id,
            counter=self._counter(pending),
            last_event=pending.content.last_event,
            full_check_on=self._clock.today().isoformat(),
        )
        write_state(staged.state, state)

    def _give_up(self) -> None:
        self._pending = None
        try:
            with suppress(OSError):
                restore_journal.throw_away(self._paths)
        finally:
            self._lock.release()
            self._leave_folder()

    def _leave_folder(self) -> None:
        """Take away a folder that was made for a restore that did not happen."""
        if not self._is_new_folder:
            return
        with suppress(OSError):
            self._paths.lock.unlink(missing_ok=True)
            for folder in (self._paths.backups, self._paths.temporary, self._paths.log, self._paths.folder):
                folder.rmdir()


def _day(at: datetime) -> object:
    return at.astimezone(HELSINKI).date()
