"""A register (processing activity) as frozen values: everything a notice may state of it.

A field that must be answered is an `Answer`: given, "none", or not yet answered. Free text is
`LocalisedText`. The file form is TOML (see tests/data/registers), the stored form JSON.
"""

from dataclasses import dataclass, field
from datetime import date

from heijastus_desk.domain.languages import NO_TEXT, Lang, LocalisedText
from heijastus_desk.domain.notices.law import (
    ChannelKind,
    LegalBasis,
    Mechanism,
    Provision,
    Right,
    SourceKind,
    SpecialGround,
)
from heijastus_desk.domain.notices.layout import HouseLayout
from heijastus_desk.domain.notices.weighing import BalancingTest, ImpactCheck
from heijastus_desk.domain.records import DataCategory, GroupKind, HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.domain.values import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPerson:
    """Who answers for a register; may be another person and address than the controller's."""

    name: str
    title: LocalisedText = NO_TEXT
    address: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectGroup:
    """A group of data subjects."""

    kind: GroupKind
    text: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """An Art. 6 basis and why it fits."""

    kind: LegalBasis
    detail: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """One purpose with its basis or bases (Art. 13(1)(c)-(d), 13(2)(e))."""

    code: str
    text: LocalisedText
    categories: tuple[DataCategory, ...] = ()
    """The data it needs, by category; empty while she has not said."""
    bases: tuple[Basis, ...] = ()
    special_ground: SpecialGround | None = None
    special_detail: LocalisedText = NO_TEXT
    legitimate_interest: LocalisedText = NO_TEXT
    balancing: LocalisedText = NO_TEXT
    """The outcome of the test as the notice prints it."""
    weighing: BalancingTest | None = None
    """The test itself, for her own file."""
    provision: Provision | None = None
    consequence: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A category of data, what it comprises, and where it is held."""

    code: DataCategory
    text: LocalisedText
    record_classes: tuple[RecordClass, ...] = ()
    held: tuple[HeldAt, ...] = (HeldAt.HERE,)
    elsewhere: LocalisedText = NO_TEXT
    special: bool = False
    with_consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where data come from and whether the source is public (Art. 14(2)(f))."""

    kind: SourceKind
    text: LocalisedText
    public: bool = False
    with_consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRule:
    """To whom data are given and on what condition."""

    text: LocalisedText
    condition: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientUse:
    """A recipient named by a register, with what it does for that register where it differs."""

    recipient: str
    """uid of the recipient"""
    used_for: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """An intended transfer outside the EU/EEA, its mechanism and how to get a copy (Art. 13(1)(f))."""

    text: LocalisedText
    recipient: str = ""
    """uid, where one recipient is meant"""
    mechanism: Mechanism | None = None
    copy_from: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Data passing to another of her own registers."""

    to_register: LocalisedText
    text: LocalisedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Data published as a list, and how a person forbids it."""

    text: LocalisedText
    ban: LocalisedText = NO_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to make a request."""

    kind: ChannelKind
    value: str = ""
    text: LocalisedText = NO_TEXT
    registered_address_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RightProcess:
    """A controller's own process for one right (a demand for a signature is recorded, and reviewed)."""

    right: Right
    text: LocalisedText
    signed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban:
    """A use or disclosure a person may forbid."""

    text: LocalisedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """How requests are made and answered."""

    channels: tuple[Channel, ...] = ()
    languages: tuple[Lang, ...] = ()
    identity: LocalisedText = NO_TEXT
    specification: LocalisedText = NO_TEXT
    own_initiative: bool = False
    """Corrections are also made on her own initiative."""
    processes: tuple[RightProcess, ...] = ()
    refusal: LocalisedText = NO_TEXT
    bans: tuple[Ban, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cookie:
    """A row of the cookie table (SVPL 205)."""

    name: str
    provider: str = ""
    purpose: LocalisedText = NO_TEXT
    data: LocalisedText = NO_TEXT
    lifetime: LocalisedText = NO_TEXT
    essential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cookies:
    """The cookie section: what for, what is collected, how it is combined, how to refuse."""

    site: str = ""
    purposes: tuple[LocalisedText, ...] = ()
    data: tuple[LocalisedText, ...] = ()
    combination: LocalisedText = NO_TEXT
    refusal: LocalisedText = NO_TEXT
    effect: LocalisedText = NO_TEXT
    table: tuple[Cookie, ...] = ()
    tracking: tuple[LocalisedText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraSection:
    """A free section of her own."""

    heading: LocalisedText
    text: LocalisedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """A register: one notice, one set of purposes, categories, rules."""

    uid: str
    short_name: str
    """How the command line and lists call it; unique, no spaces."""
    name: LocalisedText
    title: LocalisedText = NO_TEXT
    """What the notice calls itself instead of "privacy notice"."""
    contact: Answer[ContactPerson] = Answer()
    address: str = ""
    """Postal address printed for this register instead of the controller's."""
    groups: tuple[SubjectGroup, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    basis_statement: LocalisedText = NO_TEXT
    """The ground in her own words: where it belongs to no one purpose, or is no Art. 6 basis."""
    provision: Answer[LocalisedText] = Answer()
    """Whether giving data is mandatory and what follows if not (Art. 13(2)(e))."""
    categories: tuple[Category, ...] = ()
    category_notes: tuple[LocalisedText, ...] = ()
    """What holds for the whole list of categories: that it gives examples, that not all need be held."""
    sources: Answer[tuple[Source, ...]] = Answer()
    disclosures: Answer[tuple[DisclosureRule, ...]] = Answer()
    recipients: Answer[tuple[RecipientUse, ...]] = Answer()
    recipient_groups: tuple[LocalisedText, ...] = ()
    """Categories of recipients where no name is given (own staff, accounting office)."""
    flows: Answer[tuple[Flow, ...]] = Answer()
    publication: Answer[Publication] = Answer()
    transfers: Answer[tuple[Transfer, ...]] = Answer()
    storage_places: tuple[LocalisedText, ...] = ()
    kept_in_finland: bool = False
    retention: tuple[RetentionRule, ...] = ()
    retention_notes: tuple[LocalisedText, ...] = ()
    protection_paper: Answer[tuple[LocalisedText, ...]] = Answer()
    protection_electronic: Answer[tuple[LocalisedText, ...]] = Answer()
    automated_decisions: Answer[LocalisedText] = Answer()
    profiling: Answer[LocalisedText] = Answer()
    promises: tuple[LocalisedText, ...] = ()
    requests: Requests = Requests()
    cookies: Answer[Cookies] = Answer()
    drawn_up: date | None = None
    updated: date | None = None
    in_use_from: date | None = None
    extra: tuple[ExtraSection, ...] = ()
    layout: HouseLayout = field(default_factory=HouseLayout)
    impact: ImpactCheck | None = None
