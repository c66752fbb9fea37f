"""Who is tied to contracts and sessions, by name, and who is controller of what: read for many of them at once."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, FromClause, Select, func, select

from heijastus_desk.domain.contracts import NOBODY, ControllerRole, DataSet, DataSetRole, PartyRef
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.contracts import attendance, contract, data_set_role
from heijastus_desk.storage.tables.parties import organisation, person, role


@dataclass(frozen=True, slots=True)
class NamedParty:
    """A person or an organisation with the name lists show."""

    ref: PartyRef
    name: str


UNNAMED = NamedParty(NOBODY, "")
MEMBERS = (RoleKind.PARTICIPANT, RoleKind.GROUP_MEMBER)
Parties = dict[int, dict[RoleKind, list[NamedParty]]]


Uids = Collection[str]


def attended(
    connection: Connection, sessions: Sequence[int], hidden: Uids = ()
) -> dict[int, list[tuple[NamedParty, bool]]]:
    """Who was invited to these sessions, in Finnish order, and whether they came.

    Those `hidden` (uids) are counted without being named.
    """
    found: dict[int, list[tuple[NamedParty, bool]]] = {}
    columns = (person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    query = select(attendance.c.session_id, attendance.c.present, *columns).join(
        person, person.c.id == attendance.c.person_id
    )
    for part in in_slices(sessions):
        rows = connection.execute(query.where(attendance.c.session_id.in_(part)).order_by(person.c.sort_key))
        for row in rows:
            name = displayed_name(row.given_name, row.family_name, row.client_code)
            who = UNNAMED if row.uid in hidden else NamedParty(PartyRef(person=row.uid), name)
            found.setdefault(row.session_id, []).append((who, row.present))
    return found


def parties_of(connection: Connection, contracts: Iterable[int], hidden: Uids = ()) -> Parties:
    """Who a contract is between, by its row number and role: members in Finnish order, without those `hidden`."""
    found: Parties = {}
    for part in in_slices(set(contracts)):
        for row in connection.execute(_party_query().where(role.c.contract_id.in_(part))):
            if (row.organisation_uid or row.person_uid) in hidden:
                continue
            if row.organisation_uid:
                who = NamedParty(PartyRef(organisation=row.organisation_uid), row.name)
            else:
                named = displayed_name(row.given_name or "", row.family_name or "", row.client_code or "")
                who = NamedParty(PartyRef(person=row.person_uid or ""), named)
            found.setdefault(row.contract_id, {}).setdefault(RoleKind(row.kind), []).append(who)
    return found


def contracts_between(connection: Connection, persons: Uids) -> frozenset[str]:
    """uids of the contracts in which nobody but these persons (uids) has a part."""
    theirs: set[int] = set()
    for part in in_slices(persons):
        tied = select(role.c.contract_id).join(person, person.c.id == role.c.person_id)
        rows = connection.execute(tied.where(person.c.uid.in_(part), role.c.contract_id.is_not(None)))
        theirs.update(row.contract_id for row in rows)
    found: set[str] = set()
    for some in in_slices(theirs):
        rows = connection.execute(
            select(contract.c.uid, person.c.uid.label("person_uid"))
            .select_from(
                role.join(contract, contract.c.id == role.c.contract_id).outerjoin(
                    person, person.c.id == role.c.person_id
                )
            )
            .where(contract.c.id.in_(some))
        ).all()
        others = {row.uid for row in rows if row.person_uid not in persons}
        found |= {row.uid for row in rows} - others
    return frozenset(found)


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
