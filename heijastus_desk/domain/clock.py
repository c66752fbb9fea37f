"""The only source of today: instants in UTC, legal dates in Europe/Helsinki."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")


class Clock(Protocol):
    """What tells the time; services take one instead of asking the machine."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...

    def today(self) -> date:
        """The present legal date in Finland."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The present legal date in Finland."""
        return datetime.now(HELSINKI).date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still: tests, the tour and `--on` what-if dates."""

    instant: datetime

    @classmethod
    def on(cls, day: date, hour: int = 9) -> "FixedClock":
        """A clock standing at the hour of the Finnish day."""
        return cls(datetime(day.year, day.month, day.day, hour, tzinfo=HELSINKI).astimezone(UTC))

    def now(self) -> datetime:
        """The fixed instant, in UTC."""
        return self.instant.astimezone(UTC)

    def today(self) -> date:
        """The Finnish date of the fixed instant."""
        return self.instant.astimezone(HELSINKI).date()


@dataclass(slots=True)
class MovableClock:
    """A clock set by hand: the demo writes years of practice in one go."""

    instant: datetime

    def move_to(self, day: date, hour: int = 9) -> None:
        """Stand at the hour of the Finnish day."""
        self.instant = FixedClock.on(day, hour).instant

    def now(self) -> datetime:
        """The instant set last, in UTC."""
        return self.instant.astimezone(UTC)

    def today(self) -> date:
        """The Finnish date of the instant set last."""
        return self.instant.astimezone(HELSINKI).date()
