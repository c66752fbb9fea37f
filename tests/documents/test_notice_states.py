"""What a notice does with answered, "none", unanswered, untranslated and contradicted fields."""

from dataclasses import fields, replace
from typing import Any

import pytest

from heijastus_desk.documents.blocks import Block, Box, Bullets, Paragraph, Table, Tone
from heijastus_desk.documents.notice import HeldFacts, NoticeDocument, NoticeFacts, compose, texts
from heijastus_desk.documents.notice_pdf import frontmatter, render_notice_pdf
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import (
    Basis,
    Category,
    Cookie,
    Cookies,
    Purpose,
    RecipientUse,
    Register,
    Source,
    SubjectGroup,
    Transfer,
)
from heijastus_desk.domain.notices.controller import CoController, Controller
from heijastus_desk.domain.notices.law import LegalBasis, Mechanism, SourceKind, SpecialGround
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, GroupKind, HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import Event, Exemption, RetentionRule
from heijastus_desk.domain.values import Answer
from tests.documents import pdf_text
from tests.documents.notice_facts import facts
from tests.documents.notice_samples import EMPTY, KEKSITTY, TODAY, filled


def noticed(
    register: Register,
    *,
    controller: Controller = KEKSITTY,
    recipients: tuple[Recipient, ...] = (),
    held: HeldFacts | None = None,
    lang: Lang = Lang.FI,
    draft: bool = False,
) -> NoticeDocument:
    given = NoticeFacts(
        controller=controller, register=register, recipients=recipients, today=TODAY, held=held or HeldFacts()
    )
    return compose(given, lang, draft=draft)


def section(document: NoticeDocument, item: str) -> tuple[Block, ...]:
    return next((s.blocks for s in document.sections if s.item == item), ())


def purpose(*bases: LegalBasis, code: str = "p", ground: SpecialGround | None = None) -> Purpose:
    return Purpose(
        code=code,
        text=LocalisedText(fi="Tarkoitus A", sv="Ändamål A", en="Purpose A"),
        bases=tuple(Basis(kind=kind) for kind in bases),
        special_ground=ground,
        legitimate_interest=LocalisedText(fi="Etu A") if LegalBasis.LEGITIMATE_INTERESTS in bases else LocalisedText(),
    )


@pytest.mark.parametrize("lang", list(Lang))
def test_no_field_of_the_model_is_lost(lang: Lang) -> None:
    controller, register, recipients = filled()
    document = noticed(register, controller=controller, recipients=recipients, lang=lang)
    front = frontmatter(document)
    printed = pdf_text.running(render_notice_pdf(document), front.running_head, front.foot_note).lower()
    expected = facts(controller, register, recipients, lang)
    assert len(expected) > 350
    assert not {where: words for where, words in expected.items() if pdf_text.tight(words).lower() not in printed}
    assert not document.unanswered
    assert not document.untranslated
    assert document.withheld == ("kept_in_finland",)


def test_an_unanswered_field_is_told_and_not_printed() -> None:
    document = noticed(EMPTY)
    answers = {field.name for field in fields(Register) if isinstance(getattr(EMPTY, field.name), Answer)}
    assert answers <= set(document.unanswered)
    assert {"controller.dpo", "controller.joint", "groups", "purposes", "categories", "retention"} <= set(
        document.unanswered
    )
    assert "Vielä vastaamatta" not in document.text()
    assert {s.item for s in document.sections} == {"N01", "register", "N09", "requests", "N11", "N15"}


def test_a_draft_marks_each_gap_where_it_belongs() -> None:
    document = noticed(EMPTY, draft=True)
    marks = [b for s in document.sections for b in s.blocks if isinstance(b, Paragraph) and b.tone is Tone.UNANSWERED]
    assert len(marks) == len(document.unanswered)
    assert document.title == "Luonnos: Tietosuojaseloste"
    assert any("evästeitä" in mark.text for mark in section(document, "cookies") if isinstance(mark, Paragraph))


_NONE = (
    "contact.none",
    "dpo.none",
    "joint.none",
    "provision.none",
    "sources.none",
    "recipients.none",
    "disclosures.none",
    "flows.none",
    "publication.none",
    "transfers.none",
    "protection.no_paper",
    "protection.no_electronic",
    "automated.no_automated_decisions",
    "automated.no_profiling",
    "cookies.none",
)


@pytest.mark.parametrize("lang", list(Lang))
def test_none_is_a_sentence_of_its_own(lang: Lang) -> None:
    answers = {
        field.name: Answer[object].none()
        for field in fields(Register)
        if getattr(EMPTY, field.name) == Answer() and isinstance(getattr(EMPTY, field.name), Answer)
    }
    controller = replace(KEKSITTY, dpo=Answer.none(), joint=Answer.none())
    document = noticed(replace(EMPTY, **answers), controller=controller, lang=lang)
    said = texts.sentences(lang)
    for key in _NONE:
        assert said[key] in document.text(), key
    assert not set(answers) & set(document.unanswered)


def test_a_missing_translation_prints_the_finnish_and_is_told() -> None:
    register = replace(EMPTY, promises=(LocalisedText(fi="Emme myy tietoja."),))
    document = noticed(register, lang=Lang.SV)
    assert "Emme myy tietoja." in document.text()
    assert document.untranslated == ("name", "promises[0]")
    assert noticed(register).untranslated == ()


def test_a_text_without_finnish_is_not_lost() -> None:
    register = replace(EMPTY, promises=(LocalisedText(sv="Vi säljer inte uppgifter."),))
    for lang in (Lang.FI, Lang.EN):
        assert "Vi säljer inte uppgifter." in noticed(register, lang=lang).text()


# ------------------------------------------------------------------------------------------- nothing she has not said


def test_a_ground_in_her_own_words_stands_with_the_purposes() -> None:
    stated = LocalisedText(fi="Käsittely perustuu keksittyyn suhteeseen.")
    for purposes in ((), (purpose(),)):
        document = noticed(replace(EMPTY, basis_statement=stated, purposes=purposes))
        assert Paragraph(stated.fi) in section(document, "N03")
        assert any(gap.startswith("purposes") for gap in document.unanswered)
        assert "6 artiklan" not in document.text()


def test_a_country_nobody_has_said_is_a_gap_and_no_transfer() -> None:
    document = _using(replace(HOME, country=""), kept_in_finland=True)
    assert document.unanswered.count("recipients.country[tili]") == 1
    assert not any(gap.startswith("recipients.mechanism") for gap in document.unanswered)
    assert "Suomi" not in document.text()
    assert document.withheld == ()


def test_ticks_that_are_not_set_say_nothing() -> None:
    sources = Answer.of((Source(kind=SourceKind.SERVICE, text=LocalisedText(fi="Keksitty lähde")),))
    cookies = Answer.of(Cookies(table=(Cookie(name="keksi", purpose=LocalisedText(fi="mittaus")),)))
    category = Category(code=DataCategory.WEB, text=LocalisedText(fi="osoite"), held=())
    document = noticed(replace(EMPTY, sources=sources, cookies=cookies, categories=(category,)))
    tables = [block for item in ("N13", "cookies", "N05") for block in section(document, item)]
    assert [table.header for table in tables if isinstance(table, Table)] == [
        ("Eväste ja tarjoaja", "Tarkoitus ja tiedot"),
        ("Ryhmä", "Tiedot"),
    ]
    assert section(document, "N13") == (Bullets(("Keksitty lähde",)),)


def test_a_kind_is_named_where_she_has_no_words_of_her_own() -> None:
    groups = (
        SubjectGroup(kind=GroupKind.SUBSCRIBERS),
        SubjectGroup(kind=GroupKind.CLIENTS, text=LocalisedText(fi="Me")),
    )
    text = noticed(replace(EMPTY, groups=groups)).text()
    assert "Uutiskirjeen tilaajat" in text
    assert "Asiakkaat" not in text


def test_a_record_class_is_named_where_it_has_a_period_of_its_own() -> None:
    category = Category(
        code=DataCategory.IDENTITY,
        text=LocalisedText(fi="nimi"),
        record_classes=(RecordClass.CLIENT_CARD, RecordClass.CONTRACT),
    )
    whole = RetentionRule(uid="a", event=Event.RELATIONSHIP_END, period="P2Y")
    own = RetentionRule(uid="b", record_classes=(RecordClass.CONTRACT,), event=Event.CONTRACT_END, period="P3Y")
    register = replace(EMPTY, categories=(category,), retention=(whole,))
    assert "Tietoluokka:" not in noticed(register).text()
    assert "Tietoluokka: Sopimus" in noticed(replace(register, retention=(whole, own))).text()


def test_what_prevents_erasure_prolongs_no_period() -> None:
    rule = RetentionRule(
        uid="a",
        event=Event.RELATIONSHIP_END,
        period="P2Y",
        exemptions=(Exemption.LAW, Exemption.OPEN_INVOICE),
        on_request=True,
    )
    text = noticed(replace(EMPTY, retention=(rule,))).text()
    assert "Emme poista tietoja silloin, kun laki velvoittaa säilyttämään ne; lasku on maksamatta." in text
    assert "Voit pyytää poistamista jo aiemmin." in text
    assert "Käyttö:" not in text


def test_a_financial_year_of_her_own_is_told() -> None:
    held = HeldFacts(record_classes=frozenset({RecordClass.VOUCHER}))
    document = noticed(EMPTY, controller=replace(KEKSITTY, financial_year_end="09-30"), held=held)
    assert "Tilikautemme päättyy 30. syyskuuta." in document.text()


# --------------------------------------------------------------------------------------------- what the law decides


def test_a_sole_trader_is_the_person_beside_the_trade_name() -> None:
    text = noticed(EMPTY).text()
    assert "Rekisterinpitäjä: Kaisa Kuvitteellinen\nyksityinen elinkeinonharjoittaja" in text
    assert "Toiminimi: Keksitty Työnohjaus" in text
    assert "controller.person_name" in noticed(EMPTY, controller=replace(KEKSITTY, person_name="")).unanswered


def test_a_home_address_stays_out_where_she_says_so() -> None:
    document = noticed(EMPTY, controller=replace(KEKSITTY, print_address=False))
    assert "Esimerkkitie" not in document.text()
    assert "controller.address" not in document.unanswered
    unreachable = replace(KEKSITTY, print_address=False, email="", phone="")
    assert {"controller.address", "controller.reach"} <= set(noticed(EMPTY, controller=unreachable).unanswered)


@pytest.mark.parametrize(
    ("bases", "items"),
    [
        ((LegalBasis.CONTRACT,), {"N09"}),
        ((LegalBasis.LEGAL_OBLIGATION,), {"N09"}),
        ((LegalBasis.LEGITIMATE_INTERESTS,), {"N04", "N16"}),
        ((LegalBasis.PUBLIC_TASK,), {"N16"}),
        ((LegalBasis.CONSENT,), {"N10"}),
    ],
)
def test_sections_follow_the_basis(bases: tuple[LegalBasis, ...], items: set[str]) -> None:
    document = noticed(replace(EMPTY, purposes=(purpose(*bases),)))
    conditional = {"N04", "N10", "N16"}
    assert {s.item for s in document.sections} & conditional == items & conditional
    portable = "järjestelmästä toiseen" in document.text()
    assert portable is bool({LegalBasis.CONSENT, LegalBasis.CONTRACT} & set(bases))


def test_the_right_to_object_stands_in_a_box_of_its_own() -> None:
    document = noticed(replace(EMPTY, purposes=(purpose(LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.CONTRACT),)))
    (box,) = section(document, "N16")
    assert isinstance(box, Box)
    boxes = [b for s in document.sections for b in s.blocks if isinstance(b, Box)]
    assert boxes == [box]


@pytest.mark.parametrize(
    "register",
    [
        replace(EMPTY, groups=(SubjectGroup(kind=GroupKind.SUBSCRIBERS),)),
        replace(EMPTY, purposes=(purpose(LegalBasis.CONSENT, code="marketing"),)),
        replace(EMPTY, categories=(Category(code=DataCategory.MARKETING, text=LocalisedText(fi="m")),)),
        replace(
            EMPTY,
            retention=(RetentionRule(uid="x", record_classes=(RecordClass.PROSPECT,), event=Event.COLLECTED),),
        ),
    ],
    ids=["group", "purpose", "category", "rule"],
)
def test_marketing_can_be_forbidden_without_reasons(register: Register) -> None:
    document = noticed(register)
    assert texts.sentences(Lang.FI)["objection.marketing"] in document.text()


def test_explicit_consent_can_be_withdrawn() -> None:
    with_ground = purpose(LegalBasis.CONTRACT, ground=SpecialGround.EXPLICIT_CONSENT)
    assert section(noticed(replace(EMPTY, purposes=(with_ground,))), "N10")


def test_special_data_without_a_ground_is_a_gap() -> None:
    special = Category(code=DataCategory.SPECIAL, text=LocalisedText(fi="terveys"), special=True)
    bare = replace(EMPTY, categories=(special,), purposes=(purpose(LegalBasis.CONTRACT),))
    assert "purposes.special_ground" in noticed(bare).unanswered


# ---------------------------------------------------------------------------------------------- what the map decides


def test_a_category_held_here_is_printed_even_when_the_register_forgot_it() -> None:
    named = Category(code=DataCategory.CONTACT, text=LocalisedText(fi="puhelin"), held=(HeldAt.PAPER,))
    held = HeldFacts(categories=frozenset({DataCategory.CONTACT, DataCategory.NOTES}))
    document = noticed(replace(EMPTY, categories=(named,)), held=held)
    assert document.unnamed == (DataCategory.NOTES,)
    (table,) = section(document, "N05")
    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == ["Yhteystiedot", "Muistiinpanot"]


@pytest.mark.parametrize(
    ("record_class", "years"), [(RecordClass.VOUCHER, "6 vuotta"), (RecordClass.LEDGER, "10 vuotta")]
)
def test_vouchers_held_here_bring_the_accounting_period(record_class: RecordClass, years: str) -> None:
    document = noticed(EMPTY, held=HeldFacts(record_classes=frozenset({record_class})))
    (table, *_) = section(document, "N08")
    assert isinstance(table, Table)
    assert [row[1].partition("\n")[0] for row in table.rows] == [years]
    assert "Tilikautemme" not in document.text()
    own = RetentionRule(uid="x", record_classes=(record_class,), event=Event.FINANCIAL_YEAR_END, period="P8Y")
    ruled = noticed(replace(EMPTY, retention=(own,)), held=HeldFacts(statutory=frozenset({record_class})))
    assert years not in ruled.text()


def test_backups_and_the_ban_list_have_lines_of_their_own() -> None:
    held = HeldFacts(record_classes=frozenset({RecordClass.BACKUP_TAIL, RecordClass.SUPPRESSION}))
    text = noticed(EMPTY, held=held).text()
    assert "90 päivää" in text
    assert "36 kuukautta" in text


# ------------------------------------------------------------------------------------------------ contradictions


ABROAD = Recipient(uid="pilvi", name="Keksitty Pilvi Inc.", country="US", mechanism=Mechanism.SCC)
HOME = Recipient(uid="tili", name="Tilitoimisto Esimerkki Oy")


def _using(*recipients: Recipient, **more: Any) -> NoticeDocument:
    uses = tuple(RecipientUse(recipient=recipient.uid) for recipient in recipients)
    register = replace(EMPTY, recipients=Answer.of(uses), **more)
    return noticed(register, recipients=recipients)


def test_kept_in_finland_is_printed_only_when_true() -> None:
    sentence = texts.sentences(Lang.FI)["transfers.kept_in_finland"]
    assert sentence in _using(HOME, kept_in_finland=True).text()
    contradicted = _using(HOME, ABROAD, kept_in_finland=True)
    assert sentence not in contradicted.text()
    assert contradicted.withheld == ("kept_in_finland",)


def test_a_recipient_abroad_is_a_transfer_whatever_the_field_says() -> None:
    document = _using(ABROAD, transfers=Answer[tuple[Transfer, ...]].none())
    assert texts.sentences(Lang.FI)["transfers.none"] not in document.text()
    assert "2021/914" in document.text()
    assert texts.sentences(Lang.FI)["transfers.copy_from_us"] in document.text()
    assert document.withheld == ("transfers",)


def test_a_recipient_abroad_without_a_mechanism_is_a_gap() -> None:
    assert "recipients.mechanism[pilvi]" in _using(replace(ABROAD, mechanism=Mechanism.EEA_ONLY)).unanswered


def test_a_recipient_that_is_gone_is_a_gap_and_no_crash() -> None:
    register = replace(EMPTY, recipients=Answer.of((RecipientUse(recipient="kadonnut"),)))
    assert "recipients.unknown[kadonnut]" in noticed(register).unanswered


def test_co_controllers_leave_no_claim_to_decide_alone() -> None:
    company = CoController(name=LocalisedText(fi="Keksitty Sisar Oy"), business_id="9000005-4")
    controller = replace(KEKSITTY, co_controllers=(company,), joint=Answer.none())
    text = noticed(EMPTY, controller=controller).text()
    assert "Keksitty Sisar Oy, Y-tunnus 9000005-4" in text
    assert texts.sentences(Lang.FI)["joint.none"] not in text
