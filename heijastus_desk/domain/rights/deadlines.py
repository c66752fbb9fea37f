"""When a request must be answered: calendar months under Regulation 1182/71, rolled over holidays (Art. 12(3))."""

from datetime import date, timedelta
from typing import Final

from heijastus_desk.domain.rights.holidays import is_working_day
from heijastus_desk.domain.values import Period

MONTH: Final = Period(months=1)
"""The time to answer, from receipt."""
EXTENDED: Final = Period(months=3)
"""The time once it was extended by two further months; also from receipt, not from the first deadline."""
TARGET_DAYS: Final = 21
"""Her own target, days from receipt: a week or so is left for what goes wrong."""


def response_deadline(received: date, *, extended: bool = False) -> date:
    """The last day to answer a request received on a day, however late that day she read it.

    The day of receipt is not counted (Art. 3(1)); the period ends on the same date number one month on, three once
    extended, or on the month's last day where it has none (3(2)(c)); a Saturday, Sunday or public holiday moves it to
    the next working day (3(4)).
    """
    return rolled(unrolled_deadline(received, extended=extended))


def unrolled_deadline(received: date, *, extended: bool = False) -> date:
    """The same before it is moved over weekends and holidays; an extension is best told by this day."""
    return (EXTENDED if extended else MONTH).after(received)


def rolled(day: date) -> date:
    """This day, or the next working day."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def internal_target(received: date) -> date:
    """Her own target, three weeks from receipt."""
    return received + timedelta(days=TARGET_DAYS)
