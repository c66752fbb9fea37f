"""Deadlines of requests: every row of the computed table, and what must hold for any day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain.rights.deadlines import internal_target, response_deadline, rolled, unrolled_deadline
from heijastus_desk.domain.rights.holidays import holidays_of, is_working_day

DAYS = st.dates(date(2024, 1, 1), date(2060, 12, 31))

TABLE = [
    ("2026-01-30", "2026-02-28", "2026-03-02", "2026-04-30"),
    ("2026-01-31", "2026-02-28", "2026-03-02", "2026-04-30"),
    ("2027-01-31", "2027-02-28", "2027-03-01", "2027-04-30"),
    ("2028-01-31", "2028-02-29", "2028-02-29", "2028-05-02"),
    ("2029-01-31", "2029-02-28", "2029-02-28", "2029-04-30"),
    ("2026-08-31", "2026-09-30", "2026-09-30", "2026-11-30"),
    ("2026-03-03", "2026-04-03", "2026-04-07", "2026-06-03"),
    ("2026-04-01", "2026-05-01", "2026-05-04", "2026-07-01"),
    ("2026-04-14", "2026-05-14", "2026-05-15", "2026-07-14"),
    ("2026-05-19", "2026-06-19", "2026-06-22", "2026-08-19"),
    ("2026-11-24", "2026-12-24", "2026-12-24", "2027-02-24"),
    ("2026-11-25", "2026-12-25", "2026-12-28", "2027-02-25"),
    ("2026-11-30", "2026-12-30", "2026-12-30", "2027-03-01"),
    ("2026-12-01", "2027-01-01", "2027-01-04", "2027-03-01"),
    ("2026-12-06", "2027-01-06", "2027-01-07", "2027-03-08"),
    ("2027-11-06", "2027-12-06", "2027-12-07", "2028-02-07"),
    ("2027-02-26", "2027-03-26", "2027-03-30", "2027-05-26"),
]
"""Received, one month on, the deadline, the extended deadline."""


@pytest.mark.parametrize(("received", "raw", "deadline", "extended"), TABLE)
def test_the_table(received: str, raw: str, deadline: str, extended: str) -> None:
    day = date.fromisoformat(received)
    assert unrolled_deadline(day) == date.fromisoformat(raw)
    assert response_deadline(day) == date.fromisoformat(deadline)
    assert response_deadline(day, extended=True) == date.fromisoformat(extended)


@pytest.mark.parametrize(
    ("received", "deadline"),
    [
        ("2026-12-24", "2027-01-25"),
        ("2027-12-24", "2028-01-24"),
        ("2024-01-29", "2024-02-29"),
        ("2024-02-29", "2024-04-02"),
    ],
)
def test_received_on_christmas_eve_and_around_the_leap_day(received: str, deadline: str) -> None:
    assert response_deadline(date.fromisoformat(received)) == date.fromisoformat(deadline)


def test_the_listed_holidays_and_no_others() -> None:
    early = [date(2026, 1, 1), date(2026, 1, 6), date(2026, 4, 3), date(2026, 4, 5), date(2026, 4, 6)]
    summer = [date(2026, 5, 1), date(2026, 5, 14), date(2026, 5, 24), date(2026, 6, 19), date(2026, 6, 20)]
    late = [date(2026, 10, 31), date(2026, 12, 6), date(2026, 12, 25), date(2026, 12, 26)]
    assert holidays_of(2026) == {*early, *summer, *late}


def test_christmas_eve_is_worked_and_midsummer_eve_is_not() -> None:
    assert is_working_day(date(2026, 12, 24))
    assert not is_working_day(date(2026, 6, 19))


def _computus(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian rule, apart from any library."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    n = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + n + 90) // 25
    return date(year, month, (h - m + n + month + 19) % 32)


@pytest.mark.parametrize("year", range(2024, 2061))
def test_the_movable_days_follow_easter_and_the_saturdays(year: int) -> None:
    easter = _computus(year)
    movable = {easter + timedelta(days=n) for n in (-2, 0, 1, 39, 49)}
    midsummer = next(d for d in (date(year, 6, 20 + n) for n in range(7)) if d.weekday() == 5)
    saints = next(d for d in (date(year, 10, 31) + timedelta(days=n) for n in range(7)) if d.weekday() == 5)
    fixed = {date(year, m, d) for m, d in ((1, 1), (1, 6), (5, 1), (12, 6), (12, 25), (12, 26))}
    assert holidays_of(year) == movable | fixed | {midsummer, midsummer - timedelta(days=1), saints}


@given(DAYS, st.booleans())
def test_never_before_the_month_is_over_never_on_a_holiday_and_at_most_five_days_later(
    received: date, extended: bool
) -> None:
    raw, deadline = unrolled_deadline(received, extended=extended), response_deadline(received, extended=extended)
    assert raw <= deadline <= raw + timedelta(days=5)
    assert is_working_day(deadline)
    assert all(not is_working_day(raw + timedelta(days=n)) for n in range((deadline - raw).days))


@given(DAYS, st.integers(1, 40), st.booleans())
def test_a_later_request_is_never_due_earlier(received: date, later: int, extended: bool) -> None:
    after = received + timedelta(days=later)
    assert response_deadline(received, extended=extended) <= response_deadline(after, extended=extended)


@given(DAYS)
def test_the_extension_counts_from_receipt_and_comes_after_the_first_deadline(received: date) -> None:
    assert response_deadline(received) < response_deadline(received, extended=True)
    assert internal_target(received) < unrolled_deadline(received)


@given(DAYS)
def test_a_working_day_is_not_moved(day: date) -> None:
    assert (rolled(day) == day) is is_working_day(day)
