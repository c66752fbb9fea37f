"""Which rows an erasure takes, which it strips and which stay, worked out from the map before anything is touched.

Three rings. Rows that are the subject's own go. Rows of several owners go with the last of them. Rows that only tell
about the subject (a contract, a session) go when they are about nobody any more and part of nothing that stays.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection, select

from heijastus_desk.privacy.classification import Route
from heijastus_desk.privacy.erasure_plan import TableRule
from heijastus_desk.storage.erasing.carriers import Carriers
from heijastus_desk.storage.erasing.rows import STRONG, WEAK, RowReader, Rows, add, both, less, links
from heijastus_desk.storage.inventory import data_inventory, erasing_rules
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.ledger import STRIPPED, Kept, Root

SUBJECTS: Final = frozenset({"person", "organisation"})
_UID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


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
    return _Choosing(RowReader(connection)).choose(roots, kept)


@dataclass(slots=True)
class _Choosing:
    reader: RowReader
    rules: Mapping[str, TableRule] = field(default_factory=erasing_rules)
    certain: Rows = field(default_factory=dict[str, set[int]])
    maybe: Rows = field(default_factory=dict[str, set[int]])
    """rows that go unless somebody or something else keeps them"""
    owned: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    """those of them that have owners: only another owner keeps such a row"""
    seen: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])

    def choose(self, roots: Iterable[Root], kept: Iterable[Kept]) -> Selection:
        """What would go if nothing were kept, less what is kept and what carries it."""
        start, kept = self.reader.numbers(roots), tuple(kept)
        alone = self.reader.numbers((table, uid) for table, uid, how in kept if how == STRIPPED)
        whole = self.reader.numbers((table, uid) for table, uid, how in kept if how != STRIPPED)
        self._take(start, owned=False, certain=True)
        self._spare()
        doomed: Rows = {}
        for rows in (self.certain, self.maybe):
            add(doomed, rows)
        self._close(doomed)
        stripped = Carriers(self.reader, self.rules).of(alone, whole, start)
        add(stripped, alone)
        stripped = both(less(stripped, whole), doomed)
        whole = both(whole, doomed)
        going = less(less(doomed, whole), stripped)
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
                        yield rule.table, self.reader.where(rule.table, route.column, ids), False, sure
        for rule in self.rules.values():
            for route in (*rule.shared, *rule.around):
                if route.joins and route.joins[0].table == table and rule.table not in SUBJECTS:
                    yield rule.table, self._joined_to(rule.table, route, ids), route in rule.shared, False
        for link in links():
            if link.parent == table and link.on_delete != WEAK and link.child not in SUBJECTS:
                yield (
                    link.child,
                    self.reader.where(link.child, link.column, ids),
                    False,
                    sure and link.on_delete == STRONG,
                )

    def _joined_to(self, table: str, route: Route, ids: set[int]) -> set[int]:
        step = route.joins[0]
        other = METADATA.tables[step.table]
        values = self.reader.values(other.c[step.there], other.c.id, ids)
        return self.reader.where(table, step.here, values)

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
            for path in self.reader.paths(table, route, self.maybe[table]):
                if not self._goes(subject, path[-1]) and not any(
                    self._goes(step.table, row) for step, row in zip(route.joins, path[1:-1], strict=True)
                ):
                    found.add(path[0])
        return found

    def _kept_by_parents(self, table: str) -> set[int]:
        found: set[int] = set()
        for link in links():
            if link.child == table and link.on_delete != WEAK and link.parent in self.rules:
                for row, parent in self.reader.pairs(link, self.maybe[table]):
                    if link.parent not in SUBJECTS and not self._goes(link.parent, parent):
                        found.add(row)
        return {row for row in found if (table, row) not in self.owned}

    def _kept_by_children(self, table: str) -> set[int]:
        found: set[int] = set()
        for link in links():
            if link.parent == table and link.on_delete not in {WEAK, STRONG}:
                for child, row in self.reader.children(link, self.maybe[table]):
                    if not self._goes(link.child, child):
                        found.add(row)
        return found

    # -- what goes with it after all

    def _close(self, doomed: Rows) -> None:
        """Add what the file itself deletes with its parent, and what names a row by uid instead of a foreign key."""
        waiting = list(doomed.items())
        while waiting:
            table, ids = waiting.pop()
            for link in links():
                if link.parent == table and link.on_delete == STRONG:
                    new = self.reader.where(link.child, link.column, ids) - doomed.get(link.child, set())
                    if new:
                        doomed.setdefault(link.child, set()).update(new)
                        waiting.append((link.child, new))
        uids = {table: set(self.reader.uids(table, ids)) for table, ids in doomed.items()}
        everything = {uid for found in uids.values() for uid in found}
        for table in METADATA.tables.values():
            named: set[int] = set()
            if table.info["outlives"]:
                # What was decided about a record is proof also when the record is gone.
                continue
            if {"item_table", "item_uid"} <= set(table.c.keys()):
                query = select(table.c.id, table.c.item_table, table.c.item_uid)
                named = {
                    row.id
                    for row in self.reader.connection.execute(query)
                    if row.item_uid in uids.get(row.item_table, ())
                }
            elif "form" in table.c:
                # A draft names whom it is about by uid, in its code or among what was chosen in its fields.
                query = select(table.c.id, table.c.form, table.c.content)
                named = {
                    row.id
                    for row in self.reader.connection.execute(query)
                    if everything & set(_UID.findall(f"{row.form} {row.content}"))
                }
            add(doomed, {table.name: named})

    # -- counting

    def _lost_ties(self, going: Rows) -> Mapping[str, int]:
        lost: dict[str, set[int]] = {}
        for entry in data_inventory():
            for route in entry.routes:
                ids = going.get(route.joins[0].table, set()) if route.joins else set[int]()
                if ids and route.joins[0].table not in SUBJECTS:
                    step = route.joins[0]
                    other = METADATA.tables[step.table]
                    joined = self.reader.where(
                        entry.name, step.here, self.reader.values(other.c[step.there], other.c.id, ids)
                    )
                    lost.setdefault(entry.name, set()).update(joined - going.get(entry.name, set()))
        return {table: len(rows) for table, rows in sorted(lost.items()) if rows}
