"""Electronic direct marketing per person and channel (Act 917/2014, sections 200 and 202)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.consents import latest


class Channel(StrEnum):
    """How something is sent."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"


class MarketingGround(StrEnum):
    """What allows sending, or forbids it."""

    CONSENT = "consent"
    SOFT_OPT_IN = "soft_opt_in"
    """Her own customer, the address got with a sale, similar services (section 200, subsection 3)."""
    WORK_DUTIES = "work_duties"
    """To somebody in work duties that the service concerns (section 202)."""
    NONE = "none"
    PROHIBITED = "prohibited"
    """Yields only to a later, dated, specific consent of the person."""


class MarketingWhy(StrEnum):
    """Why something may be sent to somebody on a channel, or may not."""

    CONSENT = "consent"
    OWN_CUSTOMER = "own_customer"
    WORK_DUTIES = "work_duties"
    OPT_OUT = "opt_out"
    """Calls and letters to her own customers until they forbid them."""
    FIRM = "firm"
    """A legal person, until it forbids it."""
    NO_GROUND = "no_ground"
    NO_SALE = "no_sale"
    NO_DUTIES = "no_duties"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    PROHIBITED = "prohibited"


class LeftOut(StrEnum):
    """Why a party is not on the list of those who may be sent something."""

    NOT_ALLOWED = "not_allowed"
    PROHIBITED = "prohibited"
    NO_ADDRESS = "no_address"
    ADDRESS_PROHIBITED = "address_prohibited"
    """the same address stands on another card that forbids it"""
    PERSONAL_ADDRESS = "personal_address"
    """of an organisation, an address that names a person: it is a natural person's (law 6.2)"""
    RESTRICTED = "restricted"
    PURPOSE_BANNED = "purpose_banned"
    PERIOD_ENDED = "period_ended"
    ARCHIVED = "archived"


_NAMED = re.compile(r"[^\W\d_-]{2,}(?:-[^\W\d_]{2,})?\.[^\W\d_-]{2,}(?:-[^\W\d_]{2,})?@.+")
_TRADER = re.compile(r"\b(?:tmi|t:mi|toiminimi|f:ma)\b", re.IGNORECASE)

OPT_OUT_CHANNELS = frozenset({Channel.PHONE, Channel.POST})
"""Calls made by a person and letters need no prior consent; section 200 speaks of the electronic ones."""

ALLOWING = frozenset(
    {
        MarketingWhy.CONSENT,
        MarketingWhy.OWN_CUSTOMER,
        MarketingWhy.WORK_DUTIES,
        MarketingWhy.OPT_OUT,
        MarketingWhy.FIRM,
    }
)


@dataclass(frozen=True, slots=True)
class MarketingSaid:
    """One recorded step of a party on a channel."""

    ground: MarketingGround
    day: date
    uid: str = ""
    sale: bool = False
    """it names a contract in which the person herself is the orderer or payer"""
    consented_on: date | None = None
    """the day of the consent it rests on, where one is on file"""
    withdrawn_on: date | None = None
    """the day that consent was withdrawn"""


@dataclass(frozen=True, slots=True)
class Recipient:
    """What the rule needs to know of who would be written to."""

    legal_person: bool = False
    own_customer: bool = False
    """orders or pays for something herself, or is in the file as a prospect or subscriber"""
    in_work_duties: bool = False
    """an employer or a position is known"""


@dataclass(frozen=True, slots=True)
class MarketingStanding:
    """Whether sending is allowed on a channel, why, since when, and by which recorded step."""

    why: MarketingWhy
    since: date | None = None
    step: str = ""

    @property
    def allowed(self) -> bool:
        return self.why in ALLOWING


def standing(said: Sequence[MarketingSaid], today: date, who: Recipient, channel: Channel) -> MarketingStanding:
    """Whether sending is allowed today. `said` in the order it was recorded.

    A prohibition, and the withdrawal of a consent, yield only to a later consent of the person; no other ground may
    be put in the place of a consent that was withdrawn. A soft opt-in needs a sale to the person, work duties need
    work (sections 200 and 202). A natural person of whom nothing is known may not be sent anything electronically.
    """
    past = tuple(one for one in said if one.day <= today)
    barrier = _barrier(past, today)
    if barrier is not None:
        return barrier
    last = latest(past, today)
    if last is None:
        return _unsaid(who, channel)
    return MarketingStanding(_why(last, who), last.day, last.uid)


def _barrier(past: tuple[MarketingSaid, ...], today: date) -> MarketingStanding | None:
    """The prohibition or withdrawal that no later consent has lifted."""
    lifted_from = -1
    ends: list[tuple[date, int, MarketingStanding]] = []
    for place, one in enumerate(past):
        if one.ground is MarketingGround.PROHIBITED:
            ends.append((one.day, place, MarketingStanding(MarketingWhy.PROHIBITED, one.day, one.uid)))
        elif one.ground is MarketingGround.CONSENT and one.withdrawn_on and one.withdrawn_on <= today:
            why = MarketingStanding(MarketingWhy.CONSENT_WITHDRAWN, one.withdrawn_on, one.uid)
            ends.append((one.withdrawn_on, place, why))
    if not ends:
        return None
    day, place, found = max(ends, key=lambda end: end[:2])
    for later, one in enumerate(past):
        valid = one.ground is MarketingGround.CONSENT and not (one.withdrawn_on and one.withdrawn_on <= today)
        # Written down later, a consent given before the prohibition is still no later consent.
        said_on = min(one.day, one.consented_on or one.day)
        if valid and (said_on > day or (said_on == day and later > place)):
            lifted_from = later
    return found if lifted_from < 0 else None


def _unsaid(who: Recipient, channel: Channel) -> MarketingStanding:
    if who.legal_person:
        return MarketingStanding(MarketingWhy.FIRM)
    if channel in OPT_OUT_CHANNELS and who.own_customer:
        return MarketingStanding(MarketingWhy.OPT_OUT)
    return MarketingStanding(MarketingWhy.NO_GROUND)


def _why(last: MarketingSaid, who: Recipient) -> MarketingWhy:
    match last.ground:
        case MarketingGround.CONSENT:
            return MarketingWhy.CONSENT
        case MarketingGround.SOFT_OPT_IN:
            return MarketingWhy.OWN_CUSTOMER if last.sale else MarketingWhy.NO_SALE
        case MarketingGround.WORK_DUTIES:
            return MarketingWhy.WORK_DUTIES if who.in_work_duties or who.legal_person else MarketingWhy.NO_DUTIES
        case _:
            return MarketingWhy.NO_GROUND


def ended_on(said: Sequence[MarketingSaid], today: date, who: Recipient, channel: Channel) -> date | None:
    """The day marketing on a channel ended: forbidden, consent withdrawn, or its ground taken away."""
    now = standing(said, today, who, channel)
    told = {MarketingWhy.PROHIBITED, MarketingWhy.CONSENT_WITHDRAWN, MarketingWhy.NO_GROUND}
    return now.since if now.why in told else None


def is_of_person(address: str) -> bool:
    """Whether an e-mail address names a person, as firstname.lastname@firm does; info@firm does not."""
    return _NAMED.fullmatch(address.strip()) is not None


def is_sole_trader(name: str) -> bool:
    """Whether the name of a business says that it is a natural person's (toiminimi, f:ma); law 6.2."""
    return _TRADER.search(name) is not None


def address_key(address: str, channel: Channel) -> str:
    """Two addresses are the same whatever their capitals, spaces and, of a number, its signs and its 0 or +358."""
    if channel in {Channel.SMS, Channel.PHONE}:
        digits = "".join(sign for sign in address if sign.isdecimal())
        return digits.removeprefix("00").removeprefix("358").removeprefix("0")
    return " ".join(address.casefold().split())
