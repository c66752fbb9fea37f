"""How she may make sure who asks: proportionate to what is at stake, and never more than needed (Art. 12(6))."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.notices.law import Right, SourceKind
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.rights.values import IdentityMethod, RequesterKind


class AddressSource(StrEnum):
    """Where an address to answer to comes from."""

    CARD = "card"
    """it was on file before the request"""
    REQUEST = "request"
    """the request came from it or names it"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyAddress:
    """An address an answer could go to; the orderer's mailbox is never the default for somebody it ordered for."""

    value: str
    kind: ContactPointKind = ContactPointKind.EMAIL
    source: AddressSource
    obtained_from: SourceKind | None = None
    """of one on the card: where she got it"""
    is_orderers: bool = False
    of_another: bool = False
    """it is on somebody else's card"""
    is_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityFacts:
    """What decides how much care is due."""

    requester: RequesterKind
    rights: frozenset[Right]
    has_notes: bool = False
    """session notes, assessments or other special categories are held"""
    known_in_person: bool = False
    """they have met"""
    has_phone: bool = False
    has_own_email: bool = False
    """an e-mail address on file that is not the orderer's"""
    from_own_email: bool = False
    """and the request came from it"""
    has_guardian: bool = False
    asks_too_much: tuple[Reason, ...] = ()
    verified_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityAdvice:
    """What to do about identity in a case."""

    recommended: IdentityMethod | None
    """None where nothing needs to be asked"""
    allowed: tuple[IdentityMethod, ...]
    discouraged: tuple[tuple[IdentityMethod, Reason], ...] = ()
    asks_too_much: tuple[Reason, ...] = ()
    """what the registers' own written process demands beyond need"""
    higher_care: bool = False
    """notes or special categories are at stake: an address alone proves too little"""
    needed: bool = True
    """whether this request asks for it at all: a ban on marketing is simply done"""


_LIGHT: Final = frozenset({Right.MARKETING_BAN, Right.WITHDRAWAL})
_ALWAYS_SAID: Final = (Reason("identity_no_signature"), Reason("identity_no_copy"))
"""What is discouraged in words whatever was asked: a signed form, and a copy of an identity document."""


def general_warnings() -> tuple[Reason, ...]:
    """What she should never demand, in words."""
    return _ALWAYS_SAID


def advise(facts: IdentityFacts) -> IdentityAdvice:
    """Which method to use, which may be used, and which not for what reason."""
    needed = bool(facts.rights - _LIGHT) and facts.requester in {RequesterKind.ON_FILE, RequesterKind.REPRESENTATIVE}
    refused = dict(_discouraged(facts))
    usable = tuple(one for one in _order(facts) if one not in refused)
    return IdentityAdvice(
        recommended=usable[0] if needed and usable else None,
        allowed=usable,
        discouraged=tuple(refused.items()),
        asks_too_much=facts.asks_too_much,
        higher_care=facts.has_notes,
        needed=needed,
    )


def _order(facts: IdentityFacts) -> tuple[IdentityMethod, ...]:
    """The methods from the gentlest that is enough to the last resort."""
    if facts.requester is RequesterKind.REPRESENTATIVE:
        return (
            IdentityMethod.MANDATE,
            IdentityMethod.CALL_BACK,
            IdentityMethod.IN_PERSON,
            IdentityMethod.KNOWN_FACTS,
            IdentityMethod.REGISTERED_EMAIL,
            IdentityMethod.ID_SHOWN,
        )
    by_mail = (IdentityMethod.REGISTERED_EMAIL,) if facts.from_own_email and not facts.has_notes else ()
    rest = (
        *by_mail,
        IdentityMethod.CALL_BACK,
        IdentityMethod.IN_PERSON,
        IdentityMethod.REGISTERED_EMAIL,
        IdentityMethod.KNOWN_FACTS,
        IdentityMethod.ID_SHOWN,
    )
    return tuple(dict.fromkeys(rest))


def _discouraged(facts: IdentityFacts) -> dict[IdentityMethod, Reason]:
    found: dict[IdentityMethod, Reason] = {}
    if not facts.known_in_person:
        found[IdentityMethod.IN_PERSON] = Reason("identity_never_met")
    if not facts.has_phone:
        found[IdentityMethod.CALL_BACK] = Reason("identity_no_number")
    if not facts.has_own_email:
        found[IdentityMethod.REGISTERED_EMAIL] = Reason("identity_no_own_email")
    elif facts.has_notes:
        found[IdentityMethod.REGISTERED_EMAIL] = Reason("identity_email_too_weak")
    if facts.requester is not RequesterKind.REPRESENTATIVE:
        found[IdentityMethod.MANDATE] = Reason("identity_no_representative")
    else:
        # A relative knows such facts too, and whose card is shown says nothing of whom it may act for.
        for alone in (IdentityMethod.KNOWN_FACTS, IdentityMethod.ID_SHOWN):
            found[alone] = Reason("identity_no_mandate")
    gentler = facts.known_in_person or facts.has_phone
    if IdentityMethod.ID_SHOWN not in found and (gentler or not facts.has_notes):
        found[IdentityMethod.ID_SHOWN] = Reason("identity_id_not_needed")
    return found
