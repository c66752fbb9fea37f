"""What a package is made from: plain frozen values, of the working copy and of the one that is handed over."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from heijastus_desk.documents.notice.document import NoticeDocument
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.rights.values import MaskReason, PackageForm, PlaceCheck
from heijastus_desk.privacy.inventory import DataInventory
from heijastus_desk.privacy.subject_data import SubjectData, SubjectFile

ReadFile = Callable[[SubjectFile], bytes]
"""The bytes of one attachment, read when it is written: raises VAULT_DAMAGED, RECORD_NOT_FOUND."""


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item of the person with its end and its reason, as the retention rules decided."""

    id: str
    record_class: RecordClass
    own_date: date | None
    label: str
    erasable_from: date | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class LoggedAct:
    """A line of the log of events about the person's records: when (UTC) and what was done, in a code."""

    at: datetime
    code: str
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageFacts:
    """Everything one package rests on; `notices` are the person's registers composed in the package's language."""

    data: SubjectData
    inventory: DataInventory
    notices: tuple[NoticeDocument, ...]
    kept: tuple[KeptItem, ...]
    controller: str
    number: int
    """of the package, or of the case it answers"""
    made_on: date
    read_file: ReadFile
    log: tuple[LoggedAct, ...] = ()

    @property
    def categories(self) -> tuple[DataCategory, ...]:
        """The categories of data actually found, in the map's order."""
        found = {
            column.personal.category
            for record in self.data.records
            for column in self.inventory.table(record.table).personal_columns
            if column.personal and dict(record.values).get(column.name) not in {None, "", False}
        }
        return tuple(category for category in DataCategory if category in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedFacts(PackageFacts):
    """A package that leaves her hands: after review, with the case it answers. `number` is the case's."""

    received_on: date
    asked: tuple[Right, ...]
    form: PackageForm = PackageForm.PDF
    """decides where the first page says the attachments are"""
    masked: Mapping[MaskReason, int]
    """passages masked or aliased, by reason"""
    left_out: Mapping[MaskReason, int]
    """whole texts and files left out, by reason"""
    aliases: int = 0
    places: tuple[PlaceCheck, ...] = ()
    """outside the program, looked through for this case"""
    portable: frozenset[tuple[str, str]] = frozenset()
    """table and uid of what Art. 20 reaches: given or observed, under consent or contract"""

    @property
    def is_portable_alone(self) -> bool:
        """Whether a machine-readable copy to take elsewhere was asked, and no copy of everything."""
        return Right.PORTABILITY in self.asked and Right.ACCESS not in self.asked
