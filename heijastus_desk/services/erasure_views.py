"""What she sees of an erasure: before it, what goes, what stays and why; after it, what was proven."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from heijastus_desk.domain.destruction import DestructionGround, KeptBecause, PaperToShred
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
class Passage:
    """Where a text names somebody who goes: `found` with a little of what stands around it.

    `start` and `length` count characters of the column's text; `instead` is the proposed alias in the same case.
    """

    column: str
    start: int
    length: int
    before: str
    found: str
    after: str
    instead: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A row about somebody else that names who goes or is tied to them; untouched unless she chooses an alias."""

    table: str
    uid: str
    is_tied: bool
    """the tie goes with the erasure; what the text says stays"""
    about: str = ""
    """whose row it is, by name; empty for one of her own business"""
    record_class: RecordClass | None = None
    dated_on: date | None = None
    passages: tuple[Passage, ...] = ()
    """none for a row that is only tied: there is nothing to replace"""
    alias: str = ""
    """proposed for `MentionChoice.alias`: the next free letter among the records of whose row it is"""
    is_held: bool = False
    """frozen by a hold or a freeze of its own: it may not be changed, only kept with a reason"""


@dataclass(frozen=True, slots=True)
class Figure:
    """Sessions that go, as a sum of a calendar year and a kind of contract (its code; empty without one)."""

    year: int
    kind: str
    sessions: int
    minutes: int


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
    mentions: tuple[Mention, ...]
    packages: tuple[HandedOut, ...]
    unreachable: "tuple[Waiting, ...]"
    """copies that cannot be cleaned now"""
    goes_by_class: Mapping[RecordClass, int] = field(default_factory=dict[RecordClass, int])
    """records that go, as retention counts them; parts of others (a phone number, a tie) are none"""
    papers: tuple[PaperToShred, ...] = ()
    figures: tuple[Figure, ...] = ()
    """sums that would be kept; empty where the person asked for erasure"""
    copies_until: date | None = None
    """the last day a copy out of reach may still hold it; None where every copy is in reach"""
    ground: DestructionGround = DestructionGround.PERIOD_OVER
    proof: tuple[Staying, ...] = ()
    """files of requests of those who go: they stay as proof of what was answered (Art. 5(2)), tied to no card"""


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
    case: str = ""
    """uid of the destruction case; empty for one begun before there were cases"""
    masked: int = 0
    """texts of others in which an alias stands now"""
    kept_mentions: Mapping[KeptBecause, int] = field(default_factory=dict[KeptBecause, int])
    """records of others that still name the person, by her reason: exempt from the search, and listed in the case"""
    not_looked_at: int = 0
    """records of others that name the person and for which she chose nothing; exempt from the search too"""
    papers_open: int = 0
    """papers still to be shredded; the place of each may name the person until it is signed off"""

    @property
    def code(self) -> str:
        """The code of the first erased row, which for a person is the person."""
        return self.codes[0] if self.codes else ""

    @property
    def last_copy_until(self) -> date | None:
        """The day by which the last unreachable copy has expired."""
        return max((copy.expires_on for copy in self.waiting if copy.expires_on), default=None)


@dataclass(frozen=True, slots=True)
class CameBack:
    """A text that came back with an older backup and may name somebody erased: she looks at it, then says so.

    `uid` is of this to-do; `case` of the destruction case it belongs to.
    """

    uid: str
    case: str
    number: int
    table: str
    item_uid: str
    about: str
    record_class: RecordClass | None
    about_uid: str = ""
    """on whose card it stands; empty for one of her own business"""
