"""Proves that a person's package leaves nothing out: plants a marker in every personal column and looks for it."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from heijastus_desk.services.subject_export import SubjectExportService
from heijastus_desk.storage.planting import Marker, Planted, plant_in
from heijastus_desk.storage.vault_file import VaultFile

_DATA = "tekniset/data.json"
_ATTACHMENTS = "liitteet/"


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
