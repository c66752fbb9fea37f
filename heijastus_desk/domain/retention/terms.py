"""The words of a retention rule: event, scope, exceptions, action, states (law 5.3 and 5.4)."""

from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import RecordClass


class Event(StrEnum):
    """What starts a period."""

    LAST_CONTACT = "last_contact"
    """The later of the last service contact and the last substantive communication."""
    LAST_SERVICE = "last_service"
    RELATIONSHIP_END = "relationship_end"
    CONTRACT_END = "contract_end"
    """The end of the whole contract chain."""
    COLLECTED = "collected"
    EVENT_DATE = "event_date"
    LAST_REACTION = "last_reaction"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    FINANCIAL_YEAR_END = "financial_year_end"
    PURGE_CYCLE = "purge_cycle"
    """A clean-up round every so often: a task, not a date of its own."""
    CASE_CLOSED = "case_closed"
    """A request or a breach was dealt with."""
    DATA_ERASED = "data_erased"
    """The data that the item proves something about were erased."""


class Scope(StrEnum):
    """Whose event counts."""

    PERSON = "person"
    CONTRACT_CHAIN = "contract_chain"
    ORGANISATION = "organisation"


class Exemption(StrEnum):
    """What keeps an item past its period."""

    LAW = "law"
    OPEN_INVOICE = "open_invoice"
    COLLECTION = "collection"
    CLAIM = "claim"


class PermittedUse(StrEnum):
    """What the item may be used for while this rule keeps it."""

    SERVICE = "service"
    MARKETING = "marketing"
    ACCOUNTING = "accounting"
    CLAIMS = "claims"
    PROOF = "proof"


class Action(StrEnum):
    """What is done when the last reason has lapsed."""

    ERASE = "erase"
    STRIP = "strip"
    REVIEW = "review"


class State(StrEnum):
    """Where an item stands; the first that fits, in this order."""

    HELD = "held"
    NOT_STARTED = "not_started"
    UNDATED = "undated"
    DUE = "due"
    UPCOMING = "upcoming"
    RUNNING = "running"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """One reason a register gives for keeping records of some classes, for so long after an event.

    `record_classes` empty means every class the register holds. `year_end` rounds the end up to
    31 December. `on_request` says the person may ask for erasure earlier. `period` is ISO 8601.
    """

    uid: str
    record_classes: tuple[RecordClass, ...] = ()
    event: Event
    scope: Scope = Scope.PERSON
    period: str = "P0D"
    year_end: bool = False
    exemptions: tuple[Exemption, ...] = ()
    on_request: bool = False
    permitted_use: PermittedUse = PermittedUse.SERVICE
    action: Action = Action.ERASE
    reason: LocalisedText = LocalisedText()
    criterion: LocalisedText = LocalisedText()
