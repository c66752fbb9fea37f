"""The folded lines the global search looks through, read from the file and kept while nobody writes to their tables."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Connection, Select, Table, select

from heijastus_desk.domain.line_index import LineIndex, digits_key
from heijastus_desk.domain.parties import ContactPointKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.storage.queries.hidden import NOTHING_HIDDEN, Hidden
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.papers import paper_record
from heijastus_desk.storage.tables.parties import contact_point, organisation, person, role
from heijastus_desk.storage.touched import Touched


class Lines(StrEnum):
    """What is looked through, each by lines of its own."""

    PERSONS = "persons"
    ORGANISATIONS = "organisations"
    REACHED = "reached"
    """names with the employer, e-mail and telephone beside them; an organisation by its number below zero"""
    CONTRACTS = "contracts"
    PAPERS = "papers"
    FILES = "files"


Pairs = Iterator[tuple[int, str]]
_Stamp = tuple[tuple[int, ...], Hidden]
"""What the lines were made of: how often their tables were written to, and who was left out."""


@dataclass(slots=True)
class KnownLines:
    """Made when first asked for, and anew after a write to one of their tables; nothing of it is on the disk."""

    touched: Touched
    _made: dict[Lines, tuple[_Stamp, LineIndex]] = field(default_factory=dict[Lines, tuple[_Stamp, LineIndex]])

    def get(self, connection: Connection, which: Lines, hidden: Hidden = NOTHING_HIDDEN) -> LineIndex:
        """The lines as the file holds them now, without those of the `hidden`."""
        read, tables = _SOURCES[which]
        # Asked before the reading: what is written meanwhile makes them old.
        stamp = (self.touched.stamp(tables), hidden)
        known = self._made.get(which)
        if known is None or known[0] != stamp:
            self._made.pop(which, None)
            known = self._made[which] = (stamp, LineIndex(read(connection, hidden)))
        return known[1]

    def forget(self) -> None:
        """Let go of everything: nobody erased stays in memory until the next search."""
        self._made.clear()


def _parties(table_query: Select[bool, str, int, str], connection: Connection) -> Pairs:
    # The archive comes last; sorted here, as by the index every row would be fetched for itself.
    rows: list[tuple[Any, ...]] = [tuple(row) for row in connection.execute(table_query).all()]
    for _archived, _sort_key, number, key in sorted(rows):
        yield number, key


def _persons(connection: Connection, hidden: Hidden) -> Pairs:
    table = person.c
    everybody = _parties(select(table.archived, table.sort_key, table.id, table.search_key), connection)
    return ((number, key) for number, key in everybody if number not in hidden.persons)


def _organisations(connection: Connection, hidden: Hidden) -> Pairs:
    table = organisation.c
    everybody = _parties(select(table.archived, table.sort_key, table.id, table.search_key), connection)
    return ((number, key) for number, key in everybody if number not in hidden.organisations)


def _reached(connection: Connection, hidden: Hidden) -> Pairs:
    points: dict[int, list[str]] = {}
    columns = (contact_point.c.person_id, contact_point.c.organisation_id, contact_point.c.kind, contact_point.c.value)
    for whose, firm, kind, value in connection.execute(select(*columns)).all():
        said = digits_key(value) if kind == ContactPointKind.PHONE else _folded(value)
        points.setdefault(whose if whose is not None else -firm, []).append(said)
    rows = connection.execute(select(organisation.c.id, organisation.c.search_key)).all()
    firms = {row[0]: row[1] for row in rows}
    query = select(person.c.id, person.c.search_key, person.c.employer_id).order_by(person.c.id)
    for number, key, employer in connection.execute(query).all():
        more = [*points.get(number, ()), *((firms[employer],) if employer in firms else ())]
        if more and number not in hidden.persons:
            yield number, " ".join((key, *more))
    for number, key in firms.items():
        if -number in points and number not in hidden.organisations:
            yield -number, " ".join((key, *points[-number]))


def _folded(text: str) -> str:
    # Most addresses are plain letters already, and there are as many of them as persons.
    return text.lower() if text.isascii() else search_key(text)


def _contracts(connection: Connection, hidden: Hidden) -> Pairs:
    """Titles with the orderer's name, the newest first."""
    ordered = (
        select(role.c.contract_id, role.c.person_id, person.c.search_key, organisation.c.search_key)
        .select_from(
            role.outerjoin(person, person.c.id == role.c.person_id).outerjoin(
                organisation, organisation.c.id == role.c.organisation_id
            )
        )
        .where(role.c.kind == RoleKind.ORDERER, role.c.contract_id.is_not(None))
    )
    orderers: dict[int, str] = {}
    for number, orderer, whose, firm in connection.execute(ordered):
        if orderer in hidden.persons:
            continue
        orderers.setdefault(number, firm or whose or "")
    query = select(contract.c.id, contract.c.title).order_by(contract.c.starts_on.desc(), contract.c.id.desc())
    for number, title in connection.execute(query):
        if number in hidden.contracts:
            continue
        yield number, search_key(title, orderers.get(number, ""))


def _papers(connection: Connection, hidden: Hidden) -> Pairs:
    """What still lies in a folder first, then by date, the newest first."""
    columns = (*_whose(paper_record), paper_record.c.id, paper_record.c.what, paper_record.c.folder)
    columns = (*columns, paper_record.c.number)
    newest = (paper_record.c.destroyed_on.is_not(None), paper_record.c.dated_on.desc(), paper_record.c.id.desc())
    for whose, firm, number, what, folder, label in connection.execute(select(*columns).order_by(*newest)):
        if hidden.is_party(whose, firm):
            continue
        yield number, search_key(what, folder, str(label))


def _files(connection: Connection, hidden: Hidden) -> Pairs:
    query = select(*_whose(attachment), attachment.c.contract_id, attachment.c.id, attachment.c.file_name)
    newest = query.order_by(attachment.c.added_on.desc(), attachment.c.id.desc())
    for whose, firm, agreed, number, name in connection.execute(newest):
        if hidden.is_party(whose, firm) or agreed in hidden.contracts:
            continue
        yield number, search_key(name)


def _whose(table: Table) -> tuple[Column[int], Column[int]]:
    return table.c.person_id, table.c.organisation_id


_SOURCES: dict[Lines, tuple[Callable[[Connection, Hidden], Pairs], tuple[str, ...]]] = {
    Lines.PERSONS: (_persons, ("person",)),
    Lines.ORGANISATIONS: (_organisations, ("organisation",)),
    Lines.REACHED: (_reached, ("person", "organisation", "contact_point")),
    Lines.CONTRACTS: (_contracts, ("contract", "role", "person", "organisation")),
    Lines.PAPERS: (_papers, ("paper_record",)),
    Lines.FILES: (_files, ("attachment",)),
}
