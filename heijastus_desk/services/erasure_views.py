"""What she sees of an erasure: before it, what goes, what stays and why; after it, what was proven."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.privacy.erasure_plan import Keeping


@dataclass(frozen=True, slots=True)
class Staying:
    """An item that stays although its person goes. `until` is None while nobody can name a day, as with a hold."""

    table: str
    uid: str
    record_class: RecordClass
    own_date: date | None
    label: str
    keeping: Keeping
    reason: Reason
    until: date | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A row about somebody else that names the person or is tied to them; it is not touched by the erasure itself."""

    table: str
    uid: str
    is_tied: bool
    """the tie goes with the erasure; what the text says stays"""


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A package gathered for the person; copies outside the vault are not the program's to delete."""

    file_name: str
    gathered_on: date


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What an erasure would do. Numbers are rows by table."""

    goes: Mapping[str, int]
    stripped: Mapping[str, int]
    """rows that stay only to carry what is held, with the rest of them emptied"""
    untied: Mapping[str, int]
    """rows of others, as group notes and orderers' contracts, that only lose their tie to the person"""
    stays: tuple[Staying, ...]
    mentioned_elsewhere: tuple[Mention, ...]
    packages: tuple[HandedOut, ...]
    unreachable: "tuple[Waiting, ...]"
    """copies that cannot be cleaned now"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A copy the erasure could not reach: on a medium that is not there, or damaged. It still opens with the keys.

    `label` is her name of the medium, empty for the folder of the vault; `expires_on` the last day the copy may exist,
    None where nobody but she removes it.
    """

    label: str
    name: str
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """A proven erasure. `codes` are for paper; `rows` is None for one completed after the program was stopped."""

    number: int
    codes: tuple[str, ...]
    at: datetime
    done_at: datetime
    rows: int | None
    kept: int
    cleaned_sets: tuple[str, ...]
    waiting: tuple[Waiting, ...]
    told_by_others: int
    """values of the person that rows of others say too, and that therefore were not searched for"""
    packages: tuple[HandedOut, ...] = ()
    """what was gathered for the person: copies of it outside the vault are hers to delete"""
    proven: bool = True

    @property
    def code(self) -> str:
        """The code of the first erased row, which for a person is the person."""
        return self.codes[0] if self.codes else ""

    @property
    def last_copy_until(self) -> date | None:
        """The day by which the last unreachable copy has expired."""
        return max((copy.expires_on for copy in self.waiting if copy.expires_on), default=None)
