"""Every row retention decides about, found through the map: its class, its subjects, its dates."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, RowMapping, select

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.records import HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.facts import RetainedRow
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.privacy.classification import ByColumn, ByRoles, PartOf, Route, RouteKind
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
        wanted = _READ | ({entry.belonging.column} if isinstance(entry.belonging, ByColumn) else set())
        columns = [column for column in table.columns if column.name in wanted]
        query = select(*columns).order_by(table.c.id)
        rows = self.connection.execute(query if where is None else query.where(where)).mappings().all()
        keys = None if where is None else [row["id"] for row in rows]
        if keys is not None:
            self._learn(entry, rows)
        persons = subjects_by_row(self.connection, table, entry.routes_of(*OWN), keys)
        organisations = subjects_by_row(self.connection, table, _direct(entry.routes_of(RouteKind.ORGANISATION)), keys)
        around: dict[int, tuple[int, ...]] | None = None
        for found in rows:
            row = dict(found)
            contract = self._contract_of(entry, row)
            subjects: list[Subject] = [(person, None) for person in persons.get(row["id"], ())]
            subjects = subjects or [(None, organisation) for organisation in organisations.get(row["id"], ())]
            if not subjects and contract in self._orderers:
                subjects = [self._orderers[contract]]
            if not subjects:
                # A session without a contract is about those who were there.
                if around is None:
                    around = subjects_by_row(self.connection, table, entry.routes_of(RouteKind.CONTEXT), keys)
                subjects = [(person, None) for person in around.get(row["id"], ())]
            yield from self._for_each(subjects or [(None, None)], entry, row, contract)

    def _learn(self, entry: TableEntry, rows: Sequence[RowMapping]) -> None:
        """The sessions and orderers these rows name, where not all are read."""
        met = {row["session_id"] for row in rows if row.get("session_id")} - self._sessions.keys()
        for part in in_slices(met):
            self._sessions |= _sessions(self.connection, part)
        contracts = {self._contract_of(entry, dict(row)) for row in rows}
        self._orderers |= self.orderers({one for one in contracts if one is not None} - self._orderers.keys())

    def _for_each(
        self, subjects: list[Subject], entry: TableEntry, row: dict[str, Any], contract: int | None
    ) -> Iterator[RetainedRow]:
        held = self._sessions.get(row.get("session_id") or 0)
        for person, organisation in subjects:
            yield RetainedRow(
                table=entry.name,
                uid=row["uid"],
                record_class=self._record_class(entry, row, person),
                person=person,
                organisation=organisation,
                contract=contract,
                shared=len(subjects) > 1,
                own_date=_own_date(row) or (held.held_on if held else None),
                collected=_legal_date(row["created_at"]),
                kept_at=_held_at(entry.name, row),
                booked_on=row.get("booked_on"),
                holds=(*self._holds.get(row["uid"], ()), *unpaid(row)),
                label=next((row[name] for name in LABELS if row.get(name)), ""),
                number=row["id"],
            )

    def _record_class(self, entry: TableEntry, row: dict[str, Any], person: int | None) -> RecordClass:
        match entry.belonging:
            case ByColumn() as by_column:
                return by_column.of(row[by_column.column])
            case ByRoles() as by_roles:
                return by_roles.of(self.roles_by_person.get(person or 0, frozenset()))
            case RecordClass():
                return entry.belonging
            case _:
                raise TypeError(entry.name)

    def _contract_of(self, entry: TableEntry, row: dict[str, Any]) -> int | None:
        if entry.name == "contract":
            return row["id"]
        if row.get("contract_id") is not None:
            return row["contract_id"]
        held = self._sessions.get(row.get("session_id") or 0)
        return held.contract if held else None


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


def _orderers(rows: Sequence[Row[Any]]) -> dict[int, Subject]:
    found: dict[int, Subject] = {}
    for kind in (RoleKind.ORDERER, RoleKind.PARTICIPANT, RoleKind.GROUP_MEMBER):
        for row in rows:
            if row.kind == kind:
                found.setdefault(row.contract_id, (row.person_id, row.organisation_id))
    return found


def _direct(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    return tuple(route for route in routes if not route.joins)


@lru_cache(maxsize=4096)
def _legal_date(instant: str) -> date:
    return datetime.fromisoformat(instant).astimezone(HELSINKI).date()


def _own_date(row: dict[str, Any]) -> date | None:
    return next((row[name] for name in _OWN_DATES if row.get(name)), None)


def _held_at(table: str, row: dict[str, Any]) -> HeldAt | None:
    if table == paper_record.name:
        # It has no such column: what a paper record tells of lies on paper, and a voucher among them is a duty here.
        return HeldAt.PAPER
    return VoucherPlace(row["kept_at"]).held_at if row.get("kept_at") else None
