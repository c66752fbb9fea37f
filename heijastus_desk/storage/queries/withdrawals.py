"""Reads what consents, permissions and marketing were withdrawn, for the periods that start by it."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, Result, Table, select, true

from heijastus_desk.domain.consents import ConsentStep, Said, purpose_key
from heijastus_desk.domain.retention.events import Anchor
from heijastus_desk.domain.retention.withdrawals import NO_LATER, of_marketing, of_steps, together
from heijastus_desk.storage.queries.marketing import said_by
from heijastus_desk.storage.tables.consents import consent, marketing_permission, permission


def read_withdrawals(
    connection: Connection, persons: Collection[int] | None = None, organisations: Collection[int] = ()
) -> Mapping[str, Anchor]:
    """The anchor of each step by its uid: of consents per person and purpose, of marketing per party and channel.

    Of everybody, or of these by row number.
    """
    told = marketing_permission.c
    theirs = true() if persons is None else told.person_id.in_(persons) | told.organisation_id.in_(organisations)
    parties = said_by(connection, NO_LATER, theirs).values()
    return together(
        (
            *(of_steps(said) for said in _consents(connection, persons).values()),
            *(of_steps(said) for said in _permissions(connection, persons).values()),
            *(of_marketing(said) for channels in parties for said in channels.values()),
        )
    )


def _consents(connection: Connection, persons: Collection[int] | None) -> dict[tuple[int, str], dict[str, Said]]:
    found: dict[tuple[int, str], dict[str, Said]] = {}
    for row in _of(connection, consent, persons):
        steps = found.setdefault((row.person_id, purpose_key(row.purpose)), {})
        steps[row.uid] = Said(ConsentStep(row.step), row.happened_on)
    return found


def _permissions(connection: Connection, persons: Collection[int] | None) -> dict[tuple[int, str], dict[str, Said]]:
    found: dict[tuple[int, str], dict[str, Said]] = {}
    for row in _of(connection, permission, persons):
        steps = found.setdefault((row.person_id, row.kind), {})
        steps[row.uid] = Said(ConsentStep(row.step), row.happened_on, str(row.contract_id or ""), row.to_whom)
    return found


def _of(connection: Connection, table: Table, persons: Collection[int] | None) -> Result[*tuple[Any, ...]]:
    query = select(table).order_by(table.c.id)
    return connection.execute(query if persons is None else query.where(table.c.person_id.in_(persons)))
