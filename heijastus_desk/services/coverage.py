"""Proves that a package leaves nothing out and an erasure nothing behind: plants markers and looks for them."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.erasure import ErasureService
from heijastus_desk.services.erasure_proof import own_files
from heijastus_desk.services.subject_export import SubjectExportService
from heijastus_desk.storage.erasing.forensics import find
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.planting import Marker, Planted, plant_in
from heijastus_desk.storage.vault_file import VaultFile

_DATA = "tekniset/data.json"
_ATTACHMENTS = "liitteet/"
_FIRM = "organisation"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many planted values a package had to hold, how many it held, and the columns of those it lacked."""

    planted: int
    found: int
    missing: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether everything planted was found, and something was planted at all."""
        return self.planted > 0 and not self.missing


def prove_export(vault: VaultFile, export: SubjectExportService, folder: Path) -> Coverage:
    """Plant a person, gather the package into the folder and look for every marker.

    Only for a vault made for this: the planted person stays in it.
    """
    planted = plant_in(vault)
    package = export.gather(planted.uid, folder)
    wanted = [marker for marker in planted.markers if marker.exported]
    missing = _missing(planted, wanted, package.path)
    return Coverage(len(wanted), len(wanted) - len(missing), tuple(missing))


@dataclass(frozen=True, slots=True)
class Erased:
    """How many planted values the files held before an erasure, and the columns of those still there after it."""

    planted: int
    found: int
    left: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether everything was there before and nothing is left."""
        return 0 < self.planted == self.found and not self.left


def prove_erasure(vault: VaultFile, backups: BackupService, erasure: ErasureService) -> Erased:
    """Plant a person, make a backup, erase, and read everything the program owns for every marker.

    Only for a vault made for this. A firm the person works for stays, and with it what is said of the firm; so does
    the file of a request, which is kept as proof for its own time and is no longer tied to anybody.
    """
    planted = plant_in(vault, "B")
    with vault.write() as transaction:
        # What is owed would be kept, as it must.
        paid = {"is_open": False, "in_collection": False}
        transaction.update("accounting_reference", planted.uids["accounting_reference"], paid)
    backups.make()
    staying = {_FIRM, *(entry.name for entry in data_inventory() if entry.outlives)}
    markers = [m for m in planted.markers if m.telling and m.table not in staying and not isinstance(m.value, int)]
    before = _still_there(vault, backups, markers)
    erasure.erase(planted.uid)
    return Erased(len(markers), len(before), tuple(sorted(_still_there(vault, backups, markers))))


def _still_there(vault: VaultFile, backups: BackupService, markers: list[Marker]) -> set[str]:
    values = [m.value if isinstance(m.value, bytes) else str(m.value) for m in markers]
    files = own_files(vault.paths, backups.reachable_sets())
    return {markers[hit.value].place for hit in find(values, files, vault.key, thorough=True)}


def missing_from(planted: Planted, tables: Mapping[str, Any]) -> list[str]:
    """Places whose value the technical copy lacks; a file is looked for by its entry."""
    return [
        marker.place for marker in planted.markers if marker.exported and not _is_told(marker, planted.uids, tables)
    ]


def _missing(planted: Planted, wanted: list[Marker], package: Path) -> list[str]:
    with zipfile.ZipFile(package) as archive:
        tables = json.loads(archive.read(_DATA))["tables"]
        files = {archive.read(name) for name in archive.namelist() if name.startswith(_ATTACHMENTS)}
    lacking = missing_from(planted, tables)
    return lacking + [
        marker.place
        for marker in wanted
        if isinstance(marker.value, bytes) and marker.value not in files and marker.place not in lacking
    ]


def _is_told(marker: Marker, uids: Mapping[str, str], tables: Mapping[str, Any]) -> bool:
    plain = marker.value.isoformat() if isinstance(marker.value, date) else marker.value
    name = "file" if isinstance(plain, bytes) else marker.column.name
    records = [record for record in tables.get(marker.table, ()) if record["uid"] == uids[marker.table]]
    return any(record.get(name) == plain or (name == "file" and record.get(name)) for record in records)
