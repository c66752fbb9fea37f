"""The inventory of all stored data: what every plan, notice and proof reads, and nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass

from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.privacy.classification import (
    Belonging,
    ByColumn,
    ByRoles,
    Classification,
    PartOf,
    Personal,
    Route,
    RouteKind,
)


@dataclass(frozen=True, slots=True)
class ColumnEntry:
    """A column and its classification."""

    name: str
    classification: Classification

    @property
    def personal(self) -> Personal | None:
        """The classification, where the column holds personal data."""
        return self.classification if isinstance(self.classification, Personal) else None


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A table: its columns, its routes to data subjects, what retention sees in its rows."""

    name: str
    columns: tuple[ColumnEntry, ...]
    routes: tuple[Route, ...]
    belonging: Belonging
    outlives: bool = False
    """its rows stay when their person is erased, as proof of what was done for that person"""

    @property
    def personal_columns(self) -> tuple[ColumnEntry, ...]:
        """Columns that hold personal data."""
        return tuple(column for column in self.columns if column.personal)

    @property
    def record_classes(self) -> frozenset[RecordClass]:
        """Every class a row of this table can have by itself."""
        match self.belonging:
            case RecordClass():
                return frozenset({self.belonging})
            case ByColumn(classes=classes, default=default) | ByRoles(classes=classes, default=default):
                return frozenset({default, *(record_class for _, record_class in classes)})
            case _:
                return frozenset()

    def routes_of(self, *kinds: RouteKind) -> tuple[Route, ...]:
        """The routes of these kinds."""
        return tuple(route for route in self.routes if route.kind in kinds)


@dataclass(frozen=True, slots=True)
class DataInventory:
    """The one map of personal data."""

    tables: tuple[TableEntry, ...]

    def __iter__(self) -> Iterator[TableEntry]:
        return iter(self.tables)

    def table(self, name: str) -> TableEntry:
        """The entry of a table; KeyError when there is none."""
        for entry in self.tables:
            if entry.name == name:
                return entry
        raise KeyError(name)

    def categories_of(self, record_class: RecordClass) -> frozenset[DataCategory]:
        """Categories of personal data found in records of this class, children included."""
        found: set[DataCategory] = set()
        for entry in self.tables:
            if record_class in self._classes(entry):
                found.update(c.personal.category for c in entry.personal_columns if c.personal)
        return frozenset(found)

    def record_classes(self) -> frozenset[RecordClass]:
        """Every record class this program stores."""
        return frozenset().union(*(entry.record_classes for entry in self.tables))

    def _classes(self, entry: TableEntry) -> frozenset[RecordClass]:
        if isinstance(entry.belonging, PartOf):
            return frozenset().union(*(self._classes(self.table(name)) for name in entry.belonging.tables))
        return entry.record_classes
