"""The monthly proof that a backup can be restored: the newest one is, into the private temporary folder, and used."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final

from dateutil.relativedelta import relativedelta

from heijastus_desk.domain.clock import HELSINKI, Clock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.recipients import RecipientService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.storage import restoring
from heijastus_desk.storage.backups.failures import about_folder
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.erasing.replay import replay
from heijastus_desk.storage.known_erasures import known_erasures
from heijastus_desk.storage.queries.settings import read_setting
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.file_safety import empty_private_folder
from heijastus_desk.system.paths import VaultPaths

SETTING: Final = "restore_drill"
FOLDER: Final = "restore-drill"
PASSED: Final = "backup.drill_passed"
FAILED: Final = "backup.drill_failed"


@dataclass(frozen=True, slots=True)
class DrillResult:
    """What the last drill showed. `code` is empty when it went well, else the ErrorCode of what went wrong."""

    at: datetime
    ok: bool
    set_name: str
    code: str

    def failure(self) -> HeijastusError | None:
        """The failure to be worded; None when it went well."""
        return None if self.ok else HeijastusError(ErrorCode(self.code), name=self.set_name)


class RestoreDrill:
    """Restores beside the open vault, which it only reads."""

    def __init__(self, vault: VaultFile, backups: BackupService, clock: Clock) -> None:
        self._vault = vault
        self._backups = backups
        self._clock = clock

    def last(self) -> DrillResult | None:
        """The last drill; None before the first."""
        with self._vault.read() as connection:
            stored = read_setting(connection, SETTING)
        with suppress(ValueError, TypeError, KeyError):
            told = json.loads(stored or "")
            code = ErrorCode(told["code"]).value if told["code"] else ""
            return DrillResult(datetime.fromisoformat(told["at"]), not code, str(told["set_name"]), code)
        return None

    def is_due(self) -> bool:
        """Whether there is a backup, and a month has passed since the last drill, or that failed before today."""
        if not self._backups.reachable_sets():
            return False
        last = self.last()
        if last is None:
            return True
        on, today = last.at.astimezone(HELSINKI).date(), self._clock.today()
        # A drill in the future: the clock was set back, and waiting for it could take years.
        return on > today or on + relativedelta(months=1) <= today or (not last.ok and on < today)

    def run(self, progress: Progress | None = None) -> DrillResult:
        """Restore the newest backup in reach and look whether it can be worked with, 10 s for 100 MB; then remember it.

        What is wrong with the backup is in the result. Raises BACKUP_NOT_FOUND when there is none and CANCELLED.
        """
        found = self._backups.reachable_sets()
        if not found:
            raise HeijastusError(ErrorCode.BACKUP_NOT_FOUND, path=str(self._vault.paths.backups))
        code = ""
        try:
            self._rehearse(found[0], progress or Silent())
        except HeijastusError as failure:
            if failure.code is ErrorCode.CANCELLED:
                raise
            code = failure.code.value
        result = DrillResult(self._clock.now(), not code, found[0].name, code)
        self._remember(result)
        return result

    def _rehearse(self, backup: BackupSet, progress: Progress) -> None:
        paths, key = VaultPaths(self._vault.paths.temporary / FOLDER), self._vault.key
        with about_folder(paths.folder.parent):
            empty_private_folder(paths.folder)
        try:
            manifest = restoring.copy_out(backup, key, paths.database, Span(progress, 0, 20))
            restoring.check_copy(paths.database, key, backup, manifest, Span(progress, 20, 50))
            restoring.modernise(paths.database, key, manifest)
            known = known_erasures(self._vault.paths, key, paths.database, manifest, (), is_own=True)
            replay(paths.database, key, known.ledger, self._clock)
            restoring.seal_off(paths.database, key, Span(progress, 50, 90))
            self._use(paths)
            progress.step(100, 100)
        finally:
            empty_private_folder(paths.folder)
            with suppress(OSError):
                paths.folder.rmdir()

    def _use(self, paths: VaultPaths) -> None:
        """Print a notice from the restored file: it opens, and its rows can be read and used."""
        restored = VaultFile(paths, self._vault.key, self._clock)
        try:
            registers, controller = RegisterService(restored), ControllerService(restored)
            notices = NoticeService(restored, controller, registers, RecipientService(restored))
            # Before the first run is finished there is nothing to print yet.
            for stored in registers.list()[:1] if controller.get() else ():
                notices.pdf(stored.value.uid, Lang.FI, draft=True)
        finally:
            restored.close()

    def _remember(self, result: DrillResult) -> None:
        value = json.dumps({**asdict(result), "at": result.at.isoformat()})
        with self._vault.write() as transaction:
            rows = transaction.rows("setting", key=SETTING)
            if rows:
                transaction.update("setting", rows[0]["uid"], {"value": value})
            else:
                transaction.insert("setting", {"key": SETTING, "value": value})
            transaction.log(PASSED if result.ok else FAILED)
