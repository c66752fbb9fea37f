"""Days on which no period ends in Finland: weekends and public holidays (Regulation 1182/71, Art. 3(4))."""

from datetime import date
from functools import cache
from typing import Final

_SATURDAY: Final = 5
_WORKED: Final = ((12, 24),)
"""Christmas Eve: the calendar lists it, the Union's list for Finland does not; the earlier deadline is always safe."""


def is_working_day(day: date) -> bool:
    """Whether a period may end on this day; midsummer eve is a holiday, Christmas Eve is not."""
    return day.weekday() < _SATURDAY and day not in holidays_of(day.year)


@cache
def holidays_of(year: int) -> frozenset[date]:
    """The public holidays of a year in Finland, those on weekends too."""
    # Its countries take a tenth of a second to import, which the way to the window does not need.
    from holidays.countries.finland import Finland  # noqa: PLC0415

    listed: frozenset[date] = frozenset(Finland(years=year).keys())
    return frozenset(day for day in listed if day.year == year and (day.month, day.day) not in _WORKED)
