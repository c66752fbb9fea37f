"""Texts that came back with an older backup and may name somebody erased: to-dos of the destruction cases."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.storage.erasing.cases import class_by_row
from heijastus_desk.storage.queries.name_places import whose
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.destructions import destruction, mention_return


class ReturnedMention(NamedTuple):
    """One to-do with its case, and whose record it is about."""

    uid: str
    case: str
    number: int
    table: str
    item_uid: str
    about: str
    record_class: RecordClass | None
    about_uid: str


def returned_mentions(connection: Connection) -> tuple[ReturnedMention, ...]:
    """Every to-do, the oldest case first; one whose record is gone meanwhile is left out."""
    query = (
        select(mention_return, destruction.c.uid.label("case"), destruction.c.number)
        .join(destruction, destruction.c.id == mention_return.c.destruction_id)
        .order_by(destruction.c.number, mention_return.c.id)
    )
    found: list[ReturnedMention] = []
    for row in connection.execute(query):
        table = METADATA.tables.get(row.item_table)
        wanted = None if table is None else select(table.c.id).where(table.c.uid == row.item_uid)
        key = None if wanted is None else connection.execute(wanted).scalar()
        if key is None:
            continue
        about_uid, about = next(iter(whose(connection, row.item_table, {key}).get(key, {}).items()), ("", ""))
        record_class = class_by_row(connection, row.item_table, {key}).get(key)
        told = (row.uid, row.case, row.number, row.item_table, row.item_uid, about, record_class, about_uid)
        found.append(ReturnedMention(*told))
    return tuple(found)
