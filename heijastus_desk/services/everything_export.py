"""Everything out in open formats, with the schema that explains it: the day she leaves, nothing is held back."""

from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from heijastus_desk.documents.everything.bundle import Everything, Written, write_everything
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.event_log import EventLog
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.storage.queries.settings import read_setting
from heijastus_desk.storage.queries.whole_file import WholeFileReader
from heijastus_desk.storage.snapshot import snapshot
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.export_folder import make_folder, writing_into
from heijastus_desk.system.file_safety import atomic_stream, remove_partial_files

_UNDER_WAY: Final = "export_under_way"
"""The setting that names the folder while a plain copy of everything is being written there."""


@dataclass(frozen=True, slots=True)
class EverythingReport:
    """What the export left behind."""

    path: Path
    tables: int
    rows: int
    files: int


class EverythingExport:
    """Writes the whole file out, and tidies up what a killed export left."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        registers: RegisterService,
        notices: NoticeService,
        events: EventLog,
    ) -> None:
        self._vault = vault
        self._controller = controller
        self._registers = registers
        self._notices = notices
        self._events = events

    def write(self, folder: Path, progress: Progress | None = None, *, lang: Lang = Lang.FI) -> EverythingReport:
        """Write `kaikki-NNN.zip`, not encrypted, into a folder; whole and read back, or nothing.

        Raises FOLDER_NOT_WRITABLE, DISK_FULL, CANCELLED.
        """
        make_folder(folder)
        self.tidy()
        target = _free_name(folder)
        self._remember(str(folder.resolve()))
        try:
            with writing_into(folder), snapshot(self._vault) as connection, atomic_stream(target) as stream:
                facts = self._facts(WholeFileReader(connection))
                written = write_everything(stream, facts, lang, progress or Silent())
                # Told before the file has its name: nobody may find a copy of everything that the log does not know.
                self._events.record("everything.exported", rows=sum(written.rows.values()), files=written.files)
        finally:
            self._remember("")
        return _report(target, written)

    def tidy(self) -> None:
        """Remove the half-written plain copy a killed export left behind; for the start of the program too."""
        with self._vault.read() as connection:
            folder = read_setting(connection, _UNDER_WAY)
        if folder:
            with suppress(OSError):
                remove_partial_files(Path(folder))
            self._remember("")

    def _facts(self, source: WholeFileReader) -> Everything:
        business = self._controller.get()
        return Everything(
            source=source,
            notices=self._rendered() if business else (),
            controller=controller_in_full(business) if business else "",
            schema_number=NEWEST_SCHEMA,
            made_on=self._vault.clock.today(),
        )

    def _rendered(self) -> Generator[tuple[str, bytes]]:
        """Every notice in Finnish, and in the other languages its texts are written in; named by number."""
        for number, stored in enumerate(self._registers.list(), 1):
            for lang in Lang:
                document = self._notices.document(stored.value.uid, lang)
                if lang is Lang.FI or not document.untranslated:
                    for form in ("pdf", "txt"):
                        name = f"seloste-{number:02d}-{lang.value}.{form}"
                        yield name, self._notices.render(stored.value.uid, lang, form)

    def _remember(self, folder: str) -> None:
        """Keep the folder where a copy is being written; no event of its own, since it is no setting of hers."""
        with self._vault.write() as transaction:
            rows = transaction.rows("setting", key=_UNDER_WAY)
            if rows:
                transaction.update("setting", rows[0]["uid"], {"value": folder})
            else:
                transaction.insert("setting", {"key": _UNDER_WAY, "value": folder})


def _free_name(folder: Path) -> Path:
    """The first name nothing has: an export never takes the place of another."""
    for number in range(1, 1000):
        path = folder / f"kaikki-{number:03d}.zip"
        if not path.exists():
            return path
    raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))


def _report(target: Path, written: Written) -> EverythingReport:
    return EverythingReport(target, len(written.rows), sum(written.rows.values()), written.files)
