"""From blocks to flowables: the same paragraphs, lists, tables and boxes in every document."""

from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table

from heijastus_desk.documents import blocks, fonts, styles
from heijastus_desk.documents.pages import OutlineParagraph

BULLET = "•"
_COLUMNS_IN_LARGE = 2
"""A table with more columns than this is set row under row in large type."""
_KEY_GAP = 9.0
_MOST_FOR_KEYS = 0.42
"""Of the width, where a long word among the names needs more than its share."""
_A_HAIR = 0.5
_HEADING = 40.0
"""What a heading above takes of a page."""


def markup(text: str) -> str:
    """Text as reportlab reads it: nothing of hers is taken for a tag, line breaks stay."""
    return escape(fonts.printable(text)).replace("\n", "<br/>")


def heading(text: str, look: styles.Styles, *, level: int = 0) -> Flowable:
    """A section's heading, in the outline and kept with what follows."""
    return OutlineParagraph(markup(text), look.heading, outline=fonts.printable(text), level=level)


class Words(Paragraph):
    """A paragraph broken into lines once for a width; tables and kept headings ask for its height again and again."""

    _asked = 0.0
    _size = (0.0, 0.0)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        # A paragraph that could not be split forgets its lines.
        if self._asked != aW or not hasattr(self, "blPara"):
            self._asked, self._size = aW, super().wrap(aW, aH)
        return self._size


class Rows(Table):
    """A table that breaks between its rows, inside a row only when that is taller than half a page."""

    _width: float
    _height: float
    _rowHeights: list[float]  # noqa: N815 - reportlab's name
    _width_asked = 0.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        if self._width_asked != aW:
            self._width_asked = aW
            return super().wrap(aW, aH)
        return self._width, self._height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        at, used = 0, 0.0
        while at < len(self._rowHeights) and used + self._rowHeights[at] <= availHeight:
            used += self._rowHeights[at]
            at += 1
        tall = at < len(self._rowHeights) and self._rowHeights[at] > styles.TALL_ROW
        self.splitInRow = int(tall and availHeight - used > styles.ROW_PIECE)
        self.splitByRow = 1 - self.splitInRow
        return super().split(availWidth, availHeight)

    def opening(self) -> tuple[float, float]:
        """The height, and that of the header with the first row."""
        first = sum(self._rowHeights[: self.repeatRows + 1])
        return self._height, min(first, styles.TALL_ROW)


class Whole(Rows):
    """A table that stays on one page whenever a page can hold it."""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        return [] if self._height <= styles.FRAME_HEIGHT - _HEADING else super().split(availWidth, availHeight)

    def opening(self) -> tuple[float, float]:
        """All of it belongs under its heading."""
        return self._height, self._height


def flowables(
    content: tuple[blocks.Block, ...], look: styles.Styles, *, width: float = styles.TEXT_WIDTH
) -> list[Flowable]:
    """The flowables of blocks, in order, for a column this wide."""
    made: list[Flowable] = []
    for block, following in zip(content, (*content[1:], None), strict=True):
        match block:
            case blocks.Paragraph(text, tone):
                paragraph = Words(markup(text), _toned(look, tone))
                if following is not None and not isinstance(following, blocks.Paragraph):
                    paragraph.keepWithNext = 1
                made.append(paragraph)
            case blocks.Bullets(items):
                made.extend(Words(markup(item), look.bullet, bulletText=BULLET) for item in items)
            case blocks.KeyValues():
                made.append(_key_values(block, look, width))
            case blocks.Table():
                narrow = look.scale >= styles.LARGE and len(block.header) > _COLUMNS_IN_LARGE
                made.append(_stacked(block, look, width) if narrow else _table(block, look, width))
            case blocks.Box():
                made.append(_box(block, look, width))
    return made


def _toned(look: styles.Styles, tone: blocks.Tone) -> ParagraphStyle:
    match tone:
        case blocks.Tone.PLAIN:
            return look.body
        case blocks.Tone.LEAD:
            return look.lead
        case blocks.Tone.HEADING:
            return look.subheading
        case blocks.Tone.NOTE:
            return look.note
        case blocks.Tone.UNANSWERED:
            return look.unanswered


def _lines(text: str, style: ParagraphStyle) -> list[Flowable]:
    return [Words(escape(fonts.printable(line)), style) for line in text.split("\n") if line.strip()]


def _key_values(block: blocks.KeyValues, look: styles.Styles, width: float) -> Flowable:
    longest = max(_word(key, look.key) for key, _ in block.rows) + _KEY_GAP
    keys = max(width * styles.KEY_SHARE, min(longest, width * _MOST_FOR_KEYS))
    rows = [[_lines(key, look.key), _lines(value, look.value)] for key, value in block.rows]
    return Rows(rows, colWidths=[keys, width - keys], style=styles.key_value_style(), hAlign="LEFT", spaceAfter=5)


def _table(block: blocks.Table, look: styles.Styles, width: float) -> Flowable:
    header = [_lines(name, look.cell_head) for name in block.header]
    body = [
        [_name(cell, look) if block.named and not n else _lines(cell, look.cell) for n, cell in enumerate(row)]
        for row in block.rows
    ]
    return Rows(
        [header, *body],
        colWidths=_widths(block, look, width),
        style=styles.table_style(),
        repeatRows=1,
        hAlign="LEFT",
        spaceBefore=2,
        spaceAfter=9,
    )


def _widths(block: blocks.Table, look: styles.Styles, width: float) -> list[float]:
    """The columns' shares, but no word of a heading is broken while another column has room to give."""
    share = width / sum(block.widths)
    widths = [part * share for part in block.widths]
    least = [_word(name, look.cell_head) + 2 * styles.CELL_PAD + _A_HAIR for name in block.header]
    for n, needed in enumerate(least):
        lacking = needed - widths[n]
        giver = max(range(len(widths)), key=lambda m: widths[m] - least[m])
        if lacking > 0 and widths[giver] - least[giver] >= lacking:
            widths[n] += lacking
            widths[giver] -= lacking
    return widths


def _word(text: str, style: ParagraphStyle) -> float:
    """How wide the longest word is."""
    return max((stringWidth(word, style.fontName, style.fontSize) for word in text.split()), default=0.0)


def _stacked(block: blocks.Table, look: styles.Styles, width: float) -> Flowable:
    """Each row's cells under one another, each after the name of its column."""
    rows: list[list[list[Flowable]]] = []
    for row in block.rows:
        cells: list[Flowable] = []
        for n, (name, cell) in enumerate(zip(block.header, row, strict=True)):
            if not n:
                cells += _name(cell, look) if block.named else _lines(cell, look.cell_name)
            elif cell:
                cells += [*_lines(name, look.stacked_head), *_lines(cell, look.stacked)]
        rows.append([cells])
    head = [_lines(block.header[0], look.cell_head)]
    return Rows(
        [head, *rows],
        colWidths=[width],
        style=styles.table_style(),
        repeatRows=1,
        hAlign="LEFT",
        spaceBefore=2,
        spaceAfter=9,
    )


def _name(cell: str, look: styles.Styles) -> list[Flowable]:
    first, _, rest = cell.partition("\n")
    return [*_lines(first, look.cell_name), *_lines(rest, look.cell)]


def _box(block: blocks.Box, look: styles.Styles, width: float) -> Flowable:
    inner = flowables(block.blocks, look, width=width - 2 * styles.BOX_PAD)
    rows: list[list[Flowable]] = [[Paragraph(markup(block.heading), look.box_heading)], *([item] for item in inner)]
    return Whole(rows, colWidths=[width], style=styles.box_style(), hAlign="LEFT", spaceBefore=7, spaceAfter=7)
