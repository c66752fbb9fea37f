"""Carries out the export plan for one person: finds the rows by the map's routes and takes their columns."""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import PurePath
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.records import DataCategory, RoleKind
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.export_plan import TablePlan, export_plan
from heijastus_desk.privacy.inventory import ColumnEntry
from heijastus_desk.privacy.other_names import NameIndex
from heijastus_desk.privacy.subject_data import SubjectData, SubjectFile, SubjectRecord, Value, Waiting
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.routes import subjects_by_row, ties_of_subject
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.parties import person, role

_NOTHING = (None, "", False)
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


def read_subject(connection: Connection, uid: str) -> SubjectData | None:
    """Everything the vault holds about a person; None when there is no person with this uid."""
    row = connection.execute(select(person).where(person.c.uid == uid)).first()
    if row is None:
        return None
    names = _names_of_others(connection, row.id, (row.given_name, row.family_name))
    records: list[SubjectRecord] = []
    files: list[SubjectFile] = []
    for plan in export_plan(data_inventory()):
        for record, file in _records(connection, plan, row.id, names, len(files)):
            records.append(record)
            if file is not None:
                files.append(file)
    name = displayed_name(row.given_name, row.family_name, row.client_code)
    return SubjectData(uid, name, tuple(records), tuple(files))


def read_file(connection: Connection, file: SubjectFile) -> bytes:
    """The bytes of a file of a package; raises RECORD_NOT_FOUND once it is gone, VAULT_DAMAGED when they changed."""
    table = METADATA.tables[file.table]
    content = next(c.name for c in data_inventory().table(file.table).personal_columns if _is_file(c))
    found = connection.execute(select(table.c[content]).where(table.c.uid == file.uid)).scalar()
    if found is None:
        raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
    if hashlib.sha256(found).hexdigest() != file.sha256:
        raise HeijastusError(ErrorCode.VAULT_DAMAGED)
    return found


def _is_file(column: ColumnEntry) -> bool:
    return column.personal is not None and column.personal.export is Export.FILE


def attachment_name(number: int, stored_name: str) -> str:
    """A file name for the package that tells nothing about anybody: a number and the kind of file."""
    suffix = PurePath(stored_name).suffix.lower()
    return f"liite-{number:03d}{suffix if _SUFFIX.fullmatch(suffix) else ''}"


def _names_of_others(connection: Connection, subject: int, own: tuple[str, ...]) -> NameIndex:
    query = select(person.c.given_name, person.c.family_name).where(person.c.id != subject)
    return NameIndex.of((tuple(row) for row in connection.execute(query)), own)


def _records(
    connection: Connection, plan: TablePlan, subject: int, names: NameIndex, files_before: int
) -> list[tuple[SubjectRecord, SubjectFile | None]]:
    table = METADATA.tables[plan.table]
    ties = _without_others_own(connection, plan, ties_of_subject(connection, table, plan.routes, subject))
    shared_by = [route for route in plan.routes if route.kind is RouteKind.OWNERS] if ties else []
    owners = subjects_by_row(connection, table, shared_by, ties)
    barred = _others_business(connection, plan, subject, ties)
    contents = plan.columns_for(Export.FILE)
    stored = [column for column in table.c if column.name not in contents]
    found: list[tuple[SubjectRecord, SubjectFile | None]] = []
    for row in _rows(connection, select(*stored), table, ties):
        file = None
        if contents:
            files_before += 1
            name = attachment_name(files_before, row["file_name"])
            file = SubjectFile(name, plan.table, row["uid"], row["size"], row["sha256"])
        shared = len(owners.get(row["id"], ())) > 1
        record = _record(plan, row, ties[row["id"]], names, shared=shared, file=file.name if file else "")
        found.append((_without(record, barred.get(row["id"], ())), file))
    return found


def _without_others_own(connection: Connection, plan: TablePlan, ties: dict[int, RouteKind]) -> dict[int, RouteKind]:
    """Without what is one other person's own, as a date agreed with another member within the same contract."""
    around = [key for key, tie in ties.items() if tie is RouteKind.CONTEXT]
    own = [route for route in plan.routes if route.kind is RouteKind.OWNER]
    if not around or not own:
        return ties
    others = subjects_by_row(connection, METADATA.tables[plan.table], own, around)
    return {key: tie for key, tie in ties.items() if key not in others}


def _others_business(
    connection: Connection, plan: TablePlan, subject: int, ties: Collection[int]
) -> Mapping[int, tuple[str, ...]]:
    """Columns only the orderer or payer is told, by the contracts somebody else orders or pays for."""
    columns = plan.columns_for(Export.ORDERER)
    mine, others = set[int](), set[int]()
    if columns:
        for part in in_slices(ties):
            query = select(role.c.contract_id, role.c.person_id).where(
                role.c.contract_id.in_(part), role.c.kind.in_((RoleKind.ORDERER, RoleKind.PAYER))
            )
            for contract, person_id in connection.execute(query):
                (mine if person_id == subject else others).add(contract)
    return dict.fromkeys(others - mine, columns)


def _without(record: SubjectRecord, columns: Collection[str]) -> SubjectRecord:
    gone = tuple(name for name, value in record.values if name in columns and value not in _NOTHING)
    if not gone:
        return record
    values = tuple((name, None if name in gone else value) for name, value in record.values)
    return replace(record, values=values, withheld=(*record.withheld, *gone))


def _rows(
    connection: Connection, query: Select[Any], table: Table, keys: Collection[int]
) -> Iterator[Mapping[Any, Any]]:
    """These rows of a table, in their order."""
    for part in in_slices(sorted(keys)):
        yield from connection.execute(query.where(table.c.id.in_(part)).order_by(table.c.id)).mappings()


def _record(
    plan: TablePlan, row: Mapping[Any, Any], tie: RouteKind, names: NameIndex, *, shared: bool, file: str
) -> SubjectRecord:
    review = plan.columns_for(Export.REVIEW)
    taken = [c for c in plan.columns if c.personal and c.personal.export is not Export.FILE]
    withheld: tuple[str, ...] = ()
    waiting = None
    if tie is RouteKind.MENTIONED:
        waiting = Waiting.MENTION
        withheld = tuple(c.name for c in taken if row[c.name] not in _NOTHING and not _tells_no_tale(c, row[c.name]))
    elif any(names.found_in(row[column]) for column in review):
        waiting = Waiting.NAMES
    elif shared or (file and tie is RouteKind.CONTEXT):
        # A file kept with a contract was not made for one of its parties.
        waiting = Waiting.SHARED
    values = tuple((c.name, None if c.name in withheld else _plain(row[c.name])) for c in taken)
    return SubjectRecord(plan.table, row["uid"], tie, values, withheld, waiting, file)


def _tells_no_tale(column: ColumnEntry, value: object) -> bool:
    """Whether a value of somebody else's record may be shown unread to a person it only mentions: its date and kind."""
    personal = column.personal
    plain = isinstance(value, date) or bool(personal and personal.vocabulary)
    return plain and personal is not None and personal.category is not DataCategory.SPECIAL


def _plain(value: object) -> Value:
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, bool | int | str):
        return value
    raise TypeError(type(value).__name__)
