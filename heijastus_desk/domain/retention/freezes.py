"""What freezes everything of somebody, or some classes of it: a restriction, an open request, a claim, collection.

Unlike a hold, which she places on single items, a freeze also takes in what is added while it is open, and everything
thaws by itself on the day it is closed.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.values import Period

CAUSES: Final = frozenset({HoldCause.RESTRICTION, HoldCause.REQUEST, HoldCause.CLAIM, HoldCause.COLLECTION})
"""What a freeze may be opened for; an open invoice is told by its own row, her own wish by a hold."""

LIFTING_NOTICE: Final = Period(days=14)
"""So long before it is lifted the person is told, unless she says otherwise: time to object (Art. 18(3))."""


class RestrictionGround(StrEnum):
    """Why processing is restricted (Art. 18(1)(a)-(d))."""

    ACCURACY = "accuracy"
    """the person contests that the data are right; until it is verified"""
    UNLAWFUL = "unlawful"
    """the processing was unlawful and the person wants restriction instead of erasure"""
    NEEDED_FOR_CLAIM = "needed_for_claim"
    """she no longer needs the data, the person does for a legal claim"""
    OBJECTION = "objection"
    """an objection under Art. 21(1) is being weighed"""


class RestrictedUse(StrEnum):
    """The four uses left besides storage while processing is restricted (Art. 18(2))."""

    CONSENT = "consent"
    CLAIMS = "claims"
    OTHERS_RIGHTS = "others_rights"
    PUBLIC_INTEREST = "public_interest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Freeze:
    """A freeze of one person or organisation; no `record_classes` means everything. Open until `closed_on`."""

    uid: str = ""
    cause: HoldCause
    ground: RestrictionGround | None = None
    record_classes: tuple[RecordClass, ...] = ()
    reason: str
    opened_on: date
    review_on: date | None = None
    told_on: date | None = None
    """when the person was told that a restriction is about to be lifted (Art. 18(3))"""
    lifts_on: date | None = None
    """the day it is lifted as the person was told; it is not lifted before"""
    closed_on: date | None = None

    def concerns(self, record_class: RecordClass) -> bool:
        """Whether a record of this class is frozen while it is open."""
        return not self.record_classes or record_class in self.record_classes
