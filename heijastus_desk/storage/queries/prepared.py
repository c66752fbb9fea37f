"""Statements put together once and then run by the driver: a card is read by dozens of them, each of few rows.

SQLAlchemy takes some 100 µs to make, look up and wrap a statement that the driver answers in ten.
"""

from collections import namedtuple
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, Dialect, Select, Table, bindparam
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.parties import PartyKind

KEY: Final[BindParameter[Any]] = bindparam("key", None)
"""What the rows belong to, given each time; of a party its row number.

The None only lets a statement be compiled before there is a value: without one it is not run.
"""

_Convert = Callable[[Any], Any]


def of_party(table: Table, kind: PartyKind) -> ColumnElement[bool]:
    """The rows of a table that belong to the person or organisation `KEY`."""
    return table.c[f"{kind.value}_id"] == KEY


class Prepared:
    """A statement that is compiled when it is first asked, and its rows by the names of their columns.

    Dates, truths and documents come as the columns declare them. It reads in the transaction the connection is in.
    """

    def __init__(self, query: Select[*tuple[Any, ...]]) -> None:
        self.query = query
        self._plan: _Plan | None = None

    def rows(self, connection: Connection, **values: Any) -> list[Any]:
        """All rows, for these values by name; TypeError when one is missing or one too many."""
        plan = self._plan
        if plan is None:
            plan = self._plan = _planned(self.query, connection.dialect)
        rows = ask(connection.connection.driver_connection, plan.statement, plan.arguments(values))
        return plan.named(rows) if rows else []

    def first(self, connection: Connection, **values: Any) -> Any | None:
        """The first row, None when there is none."""
        rows = self.rows(connection, **values)
        return rows[0] if rows else None


def prepared(build: Callable[..., Select[*tuple[Any, ...]]]) -> Callable[..., Prepared]:
    """Decorates what builds a statement: it is built once for the same arguments, and not before it is needed."""

    @cache
    def made(*which: Hashable) -> Prepared:
        return Prepared(build(*which))

    return made


def ask(raw: Any, statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Every prepared statement goes to the driver here."""
    return raw.execute(statement, values).fetchall()


@dataclass(frozen=True, slots=True)
class _Plan:
    statement: str
    names: frozenset[str]
    places: tuple[tuple[str | None, Any], ...]
    """for each ? the name of its value with its conversion, or None with the value itself"""
    cells: tuple[tuple[int, _Convert], ...]
    """columns the driver gives otherwise than they are declared"""
    make: Callable[[Iterable[Any]], Any]

    def arguments(self, values: dict[str, Any]) -> list[Any]:
        if values.keys() != self.names:
            raise TypeError(f"takes {sorted(self.names)}, was given {sorted(values)}")
        return [
            fixed if name is None else values[name] if fixed is None else fixed(values[name])
            for name, fixed in self.places
        ]

    def named(self, rows: list[tuple[Any, ...]]) -> list[Any]:
        if not self.cells:
            return list(map(self.make, rows))
        found: list[Any] = []
        for row in rows:
            cells = list(row)
            for at, convert in self.cells:
                cells[at] = convert(cells[at])
            found.append(self.make(cells))
        return found


def _planned(query: Select[*tuple[Any, ...]], dialect: Dialect) -> _Plan:
    # Lists of fixed values, as in `IN (…)`, get their places now.
    compiled = query.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    given = {bound.key for bound in compiled.binds.values() if not bound.unique}
    places = tuple(_place(compiled, name, given, dialect) for name in compiled.positiontup or ())
    converted = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in query.selected_columns]
    row = namedtuple("Row", query.selected_columns.keys())  # noqa: PYI024  # pyright: ignore[reportUntypedNamedTuple]
    return _Plan(
        statement=str(compiled),
        names=frozenset(name for name, _fixed in places if name is not None),
        places=places,
        cells=tuple((at, convert) for at, convert in enumerate(converted) if convert is not None),
        make=partial(tuple.__new__, row),
    )


def _place(compiled: SQLCompiler, name: str, given: set[str], dialect: Dialect) -> tuple[str | None, Any]:
    bound = compiled.binds.get(name)
    convert = bound.type.dialect_impl(dialect).bind_processor(dialect) if bound is not None else None
    if name in given:
        return name, convert
    value = compiled.params[name]
    return None, convert(value) if convert else value
