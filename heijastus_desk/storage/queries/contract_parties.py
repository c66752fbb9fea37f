"""Who is tied to contracts and sessions, by name, and who is controller of what: read for many of them at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, FromClause, Select, func, select

from heijastus_desk.domain.contracts import ControllerRole, DataSet, DataSetRole, PartyRef
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.contracts import attendance, data_set_role
from heijastus_desk.storage.tables.parties import organisation, person, role


@dataclass(frozen=True, slots=True)
class NamedParty:
    """A person or an organisation with the name lists show."""

    ref: PartyRef
    name: str


MEMBERS = (RoleKind.PARTICIPANT, RoleKind.GROUP_MEMBER)
Parties = dict[int, dict[RoleKind, list[NamedParty]]]


def attended(connection: Connection, sessions: Sequence[int]) -> dict[int, list[tuple[NamedParty, bool]]]:
    """Who was invited to these sessions, in Finnish order, and whether they came."""
    found: dict[int, list[tuple[NamedParty, bool]]] = {}
    columns = (person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    query = select(attendance.c.session_id, attendance.c.present, *columns).join(
        person, person.c.id == attendance.c.person_id
    )
    for part in in_slices(sessions):
        rows = connection.execute(query.where(attendance.c.session_id.in_(part)).order_by(person.c.sort_key))
        for row in rows:
            who = NamedParty(PartyRef(person=row.uid), displayed_name(row.given_name, row.family_name, row.client_code))
            found.setdefault(row.session_id, []).append((who, row.present))
    return found


def parties_of(connection: Connection, contracts: Iterable[int]) -> Parties:
    """Who a contract is between, by its row number and role: members in Finnish order."""
    found: Parties = {}
    for part in in_slices(set(contracts)):
        for row in connection.execute(_party_query().where(role.c.contract_id.in_(part))):
            if row.organisation_uid:
                who = NamedParty(PartyRef(organisation=row.organisation_uid), row.name)
            else:
                named = displayed_name(row.given_name or "", row.family_name or "", row.client_code or "")
                who = NamedParty(PartyRef(person=row.person_uid or ""), named)
            found.setdefault(row.contract_id, {}).setdefault(RoleKind(row.kind), []).append(who)
    return found


def data_sets_of(connection: Connection, contracts: Sequence[int]) -> dict[int, list[DataSetRole]]:
    """Who is controller of a set of data (Arts. 4(7), 26 and 28), by a contract's row number, in their own order."""
    order = list(DataSet)
    found: dict[int, list[DataSetRole]] = {}
    for part in in_slices(contracts):
        for row in connection.execute(select(data_set_role).where(data_set_role.c.contract_id.in_(part))):
            said = DataSetRole(DataSet(row.data_set), ControllerRole(row.controller_role), row.instruction)
            found.setdefault(row.contract_id, []).append(said)
    return {key: sorted(said, key=lambda one: order.index(one.data_set)) for key, said in found.items()}


def _party_query() -> Select[*tuple[Any, ...]]:
    joined: FromClause = role.outerjoin(organisation, organisation.c.id == role.c.organisation_id).outerjoin(
        person, person.c.id == role.c.person_id
    )
    return (
        select(
            role.c.contract_id,
            role.c.kind,
            organisation.c.uid.label("organisation_uid"),
            organisation.c.name,
            person.c.uid.label("person_uid"),
            person.c.given_name,
            person.c.family_name,
            person.c.client_code,
        )
        .select_from(joined)
        .order_by(func.coalesce(person.c.sort_key, ""), role.c.id)
    )
