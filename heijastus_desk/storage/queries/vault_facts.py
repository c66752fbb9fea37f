"""Reads the facts retention computes from, in one go."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Result, select

from heijastus_desk.domain.contracts import Direction
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.retention.events import SESSION, ContactFact, ContractFact
from heijastus_desk.domain.retention.facts import ContractRecord, PartyFact, RoleFact, VaultFacts
from heijastus_desk.storage.queries.clean_up import last_rounds
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.freezes import open_freezes
from heijastus_desk.storage.queries.open_books import read_open_books
from heijastus_desk.storage.queries.registers import register_ids
from heijastus_desk.storage.queries.retained_rows import RowReader
from heijastus_desk.storage.queries.withdrawals import read_withdrawals
from heijastus_desk.storage.tables.contracts import attendance, contact_event, contract, session
from heijastus_desk.storage.tables.parties import guardianship, organisation, person, role

Contacts = dict[int, tuple[ContactFact, ...]]


def read_vault_facts(connection: Connection, only: Mapping[str, Collection[str]] | None = None) -> VaultFacts:
    """Every fact of the vault that retention reads; `only` names the rows to decide about, uids by table."""
    registers = register_ids(connection)
    roles = _roles(connection, registers)
    roles_of_person = _grouped(roles, "person")
    contract_contacts = _contract_contacts(connection)
    roles_of_organisation = _grouped(roles, "organisation")
    kinds = {key: frozenset(r.kind.value for r in ties) for key, ties in roles_of_person.items()}
    return VaultFacts(
        persons=_persons(connection),
        organisations=_organisations(connection),
        contracts=_contracts(connection, registers),
        roles=roles,
        person_contacts=_person_contacts(connection),
        organisation_contacts=_organisation_contacts(connection, roles_of_organisation, contract_contacts),
        contract_contacts=contract_contacts,
        rows=tuple(RowReader(connection, kinds, only).rows()),
        roles_of_person=roles_of_person,
        wards=_wards(connection),
        roles_of_organisation=roles_of_organisation,
        withdrawals=read_withdrawals(connection),
        freezes=open_freezes(connection),
        open_books=read_open_books(connection),
        rounds=last_rounds(connection),
    )


def _persons(connection: Connection) -> dict[int, PartyFact]:
    columns = (
        person.c.id,
        person.c.uid,
        person.c.given_name,
        person.c.family_name,
        person.c.client_code,
        person.c.relationship_ended,
        person.c.employer_id,
    )
    return {
        r.id: PartyFact(
            r.id,
            r.uid,
            displayed_name(r.given_name, r.family_name, r.client_code),
            r.relationship_ended,
            r.employer_id,
        )
        for r in connection.execute(select(*columns))
    }


def _organisations(connection: Connection) -> dict[int, PartyFact]:
    table = organisation
    columns = (table.c.id, table.c.uid, table.c.name, table.c.relationship_ended, table.c.parent_id)
    return {
        r.id: PartyFact(r.id, r.uid, r.name, r.relationship_ended, parent=r.parent_id)
        for r in connection.execute(select(*columns))
    }


def _wards(connection: Connection) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    query = select(guardianship.c.guardian_id, guardianship.c.person_id).order_by(guardianship.c.id)
    for guardian, ward in connection.execute(query):
        found[guardian] = (*found.get(guardian, ()), ward)
    return found


def _contracts(connection: Connection, registers: dict[int, str]) -> dict[int, ContractRecord]:
    columns = (contract.c.id, contract.c.chain, contract.c.register_id, contract.c.ends_on)
    return {
        r.id: ContractRecord(r.id, r.chain, registers.get(r.register_id, ""), ContractFact(r.ends_on))
        for r in connection.execute(select(*columns))
    }


def _roles(connection: Connection, registers: dict[int, str]) -> tuple[RoleFact, ...]:
    return tuple(
        RoleFact(RoleKind(r.kind), r.person_id, r.organisation_id, r.contract_id, registers.get(r.register_id, ""))
        for r in connection.execute(select(role).order_by(role.c.id))
    )


def _grouped(roles: tuple[RoleFact, ...], side: str) -> dict[int, tuple[RoleFact, ...]]:
    found: dict[int, list[RoleFact]] = {}
    for tie in roles:
        key: int | None = getattr(tie, side)
        if key is not None:
            found.setdefault(key, []).append(tie)
    return {key: tuple(ties) for key, ties in found.items()}


def _person_contacts(connection: Connection) -> Contacts:
    found: dict[int, list[ContactFact]] = {}
    held = select(attendance.c.person_id, session.c.held_on).join(session, session.c.id == attendance.c.session_id)
    for person_id, held_on in connection.execute(held.where(attendance.c.present)):
        found.setdefault(person_id, []).append(ContactFact(SESSION, held_on))
    for row in _events(connection, contact_event.c.person_id.is_not(None)):
        own = row.direction == Direction.INCOMING
        found.setdefault(row.person_id, []).append(ContactFact(row.kind, row.happened_on, own))
    return {key: tuple(facts) for key, facts in found.items()}


def _contract_contacts(connection: Connection) -> Contacts:
    found: dict[int, list[ContactFact]] = {}
    query = select(session.c.contract_id, session.c.held_on).where(session.c.contract_id.is_not(None))
    for contract_id, held_on in connection.execute(query):
        found.setdefault(contract_id, []).append(ContactFact(SESSION, held_on))
    return {key: tuple(facts) for key, facts in found.items()}


def _organisation_contacts(
    connection: Connection, roles: dict[int, tuple[RoleFact, ...]], by_contract: Contacts
) -> Contacts:
    """A customer's contacts: with itself, with its contact persons, and the sessions of what it ordered."""
    found: dict[int, list[ContactFact]] = {}
    by_person: dict[int, list[ContactFact]] = {}
    for row in _events(connection, contact_event.c.id.is_not(None)):
        fact = ContactFact(row.kind, row.happened_on)
        if row.organisation_id is not None:
            found.setdefault(row.organisation_id, []).append(fact)
        elif row.person_id is not None:
            by_person.setdefault(row.person_id, []).append(fact)
    for organisation_id, ties in roles.items():
        for tie in ties:
            facts = found.setdefault(organisation_id, [])
            facts.extend(by_contract.get(tie.contract or 0, ()))
            facts.extend(by_person.get(tie.person or 0, ()))
    return {key: tuple(facts) for key, facts in found.items()}


def _events(connection: Connection, where: ColumnElement[bool]) -> Result[*tuple[Any, ...]]:
    table = contact_event
    columns = (table.c.person_id, table.c.organisation_id, table.c.kind, table.c.direction, table.c.happened_on)
    return connection.execute(select(*columns).where(where))
