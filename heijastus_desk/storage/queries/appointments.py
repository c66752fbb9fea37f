"""Dates agreed on: the list, those of a client, and one as it can be edited."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, or_, select
from sqlalchemy.sql.elements import ColumnElement

from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.storage.queries.clients import displayed_name
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
    return _lines(connection, *(() if end is None else (appointment.c.planned_on <= end,)))


def client_appointments(
    connection: Connection, tie: ColumnElement[bool], own: ColumnElement[bool] | None = None
) -> tuple[AppointmentLine, ...]:
    """The dates of the contracts a client is tied to by a role, and those of the person's own."""
    of_contracts = appointment.c.contract_id.in_(select(role.c.contract_id).where(tie))
    return _lines(connection, of_contracts if own is None else or_(of_contracts, own))


def appointment_entry(connection: Connection, uid: str) -> tuple[AppointmentEntry, int] | None:
    """The date and its version; None when there is none."""
    row = _rows(connection, appointment.c.uid == uid)
    if not row:
        return None
    one = row[0]
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


def _lines(connection: Connection, *which: ColumnElement[bool]) -> tuple[AppointmentLine, ...]:
    return tuple(
        AppointmentLine(
            uid=r.uid,
            planned_on=r.planned_on,
            starts_at=r.starts_at,
            minutes=r.minutes,
            place=r.place,
            remote=r.remote,
            contract_uid=r.contract_uid or "",
            contract_title=r.title or "",
            person_uid=r.person_uid or "",
            person_name=displayed_name(r.given_name or "", r.family_name or "", r.client_code or ""),
        )
        for r in _rows(connection, *which)
    )


def _rows(connection: Connection, *which: ColumnElement[bool]) -> list[Any]:
    query = (
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
    return list(connection.execute(query).all())
