"""The sheet a group signs for the notice it was given; it proves the delivery and is no consent."""

from datetime import date

from heijastus_desk.documents.blocks import Paragraph, Section, Tone
from heijastus_desk.documents.orderer.facts import NoticeFact, Practice
from heijastus_desk.documents.orderer.wording import paper
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper, SignTable, blank_lines
from heijastus_desk.domain.languages import Lang

_PAPER = "sign_sheet"
_LEAST_LINES = 6


def sign_sheet(
    names: tuple[str, ...], group: str, notice: NoticeFact, practice: Practice, made_on: date, lang: Lang
) -> PlainPaper:
    """A line for each of the group and a few more; `group` is what was agreed with them, or empty."""
    said = text(_PAPER, "given", lang).format(register=notice.register, number=notice.number)
    blocks = (
        Paragraph(said, Tone.LEAD),
        Paragraph(text(_PAPER, "means", lang)),
    )
    table = SignTable(
        tuple(text(_PAPER, name, lang) for name in ("name", "day", "signature")),
        blank_lines(names, _LEAST_LINES),
        (40, 18, 42),
    )
    title = text(_PAPER, "title", lang)
    section = Section("given", "", blocks)
    return paper(title, (section,), practice, made_on, lang, subtitle=group, signing=(table,))
