"""Rows of the first sheet of an XLSX workbook that has any: cells as texts, formulas by their last value."""

import re
import warnings
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as unpacking_error

from heijastus_desk.domain.client_import import MOST_ROWS
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress, Span
from heijastus_desk.importing.clients.csv_files import MOST_COLUMNS, Rows

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

MOST_BYTES: Final = 300_000_000
"""unpacked, all parts together"""
MOST_TIMES: Final = 200
"""how much larger a part may be than packed"""
MOST_PARTS: Final = 5_000
MOST_TEXTS: Final = 3_000_000
_SMALL: Final = 1_000_000
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How a workbook writes a letter XML has no room for."""
_NO_VALUE: Final = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_DAMAGE: Final = (
    BadZipFile,
    unpacking_error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    SyntaxError,
    # The library answers a workbook that lacks a part with whatever its own code stumbles over.
    LookupError,
    AttributeError,
    TypeError,
)
_CHUNK: Final = 1 << 20
_STRIDE: Final = 1_000
_EMPTY_ROWS: Final = 20_000
"""rows of nothing after which the sheet counts as read"""
# In the letters of one byte and of two; a part in another encoding is refused by the parser's own guard.
_DECLARATIONS: Final = tuple(
    word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("ascii", "utf-16-le", "utf-16-be")
)


def read_sheet(path: Path, progress: Progress) -> Rows:
    """The rows with their numbers.

    Raises FILE_UNREADABLE, IMPORT_FORMAT_UNKNOWN, IMPORT_UNSAFE, IMPORT_TOO_MANY_ROWS and IMPORT_TOO_WIDE. Nothing in
    the file is carried out or fetched: macros, links and entities are refused or never looked at.
    """
    _check(path, Span(progress, 0, 20))
    with _worded(), path.open("rb") as stream, warnings.catch_warnings():
        # What the library does not know of a workbook's looks concerns nobody here.
        warnings.simplefilter("ignore")
        # 0.2 s that only a workbook is worth.
        from openpyxl import DEFUSEDXML, load_workbook  # noqa: PLC0415

        if not DEFUSEDXML:
            # Without it a workbook could name entities. It is one of our requirements, so this is no mistake of hers.
            raise HeijastusError(ErrorCode.IMPORT_UNSAFE)
        # As a stream: what the file is called says nothing about what is in it.
        workbook = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in workbook.worksheets:
                rows = _rows(sheet, Span(progress, 20, 100))
                if rows:
                    return rows
        finally:
            workbook.close()
    return []


def _rows(sheet: "ReadOnlyWorksheet", progress: Progress) -> Rows:
    rows: Rows = []
    # What the sheet says of its own size may be wrong, and a size of millions must not make cells.
    sheet.reset_dimensions()
    empty = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        if len(values) > MOST_COLUMNS:
            raise HeijastusError(ErrorCode.IMPORT_TOO_WIDE, limit=MOST_COLUMNS)
        if any(value is not None for value in values):
            empty = 0
            rows.append((number, _texts(values)))
        else:
            empty += 1
        if len(rows) > MOST_ROWS + 1:
            raise HeijastusError(ErrorCode.IMPORT_TOO_MANY_ROWS, limit=MOST_ROWS)
        if empty > _EMPTY_ROWS:
            break
        if number % _STRIDE == 0:
            progress.step(min(number, MOST_ROWS), MOST_ROWS)
    return rows


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    return tuple(_text(value) for value in values)


def _text(value: object) -> str:
    match value:
        case None | timedelta() | time():
            return ""
        case str():
            return "" if value in _NO_VALUE else _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), value)
        case bool():
            return "1" if value else ""
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case float() if value.is_integer() and abs(value) < 10**15:
            # A phone number typed into a plain cell is a number to the spreadsheet.
            return str(int(value))
        case _:
            return str(value)


def _check(path: Path, progress: Progress) -> None:
    """Unpack every part once, keeping nothing: sizes a file states of itself may be lies."""
    with _worded(), ZipFile(path) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        if "xl/workbook.xml" not in names:
            raise HeijastusError(ErrorCode.IMPORT_FORMAT_UNKNOWN)
        if len(parts) > MOST_PARTS or len(names) != len(parts) or any(part.flag_bits & 1 for part in parts):
            raise HeijastusError(ErrorCode.IMPORT_UNSAFE)
        whole = texts = 0
        for done, part in enumerate(parts):
            size, found = _unpacked(archive, part, MOST_BYTES - whole)
            whole, texts = whole + size, texts + found
            if texts > MOST_TEXTS:
                raise HeijastusError(ErrorCode.IMPORT_UNSAFE)
            progress.step(done + 1, len(parts))


def _unpacked(archive: ZipFile, part: ZipInfo, most: int) -> tuple[int, int]:
    """How many bytes a part has unpacked, and how many shared texts; raises IMPORT_UNSAFE."""
    limit = min(most, max(_SMALL, MOST_TIMES * part.compress_size))
    size = texts = 0
    tail = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            seen = tail + chunk
            if size > limit or (_is_xml(part) and any(word in seen for word in _DECLARATIONS)):
                raise HeijastusError(ErrorCode.IMPORT_UNSAFE)
            texts += chunk.count(b"<si")
            tail = chunk[-20:]
    return size, texts


def _is_xml(part: ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels", ".vml"))


@contextmanager
def _worded() -> Generator[None]:
    try:
        yield
    except OSError as failure:
        if failure.errno is None:
            # The library's own way to say that there is no workbook in it.
            raise HeijastusError(ErrorCode.IMPORT_WORKBOOK_DAMAGED) from None
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(failure.filename or "")) from None
    except _DAMAGE:
        raise HeijastusError(ErrorCode.IMPORT_WORKBOOK_DAMAGED) from None
