"""Every row retention decides about, found through the map: its class, its subjects, its dates."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from heijastus_desk.domain.records import HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.facts import RetainedRow
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.privacy.classification import ByColumn, ByRoles, PartOf, Route, RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.routes import subjects_by_row
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import role
from heijastus_desk.storage.tables.retention import hold

OWN = (RouteKind.SUBJECT, RouteKind.OWNER, RouteKind.OWNERS)
_OWN_DATES = ("held_on", "written_on", "happened_on", "dated_on", "signed_on", "gathered_on", "added_on")
_LABELS = ("title", "number", "name")


@dataclass(slots=True)
class RowReader:
    """Reads the retained rows of one vault; holds and orderers are read once."""

    connection: Connection
    roles_by_person: Mapping[int, frozenset[str]]
    _holds: dict[str, tuple[HoldFact, ...]] = field(default_factory=dict[str, tuple[HoldFact, ...]])
    _orderers: dict[int, tuple[int | None, int | None]] = field(
        default_factory=dict[int, tuple[int | None, int | None]]
    )
    _session_contracts: dict[int, int] = field(default_factory=dict[int, int])

    def rows(self) -> Iterator[RetainedRow]:
        """Every row of every table that retention decides about by itself."""
        self._holds = open_holds(self.connection)
        self._orderers = _orderers(self.connection)
        for entry in data_inventory():
            if entry.belonging is not None and not isinstance(entry.belonging, PartOf):
                yield from self._rows_of(entry)

    def _rows_of(self, entry: TableEntry) -> Iterator[RetainedRow]:
        table = METADATA.tables[entry.name]
        persons = subjects_by_row(self.connection, table, entry.routes_of(*OWN))
        organisations = subjects_by_row(self.connection, table, _direct(entry.routes_of(RouteKind.ORGANISATION)))
        columns = [c for c in table.columns if c.name not in {"content", "body"}]
        for row in self.connection.execute(select(*columns).order_by(table.c.id)).mappings():
            yield from self._for_each_subject(
                entry, dict(row), persons.get(row["id"], ()), organisations.get(row["id"], ())
            )

    def _for_each_subject(
        self, entry: TableEntry, row: dict[str, Any], persons: tuple[int, ...], organisations: tuple[int, ...]
    ) -> Iterator[RetainedRow]:
        contract = self._contract_of(entry, row)
        subjects: list[tuple[int | None, int | None]] = [(person, None) for person in persons]
        subjects = subjects or [(None, organisation) for organisation in organisations]
        if not subjects:
            subjects = [self._orderers.get(contract or 0, (None, None))]
        for person, organisation in subjects:
            yield RetainedRow(
                table=entry.name,
                uid=row["uid"],
                record_class=self._record_class(entry, row, person),
                person=person,
                organisation=organisation,
                contract=contract,
                shared=len(subjects) > 1,
                own_date=_own_date(row),
                collected=date.fromisoformat(row["created_at"][:10]),
                kept_at=HeldAt(row["kept_at"]) if row.get("kept_at") else None,
                booked_on=row.get("booked_on"),
                holds=(*self._holds.get(row["uid"], ()), *_open_books(row)),
                label=next((row[name] for name in _LABELS if row.get(name)), ""),
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
        if entry.name == "session" and row["contract_id"]:
            self._session_contracts[row["id"]] = row["contract_id"]
        if "session_id" in row and "contract_id" not in row:
            return self._contract_of_session(row["session_id"])
        return row.get("contract_id")

    def _contract_of_session(self, session_id: int) -> int | None:
        if not self._session_contracts:
            session = METADATA.tables["session"]
            rows = self.connection.execute(select(session.c.id, session.c.contract_id))
            self._session_contracts = {r.id: r.contract_id for r in rows if r.contract_id}
        return self._session_contracts.get(session_id)


def open_holds(connection: Connection) -> dict[str, tuple[HoldFact, ...]]:
    """Holds that have not been released, by the uid of the held item."""
    found: dict[str, tuple[HoldFact, ...]] = {}
    for row in connection.execute(select(hold).where(hold.c.released_on.is_(None)).order_by(hold.c.id)):
        fact = HoldFact(row.uid, HoldCause(row.cause), row.placed_on, row.review_on)
        found[row.item_uid] = (*found.get(row.item_uid, ()), fact)
    return found


def _orderers(connection: Connection) -> dict[int, tuple[int | None, int | None]]:
    """The orderer of each contract, as person or organisation; failing that, its first participant."""
    found: dict[int, tuple[int | None, int | None]] = {}
    wanted = (RoleKind.ORDERER, RoleKind.PARTICIPANT, RoleKind.GROUP_MEMBER)
    rows = connection.execute(select(role).where(role.c.contract_id.is_not(None)).order_by(role.c.id)).all()
    for kind in wanted:
        for row in rows:
            if row.kind == kind:
                found.setdefault(row.contract_id, (row.person_id, row.organisation_id))
    return found


def _direct(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    return tuple(route for route in routes if not route.joins)


def _own_date(row: dict[str, Any]) -> date | None:
    return next((row[name] for name in _OWN_DATES if row.get(name)), None)


def _open_books(row: dict[str, Any]) -> tuple[HoldFact, ...]:
    causes = {"in_collection": HoldCause.COLLECTION, "is_open": HoldCause.OPEN_INVOICE}
    return tuple(HoldFact(row["uid"], cause, row["dated_on"]) for name, cause in causes.items() if row.get(name))
