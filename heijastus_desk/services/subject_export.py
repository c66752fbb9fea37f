"""Gathers everything about one person into a package: the working copy, made in one click."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from heijastus_desk.documents.archive import PLAIN
from heijastus_desk.documents.locked_zip import AesZip
from heijastus_desk.documents.subject.bundle import write_package
from heijastus_desk.documents.subject.facts import PackageFacts
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.services.changing import edit
from heijastus_desk.services.package_facts import PackageFactService, language_of
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.export_folder import make_folder, stream_digest, writing_into
from heijastus_desk.system.file_safety import atomic_stream, remove_partial_files
from heijastus_desk.system.passwords import new_password


@dataclass(frozen=True, slots=True)
class GatheredPackage:
    """What gathering left behind."""

    path: Path
    number: int
    item_count: int
    waiting_count: int
    file_count: int
    password: str = field(default="", repr=False)
    """shown once and kept nowhere; empty where it is not locked"""


class SubjectExportService:
    """One click: everything about one person in one file."""

    def __init__(self, vault: VaultFile, facts: PackageFactService) -> None:
        self._vault = vault
        self._facts = facts

    def gather(
        self,
        person: str,
        folder: Path,
        *,
        lang: Lang | None = None,
        progress: Progress | None = None,
        locked: bool = False,
    ) -> GatheredPackage:
        """Write `tiedot-NNN.zip` into a folder, in the person's language unless told otherwise.

        `locked`: with AES-256 under a new password, which the answer alone holds.

        Raises SUBJECT_NOT_FOUND, FOLDER_NOT_WRITABLE, DISK_FULL, VAULT_DAMAGED, CANCELLED; nothing half made stays.
        """
        make_folder(folder)
        self.tidy(folder)
        read = self._facts.working(person, lang)
        facts = replace(read, number=_free_number(folder, read.number))
        target = folder / file_name(facts.number)
        password = new_password() if locked else ""
        kind = AesZip(password) if locked else PLAIN
        change: Change | None = None
        try:
            with writing_into(folder), atomic_stream(target) as stream:
                write_package(facts, lang or language_of(facts.data), stream, progress or Silent(), kind=kind)
                # Remembered first: killed between the two, she gathers again; the other way round a plain copy of
                # somebody's data would lie in a folder and nothing would know of it.
                change = self._remember(person, facts, stream_digest(stream))
        except BaseException:
            if change is not None:
                with suppress(HeijastusError, OSError):
                    target.unlink(missing_ok=True)
                if change.inverse is not None:
                    with suppress(HeijastusError):
                        change.inverse()
            raise
        data = facts.data
        return GatheredPackage(target, facts.number, len(data.records), len(data.waiting), len(data.files), password)

    @staticmethod
    def tidy(folder: Path) -> None:
        """Remove what a killed gathering left half written in a folder; after opening, where packages are kept."""
        with suppress(OSError):
            remove_partial_files(folder)

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


def _free_number(folder: Path, first: int) -> int:
    """The first number no file of hers has in that folder."""
    while (folder / file_name(first)).exists():
        first += 1
    return first
