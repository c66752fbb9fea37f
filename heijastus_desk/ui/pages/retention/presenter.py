"""What the retention page shows: counts, the year ahead, and the list as she asked for it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.keeping import OpenHold
from heijastus_desk.services.retention import RetentionItem, RetentionOverview
from heijastus_desk.ui.pages.retention.bundles import CALM, Bundle, Group, bundled, grouped
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, label, sentence

translate = QCoreApplication.translate

MONTHS = 12
_DATES_SHOWN = 2


class Show(StrEnum):
    """What the chips choose: everything, or one state."""

    ALL = "all"
    DUE = "due"
    UPCOMING = "upcoming"
    HELD = "held"
    UNDATED = "undated"
    RUNNING = "running"
    NOT_STARTED = "not_started"


TONES: Mapping[State, Tone] = {
    State.DUE: Tone.DUE,
    State.UPCOMING: Tone.SOON,
    State.HELD: Tone.HELD,
    State.UNDATED: Tone.SOON,
    State.RUNNING: Tone.FINE,
    State.NOT_STARTED: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What she asked to see."""

    show: Show = Show.ALL
    text: str = ""
    record_class: RecordClass | None = None
    unfolded: frozenset[Group] = frozenset()
    as_of: date | None = None

    @property
    def narrows(self) -> bool:
        return bool(self.text or self.record_class) or self.show is not Show.ALL

    def turned(self, group: Group) -> "Wish":
        """The same with a calm group unfolded, or folded again."""
        return replace(self, unfolded=self.unfolded ^ {group})


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
    bundle: Bundle | None = None
    folded: bool = False

    @property
    def id(self) -> str:
        return self.bundle.id if self.bundle else f"{self.kind}:{self.group}"


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
    by_id: Mapping[str, Bundle] = field(default_factory=dict[str, Bundle])

    @property
    def is_empty(self) -> bool:
        """Nothing is retained at all."""
        return self.counts[Show.ALL] == 0


@dataclass(frozen=True, slots=True)
class RowText:
    """A line in words."""

    title: str
    subtitle: str = ""
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    heading: bool = False


def derive(overview: RetentionOverview, wish: Wish) -> ViewState:
    """The page's state; pure, and done off the window's thread, for a vault may hold very many items."""
    groups = grouped((item for item in overview.items if _is_wanted(item, wish)), overview.today)
    rows = tuple(row for group, items in groups.items() for row in _rows_of(group, items, wish))
    classes = {item.record_class for item in overview.items}
    counts = overview.counts
    return ViewState(
        today=overview.today,
        counts={Show.ALL: len(overview.items), **{Show(state.value): count for state, count in counts.items()}},
        outlook=outlook(overview),
        rows=rows,
        shown=sum(len(items) for items in groups.values()),
        classes=tuple(kind for kind in RecordClass if kind in classes),
        by_id={row.bundle.id: row.bundle for row in rows if row.bundle is not None},
    )


def outlook(overview: RetentionOverview) -> Outlook:
    """The year ahead."""
    firsts = [_month_after(overview.today.replace(day=1), n) for n in range(MONTHS)]
    counted = dict.fromkeys(firsts, 0)
    for item in overview.items:
        day = item.decision.erasable_from
        month = day.replace(day=1) if day is not None and item.decision.state is not State.DUE else None
        if month is not None and month in counted:
            counted[month] += 1
    counts = overview.counts
    return Outlook(counts[State.DUE], tuple(counted.items()), counts[State.HELD], counts[State.UNDATED])


def find(overview: RetentionOverview, uid: str) -> RetentionItem | None:
    """The item of this id or row, else the first one about this client."""
    exact = (item for item in overview.items if uid in {item.id, item.uid})
    return next(exact, next(iter(overview.of_subject(uid)), None))


def bundle_with(state: ViewState, item: RetentionItem) -> str:
    """The id of the line the item is in; empty when it is not shown."""
    return next((key for key, bundle in state.by_id.items() if _holds(bundle, item.id)), "")


def row_text(row: Row, lang: Lang, holds: Sequence[OpenHold] = ()) -> RowText:
    """The line in words: what, about whom, where it stands, and the one sentence of why and until when."""
    if row.kind is RowKind.HEADING:
        return RowText(f"{group_name(row.group)} · {row.count}", heading=True)
    if row.bundle is None:
        return RowText(fold_text(row))
    decision = row.bundle.decision
    days = "" if _label(row.bundle) else _days(row.bundle, lang)
    # The days stand below: a long name leaves no room for them beside the status.
    said = (days and f"{days}.", sentence(decision.reason, lang), _why_held(row.bundle, holds))
    return RowText(
        title=f"{subject_of(row.bundle)} · {_named(row.bundle, lang)} {_label(row.bundle)}".strip(),
        subtitle=" ".join(part for part in said if part),
        status=status_of(row.bundle, lang),
        tone=TONES[decision.state],
    )


def what(bundle: Bundle, lang: Lang) -> str:
    """Record class, how many, and the label or the dates of the items."""
    return f"{_named(bundle, lang)} {_label(bundle) or _days(bundle, lang)}".strip()


def own_holds(bundle: Bundle, holds: Sequence[OpenHold]) -> tuple[OpenHold, ...]:
    """The holds that keep these items."""
    uids = {item.uid for item in bundle.items}
    named = {uid for item in bundle.items for uid in item.decision.holds}
    return tuple(hold for hold in holds if hold.item in uids and hold.uid in named)


def _why_held(bundle: Bundle, holds: Sequence[OpenHold]) -> str:
    """The reasons she gave, each once."""
    own = (hold.reason.strip().rstrip(".") for hold in own_holds(bundle, holds) if hold.cause is HoldCause.MANUAL)
    told = "; ".join(dict.fromkeys(reason for reason in own if reason))
    return translate("Retention", "Reason: {reason}.").format(reason=told) if told else ""


def _named(bundle: Bundle, lang: Lang) -> str:
    named = label(bundle.first.record_class, lang)
    return f"{named} ×{len(bundle.items)}" if len(bundle.items) > 1 else named


def _label(bundle: Bundle) -> str:
    """What the items are called, where that is one name."""
    labels = {item.label for item in bundle.items} - {bundle.first.subject_name}
    return labels.pop() if len(labels) == 1 else ""


def _days(bundle: Bundle, lang: Lang) -> str:
    days = sorted({item.own_date for item in bundle.items if item.own_date})
    shown = days if len(days) <= _DATES_SHOWN else (days[0], days[-1])
    return "–".join(format_date(day, lang) for day in shown)


def status_of(bundle: Bundle, lang: Lang) -> str:
    """The state in a word, with the day where it is near."""
    decision = bundle.decision
    if decision.state is State.UPCOMING and decision.erasable_from:
        day = format_date(decision.erasable_from, lang)
        return translate("Retention", "Erasable from {day}").format(day=day)
    return label(decision.state, lang)


def subject_of(bundle: Bundle) -> str:
    return bundle.first.subject_name or translate("Retention", "Nobody named")


def group_name(group: Group) -> str:
    """The heading of a part of the list."""
    return {
        Group.DUE: translate("Retention", "May be erased now"),
        Group.WITHIN_30: translate("Retention", "Within 30 days"),
        Group.WITHIN_90: translate("Retention", "Within 90 days"),
        Group.HELD: translate("Retention", "Erasing on hold"),
        Group.UNDATED: translate("Retention", "Date missing"),
        Group.RUNNING: translate("Retention", "Period running"),
        Group.NOT_STARTED: translate("Retention", "Period not started"),
    }[group]


def chip_name(show: Show) -> str:
    """The word on a chip, before its count."""
    return {
        Show.ALL: translate("Retention", "All"),
        Show.DUE: translate("Retention", "Erasable now"),
        Show.UPCOMING: translate("Retention", "Within 90 days"),
        Show.HELD: translate("Retention", "On hold"),
        Show.UNDATED: translate("Retention", "Date missing"),
        Show.RUNNING: translate("Retention", "Running"),
        Show.NOT_STARTED: translate("Retention", "Not started"),
    }[show]


def fold_text(row: Row) -> str:
    """What the line that folds a calm group says."""
    if row.folded:
        return translate("Retention", "Show these %n", "", row.count)
    return translate("Retention", "Fold these away")


def _rows_of(group: Group, items: Sequence[RetentionItem], wish: Wish) -> Iterator[Row]:
    if not items:
        return
    yield Row(RowKind.HEADING, group, len(items))
    folded = group in CALM and not wish.narrows and group not in wish.unfolded
    if group in CALM and not wish.narrows:
        yield Row(RowKind.FOLD, group, len(items), folded=folded)
    if not folded:
        yield from (Row(RowKind.ITEMS, group, bundle=bundle) for bundle in bundled(items))


def _holds(bundle: Bundle, item_id: str) -> bool:
    return any(item.id == item_id for item in bundle.items)


def _is_wanted(item: RetentionItem, wish: Wish) -> bool:
    if wish.show is not Show.ALL and item.decision.state.value != wish.show.value:
        return False
    if wish.record_class is not None and item.record_class is not wish.record_class:
        return False
    return wish.text.casefold() in f"{item.subject_name} {item.label}".casefold()


def _month_after(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)
