"""Does the erasures of a ledger again in a closed file: a backup's working copy, a file being restored."""

from collections.abc import Collection, Generator, Iterable, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.clock import Clock
from heijastus_desk.privacy.naming_passages import NameFinder
from heijastus_desk.storage import opening, suppression
from heijastus_desk.storage.erasing import cases, remnants, sweep
from heijastus_desk.storage.erasing.cases import Cell
from heijastus_desk.storage.erasing.masking import Aliases, Masking, mask
from heijastus_desk.storage.erasing.mentions import find_mentions
from heijastus_desk.storage.erasing.selection import select_rows
from heijastus_desk.storage.erasing.waiting import drop_erased
from heijastus_desk.storage.migrations.runner import NEWEST_SCHEMA, migrate
from heijastus_desk.storage.tables.safekeeping import erasure_line
from heijastus_desk.storage.unit_of_work import worded
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, Erasure, Ledger, parse_ledger


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many erasures a file had not gone through, and what the erased rows in it said: never stored anywhere."""

    count: int
    values: frozenset[remnants.Value]
    finders: tuple[NameFinder, ...] = ()
    """what finds the names that were replaced: never stored anywhere either"""

    def __repr__(self) -> str:
        return f"Replayed(count={self.count})"


@dataclass(frozen=True, slots=True)
class Erased:
    """One erasure carried out: what was done, what the rows said, what became of texts of others that named them."""

    done: sweep.Swept
    values: frozenset[remnants.Value] = field(repr=False)
    masked: Masking = field(repr=False)


def replay(
    path: Path,
    key: DataKey,
    ledger: Ledger,
    clock: Clock,
    present: Mapping[Cell, str] | None = None,
    by_code: Collection[str] = (),
) -> int:
    """Apply every erasure the file has not gone through and write the ledger into it; how many there were.

    An older schema is brought up to date first. Raises VAULT_DAMAGED, DISK_FULL; then nothing was erased.
    """
    return replay_and_tell(path, key, ledger, clock, present, by_code).count


def replay_and_tell(
    path: Path,
    key: DataKey,
    ledger: Ledger,
    clock: Clock,
    present: Mapping[Cell, str] | None = None,
    by_code: Collection[str] = (),
) -> Replayed:
    """The same, giving the values of the erased rows, so that their traces can be looked for afterwards.

    `present` are the texts with an alias as the live file has them; what cannot be judged is left as a to-do, and so
    is every text of others that names whoever went by a typed code (`by_code`: entries): a code tells of no choices.
    """
    try:
        _modernise(path, key)
        raw = opening.connect(path, key)
        with closing(raw):
            done = parse_ledger(lines_in(raw), ledger.vault_id, key.subkey(PURPOSE)).entries
            lacking = [erasure for erasure in ledger.erasures if erasure.entry not in done]
            engine = opening.engine_over(raw)
            values: set[remnants.Value] = set()
            finders: list[NameFinder] = []
            wrapping = key.subkey(suppression.PURPOSE)
            with engine.begin() as connection:
                for erasure in lacking:
                    naming = _naming(connection, erasure) if erasure.entry in by_code else ()
                    erased = erase_and_tell(connection, erasure, wrapping, present=present)
                    values |= erased.values
                    finders += erased.masked.finders
                    cases.note_returned(connection, erasure, (*erased.masked.unknown, *naming), clock.now())
                write_lines(connection, ledger, clock)
            sweep.scrub(raw)
    except (DatabaseError, driver.DatabaseError) as failure:
        raise worded(failure) from None
    return Replayed(len(lacking), frozenset(values), tuple(finders))


def erase_and_tell(
    connection: Connection,
    erasure: Erasure,
    wrapping: bytes,
    *,
    aliases: Aliases | None = None,
    present: Mapping[Cell, str] | None = None,
) -> Erased:
    """Carry out one erasure in the caller's transaction.

    Persons that go leave their marks on the suppression list; `wrapping` is the subkey of that purpose. The aliases
    come first: in a copy only the cards that are about to go know the names.
    """
    masked = mask(connection, erasure, aliases=aliases, present=present)
    chosen = select_rows(connection, erasure.roots, erasure.kept)
    suppression.add_marks(connection, wrapping, chosen.going.get("person", ()), erasure.at)
    values = remnants.values_of(connection, chosen) | masked.values
    carry_out = sweep.carry_out if erasure.keeps_figures else sweep.take_out
    drop_erased(connection, erasure.roots)
    return Erased(carry_out(connection, chosen), frozenset(values), masked)


def has_gone_through(connection: Connection, erasures: Iterable[Erasure]) -> bool:
    """Whether a file holds no row that one of the erasures takes."""
    return not any(select_rows(connection, erasure.roots, erasure.kept).going for erasure in erasures)


@contextmanager
def reading(path: Path, key: DataKey) -> Generator[Connection]:
    """A closed file opened for reading, its bytes left as they are."""
    try:
        raw = opening.connect(path, key, query_only=True)
        with closing(raw), opening.engine_over(raw, "BEGIN").begin() as connection:
            yield connection
    except (DatabaseError, driver.DatabaseError) as failure:
        raise worded(failure) from None


def stored_ledger(connection: Connection, vault_id: str, seal_key: bytes) -> Ledger:
    """The copy of the ledger an open file holds; raises LEDGER_DAMAGED."""
    lines = connection.execute(select(erasure_line.c.line).order_by(erasure_line.c.number)).scalars()
    return parse_ledger(lines, vault_id, seal_key)


def lines_in(raw: Any) -> list[str]:
    """The ledger lines a file holds, in order; none in a file older than the ledger."""
    if not raw.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erasure_line'").fetchone():
        return []
    return [row[0] for row in raw.execute("SELECT line FROM erasure_line ORDER BY number")]


def write_lines(connection: Connection, ledger: Ledger, clock: Clock) -> None:
    """Make the file's copy of the ledger this one, inside the caller's transaction."""
    at = clock.now().astimezone(UTC).isoformat(timespec="seconds")
    stamps = {"version": 1, "created_at": at, "updated_at": at}
    connection.execute(delete(erasure_line))
    _insert(
        connection,
        (
            {"uid": str(uuid4()), **stamps, "number": number, "line": line}
            for number, line in enumerate(ledger.lines, 1)
        ),
    )


def _naming(connection: Connection, erasure: Erasure) -> tuple[Cell, ...]:
    """Texts that stay and name whoever is about to go; only before it the names are known."""
    chosen = select_rows(connection, erasure.roots, erasure.kept)
    return tuple(
        (one.table, one.uid, column) for one in find_mentions(connection, erasure.roots, chosen) for column in one.parts
    )


def _insert(connection: Connection, rows: Iterable[dict[str, object]]) -> None:
    written = list(rows)
    if written:
        connection.execute(insert(erasure_line), written)


def _modernise(path: Path, key: DataKey) -> None:
    with closing(opening.connect(path, key)) as raw:
        schema: int = raw.execute("PRAGMA user_version").fetchone()[0]
    if schema < NEWEST_SCHEMA:
        migrate(path, key, schema)
