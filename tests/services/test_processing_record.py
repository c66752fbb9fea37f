"""The record of processing and the role letter, made from what the vault holds."""

import csv
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.blocks import texts
from heijastus_desk.documents.csv_tables import ENCODING
from heijastus_desk.documents.notice.texts import sentences
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.documents.processing_record import activities
from heijastus_desk.domain.contracts import (
    ContractKind,
    ContractTerms,
    ControllerRole,
    DataSet,
    DataSetRole,
    PartyRef,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import RecipientUse
from heijastus_desk.domain.notices.recipient import DemandedTerms, OwnRole, Recipient
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard
from heijastus_desk.domain.processing import RecordForm
from heijastus_desk.domain.values import Answer
from heijastus_desk.wording.sentences import label
from tests.documents.pdf_text import opened, pages, tight, unembedded

ORDERER = "Keksitty Oy"
INSTRUCTION = "Kyselyn vastaukset nimettöminä tilaajalle"
DEMANDED = Recipient(
    uid="",
    name=ORDERER,
    terms=DemandedTerms(
        received=date(2026, 5, 2), about="Käsittelysopimus kaikille tiedoille", answer=OwnRole.CONTROLLER
    ),
)


@pytest.fixture
def practice(app: Application) -> Application:
    """A recipient in the register, and two orderers: one of them has a survey done on its behalf."""
    cloud = app.recipients.add_from_directory(("zoom",)).uid
    (stored,) = app.registers.list()
    app.registers.save(
        replace(stored.value, recipients=Answer.of((RecipientUse(recipient=cloud),))), version=stored.version
    )
    for name, role, instruction in (
        (ORDERER, ControllerRole.PROCESSOR, INSTRUCTION),
        ("Muu Keksitty Oy", ControllerRole.OWN, ""),
    ):
        point = ContactPoint(kind=ContactPointKind.EMAIL, value=f"posti@{name.split()[0].lower()}.example")
        uid = app.clients.save_organisation(OrganisationCard(name=name, contact_points=(point,))).uid
        app.contracts.save(
            ContractTerms(
                kind=ContractKind.GROUP_SUPERVISION,
                title=f"Ryhmätyönohjaus, {name}",
                orderer=PartyRef(organisation=uid),
                data_sets=(DataSetRole(DataSet.SURVEY, role, instruction),),
            )
        )
    return app


@pytest.mark.parametrize("lang", list(Lang))
def test_the_controllers_record_has_every_item_of_the_law(practice: Application, lang: Lang) -> None:
    made = practice.processing_record.paper(RecordForm.CONTROLLER, lang)
    said = made.text()
    for key in ("who", "purposes", "groups", "categories", "recipients", "transfers", "limits", "security"):
        assert text("processing_record", key, lang) in said
    (stored,) = practice.registers.list()
    register = stored.value
    assert "Aino Keksitty" in said
    assert "Zoom Communications, Inc. (Zoom)" in said
    for purpose in register.purposes:
        assert purpose.text.get(lang) in said
        assert all(label(basis.kind, lang) in said for basis in purpose.bases)
    for category in register.categories:
        assert label(category.code, lang) in said
    for rule in register.retention:
        assert all(label(one, lang)[1:] in said for one in rule.record_classes)
        assert label(rule.event, lang) in said


def test_a_gap_is_marked_and_not_left_out(practice: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    (stored,) = practice.registers.list()
    practice.registers.save(replace(stored.value, purposes=(), protection_paper=Answer()), version=stored.version)
    words = sentences(Lang.EN)
    gaps = [
        words["document.unanswered"].format(what=words[f"fields.{field}"]) for field in ("purposes", "protection_paper")
    ]
    said = practice.processing_record.paper(RecordForm.CONTROLLER, Lang.EN).text()
    assert [gap for gap in gaps if gap in said] == gaps
    monkeypatch.setattr(activities, "Writer", lambda facts, lang, draft: Writer(facts, lang, draft=not draft))
    silent = practice.processing_record.paper(RecordForm.CONTROLLER, Lang.EN).text()
    assert [gap for gap in gaps if gap in silent] == []


@pytest.mark.parametrize("lang", list(Lang))
def test_the_processors_record_names_whom_she_works_for(practice: Application, lang: Lang) -> None:
    said = practice.processing_record.paper(RecordForm.PROCESSOR, lang).text()
    assert ORDERER in said
    assert "posti@keksitty.example" in said
    assert "posti@muu.example" not in said
    assert INSTRUCTION in said
    assert "Muu Keksitty Oy" not in said
    assert label(DataSet.SURVEY, lang) in said
    for key in ("processing", "transfers_for", "security_for"):
        assert text("processing_record", key, lang) in said


def test_nobody_to_work_for_is_said(app: Application) -> None:
    said = app.processing_record.paper(RecordForm.PROCESSOR, Lang.FI).text()
    assert text("processing_record", "none_processor", Lang.FI) in said
    assert text("processing_record", "for_all", Lang.FI) not in said


@pytest.mark.parametrize("form", list(RecordForm))
@pytest.mark.parametrize("lang", list(Lang))
def test_it_is_printed_and_tabled(practice: Application, form: RecordForm, lang: Lang) -> None:
    pdf = practice.processing_record.render(form, lang)
    assert tight(text("processing_record", "title", lang)) in tight(pages(pdf)[0])
    assert unembedded(pdf) == set()
    with opened(pdf) as file:
        assert str(file.Root.Lang) == lang.value
    table = practice.processing_record.render(form, lang, "csv").decode(ENCODING)
    rows = list(csv.reader(StringIO(table, newline=""), delimiter=";"))
    assert len(rows) == 2
    assert len(rows[0]) == len(rows[1]) == len(set(rows[0]))
    assert all(rows[0])
    found = "Zoom" if form is RecordForm.CONTROLLER else INSTRUCTION
    assert any(found in cell for cell in rows[1])


def test_a_cell_says_what_the_paper_says(practice: Application) -> None:
    paper = practice.processing_record.paper(RecordForm.CONTROLLER, Lang.FI)
    printed = [line for section in paper.sections for line in texts(section.blocks)]
    table = practice.processing_record.render(RecordForm.CONTROLLER, Lang.FI, "csv").decode(ENCODING)
    row = list(csv.reader(StringIO(table, newline=""), delimiter=";"))[1]
    lines = {line for cell in row for line in cell.removeprefix("'").split("\n")}
    missing = [line for piece in printed for line in piece.split("\n") if line not in lines]
    # The headings of items are the heads of columns; the lead stands on paper only.
    heads = {text("processing_record", key, Lang.FI) for key in ("lead_controller", "controller", "officer", "joint")}
    heads |= {section.heading for section in paper.sections}
    columns = set(next(csv.reader(StringIO(table, newline=""), delimiter=";")))
    assert [line for line in missing if line not in heads | columns] == []


def test_an_unknown_form_of_file_is_refused(app: Application) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.processing_record.render(RecordForm.CONTROLLER, Lang.FI, "doc")
    assert failure.value.code is ErrorCode.FORMAT_UNKNOWN


def test_before_the_first_run_there_is_no_record(empty_app: Application) -> None:
    for form in RecordForm:
        for file in ("pdf", "csv"):
            with pytest.raises(HeijastusError) as failure:
                empty_app.processing_record.render(form, Lang.FI, file)
            assert failure.value.code is ErrorCode.SETUP_NOT_FINISHED


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("answer", list(OwnRole))
def test_the_role_letter_stands_on_one_page(practice: Application, answer: OwnRole, lang: Lang) -> None:
    assert DEMANDED.terms is not None
    asked = replace(DEMANDED, terms=replace(DEMANDED.terms, answer=answer))
    paper = practice.role_letters.paper(asked, lang)
    said = paper.text()
    for piece in (ORDERER, "Aino Keksitty", "Käsittelysopimus kaikille tiedoille", INSTRUCTION):
        assert piece in said
    assert text("role_letter", f"answer_{answer.value}", lang) in said
    refused = text("role_letter", "not_signed", lang).format(role=label(OwnRole.PROCESSOR, lang).lower())
    assert (refused in said) is (answer is not OwnRole.PROCESSOR)
    pdf = paper_pdf(paper)
    assert len(pages(pdf)) == 1
    assert unembedded(pdf) == set()


def test_a_letter_to_somebody_else_tells_nothing_of_the_orderer(practice: Application) -> None:
    said = practice.role_letters.paper(replace(DEMANDED, name="Muu Keksitty Oy"), Lang.FI).text()
    assert INSTRUCTION not in said
    assert text("role_letter", "sets_none", Lang.FI) in said


def test_a_letter_wants_an_answer_first(practice: Application) -> None:
    for terms in (None, DemandedTerms(about="Sopimus")):
        with pytest.raises(HeijastusError) as failure:
            practice.role_letters.paper(replace(DEMANDED, terms=terms), Lang.FI)
        assert (failure.value.code, failure.value.field) == (ErrorCode.FIELD_EMPTY, "terms_answer")
