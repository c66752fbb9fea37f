"""Lines of what is kept as she reads them: grouped by when they call for her."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from heijastus_desk.domain.retention.standing import SOON, StandingLine
from heijastus_desk.domain.retention.terms import State


class Group(StrEnum):
    """The parts of the list, in the order they are shown."""

    DUE = "due"
    ROUND = "round"
    PUT_OFF = "put_off"
    WITHIN_30 = "within_30"
    WITHIN_90 = "within_90"
    HELD = "held"
    UNDATED = "undated"
    RUNNING = "running"
    NOT_STARTED = "not_started"


CALM: Final[Mapping[Group, State]] = {Group.RUNNING: State.RUNNING, Group.NOT_STARTED: State.NOT_STARTED}
"""Long and asking nothing of her: folded, and not even read, until she wants them."""


def waits_for_round(line: StandingLine) -> bool:
    """Whether it is due to be gone through in a clean-up round: a task, and no erasing of everything."""
    return line.state is State.DUE and not line.is_past


def group_of(line: StandingLine, today: date) -> Group:
    """Where in the list a line stands."""
    if line.state is State.UPCOMING:
        near = line.erasable_from is not None and line.erasable_from <= today + SOON
        return Group.WITHIN_30 if near else Group.WITHIN_90
    if waits_for_round(line):
        return Group.ROUND
    if line.rests(today):
        return Group.PUT_OFF
    return Group(line.state.value)


def grouped(lines: Iterable[StandingLine], today: date) -> Mapping[Group, list[StandingLine]]:
    """The lines by group, in the order they came."""
    found: dict[Group, list[StandingLine]] = {group: [] for group in Group}
    for line in lines:
        found[group_of(line, today)].append(line)
    return found


def items_in(lines: Iterable[StandingLine]) -> int:
    """How many items the lines stand for."""
    return sum(line.count for line in lines)
