"""What a package is made from: plain frozen values."""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.notice.document import NoticeDocument
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.privacy.inventory import DataInventory
from heijastus_desk.privacy.subject_data import SubjectData


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item of the person with its end and its reason, as the retention rules decided."""

    id: str
    record_class: RecordClass
    own_date: date | None
    label: str
    erasable_from: date | None
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageFacts:
    """Everything one package rests on; `notices` are the person's registers composed in the package's language."""

    data: SubjectData
    inventory: DataInventory
    notices: tuple[NoticeDocument, ...]
    kept: tuple[KeptItem, ...]
    controller: str
    number: int
    made_on: date

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
