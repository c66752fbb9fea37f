"""A composed notice as a PDF file: title, outline, language, page x of y, the right to object in a frame."""

from reportlab.platypus import Flowable, HRFlowable, Paragraph, Spacer

from heijastus_desk.documents import fonts, pages, styles, typesetting
from heijastus_desk.documents.notice.document import NoticeDocument
from heijastus_desk.domain.progress import Progress, Silent


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
    for number, section in enumerate(document.sections, 1):
        made.append(typesetting.heading(f"{number}. {section.heading}", look))
        made += typesetting.flowables(section.blocks, look)
    return made


def frontmatter(document: NoticeDocument) -> pages.Frontmatter:
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
    )


def render_notice_pdf(document: NoticeDocument, *, scale: float = 1.0, progress: Progress | None = None) -> bytes:
    """The notice as a PDF file; `scale` 1.4 makes the large-type version. Raises CANCELLED when told to stop."""
    return pages.build(flowables(document, scale=scale), frontmatter(document), progress=progress or Silent())
