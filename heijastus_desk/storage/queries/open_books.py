"""Unpaid invoices: what keeps back a payer's data and a contract's where a rule says so."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, RowMapping, or_, select

from heijastus_desk.domain.retention.facts import OpenBook
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.storage.tables.accounting import accounting_reference

_CAUSES = {"in_collection": HoldCause.COLLECTION, "is_open": HoldCause.OPEN_INVOICE}


def read_open_books(connection: Connection) -> tuple[OpenBook, ...]:
    """Every invoice that is unpaid or in collection, by row numbers of payer and contract."""
    table = accounting_reference
    rows = connection.execute(select(table).where(or_(table.c.is_open, table.c.in_collection)).order_by(table.c.id))
    return tuple(
        OpenBook(row["payer_person_id"], row["payer_organisation_id"], row["contract_id"], unpaid(row))
        for row in rows.mappings()
    )


def unpaid(row: Mapping[str, Any] | RowMapping) -> tuple[HoldFact, ...]:
    """What an accounting reference says of itself; nothing for any other row."""
    return tuple(HoldFact(row["uid"], cause, row["dated_on"]) for name, cause in _CAUSES.items() if row.get(name))
