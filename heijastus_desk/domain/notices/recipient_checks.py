"""What of a recipient must be put right, what is still to be found out, and when it is to be looked at again."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.notices.countries import UNITED_STATES, is_adequate, is_outside
from heijastus_desk.domain.notices.law import Mechanism, RecipientRole
from heijastus_desk.domain.notices.recipient import AgreementItem, Recipient
from heijastus_desk.domain.values import Period

CHECK_EVERY = Period(years=1)
"""A ground for a transfer can end from one day to the next, as in 2020; a year is our recommendation, no law."""


class Concern(StrEnum):
    """One thing about a recipient; in the order they are told."""

    PRIVACY_SHIELD = "privacy_shield"
    OLD_CLAUSES = "old_clauses"
    NO_GROUND = "no_ground"
    DPF_ELSEWHERE = "dpf_elsewhere"
    NOT_ADEQUATE = "not_adequate"
    TERMS_OPEN = "terms_open"
    REVIEW_DUE = "review_due"
    COUNTRY_UNKNOWN = "country_unknown"
    NO_AGREEMENT = "no_agreement"
    AGREEMENT_UNREAD = "agreement_unread"
    NEVER_CHECKED = "never_checked"
    CHECKED_LONG_AGO = "checked_long_ago"
    NO_MODULE = "no_module"
    NOT_ASSESSED = "not_assessed"


ERRORS = frozenset(
    {Concern.PRIVACY_SHIELD, Concern.OLD_CLAUSES, Concern.NO_GROUND, Concern.DPF_ELSEWHERE, Concern.NOT_ADEQUATE}
)
"""Data leave the EU and the EEA on a ground that does not hold (Ch. V GDPR)."""
WAITING = frozenset({Concern.TERMS_OPEN, Concern.REVIEW_DUE})
"""Somebody waits for her, or a day she set has come."""


class AgreementStatus(StrEnum):
    """How far the processing agreement (Art. 28(3)) is in order."""

    NOT_NEEDED = "not_needed"
    MISSING = "missing"
    UNREAD = "unread"
    """signed, but she has not found everything in it that the law wants"""
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Watched:
    """A recipient with everything there is about it on a day."""

    uid: str
    name: str
    concerns: tuple[Concern, ...]
    review_on: date | None = None

    @property
    def has_error(self) -> bool:
        return bool(ERRORS.intersection(self.concerns))

    @property
    def is_waiting(self) -> bool:
        return bool(WAITING.intersection(self.concerns))


def watched(recipient: Recipient, today: date) -> Watched:
    """The recipient and its concerns on this day."""
    return Watched(recipient.uid, recipient.name, concerns(recipient, today), recipient.review_on)


def concerns(recipient: Recipient, today: date) -> tuple[Concern, ...]:
    """Everything there is about a recipient on this day, what presses most first."""
    found = {
        ground_fault(recipient.mechanism, recipient.country),
        *_agreement(recipient),
        *_ground(recipient, today),
        Concern.COUNTRY_UNKNOWN if not recipient.country else None,
        Concern.REVIEW_DUE if recipient.review_on and recipient.review_on <= today else None,
        Concern.TERMS_OPEN if recipient.terms and recipient.terms.answered is None else None,
    }
    return tuple(concern for concern in Concern if concern in found)


def ground_fault(mechanism: Mechanism, country: str) -> Concern | None:
    """Why data may not go there on this ground (law 7.4); None when they may, or stay in the EU and the EEA.

    A country nobody has told is not judged: a firm in the EU, too, may send data on under any living ground.
    """
    match mechanism:
        case Mechanism.PRIVACY_SHIELD:
            return Concern.PRIVACY_SHIELD
        case Mechanism.OLD_SCC:
            return Concern.OLD_CLAUSES
        case _ if not is_outside(country):
            return None
        case Mechanism.EEA_ONLY:
            return Concern.NO_GROUND
        case Mechanism.DPF if country != UNITED_STATES:
            return Concern.DPF_ELSEWHERE
        case Mechanism.ADEQUACY if not is_adequate(country):
            return Concern.NOT_ADEQUATE
        case _:
            return None


def agreement_status(recipient: Recipient) -> AgreementStatus:
    """Only a processor needs an agreement under Art. 28."""
    if recipient.role is not RecipientRole.PROCESSOR:
        return AgreementStatus.NOT_NEEDED
    if recipient.agreement_signed is None:
        return AgreementStatus.MISSING
    return AgreementStatus.UNREAD if unseen_items(recipient) else AgreementStatus.WHOLE


def unseen_items(recipient: Recipient) -> tuple[AgreementItem, ...]:
    """What she has not yet found in the agreement, in the order of Art. 28(3)."""
    return tuple(item for item in AgreementItem if item not in recipient.agreement_says)


def _agreement(recipient: Recipient) -> tuple[Concern, ...]:
    match agreement_status(recipient):
        case AgreementStatus.MISSING:
            return (Concern.NO_AGREEMENT,)
        case AgreementStatus.UNREAD:
            return (Concern.AGREEMENT_UNREAD,)
        case _:
            return ()


def _ground(recipient: Recipient, today: date) -> tuple[Concern, ...]:
    mechanism, checked = recipient.mechanism, recipient.mechanism_checked
    if mechanism is Mechanism.EEA_ONLY or ground_fault(mechanism, recipient.country):
        return ()
    found: list[Concern] = []
    if checked is None:
        found.append(Concern.NEVER_CHECKED)
    elif CHECK_EVERY.after(checked) <= today:
        found.append(Concern.CHECKED_LONG_AGO)
    if mechanism is Mechanism.SCC and recipient.module is None:
        found.append(Concern.NO_MODULE)
    if mechanism is Mechanism.SCC and recipient.assessed is None:
        found.append(Concern.NOT_ASSESSED)
    return tuple(found)
