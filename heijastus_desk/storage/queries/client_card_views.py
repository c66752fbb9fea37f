"""What the card of a person or organisation shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, Direction
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.parties import OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.records import ContactKind, HeldAt, RoleKind
from heijastus_desk.storage.queries.appointments import AppointmentLine
from heijastus_desk.storage.queries.card_consents import ConsentsOnCard
from heijastus_desk.storage.queries.card_deliveries import CardDeliveries
from heijastus_desk.storage.queries.card_papers import CardPapers
from heijastus_desk.storage.queries.card_ties import CardTies


@dataclass(frozen=True, slots=True)
class ContractLine:
    """A contract on the card."""

    uid: str
    kind: ContractKind
    title: str
    orderer: str
    place: str
    remote: bool
    starts_on: date | None
    ends_on: date | None
    planned_sessions: int | None
    held_sessions: int
    kept_at: HeldAt
    paper_place: str
    chain: str


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session on the card."""

    uid: str
    held_on: date
    starts_at: str
    minutes: int
    place: str
    remote: bool
    invoiced: bool
    contract_title: str
    came: bool = True
    """False on the card of somebody who was expected and not there"""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note on the card."""

    uid: str
    kind: NoteKind
    written_on: date
    body: str
    special: bool
    kept_at: HeldAt
    paper_place: str
    owner_count: int


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact event on the card."""

    uid: str
    happened_on: date
    kind: ContactKind
    direction: Direction
    summary: str


@dataclass(frozen=True, slots=True)
class AccountingLine:
    """An accounting reference on the card."""

    uid: str
    number: str
    dated_on: date
    booked_on: date | None
    is_open: bool
    in_collection: bool
    kept_at: VoucherPlace
    place: str


@dataclass(frozen=True, slots=True)
class FileLine:
    """An attachment on the card."""

    uid: str
    file_name: str
    size: int
    added_on: date
    contract_title: str
    """empty for a file of the person's own"""


@dataclass(frozen=True, slots=True)
class PackageLine:
    """A gathered package on the card."""

    number: int
    gathered_on: date
    item_count: int
    waiting_count: int


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A person whose employer the organisation is."""

    uid: str
    name: str
    position: str
    unit: str
    roles: tuple[RoleKind, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCard:
    """The whole card. `person` or `organisation` holds what can be edited; the rest is shown."""

    uid: str
    kind: PartyKind
    version: int
    name: str
    archived: bool
    person: PersonCard | None
    organisation: OrganisationCard | None
    employer_name: str
    roles: tuple[RoleKind, ...]
    members: tuple[MemberLine, ...]
    ties: CardTies
    contracts: tuple[ContractLine, ...]
    terms: Mapping[str, ContractTerms]
    """each of the contracts as it can be edited, by uid"""
    sessions: tuple[SessionLine, ...]
    notes: tuple[NoteLine, ...]
    contacts: tuple[ContactLine, ...]
    accounting: tuple[AccountingLine, ...]
    files: tuple[FileLine, ...]
    packages: tuple[PackageLine, ...]
    appointments: tuple[AppointmentLine, ...] = ()
    papers: CardPapers = field(default_factory=CardPapers)
    consents: ConsentsOnCard = field(default_factory=ConsentsOnCard)
    deliveries: CardDeliveries = field(default_factory=CardDeliveries)
