"""What waits in the parking place of a file in which somebody is erased, also in a copy from while it waited."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select

from heijastus_desk.storage.tables.destructions import parked
from heijastus_desk.system.ledger import Root


def drop_erased(connection: Connection, roots: Iterable[Root]) -> None:
    """Take out the lots of which everything is erased: a copy from while they waited has nothing more to offer."""
    gone = set(roots)
    for row in list(connection.execute(select(parked.c.number, parked.c.roots))):
        if gone.issuperset((str(table), str(uid)) for table, uid in row.roots):
            connection.execute(delete(parked).where(parked.c.number == row.number))
