from datetime import UTC, date, datetime

import pytest

from heijastus_desk.domain.clock import FixedClock, MovableClock, SystemClock


@pytest.mark.parametrize(
    ("instant", "today"),
    [
        (datetime(2026, 6, 7, 20, 59, tzinfo=UTC), date(2026, 6, 7)),
        (datetime(2026, 6, 7, 21, 0, tzinfo=UTC), date(2026, 6, 8)),
        (datetime(2025, 12, 31, 21, 59, tzinfo=UTC), date(2025, 12, 31)),
        (datetime(2025, 12, 31, 22, 0, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), date(2026, 3, 29)),
    ],
)
def test_the_legal_date_is_that_of_helsinki(instant: datetime, today: date) -> None:
    assert FixedClock(instant).today() == MovableClock(instant).today() == today
    assert FixedClock(instant).now() == instant


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2024, 2, 29)])
def test_a_clock_set_to_a_day_stands_on_it(day: date) -> None:
    for hour in (0, 3, 9, 23):
        assert FixedClock.on(day, hour).today() == day
        moved = MovableClock(FixedClock.on(date(2020, 1, 1)).instant)
        moved.move_to(day, hour)
        assert moved.today() == day


def test_the_machines_clock_tells_utc() -> None:
    assert SystemClock().now().utcoffset() == UTC.utcoffset(None)
    assert abs((SystemClock().today() - SystemClock().now().date()).days) <= 1
