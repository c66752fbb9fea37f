"""What she put off, by the row it is about."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from heijastus_desk.domain.retention.reminders import Reminder
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.retention import reminder


@dataclass(frozen=True, slots=True)
class StoredReminder:
    """A reminder with its own uid and the item it is about."""

    uid: str
    table: str
    item: str
    value: Reminder


def read_reminders(connection: Connection, items: Collection[str] | None = None) -> tuple[StoredReminder, ...]:
    """Every one, or those of these items (uids)."""
    query = select(reminder).order_by(reminder.c.id)
    asked = [query] if items is None else [query.where(reminder.c.item_uid.in_(part)) for part in in_slices(items)]
    return tuple(
        StoredReminder(r.uid, r.item_table, r.item_uid, Reminder(r.times, r.put_off_on, r.until))
        for one in asked
        for r in connection.execute(one)
    )


def read_reminded(connection: Connection) -> dict[tuple[str, int], Reminder]:
    """Every reminder by the table and the row number of its item; those of rows that are gone are left out."""
    by_table: dict[str, dict[str, Reminder]] = {}
    for one in read_reminders(connection):
        by_table.setdefault(one.table, {})[one.item] = one.value
    found: dict[tuple[str, int], Reminder] = {}
    for name, known in by_table.items():
        table: Table = METADATA.tables[name]
        for part in in_slices(known):
            for number, uid in connection.execute(select(table.c.id, table.c.uid).where(table.c.uid.in_(part))):
                found[name, number] = known[uid]
    return found
