"""A file of clients, whatever kind it is: told by its content, read whole, its columns guessed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from heijastus_desk.domain.client_import import (
    MOST_ROWS,
    NAMING,
    ClientFile,
    ColumnUse,
    FileFormat,
    ImportedRow,
    ImportField,
    RefusedRow,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.importing.clients.cards import RowReader
from heijastus_desk.importing.clients.columns import guess, headings_of
from heijastus_desk.importing.clients.csv_files import Rows, read_rows
from heijastus_desk.importing.clients.dates import is_day_first
from heijastus_desk.importing.clients.texts import decoded
from heijastus_desk.importing.clients.vcards import Cards, read_cards
from heijastus_desk.importing.clients.xlsx_files import read_sheet

LARGEST: Final = 200_000_000
"""bytes"""
_ZIP: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_OTHER_TEXTS: Final = ("version: 1\n", "version: 1\r", "dn:", "BEGIN:", "{", "[", "<")
"""LDIF, calendars, JSON, HTML and XML: read as rows, each of their lines would become a client."""
_HEAD: Final = 4_096
_STRIDE: Final = 500
_DATED: Final = frozenset({ImportField.RELATIONSHIP_STARTED, ImportField.RELATIONSHIP_ENDED})


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a text file is read where the guess is wrong; empty means guess."""

    encoding: str = ""
    separator: str = ""


def read_client_file(path: Path, progress: Progress, wishes: Wishes | None = None) -> ClientFile:
    """The file with its columns guessed.

    Raises FILE_UNREADABLE, FILE_TOO_LARGE, IMPORT_EMPTY, IMPORT_FORMAT_UNKNOWN, IMPORT_OLD_WORKBOOK,
    IMPORT_TOO_MANY_ROWS, IMPORT_TOO_WIDE, IMPORT_UNSAFE, IMPORT_WORKBOOK_DAMAGED, IMPORT_ENCODING and CANCELLED.
    """
    wished = wishes or Wishes()
    head = _head(path)
    if head.startswith(_OLD_OFFICE):
        raise HeijastusError(ErrorCode.IMPORT_OLD_WORKBOOK)
    if head.startswith(_ZIP):
        return _table(FileFormat.XLSX, read_sheet(path, progress), [])
    data = _bytes(path)
    text, encoding = decoded(data, wished.encoding)
    if text[:_HEAD].lstrip("\ufeff \r\n\t").upper().startswith("BEGIN:VCARD"):
        return _of_cards(*read_cards(data, progress), encoding)
    if _is_binary(text[:_HEAD]) or text.lstrip("\ufeff \r\n\t")[:_HEAD].startswith(_OTHER_TEXTS):
        raise HeijastusError(ErrorCode.IMPORT_FORMAT_UNKNOWN)
    rows, refused, separator = read_rows(text, progress, wished.separator)
    return _table(FileFormat.CSV, rows, refused, encoding, separator)


def composed_rows(
    file: ClientFile, progress: Progress, *, this_year: int
) -> tuple[tuple[ImportedRow, ...], tuple[RefusedRow, ...]]:
    """Every row as a client or as refused, in the order of the file; IMPORT_NO_NAMES when no column names anybody."""
    if file.format is not FileFormat.VCARD and not {use.field for use in file.uses} & NAMING:
        raise HeijastusError(ErrorCode.IMPORT_NO_NAMES)
    dated = [at for at, use in enumerate(file.uses) if use.field in _DATED]
    day_first = is_day_first(cells[at] for _, cells in file.rows for at in dated if at < len(cells))
    reader = RowReader(file.uses, this_year=this_year, day_first=day_first)
    rows: list[ImportedRow] = []
    refused = list(file.refused)
    for done, (number, cells) in enumerate(file.rows, 1):
        try:
            rows.append(reader.read(number, cells))
        except HeijastusError as failure:
            refused.append(RefusedRow(number, failure))
        if done % _STRIDE == 0:
            progress.step(done, len(file.rows))
    return tuple(rows), tuple(sorted(refused, key=lambda one: one.number))


def _head(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise HeijastusError(ErrorCode.FILE_TOO_LARGE, path=str(path), limit=LARGEST)
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError:
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(path)) from None
    if not head:
        raise HeijastusError(ErrorCode.IMPORT_EMPTY)
    return head


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(path)) from None


def _is_binary(head: str) -> bool:
    """Pictures and PDFs, opened by mistake: letters no text has."""
    strange = sum(char < " " and char not in "\t\r\n\x0b\x0c\x1a" for char in head)
    return head.startswith(("%PDF", "\x89PNG", "{\\rtf")) or strange * 20 > len(head)


def _table(
    kind: FileFormat, rows: Rows, refused: list[RefusedRow], encoding: str = "", separator: str = ""
) -> ClientFile:
    first, headings = headings_of(rows)
    data = rows[first:]
    if not data and not refused:
        raise HeijastusError(ErrorCode.IMPORT_EMPTY)
    if len(data) + len(refused) > MOST_ROWS:
        raise HeijastusError(ErrorCode.IMPORT_TOO_MANY_ROWS, limit=MOST_ROWS)
    uses = guess(headings, data)
    width = len(uses)
    whole = (*headings, *[""] * (width - len(headings)))
    return ClientFile(kind, whole, tuple(data), uses, tuple(refused), encoding, separator)


def _of_cards(cards: Cards, refused: list[RefusedRow], encoding: str) -> ClientFile:
    """Cards as rows: a column for each thing any of them tells, as often as the one that tells it most often."""
    columns: dict[tuple[ColumnUse, int], int] = {}
    rows: list[tuple[int, tuple[str, ...]]] = []
    for number, found in cards:
        placed = {columns.setdefault(key, len(columns)): text for key, text in _counted(found)}
        rows.append((number, tuple(placed.get(at, "") for at in range(max(placed, default=-1) + 1))))
    if not rows and not refused:
        raise HeijastusError(ErrorCode.IMPORT_EMPTY)
    uses = tuple(use for use, _ in columns)
    headings = tuple("" for _ in columns)
    return ClientFile(FileFormat.VCARD, headings, tuple(rows), uses, tuple(refused), encoding)


def _counted(found: tuple[tuple[ColumnUse, str], ...]) -> Iterator[tuple[tuple[ColumnUse, int], str]]:
    counts: dict[ColumnUse, int] = {}
    for use, text in found:
        if text.strip():
            counts[use] = counts.get(use, 0) + 1
            yield (use, counts[use]), text
