"""Clients from a file: what its columns may mean, what one row becomes, and how alike it is to somebody known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from typing import Final

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.likeness import Likeness, Trait
from heijastus_desk.domain.parties import OrganisationCard, PersonCard

MOST_ROWS: Final = 100_000
"""rows or cards of one file"""


class FileFormat(StrEnum):
    """The kinds of files clients come in from."""

    CSV = "csv"
    XLSX = "xlsx"
    VCARD = "vcard"


class ImportField(StrEnum):
    """What a column of a file may hold."""

    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    FAMILY_NAME = "family_name"
    FULL_NAME = "full_name"
    FAMILY_NAME_FIRST = "family_name_first"
    CLIENT_CODE = "client_code"
    ORGANISATION = "organisation"
    BUSINESS_ID = "business_id"
    POSITION = "position"
    UNIT = "unit"
    EXPERIENCE = "experience"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    STREET = "street"
    PO_BOX = "po_box"
    POSTCODE = "postcode"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    WEB = "web"
    LANG = "lang"
    BIRTH_YEAR = "birth_year"
    RELATIONSHIP_STARTED = "relationship_started"
    RELATIONSHIP_ENDED = "relationship_ended"
    EINVOICE_ADDRESS = "einvoice_address"
    EINVOICE_OPERATOR = "einvoice_operator"
    LABELS = "labels"
    NOTE = "note"
    LEFT_OUT = "left_out"


ADDRESS_PARTS: Final = (
    ImportField.STREET,
    ImportField.PO_BOX,
    ImportField.POSTCODE,
    ImportField.CITY,
    ImportField.REGION,
    ImportField.COUNTRY,
)
"""In the order an address is written in."""

NAMING: Final = frozenset(
    {
        ImportField.GIVEN_NAME,
        ImportField.FAMILY_NAME,
        ImportField.FULL_NAME,
        ImportField.FAMILY_NAME_FIRST,
        ImportField.CLIENT_CODE,
        ImportField.ORGANISATION,
    }
)
"""Without a column of these nobody could be told from anybody."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What a column means. Parts of an address with the same `group` make one address."""

    field: ImportField
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRow:
    """One client as a row of the file tells of it, checked."""

    number: int
    """as a spreadsheet counts rows, its heading the first; of a vCard file the card"""
    card: PersonCard | OrganisationCard
    employer: OrganisationCard | None = None
    labels: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that does not come in, and why."""

    number: int
    error: HeijastusError


class Verdict(StrEnum):
    """What the preview says of a row."""

    NEW = "new"
    SIMILAR = "similar"
    DUPLICATE = "duplicate"
    REPEATED = "repeated"
    ERASED = "erased"
    REFUSED = "refused"


class Treatment(StrEnum):
    """What becomes of a row."""

    ADD = "add"
    COMPLETE = "complete"
    SKIP = "skip"


USUAL: Final[Mapping[Verdict, Treatment]] = {
    Verdict.NEW: Treatment.ADD,
    Verdict.SIMILAR: Treatment.ADD,
    Verdict.DUPLICATE: Treatment.SKIP,
    Verdict.REPEATED: Treatment.SKIP,
    Verdict.ERASED: Treatment.SKIP,
    Verdict.REFUSED: Treatment.SKIP,
}
"""What becomes of a row she decides nothing about."""

_CERTAIN: Final = frozenset({Likeness.BUSINESS_ID, Likeness.CODE})
_NAME: Final = Likeness.NAME
_LIKENESS: Final = itemgetter(0)
_REACH: Final = frozenset({Likeness.EMAIL, Likeness.PHONE})


def is_same(row: frozenset[Trait], known: frozenset[Trait]) -> bool:
    """Whether a row is somebody known, sure enough to leave it out unless she says otherwise.

    The same code or business id; the same name, unless both have a way to be reached and none in common, as namesakes
    have; the same e-mail or phone with a part of the name in common, as after a marriage.
    """
    shared = set(map(_LIKENESS, row & known))
    if not _CERTAIN.isdisjoint(shared):
        return True
    if _NAME in shared:
        return not _REACH.isdisjoint(shared) or not (_reached(row) and _reached(known))
    if not shared:
        return False
    names, others = _names(row), _names(known)
    return not names or not others or bool(names & others and Likeness.EMAIL in shared)


def _reached(traits: frozenset[Trait]) -> bool:
    return not _REACH.isdisjoint(map(_LIKENESS, traits))


def _names(traits: frozenset[Trait]) -> frozenset[str]:
    return frozenset(word for likeness, value in traits if likeness is Likeness.NAME for word in value.split())


@dataclass(frozen=True, slots=True)
class ClientFile:
    """A file as it was read: its rows as texts and what each column is taken for."""

    format: FileFormat
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...] = field(repr=False)
    uses: tuple[ColumnUse, ...]
    refused: tuple[RefusedRow, ...] = ()
    encoding: str = ""
    separator: str = ""

    def with_uses(self, uses: Sequence[ColumnUse]) -> "ClientFile":
        """The same file with its columns taken for something else."""
        return ClientFile(
            self.format, self.headings, self.rows, tuple(uses), self.refused, self.encoding, self.separator
        )

    def sample(self, column: int) -> str:
        """The first value of a column."""
        return next((cells[column] for _, cells in self.rows if column < len(cells) and cells[column].strip()), "")
