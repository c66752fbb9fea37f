"""The text of a PDF by lines as they stand on the page, with larger and bold lines and columns made out."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Final

import pypdfium2 as pdfium

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.importing.notices.pdf_letters import Part, parts_of_page

MOST_PAGES: Final = 200
_MOST_LETTERS: Final = 2_000_000
_LOCKED: Final = ("password", "security")
_PAGE_NUMBER: Final = re.compile(r"(?:sivu|sida|page|s\.)?\s*\d{1,3}\s*(?:(?:/|\(|of|av)\s*\d{1,3}\s*\)?)?", re.IGNORECASE)
_MARK: Final = re.compile(r"(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|[a-zA-Z][.)]|[IVX]{1,4}\.|[-–•·▪◦‣●○■□\uf0b7\uf0a7o])")
_BULLET: Final = re.compile(r"[•·▪◦‣●○■□\uf0b7\uf0a7](?=\S)")
_GAP: Final = 1.3
"""how much further apart than usual two lines are that an empty line parts"""

Row = list[Part]


def text_of_pdf(data: bytes, path: Path) -> str:
    """The words in lines, headings in Markdown's marks, columns parted by tabs.

    Raises NOTICE_LOCKED, NOTICE_DAMAGED, NOTICE_PICTURE for a scan, NOTICE_TOO_LONG.
    """
    pages = _pages(data, path)
    parts = [part for page in pages for part in page]
    if not any(one.isalpha() for part in parts for one in part.text):
        raise HeijastusError(ErrorCode.NOTICE_PICTURE, path=str(path))
    rows = [_rows(page) for page in pages]
    return _Writer(parts).text(_without_page_marks(rows))


def _pages(data: bytes, path: Path) -> list[list[Part]]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as fault:
        is_locked = any(word in str(fault).lower() for word in _LOCKED)
        raise HeijastusError(ErrorCode.NOTICE_LOCKED if is_locked else ErrorCode.NOTICE_DAMAGED, path=str(path)) from None
    pages: list[list[Part]] = []
    try:
        if len(document) > MOST_PAGES:
            raise HeijastusError(ErrorCode.NOTICE_TOO_LONG, limit=_MOST_LETTERS)
        for number in range(len(document)):
            pages.append(parts_of_page(document, number))
            if sum(len(part.text) for page in pages for part in page) > _MOST_LETTERS:
                raise HeijastusError(ErrorCode.NOTICE_TOO_LONG, limit=_MOST_LETTERS)
    except pdfium.PdfiumError:
        raise HeijastusError(ErrorCode.NOTICE_DAMAGED, path=str(path)) from None
    finally:
        document.close()
    return pages


def _rows(parts: list[Part]) -> list[Row]:
    """Parts on one height side by side, from the top; the columns of a printed page one after the other."""
    rows: list[Row] = []
    for part in sorted(parts, key=lambda one: (-one.base, one.left)):
        if rows and abs(rows[-1][0].base - part.base) <= 0.4 * max(part.size, rows[-1][0].size):
            rows[-1].append(part)
        else:
            rows.append([part])
    for row in rows:
        row.sort(key=lambda one: one.left)
    beside = [row for row in rows if len(row) == 2]
    if len(beside) * 2 > len(rows) and median(len(row[0].text) for row in beside) > 38:
        edge = median(row[1].left for row in beside) - 5
        return [[one for one in row if one.left < edge] for row in rows if row[0].left < edge] + [
            kept for row in rows if (kept := [one for one in row if one.left >= edge])
        ]
    return rows


def _without_page_marks(pages: list[list[Row]]) -> list[list[Row]]:
    """Pages without their numbers, and without what stands at the top or bottom of each of them again and again."""
    edges = Counter(_words(row) for page in pages for row in {id(one): one for one in (*page[:2], *page[-2:])}.values())
    seen: set[str] = set()
    kept: list[list[Row]] = []
    for page in pages:
        rows: list[Row] = []
        for at, row in enumerate(page):
            words = _words(row)
            is_edge = at < 2 or at >= len(page) - 2
            if is_edge and _PAGE_NUMBER.fullmatch(words):
                continue
            if is_edge and edges[words] > 1 and words in seen:
                continue
            seen.add(words)
            rows.append(row)
        kept.append(rows)
    return kept


def _words(row: Row) -> str:
    return " ".join(part.text for part in row).strip()


class _Writer:
    """Writes rows as lines of text with what made them stand out."""

    def __init__(self, parts: list[Part]) -> None:
        letters = sum(len(part.text) for part in parts)
        sizes = sorted(size for part in parts for size in [part.size] * len(part.text))
        self._body = sizes[len(sizes) // 2]
        bold = sum(len(part.text) for part in parts if part.is_bold)
        self._bold_tells = bold * 2 < letters
        self._lines: list[str] = []
        self._last: Part | None = None
        self._column: float | None = None
        self._pitch = 0.0

    def text(self, pages: list[list[Row]]) -> str:
        rows = [row for page in pages for row in page]
        self._column = _column(rows)
        self._pitch = _pitch(rows)
        for row in rows:
            self._write(row)
        return "\n".join(self._lines)

    def _write(self, row: Row) -> None:
        first = row[0]
        last = self._last
        gap = last is not None and last.page == first.page and last.base - first.base > _GAP * self._pitch
        turned = last is not None and (last.page != first.page or first.base > last.base)
        self._last = row[-1]
        if _MARK.fullmatch(first.text) and len(row) > 1:
            joined = f"{first.text} {row[1].text}"
            row = [Part(joined, first.left, row[1].right, first.base, row[1].size, row[1].is_bold, first.page), *row[2:]]
            first = row[0]
        text = _BULLET.sub("- ", " ".join(part.text for part in row))
        mark = self._mark(row, text)
        if self._column is not None and self._is_cell(row, mark, is_apart=gap):
            self._write_cells(row, is_apart=gap)
            return
        if self._goes_on(text, mark, is_apart=gap or turned):
            self._lines[-1] = self._lines[-1].removesuffix("**") + f" {text}" + ("**" if mark == "**" else "")
            return
        if gap or mark or (turned and last is not None and last.text.endswith((".", ":"))):
            self._lines.append("")
        self._lines.append(f"**{text}**" if mark == "**" else mark + text)

    def _is_cell(self, row: Row, mark: str, *, is_apart: bool) -> bool:
        first, column = row[0], self._column or 0.0
        if len(row) > 1:
            return True
        if first.left >= column - 4:
            return not mark.startswith("#")
        in_table = bool(self._lines) and "\t" in self._lines[-1]
        return in_table and not is_apart and first.right < column - 4

    def _write_cells(self, row: Row, *, is_apart: bool) -> None:
        """A row of a table; the words of a name or a text that were broken over lines go on where they belong."""
        column = self._column or 0.0
        left = " ".join(part.text for part in row if part.left < column - 4)
        right = " ".join(part.text for part in row if part.left >= column - 4)
        goes_on = (left[:1].islower() or not right) and not is_apart and any("\t" in line for line in self._lines[-3:])
        if left and goes_on:
            at = max(place for place, line in enumerate(self._lines) if "\t" in line and not line.startswith("\t"))
            name, rest = self._lines[at].split("\t", 1)
            self._lines[at] = f"{name} {left}\t{rest}"
            left = ""
            if not right:
                return
        self._lines.append(f"{left}\t{_BULLET.sub('- ', right)}")

    def _mark(self, row: Row, text: str) -> str:
        size = max(part.size for part in row)
        if len(text) > 200:
            return ""
        if size >= 1.45 * self._body:
            return "# "
        if size >= 1.12 * self._body:
            return "## "
        return "**" if self._bold_tells and all(part.is_bold for part in row) else ""

    def _goes_on(self, text: str, mark: str, *, is_apart: bool) -> bool:
        """Whether a heading was broken over two lines."""
        if not mark or is_apart or not self._lines or not self._lines[-1].startswith(mark):
            return False
        return text[:1].islower() or text[:1] == "("


def _pitch(rows: list[Row]) -> float:
    """How far apart two lines usually are."""
    steps = [one[0].base - two[0].base for one, two in pairwise(rows) if one[0].page == two[0].page and one[0].base > two[0].base]
    return median(steps) if steps else 1000.0


def _column(rows: list[Row]) -> float | None:
    """Where the second column of a table of names and texts begins; None where there is none."""
    starts = [row[1].left for row in rows if len(row) == 2 and not _MARK.fullmatch(row[0].text)]
    if len(starts) < 3:
        return None
    edge = Counter(round(start / 4) for start in starts).most_common(1)[0]
    near = [start for start in starts if abs(start / 4 - edge[0]) <= 1.5]
    return min(near) if len(near) >= 3 and len(near) * 2 >= len(starts) else None
