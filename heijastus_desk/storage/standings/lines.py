"""Lines made of the rows of the table, with the names and titles the file has today."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, or_, select, true

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention import reminders
from heijastus_desk.domain.retention.decision import UPCOMING
from heijastus_desk.domain.retention.standing import LOOK_AT, LineWish, StandingLine
from heijastus_desk.domain.retention.terms import Action, PermittedUse, State
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

_PLACE: Final = {state: number for number, state in enumerate(LOOK_AT)}
_USES: Final = tuple((use.value, f"{use.value}_until") for use in PermittedUse)
_DAYS: Final = ("anchor_date", "due_on", "since", "review_on")
_LEFT_ALONE: Final = frozenset({"id", "contract", "item_count", "numbers", "first_date", "last_date", "recheck_on"})
_ALIKE: Final = tuple(column.name for column in standing.columns if column.name not in _LEFT_ALONE)
Party = tuple[str, str]
"""uid and name."""


@dataclass(slots=True)
class _Found:
    """Rows of one party and one decision, whatever contract each belongs to."""

    row: Mapping[str, Any]
    ground: Ground
    state: State
    party: Party
    numbers: list[int]
    first_date: date | None
    last_date: date | None
    label: str = ""
    key: str = ""

    def place(self) -> tuple[int, date, str, str, date, str]:
        """The same order as `standing.place`, before the line is made."""
        due_on = self.row["due_on"]
        last = date.max
        due = day_after(due_on) if due_on else last
        name = self.party[1]
        return (_PLACE[self.state], due, name, self.ground.record_class, self.first_date or last, self.key)


@dataclass(slots=True)
class LineReader:
    """Reads the lines somebody asks for as of a day."""

    connection: Connection
    today: date
    _persons: dict[int, Party] = field(default_factory=dict[int, Party])
    _organisations: dict[int, Party] = field(default_factory=dict[int, Party])

    def lines(self, wish: LineWish) -> tuple[StandingLine, ...]:
        """The lines asked for, in the order she should look at them."""
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

    def _rows(self, wish: LineWish) -> Iterator[tuple[Mapping[str, Any], Ground]]:
        grounds = {
            number: ground
            for number, ground in read_grounds(self.connection).items()
            if wish.record_class in {None, ground.record_class} and wish.register in {"", ground.register}
        }
        where = [standing.c.ground.in_(grounds), _standing_so(grounds, wish.states, self.today)]
        if wish.subject:
            where.append(_of_subject(wish.subject))
        query = select(standing).where(*where).order_by(standing.c.id)
        for row in self.connection.execute(query).mappings():
            yield row, grounds[row["ground"]]

    def _merged(self, rows: Iterable[tuple[Mapping[str, Any], Ground]], states: frozenset[State]) -> Iterator[_Found]:
        found: dict[tuple[object, ...], _Found] = {}
        listed = list(rows)
        self._learn([row for row, _ in listed])
        for row, ground in listed:
            state = state_of(ground, row["due_on"], self.today)
            if states and state not in states:
                continue
            numbers = [int(number) for number in row["numbers"].split(",")]
            key = (*(row[name] for name in _ALIKE), numbers[0] if row["titled"] else 0)
            known = found.get(key)
            if known is None:
                party = self._party(row)
                found[key] = _Found(row, ground, state, party, numbers, row["first_date"], row["last_date"])
                continue
            known.numbers.extend(numbers)
            if row["first_date"]:
                known.first_date = min(known.first_date or row["first_date"], row["first_date"])
                known.last_date = max(known.last_date or row["last_date"], row["last_date"])
        for one in found.values():
            one.numbers.sort()
            one.key = f"{one.ground.item_table}:{one.numbers[0]}:{one.party[0]}"
            yield one

    def _learn(self, rows: Sequence[Mapping[str, Any]]) -> None:
        persons = {row["person"] for row in rows if row["person"] is not None}
        columns = (person.c.id, person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
        for part in in_slices(persons):
            for number, uid, *name in self.connection.execute(select(*columns).where(person.c.id.in_(part))):
                self._persons[number] = (uid, displayed_name(*name))
        organisations = {row["organisation"] for row in rows if row["organisation"] is not None}
        own = (organisation.c.id, organisation.c.uid, organisation.c.name)
        for part in in_slices(organisations):
            for number, uid, name in self.connection.execute(select(*own).where(organisation.c.id.in_(part))):
                self._organisations[number] = (uid, name)

    def _party(self, row: Mapping[str, Any]) -> Party:
        if row["person"] is not None:
            return self._persons.get(row["person"], ("", ""))
        return self._organisations.get(row["organisation"], ("", ""))

    def _name(self, found: Sequence[_Found]) -> None:
        """Titles of those that have no day of their own, as they stand in their tables."""
        titled: dict[str, dict[int, _Found]] = {}
        for one in found:
            if one.row["titled"]:
                titled.setdefault(one.ground.item_table, {})[one.numbers[0]] = one
        for table, ones in titled.items():
            columns = METADATA.tables[table].c
            names = [columns[name] for name in LABELS if name in columns]
            for part in in_slices(ones.keys() if names else ()):
                for number, *said in self.connection.execute(select(columns.id, *names).where(columns.id.in_(part))):
                    ones[number].label = next((one for one in said if one), "")

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
        due_on = row["due_on"]
        erasable_from = day_after(due_on) if due_on else None
        told = [put_off.get((ground.item_table, number)) for number in found.numbers]
        return StandingLine(
            key=found.key,
            subject_uid=found.party[0],
            subject_name=found.party[1],
            is_organisation=row["person"] is None and row["organisation"] is not None,
            record_class=RecordClass(ground.record_class),
            table=ground.item_table,
            label=found.label,
            count=len(found.numbers),
            first_date=found.first_date,
            last_date=found.last_date,
            state=state,
            due_on=due_on,
            erasable_from=erasable_from,
            rule=ground.rule,
            register=ground.register,
            reason=reason_of(ground, {name: row[name] for name in _DAYS}, state),
            holds=tuple(row["holds"].split(",")) if row["holds"] else (),
            uses_until=uses_of({use: row[column] for use, column in _USES}),
            reminder=put_off_until(told, erasable_from),
            on_paper=bool(ground.on_paper),
            action=Action(ground.action),
            numbers=tuple(found.numbers),
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
