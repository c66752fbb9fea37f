"""What the table tells without making lines: counts for the dashboard, words beside clients, whose use has ended."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, or_, select

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.decision import UPCOMING
from heijastus_desk.domain.retention.standing import (
    SOON,
    TELLING,
    USES_IN_LISTS,
    Chip,
    Dashboard,
    has_lapsed,
    months_ahead,
)
from heijastus_desk.domain.retention.terms import Action, State
from heijastus_desk.domain.values import day_after
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.standings.making import state_of, uses_of
from heijastus_desk.storage.standings.rows import count_rows, read_grounds
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import organisation, person
from heijastus_desk.storage.tables.standings import standing

_SIDES = (("person", standing.c.person, person), ("organisation", standing.c.organisation, organisation))


def dashboard(connection: Connection, today: date) -> Dashboard:
    """How many items stand where today."""
    counts: Counter[State] = Counter()
    months: Counter[date] = Counter()
    classes: set[str] = set()
    soon = to_review = to_go_through = 0
    for ground, due_on, review_on, items in count_rows(connection):
        state = state_of(ground, due_on, today)
        counts[state] += items
        classes.add(ground.record_class)
        to_go_through += items if state is State.DUE and ground.action == Action.REVIEW.value else 0
        day = day_after(due_on) if due_on else None
        if day is not None and state is not State.DUE:
            months[day.replace(day=1)] += items
            soon += items if state is State.UPCOMING and day <= today + SOON else 0
        to_review += items if state is State.HELD and review_on is not None and review_on <= today else 0
    return Dashboard(
        today=today,
        counts={state: counts[state] for state in State},
        months=tuple((first, months[first]) for first in months_ahead(today)),
        classes=tuple(kind for kind in RecordClass if kind.value in classes),
        soon=soon,
        to_review=to_review,
        to_go_through=to_go_through,
    )


def chips(connection: Connection, today: date) -> Mapping[str, Chip]:
    """The word beside each party who has something to tell, by uid."""
    grounds = read_grounds(connection)
    telling = [number for number, ground in grounds.items() if ground.state in TELLING]
    found: dict[str, dict[State, date | None]] = {}
    for _, side, party in _SIDES:
        query = (
            select(party.c.uid, standing.c.ground, standing.c.due_on)
            .join(party, party.c.id == side)
            .where(or_(standing.c.ground.in_(telling), standing.c.due_on <= today + UPCOMING))
        )
        if side is not standing.c.person:
            query = query.where(standing.c.person.is_(None))
        for uid, number, due_on in connection.execute(query):
            state = state_of(grounds[number], due_on, today)
            if state in TELLING:
                day, known = day_after(due_on) if due_on else None, found.setdefault(uid, {})
                before = known.get(state, day)
                known[state] = min((one for one in (before, day) if one is not None), default=None)
    return {uid: next(Chip(state, days[state]) for state in TELLING if state in days) for uid, days in found.items()}


def lapsed(connection: Connection, today: date) -> frozenset[str]:
    """uids of the parties whose card has no use left that lists and search are for."""
    grounds = read_grounds(connection)
    return frozenset(
        uid for name, side, party in _SIDES for uid in _lapsed(connection, name, side, party, grounds, today)
    )


def _lapsed(connection: Connection, name: str, side: Any, party: Any, grounds: Any, today: date) -> Iterator[str]:
    ended = [standing.c[f"{use.value}_until"] for use in USES_IN_LISTS]
    cards = [number for number, ground in grounds.items() if ground.item_table == name]
    query = (
        select(party.c.uid, standing.c.ground, standing.c.due_on, *ended)
        .join(party, party.c.id == side)
        .where(standing.c.ground.in_(cards), or_(*(column < today for column in ended)))
    )
    for uid, number, due_on, *ends in connection.execute(query):
        uses = uses_of(dict(zip((use.value for use in USES_IN_LISTS), ends, strict=True)))
        if has_lapsed(state_of(grounds[number], due_on, today), uses, today):
            yield uid


def due_on_paper(connection: Connection, today: date) -> frozenset[tuple[str, str]]:
    """Table and uid of the rows on paper that may go, for everybody they are about."""
    grounds = {number: ground for number, ground in read_grounds(connection).items() if ground.on_paper}
    states: dict[tuple[str, int], set[State]] = {}
    query = select(standing.c.ground, standing.c.due_on, standing.c.numbers).where(standing.c.ground.in_(grounds))
    for number, due_on, rows in connection.execute(query):
        ground = grounds[number]
        for row in rows.split(","):
            states.setdefault((ground.item_table, int(row)), set()).add(state_of(ground, due_on, today))
    due: dict[str, list[int]] = {}
    for (table, row), found in states.items():
        if found == {State.DUE}:
            due.setdefault(table, []).append(row)
    return frozenset((table, uid) for table, rows in due.items() for uid in item_uids(connection, table, rows))


def item_uids(connection: Connection, table: str, numbers: Collection[int]) -> Iterator[str]:
    """The uids of rows by their numbers, in order."""
    columns = METADATA.tables[table].c
    for part in in_slices(numbers):
        query = select(columns.uid).where(columns.id.in_(part)).order_by(columns.id)
        yield from connection.execute(query).scalars()
