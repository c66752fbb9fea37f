"""House layouts: her order and headings are kept, and nothing of the notice is ever lost by them."""

import random
import sys
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from reportlab.platypus import Paragraph as BrokenAnew

from heijastus_desk.documents import styles, typesetting
from heijastus_desk.documents.blocks import Box, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.notice import NoticeDocument, NoticeFacts, arranging, compose
from heijastus_desk.documents.notice.frozen import freeze, thaw
from heijastus_desk.documents.notice_pdf import LARGE, frontmatter, render_notice_pdf
from heijastus_desk.documents.typesetting import Words
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import ExtraSection, Register
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.layout import HouseLayout, HouseSection, LayoutForm, Numbering
from heijastus_desk.domain.notices.layout_presets import PRESETS, TABLE, THIRTEEN, preset_of
from tests.documents import pdf_text
from tests.documents.notice_facts import facts
from tests.documents.notice_samples import EMPTY, KEKSITTY, TODAY, filled

OWN = LocalisedText(fi="Oma otsikko", sv="Egen rubrik", en="Own heading")


@cache
def sample() -> tuple[NoticeFacts, Register]:
    controller, register, recipients = filled()
    return NoticeFacts(controller=controller, register=register, recipients=recipients, today=TODAY), register


def laid(layout: HouseLayout, lang: Lang = Lang.FI) -> NoticeDocument:
    given, register = sample()
    return compose(replace(given, register=replace(register, layout=layout)), lang)


def lost(document: NoticeDocument) -> list[str]:
    """Facts of the sample whose words are nowhere in the document."""
    given, register = sample()
    expected = facts(given.controller, register, given.recipients, document.lang)
    assert len(expected) > 350
    said = pdf_text.tight(document.text()).lower()
    return [where for where, words in expected.items() if pdf_text.tight(words).lower() not in said]


def chance(seed: int) -> HouseLayout:
    """A layout by chance, the same for a number: items left out, items named twice, some headings of hers."""
    drawn = random.Random(seed)
    items = [item for item in NoticeItem if drawn.random() < 0.8]
    drawn.shuffle(items)
    sections: list[HouseSection] = []
    while items:
        take = drawn.randint(1, 4)
        under, items = items[:take], items[take:]
        if drawn.random() < 0.3:
            under.append(drawn.choice(list(NoticeItem)))
        sections.append(HouseSection(heading=OWN if drawn.random() < 0.5 else LocalisedText(), items=tuple(under)))
    return HouseLayout(
        form=drawn.choice(list(LayoutForm)), numbering=drawn.choice(list(Numbering)), sections=tuple(sections)
    )


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("key", list(PRESETS))
def test_no_preset_loses_a_fact(key: str, lang: Lang) -> None:
    document = laid(PRESETS[key], lang)
    assert not lost(document)
    assert not document.untranslated
    assert preset_of(PRESETS[key]) == key


@pytest.mark.parametrize("seed", range(20))
def test_no_layout_loses_a_fact_or_says_it_twice(seed: int) -> None:
    document = laid(chance(seed))
    assert not lost(document)
    plain = [section.item for section in laid(HouseLayout()).sections]
    apart = {"groups"} & {section.item for section in document.sections}
    assert sorted(section.item for section in document.sections) == sorted([*plain, *apart])
    assert sum(len(part.sections) for part in document.parts) == len(document.sections)


def test_the_check_sees_it_when_what_no_section_names_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    layout = HouseLayout(sections=(HouseSection(items=(NoticeItem.PURPOSES,)),))
    assert not lost(laid(layout))
    whole = arranging.arranged

    def only_named(writer: object, found: object) -> object:
        sections, heads = whole(writer, found)  # type: ignore[arg-type]
        return sections[: heads[0].count], heads[:1]

    # The package hides its module of the same name behind the function.
    monkeypatch.setattr(sys.modules["heijastus_desk.documents.notice.compose"], "arranged", only_named)
    assert len(lost(laid(layout))) > 200


def test_her_order_and_headings_stand_and_the_rest_follows() -> None:
    layout = HouseLayout(
        sections=(
            HouseSection(heading=OWN, items=(NoticeItem.RETENTION, NoticeItem.PROTECTION)),
            HouseSection(items=(NoticeItem.CONTROLLER,)),
            HouseSection(heading=LocalisedText(fi="Tyhjä"), items=()),
        )
    )
    document = laid(layout)
    titles = [part.title for part in document.parts]
    assert titles[:3] == ["1. Oma otsikko", "2. Rekisterinpitäjä ja yhteystiedot", "3. Yhteyshenkilö"]
    assert not any("Tyhjä" in title for title in titles)
    first = document.parts[0]
    assert [section.item for section in first.sections] == ["N08", "protection"]
    subheadings = [b.text for b in first.blocks() if isinstance(b, Paragraph) and b.tone is Tone.HEADING]
    assert "Miten tiedot on suojattu" in subheadings
    assert "Säilytysajat" not in subheadings
    assert document.sections[-1].item == "dates"


def test_her_own_sections_stand_where_she_puts_them() -> None:
    extra = tuple(ExtraSection(heading=LocalisedText(fi=f"Lisä {n}"), text=LocalisedText(fi="x")) for n in (1, 2))
    layout = HouseLayout(sections=(HouseSection(heading=OWN, items=(NoticeItem.OWN,)),))
    register = replace(EMPTY, extra=extra, layout=layout)
    document = compose(NoticeFacts(controller=KEKSITTY, register=register, today=TODAY), Lang.FI)
    assert [section.heading for section in document.parts[0].sections] == ["Lisä 1", "Lisä 2"]
    told = [block.text for block in document.parts[0].blocks() if isinstance(block, Paragraph)]
    assert told == ["Lisä 1", "x", "Lisä 2", "x"]


@pytest.mark.parametrize(
    ("numbering", "title"),
    [(Numbering.DOTTED, "1. Oma otsikko"), (Numbering.PLAIN, "1 Oma otsikko"), (Numbering.NONE, "Oma otsikko")],
)
def test_headings_are_numbered_her_way(numbering: Numbering, title: str) -> None:
    layout = HouseLayout(numbering=numbering, sections=(HouseSection(heading=OWN, items=(NoticeItem.CONTROLLER,)),))
    document = laid(layout)
    assert document.parts[0].title == title
    assert title in document.text()
    with pdf_text.opened(render_notice_pdf(document)) as file, file.open_outline() as outline:
        assert str(outline.root[0].title) == title


def test_a_heading_without_this_language_is_told() -> None:
    layout = HouseLayout(sections=(HouseSection(heading=LocalisedText(fi="Vain suomeksi"), items=(NoticeItem.DATES,)),))
    assert laid(layout, Lang.SV).untranslated == ("layout.sections[0].heading",)


@pytest.mark.parametrize("layout", [THIRTEEN, TABLE])
def test_the_presets_keep_the_right_to_object_apart(layout: HouseLayout) -> None:
    (part,) = [part for part in laid(layout).parts if any(section.item == "N16" for section in part.sections)]
    assert len(part.sections) == 1
    assert isinstance(part.blocks()[0], Box)


def test_the_thirteen_points_are_thirteen() -> None:
    assert [part.title.partition(". ")[0] for part in laid(THIRTEEN).parts] == [str(n) for n in range(1, 14)]


@pytest.mark.parametrize("scale", [1.0, LARGE])
def test_the_table_form_prints_every_fact_and_heading(scale: float) -> None:
    document = laid(TABLE)
    front = frontmatter(document)
    pdf = render_notice_pdf(document, scale=scale)
    printed = pdf_text.running(pdf, front.running_head, front.foot_note).lower()
    given, register = sample()
    expected = facts(given.controller, register, given.recipients, Lang.FI)
    assert not [where for where, words in expected.items() if pdf_text.tight(words).lower() not in printed]
    with pdf_text.opened(pdf) as file, file.open_outline() as outline:
        assert [str(item.title) for item in outline.root] == [part.title for part in document.parts]


def test_a_long_heading_beside_a_short_text_takes_its_room() -> None:
    long = LocalisedText(fi="pitkä " * 30)
    sections = (
        HouseSection(heading=long, items=(NoticeItem.CHANGE,)),
        HouseSection(heading=OWN, items=(NoticeItem.DATES,)),
    )
    layout = HouseLayout(form=LayoutForm.TABLE, numbering=Numbering.NONE, sections=sections)
    register = replace(EMPTY, layout=layout, drawn_up=TODAY)
    document = compose(NoticeFacts(controller=KEKSITTY, register=register, today=TODAY), Lang.FI)
    words = [word.strip() for word in pdf_text.pages(render_notice_pdf(document))[0].split()]
    # Read from the top, the long heading ends before the next one begins.
    assert words.index("Oma") > max(n for n, word in enumerate(words) if word == "pitkä")


def test_a_notice_with_a_house_layout_is_frozen_and_printed_again_the_same() -> None:
    document = laid(TABLE)
    again = thaw(freeze(document).content, document.foot_note, document.made_on)
    assert again == replace(document, withheld=())
    assert render_notice_pdf(again) == render_notice_pdf(document)


def test_a_notice_without_one_is_frozen_as_before() -> None:
    content = freeze(laid(HouseLayout())).content
    assert not content.keys() & {"form", "numbering", "heads"}
    assert isinstance(thaw(content, "", TODAY).sections[0], Section)


def test_her_title_stands_instead_of_ours() -> None:
    register = replace(EMPTY, title=LocalisedText(fi="Asiakkaille tiedoksi"))
    given = NoticeFacts(controller=KEKSITTY, register=register, today=TODAY)
    assert compose(given, Lang.FI).title == "Asiakkaille tiedoksi"
    assert compose(given, Lang.FI, draft=True).title == "Luonnos: Asiakkaille tiedoksi"
    assert "title" in compose(given, Lang.SV).untranslated
    assert compose(replace(given, register=EMPTY), Lang.FI).title == "Tietosuojaseloste"


def test_breaking_a_paragraph_once_changes_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    document = laid(TABLE)
    once = render_notice_pdf(document)
    broken: list[float] = []

    def anew(words: Words, width: float, height: float) -> tuple[float, float]:
        broken.append(width)
        return BrokenAnew.wrap(words, width, height)

    monkeypatch.setattr(Words, "wrap", anew)
    assert render_notice_pdf(document) == once
    assert len(broken) > 1000


NARROW = styles.TEXT_WIDTH * (1 - styles.SIDE_SHARE)


def broken_words(lang: Lang, width: float) -> list[str]:
    """Headings and names whose longest word does not fit where it stands."""
    look, found = styles.styles(), []
    for part in laid(TABLE, lang).parts:
        if typesetting._word(part.title, look.side_heading) > styles.TEXT_WIDTH * styles.SIDE_SHARE - 14:
            found.append(part.title)
        for block in part.blocks():
            if isinstance(block, KeyValues):
                table: Any = typesetting._key_values(block, look, width)
                found += [key for key, _ in block.rows if typesetting._word(key, look.key) > table._colWidths[0]]
            if isinstance(block, Table):
                widths = typesetting._widths(block, look, width)
                named = zip(widths, block.header, strict=True)
                found += [n for w, n in named if typesetting._word(n, look.cell_head) > w - 2 * styles.CELL_PAD]
    return found


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("width", [styles.TEXT_WIDTH, NARROW], ids=["wide", "narrow"])
def test_no_word_of_a_heading_is_broken(lang: Lang, width: float) -> None:
    assert not broken_words(lang, width)


def test_the_check_sees_words_broken_by_bare_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "_MOST_FOR_KEYS", 0.0)
    assert "Personuppgiftsansvarig" in broken_words(Lang.SV, NARROW)

    def shares(block: Table, _look: styles.Styles, width: float) -> list[float]:
        return [part * width / sum(block.widths) for part in block.widths]

    monkeypatch.setattr(typesetting, "_widths", shares)
    assert "Förvaringstid" in broken_words(Lang.SV, NARROW)
