"""A composed notice as a PDF file: title, outline, language, page x of y, the right to object in a frame."""

from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, Indenter, Paragraph, Spacer

from heijastus_desk.documents import fonts, pages, styles, typesetting
from heijastus_desk.documents.blocks import Paragraph as Text
from heijastus_desk.documents.blocks import Section, Tone
from heijastus_desk.documents.notice.document import NoticeDocument, Part
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, paper_pdf
from heijastus_desk.documents.side_headings import SideFoot, SideHeading, side_rule
from heijastus_desk.domain.notices.layout import LayoutForm
from heijastus_desk.domain.progress import Progress

LARGE = styles.LARGE


def flowables(document: NoticeDocument, *, scale: float = 1.0) -> list[Flowable]:
    """Everything on the pages, in order; a list serves one build."""
    look = styles.styles(scale)
    made: list[Flowable] = [
        Paragraph(typesetting.markup(document.title), look.title),
        Paragraph(typesetting.markup(document.subtitle), look.subtitle),
        Paragraph(typesetting.markup(document.controller), look.meta),
        HRFlowable(width="100%", thickness=1.2, color=styles.ACCENT, spaceBefore=5, spaceAfter=8),
        Paragraph(typesetting.markup(document.lead), look.lead),
        Spacer(1, 2),
    ]
    # Beside large letters a column of headings leaves no room for what they say.
    beside = document.form is LayoutForm.TABLE and scale < LARGE
    for part in document.parts:
        made += _beside(part, look) if beside else _under(part, look)
    return [*made, side_rule()] if beside else made


def _under(part: Part, look: styles.Styles) -> list[Flowable]:
    return [typesetting.heading(part.title, look), *typesetting.flowables(part.blocks(), look)]


def _beside(part: Part, look: styles.Styles) -> list[Flowable]:
    """A row of the table form: rows may break over pages, so they are no cells but what stands beside a heading."""
    side = styles.TEXT_WIDTH * styles.SIDE_SHARE
    heading = SideHeading(part.title, look, side)
    content = typesetting.flowables(part.blocks(), look, width=styles.TEXT_WIDTH - side)
    if content:
        content[0].spaceBefore = 0  # level with the heading beside it
    return [
        CondPageBreak(heading.room),
        side_rule(),
        Indenter(left=side),
        heading,
        *content,
        SideFoot(heading),
        Indenter(left=-side),
    ]


def frontmatter(document: NoticeDocument, *, scale: float = 1.0) -> pages.Frontmatter:
    """What the pages and the file's properties say."""
    title = " – ".join(part for part in (f"{document.title}: {document.subtitle}", document.controller) if part)
    return pages.Frontmatter(
        title=fonts.printable(title),
        lang=document.lang,
        running_head=title,
        page_text=document.page_text,
        foot_note=document.foot_note,
        author=document.author,
        made_on=document.made_on,
        scale=scale,
    )


def render_notice_pdf(document: NoticeDocument, *, scale: float = 1.0, progress: Progress | None = None) -> bytes:
    """The notice as a PDF file; `scale` LARGE makes the large-type version. Raises CANCELLED when told to stop."""
    return pages.build(flowables(document, scale=scale), frontmatter(document, scale=scale), progress=progress)


def render_short_pdf(document: NoticeDocument, *, large: bool = False, progress: Progress | None = None) -> bytes:
    """A short layer (`compose_short`) on one page; in large type on as many as it takes."""
    if large:
        return render_notice_pdf(document, scale=LARGE, progress=progress)
    front = frontmatter(document)
    lead = Section("lead", "", (Text(document.lead, Tone.LEAD),))
    paper = PlainPaper(
        title=document.title,
        subtitle=document.subtitle,
        meta=document.controller,
        lang=document.lang,
        sections=(lead, *document.sections),
        page_text=document.page_text,
        foot_note=document.foot_note,
        author=document.author,
        made_on=document.made_on,
        property_title=front.title,
        fit=Fit.ALWAYS,
    )
    return paper_pdf(paper, progress)
