"""The roles of the client of a card, read once: what they are to her and others, their registers, what they buy."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.prepared import of_party, prepared
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.parties import organisation, person, role

RoleRows = Sequence[Any]
"""Rows of `client_roles`, in the order they were entered."""

_COLUMNS = (role.c.uid, role.c.kind, role.c.started_on, role.c.ended_on, role.c.contract_id)


def client_roles(connection: Connection, kind: PartyKind, key: int) -> RoleRows:
    """Every role of the client, and of an organisation also those that persons have in it.

    A person's rows carry the organisation of the role (`other`, `name`) and the register it puts them in; an
    organisation's the person (`other` and the names).
    """
    return _roles(kind).rows(connection, key=key)


def lasting_kinds(roles: RoleRows, kind: PartyKind) -> tuple[RoleKind, ...]:
    """What the client is to her now; of an organisation, not what its people are."""
    own = (r.kind for r in roles if r.ended_on is None and (kind is PartyKind.PERSON or r.other is None))
    return tuple(RoleKind(one) for one in dict.fromkeys(own))


def registers_of(roles: RoleRows) -> list[int]:
    """Row numbers of the registers a person is in, by a role or a contract."""
    return sorted({r.register_id for r in roles if r.register_id is not None})


def contracts_as(roles: RoleRows, kinds: Iterable[str]) -> set[int]:
    """Row numbers of the contracts the client is tied to in one of these roles."""
    return {r.contract_id for r in roles if r.kind in kinds and r.contract_id is not None}


@prepared
def _roles(kind: PartyKind) -> Select[*tuple[Any, ...]]:
    if kind is PartyKind.PERSON:
        held = func.coalesce(role.c.register_id, contract.c.register_id).label("register_id")
        query = (
            select(*_COLUMNS, held, organisation.c.uid.label("other"), organisation.c.name)
            .outerjoin(organisation, organisation.c.id == role.c.organisation_id)
            .outerjoin(contract, contract.c.id == role.c.contract_id)
        )
    else:
        names = (person.c.given_name, person.c.family_name, person.c.client_code)
        query = select(*_COLUMNS, person.c.uid.label("other"), *names).outerjoin(
            person, person.c.id == role.c.person_id
        )
    return query.where(of_party(role, kind)).order_by(role.c.id)
