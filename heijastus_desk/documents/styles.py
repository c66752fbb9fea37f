"""How everything printed looks: sizes, colours and styles for A4, legible in black and white."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import TableStyle

from heijastus_desk.documents import fonts

PAGE_SIZE = A4
MARGIN_SIDE = 22 * mm
MARGIN_TOP = 24 * mm
MARGIN_BOTTOM = 22 * mm
TEXT_WIDTH = PAGE_SIZE[0] - 2 * MARGIN_SIDE

INK = HexColor("#1A1D21")
QUIET = HexColor("#4A5158")
ACCENT = HexColor("#1F4E5A")
"""Darker than 70 % grey, so that it prints black enough."""
HAIRLINE = HexColor("#B4BABF")
TINT = HexColor("#EEF1F2")
PAPER = HexColor("#FFFFFF")

CELL_PAD = 4.0
BOX_PAD = 9.0
KEY_SHARE = 0.29
"""The names' share of the width where names and values stand side by side."""
SIDE_SHARE = 0.285
"""The headings' share where they stand beside what they say."""
LARGE = 1.6
"""The scale of large type: 16-point text, as organisations of visually impaired people ask for."""
FRAME_HEIGHT = PAGE_SIZE[1] - MARGIN_TOP - MARGIN_BOTTOM
TALL_ROW = FRAME_HEIGHT * 0.55
"""Only a row taller than this is broken inside."""
ROW_PIECE = 60.0
"""And only where this much of the page is left for its first piece."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a document; sizes grow together in large type."""

    scale: float
    title: ParagraphStyle
    subtitle: ParagraphStyle
    meta: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    side_heading: ParagraphStyle
    body: ParagraphStyle
    lead: ParagraphStyle
    note: ParagraphStyle
    unanswered: ParagraphStyle
    bullet: ParagraphStyle
    key: ParagraphStyle
    value: ParagraphStyle
    cell: ParagraphStyle
    cell_head: ParagraphStyle
    cell_name: ParagraphStyle
    stacked_head: ParagraphStyle
    stacked: ParagraphStyle
    box_heading: ParagraphStyle


@cache
def styles(scale: float = 1.0) -> Styles:
    """The styles at ordinary size, or larger."""
    fonts.register()

    def made(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
        values: dict[str, Any] = {
            "fontName": fonts.REGULAR,
            "textColor": INK,
            "alignment": TA_LEFT,
            "allowWidows": 0,
            "allowOrphans": 0,
        }
        values.update(more)
        # Smaller letters stand closer; larger ones keep the distances of ordinary pages.
        for space in ("spaceBefore", "spaceAfter"):
            values[space] = values.get(space, 0.0) * min(1.0, scale)
        return ParagraphStyle(name, fontSize=size * scale, leading=leading * scale, **values)

    bold = fonts.BOLD
    body = {"spaceAfter": 5.0}
    return Styles(
        scale=scale,
        title=made("title", 22, 26, fontName=bold, textColor=ACCENT, spaceAfter=2),
        subtitle=made("subtitle", 13.5, 17, spaceAfter=2),
        meta=made("meta", 10.2, 14, textColor=QUIET),
        heading=made(
            "heading", 13, 16.5, fontName=bold, textColor=ACCENT, spaceBefore=15, spaceAfter=4, keepWithNext=1,
        ),
        subheading=made("subheading", 10.2, 14, fontName=bold, spaceBefore=8, spaceAfter=2.5, keepWithNext=1),
        side_heading=made("side_heading", 10.4, 14, fontName=bold, textColor=ACCENT),
        body=made("body", 10.2, 14, **body),
        lead=made("lead", 10.8, 15, spaceAfter=6),
        note=made("note", 9, 12.4, textColor=QUIET, spaceAfter=4),
        unanswered=made(
            "unanswered", 10.2, 14, fontName=bold, borderColor=INK, borderWidth=0.8, borderPadding=(3, 5, 4, 5),
            leftIndent=6, rightIndent=6, spaceBefore=6, spaceAfter=9,
        ),
        bullet=made(
            "bullet", 10.2, 14, bulletFontName=fonts.REGULAR, bulletFontSize=10.2 * scale, leftIndent=13 * scale,
            bulletIndent=3 * scale, spaceAfter=2.5,
        ),
        key=made("key", 10.2, 14, fontName=bold),
        value=made("value", 10.2, 14, spaceAfter=1.5),
        cell=made("cell", 9.2, 12.2, spaceAfter=1.5),
        cell_head=made("cell_head", 9.2, 12.2, fontName=bold),
        cell_name=made("cell_name", 9.2, 12.2, fontName=bold, spaceAfter=1.5),
        stacked_head=made("stacked_head", 8.6, 11.4, textColor=QUIET, leftIndent=8 * scale, spaceBefore=2.5),
        stacked=made("stacked", 9.2, 12.2, leftIndent=8 * scale, spaceAfter=1.5),
        box_heading=made("box_heading", 12, 15.5, fontName=bold, spaceAfter=4),
    )  # fmt: skip


@cache
def table_style() -> TableStyle:
    """Rows parted by hairlines, the header on a tint; no vertical lines."""
    return TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), TINT),
            ("LINEABOVE", (0, 0), (-1, 0), 0.9, INK),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIRLINE),
            ("LINEBELOW", (0, -1), (-1, -1), 0.9, INK),
            *_cells(CELL_PAD, 3.0, 4.0),
        ]
    )


@cache
def key_value_style() -> TableStyle:
    """Names beside values, flush with the text."""
    return TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *_cells(0, 1.2, 2.2), ("RIGHTPADDING", (0, 0), (0, -1), 8)])


@cache
def box_style() -> TableStyle:
    """A frame on all sides: seen in black and white, too."""
    return TableStyle(
        [
            ("BOX", (0, 0), (-1, -1), 1.6, INK),
            ("BACKGROUND", (0, 0), (-1, -1), TINT),
            *_cells(BOX_PAD, 0.0, 4.5),
            ("TOPPADDING", (0, 0), (-1, 0), BOX_PAD - 2),
            ("BOTTOMPADDING", (0, -1), (-1, -1), BOX_PAD),
        ]
    )


def _cells(side: float, top: float, bottom: float) -> list[tuple[Any, ...]]:
    every = ((0, 0), (-1, -1))
    return [
        ("FONTNAME", *every, fonts.REGULAR),
        ("LEFTPADDING", *every, side),
        ("RIGHTPADDING", *every, side),
        ("TOPPADDING", *every, top),
        ("BOTTOMPADDING", *every, bottom),
    ]
