"""Which letters a case can have and which is due next, and what is still to be filled in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.clock import CaseClock
from heijastus_desk.domain.rights.steps import ANSWERS, UNDECIDED
from heijastus_desk.domain.rights.values import (
    Decision,
    LetterKind,
    RequesterKind,
    RightsRequest,
    TaskKind,
)

TASKS: Final[Mapping[LetterKind, frozenset[TaskKind]]] = {
    LetterKind.RECIPIENT_NOTICE: frozenset(
        {TaskKind.TELL_RECTIFIED, TaskKind.TELL_ERASED, TaskKind.TELL_RESTRICTED, TaskKind.CORRECT_SOURCE}
    ),
    LetterKind.FORWARDING: frozenset({TaskKind.FORWARD}),
    LetterKind.FORWARDED_NOTE: frozenset({TaskKind.FORWARD}),
}
"""The letters written for a task of the case, and for which kinds of it."""
FINISHING: Final = frozenset({LetterKind.RECIPIENT_NOTICE, LetterKind.FORWARDING})
"""Letters with which the task they are written for is done; the note to the person is only told of it."""
_BY_DECISION: Final = (LetterKind.ANSWER, LetterKind.PARTIAL_REFUSAL, LetterKind.REFUSAL, LetterKind.NOTHING_HELD)
"""What ends a case towards the person; which of them follows from the decisions."""
_REFUSING: Final = frozenset({LetterKind.PARTIAL_REFUSAL, LetterKind.REFUSAL})
"""Not for a case that asks only for what is never refused."""
_AFTERWARDS: Final = frozenset({LetterKind.CORRECTION_CERTIFICATE, LetterKind.RECIPIENT_NOTICE, LetterKind.LIFTING})
"""Still written once a case is closed."""
_GAP: Final = re.compile(r"\[[^\[\]\n]*\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedAlike:
    """Records of one table that were decided about in the same way and for the same reason."""

    right: Right
    table: str
    count: int
    decision: Decision
    article: str
    reason: str
    """in her own words; empty where the law's reason stays"""
    because: str = ""
    """the code of the law's reason, where it is known"""
    until: date | None = None


def answer_of(case: RightsRequest, decisions: Mapping[Right, Decision | None]) -> LetterKind:
    """Which answer the decisions make: nobody on file is told that nothing is held."""
    if _is_nobody(case):
        return LetterKind.NOTHING_HELD
    made = {decision for decision in decisions.values() if decision is not None}
    if not made or made == {Decision.GRANT}:
        return LetterKind.ANSWER
    return LetterKind.REFUSAL if made == {Decision.REFUSE} else LetterKind.PARTIAL_REFUSAL


def letters_of(
    case: RightsRequest,
    decisions: Mapping[Right, Decision | None],
    clock: CaseClock,
    today: date,
    *,
    restricted: bool = False,
) -> tuple[LetterKind, ...]:
    """What can be written today, the one that is due next first and what was sent before last."""
    if case.requester is RequesterKind.ORDERER:
        return (LetterKind.ORDERER_REFUSAL,)
    found = tuple(dict.fromkeys(_due(case, decisions, restricted=restricted)))
    others = [kind for kind in _others(case, clock, today, restricted=restricted) if kind not in found]
    every = [*(kind for kind in found if not case.sent(kind)), *others, *(kind for kind in found if case.sent(kind))]
    return tuple(kind for kind in every if case.is_open or kind in _AFTERWARDS)


def _due(case: RightsRequest, decisions: Mapping[Right, Decision | None], *, restricted: bool) -> Iterator[LetterKind]:
    """What the state of the case asks for, in the order it is needed."""
    asked = any(one.asked_on and not one.verified_on for one in case.identity)
    if case.verified_on is None and asked:
        yield LetterKind.IDENTITY_QUERY
    if case.extended_on is not None:
        yield LetterKind.EXTENSION
    if not case.sent(*ANSWERS) and not case.letters:
        yield LetterKind.RECEIPT
    waiting = {one.kind for one in case.tasks if one.outcome is None}
    for kind, tasks in TASKS.items():
        if waiting & tasks:
            yield kind
    rectified = decisions.get(Right.RECTIFICATION) in {Decision.GRANT, Decision.PARTIAL}
    yield answer_of(case, decisions)
    if rectified:
        yield LetterKind.CORRECTION_CERTIFICATE
    if restricted:
        yield LetterKind.LIFTING


def _others(case: RightsRequest, clock: CaseClock, today: date, *, restricted: bool) -> Iterator[LetterKind]:
    """What she may want to write all the same."""
    yield LetterKind.RECEIPT
    if case.verified_on is None:
        yield LetterKind.IDENTITY_QUERY
    if today <= clock.deadline:
        yield LetterKind.EXTENSION
    may_refuse = not UNDECIDED.issuperset(case.asked)
    # Of somebody she does not find nothing can be given, or kept back.
    answers = (LetterKind.NOTHING_HELD,) if _is_nobody(case) else _BY_DECISION
    yield from (kind for kind in answers if may_refuse or kind not in _REFUSING)
    yield LetterKind.FEE_NOTICE
    if Right.RECTIFICATION in case.asked:
        yield LetterKind.CORRECTION_CERTIFICATE
    yield from TASKS
    if restricted:
        yield LetterKind.LIFTING


def _is_nobody(case: RightsRequest) -> bool:
    return case.requester is RequesterKind.UNKNOWN and not case.person


def gaps(*texts: str) -> tuple[str, ...]:
    """What stands in square brackets because only she knows it."""
    return tuple(found for text in texts for found in _GAP.findall(text))
