"""Every fact of the five twin registers stands on its printed notice, in each language."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from heijastus_desk.documents.notice import HeldFacts, NoticeDocument, NoticeFacts, compose
from heijastus_desk.documents.notice_pdf import frontmatter, render_notice_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.importing.register_files import RegisterFile, read_register_file
from tests.documents import pdf_text
from tests.documents.notice_facts import facts

FILES = sorted((Path(__file__).parents[1] / "data" / "registers").glob("*.toml"))
TODAY = date(2026, 11, 22)


@cache
def _read(path: Path) -> RegisterFile:
    return read_register_file(path)


def _twins() -> list[tuple[Path, int]]:
    return [(path, n) for path in FILES for n in range(len(_read(path).registers))]


def _notice(path: Path, n: int, lang: Lang) -> tuple[RegisterFile, Register, NoticeDocument]:
    file = _read(path)
    held = HeldFacts(categories=frozenset(category.code for category in file.registers[n].categories))
    notice = NoticeFacts(
        controller=file.controller, register=file.registers[n], recipients=file.recipients, today=TODAY, held=held
    )
    return file, file.registers[n], compose(notice, lang)


def test_the_twins_are_there() -> None:
    assert len(_twins()) >= 5


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize(("path", "n"), _twins(), ids=lambda value: value.stem if isinstance(value, Path) else "")
def test_every_fact_is_in_the_text_of_the_pdf(path: Path, n: int, lang: Lang) -> None:
    file, register, document = _notice(path, n, lang)
    front = frontmatter(document)
    printed = pdf_text.running(render_notice_pdf(document), front.running_head, front.foot_note).lower()
    expected = facts(file.controller, register, file.recipients, lang)
    missing = {where: words for where, words in expected.items() if pdf_text.tight(words).lower() not in printed}
    assert not missing
    assert len(expected) > 50


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize(("path", "n"), _twins(), ids=lambda value: value.stem if isinstance(value, Path) else "")
def test_the_file_says_what_it_is(path: Path, n: int, lang: Lang) -> None:
    _, register, document = _notice(path, n, lang)
    pdf = render_notice_pdf(document)
    with pdf_text.opened(pdf) as file, file.open_outline() as outline:
        assert str(file.Root.Lang) == lang.value
        assert register.name.get(lang) in str(file.docinfo["/Title"])
        headings = [str(item.title) for item in outline.root]
    assert [heading.partition(". ")[2] for heading in headings] == [section.heading for section in document.sections]
    assert not pdf_text.unembedded(pdf)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize(("path", "n"), _twins(), ids=lambda value: value.stem if isinstance(value, Path) else "")
def test_no_page_ends_with_a_heading(path: Path, n: int, lang: Lang) -> None:
    *_, document = _notice(path, n, lang)
    headings = {pdf_text.tight(f"{n}. {section.heading}") for n, section in enumerate(document.sections, 1)}
    for page in pdf_text.pages(render_notice_pdf(document)):
        last = [line for line in page.splitlines() if line.strip()][-1]
        assert pdf_text.tight(last) not in headings
