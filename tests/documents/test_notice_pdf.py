"""The notice as a file: repeatable, cancellable, whole with any text, and light to import."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import pytest

from heijastus_desk.documents import pages
from heijastus_desk.documents.blocks import texts
from heijastus_desk.documents.notice import NoticeDocument, NoticeFacts, compose
from heijastus_desk.documents.notice_pdf import flowables, frontmatter, render_notice_pdf
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Category, ExtraSection, Purpose, Register
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.domain.records import DataCategory
from tests.documents import pdf_text
from tests.documents.notice_samples import EMPTY, KEKSITTY, TODAY, filled

LONG = " ".join(f"sana{n}" for n in range(3000))


def composed(register: Register = EMPTY, lang: Lang = Lang.FI) -> NoticeDocument:
    return compose(NoticeFacts(controller=KEKSITTY, register=register, today=TODAY), lang)


def full(lang: Lang = Lang.FI) -> NoticeDocument:
    controller, register, recipients = filled()
    given = NoticeFacts(controller=controller, register=register, recipients=recipients, today=TODAY)
    return compose(given, lang)


def printed(document: NoticeDocument) -> str:
    front = frontmatter(document)
    return pdf_text.running(render_notice_pdf(document), front.running_head, front.foot_note)


@pytest.mark.parametrize(
    ("lang", "pattern"), [(Lang.FI, "Sivu {}/{}"), (Lang.SV, "Sida {}/{}"), (Lang.EN, "Page {} of {}")]
)
def test_each_page_tells_its_number_and_how_many_there_are(lang: Lang, pattern: str) -> None:
    found = pdf_text.pages(render_notice_pdf(full(lang)))
    assert len(found) > 3
    for number, page in enumerate(found, 1):
        assert pdf_text.tight(pattern.format(number, len(found))) in pdf_text.tight(page)


def test_the_same_notice_makes_the_same_bytes() -> None:
    document = full()
    assert render_notice_pdf(document) == render_notice_pdf(document)


def test_properties_tell_the_day_of_the_clock_and_no_person() -> None:
    with pdf_text.opened(render_notice_pdf(composed())) as file:
        assert str(file.docinfo["/CreationDate"]).startswith("D:20261122")
        assert str(file.docinfo["/Author"]) == "Keksitty Työnohjaus"
        assert "Kuvitteellinen" not in "".join(str(value) for value in file.docinfo.values())


def test_a_sole_trader_without_a_trade_name_is_no_author() -> None:
    document = compose(NoticeFacts(controller=replace(KEKSITTY, trade_name=""), register=EMPTY, today=TODAY), Lang.FI)
    with pdf_text.opened(render_notice_pdf(document)) as file:
        assert "Kuvitteellinen" not in str(file.docinfo.get("/Author", ""))


def test_text_is_never_taken_for_markup() -> None:
    text = 'Alle <b>1 & 2</b> <img src="x"/> &amp; </para> {nimi}'
    document = composed(replace(EMPTY, promises=(LocalisedText(fi=text),), name=LocalisedText(fi="A<B & C")))
    assert pdf_text.tight(text) in printed(document)
    with pdf_text.opened(render_notice_pdf(document)) as file:
        assert "A<B & C" in str(file.docinfo["/Title"])


def test_letters_of_the_north_and_strangers_are_printed() -> None:
    document = composed(replace(EMPTY, promises=(LocalisedText(fi="Šaŋŋŧ đŽ ǩåäö 日 😀 Ωж"),)))
    whole = printed(document)
    assert "ŠaŋŋŧđŽ" in whole
    assert "[U+65E5][U+1F600]Ωж" in whole
    assert not pdf_text.unembedded(render_notice_pdf(document))


@pytest.mark.parametrize(
    "register",
    [
        replace(EMPTY, purposes=(Purpose(code="p", text=LocalisedText(fi=LONG)),)),
        replace(
            EMPTY,
            categories=(
                Category(code=DataCategory.WORK, text=LocalisedText(fi="lyhyt")),
                Category(code=DataCategory.NOTES, text=LocalisedText(fi=LONG)),
            ),
        ),
        replace(EMPTY, extra=(ExtraSection(heading=LocalisedText(fi="Lisä"), text=LocalisedText(fi=LONG)),)),
        replace(EMPTY, promises=(LocalisedText(fi="x" * 5000),)),
    ],
    ids=["cell", "second row", "paragraph", "one word"],
)
def test_a_very_long_text_runs_over_pages_whole(register: Register) -> None:
    whole = printed(composed(register))
    assert "x" * 5000 in whole or all(f"sana{n}" in whole for n in range(0, 3000, 7))


def test_line_breaks_of_hers_are_kept() -> None:
    extra = ExtraSection(heading=LocalisedText(fi="Lisä"), text=LocalisedText(fi="yksi\nkaksi"))
    lines = "\n".join(pdf_text.pages(render_notice_pdf(composed(replace(EMPTY, extra=(extra,)))))).splitlines()
    assert "yksi" in lines
    assert "kaksi" in lines


def test_the_frame_of_the_right_to_object_is_not_broken_over_pages() -> None:
    document = full()
    (box,) = [page for page in pdf_text.pages(render_notice_pdf(document)) if "vastustaa tietojesi käsittelyä" in page]
    assert "Suoramarkkinoinnin voit kieltää" in box
    assert "Ilmoita asiasta meille." in box


class _Counting:
    def __init__(self, stop_at: int = 10**9) -> None:
        self.steps: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        if len(self.steps) >= self.stop_at:
            raise cancelled()


def test_progress_reaches_its_end() -> None:
    watched = _Counting()
    render_notice_pdf(full(), progress=watched)
    done, total = watched.steps[-1]
    assert done == total
    assert [step for step, _ in watched.steps] == sorted(step for step, _ in watched.steps)


def test_it_stops_when_asked() -> None:
    with pytest.raises(HeijastusError) as caught:
        render_notice_pdf(full(), progress=_Counting(stop_at=5))
    assert caught.value.code is ErrorCode.CANCELLED


def test_large_type_holds_the_same_text() -> None:
    document = full()
    front = frontmatter(document)
    large = pdf_text.running(render_notice_pdf(document, scale=1.4), front.running_head, front.foot_note)
    lines = [line for section in document.sections for text in texts(section.blocks) for line in text.splitlines()]
    pieces = [piece for line in lines for piece in line.replace(": ", " | ").split(" | ")]
    assert len(pieces) > 300
    assert not [piece for piece in pieces if pdf_text.tight(piece) not in large]


def test_flowables_build_without_our_pages() -> None:
    from reportlab.platypus import SimpleDocTemplate

    target = BytesIO()
    SimpleDocTemplate(target).build(flowables(composed()))
    assert target.getvalue().startswith(b"%PDF")


def test_a_document_without_a_foot_note_or_author_is_built() -> None:
    front = replace(frontmatter(composed()), foot_note="", author="", running_head="x" * 400)
    assert pages.build(flowables(full()), front).startswith(b"%PDF")


def test_composing_does_not_load_the_pdf_library() -> None:
    code = "import sys; import heijastus_desk.documents.notice; print('reportlab' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
