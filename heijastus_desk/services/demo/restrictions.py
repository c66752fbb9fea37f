"""Whose data of the invented practice may not be processed for now."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.freezes import FreezeService


def fill_restrictions(
    freezes: FreezeService,
    entries: Sequence[Mapping[str, Any]],
    persons: Mapping[str, str],
    stand: Callable[[int], date],
) -> None:
    """Open each restriction on its day; `stand` moves the clock there. Nothing is written about them afterwards."""
    for entry in entries:
        day = stand(entry["day"])
        freezes.open(
            PartyRef(person=persons[entry["person"]]),
            HoldCause.RESTRICTION,
            ground=RestrictionGround(entry["ground"]),
            reason=entry["reason"],
            review_on=day + timedelta(days=entry["review"] - entry["day"]),
        )
