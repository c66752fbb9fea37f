"""Destruction cases: papers signed off one by one, the case open until the last, paper that names nobody."""

from datetime import date, timedelta
from io import BytesIO
from uuid import uuid4

import pikepdf
import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.destruction import (
    DestructionGround,
    ErasureChoices,
    KeptCount,
    PaperToShred,
    ShredManner,
    kept_as_stored,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.papers import PaperEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.records import RecordClass
from tests.documents.pdf_text import pages
from tests.storage.vaults import TODAY

OPENED = TODAY - timedelta(days=4)
UNTIL = date(2031, 12, 31)


@pytest.fixture
def case(app: Application) -> str:
    """A case with three papers in two folders, as an erasure leaves it."""
    with app.vault.write() as transaction:
        row = transaction.insert(
            "destruction",
            {
                "number": 7,
                "entry": str(uuid4()),
                "ground": DestructionGround.REQUEST.value,
                "opened_on": OPENED,
                "closed_on": None,
                "counts": {"notes": 12, "client_card": 1},
                "kept": kept_as_stored((KeptCount(RecordClass.VOUCHER, 2, UNTIL),)),
                "undecided": 4,
            },
        )
        for number, folder in ((3, "mappi 12"), (4, "Mappi 12"), (None, "arkistokaappi")):
            transaction.insert(
                "shred_item",
                {
                    "destruction_id": row["id"],
                    "number": number,
                    "record_class": RecordClass.NOTES.value,
                    "dated_on": date(2025, 3, 2),
                    "folder": folder,
                },
            )
        transaction.insert(
            "kept_mention",
            {"destruction_id": row["id"], "item_table": "note", "item_uid": str(uuid4()), "because": "others_own"},
        )
    return row["uid"]


def test_a_case_tells_counts_and_papers(app: Application, case: str) -> None:
    (only,) = app.destructions.cases()
    assert (only.uid, only.number, only.ground, only.closed_on) == (case, 7, DestructionGround.REQUEST, None)
    assert only.counts == {RecordClass.NOTES: 12, RecordClass.CLIENT_CARD: 1}
    assert only.kept == (KeptCount(RecordClass.VOUCHER, 2, UNTIL),)
    assert sum(only.mentions.values()) == 1
    assert app.destructions.open_papers() == len(only.open_papers) == 3
    with pytest.raises(HeijastusError) as unknown:
        app.destructions.case(str(uuid4()))
    assert unknown.value.code is ErrorCode.RECORD_NOT_FOUND


def test_the_case_is_open_until_its_last_paper_is_signed_off(app: Application, case: str) -> None:
    first, second, last = [paper.uid for paper in app.destructions.case(case).papers]
    app.destructions.sign_off([first, second], ShredManner.SHREDDED, OPENED)
    half = app.destructions.case(case)
    assert half.closed_on is None
    assert [paper.uid for paper in half.open_papers] == [last]
    signed = next(paper for paper in half.papers if paper.uid == first)
    assert (signed.folder, signed.manner, signed.destroyed_on) == ("", ShredManner.SHREDDED, OPENED)
    change = app.destructions.sign_off([last], ShredManner.SERVICE)
    assert app.destructions.case(case).closed_on == TODAY
    assert not app.destructions.cases(open_only=True)
    assert change.inverse is not None
    change.inverse()
    again = app.destructions.case(case)
    assert again.closed_on is None
    assert [paper.folder != "" for paper in again.open_papers] == [True]


@pytest.mark.parametrize(
    ("on", "code"),
    [(TODAY + timedelta(days=1), ErrorCode.DATE_IN_FUTURE), (OPENED - timedelta(days=1), ErrorCode.DATE_ORDER)],
)
def test_an_impossible_day_signs_nothing(app: Application, case: str, on: date, code: ErrorCode) -> None:
    papers = [paper.uid for paper in app.destructions.case(case).papers]
    with pytest.raises(HeijastusError) as refused:
        app.destructions.sign_off(papers, ShredManner.BURNED, on)
    assert (refused.value.code, refused.value.field) == (code, "destroyed_on")
    assert app.destructions.open_papers() == 3


def test_nothing_ticked_and_a_paper_signed_before_are_refused(app: Application, case: str) -> None:
    with pytest.raises(HeijastusError) as none:
        app.destructions.sign_off([], ShredManner.SHREDDED)
    assert (none.value.code, none.value.field) == (ErrorCode.FIELD_EMPTY, "papers")
    first, second, _last = [paper.uid for paper in app.destructions.case(case).papers]
    app.destructions.sign_off([first], ShredManner.SHREDDED)
    with pytest.raises(HeijastusError) as again:
        app.destructions.sign_off([second, first], ShredManner.SHREDDED)
    assert again.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert app.destructions.open_papers() == 2, "all of them or none"


@pytest.mark.parametrize("lang", list(Lang))
def test_the_shred_list_stands_by_folder_and_can_be_signed(app: Application, case: str, lang: Lang) -> None:
    text = "\n".join(pages(app.destructions.shred_list_pdf(case, lang)))
    assert "arkistokaappi" in text
    assert text.count("mappi 12") + text.count("Mappi 12") == 1, "written alike or not, one folder"
    assert "7" in text


def test_only_the_list_made_before_names_anybody(app: Application) -> None:
    paper = PaperToShred(
        table="paper_record",
        uid=str(uuid4()),
        record_class=RecordClass.CONTRACT,
        folder="mappi 1",
        what="Kerttu Keksityn sopimus",
        number=9,
    )
    pdf = app.destructions.preview_list_pdf([paper], Lang.FI)
    text = " ".join("\n".join(pages(pdf)).split())
    assert "Kerttu Keksityn sopimus" in text
    assert "Tuhoa se papereiden mukana" in text
    with pikepdf.open(BytesIO(pdf)) as file:
        assert "Kerttu" not in str(file.docinfo)


def test_a_report_waits_for_the_proof(app: Application, case: str) -> None:
    with pytest.raises(HeijastusError) as early:
        app.destructions.report_pdf(case, Lang.FI)
    assert early.value.code is ErrorCode.ERASURE_NOT_PROVEN


def test_the_report_of_an_erasure_tells_ground_counts_and_code_and_nobody(app: Application) -> None:
    person = app.clients.save_person(PersonCard(given_name="Kerttu", family_name="Keksitty")).uid
    app.notes.save(NoteEntry(written_on=TODAY, body="Keksitty muistiinpano.", owners=(person,)))
    app.papers.save(
        PaperEntry(what="Kertun kartoitus", party=PartyRef(person=person), folder="Kertun mappi", dated_on=TODAY)
    )
    report = app.erasure.erase_chosen((("person", person),), ErasureChoices(ground=DestructionGround.OBJECTION))
    told = app.destructions.case(report.case)
    assert (told.ground, told.counts[RecordClass.NOTES]) == (DestructionGround.OBJECTION, 1)
    app.destructions.sign_off([paper.uid for paper in told.papers], ShredManner.RETURNED)
    first = pages(app.destructions.report_pdf(report.case, Lang.FI))[0]
    for said in (report.code, "Henkilö vastusti", "Muistiinpanot", "Kuitattu tuhotuiksi"):
        assert said in first
    whole = first + "".join(pages(app.destructions.shred_list_pdf(report.case, Lang.FI)))
    assert "Kertun" not in whole
    assert "Keksitty" not in whole.replace("Aino Keksitty", ""), "she herself is the controller"
