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
from heijastus_desk.storage.touched import Touched

_NONE: Final = frozenset[int]()


@dataclass(frozen=True, slots=True)
class Hidden:
    """Persons, organisations and the contracts only they have a part in, by row number."""

    persons: frozenset[int] = field(default=_NONE)
    organisations: frozenset[int] = field(default=_NONE)
    contracts: frozenset[int] = field(default=_NONE)
    persons_as_json: str = "[]"
    """for a statement that takes them as one parameter"""

    def is_party(self, whose: int | None, firm: int | None) -> bool:
        """Whether a row of this person or organisation is not to be found."""
        return whose in self.persons or firm in self.organisations


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
    return Hidden(frozenset(persons), frozenset(firms), frozenset(contracts), json.dumps(sorted(persons)))


@dataclass(slots=True)
class KnownHidden:
    """The same, read again only when it may be others: a search asks with every letter."""

    touched: Touched
    _made: tuple[object, Hidden] | None = None

    def get(self, connection: Connection, uids: frozenset[str]) -> Hidden:
        """What belongs to these persons and organisations alone, as the file holds it now."""
        stamp = (self.touched.stamp(_DECIDING), uids)
        if self._made is None or self._made[0] != stamp:
            self._made = (stamp, hidden_numbers(connection, uids))
        return self._made[1]


_DECIDING: Final = ("person", "organisation", "role", "contract")
