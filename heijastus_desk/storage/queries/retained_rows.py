"""Every row retention decides about, found through the map: its class, its subjects, its dates."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Row, select

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.records import HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.decision import BOOKS
from heijastus_desk.domain.retention.facts import RetainedRow
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.privacy.classification import Belonging, ByColumn, ByRoles, PartOf, Route, RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.open_books import unpaid
from heijastus_desk.storage.queries.routes import OWN, subjects_by_row
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.contracts import session
from heijastus_desk.storage.tables.papers import paper_record
from heijastus_desk.storage.tables.parties import role
from heijastus_desk.storage.tables.retention import hold

_OWN_DATES = (
    "held_on",
    "written_on",
    "happened_on",
    "dated_on",
    "signed_on",
    "gathered_on",
    "added_on",
    "taken_on",
    "sent_on",
    "delivered_on",
    "disclosed_on",
    "closed_on",
)
LABELS = ("title", "what", "tool", "purpose", "number", "name")
_TIES = ("id", "uid", "created_at", "contract_id", "session_id", "kept_at", "booked_on", "is_open", "in_collection")
_ROLES = (
    select(role.c.kind, role.c.contract_id, role.c.person_id, role.c.organisation_id)
    .where(role.c.contract_id.is_not(None))
    .order_by(role.c.id)
)
_READ = frozenset({*_TIES, *_OWN_DATES, *LABELS})

Subject = tuple[int | None, int | None]
"""Row numbers of a person or an organisation."""
_NOBODY: Final[list[Subject]] = [(None, None)]


class _Session(NamedTuple):
    contract: int | None
    held_on: date


@dataclass(slots=True)
class RowReader:
    """Reads the retained rows of one vault; holds, orderers and sessions are read once."""

    connection: Connection
    roles_by_person: Mapping[int, frozenset[str]]
    only: Mapping[str, Collection[str]] | None = None
    """Uids by table, where not every row is asked for."""
    numbers: Mapping[str, Collection[int]] | None = None
    """Or row numbers by table."""
    _holds: dict[str, tuple[HoldFact, ...]] = field(default_factory=dict[str, tuple[HoldFact, ...]])
    _orderers: dict[int, Subject] = field(default_factory=dict[int, Subject])
    _sessions: dict[int, _Session] = field(default_factory=dict[int, _Session])

    def rows(self) -> Iterator[RetainedRow]:
        """Every row of every table that retention decides about by itself."""
        self._holds = open_holds(self.connection)
        if self.only is None and self.numbers is None:
            self._orderers = self.orderers()
            self._sessions = _sessions(self.connection)
        for entry in data_inventory():
            if entry.belonging is not None and not isinstance(entry.belonging, PartOf):
                yield from self._asked(entry)

    def orderers(self, contracts: Collection[int] | None = None) -> dict[int, Subject]:
        """The orderer of each contract, or of these, as person or organisation; else its first participant."""
        if contracts is None:
            return _orderers(self.connection.execute(_ROLES).all())
        asked = (self.connection.execute(_ROLES.where(role.c.contract_id.in_(part))) for part in in_slices(contracts))
        return _orderers([row for rows in asked for row in rows])

    def _asked(self, entry: TableEntry) -> Iterator[RetainedRow]:
        column = METADATA.tables[entry.name].c
        if self.numbers is not None:
            for part in in_slices(self.numbers.get(entry.name, ())):
                yield from self._rows_of(entry, column.id.in_(part))
        elif self.only is not None:
            for part in in_slices(self.only.get(entry.name, ())):
                yield from self._rows_of(entry, column.uid.in_(part))
        else:
            yield from self._rows_of(entry, None)

    def _rows_of(self, entry: TableEntry, where: ColumnElement[bool] | None) -> Iterator[RetainedRow]:
        table = METADATA.tables[entry.name]
        form = _form_of(entry.name)
        query = select(*form.columns).order_by(table.c.id)
        rows = self.connection.execute(query if where is None else query.where(where)).all()
        keys = None if where is None else [row[0] for row in rows]
        if keys is not None:
            self._learn(form, rows)
        persons = subjects_by_row(self.connection, table, entry.routes_of(*OWN), keys)
        organisations = subjects_by_row(self.connection, table, _direct(entry.routes_of(RouteKind.ORGANISATION)), keys)
        around: dict[int, tuple[int, ...]] | None = None
        for row in rows:
            number: int = row[0]
            held = self._sessions.get(row[form.session] or 0) if form.session else None
            contract = form.contract_of(row, held)
            owners = persons.get(number)
            if owners is not None:
                subjects: list[Subject] = [(person, None) for person in owners]
            else:
                subjects = [(None, organisation) for organisation in organisations.get(number, ())]
            if not subjects and contract in self._orderers:
                subjects = [self._orderers[contract]]
            if not subjects:
                # A session without a contract is about those who were there.
                if around is None:
                    around = subjects_by_row(self.connection, table, entry.routes_of(RouteKind.CONTEXT), keys)
                subjects = [(person, None) for person in around.get(number, ())] or _NOBODY
            yield from self._about(form, row, subjects, contract, held)

    def _learn(self, form: "_Form", rows: Sequence[Row[*tuple[Any, ...]]]) -> None:
        """The sessions and orderers these rows name, where not all are read."""
        if form.session:
            met = {row[form.session] for row in rows if row[form.session]} - self._sessions.keys()
            for part in in_slices(met):
                self._sessions |= _sessions(self.connection, part)
        held = (self._sessions.get(row[form.session] or 0) if form.session else None for row in rows)
        contracts = {form.contract_of(row, one) for row, one in zip(rows, held, strict=True)}
        self._orderers |= self.orderers({one for one in contracts if one is not None} - self._orderers.keys())

    def _about(
        self,
        form: "_Form",
        row: Row[*tuple[Any, ...]],
        subjects: Sequence[Subject],
        contract: int | None,
        held: _Session | None,
    ) -> Iterator[RetainedRow]:
        """The row for each of its subjects; by place, for very many are made."""
        uid: str = row[1]
        holds = self._holds.get(uid, ())
        if form.has_books:
            holds = (*holds, *unpaid(dict(zip(form.names, row, strict=True))))
        shared, kept_at, collected = len(subjects) > 1, form.kept_at(row), legal_date(row[2])
        own_date = form.own_date(row) or (held.held_on if held else None)
        label = str(next(filter(None, [row[at] for at in form.labels]), "")) if form.labels else ""
        for person, organisation in subjects:
            record_class = form.only_class or form.record_class(row, self.roles_by_person, person)
            booked_on = form.booked_on(row, record_class)
            tied = (person, organisation, contract, shared)
            lies = (own_date, collected, kept_at, booked_on)
            yield RetainedRow(form.table, uid, record_class, *tied, *lies, holds, label, row[0])


@dataclass(slots=True)
class _Form:
    """Where in the rows of one table retention finds what it reads; the first three are number, uid and instant."""

    table: str
    columns: tuple[Column[Any], ...]
    names: tuple[str, ...]
    belonging: Belonging
    contract: int
    session: int
    kept: int
    booked: int
    sort: int
    """Place of the column the record class depends on; 0, as above, where there is none."""
    dates: tuple[int, ...]
    labels: tuple[int, ...]
    has_books: bool
    only_class: RecordClass | None
    """the class of all its rows, where they have one"""
    _places: dict[str | None, HeldAt | None] = field(default_factory=dict[str | None, HeldAt | None])
    _classes: dict[object, RecordClass] = field(default_factory=dict[object, RecordClass])

    def contract_of(self, row: Row[*tuple[Any, ...]], held: _Session | None) -> int | None:
        """The contract a row belongs to, by itself or by its session."""
        own: int | None = row[self.contract] if self.contract else None
        if self.table == "contract":
            return row[0]
        return own if own is not None else held.contract if held else None

    def own_date(self, row: Row[*tuple[Any, ...]]) -> date | None:
        """The first of the days a row may have for itself."""
        for at in self.dates:
            if row[at] is not None:
                return row[at]
        return None

    def kept_at(self, row: Row[*tuple[Any, ...]]) -> HeldAt | None:
        """Where a row lies."""
        if self.table == paper_record.name:
            # It has no such column: what it tells of lies on paper, and a voucher among them is a duty here.
            return HeldAt.PAPER
        place = row[self.kept] if self.kept else None
        if place not in self._places:
            self._places[place] = VoucherPlace(place).held_at if place else None
        return self._places[place]

    def booked_on(self, row: Row[*tuple[Any, ...]], record_class: RecordClass) -> date | None:
        """The day of the booking; of a paper among the books, the day it bears."""
        if self.table == paper_record.name:
            return row[self.dates[0]] if record_class in BOOKS else None
        return row[self.booked] if self.booked else None

    def record_class(
        self, row: Row[*tuple[Any, ...]], roles_by_person: Mapping[int, frozenset[str]], person: int | None
    ) -> RecordClass:
        """The class of a row, which may depend on a column or on the person's roles."""
        if self.only_class is not None:
            return self.only_class
        if isinstance(self.belonging, ByRoles):
            return self.belonging.of(roles_by_person.get(person or 0, frozenset()))
        if not isinstance(self.belonging, ByColumn):
            raise TypeError(self.table)
        said = row[self.sort]
        if said not in self._classes:
            self._classes[said] = self.belonging.of(said)
        return self._classes[said]


@cache
def _form_of(name: str) -> _Form:
    entry, table = data_inventory().table(name), METADATA.tables[name]
    by_column = entry.belonging.column if isinstance(entry.belonging, ByColumn) else ""
    first, at_all = ("id", "uid", "created_at"), tuple(column.name for column in table.columns)
    wanted = [one for one in at_all if one in _READ | {by_column} and one not in first]
    at = {one: number for number, one in enumerate((*first, *wanted))}
    return _Form(
        table=name,
        columns=tuple(table.columns[one] for one in at),
        names=tuple(at),
        belonging=entry.belonging,
        contract=at.get("contract_id", 0),
        session=at.get("session_id", 0),
        kept=at.get("kept_at", 0),
        booked=at.get("booked_on", 0),
        sort=at.get(by_column, 0),
        dates=tuple(at[one] for one in _OWN_DATES if one in at),
        labels=tuple(at[one] for one in LABELS if one in at),
        has_books=not {"is_open", "in_collection"}.isdisjoint(at),
        only_class=entry.belonging if isinstance(entry.belonging, RecordClass) else None,
    )


def open_holds(connection: Connection) -> dict[str, tuple[HoldFact, ...]]:
    """Holds that have not been released, by the uid of the held item."""
    found: dict[str, list[HoldFact]] = {}
    for row in connection.execute(select(hold).where(hold.c.released_on.is_(None)).order_by(hold.c.id)):
        fact = HoldFact(row.uid, HoldCause(row.cause), row.placed_on, row.review_on, by_hand=True)
        found.setdefault(row.item_uid, []).append(fact)
    return {uid: tuple(facts) for uid, facts in found.items()}


def _sessions(connection: Connection, only: Collection[int] | None = None) -> dict[int, _Session]:
    query = select(session.c.id, session.c.contract_id, session.c.held_on)
    rows = connection.execute(query if only is None else query.where(session.c.id.in_(only)))
    return {row.id: _Session(row.contract_id, row.held_on) for row in rows}


def _orderers(rows: Sequence[Row[*tuple[Any, ...]]]) -> dict[int, Subject]:
    found: dict[int, Subject] = {}
    for kind in (RoleKind.ORDERER, RoleKind.PARTICIPANT, RoleKind.GROUP_MEMBER):
        for row in rows:
            if row.kind == kind:
                found.setdefault(row.contract_id, (row.person_id, row.organisation_id))
    return found


def _direct(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    return tuple(route for route in routes if not route.joins)


def legal_date(instant: str) -> date:
    """The day in Finland of an instant as rows have it; hours of one day are many, instants are as many as rows."""
    return _day_of(instant[:_HOUR] if instant.endswith(_UTC) else instant)


_UTC: Final = "+00:00"
_HOUR: Final = len("2026-06-08T06")


@lru_cache(maxsize=16_384)
def _day_of(instant: str) -> date:
    at = datetime.fromisoformat(instant)
    return (at.replace(tzinfo=UTC) if at.tzinfo is None else at).astimezone(HELSINKI).date()
