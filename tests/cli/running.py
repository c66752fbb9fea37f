"""Runs the command line inside the test process, over copies of one demo vault."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from heijastus_desk.services.demo.filling import PASSPHRASE

DEMO_DAY = date(2026, 6, 8)
"""The day the demo practice of these tests was written on."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one run gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer on stdout as JSON."""
        return json.loads(self.out)

    def done(self) -> "Answer":
        """Itself, after a look that it went well and said nothing on stderr."""
        assert (self.code, self.err) == (0, "")
        return self

    def refused(self) -> str:
        """The one line of a refusal, after a look that it is one and that nothing else was said."""
        assert self.code == 2, self.err
        assert self.out == ""
        assert self.err.count("\n") == 1, self.err
        assert self.err.endswith(".\n")
        assert "Traceback" not in self.err
        return self.err.rstrip("\n")


Cli = Callable[..., Answer]


@dataclass(frozen=True, slots=True)
class OpenVault:
    """A copy of the demo vault and the command line pointed at it, standing on the demo's day."""

    folder: Path
    passphrase_file: Path
    cli: Cli

    def options(self) -> tuple[str, ...]:
        return ("--vault", str(self.folder), "--passphrase-file", str(self.passphrase_file))

    def __call__(self, command: str, *arguments: object, on: date | str = DEMO_DAY) -> Answer:
        return self.cli(command, *arguments, *self.options(), "--on", str(on))


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder and its hash; folders count too, the note of how the last session ended does not."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
        if path.name != "state.json"
    }


def write_passphrase(folder: Path, text: str = PASSPHRASE) -> Path:
    """A file as a script would keep it: the passphrase and a line end."""
    path = folder / "passphrase.txt"
    path.write_text(f"{text}\n", "utf-8")
    return path
