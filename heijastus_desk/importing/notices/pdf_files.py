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
from heijastus_desk.importing.notices.pdf_rows import BULLET, OpenRow

MOST_PAGES: Final = 200
_MOST_LETTERS: Final = 300_000
_LOCKED: Final = ("password", "security")
_PAGE_NUMBER: Final = re.compile(
    r"(?:sivu|sida|page|s\.)?\s*\d{1,3}\s*(?:(?:/|\(|of|av)\s*\d{1,3}\s*\)?)?", re.IGNORECASE
)
_PAGE_OF: Final = re.compile(r"\b(?:sivu|sida|page) \d{1,3} ?(?:/|of|av) ?\d{1,3}\b", re.IGNORECASE)
_MARK: Final = re.compile(r"(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|[a-zA-Z][.)]|[IVX]{1,4}\.|[-–•·▪◦‣●○■□\uf0b7\uf0a7o])")
_GAP: Final = 1.3
"""how much further apart than usual two lines are that an empty line parts"""

_SAME_SIZE: Final = 0.5
"""points"""
_LEADING: Final = 1.5
"""times its size a line lies below the one before it"""

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
        raise HeijastusError(
            ErrorCode.NOTICE_LOCKED if is_locked else ErrorCode.NOTICE_DAMAGED, path=str(path)
        ) from None
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
            if is_edge and (_PAGE_NUMBER.fullmatch(words) or (len(words) <= 160 and _PAGE_OF.search(words))):
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
        self._edge = max(part.right for part in parts)
        self._lines: list[str] = []
        self._last: Part | None = None
        self._pitch = 0.0
        self._row: OpenRow | None = None

    def text(self, pages: list[list[Row]]) -> str:
        """All rows of all pages."""
        rows = [_with_marks(row) for page in pages for row in page]
        self._pitch = _pitch(rows)
        for row in rows:
            self._write(row)
        self._close_row()
        return "\n".join(self._lines)

    def _write(self, row: Row) -> None:
        first, last = row[0], self._last
        same_page = last is not None and last.page == first.page
        gap = same_page and last is not None and last.base - first.base > _GAP * self._pitch
        turned = last is not None and (last.page != first.page or first.base > last.base)
        self._last = row[-1]
        if self._row and not gap and not turned and self._row.takes(row):
            return
        self._close_row()
        if len(row) > 1:
            if gap or not self._lines or "\t" not in self._lines[-1]:
                self._lines.append("")
            self._row = OpenRow(row)
            return
        self._write_line(first, is_apart=gap or turned, is_after=last)

    def _write_line(self, part: Part, *, is_apart: bool, is_after: Part | None) -> None:
        text = BULLET.sub("- ", part.text)
        mark = self._mark(part, text)
        is_below = is_after is not None and _is_below(is_after, part)
        is_wrapped = is_below and is_after is not None and self._reached_the_edge(is_after, text)
        if self._goes_on(text, mark, is_apart=is_apart and not is_below, is_wrapped=is_wrapped):
            self._lines[-1] = self._lines[-1].removesuffix("**") + f" {text}" + ("**" if mark == "**" else "")
            return
        turned = is_after is not None and is_after.page != part.page
        ended = is_after is not None and is_after.text.endswith((".", ":"))
        if mark or (is_apart and (not turned or ended)):
            self._lines.append("")
        self._lines.append(f"**{text}**" if mark == "**" else mark + text)

    def _close_row(self) -> None:
        if self._row:
            self._lines += self._row.lines()
            self._row = None

    def _mark(self, part: Part, text: str) -> str:
        if len(text) > 200:
            return ""
        if part.size >= 1.45 * self._body:
            return "# "
        if part.size >= 1.12 * self._body:
            return "## "
        return "**" if self._bold_tells and part.is_bold else ""

    def _goes_on(self, text: str, mark: str, *, is_apart: bool, is_wrapped: bool) -> bool:
        """Whether a heading was broken over two lines."""
        if not mark or is_apart or not self._lines or not self._lines[-1].startswith(mark):
            return False
        return text[:1].islower() or text[:1] == "(" or (is_wrapped and not text[:1].isdigit())

    def _reached_the_edge(self, above: Part, text: str) -> bool:
        """Whether the first word of the next line had no room left on the line above."""
        letter = (above.right - above.left) / max(1, len(above.text))
        return above.right + letter * (len(text.partition(" ")[0]) + 1) > self._edge


def _with_marks(row: Row) -> Row:
    """A number or a bullet and the words it stands before are one part."""
    joined: Row = []
    for part in row:
        if joined and _MARK.fullmatch(joined[-1].text) and part.left - joined[-1].right < 60:
            before = joined.pop()
            text = f"{before.text} {part.text}"
            joined.append(Part(text, before.left, part.right, part.base, part.size, part.is_bold, part.page))
        else:
            joined.append(part)
    return joined


def _is_below(above: Part, part: Part) -> bool:
    """Whether a line of the same size follows as closely as its size asks: a heading's lines lie wider apart."""
    step = above.base - part.base
    return above.page == part.page and abs(above.size - part.size) < _SAME_SIZE and 0 < step <= _LEADING * part.size


def _pitch(rows: list[Row]) -> float:
    """How far apart two lines usually are."""
    pairs = ((one[0], two[0]) for one, two in pairwise(rows))
    steps = [one.base - two.base for one, two in pairs if one.page == two.page and one.base > two.base]
    return median(steps) if steps else 1000.0
