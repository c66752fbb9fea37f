"""What to look for after an erasure: the values of the erased rows, held in memory only, less what others still say."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Connection, LargeBinary, select

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.privacy.classification import Export
from heijastus_desk.privacy.inventory import ColumnEntry
from heijastus_desk.storage.erasing.forensics import Needles
from heijastus_desk.storage.erasing.selection import Selection
from heijastus_desk.storage.inventory import data_inventory, erasing_rules
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA

Value = str | bytes

SHORTEST: Final = 7
"""characters; a shorter word is in too many texts to prove anything"""
TELLING: Final = 12
"""characters from which any text tells of its row; a name or an address does so from SHORTEST"""
_WINDOW: Final = 48
_WORD: Final = re.compile(r"[^\W\d_]{12,}")
_WORDS_AT_MOST: Final = 24
"""of all erased texts, the longest: for what the search index may have left, and each one short costs time"""
# The search index stores of a word what differs from the one before it in the alphabet.
_SHARED_BEGINNING: Final = 3
_NAMING: Final = frozenset({DataCategory.IDENTITY, DataCategory.CONTACT})
_LEAST_VARIED: Final = 8
_BATCH: Final = 256


def values_of(connection: Connection, chosen: Selection) -> frozenset[Value]:
    """What the rows that go, and the columns that are emptied, say; read before they go."""
    found: set[Value] = set()
    words: set[str] = set()
    for table, ids in chosen.going.items():
        columns = [column for column in data_inventory().table(table).personal_columns if not _is_word(column)]
        found |= _read(connection, table, columns, ids, words)
    rules = erasing_rules()
    for table, ids in chosen.stripped.items():
        entry = data_inventory().table(table)
        blanked = rules[table].blanked if table in rules else ()
        found |= _read(connection, table, [c for c in entry.personal_columns if c.name in blanked], ids, words)
    longest = sorted(words, key=lambda word: (-len(word), word))[:_WORDS_AT_MOST]
    return frozenset(found | {word[_SHARED_BEGINNING:] for word in longest})


def values_in(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> frozenset[Value]:
    """What these cells of rows that are no longer there said: table, and value by column."""
    found: set[Value] = set()
    for table, cells in rows:
        columns = data_inventory().table(table).personal_columns
        found.update(_telling([(c, cells[c.name]) for c in columns if c.name in cells and not _is_word(c)]))
    return frozenset(found)


def told_by_others(raw: Any, values: Collection[Value]) -> frozenset[Value]:
    """Those of the values that rows still there say: the same town, a namesake, a note that names the person."""
    known = tuple(values)
    needles = Needles.of(known, thorough=False)
    told: set[int] = set()
    for texts in _batches(_living(raw)):
        joined = "\n".join(texts)
        for form in (joined, search_key(joined)):
            told |= needles.found_in(form.lower().encode("utf-8", "surrogatepass"))
            told |= needles.found_in(form.encode("utf-8", "surrogatepass").lower())
    return frozenset(known[place] for place in told)


def _read(
    connection: Connection, table: str, columns: list[ColumnEntry], ids: Collection[int], words: set[str]
) -> set[Value]:
    target = METADATA.tables[table]
    wanted = [(column, target.c[column.name]) for column in columns]
    found: set[Value] = set()
    for part in in_slices(ids) if wanted else ():
        for row in connection.execute(select(*(c for _entry, c in wanted)).where(target.c.id.in_(part))):
            texts = [(entry, value) for (entry, _column), value in zip(wanted, row, strict=True)]
            found.update(_telling(texts))
            for text in (value for _entry, value in texts if isinstance(value, str)):
                words.update(search_key(word) for word in _WORD.findall(text))
    return found


def _telling(row: list[tuple[ColumnEntry, Any]]) -> Iterator[Value]:
    for entry, value in row:
        if isinstance(value, bytes):
            yield from (part for part in _windows(value) if len(set(part)) >= _LEAST_VARIED)
        elif isinstance(value, str):
            shortest = SHORTEST if _names(entry) and not value.isalpha() else TELLING
            if len(value.strip()) >= shortest:
                yield from _windows(value)
    # Columns lie side by side in the file: a first and a last name together name somebody, each alone does not.
    naming = "".join(value for entry, value in row if _names(entry) and isinstance(value, str))
    if len(naming) >= SHORTEST:
        yield naming[:_WINDOW]


def _names(entry: ColumnEntry) -> bool:
    personal = entry.personal
    return personal is not None and personal.category in _NAMING and personal.export is not Export.DERIVED


def _windows(value: Any) -> Iterator[Any]:
    """The beginning, the middle and the end of a value, or all of a short one."""
    starts = {0, max(0, len(value) // 2 - _WINDOW // 2), max(0, len(value) - _WINDOW)}
    yield from (value[start : start + _WINDOW] for start in sorted(starts))


def _is_word(column: ColumnEntry) -> bool:
    return column.personal is not None and column.personal.vocabulary is not None


def _living(raw: Any) -> Iterator[str]:
    """Every text of every row, its cells side by side as in the file, and the words of the schema itself."""
    yield from (row[0] for row in raw.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
    there = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in METADATA.sorted_tables:
        if table.name in there:
            readable = [column.name for column in table.columns if not isinstance(column.type, LargeBinary)]
            names = ", ".join(f'"{name}"' for name in readable)
            for row in raw.execute(f'SELECT {names} FROM "{table.name}"'):  # noqa: S608 - names of ours
                yield "".join(cell for cell in row if isinstance(cell, str))


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    for text in texts:
        batch.append(text)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
