"""The destruction case of an erasure: written with it, brought along when an older backup is restored."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection, delete, func, insert, select, update

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.destruction import DestructionGround, KeptCount, PaperToShred, kept_as_stored
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.privacy.classification import ByColumn, ByRoles
from heijastus_desk.storage.erasing.rows import Rows
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.destructions import destruction, kept_mention, mention_return, shred_item
from heijastus_desk.storage.tables.papers import paper_record
from heijastus_desk.storage.tables.parties import role
from heijastus_desk.system.ledger import Erasure

_PARTS: Final = (shred_item, kept_mention, mention_return)
_PAPER_AT: Final = {
    "note": ("paper_place", "written_on", None, HeldAt.PAPER),
    "contract": ("paper_place", "signed_on", "title", HeldAt.PAPER),
    "assessment": ("paper_place", "taken_on", "tool", HeldAt.PAPER),
    "accounting_reference": ("place", "dated_on", "number", VoucherPlace.PAPER),
}
"""Of each table whose rows may lie on paper: the columns of place, day and title, and what says that they do."""

Cell = tuple[str, str, str]
"""Table, uid and column of a text."""


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What is known of a case while it is being made. `papers` are those of the rows that go."""

    opened_on: date
    counts: Mapping[RecordClass, int] = field(default_factory=dict[RecordClass, int])
    kept: tuple[KeptCount, ...] = ()
    papers: tuple[PaperToShred, ...] = ()
    undecided: int = 0
    """records of others that name who goes, and for which she chose nothing"""


def classes_of(connection: Connection, rows: Rows) -> dict[RecordClass, int]:
    """How many records of each class these rows are; rows that are parts of others are none."""
    return dict(Counter(one for table, ids in rows.items() for one in class_by_row(connection, table, ids).values()))


def class_by_row(connection: Connection, table: str, ids: Collection[int]) -> dict[int, RecordClass]:
    """The class of each row, by its number."""
    match data_inventory().table(table).belonging:
        case RecordClass() as one:
            return dict.fromkeys(ids, one)
        case ByColumn() as by_column:
            target = METADATA.tables[table]
            query = select(target.c.id, target.c[by_column.column])
            return {
                row[0]: by_column.of(row[1])
                for part in in_slices(ids)
                for row in connection.execute(query.where(target.c.id.in_(part)))
            }
        case ByRoles() as by_roles:
            kinds: dict[int, set[str]] = {}
            for part in in_slices(ids):
                for person, kind in connection.execute(
                    select(role.c.person_id, role.c.kind).where(role.c.person_id.in_(part))
                ):
                    kinds.setdefault(person, set()).add(kind)
            return {number: by_roles.of(frozenset(kinds.get(number, ()))) for number in ids}
        case _:
            return {}


def papers_of(connection: Connection, rows: Rows) -> tuple[PaperToShred, ...]:
    """The papers of rows that go, by folder; those she has destroyed already are none."""
    found = list(_numbered(connection, rows.get("paper_record", set())))
    for table, (place, day, what, on_paper) in _PAPER_AT.items():
        target = METADATA.tables[table]
        classes = class_by_row(connection, table, rows.get(table, set()))
        for part in in_slices(rows.get(table, set())):
            query = select(target).where(target.c.id.in_(part), target.c.kept_at == on_paper)
            found += [
                PaperToShred(
                    table=table,
                    uid=row["uid"],
                    record_class=classes[row["id"]],
                    folder=row[place],
                    what=row[what] if what else "",
                    dated_on=row[day],
                )
                for row in connection.execute(query).mappings()
            ]
    return tuple(sorted(found, key=lambda paper: (paper.folder, paper.number or 0, paper.table, paper.uid)))


def facts_of(connection: Connection, rows: Rows, opened_on: date, kept: Sequence[KeptCount] = ()) -> CaseFacts:
    """The facts of a case from the rows that go, read before they do."""
    return CaseFacts(opened_on, classes_of(connection, rows), tuple(kept), papers_of(connection, rows))


def open_case(connection: Connection, erasure: Erasure, facts: CaseFacts, at: datetime) -> str:
    """Write a case with its papers and the mentions that stay, in the erasure's own transaction; gives its uid."""
    uid = str(uuid4())
    case = {
        **_stamped(at),
        "uid": uid,
        "number": erasure.number,
        "entry": erasure.entry,
        "ground": erasure.ground or DestructionGround.PERIOD_OVER.value,
        "opened_on": facts.opened_on,
        "closed_on": None,
        "counts": {one.value: count for one, count in sorted(facts.counts.items())},
        "kept": kept_as_stored(facts.kept),
        "undecided": facts.undecided,
    }
    key = connection.execute(insert(destruction).values(case)).lastrowid
    for paper in facts.papers:
        row = {
            "number": paper.number,
            "record_class": paper.record_class.value,
            "dated_on": paper.dated_on,
            "folder": paper.folder,
        }
        connection.execute(insert(shred_item).values({**_stamped(at), **row, "destruction_id": key}))
    for table, item, because in erasure.named:
        row = {"item_table": table, "item_uid": item, "because": because}
        connection.execute(insert(kept_mention).values({**_stamped(at), **row, "destruction_id": key}))
    return uid


def close_case(connection: Connection, entry: str, on: date) -> int:
    """Close a case whose erasure is proven, unless papers are still to be shredded; how many are."""
    key = connection.execute(select(destruction.c.id).where(destruction.c.entry == entry)).scalar()
    waiting = select(func.count()).select_from(shred_item)
    left = connection.execute(
        waiting.where(shred_item.c.destruction_id == key, shred_item.c.destroyed_on.is_(None))
    ).scalar_one()
    if not left:
        connection.execute(
            update(destruction)
            .where(destruction.c.entry == entry, destruction.c.closed_on.is_(None))
            .values(closed_on=on, version=destruction.c.version + 1)
        )
    return left


def case_of(connection: Connection, entry: str) -> str:
    """The uid of an erasure's case; empty for one from before there were cases."""
    return connection.execute(select(destruction.c.uid).where(destruction.c.entry == entry)).scalar() or ""


def note_returned(connection: Connection, erasure: Erasure, cells: Iterable[Cell], at: datetime) -> None:
    """Leave a to-do for texts that may name who was erased; a case that is not in this file is written anew.

    What went with it is not known here any more: its counts are empty.
    """
    cells = list(cells)
    if not cells:
        return
    if not case_of(connection, erasure.entry):
        open_case(connection, erasure, CaseFacts(_legal_day(erasure.at)), at)
    note_in_case(connection, erasure.entry, cells, at)


def note_in_case(connection: Connection, entry: str, cells: Iterable[Cell], at: datetime) -> None:
    """Leave the to-do in the case of this erasure; nothing happens where the case was let go."""
    key = connection.execute(select(destruction.c.id).where(destruction.c.entry == entry)).scalar()
    if key is None:
        return
    for table, item, column in cells:
        row = {"item_table": table, "item_uid": item, "item_column": column}
        connection.execute(insert(mention_return).values({**_stamped(at), **row, "destruction_id": key}))


# -- brought along with a restore

Snapshot = list[tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]]
"""Cases with their parts by table, without row numbers."""


def read_cases(connection: Connection) -> Snapshot:
    """Every case of a file with its papers, kept mentions and to-dos."""
    found: Snapshot = []
    for case in connection.execute(select(destruction).order_by(destruction.c.id)).mappings():
        parts = {
            part.name: [
                _unnumbered(row)
                for row in connection.execute(select(part).where(part.c.destruction_id == case["id"])).mappings()
            ]
            for part in _PARTS
        }
        found.append((_unnumbered(case), parts))
    return found


def write_cases(connection: Connection, cases: Snapshot) -> None:
    """Put these cases in the place of what the file holds of the same erasures, or of the same numbers."""
    for case, parts in cases:
        same = (destruction.c.entry == case["entry"]) | (destruction.c.number == case["number"])
        connection.execute(delete(destruction).where(same))
        key = connection.execute(insert(destruction).values(case)).lastrowid
        for name, rows in parts.items():
            for row in rows:
                connection.execute(insert(METADATA.tables[name]).values({**row, "destruction_id": key}))


def _numbered(connection: Connection, ids: Collection[int]) -> Iterable[PaperToShred]:
    for part in in_slices(ids):
        query = select(paper_record).where(paper_record.c.id.in_(part), paper_record.c.destroyed_on.is_(None))
        for row in connection.execute(query):
            yield PaperToShred(
                table="paper_record",
                uid=row.uid,
                record_class=RecordClass(row.record_class),
                folder=row.folder,
                what=row.what,
                number=row.number,
                dated_on=row.dated_on,
            )


def _unnumbered(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {str(name): value for name, value in row.items() if name not in {"id", "destruction_id"}}


def _stamped(at: datetime) -> dict[str, Any]:
    written = at.astimezone(UTC).isoformat(timespec="seconds")
    return {"uid": str(uuid4()), "version": 1, "created_at": written, "updated_at": written}


def _legal_day(at: datetime) -> date:
    return at.astimezone(HELSINKI).date()
