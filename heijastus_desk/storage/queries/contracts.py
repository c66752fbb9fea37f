"""Contracts: the list, and one as it can be edited."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from heijastus_desk.domain.contracts import (
    NOBODY,
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    PartyRef,
)
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.storage.queries.prepared import KEY, of_party, prepared
from heijastus_desk.storage.tables.contracts import contract, data_set_role, session
from heijastus_desk.storage.tables.parties import organisation, person, role
from heijastus_desk.storage.tables.registers import register

_MEMBERS = (RoleKind.PARTICIPANT, RoleKind.GROUP_MEMBER)


@dataclass(frozen=True, slots=True)
class ContractRow:
    """One line of a list of contracts to choose from."""

    uid: str
    kind: ContractKind
    title: str
    starts_on: date | None
    ends_on: date | None
    participants: tuple[str, ...]
    """uids of the persons"""


def contract_rows(connection: Connection, hidden: Collection[str] = ()) -> tuple[ContractRow, ...]:
    """Every contract, newest first; participants who are `hidden` (uids) are left out."""
    members: dict[int, list[str]] = {}
    query = (
        select(role.c.contract_id, person.c.uid)
        .join(person, person.c.id == role.c.person_id)
        .where(role.c.kind.in_(_MEMBERS))
        .order_by(person.c.sort_key)
    )
    for row in connection.execute(query):
        if row.uid not in hidden:
            members.setdefault(row.contract_id, []).append(row.uid)
    rows = connection.execute(select(contract).order_by(contract.c.starts_on.desc(), contract.c.id.desc()))
    return tuple(
        ContractRow(r.uid, ContractKind(r.kind), r.title, r.starts_on, r.ends_on, tuple(members.get(r.id, ())))
        for r in rows
    )


def contract_terms(connection: Connection, uid: str) -> tuple[ContractTerms, int] | None:
    """A contract and its version; None when there is none."""
    found = contracts_read(connection, None, uid)
    return next(((terms_of(one), one.row.version) for one in found), None)


@dataclass(frozen=True, slots=True)
class ReadContract:
    """A contract as it was read: its row, its parties by role in the order they were named, and its data sets."""

    row: Any
    parties: Mapping[RoleKind, Sequence[Any]]
    data_sets: Mapping[DataSet, DataSetRole]


def contracts_read(connection: Connection, kind: PartyKind | None, key: int | str) -> tuple[ReadContract, ...]:
    """The contracts a party is tied to by a role, newest first; without a kind the contract with this uid."""
    rows = _contracts(kind).rows(connection, key=key)
    if not rows:
        return ()
    parties: dict[int, dict[RoleKind, list[Any]]] = {}
    for party in _parties(kind).rows(connection, key=key):
        parties.setdefault(party.contract_id, {}).setdefault(RoleKind(party.kind), []).append(party)
    stated: dict[int, dict[DataSet, DataSetRole]] = {}
    for r in _data_sets(kind).rows(connection, key=key):
        one = DataSet(r.data_set)
        stated.setdefault(r.contract_id, {})[one] = DataSetRole(one, ControllerRole(r.controller_role), r.instruction)
    return tuple(ReadContract(row, parties.get(row.id, {}), stated.get(row.id, {})) for row in rows)


def terms_of(read: ReadContract) -> ContractTerms:
    """The contract as it can be edited."""
    row, parties = read.row, read.parties
    return ContractTerms(
        kind=ContractKind(row.kind),
        title=row.title,
        register=row.register or "",
        orderer=_one(parties.get(RoleKind.ORDERER, ())),
        payer=_one(parties.get(RoleKind.PAYER, ())),
        contact=_one(parties.get(RoleKind.CONTACT, ())).person,
        participants=tuple(party.person or "" for kind in _MEMBERS for party in parties.get(kind, ())),
        timetable=row.timetable,
        place=row.place,
        remote=row.remote,
        price=row.price,
        planned_sessions=row.planned_sessions,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        signed_on=row.signed_on,
        kept_at=HeldAt(row.kept_at),
        paper_place=row.paper_place,
        continues=row.continues or "",
        data_sets=tuple(read.data_sets[one] for one in DataSet if one in read.data_sets) if read.data_sets else (),
    )


def _one(parties: Sequence[Any]) -> PartyRef:
    return PartyRef(person=parties[0].person or "", organisation=parties[0].organisation or "") if parties else NOBODY


def _ids(kind: PartyKind | None) -> Select[*tuple[Any, ...]]:
    if kind is None:
        return select(contract.c.id).where(contract.c.uid == KEY)
    return select(role.c.contract_id).where(of_party(role, kind))


@prepared
def _contracts(kind: PartyKind | None) -> Select[*tuple[Any, ...]]:
    earlier = contract.alias("earlier")
    held = select(func.count()).where(session.c.contract_id == contract.c.id).scalar_subquery()
    named = (held.label("held_sessions"), register.c.uid.label("register"), earlier.c.uid.label("continues"))
    joined = contract.outerjoin(register, register.c.id == contract.c.register_id).outerjoin(
        earlier, earlier.c.id == contract.c.continues_id
    )
    return (
        select(contract, *named)
        .select_from(joined)
        .where(contract.c.id.in_(_ids(kind)))
        .order_by(contract.c.starts_on.desc(), contract.c.id.desc())
    )


@prepared
def _parties(kind: PartyKind | None) -> Select[*tuple[Any, ...]]:
    names = (person.c.given_name, person.c.family_name, person.c.client_code, organisation.c.name)
    uids = (person.c.uid.label("person"), organisation.c.uid.label("organisation"))
    joined = role.outerjoin(person, person.c.id == role.c.person_id).outerjoin(
        organisation, organisation.c.id == role.c.organisation_id
    )
    return (
        select(role.c.contract_id, role.c.kind, *uids, *names)
        .select_from(joined)
        .where(role.c.contract_id.in_(_ids(kind)))
        .order_by(role.c.id)
    )


@prepared
def _data_sets(kind: PartyKind | None) -> Select[*tuple[Any, ...]]:
    columns = (data_set_role.c.contract_id, data_set_role.c.data_set, data_set_role.c.controller_role)
    return select(*columns, data_set_role.c.instruction).where(data_set_role.c.contract_id.in_(_ids(kind)))
