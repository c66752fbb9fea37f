"""What the requests page shows: the board of cases and breaches, and one case with its checklist. No widgets."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from heijastus_desk.domain.rights.breach import Breach, clock_of
from heijastus_desk.domain.rights.clock import CaseClock
from heijastus_desk.domain.rights.steps import CaseStep, StepState
from heijastus_desk.domain.rights.values import RightsRequest
from heijastus_desk.ui.request_places import OF_FREEZE, OF_PERSON

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

BREACH = "breach:"
"""Before the uid of a breach where a row is named; a case has its bare uid."""


class Show(StrEnum):
    """What the board lists."""

    OPEN = "open"
    CLOSED = "closed"
    BREACHES = "breaches"


@dataclass(frozen=True, slots=True)
class BoardCase:
    """A case with its dates."""

    case: RightsRequest
    clock: CaseClock

    @property
    def uid(self) -> str:
        return self.case.uid


@dataclass(frozen=True, slots=True)
class BoardBreach:
    """A breach, named as a row of the board."""

    breach: Breach
    now: datetime
    """the instant (UTC) the board was read: its hours are told from it"""

    @property
    def uid(self) -> str:
        return f"{BREACH}{self.breach.uid}"


Row = BoardCase | BoardBreach


@dataclass(frozen=True, slots=True)
class Board:
    """Everything the list can show."""

    today: date
    open: tuple[BoardCase, ...] = ()
    """the one whose deadline comes first is first"""
    closed: tuple[BoardCase, ...] = ()
    """the one closed last is first"""
    breaches: tuple[BoardBreach, ...] = ()
    """open ones first"""

    def rows(self, show: Show) -> tuple[Row, ...]:
        """The rows of a chip."""
        return {Show.OPEN: self.open, Show.CLOSED: self.closed, Show.BREACHES: self.breaches}[show]

    def meant(self, record: str) -> str:
        """The row a record of `ui.request_places` means; the record itself otherwise."""
        whose, freeze = record.removeprefix(OF_PERSON), record.removeprefix(OF_FREEZE)
        for one in (*self.open, *self.closed):
            if (whose != record and one.case.person == whose) or (freeze != record and one.case.freeze == freeze):
                return one.uid
        return record

    def place_of(self, uid: str) -> Show | None:
        """The chip under which a row is listed; None when it is gone."""
        return next((show for show in Show if any(row.uid == uid for row in self.rows(show))), None)

    @property
    def is_empty(self) -> bool:
        return not (self.open or self.closed or self.breaches)

    @property
    def waiting(self) -> int:
        """What the navigation counts: everything that is not closed."""
        return len(self.open) + sum(one.breach.is_open for one in self.breaches)


@dataclass(frozen=True, slots=True)
class CaseState:
    """One case as the card shows it."""

    case: RightsRequest
    clock: CaseClock
    steps: tuple[CaseStep, ...]
    today: date

    @property
    def next(self) -> CaseStep | None:
        """The step to take now."""
        return next((step for step in self.steps if step.state is StepState.NEXT), None)

    @property
    def done(self) -> int:
        return sum(step.is_over for step in self.steps)


def read_board(app: "Application") -> Board:
    """Every case and every breach."""
    cases = [BoardCase(case, app.requests.clock(case)) for case in app.requests.cases()]
    return arranged(cases, app.breaches.all(), app.clock.today(), app.clock.now())


def arranged(cases: Iterable[BoardCase], breaches: Iterable[Breach], today: date, now: datetime) -> Board:
    """Cases and breaches in the order of the board."""
    known = tuple(cases)
    waiting = sorted((one for one in known if one.case.is_open), key=lambda one: (one.clock.due, one.case.number))
    over = [one for one in known if not one.case.is_open]
    over.sort(key=lambda one: (one.case.closed_on or today, one.case.number), reverse=True)
    entries = sorted(breaches, key=lambda one: (one.is_open, clock_of(one).runs, one.number), reverse=True)
    return Board(today, tuple(waiting), tuple(over), tuple(BoardBreach(one, now) for one in entries))


def read_case(app: "Application", uid: str) -> CaseState:
    """One case; raises RECORD_NOT_FOUND."""
    case = app.requests.get(uid)
    return CaseState(case, app.requests.clock(case), app.requests.steps(uid), app.clock.today())
