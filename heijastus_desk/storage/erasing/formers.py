"""The random ids under which a card was on file before duplicates were merged into it: in backups it still is."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection, select

from heijastus_desk.storage.erasing.rows import links_to
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import merged_party
from heijastus_desk.system.ledger import Root

MERGEABLE: Final = ("person", "organisation")


def with_former(connection: Connection, roots: Iterable[Root]) -> tuple[Root, ...]:
    """The roots of an erasure and every duplicate once merged into them, which an older backup holds as its own row."""
    found = dict.fromkeys(roots)
    for table, uid in tuple(found):
        if table in MERGEABLE:
            party = METADATA.tables[table]
            for column in links_to(merged_party.name, table):
                tied = select(merged_party.c.former_uid).join(party, party.c.id == merged_party.c[column])
                formers = connection.execute(tied.where(party.c.uid == uid).order_by(merged_party.c.id)).scalars()
                found |= dict.fromkeys((table, former) for former in formers)
    return tuple(found)


def merged_into(connection: Connection, former: Root) -> int | None:
    """The number of the row a duplicate was merged into; None where it never was."""
    table, uid = former
    columns = links_to(merged_party.name, table) if table in MERGEABLE else ()
    for column in columns:
        query = select(merged_party.c[column]).where(merged_party.c.former_uid == uid)
        found = connection.execute(query.where(merged_party.c[column].is_not(None))).scalar()
        if found is not None:
            return found
    return None


def merged_in(raw: Any) -> tuple[tuple[Root, Root], ...]:
    """Every card of a closed file with each duplicate merged into it; none in a file older than merging."""
    if not raw.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'merged_party'").fetchone():
        return ()
    return tuple(
        ((table, uid), (table, former))
        for table in MERGEABLE
        for uid, former in raw.execute(
            f"SELECT party.uid, merged_party.former_uid FROM merged_party "  # noqa: S608 - a table of ours
            f"JOIN {table} AS party ON party.id = merged_party.{table}_id"
        )
    )
