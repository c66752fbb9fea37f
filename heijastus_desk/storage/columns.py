"""The only ways to declare a column or a table, so that none can be forgotten in the map."""

from enum import StrEnum
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, Text

from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.privacy.classification import (
    Belonging,
    Classification,
    Erase,
    Export,
    Personal,
    Route,
    Technical,
)

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA = MetaData(naming_convention=_NAMES)
DERIVED = MetaData(naming_convention=_NAMES)
"""Tables made from the others: no record, so nothing that keeps, merges, exports or undoes records sees them."""

SERVICE = (PermittedUse.SERVICE,)


def personal(
    name: str,
    kind: Any,
    category: DataCategory,
    *,
    uses: tuple[PermittedUse, ...] = SERVICE,
    erase: Erase = Erase.WITH_ROW,
    export: Export = Export.WHOLE,
    vocabulary: type[StrEnum] | None = None,
    **options: Any,
) -> Column[Any]:
    """A column of personal data."""
    return _column(name, kind, Personal(category, uses, erase, export, vocabulary), options)


def technical(name: str, kind: Any, why: str, **options: Any) -> Column[Any]:
    """A column that says nothing about anybody, with the reason why."""
    return _column(name, kind, Technical(why), options)


def reference(name: str, table: str, *, ondelete: str = "RESTRICT", why: str = "", **options: Any) -> Column[Any]:
    """A foreign key; what it ties together is told by the table's routes."""
    options.setdefault("index", True)
    column: Column[Any] = Column(name, Integer, ForeignKey(f"{table}.id", ondelete=ondelete), **options)
    column.info["classification"] = Technical(why or f"ties the row to {table}; the routes tell what that means")
    return column


def _column(name: str, kind: Any, classification: Classification, options: dict[str, Any]) -> Column[Any]:
    column: Column[Any] = Column(name, kind, **options)
    column.info["classification"] = classification
    return column


def declare(name: str, *columns: Any, routes: tuple[Route, ...], belonging: Belonging, outlives: bool = False) -> Table:
    """A table with its routes to data subjects and what retention sees in its rows.

    `outlives`: its rows stay when their person is erased, without the tie, until their own period is over.
    """
    table = Table(
        name,
        METADATA,
        technical("id", Integer, "internal row number, never shown", primary_key=True),
        technical("uid", String(36), "random identifier, the only one used outside", nullable=False, unique=True),
        technical("version", Integer, "counts edits so that two never overwrite silently", nullable=False),
        technical("created_at", Text, "instant of the row, UTC", nullable=False),
        technical("updated_at", Text, "instant of the last edit, UTC", nullable=False),
        *columns,
    )
    table.info["routes"] = routes
    table.info["belonging"] = belonging
    table.info["outlives"] = outlives
    return table


def derive(name: str, *columns: Column[Any], routes: tuple[Route, ...], made_from: str) -> Table:
    """A table that is made from the others and may be emptied any day, as strict as `declare`.

    It has no identifier and no instants, for nobody edits its rows and no step of an undo names one; a foreign key
    would make every row it was made from look used. Whatever it says of a person is said elsewhere: `Export.DERIVED`,
    and never a word of free text. TypeError otherwise.
    """
    for column in columns:
        classification = column.info["classification"]
        if column.foreign_keys or not routes or not made_from:
            raise TypeError(f"{name}.{column.name} ties a derived table down, or nothing says what it is made from")
        if isinstance(classification, Personal) and (
            classification.export is not Export.DERIVED or isinstance(column.type, String)
        ):
            raise TypeError(f"{name}.{column.name} says something about a person that only a record may say")
    table = Table(name, DERIVED, *columns)
    table.info["routes"] = routes
    table.info["belonging"] = None
    table.info["outlives"] = False
    table.info["made_from"] = made_from
    return table
