"""From flowables to a PDF file: A4 pages with running head, "page x of y", outline, language and title."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, FrameBreak, KeepTogether, PageTemplate, Paragraph

from heijastus_desk.documents import fonts, styles
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent

# Binary streams as they are: in letters they would be larger and take longer.
rl_config.useA85 = 0
_TOTAL = "total-of-pages"
_SMALL = 8.6
_FOOT = styles.MARGIN_BOTTOM - 22
_HEAD = styles.PAGE_SIZE[1] - styles.MARGIN_TOP + 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Frontmatter:
    """What a document says of itself on every page and in its properties."""

    title: str
    lang: Lang
    running_head: str
    page_text: str
    """With {page} and {pages}, in the document's language."""
    foot_note: str = ""
    author: str = ""
    made_on: date
    scale: float = 1.0
    """Of the running head and foot, where everything is larger."""

    @property
    def small(self) -> float:
        return _SMALL * self.scale


class OutlineParagraph(Paragraph):
    """A heading that also stands in the outline."""

    def __init__(self, text: str, style: ParagraphStyle, *, outline: str, level: int = 0) -> None:
        super().__init__(text, style)
        self.outline = outline
        self.level = level


class KeptHeading(KeepTogether):
    """Headings kept with the beginning of what follows them, not with the whole of it: a long table starts at once."""

    _content: list[Flowable]
    _H: float

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        if getattr(self, "_wrapInfo", None) != (aW, aH):
            self.wrap(aW, aH)
        content = list(self._content)
        last = content[-1]
        at_top = getattr(getattr(self, "_frame", None), "_atTop", False)
        height, opening = _heights(last)
        if aH < self._H and self._H - height + opening > aH and not at_top:
            return [FrameBreak(), *content]
        return content


def _heights(flowable: Flowable) -> tuple[float, float]:
    """How tall it is, and how much of it must stand under its heading: two lines where a paragraph can break."""
    opening = getattr(flowable, "opening", None)
    if opening is not None:
        whole, begun = opening()
        return whole, begun
    height = float(getattr(flowable, "height", 0.0))
    leading = float(flowable.style.leading) if isinstance(flowable, Paragraph) else height
    return height, height if height < 4 * leading else 2 * leading


class _Document(BaseDocTemplate):
    """Pages whose headings go to the outline and whose progress is told after each flowable."""

    def __init__(self, target: BytesIO, front: Frontmatter, progress: Progress, steps: int) -> None:
        super().__init__(
            target,
            pagesize=styles.PAGE_SIZE,
            title=front.title,
            author=front.author or None,
            creator="Heijastus Desk",
            lang=front.lang.value,
            initialFontName=fonts.REGULAR,
            invariant=1,
        )
        self._front = front
        self._progress = progress
        self._steps = steps
        self._done = 0
        self._headings = 0
        self.keepTogetherClass = KeptHeading
        frame = Frame(
            styles.MARGIN_SIDE,
            styles.MARGIN_BOTTOM,
            styles.TEXT_WIDTH,
            styles.FRAME_HEIGHT,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates(PageTemplate("page", [frame], onPage=self._furnish))

    def beforeDocument(self) -> None:  # noqa: N802 - reportlab's name
        stamp = f"D:{self._front.made_on:%Y%m%d}120000+02'00'"
        self.canv.setDateFormatter(lambda *_parts: stamp)
        self.canv.setViewerPreference("DisplayDocTitle", "true")

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        self._done += 1
        self._progress.step(min(self._done, self._steps), self._steps)
        outline = getattr(flowable, "outline", "")
        if outline:
            self._headings += 1
            key = f"heading-{self._headings}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(outline, key, getattr(flowable, "level", 0), closed=0)

    def _endBuild(self) -> None:  # noqa: N802 - reportlab's name
        _define_total(self.canv, self._front, self.page)
        super()._endBuild()  # pyright: ignore[reportAttributeAccessIssue] - the stubs lack it

    def _furnish(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        left, right = styles.MARGIN_SIDE, styles.PAGE_SIZE[0] - styles.MARGIN_SIDE
        canvas.saveState()
        canvas.setFillColor(styles.QUIET)
        canvas.setStrokeColor(styles.HAIRLINE)
        canvas.setLineWidth(0.4)
        small = self._front.small
        canvas.setFont(fonts.REGULAR, small)
        canvas.line(left, _FOOT + 13, right, _FOOT + 13)
        canvas.drawRightString(right, _FOOT, fonts.printable(self._front.foot_note))
        if document.page > 1:
            canvas.drawString(left, _HEAD, _clipped(canvas, self._front, right - left))
        before = self._front.page_text.partition("{pages}")[0].format(page=document.page)
        canvas.drawString(left, _FOOT, before)
        canvas.translate(left + canvas.stringWidth(before, fonts.REGULAR, small), _FOOT)
        canvas.doForm(_TOTAL)
        canvas.restoreState()


def build(story: Sequence[Flowable], front: Frontmatter, *, progress: Progress | None = None) -> bytes:
    """The PDF file. The list of flowables is used up: reportlab keeps their state."""
    fonts.register()
    target = BytesIO()
    flowing = list(story)
    document = _Document(target, front, progress or Silent(), len(flowing))
    document.build(flowing)
    return target.getvalue()


def _define_total(canvas: Canvas, front: Frontmatter, pages: int) -> None:
    """The number of pages is known last, so each page points to one shared form that is drawn last."""
    canvas.beginForm(_TOTAL, 0, -4, 120, 20)
    canvas.setFillColor(styles.QUIET)
    canvas.setFont(fonts.REGULAR, front.small)
    canvas.drawString(0, 0, f"{pages}{front.page_text.partition('{pages}')[2]}")
    canvas.endForm()


def _clipped(canvas: Canvas, front: Frontmatter, width: float) -> str:
    text = fonts.printable(front.running_head)
    while text and canvas.stringWidth(text, fonts.REGULAR, front.small) > width:
        text = text[:-2].rstrip() + "…"
    return text
