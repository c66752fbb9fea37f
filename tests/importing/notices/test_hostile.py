"""Files and texts made to break the reading: each ends in a notice or in a clear refusal, and nothing takes minutes."""

from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.importing.notices.files import read_notice_file
from heijastus_desk.importing.notices.firms import firms_in
from heijastus_desk.importing.notices.html_text import text_of_html
from heijastus_desk.importing.notices.lines import read_lines
from tests.importing.notices.test_files import docx, paragraph

LEVEL = '<w:lvl w:ilvl="\u00b2"><w:start w:val="\u00b2"/></w:lvl>'
NUMBERED = '<w:numPr><w:ilvl w:val="abc"/><w:numId w:val="1"/></w:numPr>'
LONGEST_WORD = 400


def refused(path: Path, data: bytes) -> ErrorCode:
    path.write_bytes(data)
    with pytest.raises(HeijastusError) as fault:
        read_notice_file(path)
    return fault.value.code


@pytest.mark.parametrize(
    "body",
    [
        "<w:tbl><w:tr><w:tc>" * 2_000 + "</w:tc></w:tr></w:tbl>" * 2_000,
        "<w:sdt>" * 5_000 + "</w:sdt>" * 5_000,
        "<w:p>" + "<w:ins>" * 5_000 + "</w:ins>" * 5_000 + "</w:p>",
    ],
    ids=["tables", "controls", "insertions"],
)
def test_a_document_nested_without_end_is_refused(tmp_path: Path, body: str) -> None:
    assert refused(tmp_path / "syva.docx", docx(body)) is ErrorCode.NOTICE_UNSAFE


@pytest.mark.parametrize(
    "data",
    [
        docx(paragraph("x", more=NUMBERED)),
        docx(paragraph("x"), numbers=f'<w:abstractNum w:abstractNumId="1">{LEVEL}</w:abstractNum>'),
        docx(paragraph("x")).replace(b"PK\x03\x04", b"PK\x03\x04", 1)[:-30],
    ],
    ids=["level", "start", "cut"],
)
def test_a_document_with_nonsense_for_numbers_is_damaged(tmp_path: Path, data: bytes) -> None:
    assert refused(tmp_path / "outo.docx", data) is ErrorCode.NOTICE_DAMAGED


def test_a_mark_of_no_program_in_a_page_is_passed_over() -> None:
    assert text_of_html("<html><body><p>Ennen</p><![zzz[outo]><p>Nyt</p>").split() == ["Ennen", "Nyt"]


def test_thousands_of_marks_never_closed_are_text_and_comments_stay_unseen() -> None:
    page = "<html><body><p>Alku</p><!-- <b>piilo</b> -->" + "<a " * 50_000 + "<!--" * 50_000 + "<p>Loppu</p>"
    words = text_of_html(page).strip()
    assert words.startswith("Alku")
    assert words.endswith("Loppu")
    assert words.count("<a") == 50_000
    assert "piilo" not in words


def test_a_word_without_end_is_cut_and_none_of_its_letters_lost() -> None:
    [line] = read_lines("rekisteri" * 10_000)
    assert max(map(len, line.text.split())) <= LONGEST_WORD
    assert line.text.replace(" ", "") == "rekisteri" * 10_000


def test_half_a_letter_that_no_file_can_keep_is_left_out() -> None:
    [line] = read_lines("Rekisterin\ud800pitäjä\x00")
    assert line.text == "Rekisterinpitäjä"


def test_a_firm_is_found_beside_and_signs() -> None:
    assert [name for name, _, _ in firms_in("Tiedot saa R&D Keksitty Oy.")] == ["R&D Keksitty Oy"]
    assert firms_in("&" * 2_000) == []
