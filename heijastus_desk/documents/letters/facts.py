"""What a letter of a case is written from; there is no field a note or another person's data could stand in."""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.rights.clock import CaseClock
from heijastus_desk.domain.rights.letters import DecidedAlike
from heijastus_desk.domain.rights.values import Decision, RequestTask, RightsRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """A case with what was decided in it, as of the day the letter is written."""

    case: RightsRequest
    clock: CaseClock
    practice: Practice
    made_on: date
    copies_until: date
    """last day a backup may still hold what is erased today"""
    decided: tuple[DecidedAlike, ...] = ()
    undone: frozenset[Right] = frozenset()
    """rights that are not carried out yet: no letter may say that they were"""
    unsearched: bool = False
    """places outside the program are still to be looked through: an answer would be about a part only"""
    reply_to: str = ""
    """where a letter to the person may go; empty where none is safe"""
    task: RequestTask | None = None
    """what a letter to somebody else is written for"""
    recipient: str = ""
    """the name of whom that letter goes to"""
    restriction: Freeze | None = None
    lifts_on: date | None = None

    def of(self, right: Right) -> tuple[DecidedAlike, ...]:
        """What was decided about the records a right was asked of."""
        return tuple(one for one in self.decided if one.right is right)

    def decision(self, right: Right) -> Decision | None:
        """The decision on a right as a whole; from those on its records where she settled nothing on the whole."""
        settled = next((one.decision for one in self.case.rights if one.right is right), None)
        if settled is not None:
            return settled
        found = {one.decision for one in self.of(right)}
        return (found.pop() if len(found) == 1 else Decision.PARTIAL) if found else None
