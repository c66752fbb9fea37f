"""Rules learned from notices nobody had seen before, each with an invented text of the same shape."""

import pytest

from heijastus_desk.domain.notices.items import NoticeItem as I
from heijastus_desk.domain.notices.old import OldNotice, Trigger
from heijastus_desk.importing.notices.reading import parse_notice

REST = """

3. Henkilötietojen käsittelyn tarkoitus

Tietoja käytetään valmennuksen järjestämiseen.

4. Rekisterin tietosisältö

Nimi ja puhelinnumero.
"""


def controlled(lines: str, rest: str = REST) -> OldNotice:
    """A notice whose first section is this."""
    return parse_notice(f"Tietosuojaseloste\n\n1. Rekisterinpitäjä\n\n{lines}{rest}")


@pytest.mark.parametrize(
    ("lines", "name", "business_id", "address"),
    [
        ("Valmennus Kajo (Y-tunnus 2316408-3) Vanamo Kuusitie 3 A, 33100 Tampere", "Valmennus Kajo", "2316408-3", ""),
        (
            "12. aamu\nY-tunnus: 2316408-3\nKuusitie 5, 33100 Tampere",
            "12. aamu",
            "2316408-3",
            "Kuusitie 5, 33100 Tampere",
        ),
        ("Tmi Kuutamo 2316409", "Tmi Kuutamo", "2316409", ""),
        (
            "Rekisterin ylläpitäjä\n\nKuutamo Oy\nKuusitie 5b C, 33100 Tampere",
            "Kuutamo Oy",
            "",
            "Kuusitie 5b C, 33100 Tampere",
        ),
        (
            "Palvelua pidetään yllä yksin.\nNimi: Taimi Ojala\nKuusitie 5A2, 33100, Tampere",
            "Taimi Ojala",
            "",
            "Kuusitie 5A2, 33100, Tampere",
        ),
    ],
)
def test_the_name_ends_where_the_rest_begins(lines: str, name: str, business_id: str, address: str) -> None:
    found = controlled(lines).controller
    assert (found.name, found.business_id) == (name, business_id)
    assert found.address.endswith(address)


def test_who_introduces_herself_is_the_controller() -> None:
    found = parse_notice(
        "Hei, kerron tässä miten käsittelen tietojasi. Olen Taimi Ojala, toiminimi Kuutamo, y-tunnus 2316408-3.\n\n"
        "Tietoja käytetään ajan sopimiseen. Peruste on sopimus.\n\n"
        "Säilytän nimen ja puhelinnumeron kaksi vuotta viimeisestä tapaamisesta."
    )
    assert found.controller.name == "Taimi Ojala"


def test_the_business_is_named_where_the_word_controller_stands() -> None:
    found = parse_notice(
        "Tietosuojaseloste\n\nKeitä olemme\n\nKalenteri on Ohjaus Kuutamo Oy:n sivusto.\n\n"
        "Rekisterinpitäjä:\nOhjaus Kuutamo Oy\nKuusitie 5\n33100 Tampere\n\nRekisterin nimi\nAsiakasrekisteri\n\n"
        "Käsittelyn tarkoitus\nValmennuksen järjestäminen.\n"
    )
    assert found.controller.name == "Ohjaus Kuutamo Oy"
    assert found.controller.address == "Kuusitie 5, 33100 Tampere"


@pytest.mark.parametrize(
    ("heading", "item"),
    [
        ("Rekisterinpitäjän edustaja", I.CONTACT),
        ("Representative of the controller", I.CONTACT),
        ("Representant för den personuppgiftsansvarige", I.CONTACT),
        ("Person dealing with register matters", I.CONTACT),
        ("Grounds for keeping the register", I.PURPOSES),
        ("Tietojen keräämisen tarkoitus", I.PURPOSES),
        ("Grunder för upprätthållandet av registret", I.PURPOSES),
        ("Personuppgifter och kategorier av de registrerade", I.CATEGORIES),
        ("Personal data categories and retention periods", I.CATEGORIES),
        ("Registrets uppgiftsinnehåll", I.CATEGORIES),
        ("Kuka muu näkee tiedot", I.RECIPIENTS),
        ("Are you required to give data", I.PROVISION),
        ("Rekisterien nimet", I.REGISTER),
        ("Asiakkaiden yhteyshenkilöt", I.GROUPS),
        ("Klienternas kontaktpersoner", I.GROUPS),
    ],
)
def test_headings_say_what_they_are_about(heading: str, item: I) -> None:
    found = parse_notice(f"Tietosuojaseloste\n\n1. Rekisterinpitäjä\n\nKuutamo Oy\n\n2. {heading}\n\nSana.{REST}")
    assert next(one for one in found.sections if heading in one.heading).item is item


def test_a_name_that_looks_like_a_word_is_no_heading() -> None:
    found = parse_notice(
        "Tietosuojaseloste\n\nRekisterinpitäjä\n\nAino Kantelus\n\nY-tunnus: 2316408-3\n\nYhteystiedot\n\n"
        "• Puh: 050 111 2233\n• Osoite: Kuusitie 5, 33100 Tampere\n\nRekisterin nimi\n\nAsiakasrekisteri\n\n"
        "Käsittelyn tarkoitus\n\nValmennuksen järjestäminen.\n"
    )
    assert found.controller.name == "Aino Kantelus"
    assert (found.controller.phone, found.controller.address) == ("050 111 2233", "Kuusitie 5, 33100 Tampere")


def test_a_line_that_leads_in_is_no_heading() -> None:
    found = parse_notice(
        "# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\nKuutamo Oy\n\n## Rekisterin tietosisältö\n\n"
        "### Rekisteriin tallennettavia tietoja ovat:\n\n- nimi\n- puhelin\n\n## Sinun oikeudet\n\n"
        "Jokaisella on oikeus\n\ntarkastaa tietonsa\n\n## Käyttötarkoitus\n\nLaskutus.\n"
    )
    headings = [one.heading for one in found.sections]
    assert headings == ["Rekisterinpitäjä", "Rekisterin tietosisältö", "Sinun oikeudet", "Käyttötarkoitus"]


def test_capitals_close_to_the_text_are_headings_where_others_are() -> None:
    found = parse_notice(
        "Statement\nCONTROLLER\nKuutamo Oy\nPURPOSE OF THE REGISTER\nCoaching.\nSOURCES OF DATA\nThe client.\n"
        "SOMETHING QUITE DIFFERENT\nWords.\nDATA CONTENT OF THE REGISTER\nName, phone.\n"
    )
    assert "SOMETHING QUITE DIFFERENT" in [one.heading for one in found.sections]


@pytest.mark.parametrize(
    "residue", ["Suoraan sisältöön", "top of page", "Gå direkt till innehållet", "Etusivu Palvelut"]
)
def test_what_a_page_leaves_is_no_title(residue: str) -> None:
    found = parse_notice(f"{residue}\n\nTietosuojaseloste\n\n1. Rekisterinpitäjä\n\nKuutamo Oy{REST}")
    assert found.title == "Tietosuojaseloste"
    assert residue in found.unmapped


def test_the_contact_persons_own_number_stands_after_the_label() -> None:
    found = parse_notice(
        "Dataskyddsbeskrivning\n\n1. Personuppgiftsansvarig och kontaktperson\n\nSkogsro Ab\n"
        "Telefon: 029 111 2222 (växel)\n"
        "Kontaktperson: Maj Granlund, tfn 029 111 3333\nkund@skogsro.example\n\n2. Syftet med behandlingen\n\n"
        "Handledning.\n\n3. Personuppgifter som behandlas\n\nNamn.\n"
    )
    assert (found.controller.phone, found.contact.phone) == ("029 111 2222", "029 111 3333")
    assert found.controller.email == "kund@skogsro.example"


@pytest.mark.parametrize(
    ("text", "name"), [("Toiminimi Aino Kuusi", "Aino Kuusi"), ("Aino Ranta-aho", "Aino Ranta-aho")]
)
def test_people_have_double_names_and_stand_behind_a_firm(text: str, name: str) -> None:
    found = parse_notice(
        f"Tietosuojaseloste\n\n1. Rekisterinpitäjä\n\nKuutamo Oy\n\n2. Yhteyshenkilö\n\n{text}\np. 050 111 2233{REST}"
    )
    assert found.contact.name == name


def test_a_word_like_service_makes_a_name_a_recipient() -> None:
    found = controlled(
        "Kuutamo Oy",
        f"{REST}\n5. Rekisterin suojaus\n\nLaskut tehdään Tasku Tili -laskutuspalvelulla ja ajat varataan "
        "Ruutu-ajanvarauspalvelussa (Aikaruutu Oy). Yhteys on SSL-palvelun suojaama ja "
        "Internet-palvelimet lukittuja.\n",
    )
    assert [one.name for one in found.recipients] == ["Tasku Tili", "Ruutu (Aikaruutu Oy)"]


def test_storage_told_in_other_words() -> None:
    rules = controlled(
        "Kuutamo Oy",
        f"{REST}\n5. Säilytysaika\n\nTiedot poistetaan, kun asiakas ei ole 12 kuukauteen varannut aikaa. "
        "Sopimus säilytetään sopimuksen voimassaolon ajan ja kirjanpitolain edellyttämän ajan.\n",
    ).retention
    assert [(one.trigger, one.period) for one in rules] == [
        (Trigger.LAST_CONTACT, "P12M"),
        (Trigger.CONTRACT_END, "P0D"),
        (Trigger.FINANCIAL_YEAR_END, ""),
    ]


def test_if_necessary_is_no_storage_period() -> None:
    found = parse_notice(
        "Privacy notice\n\n1. Controller\n\nBright Harbour Oy\n\n2. Data categories and retention periods\n\n"
        "If necessary, the name of a relative is stored.\n\n3. Purpose of processing\n\nCoaching.\n"
    )
    assert found.retention == ()
