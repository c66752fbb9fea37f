"""The whole file as it is given out on the day she leaves: every table, every column, and what each of them means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from heijastus_desk.privacy.classification import Classification, Route

Cells = Mapping[str, Any]
"""A row by column, as JSON holds it: dates ISO 8601, files as the path of their copy."""


class Form(StrEnum):
    """How the values of a column are written."""

    TEXT = "text"
    WHOLE_NUMBER = "whole_number"
    YES_NO = "yes_no"
    DATE = "date"
    DOCUMENT = "document"
    """A structured value of any depth."""
    FILE = "file"
    """Bytes, given out as a file of their own."""


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """A column: its form, whether it may be empty, the table whose row number it holds, and its place in the map."""

    name: str
    form: Form
    optional: bool
    refers_to: str
    classification: Classification


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table: its columns, and whom its rows are about."""

    name: str
    columns: tuple[ColumnShape, ...]
    routes: tuple[Route, ...]

    @property
    def file_column(self) -> str:
        """The column whose bytes are given out as files; empty where there is none."""
        return next((column.name for column in self.columns if column.form is Form.FILE), "")


class WholeFile(Protocol):
    """Reads one moment of the file, row by row, so that a file of any size takes little memory."""

    @property
    def tables(self) -> tuple[TableShape, ...]:
        """Every table, by name."""
        ...

    def count(self, table: str) -> int:
        """How many rows a table has."""
        ...

    def rows(self, table: str) -> Iterator[Cells]:
        """The rows of a table in the order they were added."""
        ...

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every stored file, with the same path its row tells."""
        ...
