"""The short layer: one page, the true essentials, and nothing the whole notice does not say."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from heijastus_desk import assets
from heijastus_desk.documents.blocks import Box, texts
from heijastus_desk.documents.notice import NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice.short import compose_short
from heijastus_desk.documents.notice_pdf import render_short_pdf
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import (
    Basis,
    Category,
    DisclosureRule,
    Publication,
    Purpose,
    RecipientUse,
    Register,
    Source,
)
from heijastus_desk.domain.notices.law import LegalBasis, Mechanism, SourceKind
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.retention.terms import Event, RetentionRule, Scope
from heijastus_desk.domain.values import Answer
from heijastus_desk.importing.register_files import read_register_file
from tests.documents import pdf_text
from tests.documents.notice_samples import EMPTY, KEKSITTY, TODAY, filled

FILES = [
    *sorted((Path(__file__).parents[1] / "data" / "registers").glob("*.toml")),
    assets.resource("demo", "registers.toml"),
]


def short(register: Register, *recipients: Recipient, lang: Lang = Lang.FI) -> NoticeDocument:
    given = NoticeFacts(controller=KEKSITTY, register=register, recipients=recipients, today=TODAY)
    return compose_short(given, lang)


def said(document: NoticeDocument, item: str) -> str:
    return "\n".join(text for s in document.sections if s.item == item for text in texts(s.blocks))


def rule(
    period: str, event: Event = Event.LAST_CONTACT, record_class: RecordClass = RecordClass.NOTES
) -> RetentionRule:
    return RetentionRule(uid=period, record_classes=(record_class,), period=period, event=event, scope=Scope.PERSON)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_register_stands_on_one_page(path: Path, lang: Lang) -> None:
    file = read_register_file(path)
    for register in file.registers:
        facts = NoticeFacts(
            controller=file.controller, register=register, recipients=file.recipients, today=date(2026, 11, 22)
        )
        document = compose_short(facts, lang)
        (page,) = pdf_text.pages(render_short_pdf(document))
        printed = pdf_text.tight(page)
        for purpose in register.purposes:
            assert pdf_text.tight(purpose.text.get(lang)) in printed
        for section in document.sections:
            for text in texts(section.blocks):
                assert pdf_text.tight(text.replace(": ", "", 1)) in printed or pdf_text.tight(text) in printed


def test_it_names_the_controller_and_how_she_is_reached() -> None:
    told = said(short(EMPTY), "short_controller")
    assert "Kaisa Kuvitteellinen" in told
    assert "kaisa@keksitty.example" in told
    assert "kaisa@keksitty.example" in said(short(EMPTY), "short_more")


def test_each_purpose_stands_with_its_basis() -> None:
    bases = (Basis(kind=LegalBasis.CONTRACT), Basis(kind=LegalBasis.LEGITIMATE_INTERESTS))
    purpose = Purpose(code="p", text=LocalisedText(fi="Valmennuksen toteuttaminen"), bases=bases)
    document = short(replace(EMPTY, purposes=(purpose,)))
    assert said(document, "short_purposes") == "Valmennuksen toteuttaminen (sopimus, oikeutettu etu)"
    boxes = [block for section in document.sections for block in section.blocks if isinstance(block, Box)]
    assert [box.heading for box in boxes] == ["Sinulla on oikeus vastustaa tietojesi käsittelyä"]


def test_without_an_interest_there_is_no_frame() -> None:
    purpose = Purpose(code="p", text=LocalisedText(fi="Lasku"), bases=(Basis(kind=LegalBasis.LEGAL_OBLIGATION),))
    assert not any(section.item == "N16" for section in short(replace(EMPTY, purposes=(purpose,))).sections)


def test_what_may_surprise_is_told() -> None:
    abroad = Recipient(uid="r", name="Example Inc.", country="US", mechanism=Mechanism.DPF)
    register = replace(
        EMPTY,
        categories=(Category(code=DataCategory.SPECIAL, text=LocalisedText(fi="terveydestä kerrottu"), special=True),),
        sources=Answer.of(
            (
                Source(kind=SourceKind.PERSON, text=LocalisedText(fi="henkilö itse")),
                Source(kind=SourceKind.ORDERER, text=LocalisedText(fi="tilaajan henkilöstöosasto")),
            )
        ),
        recipients=Answer.of((RecipientUse(recipient="r"),)),
        disclosures=Answer.of((DisclosureRule(text=LocalisedText(fi="läsnäolo tilaajalle")),)),
        publication=Answer.of(Publication(text=LocalisedText(fi="Julkaisemme referenssiluettelon"))),
        profiling=Answer.of(LocalisedText(fi="Arvioinnista tehdään profiili")),
        retention=(rule("P6M"), rule("P4Y", record_class=RecordClass.CONTRACT), rule("P9Y", Event.PURGE_CYCLE)),
    )
    told = said(short(register, abroad), "short_surprises")
    for words in (
        "terveydestä kerrottu",
        "tilaajan henkilöstöosasto",
        "Example Inc. (Yhdysvallat)",
        "läsnäolo tilaajalle",
        "Julkaisemme referenssiluettelon",
        "Arvioinnista tehdään profiili",
        "Pisin säilytysaika on 4 vuotta: Sopimus",
    ):
        assert words in told, words
    assert "henkilö itse" not in told
    assert "9 vuotta" not in told


def test_nothing_surprising_makes_no_section() -> None:
    assert not said(short(EMPTY), "short_surprises")


@pytest.mark.parametrize("lang", list(Lang))
def test_rights_are_named_and_the_complaint(lang: Lang) -> None:
    consent = Purpose(code="p", text=LocalisedText(fi="a", sv="b", en="c"), bases=(Basis(kind=LegalBasis.CONSENT),))
    told = said(short(replace(EMPTY, purposes=(consent,)), lang=lang), "short_rights")
    words = {
        Lang.FI: ("pääsy tietoihin", "poistamiseen", "peruuttaa suostumuksesi", "tietosuojavaltuutetulle", "kuukauden"),
        Lang.SV: ("tillgång", "radering", "återkalla ditt samtycke", "dataombudsmannen", "en månad"),
        Lang.EN: ("access", "erasure", "withdraw your consent", "Data Protection Ombudsman", "one month"),
    }[lang]
    assert not [word for word in words if word not in told]


def test_large_type_may_take_more_pages() -> None:
    controller, register, recipients = filled()
    facts = NoticeFacts(controller=controller, register=register, recipients=recipients, today=TODAY)
    document = compose_short(facts, Lang.FI)
    large = pdf_text.pages(render_short_pdf(document, large=True))
    assert len(large) > len(pdf_text.pages(render_short_pdf(document)))
