"""The readable copy as a PDF file."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Paragraph

from heijastus_desk.documents import styles
from heijastus_desk.documents.blocks import Section
from heijastus_desk.documents.pages import Frontmatter, build
from heijastus_desk.documents.subject.facts import PackageFacts
from heijastus_desk.documents.subject.labels import text
from heijastus_desk.documents.subject.opening import status_line
from heijastus_desk.documents.subject.readable import sections
from heijastus_desk.documents.typesetting import flowables, heading, markup
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress


def package_pdf(
    facts: PackageFacts,
    lang: Lang,
    progress: Progress,
    *,
    large: bool = False,
    told: Sequence[Section] | None = None,
) -> bytes:
    """The readable copy as a PDF, in ordinary or large type; `told` are its sections where they were made before."""
    look = styles.styles(styles.LARGE if large else 1.0)
    front = Frontmatter(
        title=text("title", lang),
        lang=lang,
        running_head=status_line(facts, lang),
        page_text=text("page", lang),
        foot_note=facts.controller,
        author=facts.notices[0].author if facts.notices else "",
        made_on=facts.made_on,
        scale=look.scale,
    )
    return build(flowing(told or sections(facts, lang), lang, look), front, progress=progress)


def flowing(told: Sequence[Section], lang: Lang, look: styles.Styles) -> list[Flowable]:
    """Everything the PDF says, as it flows over the pages."""
    story: list[Flowable] = [Paragraph(markup(text("title", lang)), look.title)]
    for section in told:
        story += [heading(section.heading, look), *flowables(section.blocks, look)]
    return story
