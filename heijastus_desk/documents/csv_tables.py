"""CSV as Finnish spreadsheets expect it: semicolons, a byte order mark, and no cell that is taken for a formula."""

import csv
from collections.abc import Iterable
from io import TextIOBase

Cell = str | int | float | bool | None

ENCODING = "utf-8-sig"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class CsvTable:
    """Writes rows into a text stream opened with `newline=""` and `ENCODING`."""

    def __init__(self, target: TextIOBase, header: Iterable[str]) -> None:
        self._writer = csv.writer(target, delimiter=";")
        self._writer.writerow(header)

    def add(self, cells: Iterable[Cell]) -> None:
        """Add a row."""
        self._writer.writerow([cell(value) for value in cells])


def cell(value: Cell) -> Cell:
    """A text that would be read as a formula gets an apostrophe before it: `'+358 40 …` stays readable as it was.

    Without one, a spreadsheet makes a number of a telephone number and loses its plus; numbers of ours are no texts.
    """
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
