"""The log: a small rotating file that can only hold codes, numbers and ids, never a name or a message."""

import logging
import os
import re
import traceback
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.system.paths import make_private_folder

LOGGER_NAME = "heijastus_desk"
LOG_FILE = "desk.log"
LARGEST_LOG = 256 * 1024
OLD_LOGS = 3
_CODE = re.compile(r"[a-z][a-z0-9]*(?:[._][a-z0-9]+){0,7}")
_LONGEST_CODE = 60
# Crockford's symbols: the number is read aloud over the telephone.
_INCIDENT_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DEEPEST_CHAIN = 5
_MOST_FRAMES = 40
Loggable: TypeAlias = int | bool | UUID | Enum | None


def configure(log_folder: Path) -> Path:
    """Send all logging of the process to `desk.log` in the folder (made private) and to nothing else; returns its path.

    Own events from INFO, libraries from WARNING. Nothing goes to stderr. Calling it again moves the log.
    Raises FOLDER_NOT_WRITABLE.
    """
    make_private_folder(log_folder)
    path = log_folder / LOG_FILE
    handler = _SmallRotatingFile(path)
    handler.setFormatter(_AllowList())
    root = logging.getLogger()
    for old in [known for known in root.handlers if isinstance(known, _SmallRotatingFile | logging.StreamHandler)]:
        # pytest's capturing handlers are StreamHandlers of another class; only plain ones write to stderr.
        if isinstance(old, _SmallRotatingFile) or type(old) is logging.StreamHandler:
            root.removeHandler(old)
            old.close()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(LOGGER_NAME).setLevel(logging.INFO)
    # Otherwise a handler that fails prints the record with its arguments to stderr.
    logging.raiseExceptions = False
    logging.captureWarnings(capture=True)
    return path


def close() -> None:
    """Take the file handler out again and close it, so that the folder can be removed; undoes `configure`."""
    root = logging.getLogger()
    for handler in [known for known in root.handlers if isinstance(known, _SmallRotatingFile)]:
        root.removeHandler(handler)
        handler.close()
    logging.captureWarnings(capture=False)
    logging.raiseExceptions = True


def log_event(code: str, *, level: int = logging.INFO, **ids: Loggable) -> None:
    """Write one event. `code` is a literal like `vault.opened`; values are numbers, enum members, UUIDs.

    Raises ValueError for a code that is not one, so that nobody writes a sentence; other values are left out.
    """
    if len(code) > _LONGEST_CODE or not _CODE.fullmatch(code):
        raise ValueError("not a log code")
    logging.getLogger(LOGGER_NAME).log(level, "event", extra={"desk_code": code, "desk_ids": ids})


def incident(error: BaseException) -> str:
    """Log an unexpected failure and return its number, e.g. `7K3Q-2M9D`, to be shown and read aloud.

    The log gets the exception's type and where it happened (file:line:function), for causes too;
    neither its message nor any local value, because both may hold personal data.
    """
    symbols = "".join(_INCIDENT_SYMBOLS[byte % 32] for byte in os.urandom(8))
    number = f"{symbols[:4]}-{symbols[4:]}"
    logging.getLogger(LOGGER_NAME).error(
        "incident", extra={"desk_code": "incident", "desk_incident": number, "desk_trace": _trace_lines(error)}
    )
    return number


def _trace_lines(error: BaseException) -> tuple[str, ...]:
    lines: list[str] = []
    current: BaseException | None = error
    for _ in range(_DEEPEST_CHAIN):
        if current is None:
            break
        code = f" {current.code.value}" if isinstance(current, HeijastusError) else ""
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}{code}")
        frames = traceback.extract_tb(current.__traceback__)[-_MOST_FRAMES:]
        lines += [f"  {_short_file(frame.filename)}:{frame.lineno}:{frame.name}" for frame in frames]
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return tuple(lines)


def _short_file(filename: str) -> str:
    """A path from the package on: what lies before it holds the user's account name."""
    parts = Path(filename).parts
    for anchor in ("site-packages", "heijastus_desk", "tests"):
        if anchor in parts:
            start = len(parts) - 1 - parts[::-1].index(anchor)
            return "/".join(parts[start + (anchor == "site-packages") :])
    return parts[-1] if parts else "?"


class _AllowList(logging.Formatter):
    """Builds each line from known fields only; the message and arguments of a record are never read."""

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        head = f"{moment} {record.levelname.lower()}"
        code: object = getattr(record, "desk_code", None)
        if not isinstance(code, str):
            # A library's record: what it says may quote a row, so only who spoke and where.
            return f"{head} library {record.name} {_short_file(record.pathname)}:{record.lineno}{_raised(record)}"
        number: object = getattr(record, "desk_incident", None)
        if isinstance(number, str):
            return "\n  ".join((f"{head} incident {number}", *getattr(record, "desk_trace", ())))
        ids: dict[str, object] = getattr(record, "desk_ids", {})
        return " ".join((head, code, *(f"{name}={_value(value)}" for name, value in ids.items())))


def _raised(record: logging.LogRecord) -> str:
    kind = record.exc_info[0] if record.exc_info else None
    return f" {kind.__name__}" if kind else ""


def _value(value: object) -> str:
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if value is None or isinstance(value, bool | int | UUID):
        return str(value)
    return "[left out]"


class _SmallRotatingFile(logging.FileHandler):
    """A private log file with a few predecessors; the standard rotating handler would import `socket`."""

    def __init__(self, path: Path) -> None:
        _make_private_file(path)
        super().__init__(path, encoding="utf-8", delay=True)
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._path.exists() and self._path.stat().st_size >= LARGEST_LOG:
                self._rotate()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _rotate(self) -> None:
        self.close()
        for age in range(OLD_LOGS - 1, 0, -1):
            older = self._path.with_name(f"{self._path.name}.{age}")
            if older.exists():
                older.replace(self._path.with_name(f"{self._path.name}.{age + 1}"))
        self._path.replace(self._path.with_name(f"{self._path.name}.1"))
        _make_private_file(self._path)


def _make_private_file(path: Path) -> None:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
