"""What the window knows of backups, checks and unfinished work, and what it says of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.ui.errors import sentence
from heijastus_desk.ui.moments import moment
from heijastus_desk.ui.theme import Tone

if TYPE_CHECKING:
    from heijastus_desk.services.backups import BackupOverview, BackupReport, MediumView
    from heijastus_desk.services.restore_drill import DrillResult

translate = QCoreApplication.translate

OLD_AFTER = timedelta(days=7)
"""A newest backup older than this, with changes since, is said to be old."""


@dataclass(frozen=True, slots=True)
class Safekeeping:
    """The state as it was looked at last; `backups` is None until then."""

    backups: "BackupOverview | None" = None
    backup_failed: HeijastusError | None = None
    places_failed: tuple[tuple[str, ErrorCode], ...] = ()
    """labels of places the newest backup could not be written to, and why; empty for beside the vault"""
    findings: tuple[Reason, ...] = ()
    """what was noticed when the file was opened"""
    check_failed: HeijastusError | None = None
    drill: "DrillResult | None" = None
    unfinished: HeijastusError | None = None
    """why an erasure could not be completed"""


@dataclass(frozen=True, slots=True)
class BackupWords:
    """The age of the newest backup in the top bar."""

    text: str = ""
    tone: Tone = Tone.NEUTRAL
    more: str = ""
    """the whole sentence, for the tool tip and a screen reader"""


def backup_words(state: Safekeeping, now: datetime, lang: Lang) -> BackupWords:
    """What to say of the newest verified backup; nothing before it was looked at."""
    found = state.backups
    if found is None:
        return BackupWords()
    if found.newest is None:
        return BackupWords(
            translate("Safekeeping", "No backup yet"), Tone.SOON, translate("Safekeeping", "There is no backup yet.")
        )
    when = moment(found.newest, now, lang)
    tone = Tone.DUE if state.backup_failed is not None else Tone.SOON if is_old(state, now) else Tone.FINE
    more = translate("Safekeeping", "The newest backup was made {when} and has been opened and checked.")
    return BackupWords(translate("Safekeeping", "Backup {when}").format(when=when), tone, more.format(when=when))


def is_old(state: Safekeeping, now: datetime) -> bool:
    """Whether something changed since the newest backup and that was long ago."""
    found = state.backups
    if found is None or found.changed_since is None:
        return False
    return found.newest is None or now - found.newest > OLD_AFTER


def places_outside(state: Safekeeping) -> "tuple[MediumView, ...]":
    """The media in use that are not on the disk of the vault itself."""
    found = state.backups
    return () if found is None else tuple(m for m in found.media if not m.is_retired and not m.is_same_disk)


def newest_outside(state: Safekeeping) -> datetime | None:
    """When the newest backup in a second place was made; a folder on the disk of the vault is none."""
    return max((medium.newest for medium in places_outside(state) if medium.newest), default=None)


def is_old_outside(state: Safekeeping) -> bool:
    """Whether there is a second place, but what it holds is long behind."""
    found = state.backups
    if found is None or found.newest is None or not places_outside(state):
        return False
    outside = newest_outside(state)
    return outside is None or found.newest - outside > OLD_AFTER


def saved_words(report: "BackupReport", lang: Lang) -> str:
    """What was just saved, which media were not there, and what went wrong on others."""
    said = [translate("Safekeeping", "Backup saved and checked.")]
    if report.skipped:
        said.append(translate("Safekeeping", "Not connected: {labels}.").format(labels=", ".join(report.skipped)))
    return " ".join([*said, *(failure_words(label, code, lang) for label, code in report.failures)])


def failure_words(label: str, code: ErrorCode, lang: Lang) -> str:
    """Where a backup could not be written, and why."""
    place = label or translate("Safekeeping", "This computer")
    return f"{place}: {sentence(HeijastusError(code), lang)}"
