"""What she sees of her backups, and what became of an attempt to make one."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from heijastus_desk.domain.backup_rotation import expires_on
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.storage.backups.names import BackupSet, instant
from heijastus_desk.storage.backups.records import CopyRow, MediumRow
from heijastus_desk.storage.backups.sets import told


@dataclass(frozen=True, slots=True)
class CopyView:
    """One backup in one place. `counter` and `size` (bytes) are 0 where they are not known."""

    name: str
    made_at: datetime
    expires_on: date
    counter: int = 0
    size: int = 0
    erasures: int = 0
    is_readable: bool = True


@dataclass(frozen=True, slots=True)
class MediumView:
    """A medium and what it holds now, or held when it was last there."""

    uid: str
    label: str
    folder: str
    is_reachable: bool
    newest: datetime | None
    copies: tuple[CopyView, ...]
    seen_at: datetime
    waiting_for_cleaning: int
    """copies that erasures have not reached yet"""
    is_retired: bool = False
    is_same_disk: bool = False
    """whether it is the disk of the vault itself, and so no second place"""


@dataclass(frozen=True, slots=True)
class BackupOverview:
    """Everything the window shows about backups; instants in UTC."""

    newest: datetime | None
    """of the newest one beside the vault"""
    newest_outside: datetime | None
    here: tuple[CopyView, ...]
    media: tuple[MediumView, ...]
    changed_since: datetime | None
    """when the first change happened that is in no backup yet"""


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What was made and what was not."""

    made: tuple[BackupSet, ...]
    skipped: tuple[str, ...]
    """labels of the media in use that were not there"""
    removed: int
    """older sets the rotation removed"""
    failures: tuple[tuple[str, ErrorCode], ...] = ()
    """label (empty for the vault's own folder) and what went wrong there"""


@dataclass(frozen=True, slots=True)
class Written:
    """A backup written where she said. `synced_by` names the cloud service that will copy it, if one does."""

    made: BackupSet
    counter: int
    synced_by: str = ""


def copy_view(one: BackupSet) -> CopyView:
    """What a set that is there says of itself."""
    manifest = told(one)
    if manifest is None:
        made_at = instant(one.name) or datetime.fromtimestamp(0, UTC)
        return CopyView(one.name, made_at, expires_on(made_at), is_readable=False)
    size = 0
    for path in one.files:
        with suppress(OSError):
            size += path.stat().st_size
    made_at = manifest.made_at
    return CopyView(one.name, made_at, expires_on(made_at), manifest.counter, size, manifest.erasures)


def medium_view(
    row: MediumRow,
    remembered: Sequence[CopyRow],
    found: Path | None,
    there: tuple[CopyView, ...] | None,
    erasures: int,
    vault: Path,
) -> MediumView:
    """A medium as it is now, where it was found, or as it was when it was last there."""
    away = (CopyView(copy.name, copy.made_at, copy.expires_on, erasures=copy.erasures) for copy in remembered)
    copies = tuple(away) if there is None else there
    return MediumView(
        uid=row.uid,
        label=row.label,
        folder=str(found or row.folder),
        is_reachable=found is not None,
        newest=next((copy.made_at for copy in copies if copy.is_readable), None),
        copies=copies,
        seen_at=row.seen_at,
        waiting_for_cleaning=sum(copy.is_readable and copy.erasures < erasures for copy in copies),
        is_retired=row.retired,
        is_same_disk=found is not None and _is_same_disk(found, vault),
    )


def _is_same_disk(one: Path, other: Path) -> bool:
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
