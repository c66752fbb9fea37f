"""The text of a Word document: its paragraphs, headings, lists and tables, read from the file's XML and nothing run."""

import re
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, ParseError
from zipfile import BadZipFile, ZipFile

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

_LARGEST_PART: Final = 30_000_000
"""bytes of one part unpacked; the text of a thick book has a tenth of it"""
_MOST_PARTS: Final = 3_000
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_DOCUMENT: Final = "word/document.xml"
_MACROS: Final = re.compile(r"(?i)vbaproject|\.bin$.*vba|activex/")
_HEADING: Final = re.compile(r"(?i)(?:heading|otsikko|rubrik|berschrift)\s*(\d)")
_FAULTS: Final = (
    BadZipFile,
    zlib.error,
    struct.error,
    ParseError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    LookupError,
    ValueError,
)
"""what archive, XML and numbers raise when they are not what they claim to be"""
_DELETED: Final = frozenset({"del", "moveFrom", "instrText", "fldChar", "AlternateContent"})


def text_of_docx(data: bytes, path: Path) -> str:
    """The words in order, headings and bold paragraphs in Markdown's marks, cells parted by tabs.

    Raises NOTICE_DAMAGED, NOTICE_UNSAFE for a bomb or entities, NOTICE_MACROS, and NOTICE_FORMAT_UNKNOWN or
    NOTICE_OLD_WORD for another kind of packed file.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            _require_document(archive, path)
            body = _part(archive, _DOCUMENT, path)
            styles = _part(archive, "word/styles.xml", path) if "word/styles.xml" in archive.namelist() else None
            numbers = _part(archive, "word/numbering.xml", path) if "word/numbering.xml" in archive.namelist() else None
        return "\n".join(_Document(styles, numbers).lines(body))
    except (DefusedXmlException, RecursionError):
        # Tables in tables without end are no document either.
        raise HeijastusError(ErrorCode.NOTICE_UNSAFE, path=str(path)) from None
    except _FAULTS:
        raise HeijastusError(ErrorCode.NOTICE_DAMAGED, path=str(path)) from None


def _require_document(archive: ZipFile, path: Path) -> None:
    names = archive.namelist()
    if len(names) > _MOST_PARTS:
        raise HeijastusError(ErrorCode.NOTICE_UNSAFE, path=str(path))
    if "content.xml" in names and "mimetype" in names:
        raise HeijastusError(ErrorCode.NOTICE_OLD_WORD, path=str(path))
    if _DOCUMENT not in names:
        raise HeijastusError(ErrorCode.NOTICE_FORMAT_UNKNOWN, path=str(path))
    if any(_MACROS.search(name) for name in names):
        raise HeijastusError(ErrorCode.NOTICE_MACROS, path=str(path))
    if any(info.flag_bits & 1 for info in archive.infolist()):
        raise HeijastusError(ErrorCode.NOTICE_DAMAGED, path=str(path))


def _part(archive: ZipFile, name: str, path: Path) -> Element:
    """One part parsed, never more of it unpacked than allowed, whatever the file claims."""
    with archive.open(name) as stream:
        content = stream.read(_LARGEST_PART + 1)
    if len(content) > _LARGEST_PART:
        raise HeijastusError(ErrorCode.NOTICE_UNSAFE, path=str(path))
    plain = content.replace(_STRICT[1:-1].encode(), _W[1:-1].encode())
    return fromstring(plain, forbid_dtd=True)


class _Document:
    """Knows the styles and the automatic numbers, which are not in the text itself."""

    def __init__(self, styles: Element | None, numbers: Element | None) -> None:
        self._levels = _heading_styles(styles)
        self._bold = _bold_styles(styles)
        self._formats = _number_formats(numbers)
        self._style_numbers = _style_numbers(styles)
        self._counts: dict[tuple[str, int], int] = {}

    def lines(self, root: Element) -> list[str]:
        lines: list[str] = []
        for block in _blocks(root):
            lines += self._table(block) if block.tag == f"{_W}tbl" else [self._paragraph(block), ""]
        return lines

    def _paragraph(self, block: Element) -> str:
        """A paragraph in one line; a break inside it begins another."""
        text, bold = _runs(block)
        if not text.strip():
            return ""
        style = _value(block, "pPr/pStyle")
        level = self._levels.get(style, 0)
        number, is_bullet = self._number(block, style)
        first, *rest = text.strip("\n").split("\n")
        if level:
            return "\n".join([f"{'#' * level} {number}{first}", *rest])
        if is_bullet:
            return "\n".join([f"- {first}", *rest])
        short = len(text) <= 200 and not rest
        is_bold = short and (bold or style in self._bold)
        return f"**{number}{first.strip()}**" if is_bold else "\n".join([number + first, *rest])

    def _number(self, block: Element, style: str) -> tuple[str, bool]:
        """The number Word shows before a paragraph, and whether it shows a bullet instead."""
        own = _value(block, "pPr/numPr/numId")
        listed, level = (
            (own, int(_value(block, "pPr/numPr/ilvl") or 0)) if own else self._style_numbers.get(style, ("", 0))
        )
        if not listed or listed == "0":
            return "", False
        kind, shown, start = self._formats.get((listed, level), ("decimal", f"%{level + 1}.", 1))
        if kind in {"bullet", "none"}:
            return "", kind == "bullet"
        self._counts[listed, level] = self._counts.get((listed, level), start - 1) + 1
        for deeper in [key for key in self._counts if key[0] == listed and key[1] > level]:
            del self._counts[deeper]
        return f"{self._filled(listed, shown)} ", False

    def _filled(self, listed: str, shown: str) -> str:
        def one(match: re.Match[str]) -> str:
            level = int(match.group(1)) - 1
            count = self._counts.get((listed, level), 1)
            kind = self._formats.get((listed, level), ("decimal", "", 1))[0]
            letter = chr(96 + (count - 1) % 26 + 1)
            return {"lowerLetter": letter, "upperLetter": letter.upper()}.get(kind, str(count))

        return re.sub(r"%(\d)", one, shown)

    def _table(self, table: Element) -> list[str]:
        """Rows with tabs between cells; the lines of the last cell go on below."""
        lines: list[str] = [""]
        for row in table.findall(f"{_W}tr"):
            cells = [[line for line in self.lines(cell) if line.strip()] for cell in row.findall(f"{_W}tc")]
            full = [cell for cell in cells if cell]
            if len(full) == 1:
                empty = len(cells) > 1 and bool(cells[0])
                lines += (
                    [f"{_unmarked(' '.join(full[0]))}\t"] if empty else [line for one in full[0] for line in (one, "")]
                )
                continue
            if full:
                *first, last = full
                lines.append("\t".join([*(_unmarked(" ".join(one)) for one in first), last[0]]))
                lines += [f"\t{line}" for line in last[1:]]
        return [*lines, ""]


def _blocks(root: Element) -> Iterator[Element]:
    """Paragraphs and tables in order, also inside text boxes, content controls and insertions."""
    for child in root:
        name = child.tag.removeprefix(_W)
        if name in {"p", "tbl"}:
            yield child
            yield from _boxed(child) if name == "p" else ()
        elif name not in _DELETED:
            yield from _blocks(child)


def _boxed(paragraph: Element) -> Iterator[Element]:
    """The paragraphs of text boxes that hang on a paragraph; the copy for old programs is the same text once more."""
    for box in paragraph.iter(f"{_W}txbxContent"):
        yield from _blocks(box)
        return


def _runs(block: Element) -> tuple[str, bool]:
    """The words of a paragraph and whether all of them are bold."""
    parts: list[str] = []
    letters, bold = 0, 0
    for run in _own_runs(block):
        text = "".join(_run_text(child) for child in run)
        parts.append(text)
        letters += len(text.strip())
        mark = run.find(f"{_W}rPr/{_W}b")
        is_bold = mark is not None and mark.get(f"{_W}val", "1") not in {"0", "false", "off"}
        bold += len(text.strip()) if is_bold else 0
    return "".join(parts), bool(letters) and bold * 10 >= letters * 9


def _own_runs(block: Element) -> Iterator[Element]:
    for child in block:
        name = child.tag.removeprefix(_W)
        if name == "r":
            yield child
        elif name not in _DELETED and name not in {"pPr", "txbxContent"}:
            yield from _own_runs(child)


def _run_text(child: Element) -> str:
    name = child.tag.removeprefix(_W)
    if name == "t":
        return child.text or ""
    return {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}.get(name, "")


def _value(block: Element, way: str) -> str:
    found = block.find("/".join(f"{_W}{part}" for part in way.split("/")))
    return found.get(f"{_W}val", "") if found is not None else ""


def _heading_styles(styles: Element | None) -> dict[str, int]:
    """Style ids of headings with their level, in Word's languages, and of styles made from them."""
    found: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in styles if styles is not None else ():
        key, name = style.get(f"{_W}styleId", ""), _value(style, "name")
        match = _HEADING.search(name) or _HEADING.search(key)
        outline = _value(style, "pPr/outlineLvl")
        based[key] = _value(style, "basedOn")
        if match or (outline.isdigit() and int(outline) < 9):
            found[key] = min(6, int(match.group(1)) if match else int(outline) + 1) or 1
        elif name.lower() in {"title", "otsikko", "rubrik"}:
            found[key] = 1
    for key, parent in based.items():
        if key not in found and parent in found:
            found[key] = found[parent]
    return found


def _bold_styles(styles: Element | None) -> frozenset[str]:
    if styles is None:
        return frozenset()
    return frozenset(style.get(f"{_W}styleId", "") for style in styles if style.find(f"{_W}rPr/{_W}b") is not None)


def _style_numbers(styles: Element | None) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for style in styles if styles is not None else ():
        listed = _value(style, "pPr/numPr/numId")
        if listed:
            found[style.get(f"{_W}styleId", "")] = (listed, int(_value(style, "pPr/numPr/ilvl") or 0))
    return found


def _number_formats(numbers: Element | None) -> dict[tuple[str, int], tuple[str, str, int]]:
    """Kind, pattern and first number of each level of each list."""
    if numbers is None:
        return {}
    abstract: dict[str, dict[int, tuple[str, str, int]]] = {}
    for one in numbers.findall(f"{_W}abstractNum"):
        levels = abstract.setdefault(one.get(f"{_W}abstractNumId", ""), {})
        for level in one.findall(f"{_W}lvl"):
            start = _value(level, "start")
            levels[int(level.get(f"{_W}ilvl", "0"))] = (
                _value(level, "numFmt"),
                _value(level, "lvlText"),
                int(start) if start.isdigit() else 1,
            )
    found: dict[tuple[str, int], tuple[str, str, int]] = {}
    for one in numbers.findall(f"{_W}num"):
        for level, made in abstract.get(_value(one, "abstractNumId"), {}).items():
            found[one.get(f"{_W}numId", ""), level] = made
    return found


def _unmarked(text: str) -> str:
    return re.sub(r"^#+ |\*\*|^- ", "", text).replace("\t", " ")
