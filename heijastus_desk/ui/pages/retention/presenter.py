"""What the retention page shows: counts, the year ahead, and the list as she asked for it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.standing import Dashboard, LineWish, StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.ui.pages.retention.groups import CALM, Group, grouped, items_in


class Show(StrEnum):
    """What the chips choose: everything, or one state."""

    ALL = "all"
    DUE = "due"
    UPCOMING = "upcoming"
    HELD = "held"
    UNDATED = "undated"
    RUNNING = "running"
    NOT_STARTED = "not_started"


@dataclass(frozen=True, slots=True)
class Wish:
    """What she asked to see; `subject` is the uid of a client she came from."""

    show: Show = Show.ALL
    text: str = ""
    record_class: RecordClass | None = None
    unfolded: frozenset[Group] = frozenset()
    as_of: date | None = None
    subject: str = ""

    @property
    def narrows(self) -> bool:
        return bool(self.text or self.record_class or self.subject) or self.show is not Show.ALL

    def turned(self, group: Group) -> "Wish":
        """The same with a calm group unfolded, or folded again."""
        return replace(self, unfolded=self.unfolded ^ {group})

    @property
    def asked(self) -> LineWish:
        """What is read for it: of the calm groups only those unfolded, unless something narrows the list."""
        folded = {state for group, state in CALM.items() if group not in self.unfolded}
        states = frozenset(State) - (frozenset() if self.narrows else folded)
        if self.show is not Show.ALL:
            states = frozenset({State(self.show.value)})
        return LineWish(states=states, text=self.text, record_class=self.record_class, subject=self.subject)


class RowKind(StrEnum):
    HEADING = "heading"
    FOLD = "fold"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a group's name, the line that folds it, or items."""

    kind: RowKind
    group: Group
    count: int = 0
    line: StandingLine | None = None
    folded: bool = False

    @property
    def id(self) -> str:
        return self.line.key if self.line else f"{self.kind}:{self.group}"


@dataclass(frozen=True, slots=True)
class Outlook:
    """How many items may go when; the months run from the one of today."""

    due: int
    months: tuple[tuple[date, int], ...]
    held: int
    undated: int


@dataclass(frozen=True, slots=True)
class ViewState:
    """The page as it stands."""

    today: date
    counts: Mapping[Show, int]
    outlook: Outlook
    rows: tuple[Row, ...]
    shown: int
    classes: tuple[RecordClass, ...]
    by_id: Mapping[str, StandingLine] = field(default_factory=dict[str, StandingLine])

    @property
    def is_empty(self) -> bool:
        """Nothing is retained at all."""
        return self.counts[Show.ALL] == 0

    def of_group(self, group: Group) -> tuple[StandingLine, ...]:
        """The lines shown in a group."""
        return tuple(row.line for row in self.rows if row.group is group and row.line is not None)


def derive(dashboard: Dashboard, lines: Sequence[StandingLine], wish: Wish) -> ViewState:
    """The page's state; pure, and done off the window's thread, for a vault may hold very many items."""
    groups = grouped(lines, dashboard.today)
    rows = tuple(row for group, found in groups.items() for row in _rows_of(group, found, dashboard, wish))
    counts = dashboard.counts
    by_show = {Show(state.value): count for state, count in counts.items()}
    return ViewState(
        today=dashboard.today,
        counts={**by_show, Show.ALL: dashboard.total},
        outlook=Outlook(counts[State.DUE], dashboard.months, counts[State.HELD], counts[State.UNDATED]),
        rows=rows,
        shown=items_in(lines) + sum(row.count for row in rows if row.kind is RowKind.FOLD and row.folded),
        classes=dashboard.classes,
        by_id={row.line.key: row.line for row in rows if row.line is not None},
    )


def _rows_of(group: Group, lines: Sequence[StandingLine], dashboard: Dashboard, wish: Wish) -> Iterator[Row]:
    folds = group in CALM and not wish.narrows
    folded = folds and group not in wish.unfolded
    count = dashboard.counts[CALM[group]] if folds else items_in(lines)
    if not count:
        return
    yield Row(RowKind.HEADING, group, count)
    if folds:
        yield Row(RowKind.FOLD, group, count, folded=folded)
    if not folded:
        yield from (Row(RowKind.ITEMS, group, line=line) for line in lines)
