"""What the program keeps for itself about its own work, how long, and why: it needs periods of its own."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.values import Period


class OwnRecordKind(StrEnum):
    """The program's own records.

    None names anybody but a marketing ban, which lies on its person's card, and a breach, which lists whom it concerns.
    """

    LEDGER = "ledger"
    """the ledger of erasures: as long as a copy may exist that has not gone through them"""
    DESTRUCTIONS = "destructions"
    """destruction cases: as long as the ledger, and until their papers are shredded"""
    SUPPRESSION = "suppression"
    """marks of erased persons, so that they are not entered again unnoticed"""
    MARKETING_BANS = "marketing_bans"
    """who forbade marketing: as long as the business lasts (Art. 21(3))"""
    BREACHES = "breaches"
    """the register of breaches: five years after an entry was closed"""
    EVENTS = "events"
    """the log of events"""


class OwnRecordReason(StrEnum):
    """Why a kind is kept so long; worded in `resources/wording`."""

    COPIES = "copies"
    PAPERS = "papers"
    ENTERED_AGAIN = "entered_again"
    FORBIDDEN = "forbidden"
    PROOF = "proof"
    ACCOUNTABLE = "accountable"


REASONS: Final = {
    OwnRecordKind.LEDGER: OwnRecordReason.COPIES,
    OwnRecordKind.DESTRUCTIONS: OwnRecordReason.PAPERS,
    OwnRecordKind.SUPPRESSION: OwnRecordReason.ENTERED_AGAIN,
    OwnRecordKind.MARKETING_BANS: OwnRecordReason.FORBIDDEN,
    OwnRecordKind.BREACHES: OwnRecordReason.ACCOUNTABLE,
    OwnRecordKind.EVENTS: OwnRecordReason.PROOF,
}


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """How many there are of one kind, for how long, and how many have outlived it."""

    kind: OwnRecordKind
    count: int
    due: int
    oldest: date | None
    """legal day of the oldest"""
    period: Period | None
    """None while the business lasts"""
    reason: OwnRecordReason
