"""The checklist of a case, from what was asked and what is there: what can be done now, what waits, what blocks it.

A step is done by facts wherever there are any; what the program cannot see, and what is not needed, is recorded.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.values import (
    ASKABLE,
    Decision,
    LetterKind,
    RequesterKind,
    RightsRequest,
    StepCode,
    StepOutcome,
    StepRecord,
)

GATHERED: Final = frozenset({Right.ACCESS, Right.PORTABILITY})
"""Rights answered with a package."""
UNDECIDED: Final = frozenset({Right.MARKETING_BAN, Right.WITHDRAWAL})
"""Rights nobody decides about: they are absolute (Arts. 21(3), 7(3)) and simply done, whoever asks."""
TOLD_ON: Final = frozenset({Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION})
"""Rights of which the recipients of the data are told (Art. 19)."""
ANSWERS: Final = (
    LetterKind.ANSWER,
    LetterKind.NOTHING_HELD,
    LetterKind.REFUSAL,
    LetterKind.PARTIAL_REFUSAL,
    LetterKind.ORDERER_REFUSAL,
    LetterKind.FORWARDED_NOTE,
)
"""Letters that answer a request."""

ACTS: Final = {
    Right.RECTIFICATION: StepCode.RECTIFY,
    Right.OBJECTION: StepCode.OBJECTION,
    Right.MARKETING_BAN: StepCode.MARKETING,
    Right.WITHDRAWAL: StepCode.WITHDRAWAL,
    Right.RESTRICTION: StepCode.RESTRICT,
    Right.ERASURE: StepCode.ERASE,
}
"""The step with which a right is carried out."""
_BLOCKS: Final[dict[StepCode, tuple[StepCode, ...]]] = {
    StepCode.PACKAGE: (StepCode.IDENTITY, StepCode.PLACES, StepCode.DECISIONS, StepCode.PASSAGES),
    StepCode.RECTIFY: (StepCode.IDENTITY, StepCode.DECISIONS),
    StepCode.OBJECTION: (StepCode.DECISIONS,),
    StepCode.RESTRICT: (StepCode.DECISIONS,),
    StepCode.ERASE: (
        StepCode.IDENTITY,
        StepCode.PLACES,
        StepCode.DECISIONS,
        StepCode.PACKAGE,
        StepCode.HAND_OVER,
        # What she holds as somebody's processor goes with the person: its controller is asked first (Art. 28(3)).
        StepCode.FORWARD,
    ),
    StepCode.RECIPIENTS: (StepCode.DECISIONS,),
    StepCode.HAND_OVER: (StepCode.PACKAGE,),
    StepCode.ANSWER: (
        StepCode.IDENTITY,
        StepCode.PLACES,
        StepCode.DECISIONS,
        *(ACTS[right] for right in ASKABLE if right in ACTS),
        StepCode.FORWARD,
    ),
    StepCode.COPIES: (StepCode.HAND_OVER,),
}
"""What must be dealt with before a step, as far as the case has it. The package comes before anything is erased."""

ORDER: Final = (
    StepCode.RECEIPT,
    StepCode.IDENTITY,
    StepCode.PLACES,
    StepCode.DECISIONS,
    StepCode.PASSAGES,
    StepCode.PACKAGE,
    StepCode.HAND_OVER,
    StepCode.RECTIFY,
    StepCode.OBJECTION,
    StepCode.MARKETING,
    StepCode.WITHDRAWAL,
    StepCode.RESTRICT,
    StepCode.FORWARD,
    StepCode.ERASE,
    StepCode.RECIPIENTS,
    StepCode.ANSWER,
    StepCode.COPIES,
)
"""The order in which a case is gone through: nothing is changed or erased before the package has left."""

_SURE: Final = frozenset({Right.ACCESS, Right.PORTABILITY, Right.RECTIFICATION, Right.ERASURE})
"""Rights nobody is given without her being sure who asks: their data would leave, change or be gone."""
_NOT_BY_HAND: Final = frozenset({StepCode.PLACES, StepCode.PASSAGES, StepCode.DECISIONS})
_SPARED_ONLY: Final = frozenset(
    {
        StepCode.PACKAGE,
        StepCode.HAND_OVER,
        StepCode.MARKETING,
        StepCode.RESTRICT,
        StepCode.ERASE,
        StepCode.COPIES,
    }
)
"""Steps other records show: said not to be needed, but never said to be done where nothing happened."""

OPTIONAL: Final = frozenset({StepCode.RECEIPT, StepCode.COPIES})
"""Steps a case may be closed without."""


class StepState(StrEnum):
    """How a step stands."""

    DONE = "done"
    NEXT = "next"
    """can be done now"""
    WAITING = "waiting"
    """done on her side; somebody else is to answer"""
    BLOCKED = "blocked"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class CaseStep:
    """A step of a case as it stands."""

    code: StepCode
    state: StepState
    blocked_by: tuple[StepCode, ...] = ()
    by_fact: bool = False
    """the state follows from what is on file, not from a record of hers"""
    done_on: date | None = None
    remark: str = ""
    by_hand: tuple[StepOutcome, ...] = ()
    """what she may write down of it herself"""

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do about it."""
        return self.state in {StepState.DONE, StepState.NOT_NEEDED}

    @property
    def may_stay_open(self) -> bool:
        """Whether the case can be closed without it."""
        return self.code in OPTIONAL


def _nothing() -> int:
    return 0


def _no() -> bool:
    return False


@dataclass(frozen=True)
class StepFacts:
    """What the file says of a case besides the case itself; costly answers are asked for only where they matter."""

    case: RightsRequest
    places_left: Callable[[], int] = _nothing
    """places outside the program still to be looked through"""
    passages_left: Callable[[], int] = _nothing
    """passages naming others still to be decided"""
    marketing_banned: Callable[[], bool] = _no
    restricted: Callable[[], bool] = _no
    erased: Callable[[], bool] = _no
    """what was granted of an erasure is gone"""
    held_for_others: Callable[[], bool] = _no
    """data she holds as somebody else's processor, whose controller decides"""

    @cached_property
    def recorded(self) -> dict[StepCode, StepRecord]:
        """What was recorded of each step, the last word."""
        return {one.step: one for one in self.case.steps}

    def refused(self, right: Right) -> bool:
        """Whether a right was asked and wholly refused."""
        return any(one.right is right and one.decision is Decision.REFUSE for one in self.case.rights)


def checklist(facts: StepFacts) -> tuple[CaseStep, ...]:
    """The steps of a case in the order of `ORDER`, each with its state."""
    codes = tuple(_codes(facts))
    bare = {code: _bare(code, facts) for code in codes}
    asked = frozenset(facts.case.asked)
    return tuple(replace(_blocked(bare[code], bare), by_hand=_by_hand(code, asked)) for code in codes)


def left_to_do(steps: tuple[CaseStep, ...]) -> tuple[StepCode, ...]:
    """The steps that keep a case open."""
    return tuple(one.code for one in steps if not one.is_over and not one.may_stay_open)


def _by_hand(code: StepCode, asked: frozenset[Right]) -> tuple[StepOutcome, ...]:
    if code in _NOT_BY_HAND or (code is StepCode.IDENTITY and asked & _SURE):
        return ()
    if code in _SPARED_ONLY or code is StepCode.IDENTITY:
        return (StepOutcome.NOT_NEEDED,)
    # Nobody is left without an answer (Art. 12(3)-(4)); one given by word of mouth is written down.
    return (StepOutcome.DONE,) if code is StepCode.ANSWER else tuple(StepOutcome)


def _codes(facts: StepFacts) -> Iterator[StepCode]:
    case = facts.case
    asked = set(case.asked)
    about_somebody = case.requester in {RequesterKind.ON_FILE, RequesterKind.REPRESENTATIVE}
    present = {StepCode.RECEIPT, StepCode.ANSWER}
    if case.requester is RequesterKind.UNKNOWN:
        present.add(StepCode.PLACES)
    if about_somebody:
        present |= _of_subject(facts, asked)
    yield from (code for code in ORDER if code in present)


def _of_subject(facts: StepFacts, asked: set[Right]) -> set[StepCode]:
    present: set[StepCode] = set()
    if asked - UNDECIDED:
        present |= {StepCode.IDENTITY, StepCode.DECISIONS}
    if asked & {Right.ACCESS, Right.ERASURE}:
        present.add(StepCode.PLACES)
    if any(not facts.refused(right) for right in asked & GATHERED):
        present |= {StepCode.PASSAGES, StepCode.PACKAGE, StepCode.HAND_OVER, StepCode.COPIES}
    present |= {act for right, act in ACTS.items() if right in asked and not _spared(facts, right)}
    if any(not facts.refused(right) for right in asked & TOLD_ON) or facts.case.tasks:
        present.add(StepCode.RECIPIENTS)
    if facts.case.sent(LetterKind.FORWARDING) or facts.held_for_others():
        present.add(StepCode.FORWARD)
    return present


def _spared(facts: StepFacts, right: Right) -> bool:
    """An act of a refused right is not done; a refused objection is still weighed, and that is written down."""
    return right is not Right.OBJECTION and facts.refused(right)


def _bare(code: StepCode, facts: StepFacts) -> CaseStep:
    """The step as if nothing blocked it. Facts that are open again outweigh a record of having been done."""
    record = facts.recorded.get(code)
    if record is not None and record.outcome is StepOutcome.NOT_NEEDED:
        return CaseStep(code, StepState.NOT_NEEDED, (), False, record.done_on, record.remark)  # noqa: FBT003
    known = _BY_FACT[code](facts)
    if known is not None:
        return CaseStep(code, known[0], (), True, known[1], record.remark if record else "")  # noqa: FBT003
    if record is not None:
        return CaseStep(code, StepState.DONE, (), False, record.done_on, record.remark)  # noqa: FBT003
    return CaseStep(code, StepState.NEXT)


def _blocked(step: CaseStep, bare: dict[StepCode, CaseStep]) -> CaseStep:
    if step.is_over:
        return step
    before = tuple(one for one in _BLOCKS.get(step.code, ()) if one in bare and not bare[one].is_over)
    return CaseStep(step.code, StepState.BLOCKED, before, by_fact=True) if before else step


_Known = tuple[StepState, date | None] | None
"""What the facts say of a step: its state and the day; None where they say nothing."""


def _receipt(facts: StepFacts) -> _Known:
    letter = facts.case.sent(LetterKind.RECEIPT, *ANSWERS)
    return (StepState.DONE, letter.sent_on) if letter else None


def _identity(facts: StepFacts) -> _Known:
    if facts.case.verified_on:
        return StepState.DONE, facts.case.verified_on
    asked = [one.asked_on for one in facts.case.identity if one.asked_on and not one.answered_on]
    return (StepState.WAITING, max(asked)) if asked else None


def _places(facts: StepFacts) -> _Known:
    if facts.places_left():
        return StepState.NEXT, None
    return StepState.DONE, max((one.checked_on for one in facts.case.places), default=None)


def _passages(facts: StepFacts) -> _Known:
    # Once the package left, a passage written later is nothing to look at for this case.
    if not facts.case.packages and facts.passages_left():
        return StepState.NEXT, None
    return StepState.DONE, None


def _decisions(facts: StepFacts) -> _Known:
    wanted = [one for one in facts.case.rights if one.right not in UNDECIDED]
    if any(one.decision is None for one in wanted):
        return StepState.NEXT, None
    return StepState.DONE, max((one.decided_on for one in wanted if one.decided_on), default=None)


def _package(facts: StepFacts) -> _Known:
    made = [one.made_on for one in facts.case.packages]
    return (StepState.DONE, max(made)) if made else (StepState.NEXT, None)


def _marketing(facts: StepFacts) -> _Known:
    return (StepState.DONE, _recorded_on(facts, StepCode.MARKETING)) if facts.marketing_banned() else None


def _restrict(facts: StepFacts) -> _Known:
    return (StepState.DONE, _recorded_on(facts, StepCode.RESTRICT)) if facts.restricted() else None


def _erase(facts: StepFacts) -> _Known:
    return (StepState.DONE, _recorded_on(facts, StepCode.ERASE)) if facts.erased() else None


def _forward(facts: StepFacts) -> _Known:
    letter = facts.case.sent(LetterKind.FORWARDING)
    return (StepState.DONE, letter.sent_on) if letter else None


def _recipients(facts: StepFacts) -> _Known:
    tasks = facts.case.tasks
    if not tasks:
        return None
    if any(one.outcome is None for one in tasks):
        return StepState.NEXT, None
    return StepState.DONE, max((one.done_on for one in tasks if one.done_on), default=None)


def _answer(facts: StepFacts) -> _Known:
    letter = facts.case.sent(*ANSWERS)
    return (StepState.DONE, letter.sent_on) if letter else None


def _hand_over(facts: StepFacts) -> _Known:
    handed = [one.handed_on for one in facts.case.packages if one.handed_on]
    return (StepState.DONE, max(handed)) if handed else (StepState.NEXT, None)


def _copies(facts: StepFacts) -> _Known:
    left = [one for one in facts.case.packages if one.copy_gone_on is None]
    if left or not facts.case.packages:
        return StepState.NEXT, None
    return StepState.DONE, max(one.copy_gone_on for one in facts.case.packages if one.copy_gone_on)


def _recorded_only(facts: StepFacts) -> _Known:
    del facts
    return None


def _recorded_on(facts: StepFacts, code: StepCode) -> date | None:
    record = facts.recorded.get(code)
    return record.done_on if record else None


_BY_FACT: Final[dict[StepCode, Callable[[StepFacts], _Known]]] = {
    StepCode.RECEIPT: _receipt,
    StepCode.IDENTITY: _identity,
    StepCode.PLACES: _places,
    StepCode.PASSAGES: _passages,
    StepCode.DECISIONS: _decisions,
    StepCode.PACKAGE: _package,
    StepCode.RECTIFY: _recorded_only,
    StepCode.OBJECTION: _recorded_only,
    StepCode.MARKETING: _marketing,
    StepCode.WITHDRAWAL: _recorded_only,
    StepCode.RESTRICT: _restrict,
    StepCode.ERASE: _erase,
    StepCode.FORWARD: _forward,
    StepCode.RECIPIENTS: _recipients,
    StepCode.ANSWER: _answer,
    StepCode.HAND_OVER: _hand_over,
    StepCode.COPIES: _copies,
}
