"""Rows of the whole file whose free texts seem to name somebody, in inflected forms too."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select, text

from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.export_plan import PERSON_ROUTES
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.privacy.other_names import NameIndex
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.tables import METADATA

_UNREADABLE = frozenset({"draft", "hold"})
"""Tables whose rows name whom they are about by a tie or not at all."""

_FILE_NAMES = {"attachment": ("file_name",)}


def free_texts(entry: TableEntry) -> tuple[str, ...]:
    """The columns of a table in which anybody may be named."""
    if entry.name in _UNREADABLE or not entry.routes_of(*PERSON_ROUTES, RouteKind.ORGANISATION):
        return ()
    return tuple(c.name for c in entry.personal_columns if c.personal and c.personal.export is Export.REVIEW)


def naming_texts(entry: TableEntry) -> tuple[str, ...]:
    """The columns an erased name is looked for in: free texts, and what she called a file."""
    return (*free_texts(entry), *_FILE_NAMES.get(entry.name, ()))


def rows_naming(connection: Connection, names: Iterable[str]) -> Iterator[tuple[str, dict[int, str]]]:
    """Of each table the rows that seem to name one of `names`, by row number, with the first text that does."""
    index = NameIndex.of([tuple(name for name in names if name)])
    if not index.stems:
        return
    for entry in data_inventory():
        columns = free_texts(entry)
        if not columns:
            continue
        table = METADATA.tables[entry.name]
        query = select(table.c.id, *(table.c[name] for name in columns))
        if entry.name == "note":
            query = query.where(table.c.id.in_(_notes_with(connection, index.stems)))
        found: dict[int, str] = {}
        for number, *cells in connection.execute(query):
            naming = next((cell for cell in cells if cell and index.found_in(cell)), "")
            if naming:
                found[number] = naming
        yield entry.name, found


def _notes_with(connection: Connection, stems: Iterable[str]) -> list[int]:
    """Notes with a word that begins like one of these, by the search index: reading every note would take seconds."""
    wanted = " OR ".join(f'"{search_key(stem)}"*' for stem in sorted(stems))
    rows = connection.execute(text("SELECT rowid FROM note_search WHERE note_search MATCH :wanted"), {"wanted": wanted})
    return list(rows.scalars())
