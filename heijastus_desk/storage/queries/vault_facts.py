"""Reads the facts retention computes from, in one go."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column, Connection, Select, select

from heijastus_desk.domain.contracts import Direction
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.retention.events import SESSION, Anchor, ContactFact, ContractFact
from heijastus_desk.domain.retention.facts import ContractRecord, PartyFact, RoleFact, VaultFacts
from heijastus_desk.storage.queries.clean_up import last_rounds
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.freezes import open_freezes
from heijastus_desk.storage.queries.open_books import read_open_books
from heijastus_desk.storage.queries.registers import register_ids
from heijastus_desk.storage.queries.retained_rows import RowReader
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.queries.withdrawals import read_withdrawals
from heijastus_desk.storage.tables.contracts import attendance, contact_event, contract, session
from heijastus_desk.storage.tables.parties import guardianship, organisation, person, role

Contacts = dict[int, tuple[ContactFact, ...]]


@dataclass(frozen=True, slots=True)
class FactScope:
    """What is read where not every row is to be decided about: row numbers, closed over all the rules look at."""

    persons: frozenset[int]
    organisations: frozenset[int]
    contracts: frozenset[int]
    roles: frozenset[int]
    met: frozenset[int]
    """the persons whose contacts count, also those with the organisations they speak for"""
    rows: Mapping[str, Collection[int]]
    """the rows to decide about, by table"""


def read_vault_facts(
    connection: Connection, only: Mapping[str, Collection[str]] | None = None, scope: FactScope | None = None
) -> VaultFacts:
    """Every fact of the vault that retention reads, or those of a scope; `only` names rows by table and uid."""
    registers = register_ids(connection)
    roles = _roles(connection, registers, scope.roles if scope else None)
    roles_of_person = _grouped(roles, "person")
    contracts = _contracts(connection, registers, scope.contracts if scope else None)
    contract_contacts = _contract_contacts(connection, scope.contracts if scope else None)
    roles_of_organisation = _grouped(roles, "organisation")
    kinds = {key: frozenset(r.kind.value for r in ties) for key, ties in roles_of_person.items()}
    reader = RowReader(connection, kinds, only, scope.rows if scope else None)
    return VaultFacts(
        persons=_persons(connection, scope.persons if scope else None),
        organisations=_organisations(connection, scope.organisations if scope else None),
        contracts=contracts,
        roles=roles,
        person_contacts=_person_contacts(connection, scope.met if scope else None),
        organisation_contacts=_organisation_contacts(connection, roles_of_organisation, contract_contacts, scope),
        contract_contacts=contract_contacts,
        rows=tuple(reader.rows()),
        roles_of_person=roles_of_person,
        wards=_wards(connection, scope.persons if scope else None),
        roles_of_organisation=roles_of_organisation,
        withdrawals=_withdrawals(connection, scope),
        freezes=open_freezes(connection),
        open_books=read_open_books(connection),
        rounds=last_rounds(connection),
    )


def _persons(connection: Connection, only: Collection[int] | None) -> dict[int, PartyFact]:
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
        for r in _each(connection, select(*columns), person.c.id, only)
    }


def _organisations(connection: Connection, only: Collection[int] | None) -> dict[int, PartyFact]:
    table = organisation
    columns = (table.c.id, table.c.uid, table.c.name, table.c.relationship_ended, table.c.parent_id)
    return {
        r.id: PartyFact(r.id, r.uid, r.name, r.relationship_ended, parent=r.parent_id)
        for r in _each(connection, select(*columns), table.c.id, only)
    }


def _wards(connection: Connection, only: Collection[int] | None) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    query = select(guardianship.c.guardian_id, guardianship.c.person_id).order_by(guardianship.c.id)
    for guardian, ward in _each(connection, query, guardianship.c.guardian_id, only):
        found[guardian] = (*found.get(guardian, ()), ward)
    return found


def _contracts(
    connection: Connection, registers: dict[int, str], only: Collection[int] | None
) -> dict[int, ContractRecord]:
    columns = (contract.c.id, contract.c.chain, contract.c.register_id, contract.c.ends_on)
    return {
        r.id: ContractRecord(r.id, r.chain, registers.get(r.register_id, ""), ContractFact(r.ends_on))
        for r in _each(connection, select(*columns), contract.c.id, only)
    }


def _roles(connection: Connection, registers: dict[int, str], only: Collection[int] | None) -> tuple[RoleFact, ...]:
    return tuple(
        RoleFact(RoleKind(r.kind), r.person_id, r.organisation_id, r.contract_id, registers.get(r.register_id, ""))
        for r in _each(connection, select(role).order_by(role.c.id), role.c.id, only)
    )


def _withdrawals(connection: Connection, scope: FactScope | None) -> Mapping[str, Anchor]:
    if scope is None:
        return read_withdrawals(connection)
    persons, organisations = list(in_slices(scope.persons)), list(in_slices(scope.organisations))
    found: dict[str, Anchor] = {}
    for number in range(max(len(persons), len(organisations))):
        found |= read_withdrawals(
            connection,
            persons[number] if number < len(persons) else (),
            organisations[number] if number < len(organisations) else (),
        )
    return found


def _grouped(roles: tuple[RoleFact, ...], side: str) -> dict[int, tuple[RoleFact, ...]]:
    found: dict[int, list[RoleFact]] = {}
    for tie in roles:
        key: int | None = getattr(tie, side)
        if key is not None:
            found.setdefault(key, []).append(tie)
    return {key: tuple(ties) for key, ties in found.items()}


def _person_contacts(connection: Connection, only: Collection[int] | None) -> Contacts:
    found: dict[int, list[ContactFact]] = {}
    held = select(attendance.c.person_id, session.c.held_on).join(session, session.c.id == attendance.c.session_id)
    for person_id, held_on in _each(connection, held.where(attendance.c.present), attendance.c.person_id, only):
        found.setdefault(person_id, []).append(ContactFact(SESSION, held_on))
    with_persons = _EVENTS.where(contact_event.c.person_id.is_not(None))
    for row in _each(connection, with_persons, contact_event.c.person_id, only):
        own = row.direction == Direction.INCOMING
        found.setdefault(row.person_id, []).append(ContactFact(row.kind, row.happened_on, own))
    return {key: tuple(facts) for key, facts in found.items()}


def _contract_contacts(connection: Connection, only: Collection[int] | None) -> Contacts:
    found: dict[int, list[ContactFact]] = {}
    query = select(session.c.contract_id, session.c.held_on).where(session.c.contract_id.is_not(None))
    for contract_id, held_on in _each(connection, query, session.c.contract_id, only):
        found.setdefault(contract_id, []).append(ContactFact(SESSION, held_on))
    return {key: tuple(facts) for key, facts in found.items()}


def _organisation_contacts(
    connection: Connection, roles: dict[int, tuple[RoleFact, ...]], by_contract: Contacts, scope: FactScope | None
) -> Contacts:
    """A customer's contacts: with itself, with its contact persons, and the sessions of what it ordered."""
    found: dict[int, list[ContactFact]] = {}
    by_person: dict[int, list[ContactFact]] = {}
    own = _EVENTS.where(contact_event.c.organisation_id.is_not(None))
    for row in _each(connection, own, contact_event.c.organisation_id, scope.organisations if scope else None):
        found.setdefault(row.organisation_id, []).append(ContactFact(row.kind, row.happened_on))
    others = _EVENTS.where(contact_event.c.organisation_id.is_(None), contact_event.c.person_id.is_not(None))
    for row in _each(connection, others, contact_event.c.person_id, scope.met if scope else None):
        by_person.setdefault(row.person_id, []).append(ContactFact(row.kind, row.happened_on))
    for organisation_id, ties in roles.items():
        for tie in ties:
            facts = found.setdefault(organisation_id, [])
            facts.extend(by_contract.get(tie.contract or 0, ()))
            facts.extend(by_person.get(tie.person or 0, ()))
    return {key: tuple(facts) for key, facts in found.items()}


_EVENTS: Final = select(
    contact_event.c.person_id,
    contact_event.c.organisation_id,
    contact_event.c.kind,
    contact_event.c.direction,
    contact_event.c.happened_on,
)


def _each(
    connection: Connection, query: Select[*tuple[Any, ...]], among: Column[Any], only: Collection[int] | None
) -> Iterator[Any]:
    """The rows of a query, or those of them where a column is one of these."""
    if only is None:
        yield from connection.execute(query).all()
        return
    for part in in_slices(only):
        yield from connection.execute(query.where(among.in_(part)))
