"""Dates agreed on: the list, those of a client, and one as it can be edited."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, or_, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.prepared import of_party, prepared
from heijastus_desk.storage.tables.contracts import appointment, contract
from heijastus_desk.storage.tables.parties import person, role


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """A date agreed on; `person_name` is empty for one of a contract."""

    uid: str
    planned_on: date
    starts_at: str
    minutes: int
    place: str
    remote: bool
    contract_uid: str
    contract_title: str
    person_uid: str
    person_name: str


def appointment_lines(connection: Connection, *, end: date | None = None) -> tuple[AppointmentLine, ...]:
    """Every date agreed on, up to `end` when given, the nearest first."""
    which = () if end is None else (appointment.c.planned_on <= end,)
    return tuple(_line(r) for r in connection.execute(_query(*which)))


def client_appointments(connection: Connection, kind: PartyKind, key: int) -> tuple[AppointmentLine, ...]:
    """The dates of the contracts a client is tied to by a role, and those of the person's own."""
    return tuple(_line(r) for r in _of_client(kind).rows(connection, key=key))


def appointment_entry(connection: Connection, uid: str) -> tuple[AppointmentEntry, int] | None:
    """The date and its version; None when there is none."""
    one = connection.execute(_query(appointment.c.uid == uid)).first()
    if one is None:
        return None
    entry = AppointmentEntry(
        planned_on=one.planned_on,
        contract=one.contract_uid or "",
        person=one.person_uid or "",
        starts_at=one.starts_at,
        minutes=one.minutes,
        place=one.place,
        remote=one.remote,
    )
    return entry, one.version


def _line(row: Any) -> AppointmentLine:
    return AppointmentLine(
        uid=row.uid,
        planned_on=row.planned_on,
        starts_at=row.starts_at,
        minutes=row.minutes,
        place=row.place,
        remote=row.remote,
        contract_uid=row.contract_uid or "",
        contract_title=row.title or "",
        person_uid=row.person_uid or "",
        person_name=displayed_name(row.given_name or "", row.family_name or "", row.client_code or ""),
    )


@prepared
def _of_client(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    of_contracts = appointment.c.contract_id.in_(select(role.c.contract_id).where(of_party(role, kind)))
    if kind is PartyKind.ORGANISATION:
        return _query(of_contracts)
    return _query(or_(of_contracts, of_party(appointment, kind)))


def _query(*which: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    return (
        select(
            appointment,
            contract.c.uid.label("contract_uid"),
            contract.c.title,
            person.c.uid.label("person_uid"),
            person.c.given_name,
            person.c.family_name,
            person.c.client_code,
        )
        .select_from(
            appointment.outerjoin(contract, contract.c.id == appointment.c.contract_id).outerjoin(
                person, person.c.id == appointment.c.person_id
            )
        )
        .where(*which)
        .order_by(appointment.c.planned_on, appointment.c.starts_at, appointment.c.id)
    )
