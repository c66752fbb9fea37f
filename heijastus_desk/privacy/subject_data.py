"""The data of one person as found by the export plan: what the readable and the technical copies are made of."""

from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.privacy.classification import RouteKind

Value = str | int | bool | None


class Waiting(StrEnum):
    """Why an item waits for review before it is handed over."""

    NAMES = "names"
    """A text seems to name another person."""
    SHARED = "shared"
    """The row is about several persons."""
    MENTION = "mention"
    """A row about another person that mentions this one; its texts are left out until reviewed."""


@dataclass(frozen=True, slots=True)
class SubjectRecord:
    """One row: values by column in the order of the table; dates ISO 8601, left-out texts listed apart."""

    table: str
    uid: str
    tie: RouteKind
    values: tuple[tuple[str, Value], ...]
    withheld: tuple[str, ...] = ()
    waiting: Waiting | None = None
    file: str = ""
    """Name of the file in the attachments, where the row has one."""


@dataclass(frozen=True, slots=True)
class SubjectFile:
    """An attachment by its neutral name in the package; its bytes are read when they are written, one by one."""

    name: str
    table: str
    uid: str
    size: int
    """bytes"""
    sha256: str
    """of its bytes, 64 hex digits"""


@dataclass(frozen=True, slots=True)
class SubjectData:
    """Everything found about one person."""

    uid: str
    name: str
    records: tuple[SubjectRecord, ...]
    files: tuple[SubjectFile, ...]

    @property
    def waiting(self) -> tuple[SubjectRecord, ...]:
        """Records to be reviewed before the package is handed over."""
        return tuple(record for record in self.records if record.waiting)

    def of_table(self, table: str) -> tuple[SubjectRecord, ...]:
        """The records from one table."""
        return tuple(record for record in self.records if record.table == table)
