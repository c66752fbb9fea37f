"""Which rows an erasure takes, which it strips and which stay, worked out from the map before anything is touched.

Three rings. Rows that are the subject's own go. Rows of several owners go with the last of them. Rows that only tell
about the subject (a contract, a session) go when they are about nobody any more and part of nothing that stays.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Connection, Table, select

from heijastus_desk.privacy.classification import Route
from heijastus_desk.privacy.erasure_plan import TableRule, erasure_rules
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.ledger import STRIPPED, Kept, Root

Rows = dict[str, set[int]]
"""Row numbers by table."""

SUBJECTS: Final = frozenset({"person", "organisation"})
_WEAK: Final = "SET NULL"
_STRONG: Final = "CASCADE"
_UID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SLICE: Final = 500


@dataclass(frozen=True, slots=True)
class Selection:
    """What an erasure does to each table. `stripped` also holds the rows that only carry what is kept whole."""

    going: Rows
    stripped: Rows
    whole: Rows
    ties: Mapping[str, int]
    """rows of others, by table, that only lose their tie to what goes"""

    @property
    def is_empty(self) -> bool:
        return not any(self.going.values()) and not any(self.stripped.values())


def select_rows(connection: Connection, roots: Iterable[Root], kept: Iterable[Kept] = ()) -> Selection:
    """Work out an erasure; roots and kept rows that are not there are passed over, so that it may be done again."""
    return _Choosing(connection).choose(roots, kept)


@dataclass(frozen=True, slots=True)
class _Link:
    """A foreign key: rows of `child` whose `column` names a row of `parent`."""

    child: str
    column: str
    parent: str
    on_delete: str
    nullable: bool


@dataclass(slots=True)
class _Choosing:
    connection: Connection
    rules: Mapping[str, TableRule] = field(default_factory=lambda: erasure_rules(data_inventory()))
    certain: Rows = field(default_factory=dict[str, set[int]])
    maybe: Rows = field(default_factory=dict[str, set[int]])
    """rows that go unless somebody or something else keeps them"""
    owned: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    """those of them that have owners: only another owner keeps such a row"""
    seen: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])

    def choose(self, roots: Iterable[Root], kept: Iterable[Kept]) -> Selection:
        """What would go if nothing were kept, less what is kept and what carries it."""
        start, kept = self._numbers(roots), tuple(kept)
        alone = self._numbers((table, uid) for table, uid, how in kept if how == STRIPPED)
        whole = self._numbers((table, uid) for table, uid, how in kept if how != STRIPPED)
        self._take(start, owned=False, certain=True)
        self._spare()
        doomed: Rows = {}
        for rows in (self.certain, self.maybe):
            _add(doomed, rows)
        self._close(doomed)
        stripped = self._carriers(alone, whole, start)
        _add(stripped, alone)
        stripped = _both(_less(stripped, whole), doomed)
        whole = _both(whole, doomed)
        going = _less(_less(doomed, whole), stripped)
        return Selection(going, stripped, whole, self._lost_ties(going))

    # -- what goes

    def _take(self, rows: Mapping[str, set[int]], *, owned: bool, certain: bool) -> None:
        """Add rows and everything that follows from them, breadth first."""
        waiting = [(table, ids, owned, certain) for table, ids in rows.items()]
        while waiting:
            table, ids, with_owners, sure = waiting.pop()
            new = {row for row in ids if (table, row) not in self.seen}
            again = {row for row in ids - new if sure and row in self.maybe.get(table, set())}
            self.seen.update((table, row) for row in new)
            if sure and again:
                self.maybe[table] -= again
                self.certain.setdefault(table, set()).update(again)
            if with_owners:
                self.owned.update((table, row) for row in ids)
            if new:
                (self.certain if sure else self.maybe).setdefault(table, set()).update(new)
            if new or again:
                waiting += list(self._following(table, new | again, sure=sure))

    def _following(self, table: str, ids: set[int], *, sure: bool) -> Iterator[tuple[str, set[int], bool, bool]]:
        if table in SUBJECTS:
            for rule in self.rules.values():
                for route in rule.own:
                    if rule.table != table and rule.subject_of(route) == table:
                        yield rule.table, self._where(rule.table, route.column, ids), False, sure
        for rule in self.rules.values():
            for route in (*rule.shared, *rule.around):
                if route.joins and route.joins[0].table == table and rule.table not in SUBJECTS:
                    yield rule.table, self._joined_to(rule.table, route, ids), route in rule.shared, False
        for link in _links():
            if link.parent == table and link.on_delete != _WEAK and link.child not in SUBJECTS:
                yield link.child, self._where(link.child, link.column, ids), False, sure and link.on_delete == _STRONG

    def _joined_to(self, table: str, route: Route, ids: set[int]) -> set[int]:
        step = route.joins[0]
        other = METADATA.tables[step.table]
        values = self._values(other.c[step.there], other.c.id, ids)
        return self._where(table, step.here, values)

    # -- what stays after all

    def _spare(self) -> None:
        """Take out of what may go whatever somebody else, a parent or a child keeps, until nothing changes."""
        while True:
            spared = 0
            for table in list(self.maybe):
                keeping = self._kept_by_others(table) | self._kept_by_parents(table) | self._kept_by_children(table)
                spared += len(keeping)
                self.maybe[table] -= keeping
            if not spared:
                return

    def _goes(self, table: str, row: int | None) -> bool:
        return row in self.certain.get(table, ()) or row in self.maybe.get(table, ())

    def _kept_by_others(self, table: str) -> set[int]:
        rule = self.rules.get(table)
        found: set[int] = set()
        for route in rule.keepers if rule else ():
            subject = rule.subject_of(route) if rule else ""
            for path in self._paths(table, route, self.maybe[table]):
                if not self._goes(subject, path[-1]) and not any(
                    self._goes(step.table, row) for step, row in zip(route.joins, path[1:-1], strict=True)
                ):
                    found.add(path[0])
        return found

    def _kept_by_parents(self, table: str) -> set[int]:
        found: set[int] = set()
        for link in _links():
            if link.child == table and link.on_delete != _WEAK and link.parent in self.rules:
                for row, parent in self._pairs(link, self.maybe[table]):
                    if link.parent not in SUBJECTS and not self._goes(link.parent, parent):
                        found.add(row)
        return {row for row in found if (table, row) not in self.owned}

    def _kept_by_children(self, table: str) -> set[int]:
        found: set[int] = set()
        for link in _links():
            if link.parent == table and link.on_delete not in {_WEAK, _STRONG}:
                for child, row in self._children(link, self.maybe[table]):
                    if not self._goes(link.child, child):
                        found.add(row)
        return found

    # -- what goes with it after all

    def _close(self, doomed: Rows) -> None:
        """Add what the file itself deletes with its parent, and what names a row by uid instead of a foreign key."""
        waiting = list(doomed.items())
        while waiting:
            table, ids = waiting.pop()
            for link in _links():
                if link.parent == table and link.on_delete == _STRONG:
                    new = self._where(link.child, link.column, ids) - doomed.get(link.child, set())
                    if new:
                        doomed.setdefault(link.child, set()).update(new)
                        waiting.append((link.child, new))
        uids = {table: set(self._uids(table, ids)) for table, ids in doomed.items()}
        everything = {uid for found in uids.values() for uid in found}
        for table in METADATA.tables.values():
            named: set[int] = set()
            if {"item_table", "item_uid"} <= set(table.c.keys()):
                query = select(table.c.id, table.c.item_table, table.c.item_uid)
                named = {
                    row.id for row in self.connection.execute(query) if row.item_uid in uids.get(row.item_table, ())
                }
            elif "form" in table.c:
                query = select(table.c.id, table.c.form)
                named = {row.id for row in self.connection.execute(query) if everything & set(_UID.findall(row.form))}
            _add(doomed, {table.name: named})

    # -- what carries that which is kept

    def _carriers(self, alone: Rows, whole: Rows, start: Rows) -> Rows:
        """Rows without which a kept row could not stand, or nobody could tell any more whose it is."""
        carriers: Rows = {}
        waiting = [
            *((table, ids, True) for table, ids in whole.items()),
            *((t, ids, False) for t, ids in alone.items()),
        ]
        while waiting:
            table, ids, entire = waiting.pop()
            for parent, found in (*self._parents(table, ids, entire=entire), *self._ways(table, ids, start, entire)):
                new = found - carriers.get(parent, set()) - whole.get(parent, set())
                if new:
                    carriers.setdefault(parent, set()).update(new)
                    waiting.append((parent, new, True))
        return carriers

    def _parents(self, table: str, ids: set[int], *, entire: bool) -> Iterator[tuple[str, set[int]]]:
        for link in _links():
            if (
                link.child == table
                and link.on_delete != _WEAK
                and link.parent in self.rules
                and (entire or not link.nullable)
            ):
                yield link.parent, {parent for _row, parent in self._pairs(link, ids)}

    def _ways(self, table: str, ids: set[int], start: Rows, entire: bool) -> Iterator[tuple[str, set[int]]]:  # noqa: FBT001
        """The rows between a kept row and the subject that goes."""
        rule = self.rules.get(table)
        for route in rule.keepers if rule and entire else ():
            for path in self._paths(table, route, ids):
                if rule and path[-1] in start.get(rule.subject_of(route), ()):
                    for step, row in zip(route.joins, path[1:-1], strict=True):
                        yield step.table, {row}
                    yield rule.subject_of(route), {path[-1]}

    # -- counting

    def _lost_ties(self, going: Rows) -> Mapping[str, int]:
        lost: dict[str, set[int]] = {}
        for entry in data_inventory():
            for route in entry.routes:
                ids = going.get(route.joins[0].table, set()) if route.joins else set[int]()
                if ids and route.joins[0].table not in SUBJECTS:
                    step = route.joins[0]
                    other = METADATA.tables[step.table]
                    joined = self._where(entry.name, step.here, self._values(other.c[step.there], other.c.id, ids))
                    lost.setdefault(entry.name, set()).update(joined - going.get(entry.name, set()))
        return {table: len(rows) for table, rows in sorted(lost.items()) if rows}

    # -- reading

    def _numbers(self, roots: Iterable[Root]) -> Rows:
        wanted: dict[str, set[str]] = {}
        for table, uid in roots:
            if table in METADATA.tables:
                wanted.setdefault(table, set()).add(uid)
        return _filled({table: self._where(table, "uid", uids) for table, uids in wanted.items()})

    def _uids(self, table: str, ids: Collection[int]) -> Iterator[str]:
        target = METADATA.tables[table]
        for part in in_slices(ids):
            yield from self.connection.execute(select(target.c.uid).where(target.c.id.in_(part))).scalars()

    def _where(self, table: str, column: str, values: Collection[Any]) -> set[int]:
        target = METADATA.tables[table]
        found: set[int] = set()
        for part in in_slices(values):
            found.update(self.connection.execute(select(target.c.id).where(target.c[column].in_(part))).scalars())
        return found

    def _values(self, column: Column[Any], key: Column[Any], ids: Collection[int]) -> set[Any]:
        found: set[Any] = set()
        for part in in_slices(ids):
            found.update(self.connection.execute(select(column).where(key.in_(part), column.is_not(None))).scalars())
        return found

    def _pairs(self, link: _Link, ids: Collection[int]) -> Iterator[tuple[int, int]]:
        """Rows of the child with the parent each names."""
        child = METADATA.tables[link.child]
        column = child.c[link.column]
        for part in in_slices(ids):
            query = select(child.c.id, column).where(child.c.id.in_(part), column.is_not(None))
            yield from ((row, parent) for row, parent in self.connection.execute(query))

    def _children(self, link: _Link, parents: Collection[int]) -> Iterator[tuple[int, int]]:
        child = METADATA.tables[link.child]
        column = child.c[link.column]
        for part in in_slices(parents):
            yield from (
                (row, p) for row, p in self.connection.execute(select(child.c.id, column).where(column.in_(part)))
            )

    def _paths(self, table: str, route: Route, ids: Collection[int]) -> Iterator[tuple[int, ...]]:
        """Row numbers from a row over each join to the subject, for every way the route leads."""
        target = METADATA.tables[table]
        source: Any = target
        current: Any = target
        passed = [target.c.id]
        for step in route.joins:
            other = METADATA.tables[step.table].alias()
            source = source.join(other, current.c[step.here] == other.c[step.there])
            current = other
            passed.append(other.c.id)
        subject = current.c[route.column]
        for part in in_slices(ids):
            query = select(*passed, subject).select_from(source).where(target.c.id.in_(part), subject.is_not(None))
            yield from (tuple(row) for row in self.connection.execute(query))


@cache
def _links() -> tuple[_Link, ...]:
    return tuple(
        _Link(table.name, key.parent.name, key.column.table.name, key.ondelete or "", bool(key.parent.nullable))
        for table in METADATA.tables.values()
        for key in table.foreign_keys
    )


def links_to(child: str, parent: str) -> tuple[str, ...]:
    """Columns of one table that name rows of another."""
    return tuple(link.column for link in _links() if (link.child, link.parent) == (child, parent))


def weak_links(table: Table) -> Iterator[Column[Any]]:
    """Columns of a table that tie it to another row without needing it."""
    return (key.parent for key in table.foreign_keys if key.parent.nullable and key.ondelete == _WEAK)


def _add(rows: Rows, more: Mapping[str, set[int]]) -> None:
    for table, ids in more.items():
        rows.setdefault(table, set()).update(ids)


def _less(rows: Rows, others: Rows) -> Rows:
    return _filled({table: ids - others.get(table, set()) for table, ids in rows.items()})


def _both(rows: Rows, others: Rows) -> Rows:
    return _filled({table: ids & others.get(table, set()) for table, ids in rows.items()})


def _filled(rows: Rows) -> Rows:
    return {table: ids for table, ids in rows.items() if ids}


def in_slices(values: Collection[Any]) -> Iterator[Sequence[Any]]:
    """Values in groups small enough for one statement, in order."""
    ordered = sorted(values)
    return (ordered[start : start + _SLICE] for start in range(0, len(ordered), _SLICE))
