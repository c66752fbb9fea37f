"""Reads the whole file for the export of everything: tables as declared, rows in slices, files one at a time."""

from collections.abc import Generator
from datetime import date
from typing import Any, Final

from sqlalchemy import JSON, Boolean, Column, Connection, Date, Integer, LargeBinary, Table, func, select

from heijastus_desk.privacy.classification import Personal
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.privacy.whole_file import Cells, ColumnShape, Form, TableShape
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.subject_rows import attachment_name
from heijastus_desk.storage.tables import METADATA

FILES: Final = "liitteet"
_SLICE: Final = 500
# Boolean before Integer: what SQLite keeps as a number is told as what it means.
_FORMS: Final = (
    (Boolean, Form.YES_NO),
    (Integer, Form.WHOLE_NUMBER),
    (Date, Form.DATE),
    (JSON, Form.DOCUMENT),
    (LargeBinary, Form.FILE),
)


class WholeFileReader:
    """Over one connection, whose transaction keeps everything at one moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.tables = table_shapes()

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return self._connection.execute(select(func.count()).select_from(METADATA.tables[table])).scalar_one()

    def rows(self, table: str) -> Generator[Cells]:
        """The rows of a table in the order they were added."""
        target = METADATA.tables[table]
        shape = next(shape for shape in self.tables if shape.name == table)
        stored = [target.c[column.name] for column in shape.columns if column.form is not Form.FILE]
        for number, row in enumerate(self._slices(target, stored), 1):
            cells = {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
            if shape.file_column:
                cells[shape.file_column] = f"{FILES}/{attachment_name(number, row['file_name'])}"
            yield cells

    def files(self) -> Generator[tuple[str, bytes]]:
        """Every stored file, with the same path its row tells."""
        for shape in self.tables:
            if shape.file_column:
                content = METADATA.tables[shape.name].c
                for row in self.rows(shape.name):
                    query = select(content[shape.file_column]).where(content.id == row["id"])
                    yield row[shape.file_column], self._connection.execute(query).scalar_one()

    def _slices(self, target: Table, stored: list[Column[Any]]) -> Generator[dict[str, Any]]:
        last = -1
        while True:
            query = select(*stored).where(target.c.id > last).order_by(target.c.id).limit(_SLICE)
            found = [
                {str(name): value for name, value in row.items()} for row in self._connection.execute(query).mappings()
            ]
            yield from found
            if len(found) < _SLICE:
                return
            last = found[-1]["id"]


def table_shapes() -> tuple[TableShape, ...]:
    """Every table as it is declared, by name."""
    return tuple(
        TableShape(
            entry.name,
            tuple(_shape(column) for column in _stored(entry) if not _is_sealed(column)),
            entry.routes,
        )
        for entry in data_inventory()
    )


def _stored(entry: TableEntry) -> list[Column[Any]]:
    return [METADATA.tables[entry.name].c[column.name] for column in entry.columns]


def _is_sealed(column: Column[Any]) -> bool:
    """Bytes that are nobody's file: what waits in the parking place is not to be carried out of its reach."""
    return isinstance(column.type, LargeBinary) and not isinstance(column.info["classification"], Personal)


def _shape(column: Column[Any]) -> ColumnShape:
    form = next((form for kind, form in _FORMS if isinstance(column.type, kind)), Form.TEXT)
    refers_to = next((key.column.table.name for key in column.foreign_keys), "")
    return ColumnShape(column.name, form, bool(column.nullable), refers_to, column.info["classification"])
