"""Sentences on storage in three languages and what they say."""

import pytest

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldRetention, OldSection
from heijastus_desk.importing.notices.retention import retention_of


def told(text: str, item: NoticeItem = NoticeItem.RETENTION) -> tuple[OldRetention, ...]:
    return retention_of((OldSection(heading="", text=text, items=(item,)),))


def said(rule: OldRetention) -> str:
    record = rule.record_class.value if rule.record_class else "-"
    return f"{rule.trigger} {rule.scope} {rule.period or '-'} {record}"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tiedot säilytetään 10 vuotta asiakkaan viimeisestä yhteydenotosta.", ["last_contact organisation P10Y -"]),
        ("Tiedot säilytetään 5 vuotta rekisteröidyn viimeisestä käynnistä.", ["last_contact person P5Y -"]),
        (
            "Tiedot poistetaan viimeistään 24 kk kuluttua viimeisestä asiakaskontaktista.",
            ["last_contact person P24M -"],
        ),
        ("Säilytän tietoja vuoden viimeisestä tapaamisesta.", ["last_contact person P1Y -"]),
        ("Tietoja käsitellään asiakassuhteen keston ajan.", ["relationship_end person P0D -"]),
        (
            "Henkilötiedot poistetaan, kun asiakkuuden päättymisestä on kulunut kaksi vuotta.",
            ["relationship_end person P2Y -"],
        ),
        (
            "Muistiinpanot hävitetään puolen vuoden kuluttua valmennuksen päättymisestä.",
            ["relationship_end person P6M notes"],
        ),
        ("Sopimussuhteen päätyttyä tietoja säilytetään viisi (5) vuotta.", ["contract_end contract_chain P5Y -"]),
        ("Tietoja käsitellään niin kauan kuin sopimus on voimassa.", ["contract_end contract_chain P0D -"]),
        (
            "Asiakastiedot säilytetään 3 vuotta asiakkuuden päättymisestä ja laskut 6 vuotta tilikauden päättymisestä.",
            ["relationship_end person P3Y -", "financial_year_end person P6Y voucher"],
        ),
        (
            "Kirjanpitolaki velvoittaa säilyttämään tositteet kuusi vuotta ja tilinpäätökset kymmenen vuotta.",
            ["financial_year_end person P6Y voucher", "financial_year_end person P10Y ledger"],
        ),
        ("Laskut säilytetään kirjanpitolain vaatiman ajan.", ["financial_year_end person - voucher"]),
        (
            "Kirjanpitoaineisto säilytetään kirjanpitolain määräämän ajan (10 vuotta).",
            ["financial_year_end person P10Y voucher"],
        ),
        ("Poistamme tarpeettomat tiedot neljän (4) vuoden välein.", ["purge_cycle person P4Y -"]),
        ("Rekisterin tiedot tarkistetaan vuosittain, jolloin tarpeettomat poistetaan.", ["purge_cycle person P1Y -"]),
        (
            "Uutiskirjeen tilaajan tiedot säilytetään, kunnes hän peruu tilauksen.",
            ["consent_withdrawn person P0D marketing"],
        ),
        ("Tiedot säilytetään toistaiseksi.", ["undefined person - -"]),
        ("Säilytämme tietoja niin kauan kuin se on tarpeen.", ["undefined person - -"]),
        ("Nauhoitteet poistetaan 30 päivän kuluttua.", ["undefined person P30D recording"]),
        ("Ruokavaliotiedot poistetaan kahden viikon kuluttua tilaisuudesta.", ["undefined person P14D event_data"]),
        ("Yhteydenottolomakkeen tiedot poistetaan vuoden kuluttua lähettämisestä.", ["collected person P1Y enquiry"]),
        ("Säilytysaika on 5 vuotta. Aika lasketaan viimeisestä yhteydenotosta.", ["last_contact person P5Y -"]),
        ("Vastaamme pyyntöön kuukauden kuluessa.", []),
        ("Uppgifterna raderas två år efter den senaste kontakten.", ["last_contact person P2Y -"]),
        ("Anteckningar förstörs inom 3 månader efter avslutad coachning.", ["relationship_end person P3M notes"]),
        ("Personuppgifterna bevaras så länge kundförhållandet består.", ["relationship_end person P0D -"]),
        ("Uppgifterna sparas i fem år efter att avtalet har upphört.", ["contract_end contract_chain P5Y -"]),
        (
            "Verifikationer bevaras i sex (6) år efter utgången av det kalenderår då räkenskapsperioden avslutades.",
            ["financial_year_end person P6Y voucher"],
        ),
        ("Onödiga uppgifter gallras vart tredje år.", ["purge_cycle person P3Y -"]),
        ("Uppgifterna lagras tills vidare.", ["undefined person - -"]),
        (
            "We keep your data for as long as you are our customer and for 12 months after that.",
            ["relationship_end person P12M -"],
        ),
        (
            "Personal data are retained for five years from the end of the contract.",
            ["contract_end contract_chain P5Y -"],
        ),
        ("We keep notes for six months after our last session.", ["last_contact person P6M notes"]),
        ("Recordings are deleted within 30 days.", ["undefined person P30D recording"]),
        ("Unnecessary data is removed every two years.", ["purge_cycle person P2Y -"]),
        ("Consent-based data is deleted when you withdraw your consent.", ["consent_withdrawn person P0D -"]),
        ("The following 3 are kept.", []),
    ],
)
def test_a_sentence_says_how_long_from_when_and_of_what(sentence: str, expected: list[str]) -> None:
    assert [said(one) for one in told(sentence)] == expected


def test_a_relationship_that_is_said_to_end_later_has_one_rule() -> None:
    text = (
        "Tietoja säilytetään niin kauan kuin asiakkuus on voimassa. "
        "Asiakkuuden päättymisajaksi katsotaan 4 vuotta rekisteröidyn viimeisestä yhteydenotosta."
    )
    (rule,) = told(text)
    assert said(rule) == "last_contact person P4Y -"
    assert rule.text == text


def test_items_of_a_list_share_the_event_of_the_line_above() -> None:
    text = "Asiakassuhteen päätyttyä säilytämme:\n- sopimukset 3 vuotta\n- muistiinpanot kuusi kuukautta"
    assert [said(one) for one in told(text)] == [
        "relationship_end person P3Y contract",
        "relationship_end person P6M notes",
    ]


@pytest.mark.parametrize(
    ("item", "sentence", "count"),
    [
        (NoticeItem.RIGHTS, "Kirjanpitoaineisto on säilytettävä kirjanpitolain mukaan 6 vuotta.", 1),
        (NoticeItem.RIGHTS, "Vastaamme tarkastuspyyntöön kuukauden kuluessa.", 0),
        (NoticeItem.PURPOSES, "Meillä on yli 20 vuoden kokemus valmennuksesta.", 0),
        (NoticeItem.COOKIES, "Evästeet säilyvät laitteella 2 vuotta.", 0),
        (NoticeItem.PROTECTION, "Varmuuskopiot säilytetään 90 päivää.", 1),
    ],
)
def test_sentences_elsewhere_count_only_when_they_tell_of_keeping(item: NoticeItem, sentence: str, count: int) -> None:
    assert len(told(sentence, item)) == count
