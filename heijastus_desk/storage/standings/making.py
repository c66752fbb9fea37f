"""Bundles decided rows that have everything in common, and writes their reason so that it can be read again."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.reasons import Param, Reason
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.decision import UPCOMING, Decision
from heijastus_desk.domain.retention.facts import RetainedRow
from heijastus_desk.domain.retention.terms import Event, PermittedUse, Scope, State
from heijastus_desk.domain.values import day_after
from heijastus_desk.storage.standings.rows import OPEN_END, Ground, StandingRow

_DATED: Final = frozenset({State.DUE, State.UPCOMING, State.RUNNING})
_WORDS: Final[Mapping[str, Callable[[str], str]]] = {
    "record_class": RecordClass,
    "event": Event,
    "scope": Scope,
    "state": State,
}
_OWN: Final = frozenset({"anchor_date", "due_on", "erasable_from", "since", "review_on"})
"""Days of a reason that a row has for itself."""


def bundled(rows: Iterable[RetainedRow], decide: Callable[[RetainedRow], Decision], today: date) -> list[StandingRow]:
    """The rows of the table.

    `decide` gives the very same object for what is decided alike, and never for two parties, contracts, classes or
    places: by it and the table a row finds its bundle.
    """
    found: dict[tuple[object, ...], StandingRow] = {}
    shared: dict[tuple[object, ...], tuple[Ground, date | None, Mapping[str, date]]] = {}
    grounds: dict[tuple[object, ...], Ground] = {}
    for row in rows:
        decision = decide(row)
        day = row.own_date
        # Without a day of its own a row is alone in its bundle.
        key = (id(decision), row.table, 0 if day else row.number)
        bundle = found.get(key)
        if bundle is not None:
            bundle.numbers.append(row.number)
            bundle.reach(day)
            continue
        alike = key[:2]
        if alike not in shared:
            same = _sameness(row, decision)
            ground = grounds.get(same)
            if ground is None:
                ground = grounds[same] = _ground(row, decision)
            shared[alike] = (ground, _recheck(decision, today), _uses(decision))
        found[key] = _started(row, decision, *shared[alike])
    return list(found.values())


def _started(
    row: RetainedRow, decision: Decision, ground: Ground, recheck_on: date | None, uses: Mapping[str, date]
) -> StandingRow:
    params = decision.reason.params
    return StandingRow(
        person=row.person,
        organisation=row.organisation,
        contract=row.contract,
        ground=ground,
        numbers=[row.number],
        titled=row.own_date is None,
        first_date=row.own_date,
        last_date=row.own_date,
        anchor_date=decision.anchor_date,
        due_on=decision.due_on,
        since=_day(params.get("since")),
        review_on=_day(params.get("review_on")),
        recheck_on=recheck_on,
        holds=decision.holds,
        uses=uses,
    )


def _day(param: Param) -> date | None:
    return param if isinstance(param, date) else None


def _recheck(decision: Decision, today: date) -> date | None:
    """The day on which an event that is still to come will have come to pass."""
    days = (outcome.anchor.day for outcome in decision.per_rule)
    return min((day for day in days if day is not None and day > today), default=None)


def _uses(decision: Decision) -> dict[str, date]:
    return {use.value: OPEN_END if end is None else end for use, end in decision.uses_until().items()}


def uses_of(said: Mapping[str, date | None]) -> dict[PermittedUse, date | None]:
    """The last day of each use, as the decision says it."""
    return {PermittedUse(use): None if end == OPEN_END else end for use, end in said.items() if end is not None}


def _sameness(row: RetainedRow, decision: Decision) -> tuple[object, ...]:
    """The same for rows of one ground, and told more quickly than the ground."""
    reason = decision.reason
    said = tuple((name, _OWN if _is_own(name, value) else value) for name, value in reason.params.items())
    state = State.RUNNING if decision.state in _DATED else decision.state
    own = (row.table, row.record_class, row.kept_at is HeldAt.PAPER, state, decision.action)
    return (*own, decision.rule, _register(decision), reason.code, said)


def _is_own(name: str, value: Param) -> bool:
    return name == "state" or (name in _OWN and isinstance(value, date))


def _register(decision: Decision) -> str:
    registers = (o.applied.register_uid for o in decision.per_rule if o.applied.rule.uid == decision.rule)
    return next(registers, "")


def _ground(row: RetainedRow, decision: Decision) -> Ground:
    return Ground(
        item_table=row.table,
        record_class=row.record_class.value,
        on_paper=row.kept_at is HeldAt.PAPER,
        state=(State.RUNNING if decision.state in _DATED else decision.state).value,
        action=decision.action.value,
        rule=decision.rule,
        register=_register(decision),
        reason={"code": decision.reason.code, "params": _without_days(decision)},
    )


def _without_days(decision: Decision) -> dict[str, Any]:
    """The parameters of the reason; of a day that stands in a column of its own, only that it belongs here."""
    said: dict[str, Any] = {}
    for name, value in decision.reason.params.items():
        if name == "state":
            said[name] = None
        elif name in _OWN and isinstance(value, date):
            said[name] = {"day": name}
        elif isinstance(value, date):
            said[name] = {"on": value.isoformat()}
        elif isinstance(value, LocalisedText):
            said[name] = {"fi": value.fi, "sv": value.sv, "en": value.en}
        else:
            said[name] = value
    return said


def state_of(ground: Ground, due_on: date | None, today: date) -> State:
    """Where the row stands on a day: a dated one moves on by itself."""
    if ground.state != State.RUNNING or due_on is None:
        return State(ground.state)
    if due_on < today:
        return State.DUE
    return State.UPCOMING if due_on - today <= UPCOMING else State.RUNNING


def reason_of(ground: Ground, days: Mapping[str, date | None], state: State) -> Reason:
    """The reason with the days of a row put back."""
    due_on = days["due_on"]
    known = {**days, "erasable_from": day_after(due_on) if due_on else None}
    params: dict[str, Param] = {}
    for name, value in ground.reason["params"].items():
        match value:
            case {"day": day}:
                params[name] = known[day]
            case {"on": day}:
                params[name] = date.fromisoformat(day)
            case {"fi": fi, "sv": sv, "en": en}:
                params[name] = LocalisedText(fi, sv, en)
            case None if name == "state":
                params[name] = state
            case str() if name in _WORDS:
                params[name] = _WORDS[name](value)
            case _:
                params[name] = value
    return Reason(ground.reason["code"], params)
