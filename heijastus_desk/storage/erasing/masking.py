"""Puts aliases into the texts of others, in the live file and in every copy, and tells what it could not judge.

In a copy the present text of the live file counts, where it is known. Else the names are on the cards the copy itself
still holds, for masking comes before the rows go. Where there is neither, the text stays and is told: a name that comes
back has to be seen.
"""

from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DatabaseError

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.privacy.naming_passages import Key, NamedPart, NameFinder, with_aliases
from heijastus_desk.storage import opening
from heijastus_desk.storage.erasing.cases import Cell
from heijastus_desk.storage.erasing.mentions import aliases_of, parts_in
from heijastus_desk.storage.erasing.remnants import SHORTEST, Value
from heijastus_desk.storage.erasing.rows import RowReader
from heijastus_desk.storage.erasing.selection import SUBJECTS
from heijastus_desk.storage.queries.name_places import whose
from heijastus_desk.storage.queries.party_finding import party_finder
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import Erasure, Root

_AROUND: Final = 16
"""characters on either side of a name that are looked for with it"""

Aliases = Mapping[Root, Mapping[Key, str]]
"""By table and uid of the row: the alias of each party it names, as she chose or was shown."""


@dataclass(slots=True)
class Masking:
    """What was done to one file. `values` and `finders` know names: they are never stored."""

    cells: int = 0
    values: set[Value] = field(default_factory=set[Value], repr=False)
    finders: list[NameFinder] = field(default_factory=list[NameFinder], repr=False)
    unknown: list[Cell] = field(default_factory=list[Cell])


def mask(
    connection: Connection,
    erasure: Erasure,
    *,
    aliases: Aliases | None = None,
    present: Mapping[Cell, str] | None = None,
) -> Masking:
    """Put an alias in each text the erasure names, inside the caller's transaction and before any row goes."""
    done = Masking()
    if not erasure.masked:
        return done
    finder = party_finder(connection, [root for root in erasure.roots if root[0] in SUBJECTS])
    if finder:
        done.finders.append(finder)
    for (table, uid), cells in _by_row(erasure).items():
        texts = _texts(connection, table, uid, cells)
        parts = _parts(connection, finder, (table, uid), texts) if finder else {}
        told = aliases_of(parts.values(), next(iter(cells.values())))
        named = {**told, **(aliases or {}).get((table, uid), {})}
        for column, said in texts.items():
            known = (present or {}).get((table, uid, column))
            if known is None and finder is None:
                done.unknown.append((table, uid, column))
                continue
            written = known if known is not None else with_aliases(said, parts.get(column, ()), named)
            if written != said:
                _write(connection, table, uid, column, written)
                done.cells += 1
                done.values |= _telling(said, parts.get(column, ()), written)
    return done


def texts_of(connection: Connection, erasures: Iterable[Erasure]) -> dict[Cell, str]:
    """What the texts with an alias say now; rows that are no longer there are left out."""
    found: dict[Cell, str] = {}
    for erasure in erasures:
        for (table, uid), cells in _by_row(erasure).items():
            said = _texts(connection, table, uid, cells)
            found |= {(table, uid, column): text for column, text in said.items()}
    return found


def names_left(
    connection: Connection,
    erasures: Iterable[Erasure],
    finders: Iterable[NameFinder],
    present: Mapping[Cell, str] | None = None,
) -> tuple[Cell, ...]:
    """Texts with an alias in which one of the names still stands; the check knows more than the file says itself.

    In a copy what the live file says too (`present`) is hers: she may have written it since.
    """
    known = list(finders)
    found: list[Cell] = []
    for erasure in erasures if known else ():
        for row, cells in _by_row(erasure).items():
            texts = {
                column: said
                for column, said in _texts(connection, *row, cells).items()
                if (present or {}).get((*row, column)) != said
            }
            for finder in known:
                found += [(*row, column) for column in _parts(connection, finder, row, texts)]
    return tuple(found)


def texts_in(path: Path, key: DataKey, erasures: Iterable[Erasure], done: frozenset[str]) -> dict[Cell, str]:
    """The same from a closed file, of those erasures it has gone through (`done`); none of one that does not open."""
    gone_through = [erasure for erasure in erasures if erasure.entry in done and erasure.masked]
    if not gone_through:
        return {}
    try:
        raw = opening.connect(path, key, query_only=True)
        with closing(raw), opening.engine_over(raw, "BEGIN").begin() as connection:
            return texts_of(connection, gone_through)
    except (HeijastusError, OSError, DatabaseError, driver.DatabaseError):
        return {}


def _by_row(erasure: Erasure) -> dict[Root, dict[str, str]]:
    """The texts of each row by column, with the alias the ledger knows."""
    rows: dict[Root, dict[str, str]] = {}
    for table, uid, column, alias in erasure.masked:
        # A ledger is read before it is believed: only columns there are.
        if table in METADATA.tables and column in METADATA.tables[table].c:
            rows.setdefault((table, uid), {})[column] = alias
    return rows


def _parts(
    connection: Connection, finder: NameFinder, row: Root, texts: Mapping[str, str]
) -> dict[str, tuple[NamedPart, ...]]:
    numbers = RowReader(connection).numbers([row]).get(row[0], set())
    owners = [name for names in whose(connection, row[0], numbers).values() for name in names.values()]
    return parts_in(finder, texts, owners, is_tied=True)


def _texts(connection: Connection, name: str, uid: str, columns: Iterable[str]) -> dict[str, str]:
    table = METADATA.tables[name]
    row = connection.execute(select(*(table.c[column] for column in columns)).where(table.c.uid == uid)).mappings()
    return {column: said for one in row for column, said in one.items() if isinstance(said, str)}


def _write(connection: Connection, name: str, uid: str, column: str, said: str) -> None:
    table = METADATA.tables[name]
    values = {column: said, "version": table.c.version + 1}
    connection.execute(update(table).where(table.c.uid == uid).values(values))


def _telling(said: str, parts: Iterable[NamedPart], written: str) -> set[Value]:
    """What has to be gone: each name as it stood, with what stood around it, unless the new text says it too."""
    found: set[Value] = set()
    for part in parts:
        end = part.start + part.length
        around = said[max(0, part.start - _AROUND) : end + _AROUND]
        found |= {one for one in (said[part.start : end], around) if len(one) >= SHORTEST and one not in written}
    return found
