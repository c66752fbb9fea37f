"""Reads what consents, permissions and marketing were withdrawn, for the periods that start by it."""

from collections.abc import Mapping

from sqlalchemy import Connection, select, true

from heijastus_desk.domain.consents import ConsentStep, Said, purpose_key
from heijastus_desk.domain.retention.events import Anchor
from heijastus_desk.domain.retention.withdrawals import NO_LATER, of_marketing, of_steps, together
from heijastus_desk.storage.queries.marketing import said_by
from heijastus_desk.storage.tables.consents import consent, permission


def read_withdrawals(connection: Connection) -> Mapping[str, Anchor]:
    """The anchor of each step by its uid: of consents per person and purpose, of marketing per party and channel."""
    parties = said_by(connection, NO_LATER, true()).values()
    return together(
        (
            *(of_steps(said) for said in _consents(connection).values()),
            *(of_steps(said) for said in _permissions(connection).values()),
            *(of_marketing(said) for channels in parties for said in channels.values()),
        )
    )


def _consents(connection: Connection) -> dict[tuple[int, str], dict[str, Said]]:
    found: dict[tuple[int, str], dict[str, Said]] = {}
    for row in connection.execute(select(consent).order_by(consent.c.id)):
        steps = found.setdefault((row.person_id, purpose_key(row.purpose)), {})
        steps[row.uid] = Said(ConsentStep(row.step), row.happened_on)
    return found


def _permissions(connection: Connection) -> dict[tuple[int, str], dict[str, Said]]:
    found: dict[tuple[int, str], dict[str, Said]] = {}
    for row in connection.execute(select(permission).order_by(permission.c.id)):
        steps = found.setdefault((row.person_id, row.kind), {})
        steps[row.uid] = Said(ConsentStep(row.step), row.happened_on, str(row.contract_id or ""), row.to_whom)
    return found
