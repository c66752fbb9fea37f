"""Makes two rows one: everything that named the one that goes names the other, found through the foreign keys alone.

A row that could not stand twice (two attendances of one session) is joined with its twin in the same way.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, UniqueConstraint, func, or_, select

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.erasing.rows import Link, links
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.unit_of_work import Transaction

Row = Mapping[str, Any]

_OF_EVERY_ROW: Final = frozenset({"id", "uid", "version", "created_at", "updated_at"})
_SAME: Final = {"role": ("person_id", "organisation_id", "contract_id", "register_id", "kind")}
"""Rows that say the same twice although nothing in the file forbids it."""
_NO_DAY: Final = date.max


def join(transaction: Transaction, table: str, keep: str, gone: str) -> None:
    """Tie everything of the row `gone` to the row `keep` and delete it; both by uid, in the caller's transaction.

    Raises RECORD_NOT_FOUND, and MERGE_DRAFTS while both have an unsaved draft of one form.
    """
    _Joining(transaction).join(table, transaction.fetch(table, keep), transaction.fetch(table, gone))


class _Joining:
    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def join(self, table: str, keep: Row, gone: Row) -> None:
        for link in links():
            if link.parent == table:
                for uid in self._uids(link, gone["id"]):
                    self._tie(link, self._transaction.fetch(link.child, uid), keep, gone)
        self._tie_by_uid(table, keep["uid"], gone["uid"])
        self._fill(table, keep["uid"], gone)
        self._transaction.delete(table, gone["uid"])

    def _tie(self, link: Link, row: Row, keep: Row, gone: Row) -> None:
        if link.child == link.parent and row["id"] == keep["id"]:
            # It would be tied to itself: what the other was tied to takes its place.
            further = gone[link.column] if gone[link.column] != keep["id"] else None
            self._transaction.update(link.child, row["uid"], {link.column: further})
            return
        moved = {**row, link.column: keep["id"]}
        if _is_tied_to_itself(link, moved):
            self._transaction.delete(link.child, row["uid"])
            return
        twin = self._twin(link, moved)
        if twin is None:
            self._transaction.update(link.child, row["uid"], {link.column: keep["id"]})
        else:
            self.join(link.child, twin, row)

    def _twin(self, link: Link, moved: Row) -> Row | None:
        for names in _alone(link.child):
            if link.column not in names or (link.child not in _SAME and any(moved[name] is None for name in names)):
                continue
            for row in self._transaction.rows(link.child, **{name: moved[name] for name in names}):
                if row["id"] != moved["id"]:
                    return row
        return None

    def _fill(self, table: str, keep: str, gone: Row) -> None:
        """What only the row that goes knew; what a card says is her own choice."""
        if table in {"person", "organisation"}:
            return
        kept = self._transaction.fetch(table, keep)
        values = {
            name: value
            for name, value in gone.items()
            if name not in _OF_EVERY_ROW and value and not kept[name] and not _is_key(table, name)
        }
        if table == "role":
            values |= _longest(kept, gone)
        changed = {name: value for name, value in values.items() if kept[name] != value}
        if changed:
            self._transaction.update(table, keep, changed)

    def _tie_by_uid(self, table: str, keep: str, gone: str) -> None:
        """Rows that name theirs by table and uid, and drafts, which name it in the code of their form."""
        transaction = self._transaction
        for other in METADATA.tables.values():
            if {"item_table", "item_uid"} <= set(other.c.keys()):
                for row in transaction.rows(other.name, item_table=table, item_uid=gone):
                    transaction.update(other.name, row["uid"], {"item_uid": keep})
        draft = METADATA.tables["draft"]
        naming = select(draft.c.uid).where(or_(draft.c.form.contains(gone), draft.c.content.contains(gone)))
        for uid in transaction.connection.execute(naming).scalars().all():
            row = transaction.fetch("draft", uid)
            form = row["form"].replace(gone, keep)
            if form != row["form"] and transaction.rows("draft", form=form):
                raise HeijastusError(ErrorCode.MERGE_DRAFTS)
            transaction.update("draft", uid, {"form": form, "content": row["content"].replace(gone, keep)})

    def _uids(self, link: Link, parent: int) -> list[str]:
        child = METADATA.tables[link.child]
        query = select(child.c.uid).where(child.c[link.column] == parent).order_by(child.c.id)
        return list(self._transaction.connection.execute(query).scalars())


@cache
def _alone(table: str) -> tuple[tuple[str, ...], ...]:
    """The columns of which no two rows may say the same."""
    target = METADATA.tables[table]
    named = [tuple(c.name for c in rule.columns) for rule in target.constraints if isinstance(rule, UniqueConstraint)]
    return (*named, _SAME[table]) if table in _SAME else tuple(named)


@cache
def _is_key(table: str, column: str) -> bool:
    return bool(METADATA.tables[table].c[column].foreign_keys)


def _is_tied_to_itself(link: Link, row: Row) -> bool:
    """A row that ties two of the same table, and would now tie one to itself, says nothing any more."""
    others = [one.column for one in links() if one.child == link.child and one.parent == link.parent]
    return len(others) > 1 and all(row[column] == row[link.column] for column in others)


def _longest(one: Row, other: Row) -> dict[str, date | None]:
    starts = [row["started_on"] for row in (one, other) if row["started_on"]]
    ends = [row["ended_on"] or _NO_DAY for row in (one, other)]
    return {"started_on": min(starts, default=None), "ended_on": max(ends) if _NO_DAY not in ends else None}


def stepped_out(transaction: Transaction) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the rows of this transaction said before and no longer say: table, and the columns with what is gone."""
    for step in transaction.steps:
        before = getattr(step, "before", None)
        after = getattr(step, "after", None) or {}
        if before:
            yield step.table, {name: value for name, value in before.items() if after.get(name) != value}


def rows_tied_to(connection: Connection, table: str, uid: str) -> dict[str, int]:
    """How many rows of which table name this card."""
    party = METADATA.tables[table]
    key = select(party.c.id).where(party.c.uid == uid).scalar_subquery()
    found: dict[str, int] = {}
    for link in links():
        if link.parent == table:
            child = METADATA.tables[link.child]
            query = select(func.count()).select_from(child).where(child.c[link.column] == key)
            found[link.child] = found.get(link.child, 0) + connection.execute(query).scalar_one()
    return {name: count for name, count in found.items() if count}
