"""Lines made of the rows of the table, with the names and titles the file has today."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, String, and_, or_, select, true, type_coerce

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention import reminders
from heijastus_desk.domain.retention.decision import UPCOMING
from heijastus_desk.domain.retention.standing import LOOK_AT, LineWish, StandingLine
from heijastus_desk.domain.retention.terms import Action, State
from heijastus_desk.domain.values import day_after
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.reminders import read_reminders
from heijastus_desk.storage.queries.retained_rows import LABELS
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.standings.making import reason_of, state_of, uses_of
from heijastus_desk.storage.standings.rows import Ground, read_grounds
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import organisation, person
from heijastus_desk.storage.tables.standings import standing
from heijastus_desk.system import collector

_PLACE: Final = {state: number for number, state in enumerate(LOOK_AT)}
_LAST: Final = date.max.isoformat()


class _Row(NamedTuple):
    """A row of the table, days as they are written: very many are looked at and few are shown."""

    person: int | None
    organisation: int | None
    ground: int
    titled: bool
    anchor_date: str | None
    due_on: str | None
    since: str | None
    review_on: str | None
    holds: str
    service_until: str | None
    marketing_until: str | None
    accounting_until: str | None
    claims_until: str | None
    proof_until: str | None
    first_date: str | None
    last_date: str | None
    numbers: str


_FIRST_USE: Final = _Row._fields.index("service_until")
_USES: Final = tuple(name.removesuffix("_until") for name in _Row._fields if name.endswith("_until"))
_ALIKE: Final = _Row._fields.index("first_date")
"""What comes before it, rows of one line have in common."""
_AS_TEXT: Final[Select[*tuple[Any, ...]]] = select(
    *(type_coerce(standing.c[name], String).label(name) for name in _Row._fields)
).order_by(standing.c.id)


@lru_cache(maxsize=16_384)
def _date(said: str | None) -> date | None:
    return None if said is None else date.fromisoformat(said)


Party = tuple[str, str]
"""uid and name."""
_NO_PARTY: Final = ("", "")


@dataclass(slots=True)
class _Found:
    """Rows of one party and one decision, whatever contract each belongs to."""

    row: _Row
    ground: Ground
    state: State
    party: Party
    first: int
    """the lowest of the row numbers"""
    said: list[str]
    """the row numbers as they are written, for of very many lines few are shown"""
    first_date: str | None
    last_date: str | None
    label: str = ""
    key: str = ""

    def numbers(self) -> list[int]:
        """The row numbers of the items, in order."""
        return sorted(int(number) for said in self.said for number in said.split(","))

    def place(self) -> tuple[int, str, str, str, str, str]:
        """The same order as in a full computation, before the line is made; days as they are written."""
        own = (self.row.due_on or _LAST, self.party[1], self.ground.record_class, self.first_date or _LAST)
        return (_PLACE[self.state], *own, self.key)


@dataclass(slots=True)
class LineReader:
    """Reads the lines somebody asks for as of a day."""

    connection: Connection
    today: date
    _persons: dict[int, Party] = field(default_factory=dict[int, Party])
    _organisations: dict[int, Party] = field(default_factory=dict[int, Party])

    def lines(self, wish: LineWish) -> tuple[StandingLine, ...]:
        """The lines asked for, in the order she should look at them."""
        with collector.resting():
            return self._lines(wish)

    def _lines(self, wish: LineWish) -> tuple[StandingLine, ...]:
        found = list(self._merged(self._rows(wish), wish.states))
        if wish.text:
            self._name(found)
            asked = wish.text.casefold()
            found = [one for one in found if asked in f"{one.party[1]} {one.label}".casefold()]
        found.sort(key=_Found.place)
        shown = found[: wish.limit]
        if not wish.text:
            self._name(shown)
        put_off = self._put_off(shown)
        return tuple(self._line(one, put_off) for one in shown)

    def _rows(self, wish: LineWish) -> Iterator[tuple[_Row, Ground]]:
        grounds = {
            number: ground
            for number, ground in read_grounds(self.connection).items()
            if wish.record_class in {None, ground.record_class} and wish.register in {"", ground.register}
        }
        where = [standing.c.ground.in_(grounds), _standing_so(grounds, wish.states, self.today)]
        if wish.subject:
            where.append(_of_subject(wish.subject))
        for values in self.connection.execute(_AS_TEXT.where(*where)).all():
            row = _Row(*values)
            yield row, grounds[row.ground]

    def _merged(self, rows: Iterable[tuple[_Row, Ground]], states: frozenset[State]) -> Iterator[_Found]:
        found: dict[tuple[object, ...], _Found] = {}
        listed = list(rows)
        self._learn([row for row, _ in listed])
        for row, ground in listed:
            state = state_of(ground, _date(row.due_on), self.today)
            if states and state not in states:
                continue
            # A row names its items in order.
            first = int(row.numbers.partition(",")[0])
            key = (row[:_ALIKE], first if row.titled else 0)
            known = found.get(key)
            if known is None:
                dates = (row.first_date, row.last_date)
                found[key] = _Found(row, ground, state, self._party(row), first, [row.numbers], *dates)
                continue
            known.first = min(known.first, first)
            known.said.append(row.numbers)
            if row.first_date and row.last_date:
                known.first_date = min(known.first_date or row.first_date, row.first_date)
                known.last_date = max(known.last_date or row.last_date, row.last_date)
        for one in found.values():
            one.key = f"{one.ground.item_table}:{one.first}:{one.party[0]}"
            yield one

    def _learn(self, rows: Sequence[_Row]) -> None:
        persons = {row.person for row in rows if row.person is not None}
        columns = (person.c.id, person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
        for part in in_slices(persons):
            for number, uid, *name in self.connection.execute(select(*columns).where(person.c.id.in_(part))):
                self._persons[number] = (uid, displayed_name(*name))
        organisations = {row.organisation for row in rows if row.organisation is not None}
        own = (organisation.c.id, organisation.c.uid, organisation.c.name)
        for part in in_slices(organisations):
            for number, uid, name in self.connection.execute(select(*own).where(organisation.c.id.in_(part))):
                self._organisations[number] = (uid, name)

    def _party(self, row: _Row) -> Party:
        if row.person is not None:
            return self._persons.get(row.person, _NO_PARTY)
        return self._organisations.get(row.organisation or 0, _NO_PARTY)

    def _name(self, found: Sequence[_Found]) -> None:
        """Titles of those that have no day of their own, as they stand in their tables."""
        titled: dict[str, dict[int, _Found]] = {}
        for one in found:
            if one.row.titled:
                titled.setdefault(one.ground.item_table, {})[one.first] = one
        for table, ones in titled.items():
            columns = METADATA.tables[table].c
            names = [columns[name] for name in LABELS if name in columns]
            for part in in_slices(ones.keys() if names else ()):
                for number, *said in self.connection.execute(select(columns.id, *names).where(columns.id.in_(part))):
                    ones[number].label = str(next((one for one in said if one), ""))

    def _put_off(self, found: Sequence[_Found]) -> dict[tuple[str, int], reminders.Reminder]:
        """What was put off, by table and row number."""
        by_table: dict[str, dict[str, reminders.Reminder]] = {}
        for one in read_reminders(self.connection) if found else ():
            by_table.setdefault(one.table, {})[one.item] = one.value
        known: dict[tuple[str, int], reminders.Reminder] = {}
        for table, values in by_table.items():
            columns = METADATA.tables[table].c
            for part in in_slices(values.keys()):
                for number, uid in self.connection.execute(
                    select(columns.id, columns.uid).where(columns.uid.in_(part))
                ):
                    known[table, number] = values[uid]
        return known

    def _line(self, found: _Found, put_off: Mapping[tuple[str, int], reminders.Reminder]) -> StandingLine:
        row, ground, state = found.row, found.ground, found.state
        due_on = _date(row.due_on)
        erasable_from = day_after(due_on) if due_on else None
        days = {"anchor_date": row.anchor_date, "due_on": row.due_on, "since": row.since, "review_on": row.review_on}
        numbers = found.numbers()
        told = [put_off.get((ground.item_table, number)) for number in numbers] if put_off else [None]
        return StandingLine(
            key=found.key,
            subject_uid=found.party[0],
            subject_name=found.party[1],
            is_organisation=row.person is None and row.organisation is not None,
            record_class=RecordClass(ground.record_class),
            table=ground.item_table,
            label=found.label,
            count=len(numbers),
            first_date=_date(found.first_date),
            last_date=_date(found.last_date),
            state=state,
            due_on=due_on,
            erasable_from=erasable_from,
            rule=ground.rule,
            register=ground.register,
            reason=reason_of(ground, {name: _date(day) for name, day in days.items()}, state),
            holds=tuple(row.holds.split(",")) if row.holds else (),
            uses_until=uses_of({use: _date(end) for use, end in zip(_USES, row[_FIRST_USE:_ALIKE], strict=True)}),
            reminder=put_off_until(told, erasable_from),
            on_paper=bool(ground.on_paper),
            action=Action(ground.action),
            numbers=tuple(numbers),
        )


def put_off_until(told: Sequence[reminders.Reminder | None], erasable_from: date | None) -> tuple[int, date] | None:
    """How often the items of a line were put off and until when; none where one of them was not."""
    counting = [one for one in (reminders.standing(reminder, erasable_from) for reminder in told) if one]
    if not counting or len(counting) < len(told):
        return None
    return max(one.times for one in counting), min(one.until for one in counting)


def _of_subject(uid: str) -> ColumnElement[bool]:
    persons = select(person.c.id).where(person.c.uid == uid)
    # What is about a person in an organisation is hers, not the organisation's.
    organisations = select(organisation.c.id).where(organisation.c.uid == uid)
    return standing.c.person.in_(persons) | (standing.c.person.is_(None) & standing.c.organisation.in_(organisations))


def _standing_so(grounds: Mapping[int, Ground], states: frozenset[State], today: date) -> ColumnElement[bool]:
    """What the file can tell by itself, so that few rows are read; `state_of` decides."""
    if not states:
        return true()
    soon = today + UPCOMING
    dated = {
        State.DUE: standing.c.due_on < today,
        State.UPCOMING: and_(standing.c.due_on >= today, standing.c.due_on <= soon),
        State.RUNNING: standing.c.due_on > soon,
    }
    fixed = [number for number, ground in grounds.items() if ground.state in states]
    return or_(standing.c.ground.in_(fixed), *(where for state, where in dated.items() if state in states))
