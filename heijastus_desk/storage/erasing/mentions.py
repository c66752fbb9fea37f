"""Which records of others name those who go, where in their texts, and under what alias they could go on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import Connection, Date, select, text

from heijastus_desk.domain.aliases import ORGANISATION, PERSON, free_aliases, taken_in
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.privacy.naming_passages import Key, NamedPart, NameFinder
from heijastus_desk.storage.erasing.cases import class_by_row
from heijastus_desk.storage.erasing.rows import RowReader, Rows, add
from heijastus_desk.storage.erasing.selection import SUBJECTS, Selection
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.freezes import open_freezes
from heijastus_desk.storage.queries.name_places import whose
from heijastus_desk.storage.queries.naming import naming_texts
from heijastus_desk.storage.queries.party_finding import party_finder
from heijastus_desk.storage.queries.routes import OWN, rows_of_subjects, subjects_of
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.retention import hold
from heijastus_desk.system.ledger import Root

_AT_ONCE: Final = 60
"""beginnings of words the search index is asked for in one question"""
_ALIASES_BEGIN: Final = frozenset({search_key(PERSON), search_key(ORGANISATION)})


@dataclass(frozen=True, slots=True)
class FoundMention:
    """A row that stays and names somebody who goes, or is tied to them as mentioned."""

    table: str
    uid: str
    number: int
    is_tied: bool
    owner: str
    """uid of whose row it is; its own where it is nobody's"""
    about: str
    record_class: RecordClass | None
    dated_on: date | None
    is_held: bool
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    parts: Mapping[str, tuple[NamedPart, ...]] = field(default_factory=dict[str, tuple[NamedPart, ...]])
    aliases: Mapping[Key, str] = field(default_factory=dict[Key, str])
    """proposed for each party it names, in the order they are named"""


@dataclass(frozen=True, slots=True)
class _Named:
    texts: Mapping[str, str]
    parts: Mapping[str, tuple[NamedPart, ...]]


def find_mentions(connection: Connection, roots: Iterable[Root], chosen: Selection) -> tuple[FoundMention, ...]:
    """Every row that stays and names or is tied to a person or organisation among the roots; the newest first."""
    parties = [root for root in roots if root[0] in SUBJECTS]
    finder = party_finder(connection, parties)
    if finder is None:
        return ()
    persons = RowReader(connection).numbers(parties).get("person", set())
    own = _own_rows(chosen)
    add(own, _outliving(connection, persons))
    found: list[FoundMention] = []
    for entry in data_inventory():
        tied = _tied(connection, entry, persons) - own.get(entry.name, set())
        named = dict(_naming(connection, entry, finder, own.get(entry.name, set()), tied))
        found += _told(connection, entry, named, tied)
    given = _proposed(connection, found)
    return tuple(sorted(given, key=lambda one: -(one.dated_on.toordinal() if one.dated_on else 0)))


def parts_in(
    finder: NameFinder, texts: Mapping[str, str], owners: Iterable[str], *, is_tied: bool
) -> dict[str, tuple[NamedPart, ...]]:
    """Where the texts of one row name the parties: where one does, a given name alone counts in every one of them.

    A name its `owners` bear too is theirs: in the record of Liisa Virtanen only Anna or Anna Virtanen is somebody else.
    """
    own = {word for name in owners for word in search_key(name).replace(",", " ").split()}
    also_given = is_tied or any(part.said - own for said in texts.values() for part in finder.find(said))
    found = {
        column: tuple(part for part in finder.find(said, also_given=also_given) if not part.said or part.said - own)
        for column, said in texts.items()
    }
    return {column: parts for column, parts in found.items() if parts}


def aliases_of(parts: Iterable[Sequence[NamedPart]], alias: str) -> dict[Key, str]:
    """An alias for the first party a row names, and the next free ones for further parties."""
    keys = dict.fromkeys(part.key for several in parts for part in several)
    further = {noun: free_aliases(noun, taken_in(alias)) for noun in (PERSON, ORGANISATION)}
    return {key: (alias or _noun(key)) if place == 0 else next(further[_noun(key)]) for place, key in enumerate(keys)}


def _noun(key: Key) -> str:
    return ORGANISATION if key[0] == "organisation" else PERSON


def _own_rows(chosen: Selection) -> Rows:
    """What goes or is kept of those who go: nobody else's, so no mention."""
    own: Rows = {}
    for rows in (chosen.going, chosen.stripped, chosen.whole):
        for table, ids in rows.items():
            own.setdefault(table, set()).update(ids)
    return own


def _outliving(connection: Connection, persons: set[int]) -> Rows:
    """The cases of those who go: they stay on purpose, and the name in them is their own."""
    found: Rows = {}
    for entry in data_inventory():
        for route in entry.routes_of(*OWN) if entry.outlives else ():
            for part in in_slices(persons):
                keys = select(person.c.id).where(person.c.id.in_(part))
                rows = connection.execute(rows_of_subjects(METADATA.tables[entry.name], route, keys)).scalars()
                found.setdefault(entry.name, set()).update(rows)
    return found


def _tied(connection: Connection, entry: TableEntry, persons: set[int]) -> set[int]:
    table = METADATA.tables[entry.name]
    found: set[int] = set()
    for route in entry.routes_of(RouteKind.MENTIONED):
        for part in in_slices(persons):
            keys = select(person.c.id).where(person.c.id.in_(part))
            found.update(connection.execute(rows_of_subjects(table, route, keys)).scalars())
    return found


def _naming(
    connection: Connection, entry: TableEntry, finder: NameFinder, own: set[int], tied: set[int]
) -> Iterator[tuple[int, _Named]]:
    columns = naming_texts(entry)
    if not columns:
        return
    beginnings = finder.beginnings
    possible = {
        number: texts
        for number, texts in _texts(connection, entry.name, columns, beginnings, tied)
        if number not in own
        and (number in tied or _may_name(texts, beginnings))
        and any(finder.find(said, also_given=number in tied) for said in texts.values())
    }
    owners = whose(connection, entry.name, set(possible))
    for number, texts in possible.items():
        parts = parts_in(finder, texts, owners.get(number, {}).values(), is_tied=number in tied)
        if parts:
            yield number, _Named(texts, parts)


def _may_name(texts: Mapping[str, str], beginnings: frozenset[str]) -> bool:
    # Of a great many names at once the texts themselves are asked word by word.
    if len(beginnings) > _AT_ONCE:
        return True
    folded = search_key(*texts.values())
    return any(beginning in folded for beginning in beginnings)


def _texts(
    connection: Connection, name: str, columns: tuple[str, ...], beginnings: frozenset[str], tied: set[int]
) -> Iterator[tuple[int, dict[str, str]]]:
    table = METADATA.tables[name]
    query = select(table.c.id, *(table.c[column] for column in columns))
    if name == "note":
        # Reading every note would take seconds; the index knows which hold such a word.
        wanted = _notes_with(connection, beginnings) | tied
        queries = [query.where(table.c.id.in_(part)) for part in in_slices(wanted)]
    else:
        queries = [query]
    for one in queries:
        for number, *cells in connection.execute(one):
            texts = {column: str(cell) for column, cell in zip(columns, cells, strict=True) if cell}
            if texts:
                yield number, texts


def _notes_with(connection: Connection, beginnings: Iterable[str]) -> set[int]:
    asked = text("SELECT rowid FROM note_search WHERE note_search MATCH :wanted")
    found: set[int] = set()
    listed = sorted(beginnings)
    for start in range(0, len(listed), _AT_ONCE):
        wanted = " OR ".join(f'"{one}"*' for one in listed[start : start + _AT_ONCE])
        found.update(connection.execute(asked, {"wanted": wanted}).scalars())
    return found


def _told(
    connection: Connection, entry: TableEntry, named: Mapping[int, _Named], tied: set[int]
) -> Iterator[FoundMention]:
    ids = {*named, *tied}
    if not ids:
        return
    table = METADATA.tables[entry.name]
    classes, owners = class_by_row(connection, entry.name, ids), whose(connection, entry.name, ids)
    days = [column for column in table.c if isinstance(column.type, Date)]
    held = _held(connection, entry.name, ids, classes)
    for part in in_slices(ids):
        for row in connection.execute(select(table.c.id, table.c.uid, *days).where(table.c.id.in_(part))):
            number, uid, *when = tuple[object, ...](row)
            owner, about = next(iter(owners.get(int(str(number)), {}).items()), ("", ""))
            said = named.get(int(str(number)), _Named({}, {}))
            yield FoundMention(
                table=entry.name,
                uid=str(uid),
                number=int(str(number)),
                is_tied=number in tied,
                owner=owner or str(uid),
                about=about,
                record_class=classes.get(int(str(number))),
                dated_on=next((day for day in when if isinstance(day, date)), None),
                is_held=number in held,
                texts=said.texts,
                parts=said.parts,
            )


def _held(connection: Connection, table: str, ids: set[int], classes: Mapping[int, RecordClass]) -> set[int]:
    """Rows that may not be changed: held, frozen with their owner, or of a table in which what was said stays."""
    guard = text("SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = :name")
    if connection.execute(guard, {"name": f"{table}_is_kept"}).first():
        return ids
    uids = RowReader(connection)
    holds = select(hold.c.item_uid).where(hold.c.item_table == table, hold.c.released_on.is_(None))
    held = uids.where(table, "uid", set(connection.execute(holds).scalars())) & ids
    freezes = open_freezes(connection)
    if not freezes:
        return held
    for part in in_slices(ids):
        persons = subjects_of(connection, table, part, OWN)
        firms = subjects_of(connection, table, part, (RouteKind.ORGANISATION,))
        for number in part:
            for one in freezes:
                concerns = number not in classes or one.freeze.concerns(classes[number])
                owned = one.person in persons.get(number, ()) or one.organisation in firms.get(number, ())
                if concerns and owned:
                    held.add(number)
    return held


def _proposed(connection: Connection, found: list[FoundMention]) -> Iterator[FoundMention]:
    """The same with an alias for each party, the same in every row of one owner and of no earlier erasure there."""
    taken = _taken(connection, found)
    letters: dict[str, dict[str, Iterator[str]]] = {}
    chosen: dict[tuple[str, Key], str] = {}
    for one in found:
        free = letters.setdefault(
            one.owner, {noun: free_aliases(noun, taken.get(one.owner, set())) for noun in (PERSON, ORGANISATION)}
        )
        aliases: dict[Key, str] = {}
        for key in dict.fromkeys(part.key for parts in one.parts.values() for part in parts):
            if (one.owner, key) not in chosen:
                chosen[one.owner, key] = next(free[_noun(key)])
            aliases[key] = chosen[one.owner, key]
        yield _with_aliases(one, aliases)


def _with_aliases(one: FoundMention, aliases: Mapping[Key, str]) -> FoundMention:
    return FoundMention(
        one.table, one.uid, one.number, one.is_tied, one.owner, one.about, one.record_class, one.dated_on,
        one.is_held, one.texts, one.parts, aliases,
    )  # fmt: skip


def _taken(connection: Connection, found: list[FoundMention]) -> dict[str, set[str]]:
    """The letters earlier erasures have used up in the notes of each owner, and in the rows at hand."""
    taken: dict[str, set[str]] = {}
    for one in found:
        for said in one.texts.values():
            taken.setdefault(one.owner, set()).update(taken_in(said))
    notes = _notes_with(connection, _ALIASES_BEGIN) if found else set[int]()
    owners = whose(connection, "note", notes)
    table = METADATA.tables["note"]
    for part in in_slices(notes):
        for number, body in connection.execute(select(table.c.id, table.c.body).where(table.c.id.in_(part))):
            for owner in owners.get(number, {}):
                taken.setdefault(owner, set()).update(taken_in(body))
    return taken
