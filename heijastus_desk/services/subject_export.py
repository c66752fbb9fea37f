"""Gathers everything about one person into a package: the working copy, made in one click."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.subject.bundle import package
from heijastus_desk.documents.subject.facts import KeptItem, PackageFacts
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.privacy.subject_data import SubjectData
from heijastus_desk.services.changing import edit
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.retention import RetentionItem, RetentionOverview, RetentionService
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.held import next_package_number, registers_of_person
from heijastus_desk.storage.queries.subject_rows import read_subject
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.export_folder import make_folder, writing_into
from heijastus_desk.system.file_safety import atomic_write, remove_partial_files


@dataclass(frozen=True, slots=True)
class GatheredPackage:
    """What gathering left behind."""

    path: Path
    number: int
    item_count: int
    waiting_count: int
    file_count: int


class SubjectExportService:
    """One click: everything about one person in one file."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        notices: NoticeService,
        retention: RetentionService,
    ) -> None:
        self._vault = vault
        self._controller = controller
        self._notices = notices
        self._retention = retention

    def gather(
        self, person: str, folder: Path, *, lang: Lang | None = None, progress: Progress | None = None
    ) -> GatheredPackage:
        """Write `tiedot-NNN.zip` into a folder, in the person's language unless told otherwise.

        Raises SUBJECT_NOT_FOUND, FOLDER_NOT_WRITABLE, DISK_FULL, CANCELLED; nothing half made stays behind.
        """
        make_folder(folder)
        self.tidy(folder)
        data = self._read(person)
        spoken = lang or _language_of(data)
        number = self._next_number(folder)
        facts = self._facts(data, spoken, number)
        target = folder / file_name(number)
        with writing_into(folder):
            content = package(facts, spoken, progress or Silent())
        # Remembered first: killed between the two, she gathers again; the other way round a plain copy of somebody's
        # data would lie in a folder and nothing would know of it.
        change = self._remember(person, facts, hashlib.sha256(content).hexdigest())
        try:
            with writing_into(folder):
                atomic_write(target, content)
        except BaseException:
            with suppress(HeijastusError, OSError):
                target.unlink(missing_ok=True)
            if change.inverse is not None:
                with suppress(HeijastusError):
                    change.inverse()
            raise
        return GatheredPackage(target, number, len(data.records), len(data.waiting), len(data.files))

    @staticmethod
    def tidy(folder: Path) -> None:
        """Remove what a killed gathering left half written in a folder; after opening, where packages are kept."""
        with suppress(OSError):
            remove_partial_files(folder)

    def _read(self, person: str) -> SubjectData:
        with self._vault.read() as connection:
            data = read_subject(connection, person)
        if data is None:
            raise HeijastusError(ErrorCode.SUBJECT_NOT_FOUND, given=person)
        return data

    def _next_number(self, folder: Path) -> int:
        with self._vault.read() as connection:
            number = next_package_number(connection)
        while (folder / file_name(number)).exists():
            number += 1
        return number

    def _facts(self, data: SubjectData, lang: Lang, number: int) -> PackageFacts:
        items = items_of(self._retention.of_items((record.table, record.uid) for record in data.records), data)
        with self._vault.read() as connection:
            registers = registers_of_person(connection, data.uid)
        return PackageFacts(
            data=data,
            inventory=data_inventory(),
            notices=tuple(compose(self._notices.facts(register), lang) for register in registers),
            kept=tuple(
                KeptItem(
                    item.id,
                    item.record_class,
                    item.own_date,
                    item.label,
                    item.decision.erasable_from,
                    item.decision.reason,
                )
                for item in items
            ),
            controller=controller_in_full(self._controller.require()),
            number=number,
            made_on=self._vault.clock.today(),
        )

    def _remember(self, person: str, facts: PackageFacts, digest: str) -> Change:
        with edit(self._vault, "package_gathered", Kind.PACKAGES) as current:
            current.transaction.insert(
                "gathered_package",
                {
                    "person_id": current.transaction.id_of("person", person),
                    "number": facts.number,
                    "gathered_on": facts.made_on,
                    "item_count": len(facts.data.records),
                    "waiting_count": len(facts.data.waiting),
                    "sha256": digest,
                },
            )
        return current.done


def file_name(number: int) -> str:
    """The neutral name of a package, the same in every language."""
    return f"tiedot-{number:03d}.zip"


def items_of(overview: RetentionOverview, data: SubjectData) -> tuple[RetentionItem, ...]:
    """The person's own items and those of the contracts and sessions the package shows."""
    own = overview.of_subject(data.uid)
    tables = {entry.name for entry in data_inventory() if RouteKind.ORGANISATION not in _direct_kinds(entry)}
    around = {r.uid for r in data.records if r.tie is RouteKind.CONTEXT and r.table in tables} - {i.uid for i in own}
    return (*own, *(item for item in overview.items if item.uid in around))


def _direct_kinds(entry: TableEntry) -> set[RouteKind]:
    return {route.kind for route in entry.routes if not route.joins}


def _language_of(data: SubjectData) -> Lang:
    return Lang(str(dict(data.of_table("person")[0].values)["lang"]))
