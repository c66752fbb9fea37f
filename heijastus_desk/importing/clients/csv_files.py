"""Rows of a text file with separators: comma, semicolon, tab or bar."""

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from typing import Final

from heijastus_desk.domain.client_import import MOST_ROWS, RefusedRow
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress

SEPARATORS: Final = (";", ",", "\t", "|")
MOST_COLUMNS: Final = 400
_LOOKED_AT: Final = 60
"""rows the separator is judged by"""
_SAID: Final = "sep="
_STRIDE: Final = 2_000

Rows = list[tuple[int, tuple[str, ...]]]


def read_rows(text: str, progress: Progress, separator: str = "") -> tuple[Rows, list[RefusedRow], str]:
    """The rows with their numbers, those that cannot be read, and the separator.

    Raises IMPORT_TOO_MANY_ROWS and IMPORT_TOO_WIDE.
    """
    said, text = _said(text)
    chosen = separator or said or _guessed(text)
    rows: Rows = []
    refused: list[RefusedRow] = []
    total = max(1, text.count("\n"))
    for number, cells in _records(text, chosen, refused, first=2 if said else 1):
        if len(cells) > MOST_COLUMNS:
            raise HeijastusError(ErrorCode.IMPORT_TOO_WIDE, limit=MOST_COLUMNS)
        if len(rows) + len(refused) > MOST_ROWS:
            raise HeijastusError(ErrorCode.IMPORT_TOO_MANY_ROWS, limit=MOST_ROWS)
        if any(cells) and not all(cell.isspace() or not cell for cell in cells):
            rows.append((number, tuple(cells)))
        if number % _STRIDE == 0:
            progress.step(min(number, total), total)
    return rows, refused, chosen


def _records(text: str, separator: str, refused: list[RefusedRow], *, first: int) -> Iterator[tuple[int, list[str]]]:
    # The reader stops at a cell beyond its limit, such as a quotation mark that nobody closed, and goes on after it.
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    number = first
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            refused.append(RefusedRow(number, HeijastusError(ErrorCode.IMPORT_ROW_BROKEN)))
            if len(refused) > MOST_ROWS:
                raise HeijastusError(ErrorCode.IMPORT_TOO_MANY_ROWS, limit=MOST_ROWS) from None
        else:
            yield number, cells
        number += 1


def _said(text: str) -> tuple[str, str]:
    """Excel may name the separator in a first line of its own."""
    line, _, rest = text.partition("\n")
    named = line.strip().strip('"')
    if named.lower().startswith(_SAID) and len(named) == len(_SAID) + 1 and named[-1] in SEPARATORS:
        return named[-1], rest
    return "", text


def _guessed(text: str) -> str:
    """The separator that cuts the first rows into the same number of cells, and into most of them."""
    return max(SEPARATORS, key=lambda separator: _regular(text, separator))


def _regular(text: str, separator: str) -> tuple[float, int]:
    try:
        head = StringIO(text[:200_000], newline="")
        widths = [len(cells) for cells in islice(csv.reader(head, delimiter=separator), _LOOKED_AT) if any(cells)]
    except csv.Error:
        return (0.0, 0)
    if not widths or max(widths) < 2:
        return (0.0, 0)
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return (0.0, 0) if usual < 2 else (widths.count(usual) / len(widths) + min(usual, 10) / 10, usual)
