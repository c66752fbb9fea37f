"""Which register speaks for which of her activities, and which template covers what none speaks for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.practice import Activity

CLIENT_WORK: Final = frozenset({Activity.COACHING, Activity.WORK_SUPERVISION, Activity.GROUP_SUPERVISION})

_MARKS: Final[Mapping[str, frozenset[Activity]]] = MappingProxyType(
    {"services": CLIENT_WORK} | {activity.value: frozenset({activity}) for activity in Activity}
)
"""Codes of purposes as the templates give them; she edits their words, the code stays."""


def covered(register: Register) -> frozenset[Activity]:
    """The activities the register speaks for."""
    found: frozenset[Activity] = frozenset()
    for purpose in register.purposes:
        found |= _MARKS.get(purpose.code, frozenset())
    return found


def templates_for(wanted: frozenset[Activity], offered: Mapping[str, frozenset[Activity]]) -> tuple[str, ...]:
    """The templates that cover these activities.

    Work with clients and marketing go into one register, the others have one each.
    """
    together = wanted & (CLIENT_WORK | {Activity.MARKETING})
    groups = [together, *({activity} for activity in Activity if activity in wanted - together)]
    chosen: list[str] = []
    for group in groups:
        fitting = [key for key, activities in offered.items() if group and group <= activities]
        if fitting:
            chosen.append(min(fitting, key=lambda key: len(offered[key])))
    return tuple(chosen)
