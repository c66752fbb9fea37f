"""Each check of a notice's text by small invented notices: case forms, negations, conditions, bare headings."""

import pytest

from heijastus_desk.domain.notices.old import OldRecipient
from tests.domain.review.judged import found, notice, verdict

NOBODY = "CONTR none_but_services"
RIGHTS = [
    ("fi", "C17", "Voit milloin tahansa tutustua itseäsi koskeviin tietoihin pyytämällä niitä.", "OK"),
    ("fi", "C17", "Asiakas saa halutessaan nähtäväkseen jäljennöksen tiedoistaan.", "OK"),
    ("fi", "C17", "Tietoihin on pääsy vain työntekijöillä, joilla on siihen oikeus.", "MISS"),
    ("fi", "C18", "Asiakkaalla on oikeus saada väärät tiedot korjatuiksi.", "OK"),
    ("fi", "C19", "Sinulla on oikeus tulla unohdetuksi.", "OK"),
    ("fi", "C19", "Tiedot poistetaan viiden vuoden kuluttua.", "MISS"),
    ("fi", "C20", "Voit pyytää, että rajoitamme tietojesi käsittelyä.", "OK"),
    ("fi", "C20", "Pääsy tietoihin on rajoitettu yhteen henkilöön.", "MISS"),
    ("fi", "C23", "Oikeus saada tiedot koneluettavina ja siirtää ne toiselle palvelulle.", "OK"),
    ("fi", "C23", "Tietoja ei siirretä toiselle yritykselle EU:n ulkopuolelle.", "MISS"),
    ("fi", "C24", "Antamasi suostumuksen voit perua koska vain.", "OK"),
    ("fi", "C25", "Voit kannella asiasta tietosuojavaltuutetulle.", "OK"),
    ("sv", "C17", "Du kan begära en kopia av dina uppgifter.", "OK"),
    ("sv", "C18", "Kunden har rätt att få oriktiga uppgifter korrigerade.", "OK"),
    ("sv", "C19", "Du har rätt att bli bortglömd.", "OK"),
    ("sv", "C20", "Ni kan begära att behandlingen begränsas.", "OK"),
    ("sv", "C23", "Du har rätt till dataportabilitet.", "OK"),
    ("sv", "C24", "Samtycket kan du när som helst ta tillbaka.", "OK"),
    ("sv", "C25", "Du kan anföra besvär hos tillsynsmyndigheten.", "OK"),
    ("en", "C17", "You are entitled to see what information is held about you.", "OK"),
    ("en", "C17", "Only employees have access to the data.", "MISS"),
    ("en", "C18", "You may ask for inaccurate data to be amended.", "OK"),
    ("en", "C19", "You can ask us to remove your data.", "OK"),
    ("en", "C20", "You can request that we limit the processing of your data.", "OK"),
    ("en", "C23", "You can have your data transmitted to another provider.", "OK"),
    ("en", "C24", "Any consent may be revoked later.", "OK"),
    ("en", "C25", "A complaint can be made to the supervisory authority.", "OK"),
]


@pytest.mark.parametrize(("lang", "check", "sentence", "status"), RIGHTS)
def test_a_right_is_known_by_many_words(lang: str, check: str, sentence: str, status: str) -> None:
    old = notice(
        lang, ("rights", "X", sentence + " " + {"fi": "Suostumus.", "sv": "Samtycke.", "en": "Consent."}[lang])
    )
    one = found(old, check)
    assert one.status.value == status
    if status == "OK":
        assert one.quote == sentence


@pytest.mark.parametrize(
    ("lang", "heading", "text", "expected"),
    [
        ("fi", "Oikeus tietojen oikaisuun, poistoon ja rajoittamiseen", "", "PART heading_only"),
        (
            "fi",
            "Oikeus vaatia tiedon korjaamista tai käsittelyn rajoittamista",
            "Voit pyytää tiedon korjaamista.",
            "PART heading_only",
        ),
        ("fi", "Käsittelyn rajoittaminen", "Pyynnön voi esittää yhteyshenkilölle.", "OK ok"),
        ("sv", "Rätt till begränsning av behandlingen", "Ta kontakt med oss.", "OK ok"),
        ("en", "Right to restriction of processing", "", "PART heading_only"),
    ],
)
def test_a_right_in_the_heading_counts_by_what_stands_below_it(
    lang: str, heading: str, text: str, expected: str
) -> None:
    assert verdict(notice(lang, ("rights", heading, text)), "C20") == expected


def test_points_of_a_list_are_rights_by_the_line_above_them() -> None:
    text = "Rekisteröidyllä on oikeus:\n- tarkastaa tietonsa\n- saada tietonsa poistetuiksi\n- vastustaa käsittelyä"
    old = notice("fi", ("rights", "Lopuksi", text))
    assert [found(old, check).status.value for check in ("C17", "C19", "C21")] == ["OK", "OK", "OK"]
    bare = notice("fi", ("rights", "Lopuksi", "Muistetaan:\n- tiedot tarkastetaan\n- tiedot poistetaan"))
    assert [found(bare, check).status.value for check in ("C17", "C19")] == ["MISS", "MISS"]


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("fi", "Voit vastustaa tietojesi käsittelyä erityisen tilanteesi perusteella.", "OK ok"),
        ("fi", "Voit vastustaa käsittelyä, jos tietoja on käsitelty lainvastaisesti.", "WRONG conditioned"),
        ("fi", "Voit vastustaa tietojesi käyttöä suoramarkkinointiin.", "MISS miss"),
        ("sv", "Du kan invända mot behandlingen om den är olaglig.", "WRONG conditioned"),
        ("sv", "Du har rätt att motsätta dig behandlingen.", "OK ok"),
        ("en", "You may object to direct marketing.", "MISS miss"),
        ("en", "You have the right to object to the processing.", "OK ok"),
    ],
)
def test_the_right_to_object_is_more_than_a_ban_on_marketing(lang: str, sentence: str, expected: str) -> None:
    assert verdict(notice(lang, ("rights", "X", sentence)), "C21") == expected


def test_a_heading_of_objection_over_another_right() -> None:
    old = notice("fi", ("objection", "Vastustamisoikeus", "Voit pyytää tietojesi poistamista."))
    assert verdict(old, "C21") == "PART other_text"


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("fi", "Käsittely perustuu jäsenyyteen.", "WRONG repealed"),
        ("fi", "Tietoja käsitellään asiakkuuden perusteella.", "WRONG repealed"),
        ("fi", "Perusteena on muu asiallinen yhteys.", "WRONG repealed"),
        ("fi", "Oikeusperuste on oikeutettu etu, joka syntyy asiakassuhteesta tilaajan kanssa.", "OK ok"),
        ("fi", "Käsittelyn oikeusperusteet ovat sopimus ja oikeutettu etu.", "PART partial"),
        ("fi", "Käsittelemme tietoja laskutusta varten.", "MISS miss"),
        ("fi", "Laskutus ja valmennuksen järjestäminen: perustana on suostumus.", "WRONG consent"),
        ("fi", "Tietojen käyttö markkinointiin ja tilastointiin perustuu sopimukseen.", "WRONG contract_for_all"),
        ("fi", "Jos käsittely perustuu suostumukseen, voit perua sen.", "MISS miss"),
        ("sv", "Behandlingen grundar sig på medlemskapet.", "WRONG repealed"),
        ("sv", "Den rättsliga grunden för kundservicen är avtalet mellan oss.", "OK ok"),
        ("en", "The processing is based on the customer relationship.", "WRONG repealed"),
        ("en", "The legal basis for invoicing is our legal obligation under the Accounting Act.", "OK ok"),
    ],
)
def test_the_legal_basis(lang: str, sentence: str, expected: str) -> None:
    assert verdict(notice(lang, ("why", "X", sentence)), "C07") == expected


def test_interests_wait_for_a_basis_and_must_be_named() -> None:
    assert verdict(notice("fi", ("why", "X", "Hoidamme asioita.")), "C08") == "NA no_basis"
    assert verdict(notice("fi", ("why", "X", "Käsittely perustuu oikeutettuun etuun.")), "C08") == "MISS miss"
    told = "Yhteydenpito tilaajan yhteyshenkilöihin perustuu oikeutettuun etuumme hoitaa tilattua työtä."
    assert verdict(notice("fi", ("why", "X", told)), "C08") == "OK ok"


@pytest.mark.parametrize(
    ("lang", "sections", "expected"),
    [
        ("fi", [("to", "X", "Emme luovuta tietoja kenellekään."), ("why", "Y", "Hoito.")], "PART none_unlikely"),
        ("fi", [("to", "X", "Emme luovuta mitään kenellekään."), ("cookies", "E", "Käytämme evästeitä.")], NOBODY),
        ("fi", [("to", "X", "Kirjanpidon hoitaa tilitoimisto.")], "OK ok"),
        ("fi", [("to", "X", "Tietoja saavat yhteistyökumppanimme.")], "PART vague"),
        ("fi", [("to", "Vastaanottajat", "")], "MISS heading_only"),
        ("sv", [("to", "X", "Uppgifter lämnas inte ut till andra."), ("why", "Y", "Google Analytics.")], NOBODY),
        ("en", [("to", "X", "We use Samplemail Ltd and Inventory Inc.")], "PART no_roles"),
        ("en", [("to", "X", "Samplemail Ltd sends our newsletter.")], "OK ok"),
        ("en", [("why", "X", "We like data.")], "MISS miss"),
    ],
)  # fmt: skip
def test_recipients(lang: str, sections: list[tuple[str, str, str]], expected: str) -> None:
    assert verdict(notice(lang, *sections), "C12") == expected


@pytest.mark.parametrize(
    ("lang", "sentence", "expected", "copy"),
    [
        ("fi", "Palvelu noudattaa Privacy Shieldiä.", "OUT privacy_shield", "MISS"),
        ("fi", "Siirto perustuu EU:n mallisopimuslausekkeisiin.", "OUT old_clauses", "MISS"),
        ("fi", "Siirrossa käytetään vakiosopimuslausekkeita, joiden jäljennöksen saa pyytämällä.", "OK ok", "OK"),
        ("fi", "Tietoja voidaan siirtää EU:n ulkopuolelle.", "PART no_mechanism", "MISS"),
        ("fi", "Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle.", "PART unproven", "NA"),
        ("fi", "Tietoja ei siirretä EU:n ulkopuolelle. Käytämme Dropboxia.", "CONTR none_but_abroad", "NA"),
        ("sv", "Överföringen bygger på Safe Harbor.", "OUT safe_harbor", "MISS"),
        ("sv", "Uppgifter överförs inte utanför EU eller EES.", "PART unproven", "NA"),
        ("en", "Transfers rest on the EU-US Data Privacy Framework.", "OK ok", "NA"),
        ("en", "Our provider uses model clauses.", "OUT old_clauses", "MISS"),
    ],
)
def test_transfers_and_the_copy_of_the_safeguards(lang: str, sentence: str, expected: str, copy: str) -> None:
    old = notice(lang, ("abroad", "X", sentence))
    assert verdict(old, "C13") == expected
    assert found(old, "C14").status.value == copy


def test_recipients_that_are_all_in_the_union_make_the_promise_good() -> None:
    old = notice(
        "fi",
        ("to", "X", "Laskutuksen hoitaa Malli Oy."),
        ("abroad", "Y", "Tietoja ei siirretä EU:n ulkopuolelle."),
        recipients=(OldRecipient(name="Malli Oy", country="FI"),),
    )
    assert verdict(old, "C13") == "OK ok"


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("fi", "Säilytämme tietoja niin kauan kuin se on tarpeen.", "WRONG undefined"),
        ("fi", "Tietoja säilytetään toistaiseksi.", "WRONG undefined"),
        ("fi", "Tietoja säilytetään, kunnes asiakas pyytää niiden poistamista.", "WRONG on_request"),
        ("fi", "Kaikkia tietoja säilytetään kymmenen vuotta.", "PART everything"),
        ("fi", "Muistiinpanot hävitetään 6 kuukauden kuluttua, sopimukset säilytetään 3 vuotta.", "OK ok"),
        ("fi", "Poistamme vanhentuneet tiedot kahden vuoden välein.", "PART purge"),
        ("sv", "Uppgifterna lagras så länge kundförhållandet varar.", "WRONG undefined"),
        ("sv", "Uppgifterna raderas två år efter den sista träffen.", "OK ok"),
        ("en", "Data are stored for as long as they are needed.", "WRONG undefined"),
        ("en", "Notes are destroyed six months after the last session.", "OK ok"),
    ],
)
def test_storage_periods(lang: str, sentence: str, expected: str) -> None:
    assert verdict(notice(lang, ("kept", "X", sentence)), "C15") == expected


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("fi", "Kirjanpitoaineistoa säilytetään kymmenen vuotta.", "WRONG ten_for_all"),
        ("fi", "Tositteet säilytetään 6 vuotta ja tilinpäätökset 10 vuotta.", "OK ok"),
        ("fi", "Kirjanpitolain vuoksi aineistoa ei voi poistaa heti.", "PART no_period"),
        ("fi", "Avoimet laskut estävät tietojen poistamisen.", "MISS miss"),
        ("sv", "Bokföringsmaterial bevaras i sju år.", "WRONG other_period"),
        ("sv", "Verifikationerna sparas i sex år.", "OK ok"),
        ("en", "Accounting records are kept for ten years.", "WRONG ten_for_all"),
        ("en", "Invoices are kept for 6 years from the end of the calendar year.", "OK ok"),
    ],
)
def test_accounting_records(lang: str, sentence: str, expected: str) -> None:
    assert verdict(notice(lang, ("kept", "X", sentence)), "C16") == expected


def test_a_marketing_register_needs_no_accounting() -> None:
    assert (
        verdict(notice("fi", ("why", "X", "Uutiskirjeen lähettäminen."), title="Markkinointirekisteri"), "C16")
        == "NA na"
    )
    assert (
        verdict(notice("fi", ("why", "X", "Uutiskirjeen lähettäminen."), title="Asiakasrekisteri"), "C16")
        == "MISS miss"
    )


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("fi", "Pyyntö on tehtävä omakätisesti allekirjoitetulla asiakirjalla.", "WRONG signature"),
        ("fi", "Työntekijät ovat allekirjoittaneet salassapitosopimuksen.", "OK ok"),
        ("fi", "Lähetä pyyntö rekisterissä olevasta sähköpostiosoitteestasi.", "PART registered_email"),
        ("fi", "Tarkastuspyyntö tulee tehdä henkilökohtaisesti käymällä toimistossa.", "PART in_person"),
        ("fi", "Tarkastuspyyntö on tehtävä kirjallisesti.", "PART written"),
        ("fi", "Pyynnöstä peritään 20 euron maksu.", "PART fee"),
        ("fi", "Voit pyytää tietosi sähköpostilla tai puhelimella.", "OK ok"),
        ("sv", "Begäran ska undertecknas egenhändigt.", "WRONG signature"),
        ("sv", "Skicka din begäran från den e-postadress som finns i registret.", "PART registered_email"),
        ("en", "Access requests must be signed.", "WRONG signature"),
        ("en", "Send your request from the e-mail address we have on file.", "PART registered_email"),
    ],
)
def test_how_a_request_may_be_made(lang: str, sentence: str, expected: str) -> None:
    assert verdict(notice(lang, ("requests", "X", sentence)), "C30") == expected


@pytest.mark.parametrize(
    ("lang", "sentence", "check", "expected"),
    [
        ("fi", "Liitä pyyntöön kopio passistasi.", "C31", "WRONG id_copy"),
        ("fi", "Passin kopiota ei pyydetä.", "C31", "NA na"),
        ("fi", "Ilmoita pyynnössä henkilötunnuksesi.", "C31", "WRONG identity_code"),
        ("fi", "Varmistamme tarvittaessa henkilöllisyyden.", "C31", "OK ok"),
        ("fi", "Vastaamme pyyntöösi 30 päivän kuluessa.", "C29", "OK ok"),
        ("fi", "Vastaamme pyyntöihin kolmen kuukauden kuluessa.", "C29", "WRONG too_long"),
        ("sv", "Vi svarar på begäran inom en månad.", "C29", "OK ok"),
        ("en", "We reply within one month.", "C29", "OK ok"),
        ("en", "We reply to requests within 90 days.", "C29", "WRONG too_long"),
    ],
)
def test_identity_and_time(lang: str, sentence: str, check: str, expected: str) -> None:
    assert verdict(notice(lang, ("requests", "X", sentence)), check) == expected


@pytest.mark.parametrize(
    ("lang", "sentence", "expected"),
    [
        ("fi", "Sivuilla ei käytetä evästeitä.", "OK ok"),
        ("fi", "Käytämme vain välttämättömiä evästeitä.", "OK ok"),
        ("fi", "Evästeet voi estää selaimen asetuksista.", "WRONG browser_settings"),
        ("fi", "Sivusto käyttää evästeitä. Emme markkinoi ilman lupaasi.", "PART no_consent"),
        ("fi", "Kysymme evästeisiin suostumuksesi.", "PART details"),
        ("fi", "Kysymme evästeisiin suostumuksesi. Evästeet säilyvät kuusi kuukautta.", "OK ok"),
        ("sv", "Kakor kan stängas av i webbläsarens inställningar.", "WRONG browser_settings"),
        ("en", "We do not use cookies.", "OK ok"),
        ("en", "We measure visits with Google Analytics.", "MISS miss"),
    ],
)
def test_cookies(lang: str, sentence: str, expected: str) -> None:
    assert verdict(notice(lang, ("cookies", "X", sentence)), "C32") == expected


@pytest.mark.parametrize(
    ("lang", "about", "heading", "text", "check", "expected"),
    [
        ("fi", "must", "Onko tietojen antaminen pakollista?", "", "C27", "MISS heading_only"),
        ("fi", "must", "X", "Tietojen antaminen on sopimuksen edellytys.", "C27", "PART no_consequences"),
        ("fi", "must", "X", "Tietojen antaminen on vapaaehtoista.", "C27", "OK ok"),
        ("sv", "must", "X", "Utan dessa uppgifter kan vi inte ge tjänsten.", "C27", "OK ok"),
        ("en", "must", "X", "You must provide your name; without it we cannot make a contract.", "C27", "OK ok"),
        ("fi", "adm", "Automaattinen päätöksenteko ja profilointi", "", "C28", "MISS heading_only"),
        ("fi", "adm", "Profilointi", "Ei tehdä.", "C28", "OK ok"),
        ("fi", "why", "X", "Teemme persoonallisuustestejä.", "C28", "MISS profiling"),
        ("fi", "adm", "X", "Emme profiloi. Käytämme DISC-arviota.", "C28", "CONTR denied"),
        ("sv", "adm", "X", "Ingen profilering görs.", "C28", "OK ok"),
        ("fi", "safe", "X", "Tiedot suojataan asianmukaisesti.", "C34", "PART generic"),
        ("fi", "safe", "X", "Levy on salattu.", "C34", "OK ok"),
        ("en", "safe", "X", "Your data are completely secure.", "C34", "PART overstated"),
        ("fi", "safe", "X", "Paperit ovat lukitussa kaapissa.", "C33", "OK ok"),
        ("fi", "safe", "X", "Aineisto on vain sähköisessä muodossa.", "C33", "NA na"),
        ("fi", "complaint", "X", "Voit valittaa viranomaiselle: PL 800, 00531 Helsinki.", "C26", "OK ok"),
        ("fi", "complaint", "X", "Tietosuojavaltuutettu, Ratapihantie 9.", "C26", "OUT outdated"),
        ("sv", "sources", "X", "Uppgifterna fås av dig.", "C11", "OK ok"),
        ("fi", "sources", "X", "Tiedot kerätään eri paikoista.", "C11", "PART vague"),
        ("fi", "what", "X", "Tarpeelliset tiedot.", "C10", "PART vague"),
        ("fi", "why", "X", "Tietoja käytetään liiketoiminnan tarpeisiin.", "C06", "PART vague"),
        ("en", "why", "X", "We may use your data to develop services.", "C06", "PART vague"),
        ("en", "why", "X", "We use your data to deliver coaching.", "C06", "OK ok"),
    ],
)  # fmt: skip
def test_the_other_checks(lang: str, about: str, heading: str, text: str, check: str, expected: str) -> None:
    assert verdict(notice(lang, (about, heading, text)), check) == expected
