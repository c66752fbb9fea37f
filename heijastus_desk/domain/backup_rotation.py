"""Which backups are kept: all of two days, then one a day, a week and a month, none beyond 90 days.

The clock of a laptop can be wrong by years. Nothing here trusts it so far that a good copy could be lost by it.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from heijastus_desk.domain.clock import HELSINKI

LONGEST: Final = timedelta(days=90)
"""No copy exists longer: what was erased may still be in one that could not be reached."""
_ALL: Final = timedelta(days=2)
_DAILY: Final = 7
_WEEKLY: Final = 4
_MONTHLY: Final = 3
_FEWEST: Final = 3


def kept(times: Sequence[datetime], now: datetime) -> frozenset[datetime]:
    """The instants of the backups to keep; the others may go. The newest is always among them.

    Every one of the last two days (and of the future: then a clock was wrong), the newest of each of 7 earlier days,
    of 4 weeks before them and of 3 months before those; days are Finnish. None is older than 90 days and never fewer
    than three are kept where there are three that young. When 90 days or more lie between the young ones and the one
    before them, the clock may have jumped: then the newest three stay, whatever their age, until there are three young.
    """
    newest_first = sorted(set(times), reverse=True)
    young = [at for at in newest_first if now - at <= LONGEST]
    chosen = set(_chosen(young, now))
    chosen.update(young[:_FEWEST])
    if _is_doubtful(newest_first, young, now):
        chosen.update(newest_first[:_FEWEST])
    return frozenset(chosen)


def plausible(made: Mapping[int, datetime], now: datetime) -> Mapping[int, datetime]:
    """The instants by running number, where one in the future is taken for that of the next backup made in the past.

    Backups made while the clock was ahead would otherwise count as the newest for as long as it was.
    """
    believed: dict[int, datetime] = {}
    latest = now
    for number in sorted(made, reverse=True):
        if made[number] <= now:
            latest = made[number]
        believed[number] = min(made[number], latest) if made[number] > now else made[number]
    return believed


def expires_on(made_at: datetime) -> date:
    """The last Finnish day a backup of this instant may exist."""
    return (made_at + LONGEST).astimezone(HELSINKI).date()


def _chosen(young: Sequence[datetime], now: datetime) -> list[datetime]:
    recent = [at for at in young if now - at <= _ALL]
    rest = young[len(recent) :]
    days = _newest_of_each(rest, _day, _DAILY)
    earlier = [at for at in rest if days and _day(at) < _day(days[-1])]
    weeks = _newest_of_each(earlier, _week, _WEEKLY)
    months = _newest_of_each([at for at in earlier if _week(at) < _week(weeks[-1])], _month, _MONTHLY)
    return recent + days + weeks + months


def _is_doubtful(newest_first: Sequence[datetime], young: Sequence[datetime], now: datetime) -> bool:
    older = newest_first[len(young) :]
    if not older:
        return False
    return (young[-1] if young else now) - older[0] >= LONGEST


def _newest_of_each(
    newest_first: Sequence[datetime], span: Callable[[datetime], Hashable], number: int
) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for at in newest_first:
        found.setdefault(span(at), at)
    return list(found.values())[:number]


def _day(at: datetime) -> date:
    return at.astimezone(HELSINKI).date()


def _week(at: datetime) -> tuple[int, int]:
    return _day(at).isocalendar()[:2]


def _month(at: datetime) -> tuple[int, int]:
    day = _day(at)
    return day.year, day.month
