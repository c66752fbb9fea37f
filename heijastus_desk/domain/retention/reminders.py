"""How long what is due may be put off: thirty days, twice, and not a third time."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

REST: Final = timedelta(days=30)
MOST: Final = 2


@dataclass(frozen=True, slots=True)
class Reminder:
    """An item she put off: how often, when last, and the day it comes back."""

    times: int
    put_off_on: date
    until: date

    def counts(self, erasable_from: date | None) -> bool:
        """Whether it belongs to the time that has run out now: a later contact begins a new one, put off anew."""
        return erasable_from is not None and self.put_off_on >= erasable_from

    def rests(self, today: date) -> bool:
        """Whether the item is still put off; a day further away than a rest is long was given by a wrong clock."""
        return today < self.until <= today + REST

    def is_spent(self, today: date) -> bool:
        """Put off as often as may be, and the last time is over: what the notice promises is no longer kept."""
        return self.times >= MOST and not self.rests(today)


def standing(reminder: Reminder | None, erasable_from: date | None) -> Reminder | None:
    """The reminder as it concerns an item that may go from this day on; none for a time that ran out before."""
    return reminder if reminder is not None and reminder.counts(erasable_from) else None


def put_off(last: Reminder | None, today: date) -> Reminder:
    """Put an item off; raises REMINDER_SPENT after the second time. What still rests stays as it is."""
    if last is None:
        return Reminder(1, today, today + REST)
    if last.rests(today):
        return last
    if last.times >= MOST:
        raise HeijastusError(ErrorCode.REMINDER_SPENT)
    return Reminder(last.times + 1, today, today + REST)
