"""Financial years: the day they end, a day that was changed, short and long years between, and what is refused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.financial_year import FinancialYears, YearChange, checked_changes
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.rules import statutory_end

LONG = YearChange(last_end=date(2024, 12, 31), first_end=date(2026, 4, 30))
SHORT = YearChange(last_end=date(2024, 12, 31), first_end=date(2025, 4, 30))
BACK = YearChange(last_end=date(2028, 4, 30), first_end=date(2028, 12, 31))


@pytest.mark.parametrize(
    ("booked_on", "years", "ends"),
    [
        (date(2023, 5, 1), FinancialYears("04-30", (LONG,)), date(2023, 12, 31)),
        (date(2024, 12, 31), FinancialYears("04-30", (LONG,)), date(2024, 12, 31)),
        (date(2025, 1, 1), FinancialYears("04-30", (LONG,)), date(2026, 4, 30)),
        (date(2026, 4, 30), FinancialYears("04-30", (LONG,)), date(2026, 4, 30)),
        (date(2026, 5, 1), FinancialYears("04-30", (LONG,)), date(2027, 4, 30)),
        (date(2025, 4, 30), FinancialYears("04-30", (SHORT,)), date(2025, 4, 30)),
        (date(2025, 5, 1), FinancialYears("04-30", (SHORT,)), date(2026, 4, 30)),
        (date(2024, 6, 1), FinancialYears("12-31", (SHORT, BACK)), date(2024, 12, 31)),
        (date(2027, 6, 1), FinancialYears("12-31", (SHORT, BACK)), date(2028, 4, 30)),
        (date(2028, 5, 1), FinancialYears("12-31", (SHORT, BACK)), date(2028, 12, 31)),
        (date(2029, 5, 1), FinancialYears("12-31", (SHORT, BACK)), date(2029, 12, 31)),
        (
            date(2023, 3, 1),
            FinancialYears("12-31", (YearChange(last_end=date(2025, 2, 28), first_end=date(2025, 12, 31)),)),
            date(2024, 2, 29),
        ),
    ],
)
def test_the_year_of_a_booking(booked_on: date, years: FinancialYears, ends: date) -> None:
    assert years.end_of(booked_on) == ends


def test_the_voucher_of_a_long_year_is_kept_by_its_end() -> None:
    end = FinancialYears("04-30", (LONG,)).end_of(date(2025, 1, 3))
    assert statutory_end(RecordClass.VOUCHER, end) == date(2032, 12, 31), "booked in 2025, the year ended in 2026"
    assert statutory_end(RecordClass.LEDGER, end) == date(2036, 4, 30)


@pytest.mark.parametrize(
    ("changes", "closes", "code"),
    [
        ([YearChange(last_end=date(2024, 12, 31), first_end=date(2024, 12, 31))], "12-31", ErrorCode.DATE_ORDER),
        ([YearChange(last_end=date(2024, 12, 31), first_end=date(2026, 6, 30))], "06-30", None),
        (
            [YearChange(last_end=date(2024, 12, 31), first_end=date(2026, 7, 31))],
            "07-31",
            ErrorCode.FINANCIAL_YEAR_TOO_LONG,
        ),
        ([YearChange(last_end=date(2024, 2, 29), first_end=date(2025, 8, 31))], "08-31", None),
        ([LONG], "12-31", ErrorCode.FINANCIAL_YEAR_DAY),
        ([LONG], "04-30", None),
        ([BACK, SHORT], "12-31", None),
        (
            [SHORT, YearChange(last_end=date(2025, 2, 28), first_end=date(2025, 12, 31))],
            "12-31",
            ErrorCode.DATE_ORDER,
        ),
        ([YearChange(last_end=date(2024, 12, 31), first_end=date(2025, 2, 28))], "02-29", None),
    ],
)
def test_what_a_change_must_be(changes: list[YearChange], closes: str, code: ErrorCode | None) -> None:
    if code is None:
        assert checked_changes(changes, closes) == tuple(sorted(changes, key=lambda change: change.last_end))
        return
    with pytest.raises(HeijastusError) as refusal:
        checked_changes(changes, closes)
    assert (refusal.value.code, refusal.value.field) == (code, "year_changes")


@given(st.dates(date(2015, 1, 1), date(2040, 12, 31)))
def test_every_day_is_in_one_year_that_has_not_ended_before_it(day: date) -> None:
    years = FinancialYears("12-31", (SHORT, BACK))
    end, before = years.end_of(day), years.end_of(day - timedelta(days=1))
    assert day <= end <= day + timedelta(days=550)
    assert before in {end, day - timedelta(days=1)}, "years follow one another without a gap"
