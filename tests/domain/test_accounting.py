from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain.accounting import AccountingEntry, checked_accounting
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.financial_year import end_of


@pytest.mark.parametrize(
    ("booked_on", "closes", "end"),
    [
        (date(2024, 11, 20), "12-31", date(2024, 12, 31)),
        (date(2024, 12, 31), "12-31", date(2024, 12, 31)),
        (date(2025, 1, 1), "12-31", date(2025, 12, 31)),
        (date(2024, 6, 30), "06-30", date(2024, 6, 30)),
        (date(2024, 7, 1), "06-30", date(2025, 6, 30)),
        (date(2024, 2, 29), "02-29", date(2024, 2, 29)),
        (date(2024, 3, 1), "02-29", date(2025, 2, 28)),
    ],
)
def test_the_financial_year_of_a_booking(booked_on: date, closes: str, end: date) -> None:
    assert end_of(booked_on, closes) == end


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.sampled_from(["12-31", "06-30", "02-29", "01-01", "09-30"]))
def test_a_financial_year_ends_within_a_year(booked_on: date, closes: str) -> None:
    assert 0 <= (end_of(booked_on, closes) - booked_on).days <= 366


def test_an_entry_needs_a_payer_and_a_number() -> None:
    entry = AccountingEntry(number=" 1001 ", payer=PartyRef(person="p"), dated_on=date(2026, 1, 1))
    assert checked_accounting(entry).number == "1001"
    with pytest.raises(HeijastusError) as failure:
        checked_accounting(AccountingEntry(number="1", dated_on=date(2026, 1, 1)))
    assert failure.value.code is ErrorCode.FIELD_EMPTY
