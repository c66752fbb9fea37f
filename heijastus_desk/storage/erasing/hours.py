"""What stays of sessions that are erased: how many and how long, by year and kind of contract, for her certificate."""

from collections import Counter
from collections.abc import Collection
from uuid import uuid4

from sqlalchemy import Connection, func, insert, select, update

from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.contracts import contract, hours_total, session


def keep_hours(connection: Connection, sessions: Collection[int]) -> None:
    """Add sessions about to be deleted to the sums, inside the caller's transaction: both happen or neither."""
    for (year, kind), (count, minutes) in summed(connection, sessions).items():
        known = (hours_total.c.year == year) & (hours_total.c.kind == kind)
        found = connection.execute(select(hours_total).where(known)).first()
        if found is not None:
            added = {"sessions": found.sessions + count, "minutes": found.minutes + minutes}
            connection.execute(
                update(hours_total).where(hours_total.c.id == found.id).values(**added, version=found.version + 1)
            )
        else:
            # A time of day would tell when somebody was erased, and to the ledger alone belongs that.
            stamp = f"{year}-12-31T00:00:00+00:00"
            row = {"uid": str(uuid4()), "version": 1, "created_at": stamp, "updated_at": stamp}
            row |= {"year": year, "kind": kind, "sessions": count, "minutes": minutes}
            connection.execute(insert(hours_total).values(row))


def summed(connection: Connection, sessions: Collection[int]) -> dict[tuple[int, str], tuple[int, int]]:
    """How many sessions these are and their minutes in all, by calendar year and kind of contract."""
    counts: Counter[tuple[int, str]] = Counter()
    minutes: Counter[tuple[int, str]] = Counter()
    query = select(session.c.held_on, session.c.minutes, func.coalesce(contract.c.kind, "").label("kind")).select_from(
        session.outerjoin(contract, contract.c.id == session.c.contract_id)
    )
    for part in in_slices(sessions):
        for row in connection.execute(query.where(session.c.id.in_(part))):
            counts[row.held_on.year, row.kind] += 1
            minutes[row.held_on.year, row.kind] += row.minutes
    return {key: (count, minutes[key]) for key, count in counts.items()}
