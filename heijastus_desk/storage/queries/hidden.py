"""The row numbers of those a search must not find, from the uids of those daily work does not see."""

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection, select

from heijastus_desk.storage.queries.contract_parties import contracts_between
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.parties import organisation, person

_NONE: Final = frozenset[int]()


@dataclass(frozen=True, slots=True)
class Hidden:
    """Persons, organisations and the contracts only they have a part in, by row number."""

    persons: frozenset[int] = field(default=_NONE)
    organisations: frozenset[int] = field(default=_NONE)
    contracts: frozenset[int] = field(default=_NONE)

    def is_party(self, whose: int | None, firm: int | None) -> bool:
        """Whether a row of this person or organisation is not to be found."""
        return whose in self.persons or firm in self.organisations

    @property
    def persons_as_json(self) -> str:
        """For a statement that takes them as one parameter."""
        return json.dumps(sorted(self.persons))


NOTHING_HIDDEN: Final = Hidden()


def hidden_numbers(connection: Connection, uids: Collection[str]) -> Hidden:
    """What belongs to these persons and organisations alone."""
    if not uids:
        return NOTHING_HIDDEN
    persons, firms, contracts = set[int](), set[int](), set[int]()
    for part in in_slices(uids):
        persons.update(connection.execute(select(person.c.id).where(person.c.uid.in_(part))).scalars())
        firms.update(connection.execute(select(organisation.c.id).where(organisation.c.uid.in_(part))).scalars())
    for part in in_slices(contracts_between(connection, uids)):
        contracts.update(connection.execute(select(contract.c.id).where(contract.c.uid.in_(part))).scalars())
    return Hidden(frozenset(persons), frozenset(firms), frozenset(contracts))
