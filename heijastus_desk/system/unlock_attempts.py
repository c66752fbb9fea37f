"""How often a wrong passphrase was given in a row, kept beside the vault so that starting anew shortens no wait.

The wait only slows somebody who sits at the keyboard; whoever can copy the files guesses without us, and is slowed by
the cost of the key derivation alone. So a lost or spoilt file counts as no failures: it must never lock her out.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.passphrase import retry_delay

FILE: Final = "attempts.json"
_MOST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong tries in a row, and the instant of the last one."""

    failures: int = 0
    at: datetime | None = None

    def wait(self, now: datetime) -> float:
        """Seconds until the next try; the whole wait again where the clock was set back."""
        delay = retry_delay(self.failures)
        if self.at is None:
            return delay
        since = (now - self.at).total_seconds()
        return delay if since < 0 else max(0.0, delay - since)


def attempts_path(folder: Path) -> Path:
    """Where a vault folder keeps them."""
    return folder / FILE


def read_attempts(path: Path) -> Attempts:
    """What is remembered; nothing where the file is missing or makes no sense."""
    with suppress(OSError, ValueError, TypeError, KeyError, OverflowError):
        told: dict[str, Any] = json.loads(path.read_text("utf-8"))
        failures, at = int(told["failures"]), datetime.fromisoformat(str(told["at"]))
        if 0 < failures <= _MOST and at.tzinfo is not None:
            return Attempts(failures, at)
    return Attempts()


def note_failure(path: Path, now: datetime) -> Attempts:
    """Remember one more wrong try; counted on even where it cannot be written."""
    known = read_attempts(path)
    attempts = Attempts(min(known.failures + 1, _MOST), now)
    with suppress(OSError, HeijastusError):
        atomic_write(path, json.dumps({"failures": attempts.failures, "at": now.isoformat()}).encode())
    return attempts


def forget_failures(path: Path) -> int:
    """The vault was opened: start counting anew; returns how many wrong tries came before, for the log of events."""
    failures = read_attempts(path).failures
    with suppress(OSError):
        path.unlink(missing_ok=True)
    return failures
