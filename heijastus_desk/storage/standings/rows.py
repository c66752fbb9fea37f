"""The rows of the table: written whole or for some parties, and counted where they lie."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Table, and_, func, select

from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.standings import standing, standing_ground

OPEN_END: Final = date.max
"""Stands for a use that has no end; one that is not permitted has no day at all."""

_CHUNK: Final = 5_000
_DAYS: Final = ("first_date", "last_date", "anchor_date", "due_on", "since", "review_on", "recheck_on")


@dataclass(frozen=True, slots=True)
class Ground:
    """What many rows have in common; `reason` is its code and what it says besides days."""

    item_table: str
    record_class: str
    on_paper: bool
    state: str
    action: str
    rule: str
    register: str
    reason: Mapping[str, Any]

    def key(self) -> tuple[object, ...]:
        """The same for the same."""
        own = (self.item_table, self.record_class, self.on_paper, self.state, self.action, self.rule, self.register)
        return (*own, msgspec.json.encode(self.reason, order="sorted"))


@dataclass(slots=True)
class StandingRow:
    """Items of one party, contract and table with one decision."""

    person: int | None
    organisation: int | None
    contract: int | None
    ground: Ground
    numbers: list[int]
    titled: bool
    first_date: date | None
    last_date: date | None
    anchor_date: date | None
    due_on: date | None
    since: date | None
    review_on: date | None
    recheck_on: date | None
    holds: tuple[str, ...]
    uses: Mapping[str, date]

    def reach(self, day: date | None) -> None:
        """Another item with this day of its own is among them."""
        if day is None or self.first_date is None or self.last_date is None:
            return
        if day < self.first_date:
            self.first_date = day
        elif day > self.last_date:
            self.last_date = day


def write_whole(connection: Connection, rows: Iterable[StandingRow]) -> None:
    """Put these rows in the place of all."""
    for table in (standing, standing_ground):
        connection.execute(table.delete())
    _write(connection, rows, {})


def write_for(
    connection: Connection, persons: Collection[int], organisations: Collection[int], rows: Iterable[StandingRow]
) -> None:
    """Put these rows in the place of those about some parties and about nobody."""
    for column, keys in ((standing.c.person, persons), (standing.c.organisation, organisations)):
        for part in in_slices(keys):
            connection.execute(standing.delete().where(column.in_(part)))
    about_nobody = and_(standing.c.person.is_(None), standing.c.organisation.is_(None))
    connection.execute(standing.delete().where(about_nobody))
    known = {ground.key(): number for number, ground in read_grounds(connection).items()}
    _write(connection, rows, known)


def read_grounds(connection: Connection) -> dict[int, Ground]:
    """What rows have in common, by the number the rows name."""
    found: dict[int, Ground] = {}
    for number, *values in connection.execute(select(*standing_ground.columns)):
        found[number] = Ground(*values)
    return found


def _write(connection: Connection, rows: Iterable[StandingRow], known: dict[tuple[object, ...], int]) -> None:
    next_number = max(known.values(), default=0) + 1
    new: dict[int, Ground] = {}
    numbered: dict[int, int] = {}
    values: list[tuple[Any, ...]] = []
    for row in rows:
        ground = row.ground
        number = numbered.get(id(ground))
        if number is None:
            number = known.setdefault(ground.key(), next_number)
            if number == next_number:
                new[number] = ground
                next_number += 1
            numbered[id(ground)] = number
        values.append(_values(row, number))
    _insert(connection, standing_ground, [_ground_values(number, ground) for number, ground in new.items()])
    _insert(connection, standing, values)


def _values(row: StandingRow, ground: int) -> tuple[Any, ...]:
    numbers = row.numbers
    uses = row.uses
    return (
        None,
        row.person,
        row.organisation,
        row.contract,
        ground,
        len(numbers),
        ",".join(map(str, numbers)),
        row.titled,
        *(_said(getattr(row, name)) for name in _DAYS),
        ",".join(row.holds),
        *(_said(uses.get(name)) for name in _USES),
    )


_USES: Final = tuple(c.name.removesuffix("_until") for c in standing.columns if c.name.endswith("_until"))


def _ground_values(number: int, ground: Ground) -> tuple[Any, ...]:
    own = (ground.item_table, ground.record_class, ground.on_paper, ground.state, ground.action)
    return (number, *own, ground.rule, ground.register, msgspec.json.encode(ground.reason).decode())


def _said(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _insert(connection: Connection, table: Table, values: Sequence[tuple[Any, ...]]) -> None:
    places = ", ".join("?" * len(table.columns))
    statement = f"INSERT INTO {table.name} VALUES ({places})"  # noqa: S608 - names of our own tables
    for start in range(0, len(values), _CHUNK):
        connection.exec_driver_sql(statement, list(values[start : start + _CHUNK]))


Counted = tuple[Ground, date | None, date | None, int]
"""What the items of some rows have in common, their last day, when a hold is to be looked at, and how many they are."""


def count_rows(connection: Connection) -> list[Counted]:
    """Every item of the table, counted by what decides where it stands."""
    grounds = read_grounds(connection)
    columns = (standing.c.ground, standing.c.due_on, standing.c.review_on)
    query = select(*columns, func.sum(standing.c.item_count)).group_by(*columns)
    return [
        (grounds[number], due_on, review_on, count) for number, due_on, review_on, count in connection.execute(query)
    ]


def read_rows(connection: Connection, *where: ColumnElement[bool]) -> list[Row[Any]]:
    """Rows of the table as they are, those that all of this says."""
    return list(connection.execute(select(standing).where(*where).order_by(standing.c.id)))
