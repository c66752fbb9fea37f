"""All that a paper for somebody else can be told: there is no field a note could stand in."""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.domain.contracts import ContractKind, DataSetRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """Her own business as it signs."""

    name: str
    """in full: a sole trader is herself beside her trade name"""
    business_id: str = ""
    address: str = ""
    reach: str = ""
    author: str = ""
    """a trade name for the file's properties"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """A contract as it is printed."""

    kind: ContractKind
    title: str
    orderer: str
    orderer_id: str = ""
    """business id of an ordering organisation"""
    payer: str = ""
    contact: str = ""
    participants: tuple[str, ...] = ()
    timetable: str = ""
    place: str = ""
    remote: bool = False
    price: str = ""
    planned: int | None = None
    held: int = 0
    starts_on: date | None = None
    ends_on: date | None = None
    signed_on: date | None = None
    continues: str = ""
    data_sets: tuple[DataSetRole, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFact:
    """A session held; nobody's name."""

    held_on: date
    starts_at: str
    minutes: int
    place: str
    remote: bool
    present: int


@dataclass(frozen=True, slots=True)
class NoticeFact:
    """Which notice a paper speaks of: the register's name and the version's number."""

    register: str
    number: int
