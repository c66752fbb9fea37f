"""What can be done with the lines she chose."""

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto

from heijastus_desk.domain.retention.reminders import MOST
from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.ui.pages.retention.groups import rests


class Act(Enum):
    """A button of the pane beside the list."""

    ERASE = auto()
    PUT_OFF = auto()
    HOLD = auto()
    LOOK_AGAIN = auto()
    RELEASE = auto()
    PRINT = auto()
    OPEN = auto()


def acts_for(lines: Sequence[StandingLine], holds: Sequence[OpenHold], today: date) -> frozenset[Act]:
    """What makes sense for all of the lines: only what is due is erased or put off, what is held is let go."""
    if not lines:
        return frozenset()
    found = {Act.PRINT}
    if all(line.state is State.DUE for line in lines):
        found.add(Act.ERASE)
        if any(_may_be_put_off(line, today) for line in lines):
            found.add(Act.PUT_OFF)
    held = {uid for line in lines for uid in line.holds}
    if held & {hold.uid for hold in holds}:
        found |= {Act.LOOK_AGAIN, Act.RELEASE}
    elif not held:
        found.add(Act.HOLD)
    if len({line.subject_uid for line in lines}) == 1 and lines[0].subject_uid:
        found.add(Act.OPEN)
    return frozenset(found)


def _may_be_put_off(line: StandingLine, today: date) -> bool:
    return not rests(line, today) and (line.reminder is None or line.reminder[0] < MOST)
