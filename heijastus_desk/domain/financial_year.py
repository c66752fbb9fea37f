"""Which financial year a day falls in, also when she has changed the day her year ends."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.values import Period, day_after

CALENDAR_YEAR_END: Final = "12-31"
_FEBRUARY_ENDS: Final = frozenset({"02-28", "02-29"})
LONGEST: Final = Period(months=18)
"""A financial year is twelve months; where its end is changed it may be shorter, or up to this long (KPL 1:4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearChange:
    """A change of the day the year ends: the year between the two days is the short or long one."""

    last_end: date
    """the last financial year that ended on the former day"""
    first_end: date
    """the first one that ended on the day after the change"""


@dataclass(frozen=True, slots=True)
class FinancialYears:
    """When her financial years ended and end: `closes` (MM-DD) holds today, `changes` tell of the former days."""

    closes: str = CALENDAR_YEAR_END
    changes: tuple[YearChange, ...] = ()
    """the oldest first"""

    def end_of(self, booked_on: date) -> date:
        """The end of the financial year of a booking; raises DATE_IMPOSSIBLE where `closes` is no day.

        A year that closes at the end of February closes on the 29th in a leap year.
        """
        for change in self.changes:
            if booked_on <= change.last_end:
                return end_of(booked_on, _closing(change.last_end))
            if booked_on <= change.first_end:
                return change.first_end
        return end_of(booked_on, checked_closing(self.closes))


def end_of(booked_on: date, year_end: str) -> date:
    """The end of the financial year a day falls in; `year_end` is MM-DD, 02-29 meaning the last day of February."""
    month, day = (int(part) for part in year_end.split("-"))
    end = _on(booked_on.year, month, day)
    return end if booked_on <= end else _on(booked_on.year + 1, month, day)


def checked_closing(closes: str) -> str:
    """The day as MM-DD, the end of February as 02-29; raises DATE_IMPOSSIBLE."""
    closing = "02-29" if closes in _FEBRUARY_ENDS else closes
    try:
        date.fromisoformat(f"2024-{closing}")
    except ValueError:
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field="financial_year_end", given=closes[:10]) from None
    return closing


def checked_changes(changes: Sequence[YearChange], closes: str) -> tuple[YearChange, ...]:
    """The changes, the oldest first; raises DATE_ORDER, FINANCIAL_YEAR_TOO_LONG or FINANCIAL_YEAR_DAY.

    Each first new year ends on the day that held from then on: that of the next change, or today's.
    """
    ordered = tuple(sorted(changes, key=lambda change: change.last_end))
    for place, change in enumerate(ordered):
        if change.first_end <= change.last_end:
            raise _at_fault(ErrorCode.DATE_ORDER, first=change.last_end, last=change.first_end)
        if change.first_end >= LONGEST.after(day_after(change.last_end)):
            raise _at_fault(ErrorCode.FINANCIAL_YEAR_TOO_LONG, first=change.last_end, last=change.first_end)
        later = ordered[place + 1] if place + 1 < len(ordered) else None
        if later is not None and later.last_end < change.first_end:
            raise _at_fault(ErrorCode.DATE_ORDER, first=change.first_end, last=later.last_end)
        holds = _closing(later.last_end) if later is not None else checked_closing(closes)
        if _closing(change.first_end) != holds:
            raise _at_fault(ErrorCode.FINANCIAL_YEAR_DAY, given=change.first_end)
    return ordered


def _at_fault(code: ErrorCode, **params: date) -> HeijastusError:
    return HeijastusError(code, field="year_changes", **params)


def _closing(day: date) -> str:
    return checked_closing(f"{day:%m-%d}")


def _on(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
