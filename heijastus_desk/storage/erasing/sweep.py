"""Takes the selected rows out in one transaction, then every trace of them out of the file."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Boolean, Column, Connection, Numeric, Table, delete, select, update

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.erasing.hours import keep_hours
from heijastus_desk.storage.erasing.rows import weak_links
from heijastus_desk.storage.erasing.selection import Selection, select_rows
from heijastus_desk.storage.inventory import erasing_rules
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.unit_of_work import worded
from heijastus_desk.storage.vault_file import checkpoint
from heijastus_desk.system.ledger import Kept, Root

_STATISTICS = ("sqlite_stat1", "sqlite_stat2", "sqlite_stat3", "sqlite_stat4")


@dataclass(frozen=True, slots=True)
class Swept:
    """What an erasure did: rows deleted and ties lost by table, and how many values were emptied."""

    rows: Mapping[str, int] = field(default_factory=dict[str, int])
    ties: Mapping[str, int] = field(default_factory=dict[str, int])
    blanked: int = 0

    @property
    def total(self) -> int:
        """Rows deleted."""
        return sum(self.rows.values())


def erase(connection: Connection, roots: Iterable[Root], kept: Iterable[Kept] = ()) -> Swept:
    """Delete the roots and all that is only about them, inside the caller's transaction; harmless when done again.

    What is kept stays as the ledger says: whole, or stripped of what the map says to blank. IntegrityError when a root
    is needed by rows of others.
    """
    return carry_out(connection, select_rows(connection, roots, kept))


def carry_out(connection: Connection, chosen: Selection) -> Swept:
    """Add up the hours that go, strip what stays alone, then delete, children before their parents.

    Raises DRIVER_UNSAFE on a connection that would leave deleted values in the free space.
    """
    keep_hours(connection, chosen.going.get("session", ()))
    return take_out(connection, chosen)


def take_out(connection: Connection, chosen: Selection) -> Swept:
    """The same without any sums: the rows leave, to be erased or to wait in the parking place; DRIVER_UNSAFE too."""
    _require_overwriting(connection)
    blanked = sum(_strip(connection, table, ids, chosen) for table, ids in chosen.stripped.items())
    rows: dict[str, int] = {}
    for table in reversed(METADATA.sorted_tables):
        ids = chosen.going.get(table.name)
        if ids:
            rows[table.name] = len(ids)
            for part in in_slices(ids):
                connection.execute(delete(table).where(table.c.id.in_(part)))
    return Swept(dict(sorted(rows.items())), chosen.ties, blanked)


def scrub(raw: Any) -> None:
    """Take what was deleted out of statistics, the search index, the free space and the write-ahead log.

    `raw` is the only connection. Raises VAULT_BUSY while somebody reads: then the log still tells everything.
    """
    try:
        raw.execute("BEGIN IMMEDIATE")
        try:
            _forget_statistics(raw)
            for index in search_indexes(raw):
                _clean_index(raw, index)
            raw.execute("COMMIT")
        except BaseException:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            raise
        checkpoint(raw)
    except driver.DatabaseError as failure:
        raise worded(failure) from None


def search_indexes(raw: Any) -> tuple[str, ...]:
    """The full-text indexes of the file."""
    rows = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'")
    return tuple(row[0] for row in rows)


def _require_overwriting(connection: Connection) -> None:
    if connection.exec_driver_sql("PRAGMA secure_delete").scalar_one() != 1:
        raise HeijastusError(ErrorCode.DRIVER_UNSAFE)


def _forget_statistics(raw: Any) -> None:
    """`sqlite_stat4` keeps whole values of rows, and nothing else ever takes them out again."""
    for table in _STATISTICS:
        if raw.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
            raw.execute(f"DELETE FROM {table}")  # noqa: S608 - one of four fixed names


def _clean_index(raw: Any, index: str) -> None:
    kept = raw.execute(f"SELECT v FROM \"{index}_config\" WHERE k = 'secure-delete'").fetchone()  # noqa: S608 - ours
    if not kept or kept[0] != 1:
        # It has been putting words aside instead of taking them out: build it anew from what is there.
        raw.execute(f'INSERT INTO "{index}"("{index}", rank) VALUES(\'secure-delete\', 1)')
        raw.execute(f'INSERT INTO "{index}"("{index}") VALUES(\'rebuild\')')


def _strip(connection: Connection, name: str, ids: Collection[int], chosen: Selection) -> int:
    table = METADATA.tables[name]
    rule = erasing_rules().get(name)
    nothing = {column: emptied(table.c[column]) for column in (rule.blanked if rule else ())}
    changed = 0
    for part in in_slices(ids):
        for row in connection.execute(select(table).where(table.c.id.in_(part))).mappings().all():
            values = {column: empty for column, empty in nothing.items() if row[column] != empty}
            cut = {column.name: None for column in _cut(table, dict(row), chosen)}
            if values or cut:
                changed += len(values)
                stamped = {**values, **cut, "version": row["version"] + 1}
                connection.execute(update(table).where(table.c.id == row["id"]).values(stamped))
    return changed


def _cut(table: Table, row: Mapping[str, Any], chosen: Selection) -> Iterator[Column[Any]]:
    """Ties a stripped row loses: those it does not need, and those to what goes."""
    weak = set(weak_links(table))
    for key in table.foreign_keys:
        column, target = key.parent, row[key.parent.name]
        if target is not None and (column in weak or target in chosen.going.get(key.column.table.name, ())):
            yield column


def emptied(column: Column[Any]) -> Any:
    """What stands in a column whose value was taken."""
    if column.nullable:
        return None
    match column.type:
        case Boolean():
            return False
        case Numeric():
            return 0
        case _:
            return ""
