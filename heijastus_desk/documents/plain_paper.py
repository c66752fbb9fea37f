"""A short paper: a title, what it is about, sections, and what is signed by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from io import BytesIO
from typing import Any, Final

import pikepdf
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, Spacer, Table

from heijastus_desk.documents import fonts, styles
from heijastus_desk.documents.blocks import Section, texts
from heijastus_desk.documents.pages import Frontmatter, build
from heijastus_desk.documents.typesetting import flowables, heading, markup
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress

_SCALES: Final = (1.0, 0.94, 0.88, 0.82, 0.76)
"""Tried in turn where everything must stand on one page; smaller would not be read."""
_GENTLE: Final = 3
"""So many of them are tried where one page is only better, such as a contract and its signatures."""


class Fit(StrEnum):
    """How much a paper wants to stand on one page."""

    FREE = "free"
    LIKELY = "likely"
    ALWAYS = "always"


_SIGNING_ROW: Final = 28.0
_SIGNING_SPACE: Final = 44.0


@dataclass(frozen=True, slots=True)
class SignTable:
    """Lines to be signed by hand: a name where it is known, a blank line where it is not."""

    header: tuple[str, ...]
    names: tuple[str, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign side by side, each with who signs under it."""

    place_and_day: str
    signers: tuple[tuple[str, str], ...]
    """as what, and the name"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainPaper:
    """A paper without a form; `author` is a trade name for the file's properties, never a person of the file."""

    title: str
    lang: Lang
    sections: tuple[Section, ...]
    page_text: str
    made_on: date
    subtitle: str = ""
    meta: str = ""
    foot_note: str = ""
    author: str = ""
    property_title: str = ""
    """What the file's properties and the running head say, where it is more than the title."""
    signing: tuple[SignTable | Signatures, ...] = ()
    fit: Fit = Fit.FREE

    def text(self) -> str:
        """Everything it says, a line per piece."""
        lines = [self.title, self.subtitle, self.meta]
        for section in self.sections:
            lines += [section.heading, *texts(section.blocks)]
        for part in self.signing:
            pieces = part.names if isinstance(part, SignTable) else (one for pair in part.signers for one in pair)
            lines += [piece for piece in pieces if piece]
        return "\n".join(line for line in lines if line)


def paper_pdf(paper: PlainPaper, progress: Progress | None = None) -> bytes:
    """The paper as a PDF file. Raises CANCELLED when told to stop."""
    scales = {Fit.FREE: _SCALES[:0], Fit.LIKELY: _SCALES[:_GENTLE], Fit.ALWAYS: _SCALES}[paper.fit]
    made = b""
    for scale in scales:
        made = build(_story(paper, scale), _front(paper), progress=progress)
        if _page_count(made) == 1:
            return made
    # What does not fit even small is small for nothing.
    return made if paper.fit is Fit.ALWAYS else build(_story(paper, 1.0), _front(paper), progress=progress)


def _page_count(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as file:
        return len(file.pages)


def _front(paper: PlainPaper) -> Frontmatter:
    return Frontmatter(
        title=paper.property_title or paper.title,
        lang=paper.lang,
        running_head=paper.property_title or paper.title,
        page_text=paper.page_text,
        foot_note=paper.foot_note,
        author=paper.author,
        made_on=paper.made_on,
    )


def _story(paper: PlainPaper, scale: float) -> list[Flowable]:
    look = styles.styles(scale)
    story: list[Flowable] = [Paragraph(markup(paper.title), look.title)]
    if paper.subtitle:
        story.append(Paragraph(markup(paper.subtitle), look.subtitle))
    if paper.meta:
        story.append(Paragraph(markup(paper.meta), look.meta))
    story.append(HRFlowable(width="100%", thickness=1.2, color=styles.ACCENT, spaceBefore=5, spaceAfter=8 * scale))
    parts = [_section(section, look) for section in paper.sections]
    signed = [_sign_table(part, look) for part in paper.signing if isinstance(part, SignTable)]
    places = [_places(part, look) for part in paper.signing if isinstance(part, Signatures)]
    signatures = [flowable for several in places for flowable in several]
    if signatures and parts:
        # Nobody signs a page that says nothing.
        parts[-1] = [KeepTogether([*parts[-1], *signatures])]
    return [*story, *(flowable for part in parts for flowable in part), *signed]


def _section(section: Section, look: styles.Styles) -> list[Flowable]:
    named = [heading(section.heading, look)] if section.heading else []
    return [*named, *flowables(section.blocks, look)]


def _sign_table(part: SignTable, look: styles.Styles) -> Flowable:
    share = styles.TEXT_WIDTH / sum(part.widths)
    blank = [""] * (len(part.header) - 1)
    rows: list[list[Any]] = [[Paragraph(markup(name), look.cell_head) for name in part.header]]
    rows += [[Paragraph(markup(name), look.cell_name), *blank] for name in part.names]
    frame = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("BACKGROUND", (0, 0), (-1, 0), styles.TINT),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("VALIGN", (0, 1), (-1, -1), "BOTTOM"),
        ("BOX", (0, 0), (-1, -1), 0.9, styles.INK),
        ("INNERGRID", (0, 0), (-1, -1), 0.4, styles.HAIRLINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 6),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 6),
    ]
    heights = [20.0, *([_SIGNING_ROW] * len(part.names))]
    widths = [width * share for width in part.widths]
    return Table(rows, colWidths=widths, rowHeights=heights, style=frame, repeatRows=1, hAlign="LEFT", spaceBefore=6)


def _places(part: Signatures, look: styles.Styles) -> list[Flowable]:
    gap, count = 24.0, len(part.signers)
    width = (styles.TEXT_WIDTH - gap * (count - 1)) / count
    cells: list[Any] = []
    widths: list[float] = []
    lines: list[tuple[Any, ...]] = []
    for number, (role, name) in enumerate(part.signers):
        if number:
            cells.append("")
            widths.append(gap)
        column = len(cells)
        lines.append(("LINEABOVE", (column, 0), (column, 0), 0.8, styles.INK))
        under = [Paragraph(markup(name), look.cell_name)] if name else []
        cells.append([*under, Paragraph(markup(role), look.note)])
        widths.append(width)
    frame: list[tuple[Any, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        *lines,
    ]
    table = Table([cells], colWidths=widths, style=frame, hAlign="LEFT")
    return [
        Spacer(1, 10),
        Paragraph(markup(part.place_and_day), look.body),
        Spacer(1, _SIGNING_SPACE),
        table,
    ]


def blank_lines(names: Sequence[str], least: int, spare: int = 2) -> tuple[str, ...]:
    """Names with a few blank lines after them for those who were not foreseen."""
    return (*names, *([""] * max(spare, least - len(names))))
