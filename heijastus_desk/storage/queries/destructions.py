"""What was destroyed and what is still to be shredded; nothing here tells of whom."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.destruction import (
    DestructionGround,
    KeptBecause,
    KeptCount,
    ShredManner,
    kept_from_stored,
)
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.storage.tables.destructions import destruction, kept_mention, shred_item


@dataclass(frozen=True, slots=True, kw_only=True)
class ShredLine:
    """A paper that goes with an erasure. Its folder is blank once it is signed off."""

    uid: str
    number: int | None
    """on its label; None for a note or a contract"""
    record_class: RecordClass
    dated_on: date | None
    folder: str
    destroyed_on: date | None
    manner: ShredManner | None

    @property
    def is_open(self) -> bool:
        return self.destroyed_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionCase:
    """An erasure as it is kept: counts, days and codes, nobody's name."""

    uid: str
    number: int
    entry: str
    """random id of the erasure in the ledger"""
    ground: DestructionGround
    opened_on: date
    closed_on: date | None
    counts: dict[RecordClass, int]
    kept: tuple[KeptCount, ...]
    mentions: dict[KeptBecause, int]
    """how many records of others still name who was erased, by reason"""
    undecided: int = 0
    """and how many for which she chose nothing"""
    papers: tuple[ShredLine, ...]

    @property
    def open_papers(self) -> tuple[ShredLine, ...]:
        return tuple(paper for paper in self.papers if paper.is_open)


def destruction_cases(connection: Connection, *, open_only: bool = False, uid: str = "") -> list[DestructionCase]:
    """The cases, the newest first; with `uid` that one or none."""
    query = select(destruction).order_by(destruction.c.number.desc())
    if open_only:
        query = query.where(destruction.c.closed_on.is_(None))
    if uid:
        query = query.where(destruction.c.uid == uid)
    rows = connection.execute(query).all()
    papers, mentions = _papers(connection), _mentions(connection)
    return [_case(row, papers.get(row.id, ()), mentions.get(row.id, {})) for row in rows]


def papers_to_shred(connection: Connection) -> int:
    """How many papers of all cases still wait."""
    query = select(func.count()).select_from(shred_item).where(shred_item.c.destroyed_on.is_(None))
    return connection.execute(query).scalar_one()


def _papers(connection: Connection) -> dict[int, tuple[ShredLine, ...]]:
    found: dict[int, list[ShredLine]] = {}
    order = (shred_item.c.folder, shred_item.c.number.is_(None), shred_item.c.number, shred_item.c.id)
    for row in connection.execute(select(shred_item).order_by(*order)):
        found.setdefault(row.destruction_id, []).append(
            ShredLine(
                uid=row.uid,
                number=row.number,
                record_class=RecordClass(row.record_class),
                dated_on=row.dated_on,
                folder=row.folder,
                destroyed_on=row.destroyed_on,
                manner=ShredManner(row.manner) if row.manner else None,
            )
        )
    return {case: tuple(lines) for case, lines in found.items()}


def _mentions(connection: Connection) -> dict[int, dict[KeptBecause, int]]:
    query = select(kept_mention.c.destruction_id, kept_mention.c.because, func.count().label("count"))
    found: dict[int, dict[KeptBecause, int]] = {}
    for row in connection.execute(query.group_by(kept_mention.c.destruction_id, kept_mention.c.because)):
        found.setdefault(row.destruction_id, {})[KeptBecause(row.because)] = row[2]
    return found


def _case(row: Any, papers: tuple[ShredLine, ...], mentions: dict[KeptBecause, int]) -> DestructionCase:
    return DestructionCase(
        uid=row.uid,
        number=row.number,
        entry=row.entry,
        ground=DestructionGround(row.ground),
        opened_on=row.opened_on,
        closed_on=row.closed_on,
        counts={RecordClass(key): count for key, count in row.counts.items()},
        kept=kept_from_stored(row.kept),
        mentions=mentions,
        undecided=row.undecided,
        papers=papers,
    )
