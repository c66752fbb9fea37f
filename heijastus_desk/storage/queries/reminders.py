"""What she put off, by the row it is about."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, select

from heijastus_desk.domain.retention.reminders import Reminder
from heijastus_desk.storage.queries.slices import in_slices
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
