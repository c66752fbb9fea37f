"""The facts about some persons and organisations: no more is read than what the rules look at for their items."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from heijastus_desk.domain.retention.facts import RetainedRow, VaultFacts
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.storage.queries.retained_rows import RowReader
from heijastus_desk.storage.queries.routes import OWN
from heijastus_desk.storage.queries.vault_facts import FactScope, read_vault_facts
from heijastus_desk.storage.standings.marks import Parties
from heijastus_desk.storage.standings.within import numbers, retained_tables, roles_among, rows_by_route
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.contracts import contract, session
from heijastus_desk.storage.tables.parties import guardianship, organisation, person, role
from heijastus_desk.storage.tables.standings import standing, standing_ground

Numbers = dict[str, set[int]]


def read_facts_about(connection: Connection, parties: Parties) -> VaultFacts:
    """The items of these parties and of nobody, with all the facts that decide about them."""
    wards = numbers(connection, guardianship.c.person_id, guardianship.c.guardian_id, parties.persons)
    persons = parties.persons | wards
    own = _Roles(connection)
    own.add(role.c.person_id, persons)
    own.add(role.c.organisation_id, parties.organisations)
    rows = _rows(connection, parties, own.contracts)
    contracts = own.contracts | _contracts_of(connection, rows)
    contracts |= _chains(connection, contracts)
    own.add(role.c.contract_id, contracts)
    organisations = parties.organisations | own.organisations
    organisations |= numbers(connection, person.c.employer_id, person.c.id, persons)
    organisations = _with_those_above(connection, organisations)
    own.add(role.c.organisation_id, organisations)
    contracts |= own.contracts
    contracts |= _chains(connection, contracts)
    organisations = _with_those_above(connection, organisations | own.organisations)
    scope = FactScope(
        persons=frozenset(persons),
        organisations=frozenset(organisations),
        contracts=frozenset(contracts),
        roles=frozenset(own.by_number),
        met=frozenset(persons | own.persons),
        rows=rows,
    )
    facts = read_vault_facts(connection, scope=scope)
    # What came along with them is about others, of whom not enough is known here.
    return replace(facts, rows=tuple(row for row in facts.rows if _is_theirs(row, parties)))


def _is_theirs(row: RetainedRow, parties: Parties) -> bool:
    if row.person is not None:
        return row.person in parties.persons
    return row.organisation is None or row.organisation in parties.organisations


class _Roles:
    """The roles found so far, and whom and what they tie together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.by_number: dict[int, Any] = {}

    def add(self, among: Any, keys: Collection[int]) -> None:
        for row in roles_among(self._connection, among, keys):
            self.by_number[row.id] = row

    @property
    def contracts(self) -> set[int]:
        return {row.contract_id for row in self.by_number.values() if row.contract_id is not None}

    @property
    def organisations(self) -> set[int]:
        return {row.organisation_id for row in self.by_number.values() if row.organisation_id is not None}

    @property
    def persons(self) -> set[int]:
        return {row.person_id for row in self.by_number.values() if row.person_id is not None}


def _rows(connection: Connection, parties: Parties, contracts: Collection[int]) -> Numbers:
    """Every row that may be about one of them: their own, what falls to the orderer, and what nobody else has."""
    ordered = {
        number
        for number, (one, other) in RowReader(connection, {}).orderers(contracts).items()
        if one in parties.persons or other in parties.organisations
    }
    sessions = numbers(connection, session.c.id, session.c.contract_id, ordered)
    found: Numbers = {table: set(rows) for table, rows in parties.orphans.items()}
    nobody = select(standing_ground.c.item_table, standing.c.numbers).where(
        standing.c.ground == standing_ground.c.id, standing.c.person.is_(None), standing.c.organisation.is_(None)
    )
    for table, said in connection.execute(nobody):
        found.setdefault(table, set()).update(map(int, said.split(",")))
    for entry in retained_tables():
        rows = found.setdefault(entry.name, set())
        rows.update(_by_routes(connection, entry, parties))
        columns = METADATA.tables[entry.name].c
        if entry.name == contract.name:
            rows.update(contracts)
        elif "contract_id" in columns:
            rows.update(numbers(connection, columns.id, columns.contract_id, ordered))
        if "session_id" in columns:
            rows.update(numbers(connection, columns.id, columns.session_id, sessions))
    return {table: rows for table, rows in found.items() if rows}


def _by_routes(connection: Connection, entry: TableEntry, parties: Parties) -> Iterator[int]:
    for route in entry.routes_of(*OWN, RouteKind.CONTEXT):
        if entry.name not in {organisation.name, contract.name} or route.kind is not RouteKind.CONTEXT:
            yield from rows_by_route(connection, entry.name, route, parties.persons)
    for route in entry.routes_of(RouteKind.ORGANISATION):
        if not route.joins:
            yield from rows_by_route(connection, entry.name, route, parties.organisations)


def _contracts_of(connection: Connection, rows: Numbers) -> set[int]:
    """The contracts the rows belong to, by themselves or by their session."""
    found = set(rows.get(contract.name, ()))
    sessions = set(rows.get(session.name, ()))
    for table, ids in rows.items():
        columns = METADATA.tables[table].c
        if "contract_id" in columns:
            found |= numbers(connection, columns.contract_id, columns.id, ids)
        if "session_id" in columns:
            sessions |= numbers(connection, columns.session_id, columns.id, ids)
    return found | numbers(connection, session.c.contract_id, session.c.id, sessions)


def _chains(connection: Connection, contracts: Collection[int]) -> set[int]:
    chains: set[Any] = numbers(connection, contract.c.chain, contract.c.id, contracts)
    return numbers(connection, contract.c.id, contract.c.chain, chains)


def _with_those_above(connection: Connection, organisations: Collection[int]) -> set[int]:
    found, waiting = set(organisations), set(organisations)
    while waiting:
        waiting = numbers(connection, organisation.c.parent_id, organisation.c.id, waiting) - found
        found |= waiting
    return found
