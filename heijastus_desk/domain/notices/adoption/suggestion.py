"""A piece of an old notice and what it may become; she confirms, corrects or leaves out each of them."""

from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Event, Scope

TITLE = -1
UNMAPPED = -2
"""Sections of a suggestion that rests on the title, or on lines that belong to no section."""


class Target(StrEnum):
    """Where a piece goes: a field of the business, of the register, of a recipient."""

    CONTROLLER_NAME = "controller_name"
    PERSON_NAME = "person_name"
    SHORT_NAME = "short_name"
    BUSINESS_ID = "business_id"
    ADDRESS = "address"
    REGISTER_ADDRESS = "register_address"
    PHONE = "phone"
    EMAIL = "email"
    NO_OFFICER = "no_officer"
    CONTACT_NAME = "contact_name"
    CONTACT_TITLE = "contact_title"
    CONTACT_ADDRESS = "contact_address"
    CONTACT_PHONE = "contact_phone"
    CONTACT_EMAIL = "contact_email"
    TITLE = "title"
    NAME = "name"
    DRAWN_UP = "drawn_up"
    UPDATED = "updated"
    GROUP = "group"
    PURPOSE = "purpose"
    BASIS = "basis"
    BASIS_STATEMENT = "basis_statement"
    PROVISION = "provision"
    CATEGORY = "category"
    CATEGORY_NOTE = "category_note"
    SOURCE = "source"
    DISCLOSURE = "disclosure"
    NO_DISCLOSURES = "no_disclosures"
    RECIPIENT = "recipient"
    RECIPIENT_GROUP = "recipient_group"
    TRANSFER = "transfer"
    NO_TRANSFERS = "no_transfers"
    KEPT_IN_FINLAND = "kept_in_finland"
    RETENTION = "retention"
    RETENTION_NOTE = "retention_note"
    PAPER = "paper"
    ELECTRONIC = "electronic"
    AUTOMATED = "automated"
    NO_AUTOMATED = "no_automated"
    PROFILING = "profiling"
    NO_PROFILING = "no_profiling"
    PROMISE = "promise"
    RIGHT = "right"
    BAN = "ban"
    CHANNEL = "channel"
    IDENTITY = "identity"
    SPECIFICATION = "specification"
    REFUSAL = "refusal"
    COOKIE_SITE = "cookie_site"
    COOKIE_PURPOSE = "cookie_purpose"
    COOKIE_DATA = "cookie_data"
    COOKIE_REFUSAL = "cookie_refusal"
    COOKIE_TRACKING = "cookie_tracking"
    EXTRA = "extra"
    LAYOUT = "layout"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What a piece of the old notice may become."""

    key: str
    """names it within one notice"""
    section: int
    """place among the notice's sections, or TITLE or UNMAPPED"""
    target: Target
    targets: tuple[Target, ...] = ()
    """where it may go as well; the first is what the program would choose"""
    text: str = ""
    """what is entered there, in the notice's language; she may correct it"""
    source: str = ""
    """the words it rests on, as they stand"""
    code: str = ""
    """which category, group, source, right, basis, channel, country or mechanism it is"""
    detail: str = ""
    """what is told of it besides: what a recipient does, the ground of a purpose"""
    event: Event | None = None
    scope: Scope = Scope.PERSON
    period: str = ""
    """ISO 8601"""
    record_class: RecordClass | None = None
    on_file: str = ""
    """what is on file already in its place and says something else"""
    taken: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OnFile:
    """What the client file knows already."""

    controller: Controller | None = None
    recipients: tuple[Recipient, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Adopted:
    """What an old notice becomes: the business filled in, recipients that are new, and the register."""

    controller: Controller
    recipients: tuple[Recipient, ...]
    register: Register


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNotice:
    """An old notice as it is kept: word for word, with what each piece of it became."""

    notice: OldNotice
    suggestions: tuple[Suggestion, ...] = ()
