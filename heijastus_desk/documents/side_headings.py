"""Headings in a column of their own beside what they say: a table whose rows break over pages anywhere."""

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, Paragraph

from heijastus_desk.documents import fonts, styles
from heijastus_desk.documents.typesetting import markup

_GAP = 14.0
_ABOVE, _BELOW = 6.0, 9.0


class SideHeading(Flowable):
    """Takes no height: it is drawn to the left of what follows. `room` is what it needs of a page."""

    keepWithNext = 1  # noqa: N815 - reportlab's name

    def __init__(self, text: str, look: styles.Styles, side: float) -> None:
        super().__init__()
        self.outline = fonts.printable(text)
        self.level = 0
        self._side = side
        self._paragraph = Paragraph(markup(text), look.side_heading)
        self.room = self._paragraph.wrap(side - _GAP, styles.FRAME_HEIGHT)[1] + _ABOVE + _BELOW
        self.page = 0
        self.bottom = 0.0
        """Where the heading ends on its page, from the page's lower edge."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803 - reportlab's names
        return aW, 0.0

    def draw(self) -> None:
        canvas: Canvas = self.canv
        height = self._paragraph.height
        self._paragraph.drawOn(canvas, -self._side, -height)
        self.page = canvas.getPageNumber()
        self.bottom = canvas.absolutePosition(0, -height)[1]


class SideFoot(Flowable):
    """The end of what stands beside a heading: room for the heading where that is the longer of the two."""

    def __init__(self, heading: SideHeading) -> None:
        super().__init__()
        self._heading = heading

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        heading = self._heading
        frame = getattr(self, "_frame", None)
        lacking = 0.0
        if frame is not None and self.canv.getPageNumber() == heading.page:
            lacking = max(0.0, frame._y - heading.bottom)  # noqa: SLF001 - reportlab tells it nowhere else
        return aW, min(aH, lacking + _BELOW)

    def draw(self) -> None:
        """Nothing to be seen."""


def side_rule() -> Flowable:
    """The line between two rows."""
    return HRFlowable(width="100%", thickness=0.6, color=styles.HAIRLINE, spaceBefore=0, spaceAfter=_ABOVE)
