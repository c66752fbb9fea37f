"""The notice as a page for her web site: both layers, every fact, sound headings, and nothing to fetch."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from heijastus_desk.documents.notice import NoticeFacts
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import ExtraSection
from heijastus_desk.domain.notices.layout_presets import PRESETS
from heijastus_desk.services.notices import render
from tests.documents import pdf_text
from tests.documents.notice_facts import facts
from tests.documents.notice_samples import EMPTY, KEKSITTY, TODAY, filled

_VOID = {"meta", "br", "hr"}


class Page(HTMLParser):
    """What stands on a page, and how it is built."""

    def __init__(self, source: bytes) -> None:
        super().__init__()
        self.words: list[str] = []
        self.headings: list[int] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(source.decode("utf-8"))
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return pdf_text.tight(" ".join(self.words)).lower()


def given() -> NoticeFacts:
    controller, register, recipients = filled()
    return NoticeFacts(controller=controller, register=register, recipients=recipients, today=TODAY)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("key", list(PRESETS))
@pytest.mark.parametrize("lang", list(Lang))
def test_every_fact_is_on_the_page_and_nothing_is_fetched(lang: Lang, key: str, large: bool) -> None:
    sample = given()
    sample = replace(sample, register=replace(sample.register, layout=PRESETS[key]))
    source = render(sample, lang, "html", large=large)
    page = Page(source)
    expected, said = facts(sample.controller, sample.register, sample.recipients, lang), page.text
    assert not [where for where, words in expected.items() if pdf_text.tight(words).lower() not in said]
    used = {name: value for _, attrs in page.tags for name, value in attrs.items()}
    assert not used.keys() & {"src", "srcset", "onclick", "onload", "style", "action"}
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "form", "base", "object"}
    targets = [attrs["href"] or "" for tag, attrs in page.tags if tag == "a"]
    ids = {attrs["id"] for _, attrs in page.tags if "id" in attrs}
    assert targets
    assert all(target.startswith("#") and target[1:] in ids for target in targets)
    assert not re.search(rb"@import|url\(|https?://", source)


@pytest.mark.parametrize("lang", list(Lang))
def test_it_says_its_language_and_its_headings_go_down_step_by_step(lang: Lang) -> None:
    page = Page(render(given(), lang, "html"))
    assert dict(page.tags)["html"] == {"lang": lang.value}
    assert page.headings.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in zip(page.headings, page.headings[1:], strict=False))


def test_the_short_layer_comes_first_and_the_whole_one_stands_open() -> None:
    source = render(given(), Lang.FI, "html").decode()
    assert source.index('class="short"') < source.index('<details open class="full">')
    assert source.index("Hyvä tietää") < source.index("<details")
    assert "Koko seloste on tämän tiivistelmän alla." in source


def test_the_short_layer_alone() -> None:
    page = Page(render(given(), Lang.FI, "html", short=True))
    assert "hyvätietää" in page.text
    assert "details" not in {tag for tag, _ in page.tags}


def test_what_she_wrote_is_never_taken_for_markup() -> None:
    evil = '<script>alert(1)</script><img src="x"> & "q"'
    register = replace(
        EMPTY,
        name=LocalisedText(fi=evil),
        title=LocalisedText(fi=evil),
        extra=(ExtraSection(heading=LocalisedText(fi=evil), text=LocalisedText(fi=evil)),),
    )
    page = Page(render(NoticeFacts(controller=KEKSITTY, register=register, today=TODAY), Lang.FI, "html"))
    assert not {tag for tag, _ in page.tags} & {"script", "img"}
    assert pdf_text.tight(evil) in page.text


@pytest.mark.parametrize(("form", "large"), [("docx", False), ("txt", True), ("json", True)])
def test_forms_there_are_not_are_refused(form: str, large: bool) -> None:
    with pytest.raises(HeijastusError) as caught:
        render(given(), Lang.FI, form, large=large)
    assert caught.value.code is (ErrorCode.LARGE_TYPE_NOT_HERE if large else ErrorCode.FORMAT_UNKNOWN)
