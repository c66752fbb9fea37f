"""What is in the database of a set: opening it without changing a byte, and the facts its manifest tells."""

import hashlib
import json
import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.first_page import check_first_page
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import BEGINNING

_BLOCK: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Content:
    """Facts read from an opened database of a set."""

    schema: int
    pages: int
    counts: dict[str, int]
    erasures: int
    ledger_head: str
    last_event: int


@contextmanager
def opened(path: Path, key: DataKey) -> Generator[Any]:
    """A driver connection to a closed copy that leaves its bytes as they are: no journal mode is set."""
    opening.check_file(path)
    check_first_page(path, key)
    raw = opening.connect(path, key, query_only=True)
    try:
        yield raw
    finally:
        raw.close()


def checked(path: Path, key: DataKey, progress: Progress) -> Content:
    """The facts of a copy after a full health check, 2.5 s for 100 MB.

    Raises VAULT_DAMAGED, VAULT_FOREIGN, VAULT_NEWER, VAULT_EMPTY, VAULT_NOT_ENCRYPTED or CANCELLED.
    """
    with opened(path, key) as raw:
        opening.check_identity(raw, path, NEWEST_SCHEMA)
        if os.access(path, os.W_OK):
            # The check of the search index counts as a write for SQLite, although it changes nothing.
            raw.execute("PRAGMA query_only=OFF")
            health.full_check(raw, progress)
        else:
            health.quick_check(raw)
            health.check_ties(raw)
        return facts(raw, path)


def facts(raw: Any, path: Path) -> Content:
    """What an opened file holds; raises VAULT_DAMAGED."""
    try:
        counts = {name: _one(raw, f"SELECT count(*) FROM {_quoted(name)}") for (name,) in raw.execute(_TABLES)}  # noqa: S608
        lines = [json.loads(line) for (line,) in raw.execute(_LINES)] if "erasure_line" in counts else []
        return Content(
            schema=_one(raw, "PRAGMA user_version"),
            pages=_one(raw, "PRAGMA page_count"),
            counts=counts,
            erasures=len({line["entry"] for line in lines if "entry" in line}) + sum(_let_go(line) for line in lines),
            ledger_head=str(lines[-1]["seal"]) if lines else BEGINNING,
            last_event=_one(raw, "SELECT coalesce(max(id), 0) FROM event") if "event" in counts else 0,
        )
    except (driver.DatabaseError, ValueError, KeyError, TypeError):
        raise HeijastusError(ErrorCode.VAULT_DAMAGED, path=str(path)) from None


# Without the insides of the search index and SQLite's own statistics.
_TABLES: Final = (
    "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " ORDER BY name"
)
_LINES: Final = "SELECT line FROM erasure_line ORDER BY number"


def _let_go(line: dict[str, Any]) -> int:
    return int(line["count"]) if line["kind"] == "let_go" else 0


def _one(raw: Any, statement: str) -> int:
    return int(raw.execute(statement).fetchone()[0])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def file_hash(path: Path) -> str:
    """SHA-256 of a file, hex. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def copy_durably(source: Path, target: Path, progress: Progress) -> None:
    """Copy the bytes into an existing file and onto its device, so that what is read next comes from there."""
    total, done = source.stat().st_size, 0
    with source.open("rb") as reading, target.open("wb") as writing:
        while block := reading.read(_BLOCK):
            writing.write(block)
            done += len(block)
            progress.step(done, total)
    sync_to_device(target)


def sync_to_device(path: Path) -> None:
    """Write a file out and let the system forget its pages: the check that follows reads the device, not memory."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
