"""The few facts of parties that a printed paper adds to the terms of a contract."""

from collections.abc import Sequence

from sqlalchemy import Connection, or_, select

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.parties import contact_point, organisation, person
from heijastus_desk.storage.tables.registers import register


def business_id_of(connection: Connection, organisation_uid: str) -> str:
    """The business id of an organisation, or nothing."""
    query = select(organisation.c.business_id).where(organisation.c.uid == organisation_uid)
    return connection.execute(query).scalar() or ""


def reach_of(connection: Connection, party: PartyRef) -> tuple[str, ...]:
    """How a party is reached, in the order it was entered."""
    query = (
        select(contact_point.c.value)
        .outerjoin(organisation, organisation.c.id == contact_point.c.organisation_id)
        .outerjoin(person, person.c.id == contact_point.c.person_id)
        .where(or_(organisation.c.uid == party.organisation, person.c.uid == party.person))
        .order_by(contact_point.c.id)
    )
    return tuple(connection.execute(query).scalars())


def postal_address_of(connection: Connection, party: PartyRef) -> str:
    """The first postal address of a party, or nothing."""
    query = (
        select(contact_point.c.value)
        .outerjoin(organisation, organisation.c.id == contact_point.c.organisation_id)
        .outerjoin(person, person.c.id == contact_point.c.person_id)
        .where(
            contact_point.c.kind == ContactPointKind.ADDRESS.value,
            or_(organisation.c.uid == party.organisation, person.c.uid == party.person),
        )
        .order_by(contact_point.c.id)
    )
    return connection.execute(query.limit(1)).scalar() or ""


def register_of(connection: Connection, contract_uid: str) -> str:
    """uid of the register a contract belongs to; the first register when it names none, empty without any."""
    named = select(register.c.uid).join(contract, contract.c.register_id == register.c.id)
    found = connection.execute(named.where(contract.c.uid == contract_uid)).scalar()
    first = select(register.c.uid).order_by(register.c.position, register.c.id).limit(1)
    return found or connection.execute(first).scalar() or ""


def names_of(connection: Connection, persons: Sequence[str]) -> tuple[str, ...]:
    """The names of persons in Finnish order."""
    rows = connection.execute(
        select(person.c.given_name, person.c.family_name, person.c.client_code)
        .where(person.c.uid.in_(persons))
        .order_by(person.c.sort_key)
    )
    return tuple(displayed_name(*row) for row in rows)
