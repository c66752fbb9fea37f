"""What freezes an item although its time is up, and which of it applies."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.retention.terms import Exemption, RetentionRule


class HoldCause(StrEnum):
    """Why an item is frozen, the weightiest first."""

    RESTRICTION = "restriction"
    REQUEST = "request"
    CLAIM = "claim"
    COLLECTION = "collection"
    OPEN_INVOICE = "open_invoice"
    MANUAL = "manual"


_ONLY_WHERE_LISTED = {
    HoldCause.OPEN_INVOICE: Exemption.OPEN_INVOICE,
    HoldCause.COLLECTION: Exemption.COLLECTION,
}
_WEIGHT = {cause: place for place, cause in enumerate(HoldCause)}


@dataclass(frozen=True, slots=True)
class HoldFact:
    """A hold that has not been released. `review_on` reminds; it never thaws anything by itself."""

    uid: str
    cause: HoldCause
    since: date
    review_on: date | None = None
    by_hand: bool = False
    """she placed it, with a reason; otherwise an unpaid invoice tells of itself"""


def applying(holds: Iterable[HoldFact], rules: Iterable[RetentionRule]) -> tuple[HoldFact, ...]:
    """The holds that freeze an item bound by these rules, the weightiest first.

    An unpaid invoice, also one in collection, does so only where one of the rules says so in its exemptions;
    what she placed herself (restriction, request, claim, collection, her own wish) always does, whatever day
    it is said to begin.
    """
    listed = {exemption for rule in rules for exemption in rule.exemptions}
    return tuple(
        sorted(
            (hold for hold in set(holds) if hold.by_hand or _ONLY_WHERE_LISTED.get(hold.cause) in {None, *listed}),
            key=lambda hold: (_WEIGHT[hold.cause], hold.since, hold.uid),
        )
    )
