"""What was marked since the table was made, and whom that touches."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import Column, Connection, select

from heijastus_desk.storage.queries.retained_rows import RowReader
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.standings.within import numbers, retained_tables, roles_among
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.consents import marketing_permission
from heijastus_desk.storage.tables.contracts import attendance, contract, session
from heijastus_desk.storage.tables.parties import guardianship, organisation, person, role
from heijastus_desk.storage.tables.standings import standing, standing_mark

ALL: Final = "all"
"""Everything is to be made anew; nothing else is marked meanwhile."""
MAKING: Final = "making"
"""A whole table is being made; the key is the attempt. Left behind, it was broken off."""
AS_OF: Final = "as_of"
"""The latest day the table was asked about; the key is the day."""
MADE_BY: Final = "made_by"
"""The program that made the table; another one may judge otherwise."""
_OF_THE_WHOLE: Final = frozenset({ALL, MAKING, AS_OF, MADE_BY})


@dataclass(slots=True)
class Parties:
    """Persons and organisations by row number, and whether rows about nobody are among what is meant."""

    persons: set[int] = field(default_factory=set[int])
    organisations: set[int] = field(default_factory=set[int])
    orphans: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    """rows that may be about nobody, by table"""

    def __len__(self) -> int:
        return len(self.persons) + len(self.organisations)

    def add(self, person: int | None, organisation_: int | None) -> None:
        """One of them, or neither."""
        if person is not None:
            self.persons.add(person)
        if organisation_ is not None:
            self.organisations.add(organisation_)


@dataclass(frozen=True, slots=True)
class Marks:
    """What the triggers and the last making left."""

    by_kind: dict[str, tuple[str, ...]]

    @property
    def is_whole(self) -> bool:
        """Whether everything is to be made anew."""
        return ALL in self.by_kind or AS_OF not in self.by_kind

    @property
    def touched(self) -> int:
        """How many single marks there are."""
        return sum(len(keys) for kind, keys in self.by_kind.items() if kind not in _OF_THE_WHOLE)

    def says(self, kind: str) -> str:
        """The key of a mark of which there is one; empty where there is none."""
        return next(iter(self.by_kind.get(kind, ())), "")

    def numbers(self, kind: str) -> tuple[int, ...]:
        """The row numbers marked."""
        return tuple(int(key) for key in self.by_kind.get(kind, ()))


def read_marks(connection: Connection) -> Marks:
    """Every mark."""
    found: dict[str, list[str]] = {}
    for kind, key in connection.execute(select(standing_mark.c.kind, standing_mark.c.key)):
        found.setdefault(kind, []).append(key)
    return Marks({kind: tuple(keys) for kind, keys in found.items()})


def clear_marks(connection: Connection) -> None:
    """Forget the single marks: what they named has been made anew."""
    connection.execute(standing_mark.delete().where(standing_mark.c.kind.not_in(_OF_THE_WHOLE)))


def say(connection: Connection, kind: str, key: str) -> None:
    """Set the one mark of a kind that speaks of the whole."""
    connection.execute(standing_mark.delete().where(standing_mark.c.kind == kind))
    connection.execute(standing_mark.insert().values(kind=kind, key=key))


def unsay(connection: Connection, kind: str) -> None:
    """Take it away."""
    connection.execute(standing_mark.delete().where(standing_mark.c.kind == kind))


def touched(connection: Connection, marks: Marks, today: date, counts_organisations: bool) -> Parties:  # noqa: FBT001
    """Everybody whose items may stand otherwise by what was marked, or by a day that has come.

    Where no rule counts from what an organisation does, its people are not touched by it.
    """
    spreading = _Spreading(connection, counts_organisations)
    spreading.follow(marks)
    if marks.says(AS_OF) != today.isoformat():
        # What was made today looks ahead from today.
        spreading.come_to_pass(today)
    return spreading.found


class _Spreading:
    """Follows marks to the people and organisations whose items they decide about; too many never harm."""

    def __init__(self, connection: Connection, counts_organisations: bool) -> None:  # noqa: FBT001
        self._connection, self._counts_organisations = connection, counts_organisations
        self.found = Parties()
        self._followed: set[int] = set()
        """organisations whose people have been found"""

    def follow(self, marks: Marks) -> None:
        """Everything marked singly."""
        self._items(marks)
        self._chains(self._chains_of(marks))
        self._organisations({*marks.numbers("organisation"), *marks.numbers("frozen")})
        self._persons(marks.numbers("person"))
        columns = (marketing_permission.c.person_id, marketing_permission.c.organisation_id)
        for tie in self._rows(columns, marketing_permission.c.consent_id, marks.numbers("consent")):
            self.found.add(*tie)

    def come_to_pass(self, today: date) -> None:
        """What was to be looked at again on a day up to today."""
        columns = (standing.c.person, standing.c.organisation)
        query = select(*columns).where(standing.c.recheck_on <= today).distinct()
        for tie in self._connection.execute(query):
            self.found.add(*tie)

    def _items(self, marks: Marks) -> None:
        rows: dict[str, set[int]] = {}
        for kind, keys in marks.by_kind.items():
            sort, _, table = kind.partition(":")
            if sort == "item":
                rows.setdefault(table, set()).update(int(key) for key in keys)
            elif sort == "held" and table in METADATA.tables:
                target = METADATA.tables[table]
                rows.setdefault(table, set()).update(numbers(self._connection, target.c.id, target.c.uid, keys))
        met = marks.numbers("session")
        rows.setdefault("session", set()).update(met)
        for entry in retained_tables():
            columns = METADATA.tables[entry.name].c
            if "session_id" in columns:
                rows.setdefault(entry.name, set()).update(
                    numbers(self._connection, columns.id, columns.session_id, met)
                )
        self._subjects(rows)
        if met:
            self.found.persons.update(numbers(self._connection, attendance.c.person_id, attendance.c.session_id, met))
        # What was theirs by the contract or the session it no longer names.
        contracts = {*marks.numbers("orderer")}
        contracts.update(numbers(self._connection, session.c.contract_id, session.c.id, marks.numbers("met")))
        self.found.persons.update(
            numbers(self._connection, attendance.c.person_id, attendance.c.session_id, marks.numbers("met"))
        )
        for tie in RowReader(self._connection, {}).orderers(contracts).values():
            self.found.add(*tie)

    def _subjects(self, rows: dict[str, set[int]]) -> None:
        for row in RowReader(self._connection, {}, numbers=rows).rows():
            self.found.add(row.person, row.organisation)
        for table, ids in rows.items():
            self.found.orphans.setdefault(table, set()).update(ids)

    def _chains_of(self, marks: Marks) -> set[str]:
        chains = {*marks.by_kind.get("chain", ())}
        contracts = marks.numbers("contract")
        chains.update(self._column(contract.c.chain, contract.c.id, contracts))
        frozen = numbers(self._connection, role.c.contract_id, role.c.organisation_id, marks.numbers("frozen"))
        chains.update(self._column(contract.c.chain, contract.c.id, frozen))
        return chains

    def _chains(self, chains: Collection[str]) -> None:
        """Everybody tied to a contract of the chain, and whoever has items that belong to it."""
        contracts = numbers(self._connection, contract.c.id, contract.c.chain, chains)
        organisations: set[int] = set()
        for tie in roles_among(self._connection, role.c.contract_id, contracts):
            if tie.person_id is not None:
                self._person(tie.person_id)
            if tie.organisation_id is not None:
                organisations.add(tie.organisation_id)
        self._with_items(contracts)
        self._without_orderer(contracts)
        self._organisations(organisations)

    def _without_orderer(self, contracts: Collection[int]) -> None:
        """What belongs to a contract nobody has: it falls to those who were there, or to nobody."""
        lost = set(contracts) - RowReader(self._connection, {}).orderers(contracts).keys()
        rows: dict[str, set[int]] = {contract.name: lost} if lost else {}
        sessions = numbers(self._connection, session.c.id, session.c.contract_id, lost)
        for entry in retained_tables():
            columns = METADATA.tables[entry.name].c
            for name, keys in (("contract_id", lost), ("session_id", sessions)):
                if name in columns and keys:
                    rows.setdefault(entry.name, set()).update(
                        numbers(self._connection, columns.id, columns[name], keys)
                    )
        self._subjects(rows)

    def _with_items(self, contracts: Collection[int]) -> None:
        for tie in self._rows((standing.c.person, standing.c.organisation), standing.c.contract, contracts):
            self.found.add(*tie)

    def _persons(self, persons: Iterable[int]) -> None:
        persons = set(persons)
        for one in persons:
            self._person(one)
        contacted = numbers(self._connection, role.c.organisation_id, role.c.person_id, persons)
        self._organisations(contacted)

    def _person(self, one: int) -> None:
        """And the guardians, whose own card a young client's contracts keep."""
        self.found.persons.add(one)
        wards = select(guardianship.c.guardian_id).where(guardianship.c.person_id == one)
        self.found.persons.update(self._connection.execute(wards).scalars())

    def _organisations(self, organisations: Collection[int]) -> None:
        """And their units, the people of each, and whoever has items under its contracts."""
        everyone = _closed(
            organisations, lambda ids: numbers(self._connection, organisation.c.id, organisation.c.parent_id, ids)
        )
        new = everyone - self._followed
        self._followed |= everyone
        self.found.organisations |= everyone
        if not self._counts_organisations:
            return
        self.found.persons.update(numbers(self._connection, person.c.id, person.c.employer_id, new))
        contracts: set[int] = set()
        for tie in roles_among(self._connection, role.c.organisation_id, new):
            self.found.add(tie.person_id, None)
            if tie.contract_id is not None:
                contracts.add(tie.contract_id)
        self.found.persons.update(numbers(self._connection, role.c.person_id, role.c.contract_id, contracts))
        self._with_items(contracts)

    def _rows(self, columns: tuple[Column[Any], ...], among: Column[Any], keys: Collection[Any]) -> Iterator[Any]:
        for part in in_slices(keys):
            yield from self._connection.execute(select(*columns).where(among.in_(part)).distinct())

    def _column(self, wanted: Column[Any], among: Column[Any], keys: Collection[Any]) -> Iterator[Any]:
        return (row[0] for row in self._rows((wanted,), among, keys) if row[0] is not None)


def _closed(start: Collection[int], further: Callable[[Collection[int]], Collection[int]]) -> set[int]:
    found = set(start)
    waiting = set(start)
    while waiting:
        waiting = set(further(waiting)) - found
        found |= waiting
    return found
