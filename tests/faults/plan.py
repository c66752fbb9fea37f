"""Which fault is tried on which activity, how often in the full campaign, and how time is shared in the short one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

BUDGET: Final = 330.0
"""seconds of work for the short form, shared by two processes"""
SEED: Final = 20_260_608
EVERY: Final = 5_000
"""more rounds than any activity has changes: every one of them is tried"""

ACTIVITIES: Final[dict[str, str]] = {
    "edit": "edit.Edit",
    "import": "take_in.TakeIn",
    "first_run": "first_run.FirstRun",
    "migration": "migration.Migration",
    "passphrase": "passphrase.Passphrase",
    "export": "gather.Gather",
    "backup": "backup.Backup",
    "rotation": "rotation.Rotation",
    "erase": "erase.Erase",
    "restore": "restore.Restore",
    "rekey": "rekey.Rekey",
    "everything": "everything.Everything",
}
"""Name and class of every activity in `activities`."""

FULL: Final[dict[str, int]] = {"kill": 200, "power": 2_000, "errors": EVERY, "full_disk": 60, "compound": 500}
"""Rounds of each fault in the full campaign."""
SAMPLED: Final[dict[tuple[str, str], int]] = {("errors", "edit"): 500, ("errors", "import"): 500}
"""Where not every change is tried even then."""
SHORT: Final[dict[str, int]] = {"kill": 20, "power": 100, "errors": 40, "full_disk": 8, "compound": 10}
"""The same in `make test`; fewer when the time is up."""
WEIGHT: Final[dict[str, float]] = {"kill": 1.0, "power": 3.0, "errors": 1.5, "full_disk": 0.5, "compound": 0.7}
NEEDS_RECORDER: Final = frozenset({"power", "errors", "full_disk", "compound"})


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of the table: a fault on an activity, or a control without one countermeasure."""

    fault: str
    activity: str
    without: str = ""

    @property
    def needs_recorder(self) -> bool:
        return self.fault in NEEDS_RECORDER

    def __str__(self) -> str:
        return f"{self.fault}-{self.activity}{f'-without-{self.without}' if self.without else ''}"

    def order(self, rounds: int, seconds: float, seed: int) -> dict[str, Any]:
        """What a campaign process is told."""
        return {
            "row": self.fault,
            "activity": self.activity,
            "without": self.without,
            "rounds": rounds,
            "seconds": seconds,
            "seed": seed,
        }


CELLS: Final = tuple(Cell(fault, activity) for activity in ACTIVITIES for fault in FULL)
CONTROLS: Final = (Cell("power", "edit", "sync"),)


def short_form(cells: Sequence[Cell]) -> list[dict[str, Any]]:
    """Orders for `make test`: each cell has a share of the budget."""
    whole = sum(WEIGHT[cell.fault] for cell in (*CELLS, *CONTROLS))
    return [cell.order(SHORT[cell.fault], BUDGET * WEIGHT[cell.fault] / whole, SEED) for cell in cells]


def full_form(cell: Cell, seed: int, rounds: int = 0) -> dict[str, Any]:
    """The order of `make soak`; `rounds` instead of the full count."""
    rounds = rounds or SAMPLED.get((cell.fault, cell.activity), FULL[cell.fault])
    return cell.order(rounds, 24 * 3600.0, seed)
