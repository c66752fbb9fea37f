"""Each sentence of an old notice goes where it says, and pieces of sentences are told apart."""

from dataclasses import replace

import pytest

from heijastus_desk.domain.notices.adoption.facts import place_of
from heijastus_desk.domain.notices.adoption.pieces import enumerated, pieces, sentences
from heijastus_desk.domain.notices.adoption.suggestion import Target
from heijastus_desk.domain.notices.items import NoticeItem as Item
from heijastus_desk.domain.notices.law import LegalBasis, Mechanism, SourceKind
from heijastus_desk.domain.notices.old import OldNotice, OldRecipient, OldRetention, OldSection, Trigger
from heijastus_desk.domain.records import RecordClass
from tests.domain.adopting import adopted, one_section, targets
from tests.domain.old_notice_samples import OLD, section


@pytest.mark.parametrize(
    ("text", "item", "expected"),
    [
        ("Tietoja ei luovuteta, ellei laki siihen velvoita.", Item.RECIPIENTS, [Target.DISCLOSURE]),
        ("Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole tarpeen.", Item.TRANSFERS, [Target.TRANSFER]),
        ("Tiedot pidetään pääosin Suomessa.", Item.TRANSFERS, [Target.TRANSFER]),
        ("Käytämme profilointia.", Item.AUTOMATED, [Target.PROFILING]),
        ("Automaattisia päätöksiä tehdään.", Item.AUTOMATED, [Target.AUTOMATED]),
        ("Ei käytetä.", Item.AUTOMATED, [Target.NO_AUTOMATED]),
        ("Kuviot ovat sinisiä.", Item.PURPOSES, [Target.EXTRA]),
        ("Evästeet voi estää selaimen asetuksista.", Item.COOKIES, [Target.COOKIE_REFUSAL]),
        ("Henkilöllisyys tarkistetaan.", Item.REQUESTS, [Target.IDENTITY]),
        ("Postitse osoitteeseen Keksitynkatu 7.", Item.REQUESTS, [Target.CHANNEL]),
        ("Nimen antaminen on välttämätöntä.", Item.PROVISION, [Target.PROVISION]),
        ("Lupaamme vaieta.", Item.PROMISES, [Target.PROMISE]),
        ("Meillä on vastaava: Ville Keksitty.", Item.OFFICER, [Target.EXTRA]),
        ("Muutoksista kerrotaan.", Item.CHANGE, [Target.EXTRA]),
        ("", Item.AUTOMATED, []),
    ],
)
def test_a_sentence_goes_where_it_says(text: str, item: Item, expected: list[Target]) -> None:
    assert targets(one_section(text, item)) == expected


@pytest.mark.parametrize(
    ("text", "mechanism"),
    [
        ("Palvelu noudattaa Privacy Shield -sopimusta.", Mechanism.PRIVACY_SHIELD),
        ("Siirto EU:n ulkopuolelle perustuu mallisopimuslausekkeisiin.", Mechanism.SCC),
        ("EU:n ulkopuolella on Privacy Shield tai mallisopimuslausekkeet.", None),
    ],
)
def test_a_ground_for_transfers_only_where_one_is_told(text: str, mechanism: Mechanism | None) -> None:
    transfers = adopted(one_section(text, Item.TRANSFERS)).register.transfers.given or ()

    assert [(one.mechanism, one.text.fi) for one in transfers] == [(mechanism, text)]


def test_a_table_of_purposes_brings_each_its_ground() -> None:
    register = adopted(one_section("Valmennus | Sopimus\nUutiskirje | Asiakkuus", Item.PURPOSES)).register

    assert [[one.kind for one in purpose.bases] for purpose in register.purposes] == [[LegalBasis.CONTRACT], []]
    assert register.purposes[0].bases[0].detail.fi == "Sopimus"
    assert register.basis_statement.fi == "Uutiskirje: Asiakkuus"


def test_a_period_without_a_beginning_is_no_rule() -> None:
    sentence = "Tietoja säilytetään 5 vuotta."
    old = replace(
        one_section(sentence, Item.RETENTION), retention=(OldRetention(text=sentence, period="P5Y"),)
    )  # fmt: skip
    register = adopted(old).register

    assert register.retention == ()
    assert [one.fi for one in register.retention_notes] == [sentence]


def test_two_rules_of_one_sentence_keep_its_words_once() -> None:
    sentence = "Tietoja säilytetään 5 vuotta ja tositteita 6 vuotta."
    rules = (
        OldRetention(text=sentence, trigger=Trigger.COLLECTED, period="P5Y"),
        OldRetention(text=sentence, trigger=Trigger.FINANCIAL_YEAR_END, period="P6Y", record_class=RecordClass.VOUCHER),
    )
    register = adopted(replace(one_section(sentence, Item.RETENTION), retention=rules)).register

    assert [(one.period, one.criterion.fi) for one in register.retention] == [("P5Y", sentence), ("P6Y", "")]


@pytest.mark.parametrize(
    "sections",
    [
        (section("Rekisterin nimi", "Peilien rekisteri", Item.REGISTER),),
        (section("Rekisterin nimi", "", Item.REGISTER), section("Peilien rekisteri", "", Item.REGISTER)),
    ],
)
def test_the_name_of_the_register_stands_below_its_heading(sections: tuple[OldSection, ...]) -> None:
    assert adopted(OldNotice(sections=sections)).register.name.fi == "Peilien rekisteri"


def test_a_recipient_named_elsewhere_is_suggested_too() -> None:
    old = replace(
        one_section("Sivusto käyttää Keksi Analyticsia.", Item.COOKIES),
        recipients=(OldRecipient(name="Keksi Analytics", country="US"),),
    )

    assert [one.name for one in adopted(old).recipients] == ["Keksi Analytics"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Yksi. Kaksi.", ("Yksi.", "Kaksi.")),
        ("Tiedot (esim. Nimi) säilyvät. Muut eivät.", ("Tiedot (esim. Nimi) säilyvät.", "Muut eivät.")),
        ("Laadittu 5. Toukokuuta.", ("Laadittu 5. Toukokuuta.",)),
        ("Hän sanoi ”ei.” Sitten meni.", ("Hän sanoi ”ei.”", "Sitten meni.")),
        ("ilman pistettä", ("ilman pistettä",)),
        ("", ()),
    ],
)
def test_sentences(line: str, expected: tuple[str, ...]) -> None:
    assert sentences(line) == expected


def test_a_wrapped_line_is_one_and_an_items_mark_is_none_of_its_words() -> None:
    found = pieces("Tiedot ovat\npaperilla.\n- yksi\n- kaksi\nLoppu:")

    assert [(one.text, one.is_item) for one in found] == [
        ("Tiedot ovat paperilla.", False),
        ("yksi", True),
        ("kaksi", True),
        ("Loppu:", False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nimi, osoite", ("nimi", "osoite")),
        ("tiedot (aika, paikka), nimi.", ("tiedot (aika, paikka)", "nimi")),
        ("sulku (auki, nimi", ("sulku (auki, nimi",)),
    ],
)
def test_an_enumeration_taken_apart(text: str, expected: tuple[str, ...]) -> None:
    assert enumerated(text) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("Keksitynkatu 7, 00990 Helsinki", ("Keksitynkatu 7", "00990", "Helsinki")),
        ("Katu 1\nFI-33100 Tampere", ("Katu 1", "33100", "Tampere")),
        ("Katu 1", ("Katu 1", "", "")),
        ("", ("", "", "")),
    ],
)
def test_an_address_in_its_parts(address: str, expected: tuple[str, str, str]) -> None:
    assert place_of(address) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Peilikone Oy ja samaan konserniin kuuluvat yhtiöt", ("Peilikone Oy", "Samaan konserniin kuuluvat yhtiöt")),
        ("Spegel Ab och bolagen i samma koncern", ("Spegel Ab", "Bolagen i samma koncern")),
        ("Spegel Ab och dess dotterbolag", ("Spegel Ab", "Dess dotterbolag")),
        ("Mirror Ltd and its group companies", ("Mirror Ltd", "Its group companies")),
        ("Peili ja Kaiku Oy", ("Peili ja Kaiku Oy", "")),
    ],
)
def test_the_firms_of_a_group_are_co_controllers(name: str, expected: tuple[str, str]) -> None:
    made = adopted(replace(OLD, controller=replace(OLD.controller, name=name))).controller

    assert (made.trade_name, "".join(one.name.fi for one in made.co_controllers)) == expected


def test_a_sentence_of_several_origins_hides_neither() -> None:
    told = "Tiedot ovat asiakkaan tai tilaajaorganisaation itse luovuttamia ja tilaajaorganisaation antamia."

    sources = adopted(one_section(told, Item.SOURCES)).register.sources.given or ()

    assert [(one.kind, bool(one.text)) for one in sources] == [
        (SourceKind.ORDERER, True),
        (SourceKind.PERSON, False),
    ]
