"""Retained items as she reads them: grouped by when they call for her, the alike ones of a person as one line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.retention import RetentionItem

SOON = timedelta(days=30)


class Group(StrEnum):
    """The parts of the list, in the order they are shown."""

    DUE = "due"
    WITHIN_30 = "within_30"
    WITHIN_90 = "within_90"
    HELD = "held"
    UNDATED = "undated"
    RUNNING = "running"
    NOT_STARTED = "not_started"


CALM = frozenset({Group.RUNNING, Group.NOT_STARTED})
"""Long and asking nothing of her: folded until she wants them."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Items of the same subject and class kept for the same reason; most often one."""

    items: tuple[RetentionItem, ...]

    @property
    def first(self) -> RetentionItem:
        return self.items[0]

    @property
    def id(self) -> str:
        return self.first.id

    @property
    def decision(self) -> Decision:
        return self.first.decision

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """Table and uid of each row behind it, once."""
        return tuple(dict.fromkeys((item.table, item.uid) for item in self.items))


def group_of(decision: Decision, today: date) -> Group:
    """Where in the list an item stands."""
    if decision.state is State.UPCOMING:
        near = decision.erasable_from is not None and decision.erasable_from <= today + SOON
        return Group.WITHIN_30 if near else Group.WITHIN_90
    return Group(decision.state.value)


def grouped(items: Iterable[RetentionItem], today: date) -> Mapping[Group, list[RetentionItem]]:
    """The items by group, in the order they came."""
    found: dict[Group, list[RetentionItem]] = {group: [] for group in Group}
    for item in items:
        found[group_of(item.decision, today)].append(item)
    return found


def bundled(items: Iterable[RetentionItem]) -> tuple[Bundle, ...]:
    """Alike items of one group together, in the order they came."""
    found: dict[object, list[RetentionItem]] = {}
    for item in items:
        found.setdefault(_likeness(item), []).append(item)
    return tuple(Bundle(tuple(alike)) for alike in found.values())


def _likeness(item: RetentionItem) -> object:
    reason = item.decision.reason
    named = item.label if item.own_date is None else ""
    return (item.subject_uid, item.record_class, item.table, named, reason.code, tuple(reason.params.items()))
