"""Old notices of invented businesses, as values and as text."""

from datetime import date

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.items import NoticeItem as Item
from heijastus_desk.domain.notices.old import (
    OldContact,
    OldController,
    OldNotice,
    OldRecipient,
    OldRetention,
    OldSection,
    Trigger,
)
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Scope

PURPOSE = "Rekisterin käyttötarkoitus on asiakassuhteiden hoito ja laskutus."
GROUND = "Tietoja käytetään asiakassuhteen perusteella ja suostumuksella."
TEN_YEARS = "Tietoja säilytetään 10 vuotta viimeisimmästä palvelukontaktista."
VOUCHERS = "Kirjanpitoaineisto säilytetään 10 vuotta."
CAT = "Toimistossa asuu kissa, joka ei lue papereita."


def section(heading: str, text: str, *items: Item) -> OldSection:
    return OldSection(heading=heading, text=text, items=items)


SECTIONS = (
    section(
        "1. Rekisterinpitäjä",
        "Työnohjaus Peilikuva (jäljempänä Peilikuva)\nY-tunnus: 1234567-1\nKeksitynkatu 7, 00990 Helsinki\n"
        "Puh. 040 000 0000\nToimii yhdessä Kaiku Oy:n kanssa.",
        Item.CONTROLLER,
    ),
    section(
        "2. Yhteyshenkilö",
        "Yrittäjä Maija Keksitty, maija@peilikuva.example\n"
        "Peilikuva on todennut, ettei sen tarvitse nimetä tietosuojavastaavaa.",
        Item.CONTACT,
        Item.OFFICER,
    ),
    section("3. Rekisterin nimi", "Asiakasrekisteri", Item.REGISTER),
    section("4. Rekisteröidyt", "Palveluja tilaavat organisaatiot.\nOhjattavat.", Item.GROUPS),
    section("5. Peruste ja käyttötarkoitus", f"{PURPOSE} {GROUND}", Item.PURPOSES),
    section(
        "6. Rekisterin tietosisältö",
        "Rekisteriin tallennetaan tietoja, jotka ovat tarpeen. Tällaisia ovat:\n"
        "• Asiakkaan nimi, sähköpostiosoite ja puhelinnumero\n"
        "• Laskutustiedot ja sopimukseen liittyvät tiedot (aikataulu, paikka)\n"
        "• Rakkain väri",
        Item.CATEGORIES,
    ),
    section(
        "7. Tietolähteet",
        "Tiedot saadaan asiakkaalta itseltään. Lisäksi käytetään julkisia tietoja (esim. osoite).",
        Item.SOURCES,
    ),
    section(
        "8. Luovutukset",
        "Tietoja ei luovuteta kolmansille osapuolille. Käytämme seuraavia: Aalto Palvelu Oy, Kuvitelma Inc. ja "
        "Tuntematon Pilvi.\nKeksi AB | postitus",
        Item.RECIPIENTS,
    ),
    section(
        "9. Siirto EU:n ulkopuolelle",
        "Tietoja ei siirretä EU:n tai ETA:n ulkopuolelle. Tiedot pidetään Suomessa.",
        Item.TRANSFERS,
    ),
    section("10. Säilytysaika", f"{TEN_YEARS} Sen jälkeen paperit silputaan huolella.", Item.RETENTION),
    section(
        "11. Suojaus",
        "a. Manuaalinen aineisto:\nMuistiinpanot ovat lukitussa kaapissa.\nb. ATK:lla käsiteltävät tiedot:\n"
        "Tiedot on suojattu salasanoin.",
        Item.PROTECTION,
    ),
    section("12. Profilointi", "Emme tee automaattisia päätöksiä emmekä profiloi.", Item.AUTOMATED),
    section(
        "13. Tarkastusoikeus",
        "Rekisteröidyllä on oikeus tietää, mitä hänestä on kerätty. Pyyntö lähetetään allekirjoitettuna rekisterissä "
        "olevasta sähköpostista osoitteeseen maija@peilikuva.example.",
        Item.RIGHTS,
    ),
    section(
        "14. Korjaaminen ja poistaminen",
        f"Virheellisen tiedon voi vaatia oikaistavaksi. Tiedon voi pyytää poistamaan. {VOUCHERS}",
        Item.RIGHTS,
    ),
    section(
        "15. Evästeet",
        "www.peilikuva.example-sivusto käyttää evästeitä liikenteen analysoimiseksi. Emme koskaan seuraa sinua.",
        Item.COOKIES,
    ),
    section("16. Kissat", CAT),
)
OLD = OldNotice(
    title="Peilikuvan seloste",
    controller=OldController(
        name="Työnohjaus Peilikuva",
        business_id="1234567-1",
        address="Keksitynkatu 7, 00990 Helsinki",
        phone="040 000 0000",
    ),
    contact=OldContact(name="Maija Keksitty", title="Yrittäjä", email="maija@peilikuva.example"),
    register="Asiakasrekisteri",
    updated=date(2023, 7, 25),
    sections=SECTIONS,
    recipients=(
        OldRecipient(name="Aalto Palvelu Oy", country="FI"),
        OldRecipient(name="Kuvitelma Inc.", country="US"),
        OldRecipient(name="Tuntematon Pilvi"),
        OldRecipient(name="Keksi AB", country="SE"),
    ),
    retention=(
        OldRetention(text=TEN_YEARS, trigger=Trigger.LAST_CONTACT, scope=Scope.ORGANISATION, period="P10Y"),
        OldRetention(
            text=VOUCHERS, trigger=Trigger.FINANCIAL_YEAR_END, period="P10Y", record_class=RecordClass.VOUCHER
        ),
    ),
    unmapped=("Jaa somessa:",),
)

SWEDISH = OldNotice(
    title="Dataskyddsbeskrivning",
    lang=Lang.SV,
    controller=OldController(name="Påhittad Handledning Ab"),
    register="Kundregister",
    sections=(
        section("Ändamål", "Uppgifterna används för att sköta kundrelationen.", Item.PURPOSES),
        section("Överföring", "Uppgifter överförs inte utanför EU eller EES.", Item.TRANSFERS),
        section("Rättigheter", "Du har rätt att få tillgång till dina uppgifter.", Item.RIGHTS),
    ),
)

TEXT = "\n\n".join(["Tietosuojaseloste", "Päivitetty 25.7.2023", *(f"{one.heading}\n\n{one.text}" for one in SECTIONS)])
"""The same as it would be pasted."""
