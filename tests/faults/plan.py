"""Which fault is tried on which activity, how often in the full campaign, and how time is shared in the short one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

BUDGET: Final = 300.0
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
    "at_rest": "at_rest.AtRest",
}
"""Name and class of every activity in `activities`."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of fault: the rounds of the full campaign and of `make test`, and its share of the time there."""

    full: int
    short: int
    weight: float
    needs_recorder: bool = True


FAULTS: Final[dict[str, Fault]] = {
    "kill": Fault(200, 20, 1.0, needs_recorder=False),
    "power": Fault(2_000, 100, 2.5),
    "errors": Fault(EVERY, 40, 1.5),
    "full_disk": Fault(60, 8, 0.5),
    "compound": Fault(500, 10, 0.7),
    "bits": Fault(2_000, 200, 1.5, needs_recorder=False),
    "damage": Fault(EVERY, 64, 1.5, needs_recorder=False),
    "clock": Fault(377, 14, 0.7, needs_recorder=False),
    "erasures": Fault(500, 5, 1.0, needs_recorder=False),
}
ON_EVERY_ACTIVITY: Final = ("kill", "power", "errors", "full_disk", "compound")
SAMPLED: Final[dict[tuple[str, str], int]] = {("errors", "edit"): 500, ("errors", "import"): 500}
"""Where not every change is tried even in the full campaign."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of the table: a fault on an activity, or a control without one countermeasure."""

    fault: str
    activity: str
    without: str = ""

    @property
    def needs_recorder(self) -> bool:
        return FAULTS[self.fault].needs_recorder

    @property
    def weight(self) -> float:
        return FAULTS[self.fault].weight * (0.5 if self.without else 1.0)

    def __str__(self) -> str:
        return f"{self.fault}-{self.activity}{f'-without-{self.without}' if self.without else ''}".replace(" ", "-")

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


CELLS: Final = (
    *(Cell(fault, activity) for activity in ACTIVITIES if activity != "at_rest" for fault in ON_EVERY_ACTIVITY),
    Cell("bits", "at_rest"),
    Cell("damage", "at_rest"),
    Cell("clock", "rotation"),
    Cell("erasures", "at_rest"),
)
CONTROLS: Final = (
    Cell("power", "edit", "sync"),
    Cell("kill", "edit", "transaction"),
    Cell("errors", "import", "transaction"),
    Cell("kill", "migration", "transaction"),
    Cell("kill", "first_run", "staging"),
    Cell("power", "passphrase", "file sync"),
    Cell("kill", "passphrase", "atomic write"),
    Cell("kill", "export", "tidy"),
    Cell("compound", "backup", "recovery"),
    Cell("kill", "rotation", "rotation"),
    Cell("kill", "erase", "resume"),
    Cell("full_disk", "erase", "ballast"),
    Cell("kill", "restore", "journal"),
    Cell("kill", "rekey", "renewal"),
    Cell("kill", "everything", "tidy"),
    Cell("bits", "at_rest", "page check"),
    Cell("clock", "rotation", "rotation"),
)
"""Each without one countermeasure: here something must be lost."""


def short_form(cells: Sequence[Cell]) -> list[dict[str, Any]]:
    """Orders for `make test`: each cell has a share of the budget."""
    whole = sum(cell.weight for cell in (*CELLS, *CONTROLS))
    return [
        cell.order(FAULTS[cell.fault].short * (3 if cell.without else 1), BUDGET * cell.weight / whole, SEED)
        for cell in cells
    ]


def full_form(cell: Cell, seed: int, rounds: int = 0) -> dict[str, Any]:
    """The order of `make soak`; `rounds` instead of the full count."""
    every = SAMPLED.get((cell.fault, cell.activity), FAULTS[cell.fault].full)
    return cell.order(rounds or every, 24 * 3600.0, seed)
