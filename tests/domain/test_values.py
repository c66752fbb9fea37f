from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.values import Answer, AnswerState, Period


def refused(call: object, *arguments: object, **options: object) -> HeijastusError:
    with pytest.raises(HeijastusError) as failure:
        call(*arguments, **options)  # pyright: ignore[reportCallIssue]
    return failure.value


# ------------------------------------------------------------------------------------------------------------ periods


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("P5Y", Period(years=5)),
        ("p6m", Period(months=6)),
        (" P14D ", Period(days=14)),
        ("P1Y2M3D", Period(1, 2, 3)),
        ("P0D", Period()),
    ],
)
def test_periods_are_read(text: str, period: Period) -> None:
    assert Period.parse(text) == period
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize("text", ["", "P", "5Y", "P5", "P5W", "PT5M", "P1D1Y", "P-1Y", "P1.5Y", "P1000Y"])
def test_other_periods_are_refused(text: str) -> None:
    assert refused(Period.parse, text).code is ErrorCode.PERIOD_WRONG


@pytest.mark.parametrize(
    ("start", "period", "end"),
    [
        (date(2024, 11, 12), "P5Y", date(2029, 11, 12)),
        (date(2024, 11, 12), "P6M", date(2025, 5, 12)),
        (date(2024, 2, 29), "P1Y", date(2025, 2, 28)),
        (date(2024, 2, 29), "P4Y", date(2028, 2, 29)),
        (date(2025, 8, 31), "P6M", date(2026, 2, 28)),
        (date(2026, 1, 31), "P1M", date(2026, 2, 28)),
        (date(2026, 12, 31), "P1D", date(2027, 1, 1)),
    ],
)
def test_a_period_ends_by_the_calendar(start: date, period: str, end: date) -> None:
    assert Period.parse(period).after(start) == end


@given(st.integers(0, 999), st.integers(0, 999), st.integers(0, 9999))
def test_a_period_is_written_as_it_is_read(years: int, months: int, days: int) -> None:
    period = Period(years, months, days)
    assert Period.parse(str(period)) == period


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(0, 50), st.integers(0, 600))
def test_a_longer_period_never_ends_earlier(start: date, years: int, days: int) -> None:
    assert Period(years=years, days=days + 1).after(start) > Period(years=years, days=days).after(start) >= start


def test_the_end_of_a_year_and_the_next_day() -> None:
    assert values.year_end(date(2024, 2, 29)) == date(2024, 12, 31)
    assert values.day_after(date(2024, 12, 31)) == date(2025, 1, 1)


# -------------------------------------------------------------------------------------------------------------- dates


@pytest.mark.parametrize("text", ["4.5.2026", "04.05.2026", "2026-05-04", " 4.5.2026 ", "2026-5-4"])
def test_dates_are_read_as_typed(text: str) -> None:
    assert values.parse_date(text) == date(2026, 5, 4)


@pytest.mark.parametrize(
    "text", ["", "4.5.", "29.2.2025", "31.4.2026", "5/4/2026", "4.5.26", "0.0.2026", "1.1.1899", "1.1.2201", "huomenna"]
)
def test_impossible_dates_are_refused(text: str) -> None:
    failure = refused(values.parse_date, text, field="held_on")
    assert (failure.code, failure.field) == (ErrorCode.DATE_IMPOSSIBLE, "held_on")


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_every_date_is_read_back(day: date) -> None:
    assert values.parse_date(f"{day.day}.{day.month}.{day.year}") == values.parse_date(day.isoformat()) == day


# -------------------------------------------------------------------------------------------------------- identifiers


@pytest.mark.parametrize("text", ["1234567-1", "12345671", " 1234567-1 ", "FI12345671"])
def test_a_business_id_is_checked_and_written_one_way(text: str) -> None:
    assert values.business_id(text) == "1234567-1"


@pytest.mark.parametrize("text", ["1234567-2", "1234567", "", "1234567-1x", "ABCDEFG-H"])
def test_a_wrong_business_id_is_refused(text: str) -> None:
    assert refused(values.business_id, text).code is ErrorCode.BUSINESS_ID_WRONG


@pytest.mark.parametrize("text", ["a@b.fi", "sisko.k+x@keksitty.example", "å@ö.example"])
def test_an_address_that_could_be_one(text: str) -> None:
    assert values.email(f" {text} ") == text


@pytest.mark.parametrize(
    "text", ["", "a", "a@b", "@b.fi", "a@.f", "a b@c.fi", "a@b.fi, c@d.fi", "<a@b.fi>", "a@b.f", "a@@b.fi"]
)
def test_an_address_that_could_not(text: str) -> None:
    assert refused(values.email, text).code is ErrorCode.EMAIL_WRONG


# -------------------------------------------------------------------------------------------------------------- texts


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  a b  ", "a b"),
        ("A\u030a", "Å"),
        ("\ufeffnimi", "nimi"),
        ("\u202a+358 40\u202c", "+358 40"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("", ""),
    ],
)
def test_a_line_is_cleaned(text: str, cleaned: str) -> None:
    assert values.line(text) == cleaned


@pytest.mark.parametrize("char", ["\0", "\n", "\t", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ud800"])
def test_a_line_has_no_control_characters(char: str) -> None:
    assert refused(values.line, f"a{char}b").code is ErrorCode.FIELD_HAS_CONTROL_CHARACTERS


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"), ("a\u2028b\x0bc", "a\nb\nc"), ("\n a \n", "a")],
)
def test_prose_has_one_kind_of_line_end(text: str, cleaned: str) -> None:
    assert values.prose(text) == cleaned


@pytest.mark.parametrize("char", ["\0", "\x1b", "\ud800"])
def test_prose_has_no_control_characters(char: str) -> None:
    assert refused(values.prose, f"a{char}b").code is ErrorCode.FIELD_HAS_CONTROL_CHARACTERS


@pytest.mark.parametrize(("clean", "limit"), [(values.line, values.SHORT_TEXT), (values.prose, values.LONG_TEXT)])
def test_a_text_may_be_as_long_as_its_limit(clean: object, limit: int) -> None:
    assert clean("x" * limit) == "x" * limit  # pyright: ignore[reportCallIssue]
    failure = refused(clean, "x" * (limit + 1), field="f")
    assert (failure.code, failure.params) == (ErrorCode.FIELD_TOO_LONG, {"length": limit + 1, "limit": limit})


@pytest.mark.parametrize("clean", [values.line, values.prose])
def test_a_required_text_is_more_than_space(clean: object) -> None:
    assert refused(clean, " \ufeff ", field="f", required=True).code is ErrorCode.FIELD_EMPTY


@given(st.text(max_size=300))
def test_a_line_cleaned_twice_is_the_same(text: str) -> None:
    try:
        once = values.line(text)
    except HeijastusError:
        return
    assert values.line(once) == once
    assert "\n" not in once


def test_the_three_states_of_an_answer() -> None:
    assert Answer().given is None
    assert Answer.none().state is AnswerState.NONE
    assert Answer.of("x").given == "x"
    assert Answer(AnswerState.UNANSWERED, "x").given is None


def test_a_day_is_a_day() -> None:
    assert values.day_after(date(2026, 3, 29)) - date(2026, 3, 29) == timedelta(days=1)
