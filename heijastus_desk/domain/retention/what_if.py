"""What other rules would do to what is kept: every item that would stand otherwise, in readable lines."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.terms import PermittedUse, State

__all__ = ["NEVER", "Moved", "Shift", "WhatIf", "WhatIfLine", "changed_uses", "shift_of", "what_if"]

NEVER = date.min
"""The end of a use that no rule permits."""


class Shift(StrEnum):
    """How an item would stand otherwise, the gravest first."""

    DUE_NOW = "due_now"
    """it would be due at once, which it is not today"""
    EARLIER = "earlier"
    LATER = "later"
    UNDATED = "undated"
    """its end could no longer be computed"""
    DATED = "dated"
    """an end that is missing today would be known"""
    USE = "use"
    """it would be kept as long, and some use of it would end on another day"""
    HELD = "held"
    """it is on hold before and after; the other day counts once the hold is over"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One item as it stands today and as it would stand."""

    shift: Shift
    table: str
    record_class: RecordClass
    subject_uid: str
    subject_name: str
    label: str
    own_date: date | None
    old: Decision
    new: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfLine:
    """Items of one person and class that would move from the same end to the same end, with both reasons."""

    shift: Shift
    subject_uid: str
    subject_name: str
    record_class: RecordClass
    table: str
    label: str
    count: int
    first_date: date | None
    last_date: date | None
    old: Decision
    new: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """What a change of one register's rules would do, as of a day; nothing was saved."""

    register: str
    on: date
    looked_at: int
    """how many items were decided"""
    lines: tuple[WhatIfLine, ...] = ()

    @property
    def counts(self) -> Mapping[Shift, int]:
        """How many items would move how."""
        return {shift: sum(line.count for line in self.lines if line.shift is shift) for shift in Shift}

    @property
    def classes(self) -> Mapping[tuple[Shift, RecordClass], int]:
        """How many items of each class would move how."""
        counted = Counter[tuple[Shift, RecordClass]]()
        for line in self.lines:
            counted[line.shift, line.record_class] += line.count
        return counted


def what_if(register: str, on: date, looked_at: int, moved: Iterable[Moved]) -> WhatIf:
    """The items that would stand otherwise as lines, the gravest shift and the nearest end first."""
    bundles: dict[tuple[object, ...], list[Moved]] = {}
    for item in moved:
        key = (item.shift, item.subject_uid, item.record_class, item.table, *_stand(item.old), *_stand(item.new))
        bundles.setdefault(key, []).append(item)
    lines = [_line(items) for items in bundles.values()]
    return WhatIf(register=register, on=on, looked_at=looked_at, lines=tuple(sorted(lines, key=_place)))


def shift_of(old: Decision, new: Decision, on: date) -> Shift | None:
    """How the item would move; none where it would stand as it does."""
    if new.state is State.DUE and old.state is not State.DUE:
        return Shift.DUE_NOW
    if (new.state is State.UNDATED) != (old.state is State.UNDATED):
        return Shift.UNDATED if new.state is State.UNDATED else Shift.DATED
    end, before = _end(new), _end(old)
    # What is due stays due: since when is no news.
    if end != before and new.state is not State.DUE:
        return Shift.EARLIER if end < before else Shift.LATER
    if not changed_uses(old, new, on):
        return None
    return Shift.HELD if new.state is State.HELD else Shift.USE


def changed_uses(old: Decision, new: Decision, on: date) -> Mapping[PermittedUse, tuple[date | None, date | None]]:
    """The uses that would end on another day than today's rules say, each with both days.

    None is a use without end, NEVER one that no rule permits. What is over on `on` either way is not told.
    """
    before, after = old.uses_until(), new.uses_until()
    ends = {use: (before.get(use, NEVER), after.get(use, NEVER)) for use in PermittedUse}
    return {use: pair for use, pair in ends.items() if _counts(pair[0], on) != _counts(pair[1], on)}


def _counts(end: date | None, on: date) -> date | None:
    """The end as it matters from `on`: what is over is over, whenever it ended."""
    return end if end is None or end >= on else NEVER


def _end(decision: Decision) -> date:
    # Held, not started and undated have no end: nothing dated is later.
    return decision.due_on or date.max


def _stand(decision: Decision) -> tuple[object, ...]:
    return decision.state, decision.due_on, decision.anchor_date, decision.rule, decision.reason.code


def _line(items: list[Moved]) -> WhatIfLine:
    first = items[0]
    dates = [item.own_date for item in items if item.own_date is not None]
    return WhatIfLine(
        shift=first.shift,
        subject_uid=first.subject_uid,
        subject_name=first.subject_name,
        record_class=first.record_class,
        table=first.table,
        label=first.label if len(items) == 1 else "",
        count=len(items),
        first_date=min(dates, default=None),
        last_date=max(dates, default=None),
        old=first.old,
        new=first.new,
    )


_ORDER = {shift: place for place, shift in enumerate(Shift)}


def _place(line: WhatIfLine) -> tuple[int, date, str, str, str, date]:
    return (
        _ORDER[line.shift],
        _end(line.new),
        line.subject_name,
        line.record_class,
        line.subject_uid,
        line.first_date or date.max,
    )
