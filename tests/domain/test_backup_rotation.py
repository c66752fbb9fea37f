"""The rotation over years, with clocks that stand still, jump and go back."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from heijastus_desk.domain.backup_rotation import LONGEST, expires_on, kept, plausible

START = datetime(2026, 1, 1, 17, 30, tzinfo=UTC)
DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
NOON = datetime(2026, 6, 8, 12, tzinfo=UTC)

days_ago = st.floats(0, 200).map(lambda days: NOON - timedelta(days=days))
anywhen = st.datetimes(datetime(1970, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def rotated(backups: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, frozenset[datetime]]]:
    """What stands after each of these backups, given as (now, made_at)."""
    there: frozenset[datetime] = frozenset()
    after: list[tuple[datetime, frozenset[datetime]]] = []
    for now, made_at in backups:
        there = kept([*there, made_at], now)
        after.append((now, there))
    return after


def ages(there: frozenset[datetime], now: datetime) -> list[int]:
    return sorted((now - at).days for at in there)


# ------------------------------------------------------------------------------------------------------------ in a year


def test_a_year_of_daily_backups_thins_out_as_promised() -> None:
    days = [START + DAY * number for number in range(365)]
    for now, there in rotated((day, day) for day in days)[120:]:
        told = ages(there, now)
        assert told[:3] == [0, 1, 2]
        assert told[3:10] == [3, 4, 5, 6, 7, 8, 9]
        assert len([age for age in told if 10 <= age < 45]) >= 4
        assert told[-1] <= 90
        assert told[-1] >= 45
        assert len(told) <= 17


def test_no_stretch_of_the_last_two_months_is_without_a_backup() -> None:
    days = [START + DAY * number for number in range(365)]
    for now, there in rotated((day, day) for day in days)[120:]:
        told = ages(there, now)
        gaps = [later - earlier for earlier, later in pairwise(told)]
        assert all(gap <= 8 for gap, age in zip(gaps, told, strict=False) if age < 30)
        assert max(gaps) <= 38


def test_a_backup_every_half_hour_of_two_days_is_kept() -> None:
    times = [NOON - timedelta(minutes=30) * number for number in range(4 * 48)]
    there = kept(times, NOON)
    assert {at for at in times if NOON - at <= 2 * DAY} <= there
    assert len(there) == 97 + 3, "and the last of what lies before them, of each of the three days it touches"


def test_ten_years_of_use_with_holidays_keep_the_promise_every_day() -> None:
    working = [START + DAY * number for number in range(3652) if number % 7 < 5 and number % 365 < 320]
    for now, there in rotated((day, day) for day in working):
        assert now in there
        assert all(now - at <= LONGEST for at in there)
        assert len(there) <= 20
    assert len(rotated((day, day) for day in working)[-1][1]) >= 10


def test_one_is_the_newest_of_its_day_in_finland_not_in_utc() -> None:
    # 22:30 UTC in January is half past midnight of the next Finnish day.
    evening, night = datetime(2026, 1, 10, 21, 30, tzinfo=UTC), datetime(2026, 1, 10, 22, 30, tzinfo=UTC)
    assert {evening, night} <= kept([evening, night], datetime(2026, 1, 15, tzinfo=UTC))
    morning, noon = datetime(2026, 1, 10, 6, tzinfo=UTC), datetime(2026, 1, 10, 12, tzinfo=UTC)
    many = [morning, noon, *(datetime(2026, 1, day, tzinfo=UTC) for day in (11, 12))]
    assert morning not in kept(many, datetime(2026, 1, 15, tzinfo=UTC))


@pytest.mark.parametrize(
    "change", [datetime(2026, 3, 29, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]
)
def test_the_hour_that_is_skipped_or_comes_twice_loses_no_day(change: datetime) -> None:
    times = [change + AN_HOUR * hour for hour in range(-72, 73)]
    there = kept(times, change + 6 * DAY)
    assert len({at.astimezone(UTC).date() for at in there}) >= 5


# ---------------------------------------------------------------------------------------------------------- at any time


@given(st.lists(days_ago, min_size=1, max_size=60))
def test_the_newest_stays_and_three_young_ones_stay(times: list[datetime]) -> None:
    there = kept(times, NOON)
    young = {at for at in times if NOON - at <= LONGEST}
    assert max(times) in there or not young
    assert len(there) >= min(3, len(young))
    assert there <= set(times)


@given(st.lists(days_ago, min_size=1, max_size=60))
@example([NOON, NOON - DAY, NOON - 91 * DAY])
def test_none_is_older_than_90_days_unless_the_clock_is_in_doubt(times: list[datetime]) -> None:
    young = sorted({at for at in times if NOON - at <= LONGEST})
    older = sorted(at for at in times if NOON - at > LONGEST)
    there = kept(times, NOON)
    if len(young) >= 3 or (young and older and young[0] - older[-1] < LONGEST):
        assert all(NOON - at <= LONGEST for at in there)


@given(st.lists(anywhen, min_size=1, max_size=40), anywhen)
def test_whatever_the_clock_says_the_newest_stays_and_so_do_three(times: list[datetime], now: datetime) -> None:
    there = kept([*times, now], now)
    assert max([*times, now]) in there
    assert now in there


@given(st.lists(anywhen, min_size=1, max_size=40), anywhen)
def test_rotating_twice_is_rotating_once(times: list[datetime], now: datetime) -> None:
    once = kept(times, now)
    assert kept(sorted(once), now) == once


@given(st.lists(days_ago, min_size=1, max_size=60))
def test_beyond_two_days_there_are_never_more_than_fourteen(times: list[datetime]) -> None:
    there = [at for at in kept(times, NOON) if NOON - at > 2 * DAY]
    assert len(there) <= 14


# ---------------------------------------------------------------------------------------------------- clocks that jump


def test_ten_years_ahead_costs_no_good_backup() -> None:
    before = [START + DAY * number for number in range(60)]
    there = rotated((day, day) for day in before)[-1][1]
    ahead = before[-1] + timedelta(days=3650)
    first = kept([*there, ahead], ahead)
    assert {ahead, *before[-2:]} == first
    second = kept([*first, ahead + AN_HOUR], ahead + AN_HOUR)
    assert len(second) == 3


def test_back_by_a_day_keeps_what_lies_in_the_future() -> None:
    days = [START + DAY * number for number in range(30)]
    there = rotated((day, day) for day in days)[-1][1]
    back = days[-1] - DAY
    assert kept([*there, back + AN_HOUR], back + AN_HOUR) >= {*days[-3:], back + AN_HOUR}


def test_back_to_1970_keeps_everything_that_is_ahead() -> None:
    days = [START + DAY * number for number in range(30)]
    there = rotated((day, day) for day in days)[-1][1]
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    assert kept([*there, epoch], epoch) == {*there, epoch}


def test_four_months_of_leave_keep_the_last_three_until_three_new_ones_are_made() -> None:
    old = [START + DAY * number for number in range(5)]
    back = START + 120 * DAY
    assert kept([*old, back], back) == {back, *old[-2:]}
    assert kept([*old[-2:], back, back + AN_HOUR, back + 2 * AN_HOUR], back + 2 * AN_HOUR) == {
        back,
        back + AN_HOUR,
        back + 2 * AN_HOUR,
    }


def test_a_stick_used_every_other_month_holds_nothing_beyond_90_days() -> None:
    for now, there in rotated((day, day) for day in (START + 60 * DAY * number for number in range(12))):
        assert all(now - at <= LONGEST for at in there)


# --------------------------------------------------------------------------------------------- instants that cannot be


def test_a_backup_made_while_the_clock_was_ahead_takes_the_time_of_the_next_one() -> None:
    made = {1: START, 2: START + 3650 * DAY, 3: START + DAY, 4: START + 2 * DAY}
    now = START + 3 * DAY
    assert plausible(made, now) == {1: START, 2: START + DAY, 3: START + DAY, 4: START + 2 * DAY}


def test_the_last_one_made_while_the_clock_was_ahead_counts_as_made_now() -> None:
    made = {1: START, 2: START + 3650 * DAY}
    assert plausible(made, START + DAY) == {1: START, 2: START + DAY}


@given(st.lists(anywhen, min_size=1, max_size=20), anywhen)
def test_a_plausible_instant_is_never_in_the_future(times: list[datetime], now: datetime) -> None:
    made = dict(enumerate(times))
    believed = plausible(made, now)
    assert all(at <= now for at in believed.values())
    assert all(believed[number] == at for number, at in made.items() if at <= now)


def test_the_last_day_of_a_backup() -> None:
    assert expires_on(datetime(2026, 1, 1, 23, tzinfo=UTC)).isoformat() == "2026-04-02"
