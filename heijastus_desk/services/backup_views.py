"""What she sees of her backups, and what became of an attempt to make one."""

from dataclasses import dataclass
from datetime import date, datetime

from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.storage.backups.names import BackupSet


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
