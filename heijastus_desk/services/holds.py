"""Holds on single items: why they are kept past their time, when to look again, and letting go."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.changing import edit
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.holds import OpenHold, read_open_holds
from heijastus_desk.storage.queries.routes import only_owner
from heijastus_desk.storage.vault_file import VaultFile

PLACED: Final = (HoldCause.MANUAL, HoldCause.CLAIM, HoldCause.COLLECTION)
"""What she may place a hold for; a restriction and a request freeze by themselves, an open invoice tells of itself."""


class HoldService:
    """Places and releases holds on single items, never on a whole person."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def open(self) -> tuple[OpenHold, ...]:
        """Every hold she placed that has not been released, the oldest first."""
        with self._vault.read() as connection:
            return read_open_holds(connection)

    def to_review(self, on: date | None = None) -> tuple[OpenHold, ...]:
        """The open holds whose day to look at them again has come."""
        today = on or self._vault.clock.today()
        return tuple(hold for hold in self.open() if hold.review_on is not None and hold.review_on <= today)

    def place(
        self,
        table: str,
        item: str,
        reason: str,
        *,
        cause: HoldCause = HoldCause.MANUAL,
        review_on: date | None = None,
        person: str = "",
    ) -> Change:
        """Keep an item past its time, with the reason and the day to look at it again.

        The hold is about the item's owner unless told otherwise; raises CHOICE_UNKNOWN for a table that has no items.
        """
        return self.place_all(((table, item),), reason, cause=cause, review_on=review_on, person=person)

    def place_all(
        self,
        items: Sequence[tuple[str, str]],
        reason: str,
        *,
        cause: HoldCause = HoldCause.MANUAL,
        review_on: date | None = None,
        person: str = "",
    ) -> Change:
        """The same for several items (table and uid) at once: all or none of them, and one undo."""
        if cause not in PLACED:
            raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="cause", given=cause.value)
        tables = {entry.name for entry in data_inventory() if entry.record_classes}
        for table, _item in items:
            if table not in tables:
                raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="table", given=table[:40])
        text = values.prose(reason, field="reason", required=True)
        today = self._vault.clock.today()
        _check_review(review_on, today)
        with edit(self._vault, "hold_placed", Kind.HOLDS) as current:
            for table, item in items:
                held = current.transaction.fetch(table, item)
                about = current.transaction.id_of("person", person)
                row = current.transaction.insert(
                    "hold",
                    {
                        "person_id": about or only_owner(current.transaction.connection, table, held["id"]),
                        "item_table": table,
                        "item_uid": item,
                        "cause": cause.value,
                        "reason": text,
                        "placed_on": today,
                        "review_on": review_on,
                    },
                )
                current.uid = row["uid"]
        return current.done

    def look_again(self, uids: Sequence[str], review_on: date) -> Change:
        """Looked at and kept: the next day to look at these holds, later than today."""
        _check_review(review_on, self._vault.clock.today())
        with edit(self._vault, "hold_reviewed", Kind.HOLDS) as current:
            for uid in uids:
                current.transaction.update("hold", uid, {"review_on": review_on})
                current.uid = uid
        return current.done

    def release(self, uid: str) -> Change:
        """Let the item's own time count again."""
        return self.release_all((uid,))

    def release_all(self, uids: Sequence[str]) -> Change:
        """The same for several holds at once."""
        with edit(self._vault, "hold_released", Kind.HOLDS) as current:
            for uid in uids:
                current.transaction.update("hold", uid, {"released_on": self._vault.clock.today()})
                current.uid = uid
        return current.done


def _check_review(review_on: date | None, today: date) -> None:
    if review_on is not None and review_on <= today:
        raise HeijastusError(ErrorCode.DATE_ORDER, field="review_on", first=today, last=review_on)


__all__ = ["PLACED", "HoldService", "OpenHold"]
