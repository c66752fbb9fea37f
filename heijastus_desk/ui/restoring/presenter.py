"""What the restore window says: which backups there are, and what would be gained and lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.restoring import BackupSet, Prepared
from heijastus_desk.ui.moments import moment

translate = QCoreApplication.translate

SPOILT = frozenset(
    {
        ErrorCode.BACKUP_DAMAGED,
        ErrorCode.BACKUP_NEWER,
        ErrorCode.VAULT_NEWER,
        ErrorCode.KEY_FILE_DAMAGED,
        ErrorCode.KEY_FILE_MISSING,
    }
)
"""Failures that speak of this one backup: an older one may still be whole."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One kind of record: how many the backup brings and how many are here now."""

    name: str
    restored: int
    now: int | None

    @property
    def loses(self) -> bool:
        return self.now is not None and self.restored < self.now


def choices(sets: Sequence[BackupSet], now: datetime, lang: Lang) -> list[tuple[BackupSet, str]]:
    """The backups to choose from, newest first, each by its moment."""
    return [(backup, _when(backup, now, lang)) for backup in sets]


def compared(prepared: Prepared) -> list[Compared]:
    """The records she counts in: what the backup brings beside what is here."""
    words = {
        "person": translate("Restoring", "Persons"),
        "organisation": translate("Restoring", "Organisations"),
        "contract": translate("Restoring", "Contracts"),
        "session": translate("Restoring", "Sessions"),
        "note": translate("Restoring", "Notes"),
        "accounting_reference": translate("Restoring", "Invoice references"),
        "attachment": translate("Restoring", "Attachments"),
        "register": translate("Restoring", "Registers"),
    }
    return [Compared(word, prepared.counts.get(table, 0), _now(prepared, table)) for table, word in words.items()]


def consequences(prepared: Prepared, now: datetime, lang: Lang) -> list[str]:
    """What restoring does besides bringing the records back, in whole sentences."""
    said: list[str] = []
    when = moment(prepared.made_at, now, lang)
    if prepared.events_lost:
        lost = translate("Restoring", "%n change(s) made after {when} will not be in it.", "", prepared.events_lost)
        said.append(lost.format(when=when))
    elif prepared.loses:
        said.append(translate("Restoring", "There is a newer backup than this one."))
    if prepared.present_is_damaged:
        said.append(
            translate("Restoring", "The damaged file is not thrown away: it stays beside the new one, still encrypted.")
        )
    elif prepared.counts_now is not None:
        said.append(translate("Restoring", "The file as it is now is saved as a backup first."))
    if prepared.replayed:
        said.append(
            translate(
                "Restoring",
                "%n erasure(s) made later were done again: nobody erased comes back.",
                "",
                prepared.replayed,
            )
        )
    if prepared.ledger_was_damaged:
        said.append(translate("Restoring", "The list of erasures beside the file was damaged and is written anew."))
    return said


def _when(backup: BackupSet, now: datetime, lang: Lang) -> str:
    at = backup.moment
    return backup.name if at is None else moment(at, now, lang, always_time=True)


def _now(prepared: Prepared, table: str) -> int | None:
    here: Mapping[str, int] | None = prepared.counts_now
    return None if here is None else here.get(table, 0)
