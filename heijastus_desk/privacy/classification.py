"""How a column and a table declare what they hold, about whom, and what becomes of it."""

from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse


class Erase(StrEnum):
    """What erasure does to a value."""

    WITH_ROW = "with_row"
    """It goes when its row goes."""
    BLANK = "blank"
    """It is emptied when its row has to stay for a stated duty."""


class Export(StrEnum):
    """How a value enters the package of a data subject."""

    WHOLE = "whole"
    REVIEW = "review"
    """Free text that may name other people: whole, and listed as waiting for review."""
    FILE = "file"
    """A file of its own."""
    ORDERER = "orderer"
    """What an orderer agreed on for itself: whole for whoever orders or pays, left out for others (Art. 15(4))."""
    DERIVED = "derived"
    """Computed from other exported values; repeating it would tell nothing."""


@dataclass(frozen=True, slots=True)
class Personal:
    """A column of personal data."""

    category: DataCategory
    uses: tuple[PermittedUse, ...]
    erase: Erase
    export: Export
    vocabulary: type[StrEnum] | None = None
    """The closed list the value is from, if it is."""


@dataclass(frozen=True, slots=True)
class Technical:
    """A column that says nothing about anybody, and why that is so."""

    why: str


Classification = Personal | Technical


class RouteKind(StrEnum):
    """What ties a row to a data subject."""

    SUBJECT = "subject"
    """The row is the person."""
    OWNER = "owner"
    """The row is about this one person."""
    OWNERS = "owners"
    """The row is about several; erasing one takes the tie away, the last one takes the row."""
    CONTEXT = "context"
    """The row is somebody else's (a contract, an employer) and tells about the person too: exported, not erased."""
    MENTIONED = "mentioned"
    """The row names the person in passing: listed for review, masked, not erased."""
    ORGANISATION = "organisation"
    """The row is about an organisation."""
    BUSINESS = "business"
    """The row is about her own business."""
    NOBODY = "nobody"
    """The row is about no person."""


@dataclass(frozen=True, slots=True)
class Join:
    """One step: rows of `table` whose column `there` equals this row's column `here`."""

    here: str
    table: str
    there: str


@dataclass(frozen=True, slots=True)
class Route:
    """How to get from a row to a data subject: joins, then the column holding the person's (or organisation's) id."""

    kind: RouteKind
    column: str = ""
    joins: tuple[Join, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class ByColumn:
    """A record class that depends on a column of the row."""

    column: str
    classes: tuple[tuple[str, RecordClass], ...]
    default: RecordClass

    def of(self, value: object) -> RecordClass:
        """The class of a row with this value."""
        return dict(self.classes).get(str(value), self.default)


@dataclass(frozen=True, slots=True)
class ByRoles:
    """A record class that depends on the person's roles: the first set that holds all of them decides."""

    classes: tuple[tuple[frozenset[str], RecordClass], ...]
    default: RecordClass

    def of(self, roles: frozenset[str]) -> RecordClass:
        """The class of a person with these roles."""
        for kinds, record_class in self.classes:
            if roles and roles <= kinds:
                return record_class
        return self.default


@dataclass(frozen=True, slots=True)
class PartOf:
    """The row is kept and erased with its parent, which is in one of these tables."""

    tables: tuple[str, ...]


Belonging = RecordClass | ByColumn | ByRoles | PartOf | None
"""What retention sees in a row; None for rows about nobody."""
