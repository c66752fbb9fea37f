"""What has to stay beside a kept row: what it stands on, and the way by which one can tell whose it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from heijastus_desk.privacy.erasure_plan import TableRule
from heijastus_desk.storage.erasing.rows import WEAK, RowReader, Rows, links


@dataclass(frozen=True, slots=True)
class Carriers:
    """Finds carriers by the foreign keys and the routes of the map."""

    reader: RowReader
    rules: Mapping[str, TableRule]

    def of(self, alone: Rows, whole: Rows, start: Rows) -> Rows:
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
        for link in links():
            if (
                link.child == table
                and link.on_delete != WEAK
                and link.parent in self.rules
                and (entire or not link.nullable)
            ):
                yield link.parent, {parent for _row, parent in self.reader.pairs(link, ids)}

    def _ways(self, table: str, ids: set[int], start: Rows, entire: bool) -> Iterator[tuple[str, set[int]]]:  # noqa: FBT001
        """The rows between a kept row and the subject that goes."""
        rule = self.rules.get(table)
        for route in rule.keepers if rule and entire else ():
            for path in self.reader.paths(table, route, ids):
                if rule and path[-1] in start.get(rule.subject_of(route), ()):
                    for step, row in zip(route.joins, path[1:-1], strict=True):
                        yield step.table, {row}
                    yield rule.subject_of(route), {path[-1]}
