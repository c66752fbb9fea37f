"""Tells which tables were written to since somebody looked, so that what was made of their rows can be made anew."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Final

from sqlalchemy import Engine, event

from heijastus_desk.storage.tables import METADATA

_WRITE: Final = re.compile(r"\s*(INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+[\"\[`]?(\w+)", re.IGNORECASE)
_HARMLESS: Final = re.compile(r"\s*(?:SELECT|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA)\b", re.IGNORECASE)
_ANY: Final = ""


class Touched:
    """Counts writes per table; a statement it cannot read counts for every table."""

    def __init__(self) -> None:
        self.on_rewritten: list[Callable[[], None]] = []
        """Called when the file was worked on as a whole, as after erasing: nothing made of its rows may stay."""
        self._counts: dict[str, int] = {}
        self._of_all = 0
        self._pending: set[str] = set()

    def watch(self, writer: Engine) -> None:
        """Notice what this engine executes; it counts once `publish` is called, after the commit."""

        def noticed(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            self._notice(statement)

        event.listen(writer, "before_cursor_execute", noticed)

    def publish(self) -> None:
        """What was noticed is in the file now."""
        pending, self._pending = self._pending, set()
        if _ANY in pending:
            self._of_all += 1
        for table in pending:
            self._counts[table] = self._counts.get(table, 0) + 1

    def rewritten(self) -> None:
        """The file may have changed anywhere."""
        self._of_all += 1
        for tell in self.on_rewritten:
            tell()

    def stamp(self, tables: Iterable[str]) -> tuple[int, ...]:
        """Another value for each time one of the tables was written to."""
        return (self._of_all, *(self._counts.get(table, 0) for table in tables))

    def stamp_of_all(self) -> int:
        """Another value whenever any table was written to."""
        return self._of_all + sum(self._counts.values())

    def _notice(self, statement: str) -> None:
        written = _WRITE.match(statement)
        if written is None:
            if not _HARMLESS.match(statement):
                self._pending.add(_ANY)
        elif written[1][:1] in "dD":
            self._pending |= _gone_with(written[2])
        else:
            self._pending.add(written[2])


@cache
def _gone_with(table: str) -> frozenset[str]:
    """The table and those whose rows the database deletes or changes with a row of it."""
    found, waiting = {table}, [table]
    while waiting:
        parent = waiting.pop()
        for other in METADATA.tables.values():
            follows = any(key.column.table.name == parent and key.ondelete != "RESTRICT" for key in other.foreign_keys)
            if follows and other.name not in found:
                found.add(other.name)
                waiting.append(other.name)
    return frozenset(found)
