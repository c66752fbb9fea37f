"""The small facts about a whole vault that anchors are computed from; storage fills them, rules read them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from heijastus_desk.domain.records import HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.events import Anchor, ContactFact, ContractFact
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.retention.holds import HoldFact


@dataclass(frozen=True, slots=True)
class PartyFact:
    """A person or organisation: how it is called in lists, and when the relationship ended."""

    id: int
    uid: str
    name: str
    relationship_ended: date | None
    employer: int | None = None
    parent: int | None = None
    """of an organisation: the one it is a unit of"""


@dataclass(frozen=True, slots=True)
class RoleFact:
    """A tie between a party and a contract, an organisation or a register."""

    kind: RoleKind
    person: int | None
    organisation: int | None
    contract: int | None
    register: str


@dataclass(frozen=True, slots=True)
class ContractRecord:
    """A contract as retention sees it."""

    id: int
    chain: str
    register: str
    end: ContractFact


@dataclass(slots=True, unsafe_hash=True)
class RetainedRow:
    """One row that retention decides about, for one of its subjects; not frozen, for very many are made."""

    table: str
    uid: str
    record_class: RecordClass
    person: int | None
    organisation: int | None
    contract: int | None
    shared: bool
    """several persons own the row; each has a decision of their own"""
    own_date: date | None
    collected: date
    kept_at: HeldAt | None
    booked_on: date | None
    holds: tuple[HoldFact, ...]
    label: str
    number: int = 0
    """of the row in its table"""


@dataclass(frozen=True, slots=True)
class OpenBook:
    """An unpaid invoice: who pays, and under which contract, by row number."""

    person: int | None
    organisation: int | None
    contract: int | None
    holds: tuple[HoldFact, ...]


@dataclass(frozen=True, slots=True)
class OpenFreeze:
    """A freeze that has not been closed, with the row number of the one party it is about."""

    freeze: Freeze
    person: int | None
    organisation: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultFacts:
    """Everything the rules need to know, read in one go."""

    persons: Mapping[int, PartyFact]
    organisations: Mapping[int, PartyFact]
    contracts: Mapping[int, ContractRecord]
    roles: tuple[RoleFact, ...]
    person_contacts: Mapping[int, tuple[ContactFact, ...]]
    organisation_contacts: Mapping[int, tuple[ContactFact, ...]]
    contract_contacts: Mapping[int, tuple[ContactFact, ...]]
    rows: tuple[RetainedRow, ...]
    roles_of_person: Mapping[int, tuple[RoleFact, ...]] = field(default_factory=dict[int, tuple[RoleFact, ...]])
    wards: Mapping[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    """whose guardian a person is"""
    roles_of_organisation: Mapping[int, tuple[RoleFact, ...]] = field(default_factory=dict[int, tuple[RoleFact, ...]])
    withdrawals: Mapping[str, Anchor] = field(default_factory=dict[str, Anchor])
    """from when a consent, a permission or a ground for marketing no longer stands, by the uid of its row"""
    freezes: tuple[OpenFreeze, ...] = ()
    open_books: tuple[OpenBook, ...] = ()
    rounds: Mapping[str, date] = field(default_factory=dict[str, date])
    """the last clean-up round she signed off, by the uid of its register"""
