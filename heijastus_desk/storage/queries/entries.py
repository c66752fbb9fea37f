"""Sessions, contact events and accounting references as they can be edited."""

from typing import Any

from sqlalchemy import Connection, RowMapping, Table, select

from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.contracts import ContactEntry, Direction, PartyRef, SessionEntry
from heijastus_desk.domain.records import ContactKind
from heijastus_desk.storage.tables.accounting import accounting_reference
from heijastus_desk.storage.tables.contracts import attendance, contact_event, contract, session
from heijastus_desk.storage.tables.parties import organisation, person


def session_entry(connection: Connection, uid: str) -> tuple[SessionEntry, int] | None:
    """The session with who was there, and its version; None when there is none."""
    row = _row(connection, session, uid)
    if row is None:
        return None
    expected = select(person.c.uid, attendance.c.present).join(attendance, attendance.c.person_id == person.c.id)
    came = connection.execute(expected.where(attendance.c.session_id == row["id"]).order_by(attendance.c.id)).all()
    entry = SessionEntry(
        held_on=row["held_on"],
        contract=_uid(connection, contract, row["contract_id"]),
        starts_at=row["starts_at"],
        minutes=row["minutes"],
        place=row["place"],
        remote=row["remote"],
        invoiced=row["invoiced"],
        attendees=tuple(one.uid for one in came if one.present),
        absent=tuple(one.uid for one in came if not one.present),
    )
    return entry, row["version"]


def contact_entry(connection: Connection, uid: str) -> tuple[ContactEntry, int] | None:
    """The contact event and its version; None when there is none."""
    row = _row(connection, contact_event, uid)
    if row is None:
        return None
    entry = ContactEntry(
        party=_party(connection, row, ""),
        happened_on=row["happened_on"],
        kind=ContactKind(row["kind"]),
        direction=Direction(row["direction"]),
        summary=row["summary"],
    )
    return entry, row["version"]


def accounting_entry(connection: Connection, uid: str) -> tuple[AccountingEntry, int] | None:
    """The accounting reference and its version; None when there is none."""
    row = _row(connection, accounting_reference, uid)
    if row is None:
        return None
    entry = AccountingEntry(
        number=row["number"],
        payer=_party(connection, row, "payer_"),
        contract=_uid(connection, contract, row["contract_id"]),
        dated_on=row["dated_on"],
        booked_on=row["booked_on"],
        is_open=row["is_open"],
        in_collection=row["in_collection"],
        kept_at=VoucherPlace(row["kept_at"]),
        place=row["place"],
    )
    return entry, row["version"]


def _row(connection: Connection, table: Table, uid: str) -> RowMapping | None:
    return connection.execute(select(table).where(table.c.uid == uid)).mappings().first()


def _party(connection: Connection, row: RowMapping, prefix: str) -> PartyRef:
    return PartyRef(
        person=_uid(connection, person, row[f"{prefix}person_id"]),
        organisation=_uid(connection, organisation, row[f"{prefix}organisation_id"]),
    )


def _uid(connection: Connection, table: Table, key: Any) -> str:
    return connection.execute(select(table.c.uid).where(table.c.id == key)).scalar() or ""
