"""Which financial year a day falls in."""

import calendar
from datetime import date


def end_of(booked_on: date, year_end: str) -> date:
    """The end of the financial year a day falls in; `year_end` is MM-DD, 02-29 meaning the last day of February."""
    month, day = (int(part) for part in year_end.split("-"))
    end = _on(booked_on.year, month, day)
    return end if booked_on <= end else _on(booked_on.year + 1, month, day)


def _on(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
