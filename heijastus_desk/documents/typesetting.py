"""From blocks to flowables: the same paragraphs, lists, tables and boxes in every document."""

from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable, Paragraph, Spacer, Table

from heijastus_desk.documents import blocks, fonts, styles
from heijastus_desk.documents.pages import OutlineParagraph

BULLET = "•"


def markup(text: str) -> str:
    """Text as reportlab reads it: nothing of hers is taken for a tag, line breaks stay."""
    return escape(fonts.printable(text)).replace("\n", "<br/>")


def heading(text: str, look: styles.Styles, *, level: int = 0) -> Flowable:
    """A section's heading, in the outline and kept with what follows."""
    return OutlineParagraph(markup(text), look.heading, outline=fonts.printable(text), level=level)


def flowables(
    content: tuple[blocks.Block, ...], look: styles.Styles, *, width: float = styles.TEXT_WIDTH
) -> list[Flowable]:
    """The flowables of blocks, in order, for a column this wide."""
    made: list[Flowable] = []
    for block in content:
        match block:
            case blocks.Paragraph(text, tone):
                made.append(Paragraph(markup(text), _toned(look, tone)))
            case blocks.Bullets(items):
                made.extend(Paragraph(markup(item), look.bullet, bulletText=BULLET) for item in items)
                made.append(Spacer(1, 3))
            case blocks.KeyValues():
                made.extend([_key_values(block, look, width), Spacer(1, 5)])
            case blocks.Table():
                made.extend([Spacer(1, 2), _table(block, look, width), Spacer(1, 8)])
            case blocks.Box():
                made.extend([Spacer(1, 2), _box(block, look, width), Spacer(1, 6)])
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
    return [Paragraph(escape(fonts.printable(line)), style) for line in text.split("\n") if line.strip()]


def _key_values(block: blocks.KeyValues, look: styles.Styles, width: float) -> Flowable:
    keys = width * styles.KEY_SHARE
    rows = [[_lines(key, look.key), _lines(value, look.value)] for key, value in block.rows]
    return Table(rows, colWidths=[keys, width - keys], style=styles.key_value_style(), splitInRow=1, hAlign="LEFT")


def _table(block: blocks.Table, look: styles.Styles, width: float) -> Flowable:
    share = width / sum(block.widths)
    header = [_lines(name, look.cell_head) for name in block.header]
    body = [
        [_lines(cell, look.cell if column else look.cell_name) for column, cell in enumerate(row)] for row in block.rows
    ]
    return LongTable(
        [header, *body],
        colWidths=[part * share for part in block.widths],
        style=styles.table_style(),
        repeatRows=1,
        splitInRow=1,
        hAlign="LEFT",
    )


def _box(block: blocks.Box, look: styles.Styles, width: float) -> Flowable:
    inner = flowables(block.blocks, look, width=width - 2 * styles.BOX_PAD)
    rows: list[list[Flowable]] = [[Paragraph(markup(block.heading), look.box_heading)], *([item] for item in inner)]
    return Table(rows, colWidths=[width], style=styles.box_style(), splitInRow=1, hAlign="LEFT")
