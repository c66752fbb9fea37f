"""The help on paper: one topic, and the whole handbook with every topic in it."""

from datetime import date

import pytest

from heijastus_desk.documents.blocks import Bullets, Paragraph, Table, Tone
from heijastus_desk.documents.handbook.book import handbook_paper, topic_paper
from heijastus_desk.documents.handbook.markdown import blocks
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.handbook.topics import topic_title, topics
from tests.documents.pdf_text import pages

DAY = date(2026, 11, 23)


def test_markdown_becomes_blocks_with_its_lines_joined() -> None:
    text = (
        "# Otsikko\n\nEnsimmäinen rivi\njatkuu **tässä**.\n\n## Väli\n- yksi [linkki](a.md)\n  jatkuu\n- kaksi\n\n"
        "1. eka\n2. toka\n\n| a | b |\n|---|---|\n| c | **d** |\n"
    )
    assert tuple(blocks(text)) == (
        Paragraph("Ensimmäinen rivi jatkuu tässä."),
        Paragraph("Väli", Tone.HEADING),
        Bullets(("yksi linkki jatkuu", "kaksi")),
        Paragraph("1. eka"),
        Paragraph("2. toka"),
        Table(("a", "b"), (("c", "d"),), (1.0, 1.0)),
    )


@pytest.mark.parametrize("lang", Lang)
def test_the_handbook_holds_every_topic(lang: Lang) -> None:
    paper = handbook_paper(lang, made_on=DAY)
    assert [section.heading for section in paper.sections] == [topic_title(topic, lang) for topic in topics()]
    assert "](" not in paper.text()
    assert "---" not in paper.text()
    assert "**" not in paper.text()


def test_a_topic_is_printed_alone() -> None:
    printed = "\n".join(pages(paper_pdf(topic_paper("when_lost_laptop", Lang.FI, made_on=DAY))))
    assert topic_title("when_lost_laptop", Lang.FI) in printed
    assert "sivu 1/" in printed
