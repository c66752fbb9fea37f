"""The slip with the password of a locked file: given apart from the file, naming nobody."""

from datetime import date
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, HRFlowable, Paragraph, Spacer, Table

from heijastus_desk.documents import fonts, styles
from heijastus_desk.documents.blocks import Bullets
from heijastus_desk.documents.pages import Frontmatter, build
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.typesetting import flowables, heading, markup
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.handing import MadePackage
from heijastus_desk.domain.rights.values import PackageForm
from heijastus_desk.wording.sentences import format_date

_PAPER: Final = "password_slip"
_SIZE: Final = 25


def password_slip(made: MadePackage, lang: Lang, made_on: date, keeper: str) -> bytes:
    """One page of A4 with the password large, how the file is opened, and whom to ask: `keeper`, her own business.

    ValueError for a package without a password.
    """
    if not made.password:
        raise ValueError("what goes out on paper has no password")
    look = styles.styles()
    story: list[Flowable] = [
        Paragraph(markup(_say("title", lang)), look.title),
        HRFlowable(width="100%", thickness=1.2, color=styles.ACCENT, spaceBefore=5, spaceAfter=8),
        Paragraph(markup(_say("lead", lang).format(file=made.file_name)), look.lead),
        _large(made.password),
        Paragraph(markup(_say("typed", lang)), look.body),
        heading(_say("open", lang), look),
        *flowables((Bullets(tuple(_say(key, lang) for key in _opening(made))),), look),
        Spacer(1, 6),
        Paragraph(markup(_say("once", lang)), look.note),
        Paragraph(markup(_say("apart", lang)), look.note),
        Spacer(1, 6),
        Paragraph(markup(keeper), look.note),
    ]
    numbered = _say("of_case", lang).format(number=made.case_number)
    front = Frontmatter(
        title=_say("title", lang),
        lang=lang,
        running_head=numbered,
        page_text=_say("page", lang),
        foot_note=f"{numbered} · {_say('made', lang).format(date=format_date(made_on, lang))}",
        made_on=made_on,
    )
    return build(story, front)


def _opening(made: MadePackage) -> tuple[str, ...]:
    if made.form is PackageForm.ZIP:
        return ("open_zip", "open_not")
    return ("open_pdf", *(("open_pdf_files",) if made.file_count else ()), "open_not")


def _large(password: str) -> Flowable:
    look = ParagraphStyle(
        "password", parent=styles.styles().key, fontName=fonts.BOLD, fontSize=_SIZE, leading=_SIZE + 8, alignment=1
    )
    frame = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
        ("BOX", (0, 0), (-1, -1), 1.2, styles.INK),
        ("TOPPADDING", (0, 0), (-1, -1), 12),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 14),
    ]
    cell = Paragraph(markup(password), look)
    return Table([[cell]], colWidths=[styles.TEXT_WIDTH], style=frame, spaceBefore=8, spaceAfter=8)


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
