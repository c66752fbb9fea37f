"""A sheet of labels for folders, 99,1 × 38,1 mm, fourteen on a page (Avery L7163): no label names a client."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from heijastus_desk.documents import fonts, styles
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.languages import Lang

PER_SHEET: Final = 14
_COLUMNS: Final = 2
_WIDTH, _HEIGHT = 99.1 * mm, 38.1 * mm
_LEFT, _TOP, _STEP = 4.65 * mm, 15.15 * mm, 101.6 * mm
_PAD: Final = 6 * mm
_LARGEST, _SMALLEST, _SMALL = 24.0, 11.0, 9.0
_FIRST_FONT: dict[str, Any] = {"initialFontName": fonts.REGULAR}
"""Else the file names a font it does not carry."""


@dataclass(frozen=True, slots=True)
class FolderLabel:
    """What a label says: the folder, and how many papers are in it."""

    folder: str
    papers: int


def render_folder_labels(
    labels: Sequence[FolderLabel], owner: str, made_on: date, lang: Lang, *, first: int = 1
) -> bytes:
    """The sheets as a PDF file; `first` (1-14) is the first label still on the sheet, `owner` her trade name."""
    fonts.register()
    target = BytesIO()
    canvas = Canvas(target, pagesize=styles.PAGE_SIZE, lang=lang.value, invariant=1, **_FIRST_FONT)
    canvas.setTitle(text("labels", "title", lang))
    canvas.setCreator("Heijastus Desk")
    stamp = f"D:{made_on:%Y%m%d}120000+02'00'"
    canvas.setDateFormatter(lambda *_parts: stamp)
    for number, label in enumerate(labels, start=first - 1):
        if number % PER_SHEET == 0 and number >= PER_SHEET:
            canvas.showPage()
        _draw(canvas, number % PER_SHEET, label, owner, lang)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw(canvas: Canvas, place: int, label: FolderLabel, owner: str, lang: Lang) -> None:
    row, column = divmod(place, _COLUMNS)
    left = _LEFT + column * _STEP + _PAD
    top = styles.PAGE_SIZE[1] - _TOP - row * _HEIGHT
    width = _WIDTH - 2 * _PAD
    canvas.setFillColor(styles.INK)
    folder = fonts.printable(f"{label.folder[:1].upper()}{label.folder[1:]}")
    size = _LARGEST
    while size > _SMALLEST and canvas.stringWidth(folder, fonts.BOLD, size) > width:
        size -= 1
    canvas.setFont(fonts.BOLD, size)
    canvas.drawString(left, top - 17 * mm, _cut(canvas, folder, size, width))
    canvas.setFont(fonts.REGULAR, _SMALL)
    canvas.setFillColor(styles.QUIET)
    canvas.drawString(left, top - 7 * mm, _cut(canvas, fonts.printable(owner), _SMALL, width))
    said = text("labels", "secret", lang)
    counted = text("labels", "papers", lang).format(count=label.papers) if label.papers else ""
    canvas.drawString(left, top - 31 * mm, said)
    canvas.drawRightString(left + width, top - 31 * mm, counted)
    canvas.setStrokeColor(styles.HAIRLINE)
    canvas.setLineWidth(0.4)
    canvas.line(left, top - 25 * mm, left + width, top - 25 * mm)


def _cut(canvas: Canvas, line: str, size: float, width: float) -> str:
    name = fonts.BOLD if size > _SMALL else fonts.REGULAR
    while line and canvas.stringWidth(line, name, size) > width:
        line = line[:-2].rstrip() + "…"
    return line
