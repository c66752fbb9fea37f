"""The figures of one row of the table: a fault, an activity, how often tried, survived, lost."""

from dataclasses import asdict, dataclass, field
from typing import Any

MOST_TOLD = 5


@dataclass(slots=True)
class Tally:
    """One row. A round is lost when anything acknowledged is missing, half, unreadable, or told unclearly."""

    fault: str
    activity: str
    seed: int
    without: str = ""
    """the countermeasure that was taken away: such a row must have losses"""
    tried: int = 0
    lost: int = 0
    figures: dict[str, float] = field(default_factory=dict[str, float])
    told: list[str] = field(default_factory=list[str])
    """the first losses, each with what makes it happen again"""
    skipped: str = ""

    @property
    def survived(self) -> int:
        return self.tried - self.lost

    def count(self, complaints: list[str], what: str) -> bool:
        """One round; True when it was lost."""
        self.tried += 1
        if not complaints:
            return False
        self.lost += 1
        if len(self.told) < MOST_TOLD:
            self.told.append(f"[seed {self.seed}, {what}] {'; '.join(complaints)[:1500]}")
        return True

    def most(self, name: str, value: float) -> None:
        """Keep the greatest value of a figure."""
        self.figures[name] = round(max(self.figures.get(name, 0.0), value), 3)

    def add(self, name: str, value: float = 1) -> None:
        """Add to a figure."""
        self.figures[name] = round(self.figures.get(name, 0) + value, 3)

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "survived": self.survived}

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> "Tally":
        return cls(**{name: value for name, value in told.items() if name != "survived"})
