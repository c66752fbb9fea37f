"""Where a person is named in the free texts of the file, and a person's own notes to look through."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Date, Table, select

from heijastus_desk.domain.snippets import beginnings, snippet
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.privacy.other_names import SHORTEST
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.naming import rows_naming
from heijastus_desk.storage.queries.routes import OWN, subjects_of
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.notes import note, note_owner
from heijastus_desk.storage.tables.parties import organisation, person

_CHANGING: Final = 3
"""Letters at the end of a name that inflection may change."""


@dataclass(frozen=True, slots=True)
class NamePlace:
    """A row with a text that seems to name somebody."""

    table: str
    uid: str
    client: str
    """the uid of whose card it stands on, "" for nobody's"""
    client_name: str
    day: date | None
    text: str
    is_own: bool
    """whether it is the person's own, so that the name is no wonder"""
    is_whole: bool
    """whether the given name stands in the same text"""


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note with its text folded."""

    uid: str
    written_on: date
    body: str
    key: str

    def holds(self, words: Collection[str]) -> bool:
        return all(word in self.key for word in words)


def own_notes(connection: Connection, uid: str) -> tuple[OwnNote, ...] | None:
    """The notes a person owns, newest first; None for an unknown person."""
    key = connection.execute(select(person.c.id).where(person.c.uid == uid)).scalar()
    if key is None:
        return None
    query = (
        select(note.c.uid, note.c.written_on, note.c.body)
        .join(note_owner, note_owner.c.note_id == note.c.id)
        .where(note_owner.c.person_id == key)
        .order_by(note.c.written_on.desc(), note.c.id.desc())
    )
    return tuple(OwnNote(r.uid, r.written_on, r.body, search_key(r.body)) for r in connection.execute(query))


def places_naming(connection: Connection, uid: str) -> tuple[NamePlace, ...] | None:
    """Every row with a text that seems to name a person, those with the whole name first, newest first; None for none.

    The program cannot tell two persons of one name apart.
    """
    row = connection.execute(select(person).where(person.c.uid == uid)).first()
    if row is None:
        return None
    names = (row.family_name or row.given_name, row.client_code)
    pattern = beginnings(_bending(part) for name in names for part in search_key(name).split())
    given = search_key(row.given_name).split()
    found: list[NamePlace] = []
    for table, texts in rows_naming(connection, names):
        tied = whose(connection, table, set(texts))
        for number, (record, day) in _uids(connection, METADATA.tables[table], set(texts)).items():
            clients = tied.get(number, {})
            first = next(iter(clients.items()), ("", ""))
            own = (uid, clients[uid]) if uid in clients else first
            words = search_key(texts[number])
            found.append(
                NamePlace(
                    table=table,
                    uid=record,
                    client=own[0],
                    client_name=own[1],
                    day=day,
                    text=snippet(texts[number], pattern),
                    is_own=uid in clients,
                    is_whole=bool(given) and all(part[:SHORTEST] in words for part in given),
                )
            )
    return tuple(sorted(found, key=lambda place: (not place.is_whole, -(place.day.toordinal() if place.day else 0))))


def _bending(name: str) -> str:
    """The beginning that stays when the name is inflected: Virta of Virtanen."""
    return name[:-_CHANGING] if len(name) >= SHORTEST + _CHANGING else name


def _uids(connection: Connection, table: Table, ids: set[int]) -> dict[int, tuple[str, date | None]]:
    """The uid of each row and the first of its days."""
    days = [column for column in table.c if isinstance(column.type, Date)]
    found: dict[int, tuple[str, date | None]] = {}
    for part in in_slices(ids):
        for row in connection.execute(select(table.c.id, table.c.uid, *days).where(table.c.id.in_(part))):
            number, uid, *when = tuple[Any, ...](row)
            found[number] = uid, next((day for day in when if day), None)
    return found


def whose(connection: Connection, table: str, ids: set[int]) -> dict[int, dict[str, str]]:
    """Of each row the uids and names of those on whose cards it stands."""
    # An organisation's employees are not who its own row is about.
    kinds = () if table == "organisation" else (*OWN, RouteKind.CONTEXT)
    found: dict[int, dict[str, str]] = {}
    for part in in_slices(ids):
        persons = subjects_of(connection, table, part, kinds)
        firms = subjects_of(connection, table, part, (RouteKind.ORGANISATION,))
        named = _persons(connection, {key for keys in persons.values() for key in keys})
        firm_named = _organisations(connection, {key for keys in firms.values() for key in keys})
        for number in part:
            mine = [named[key] for key in sorted(persons.get(number, ())) if key in named]
            theirs = [firm_named[key] for key in sorted(firms.get(number, ())) if key in firm_named]
            found[number] = dict((*mine, *theirs))
    return found


def _persons(connection: Connection, ids: set[int]) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    for part in in_slices(ids):
        for row in connection.execute(select(person).where(person.c.id.in_(part))):
            found[row.id] = row.uid, displayed_name(row.given_name, row.family_name, row.client_code)
    return found


def _organisations(connection: Connection, ids: set[int]) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    for part in in_slices(ids):
        query = select(organisation.c.id, organisation.c.uid, organisation.c.name)
        for key, uid, name in connection.execute(query.where(organisation.c.id.in_(part))):
            found[key] = uid, name
    return found
