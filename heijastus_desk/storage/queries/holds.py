"""The holds she placed, with her own reason: what the retention page shows and lets her release."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.storage.tables.retention import hold


@dataclass(frozen=True, slots=True)
class OpenHold:
    """A hold that has not been released, and the item it freezes."""

    uid: str
    table: str
    item: str
    cause: HoldCause
    reason: str
    placed_on: date
    review_on: date | None


def read_open_holds(connection: Connection) -> tuple[OpenHold, ...]:
    """Every one of them, the oldest first."""
    rows = connection.execute(select(hold).where(hold.c.released_on.is_(None)).order_by(hold.c.id))
    return tuple(
        OpenHold(r.uid, r.item_table, r.item_uid, HoldCause(r.cause), r.reason, r.placed_on, r.review_on) for r in rows
    )
