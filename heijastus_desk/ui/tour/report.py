"""What the tour did: one line for each step as it ends, and all of it in tour.json."""

import json
import sys
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from heijastus_desk.ui.tour.cut_words import CutWord

FILE_NAME = "tour.json"


class Result(StrEnum):
    """How a step ended; skipped when one that it needs had failed."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(slots=True, kw_only=True)
class StepReport:
    """One step of the tour."""

    number: int
    name: str
    what: str
    seconds: float = 0.0
    pictures: list[str] = field(default_factory=list[str])
    cut: list[CutWord] = field(default_factory=list[CutWord])
    """words that do not fit where the pictures show them"""
    result: Result = Result.OK
    reason: str = ""

    @property
    def line(self) -> str:
        """The step as the terminal shows it."""
        told = f"{self.number:02d} {self.result.value:<7} {self.seconds:5.1f} s  {self.name}: {self.what}"
        return f"{told}\n   {self.reason}" if self.reason else told


@dataclass(slots=True, kw_only=True)
class TourReport:
    """The whole tour; `files` are the papers it left, by their path below the folder."""

    day: date
    language: str
    platform: str
    text: int = 100
    """per cent of the usual size"""
    window: tuple[int, int] = (0, 0)
    """width and height in pixels"""
    seconds: float = 0.0
    steps: list[StepReport] = field(default_factory=list[StepReport])
    files: list[str] = field(default_factory=list[str])

    @property
    def failures(self) -> int:
        """How many steps did not end well."""
        return sum(step.result is not Result.OK for step in self.steps)

    @property
    def cut(self) -> int:
        """How many words are cut in the pictures."""
        return sum(len(step.cut) for step in self.steps)

    def add(self, step: StepReport) -> None:
        """Keep a finished step and show its line."""
        self.steps.append(step)
        say(step.line)

    def write(self, folder: Path) -> Path:
        """Leave the report in the folder."""
        path = folder / FILE_NAME
        told = {**asdict(self), "day": self.day.isoformat(), "result": "failed" if self.failures else "ok"}
        path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
        return path


def take_away_earlier(folder: Path) -> None:
    """Remove what an earlier tour left in the folder, by its own report, and nothing else."""
    path = folder / FILE_NAME
    try:
        told = json.loads(path.read_text("utf-8"))
        left = [*told["files"], *(picture for step in told["steps"] for picture in step["pictures"])]
    except (OSError, ValueError, KeyError, TypeError):
        return
    for name in left:
        file = (folder / str(name)).resolve()
        if file.is_relative_to(folder.resolve()):
            file.unlink(missing_ok=True)
    path.unlink()


def say(line: str) -> None:
    """Write a line to the terminal, where there is one."""
    if sys.stdout is not None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
