"""Plants a person with a marker of its own in every personal column the map knows, and looks for the markers."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Date,
    Integer,
    LargeBinary,
    Table,
    insert,
)

from heijastus_desk.documents.subject.labels import shown
from heijastus_desk.domain.languages import Lang
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.export_plan import PERSON_ROUTES
from heijastus_desk.privacy.inventory import ColumnEntry, TableEntry
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.tables import METADATA
from tests.documents.pdf_text import opened, pages, tight

INSTANT = "2026-06-08T06:00:00+00:00"
FIRST_DAY = {"A": date(1930, 11, 11), "B": date(1930, 11, 22)}
"""Each column a year later: no such date, as people write it, is part of another."""
FIRST_NUMBER = {"A": 710_000, "B": 820_000}


@dataclass(frozen=True, slots=True)
class Marker:
    """One planted value."""

    table: str
    column: ColumnEntry
    value: Any

    @property
    def place(self) -> str:
        return f"{self.table}.{self.column.name}"

    @property
    def exported(self) -> bool:
        return bool(self.column.personal and self.column.personal.export is not Export.DERIVED)

    @property
    def telling(self) -> bool:
        """Whether nobody else can have this value by chance."""
        vocabulary = self.column.personal.vocabulary if self.column.personal else None
        return vocabulary is None and not isinstance(self.value, bool)


@dataclass(slots=True)
class Planted:
    """A person with everything that can be held about one."""

    tag: str
    uid: str = ""
    ids: dict[str, int] = field(default_factory=dict[str, int])
    uids: dict[str, str] = field(default_factory=dict[str, str])
    markers: list[Marker] = field(default_factory=list[Marker])

    def of(self, place: str) -> Marker:
        return next(marker for marker in self.markers if marker.place == place)


def reachable() -> list[TableEntry]:
    """Every table with a route to a person, parents before children."""
    inventory = data_inventory()
    ordered = [inventory.table(table.name) for table in METADATA.sorted_tables]
    return [entry for entry in ordered if entry.routes_of(*PERSON_ROUTES)]


def plant(connection: Connection, tag: str) -> Planted:
    """A new person and one row about it in every table, each personal column with a marker."""
    planted = Planted(tag)
    for entry in reachable():
        row = _row(entry, planted)
        result = connection.execute(insert(METADATA.tables[entry.name]).values(row))
        planted.ids[entry.name] = result.lastrowid
        planted.uids[entry.name] = row["uid"]
    planted.uid = planted.uids["person"]
    return planted


def tie(connection: Connection, table: str, **values: Any) -> None:
    """One more row in a table of ties."""
    connection.execute(insert(METADATA.tables[table]).values(**_stamps(), **values))


def _row(entry: TableEntry, planted: Planted) -> dict[str, Any]:
    table = METADATA.tables[entry.name]
    row = _stamps()
    for column in entry.columns:
        if column.personal:
            value = _marked(table.c[column.name], column, planted)
            planted.markers.append(Marker(entry.name, column, value))
            row[column.name] = value
        elif column.name not in {"id", *row}:
            row[column.name] = _unmarked(table, table.c[column.name], entry, planted)
    return row


def _stamps() -> dict[str, Any]:
    return {"uid": str(uuid4()), "version": 1, "created_at": INSTANT, "updated_at": INSTANT}


def _marked(column: Column[Any], entry: ColumnEntry, planted: Planted) -> Any:
    number = len(planted.markers)
    if entry.personal and entry.personal.vocabulary:
        return next(iter(entry.personal.vocabulary)).value
    match column.type:
        case Boolean():
            return True
        case Date():
            return FIRST_DAY[planted.tag].replace(year=FIRST_DAY[planted.tag].year + number)
        case Integer():
            return FIRST_NUMBER[planted.tag] + number
        case LargeBinary():
            return f"zq{planted.tag}{number:03d}".encode()
        case _:
            return f"zq{planted.tag}{number:03d}"


def _unmarked(table: Table, column: Column[Any], entry: TableEntry, planted: Planted) -> Any:
    keys = list(column.foreign_keys)
    if keys:
        parent = keys[0].column.table.name
        one_party = any(isinstance(rule, CheckConstraint) for rule in table.constraints)
        organisations = {route.column for route in entry.routes_of(RouteKind.ORGANISATION) if not route.joins}
        return None if one_party and column.name in organisations else planted.ids.get(parent)
    if column.unique and isinstance(column.type, Integer):
        return FIRST_NUMBER[planted.tag]
    match column.type:
        case Boolean():
            return False
        case Integer():
            return 1
        case _:
            return f"technical {planted.tag}"


# ------------------------------------------------------------------------------------------------------------ finding


def members(archive: bytes) -> dict[str, bytes]:
    """Every member of a ZIP, decompressed."""
    with zipfile.ZipFile(BytesIO(archive)) as opened_archive:
        return {info.filename: opened_archive.read(info) for info in opened_archive.infolist()}


def missing_from_json(planted: Planted, tables: dict[str, Any]) -> list[str]:
    """Places whose value the technical copy lacks; a file is looked for by its entry."""
    lacking: list[str] = []
    for marker in planted.markers:
        if not marker.exported:
            continue
        records = [r for r in tables.get(marker.table, ()) if r["uid"] == planted.uids[marker.table]]
        plain = marker.value.isoformat() if isinstance(marker.value, date) else marker.value
        name = "file" if isinstance(plain, bytes) else marker.column.name
        if not any(record.get(name) == plain or (name == "file" and record.get(name)) for record in records):
            lacking.append(marker.place)
    return lacking


def missing_from_pdf(planted: Planted, pdf: bytes, lang: Lang) -> list[str]:
    """Places whose value nobody can read on paper, in the form people read it."""
    text = tight("".join(pages(pdf)))
    return [
        marker.place
        for marker in planted.markers
        if marker.exported and not isinstance(marker.value, bytes) and tight(_read_as(marker, lang)) not in text
    ]


def missing_from_csv(planted: Planted, found: dict[str, bytes]) -> list[str]:
    """Places whose value is in no CSV."""
    whole = "\n".join(content.decode("utf-8-sig") for name, content in found.items() if name.endswith(".csv"))
    return [
        marker.place
        for marker in planted.markers
        if marker.exported and not isinstance(marker.value, bytes) and str(marker.value) not in whole
    ]


def leaked(planted: Planted, archive: bytes, lang: Lang) -> list[str]:
    """Places whose marker is found anywhere in a package that is somebody else's, PDF text and properties included."""
    found = members(archive)
    whole = b"\n".join([*(name.encode() for name in found), *found.values()])
    for name, content in found.items():
        if name.endswith(".pdf"):
            whole += "".join(pages(content)).encode() + tight("".join(pages(content))).encode()
            with opened(content) as file:
                whole += str(file.docinfo).encode()
    return [m.place for m in planted.markers if m.telling and any(form in whole for form in _forms(m, lang))]


def _forms(marker: Marker, lang: Lang) -> Iterator[bytes]:
    if isinstance(marker.value, bytes):
        yield marker.value
        return
    yield str(marker.value).encode()
    yield _read_as(marker, lang).encode()


def _read_as(marker: Marker, lang: Lang) -> str:
    value = marker.value.isoformat() if isinstance(marker.value, date) else marker.value
    return shown(marker.column, value, lang)
