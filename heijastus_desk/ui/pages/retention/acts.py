"""What can be done with the lines she chose."""

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto

from heijastus_desk.domain.retention.reminders import MOST
from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.ui.pages.retention.groups import waits_for_round


class Act(Enum):
    """A button of the pane beside the list."""

    ERASE = auto()
    ROUND = auto()
    """go through the register in a clean-up round"""
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
    if all(waits_for_round(line) for line in lines) and len({line.register for line in lines}) == 1:
        found.add(Act.ROUND)
    elif all(line.is_past for line in lines):
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
    return not line.rests(today) and (line.reminder is None or line.reminder[0] < MOST)
