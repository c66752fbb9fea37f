"""What is entered about marketing: what allows or forbids writing to a party, and what was sent; how it is checked."""

from dataclasses import dataclass, replace
from datetime import date

from heijastus_desk.domain import values
from heijastus_desk.domain.consents import not_to_come
from heijastus_desk.domain.contracts import NOBODY, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.marketing import Channel, MarketingGround


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketingEntry:
    """What allows or forbids writing to a party, from a day on."""

    party: PartyRef = NOBODY
    channels: tuple[Channel, ...]
    ground: MarketingGround
    happened_on: date
    source: str = ""
    """how it was said, or where the address came from"""
    consent: str = ""
    """uid of the step of consent it rests on"""
    contract: str = ""
    """uid of the sale a soft opt-in rests on"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendEntry:
    """Something sent to many on a day."""

    channel: Channel
    title: str
    sent_on: date
    receivers: tuple[PartyRef, ...]


def checked_marketing(entry: MarketingEntry, today: date) -> MarketingEntry:
    """The entry with cleaned texts; a consent must say how it was given (it is hers to show), raises with the field."""
    if not entry.party:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="party")
    if not entry.channels:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="channels")
    not_to_come(entry.happened_on, today)
    shown = entry.ground is MarketingGround.CONSENT and not entry.consent
    if entry.ground is MarketingGround.SOFT_OPT_IN and not entry.contract:
        raise HeijastusError(ErrorCode.SALE_MISSING, field="contract")
    return replace(
        entry,
        channels=tuple(dict.fromkeys(entry.channels)),
        source=values.line(entry.source, field="source", required=shown),
        consent=entry.consent if entry.ground is MarketingGround.CONSENT else "",
        contract=entry.contract if entry.ground is MarketingGround.SOFT_OPT_IN else "",
    )


def checked_send(entry: SendEntry, today: date) -> SendEntry:
    """The entry with a cleaned title; raises with the field at fault."""
    if not entry.receivers:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="receivers")
    not_to_come(entry.sent_on, today, field="sent_on")
    return replace(entry, title=values.line(entry.title, field="title", required=True))
