"""Papers of clients: whole in three languages, on the pages they promise, and silent about anybody in properties."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk import assets
from heijastus_desk.documents.clients.own_paper import OwnUse, PrintedNote, notes_paper
from heijastus_desk.documents.folder_labels import PER_SHEET, FolderLabel, render_folder_labels
from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.documents.orderer.contract import contract_paper, summary_paper
from heijastus_desk.documents.orderer.facts import Agreed, NoticeFact, Practice, SessionFact
from heijastus_desk.documents.orderer.privacy_annex import annex_paper
from heijastus_desk.documents.orderer.sessions import hours_paper, session_list_paper, uninvoiced_paper
from heijastus_desk.documents.orderer.sign_sheet import sign_sheet
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.documents.working_lists import HoursRow, HoursSum, UninvoicedRow
from heijastus_desk.domain.contracts import ContractKind, ControllerRole, DataSet, DataSetRole
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.importing.register_files import read_template
from tests.documents.notice_samples import KEKSITTY
from tests.documents.pdf_text import opened, pages, tight, unembedded

DAY = date(2026, 6, 8)
PRACTICE = Practice(
    name="Aino Keksitty, Kuvitteellinen Valmennus",
    business_id="1234567-1",
    address="Esimerkkikatu 1, 00100 Helsinki",
    reach="040 000 0000 · aino@koe.example",
    author="Kuvitteellinen Valmennus",
)
AGREED = Agreed(
    kind=ContractKind.GROUP_SUPERVISION,
    title="Ryhmätyönohjaus, tiimi Itä",
    orderer="Keksitty Oy",
    orderer_id="1234567-1",
    participants=("Kuvitteellinen, Sisko", "Ääri, Åke"),
    place="Neuvotteluhuone Haapa",
    remote=True,
    price="300 € / tapaaminen",
    planned=10,
    held=4,
    starts_on=date(2026, 1, 8),
    data_sets=(
        DataSetRole(DataSet.NOTES, ControllerRole.OWN, ""),
        DataSetRole(DataSet.SURVEY, ControllerRole.PROCESSOR, "Kyselyn vastaukset nimettöminä"),
    ),
)
HELD = SessionFact(held_on=DAY, starts_at="09:00", minutes=90, place="Haapa", remote=False, present=4)
HOURS = HoursRow(
    held_on=DAY, minutes=90, kind=ContractKind.COACHING, orderer="Keksitty Oy", names=("Ääri, Åke",), unnamed=3
)
NOTICE = NoticeFact("Asiakasrekisteri", 4)


def row(payer: str, day: date) -> UninvoicedRow:
    return UninvoicedRow(
        payer=payer,
        contract="Ryhmätyönohjaus",
        kind=ContractKind.COACHING,
        held_on=day,
        starts_at="09:00",
        minutes=90,
        place="",
        remote=False,
        present=3,
        price="100 €",
    )


def notice_facts() -> NoticeFacts:
    """The starter register, which is what most annexes are made from."""
    [register] = read_template(assets.resource("templates", "client_register.toml")).registers
    return NoticeFacts(controller=KEKSITTY, register=register, today=DAY)


def hours(lang: Lang) -> PlainPaper:
    erased = (HoursSum(year=2026, kind=ContractKind.COACHING, sessions=3, minutes=180, erased=True),)
    return hours_paper((HOURS,), erased, (date(2026, 1, 1), DAY), PRACTICE, DAY, lang)


PAPERS: dict[str, Callable[[Lang], PlainPaper]] = {
    "contract": lambda lang: contract_paper(AGREED, PRACTICE, DAY, lang),
    "summary": lambda lang: summary_paper(AGREED, PRACTICE, DAY, lang),
    "annex": lambda lang: annex_paper(notice_facts(), NOTICE, AGREED, PRACTICE, lang),
    "sign sheet": lambda lang: sign_sheet(AGREED.participants, AGREED.title, NOTICE, PRACTICE, DAY, lang),
    "sessions": lambda lang: session_list_paper(AGREED, (HELD,), PRACTICE, DAY, lang),
    "uninvoiced": lambda lang: uninvoiced_paper((row("Keksitty Oy", DAY), row("", DAY)), PRACTICE, DAY, lang),
    "hours": hours,
}


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", PAPERS)
def test_everything_a_paper_says_can_be_read_on_its_pages(name: str, lang: Lang) -> None:
    paper = PAPERS[name](lang)
    pdf = paper_pdf(paper)
    read = tight("".join(pages(pdf)))
    pieces = [piece for line in paper.text().splitlines() for piece in line.split(" | ") if piece]
    assert len(pieces) > 5
    assert [piece for piece in pieces if tight(piece.split(": ")[0]) not in read] == []
    assert not unembedded(pdf)
    with opened(pdf) as file:
        assert str(file.docinfo["/Title"]) == paper.title
        assert "Keksitty Oy" not in str(dict(file.docinfo.items()))


@pytest.mark.parametrize("name", ["summary", "annex"])
@pytest.mark.parametrize("lang", Lang)
def test_what_shall_stand_on_one_page_does(name: str, lang: Lang) -> None:
    many = replace(AGREED, participants=tuple(f"Keksitty {n}, Nimi" for n in range(12)))
    made = {
        "summary": summary_paper(many, PRACTICE, DAY, lang),
        "annex": annex_paper(notice_facts(), NOTICE, AGREED, PRACTICE, lang),
    }
    assert len(pages(paper_pdf(made[name]))) == 1


@pytest.mark.parametrize("members", range(2, 40, 4))
def test_nobody_signs_a_page_that_says_nothing(members: int) -> None:
    long = replace(AGREED, participants=tuple(f"Keksitty {n}, Nimi" for n in range(members)))
    found = pages(paper_pdf(contract_paper(long, PRACTICE, DAY, Lang.FI)))
    assert len(found) == (1 if members == 2 else 2)
    assert tight("Paikka ja aika") in tight(found[-1])
    assert tight("Tietosuojaliite kertoo osallistujille") in tight(found[-1])


def test_a_private_client_signs_in_the_place_of_an_orderer() -> None:
    private = replace(AGREED, orderer="", orderer_id="", participants=("Keksitty, Oona",))
    said = contract_paper(private, PRACTICE, DAY, Lang.FI).text()
    assert "Asiakas: Keksitty, Oona" in said
    assert "Tilaajalle kerrotaan vain" not in said


def test_sums_of_hours_count_what_was_erased_in() -> None:
    said = hours(Lang.FI).text()
    assert "Kaikki yhteensä | 4 | 4 h 30 min" in said
    assert "3 tapaamista (3 h)" in said
    assert "Ääri, Åke, 3 hlö" in said


def test_sessions_without_a_payer_are_told_apart() -> None:
    said = PAPERS["uninvoiced"](Lang.FI).text()
    assert said.index("Keksitty Oy") < said.index("Maksajaa ei ole merkitty")


def test_the_sign_sheet_has_room_for_those_who_were_not_foreseen() -> None:
    sheet = sign_sheet(tuple(f"Nimi {n}" for n in range(10)), "", NOTICE, PRACTICE, DAY, Lang.FI)
    [table] = sheet.signing
    assert "versio 4" in sheet.text()
    assert getattr(table, "names")[-2:] == ("", "")  # noqa: B009 - one of two kinds


def test_printed_notes_warn_first_and_keep_their_paragraphs() -> None:
    note = PrintedNote(
        written_on=DAY,
        kind=NoteKind.SESSION,
        body="Ensimmäinen.\n\nToinen & <b>kolmas</b>.",
        special=True,
        kept_at=HeldAt.PAPER,
        paper_place="mappi 12",
        owner_count=3,
    )
    use = OwnUse(name="Sisko Keksitty", controller="", author="", made_on=DAY)
    pdf = paper_pdf(notes_paper(use, "ensim", (note,), Lang.FI))
    read = "".join(pages(pdf))
    assert tight(read).index(tight("Omaan käyttöön")) < tight(read).index("Ensimmäinen.")
    assert "<b>kolmas</b>" in read
    assert "mappi 12" in read
    with opened(pdf) as file:
        assert "Sisko" not in str(dict(file.docinfo.items()))


def test_labels_begin_where_the_sheet_still_has_some_and_name_nobody() -> None:
    labels = [FolderLabel(f"mappi {n}", n) for n in range(1, PER_SHEET)]
    pdf = render_folder_labels(labels, "Kuvitteellinen Valmennus", DAY, Lang.FI, first=3)
    first, second = pages(pdf)
    assert "Mappi 12" in first
    assert "Mappi 13" in second
    assert not unembedded(pdf)


@pytest.mark.parametrize("name", ["x" * 400, "مجلد", "📁 mappi", ""])
def test_no_name_of_a_folder_breaks_its_label(name: str) -> None:
    assert len(pages(render_folder_labels([FolderLabel(name, 0)], "y" * 200, DAY, Lang.SV))) == 1
