"""Rules learned from notices nobody had seen before: a finding's words must be about the thing it finds."""

import pytest

from heijastus_desk.domain.notices.old import OldController
from tests.domain.review.test_text_sentences import found, notice, verdict


@pytest.mark.parametrize(
    ("lang", "heading", "text", "expected"),
    [
        ("fi", "Oikeusperuste", "Varaamalla ajan asiakas suostuu tietojensa käsittelyyn.", "WRONG consent_implied"),
        (
            "en",
            "Purpose",
            "By booking a session the client agrees to the processing of the data.",
            "WRONG consent_implied",
        ),
        ("sv", "Ändamål", "Genom att boka tid samtycker kunden till behandlingen.", "WRONG consent_implied"),
        (
            "fi",
            "Käsittelyn oikeusperuste",
            "Lakisääteinen velvoite:\n- EU:n tietosuoja-asetus\n- Tietosuojalaki",
            "WRONG law_itself",
        ),
        ("fi", "Käsittelyn oikeusperuste", "Lakisääteinen velvoite:\n- Kirjanpitolaki", "OK ok"),
        ("fi", "Tarkoitus", "Oikeusperuste henkilötietojen käsittelylle on asiakassuhde.", "WRONG repealed"),
        (
            "sv",
            "Ändamål och rättslig grund",
            "Avtalshantering och fakturering.\nUppgifterna behandlas på basis av artikel 6.1 c.",
            "OK ok",
        ),
        ("en", "Why we use data", "Coaching (contract), invoicing (legal obligation), news (consent).", "OK ok"),
        ("en", "Legal basis", "Clicks: consent\nLog data: legitimate interest (security)", "OK ok"),
        (
            "fi",
            "Tarkoitus",
            (
                "Oikeusperuste on suostumus.\nTietoja käytetään laskuttamiseen sekä sopimuksesta ja "
                "lainsäädännöllisten velvoitteiden hoitamisesta johtuvaan."
            ),
            "WRONG consent",
        ),
    ],
)
def test_the_ground_is_what_the_notice_says_it_is(lang: str, heading: str, text: str, expected: str) -> None:
    assert verdict(notice(lang, ("why", heading, text)), "C07") == expected


def test_a_sentence_on_storage_tells_no_ground() -> None:
    old = notice(
        "sv",
        ("why", "Rättslig grund", "Grunden är samtycke och avtal."),
        ("what", "Uppgifter", "Uppgifterna bevaras så länge kundrelationen består eller en lag ger grund för det."),
    )
    assert found(old, "C07").reason != "repealed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruste on rekisterinpitäjän oikeutettu etu (asiakasviestintä).", "OK ok"),
        ("Peruste on rekisterinpitäjän oikeutettu etu (GDPR 6 artikla 1 f).", "MISS miss"),
        ("Oikeusperuste on suostumus, oikeutettu etu tai sopimus, jossa rekisteröity on osapuolena.", "MISS miss"),
    ],
)
def test_an_interest_is_named_by_other_words_than_the_laws(text: str, expected: str) -> None:
    assert verdict(notice("fi", ("why", "Oikeusperuste", text)), "C08") == expected


@pytest.mark.parametrize(
    ("check", "about", "heading", "text", "expected"),
    [
        # A right told below a line that leads in without a colon.
        ("C17", "rights", "Sinun oikeutesi", "Jokaisella on oikeus\n\ntarkastaa tietonsa", "OK ok"),
        ("C17", "rights", "Oikeutesi", "Voit pyytää tietosi nähtäväksi.", "OK ok"),
        # A surname is no complaint; what is based on something is not called off.
        ("C25", "who", "Rekisterinpitäjä", "Aino Kantelus, tietosuojavaltuutettu on toinen viranomainen.", "MISS miss"),
        # A user name among the data protects nothing; a promise under protection does a little.
        ("C34", "what", "Tietosisältö", "Tallennamme seuraavaa:\n- nimi\n- käyttäjätunnus", "MISS miss"),
        ("C34", "why", "Oikeusperuste", "Etu perustuu asianmukaiseen suhteeseen.", "MISS miss"),
        # Where the servers are safe nothing is said of how long.
        ("C15", "safe", "Suojaus", "Kun tietoja säilytetään palvelimilla, niiden turvasta huolehditaan.", "MISS miss"),
        ("C15", "kept", "Säilytys", "Lokitiedot: 30 päivää\nSijaintia ei säilytetä pysyvästi.", "OK ok"),
        # Cookies and interests of third parties are no recipients.
        ("C12", "what", "Sisältö", "Kolmansien osapuolten evästeille pyydetään suostumus.", "MISS miss"),
        ("C12", "why", "Peruste", "Käsittely on tarpeen kolmannen osapuolen oikeutettujen etujen vuoksi.", "MISS miss"),
        # Consents among the data are no ground.
        ("C24", "what", "Sisältö", "Nimi, puhelin, annetut suostumukset ja kiellot.", "NA na"),
        ("C27", "must", "Onko tietojen antaminen pakollista", "Ilman nimeä sopimusta ei voida tehdä.", "OK ok"),
        ("C33", "what", "Sisältö", "Sopimukset säilytetään lukitussa laatikossa.", "OK ok"),
        ("C10", "what", "Sisältö", "Nimi, puhelin ja sähköposti.", "OK ok"),
        ("C32", "what", "Sisältö", "Seurantatyökalut keräävät IP-osoitteen.", "MISS miss"),
    ],
)
def test_words_count_only_where_they_mean_the_thing(
    check: str, about: str, heading: str, text: str, expected: str
) -> None:
    assert verdict(notice("fi", (about, heading, text)), check) == expected


@pytest.mark.parametrize(
    ("check", "text", "expected"),
    [
        (
            "C29",
            "The data are destroyed on request and at latest 6 months after the ending of the coaching.",
            "MISS miss",
        ),
        ("C30", "Removal from the register must be requested in writing by e-mail.", "PART written"),
        ("C28", "You may prohibit direct marketing targeted at you.", "MISS miss"),
    ],
)
def test_english_words_that_look_alike(check: str, text: str, expected: str) -> None:
    assert verdict(notice("en", ("rights", "Your rights", text)), check) == expected


def test_data_not_told_to_third_parties_are_not_said_to_stay_at_home() -> None:
    old = notice("en", ("to", "Disclosure", "Data is not disclosed to third parties. We use Google Analytics."))
    assert found(old, "C13").reason == "abroad_unsaid"
    assert verdict(old, "C14") == "NA na"


def test_us_is_a_pronoun() -> None:
    old = notice("en", ("what", "Data", "We process the name and phone number you give to us."))
    assert verdict(old, "C13") == "MISS miss"


def test_a_public_body_is_no_trade_name() -> None:
    old = notice("sv", ("who", "Personuppgiftsansvarig", "Vattenstyrelsen"), ("why", "Grund", "Artikel 6.1 e."))
    assert found(old, "C01").reason != "trade_name"


def test_the_name_of_a_business_tells_nothing_of_health() -> None:
    who = OldController(name="Terapia ja valmennus Kuutamo")
    text = "Terapia ja valmennus Kuutamo käyttää tietoja laskutukseen."
    assert verdict(notice("fi", ("why", "Tarkoitus", text), controller=who), "C09") == "NA na"
    assert (
        verdict(notice("fi", ("why", "Tarkoitus", "Tietoja käytetään terapiaan."), controller=who), "C09")
        == "MISS miss"
    )
