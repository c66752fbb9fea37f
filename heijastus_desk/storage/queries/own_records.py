"""Counts of the program's own records: marks, bans, events and destruction cases."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, select

from heijastus_desk.domain.marketing import MarketingGround
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.consents import marketing_permission
from heijastus_desk.storage.tables.destructions import destruction
from heijastus_desk.storage.tables.safekeeping import event, suppression


class Counted(NamedTuple):
    """How many rows, how many of them have outlived their time, and the first instant or day told by one."""

    total: int
    over: int
    first: str | date | None


def counted_events(connection: Connection, before: str) -> Counted:
    """Events, and those older than an instant (UTC)."""
    total = connection.execute(select(func.count(), func.min(event.c.at)).select_from(event)).one()
    old = select(func.count()).select_from(event).where(event.c.at < before)
    return Counted(total[0], connection.execute(old).scalar_one(), total[1])


def counted_marks(connection: Connection, today: date) -> Counted:
    """Marks of erased persons, those whose last day has passed, and the first last day."""
    total = connection.execute(select(func.count(), func.min(suppression.c.expires_on)).select_from(suppression)).one()
    old = select(func.count()).select_from(suppression).where(suppression.c.expires_on < today)
    return Counted(total[0], connection.execute(old).scalar_one(), total[1])


def counted_bans(connection: Connection) -> Counted:
    """Marketing bans as they were stated, and the day of the first."""
    table = marketing_permission
    query = select(func.count(), func.min(table.c.happened_on)).where(table.c.ground == MarketingGround.PROHIBITED)
    total = connection.execute(query).one()
    return Counted(total[0], 0, total[1])


def closed_cases(connection: Connection, kept: Collection[str]) -> tuple[int, tuple[str, ...], date | None]:
    """How many destruction cases there are, the closed ones whose entry is in no ledger any more, and the first day."""
    total = connection.execute(select(func.count(), func.min(destruction.c.opened_on)).select_from(destruction)).one()
    query = select(destruction.c.uid, destruction.c.entry).where(destruction.c.closed_on.is_not(None))
    gone = tuple(uid for uid, entry in connection.execute(query) if entry not in kept)
    return total[0], gone, total[1]


def forget_cases(connection: Connection, uids: Collection[str]) -> None:
    """Let go of these cases with their papers and mentions."""
    for part in in_slices(uids):
        connection.execute(delete(destruction).where(destruction.c.uid.in_(part)))
