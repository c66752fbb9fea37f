"""The same answers from a full computation: for another day, and where the table cannot be written."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.standing import (
    LOOK_AT,
    SOON,
    TELLING,
    Chip,
    Dashboard,
    LineWish,
    StandingLine,
    has_lapsed,
    months_ahead,
)
from heijastus_desk.domain.retention.terms import Action, State
from heijastus_desk.services.retention import RetentionItem, RetentionOverview


def lapsed_of(overview: RetentionOverview) -> frozenset[str]:
    """uids of the parties whose card has lapsed."""
    return frozenset(
        item.subject_uid
        for item in overview.items
        if item.table in {"person", "organisation"}
        and has_lapsed(item.decision.state, item.decision.uses_until(), overview.today)
    )


def due_on_paper_of(overview: RetentionOverview) -> frozenset[tuple[str, str]]:
    """Table and uid of the rows on paper that may go, for everybody they are about."""
    states: dict[tuple[str, str], set[State]] = {}
    for item in overview.items:
        if item.on_paper:
            states.setdefault((item.table, item.uid), set()).add(item.decision.state)
    return frozenset(row for row, found in states.items() if found == {State.DUE})


def dashboard_of(overview: RetentionOverview) -> Dashboard:
    """The same from a full computation."""
    today = overview.today
    months: Counter[date] = Counter()
    soon = to_review = to_go_through = 0
    for item in overview.items:
        decision = item.decision
        day = decision.erasable_from
        to_go_through += decision.state is State.DUE and decision.action is Action.REVIEW
        if day is not None and decision.state is not State.DUE:
            months[day.replace(day=1)] += 1
            soon += decision.state is State.UPCOMING and day <= today + SOON
        review_on = decision.reason.params.get("review_on") if decision.state is State.HELD else None
        to_review += isinstance(review_on, date) and review_on <= today
    classes = {item.record_class for item in overview.items}
    return Dashboard(
        today=today,
        counts=overview.counts,
        months=tuple((first, months[first]) for first in months_ahead(today)),
        classes=tuple(kind for kind in RecordClass if kind in classes),
        soon=soon,
        to_review=to_review,
        to_go_through=to_go_through,
    )


def chips_of(overview: RetentionOverview) -> Mapping[str, Chip]:
    """The same from a full computation."""
    found: dict[str, dict[State, date | None]] = {}
    for item in overview.items:
        state, day = item.decision.state, item.decision.erasable_from
        if state in TELLING and item.subject_uid:
            known = found.setdefault(item.subject_uid, {})
            before = known.get(state, day)
            known[state] = min((one for one in (before, day) if one is not None), default=None)
    return {uid: next(Chip(state, days[state]) for state in TELLING if state in days) for uid, days in found.items()}


def lines_of(overview: RetentionOverview, wish: LineWish) -> tuple[StandingLine, ...]:
    """The same from a full computation."""
    alike: dict[object, list[RetentionItem]] = {}
    for item in overview.items:
        alike.setdefault(likeness(item), []).append(item)
    lines = [line for line in (_line(items) for items in alike.values()) if is_wanted(line, wish)]
    return tuple(sorted(lines, key=place)[: wish.limit])


def likeness(item: RetentionItem) -> object:
    """What items of one line have in common."""
    decision = item.decision
    reason = decision.reason
    titled = item.uid if item.own_date is None else ""
    uses = tuple(decision.uses_until().items())
    alike = (item.subject_uid, item.record_class, item.table, titled, item.on_paper, decision.holds, uses)
    return (*alike, decision.rule, reason.code, tuple(reason.params.items()))


def is_wanted(line: StandingLine, wish: LineWish) -> bool:
    """Whether the line is among those asked for."""
    if wish.states and line.state not in wish.states:
        return False
    if wish.record_class is not None and line.record_class is not wish.record_class:
        return False
    if (wish.subject and line.subject_uid != wish.subject) or (wish.register and line.register != wish.register):
        return False
    return wish.text.casefold() in f"{line.subject_name} {line.label}".casefold()


def place(line: StandingLine) -> tuple[int, date, str, str, date, str]:
    """Where a line stands among the others."""
    last = date.max
    due, first = line.erasable_from or last, line.first_date or last
    return (LOOK_AT.index(line.state), due, line.subject_name, line.record_class, first, line.key)


def _line(items: Sequence[RetentionItem]) -> StandingLine:
    first = min(items, key=lambda item: item.number)
    decision = first.decision
    dates = [item.own_date for item in items if item.own_date is not None]
    return StandingLine(
        key=f"{first.table}:{first.number}:{first.subject_uid}",
        subject_uid=first.subject_uid,
        subject_name=first.subject_name,
        is_organisation=first.is_organisation,
        record_class=first.record_class,
        table=first.table,
        label="" if dates else first.label,
        count=len(items),
        first_date=min(dates, default=None),
        last_date=max(dates, default=None),
        state=decision.state,
        due_on=decision.due_on,
        erasable_from=decision.erasable_from,
        rule=decision.rule,
        register=_register_of(first),
        reason=decision.reason,
        holds=decision.holds,
        uses_until=decision.uses_until(),
        reminder=None,
        on_paper=first.on_paper,
        action=decision.action,
        numbers=tuple(sorted({item.number for item in items})),
    )


def _register_of(item: RetentionItem) -> str:
    rule = item.decision.rule
    outcomes: Iterable[str] = (
        outcome.applied.register_uid for outcome in item.decision.per_rule if outcome.applied.rule.uid == rule
    )
    return next(iter(outcomes), "")
