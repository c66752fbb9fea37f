"""Where what is kept stands, as the retention page, the clients list and Today show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Action, PermittedUse, State

SOON: Final = timedelta(days=30)
MONTHS: Final = 12
USES_IN_LISTS: Final = (PermittedUse.SERVICE, PermittedUse.MARKETING)
"""The uses a person stands in lists and is found by search for; when both have ended, lists and search drop her."""

LOOK_AT: Final = (State.DUE, State.UPCOMING, State.UNDATED, State.HELD, State.RUNNING, State.NOT_STARTED)
"""The states in the order she should look at them."""

TELLING: Final = (State.DUE, State.HELD, State.UNDATED, State.UPCOMING)
"""The states worth a word beside a client, the one she may act on first in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWish:
    """Which lines are asked for; what is left empty does not narrow. `subject` is a uid, `register` too."""

    states: frozenset[State] = frozenset()
    text: str = ""
    """found in the subject's name or in the label, upper and lower case alike"""
    record_class: RecordClass | None = None
    register: str = ""
    subject: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingLine:
    """Items of one subject, class and table that are kept for the same reason until the same day; most often one."""

    key: str
    """names the line as long as its first item stays"""
    subject_uid: str
    """empty where the items are about nobody"""
    subject_name: str
    is_organisation: bool
    record_class: RecordClass
    table: str
    label: str
    """the title of the item; empty where the items have dates of their own or no title"""
    count: int
    first_date: date | None
    last_date: date | None
    state: State
    due_on: date | None
    """the last day of the period"""
    erasable_from: date | None
    rule: str
    """uid of the deciding rule; empty where none binds the items"""
    register: str
    """uid of the register that gives the rule; empty for a duty laid down by law and where none binds the items"""
    reason: Reason
    holds: tuple[str, ...]
    """uids of the open holds and freezes that keep the items"""
    uses_until: Mapping[PermittedUse, date | None]
    """the last day of each permitted use; none while it has no end"""
    reminder: tuple[int, date] | None
    """how often the items were put off and until when; none where they are not put off now"""
    on_paper: bool
    action: Action = Action.ERASE
    """what is done once the items are due; `REVIEW`: she looks at them in a clean-up round and decides"""
    numbers: tuple[int, ...] = field(repr=False)
    """row numbers of the items in their table; asked for by `items`, never shown"""

    def rests(self, today: date) -> bool:
        """Whether it is due and put off, and its day to come back is still ahead."""
        return self.state is State.DUE and self.reminder is not None and today < self.reminder[1]

    @property
    def is_past(self) -> bool:
        """Whether it may simply be erased, put off or not: what waits for a clean-up round is gone through there."""
        return self.state is State.DUE and self.action is not Action.REVIEW

    def uses(self, today: date) -> frozenset[PermittedUse]:
        """The uses still permitted."""
        return frozenset(use for use, end in self.uses_until.items() if end is None or today <= end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dashboard:
    """How many items stand where, as of a day."""

    today: date
    counts: Mapping[State, int]
    months: tuple[tuple[date, int], ...]
    """the first of each of twelve months from that of today on, and how many items become erasable in it"""
    classes: tuple[RecordClass, ...]
    soon: int
    """upcoming items that become erasable within thirty days"""
    to_review: int
    """held items whose day for looking at them again has come"""
    to_go_through: int = 0
    """of what is due, the items that wait for a clean-up round and are not simply erased"""

    @property
    def total(self) -> int:
        """All retained items."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Chip:
    """The word beside a client in the list: the state that calls for her first, and its earliest day."""

    state: State
    erasable_from: date | None


def months_ahead(today: date) -> tuple[date, ...]:
    """The first day of each of the twelve months the chart shows."""
    return tuple(_month_after(today.replace(day=1), number) for number in range(MONTHS))


def _month_after(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)


def has_lapsed(state: State, uses_until: Mapping[PermittedUse, date | None], today: date) -> bool:
    """Whether the uses a card stands in lists for have ended; a held card and one without such a use stay."""
    ends = [uses_until[use] for use in USES_IN_LISTS if use in uses_until]
    return state is not State.HELD and bool(ends) and all(end is not None and end < today for end in ends)
