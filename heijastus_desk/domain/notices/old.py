"""A notice that was not made with this program: its text in sections, and what could be understood of it.

Nothing of the text is lost: every line is the title, in a section, or among the `unmapped`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Scope


class Trigger(StrEnum):
    """What starts a storage period told in a sentence."""

    LAST_CONTACT = "last_contact"
    RELATIONSHIP_END = "relationship_end"
    CONTRACT_END = "contract_end"
    COLLECTED = "collected"
    FINANCIAL_YEAR_END = "financial_year_end"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    PURGE_CYCLE = "purge_cycle"
    UNDEFINED = "undefined"
    """a period whose beginning, or an end that cannot be computed, is told"""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldController:
    """The controller as the text names it; empty where it does not."""

    name: str = ""
    business_id: str = ""
    """NNNNNNN-N with a right check digit, else as it stands"""
    address: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldContact:
    """The contact person as the text names them."""

    name: str = ""
    title: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldSection:
    """A heading as it stands, the words below it, and the items they concern; the first is the main one."""

    heading: str
    text: str
    items: tuple[NoticeItem, ...] = ()

    @property
    def item(self) -> NoticeItem | None:
        """The main item; None for a section nobody could place."""
        return self.items[0] if self.items else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OldRecipient:
    """A recipient by name, and its country (ISO 3166-1 alpha-2) where the text or the dated directory tells it."""

    name: str
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldRetention:
    """A sentence on storage and what it says; `period` is ISO 8601, empty where none is told."""

    text: str
    trigger: Trigger = Trigger.UNDEFINED
    scope: Scope = Scope.PERSON
    period: str = ""
    record_class: RecordClass | None = None
    """None: all that the register holds"""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldNotice:
    """Everything read from one text."""

    title: str = ""
    lang: Lang = Lang.FI
    controller: OldController = OldController()
    contact: OldContact = OldContact()
    register: str = ""
    drawn_up: date | None = None
    updated: date | None = None
    sections: tuple[OldSection, ...] = ()
    recipients: tuple[OldRecipient, ...] = ()
    retention: tuple[OldRetention, ...] = ()
    unmapped: tuple[str, ...] = ()
    """Lines that belong to no section"""

    def texts(self, *items: NoticeItem) -> tuple[str, ...]:
        """The texts of the sections that concern any of these items."""
        return tuple(one.text for one in self.sections if set(items) & set(one.items))

    @property
    def whole(self) -> str:
        """Every word of it, for a search through all."""
        parts = [self.title, *self.unmapped]
        for section in self.sections:
            parts += [section.heading, section.text]
        return "\n".join(part for part in parts if part)
