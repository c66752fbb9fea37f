"""Contracts: the list, and one as it can be edited."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from heijastus_desk.domain.contracts import (
    NOBODY,
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    PartyRef,
)
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.storage.queries.registers import register_ids
from heijastus_desk.storage.tables.contracts import contract, data_set_role
from heijastus_desk.storage.tables.parties import organisation, person, role

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


def contract_rows(connection: Connection) -> tuple[ContractRow, ...]:
    """Every contract, newest first."""
    members: dict[int, list[str]] = {}
    query = (
        select(role.c.contract_id, person.c.uid)
        .join(person, person.c.id == role.c.person_id)
        .where(role.c.kind.in_(_MEMBERS))
        .order_by(person.c.sort_key)
    )
    for row in connection.execute(query):
        members.setdefault(row.contract_id, []).append(row.uid)
    rows = connection.execute(select(contract).order_by(contract.c.starts_on.desc(), contract.c.id.desc()))
    return tuple(
        ContractRow(r.uid, ContractKind(r.kind), r.title, r.starts_on, r.ends_on, tuple(members.get(r.id, ())))
        for r in rows
    )


def contract_terms(connection: Connection, uid: str) -> tuple[ContractTerms, int] | None:
    """A contract and its version; None when there is none."""
    row = connection.execute(select(contract).where(contract.c.uid == uid)).first()
    if row is None:
        return None
    parties = _parties(connection, row.id)
    continues = connection.execute(select(contract.c.uid).where(contract.c.id == row.continues_id)).scalar()
    contacts = parties.get(RoleKind.CONTACT, [])
    terms = ContractTerms(
        kind=ContractKind(row.kind),
        title=row.title,
        register=register_ids(connection).get(row.register_id, ""),
        orderer=next(iter(parties.get(RoleKind.ORDERER, [])), NOBODY),
        payer=next(iter(parties.get(RoleKind.PAYER, [])), NOBODY),
        contact=contacts[0].person if contacts else "",
        participants=tuple(ref.person for kind in _MEMBERS for ref in parties.get(kind, [])),
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
        continues=continues or "",
        data_sets=_data_sets(connection, row.id),
    )
    return terms, row.version


def _data_sets(connection: Connection, contract_id: int) -> tuple[DataSetRole, ...]:
    rows = connection.execute(select(data_set_role).where(data_set_role.c.contract_id == contract_id)).all()
    stated = {
        DataSet(r.data_set): DataSetRole(DataSet(r.data_set), ControllerRole(r.controller_role), r.instruction)
        for r in rows
    }
    return tuple(stated[one] for one in DataSet if one in stated)


def _parties(connection: Connection, contract_id: int) -> dict[RoleKind, list[PartyRef]]:
    query = (
        select(role.c.kind, person.c.uid.label("person"), organisation.c.uid.label("organisation"))
        .select_from(
            role.outerjoin(person, person.c.id == role.c.person_id).outerjoin(
                organisation, organisation.c.id == role.c.organisation_id
            )
        )
        .where(role.c.contract_id == contract_id)
        .order_by(role.c.id)
    )
    found: dict[RoleKind, list[PartyRef]] = {}
    for row in connection.execute(query):
        ref = PartyRef(person=row.person or "", organisation=row.organisation or "")
        found.setdefault(RoleKind(row.kind), []).append(ref)
    return found
