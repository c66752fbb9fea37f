"""Clean-up rounds she has signed off."""

from datetime import date

from sqlalchemy import Connection, select

from heijastus_desk.storage.tables.registers import register
from heijastus_desk.storage.tables.retention import purge_round


def last_rounds(connection: Connection) -> dict[str, date]:
    """The day of the last clean-up round of each register that had one, by uid."""
    rounds = purge_round.join(register, register.c.id == purge_round.c.register_id)
    query = select(register.c.uid, purge_round.c.done_on).select_from(rounds).order_by(purge_round.c.done_on)
    return {row.uid: row.done_on for row in connection.execute(query)}
