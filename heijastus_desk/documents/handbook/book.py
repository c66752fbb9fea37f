"""One topic of the help as a paper, or the whole handbook with an outline."""

from datetime import date

from heijastus_desk.documents.blocks import Section
from heijastus_desk.documents.handbook.markdown import blocks
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.handbook.topics import handbook_words, topic_text, topic_title, topics


def topic_paper(topic: str, lang: Lang, *, made_on: date) -> PlainPaper:
    """A topic alone."""
    section = Section(topic, "", tuple(blocks(topic_text(topic, lang))))
    return _paper(topic_title(topic, lang), (section,), lang, made_on)


def handbook_paper(lang: Lang, *, made_on: date) -> PlainPaper:
    """Every topic in the order of the contents."""
    parts = tuple(
        Section(topic, topic_title(topic, lang), tuple(blocks(topic_text(topic, lang)))) for topic in topics()
    )
    return _paper(handbook_words(lang)["title"], parts, lang, made_on)


def _paper(title: str, sections: tuple[Section, ...], lang: Lang, made_on: date) -> PlainPaper:
    return PlainPaper(
        title=title, lang=lang, sections=sections, page_text=handbook_words(lang)["page"], made_on=made_on
    )
