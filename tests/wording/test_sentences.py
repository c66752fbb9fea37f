"""Dates, periods, choices, reasons and failures as she reads them."""

from datetime import date

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.decision import AppliedRule, ItemFacts, decide
from heijastus_desk.domain.retention.events import NOT_STARTED
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import Event, Scope, State
from heijastus_desk.wording.sentences import PeriodForm, error_sentence, format_date, format_period, label, sentence
from tests.domain.retention_items import hold, item, on, rule

CHAIN = Scope.CONTRACT_CHAIN
ENDED = date(2024, 11, 12)
NOTES = rule(Event.CONTRACT_END, "P6M", RecordClass.NOTES, scope=CHAIN)
NOTE = item(RecordClass.NOTES, on(ENDED, Event.CONTRACT_END, CHAIN))


@pytest.mark.parametrize(
    ("lang", "written"), [(Lang.FI, "12.11.2024"), (Lang.SV, "12.11.2024"), (Lang.EN, "12 November 2024")]
)
def test_dates(lang: Lang, written: str) -> None:
    assert format_date(ENDED, lang) == written


@pytest.mark.parametrize(
    ("period", "count", "genitive", "duration"),
    [
        ("P6M", "6 kuukautta", "6 kuukauden", "6 kuukautta"),
        ("P1M", "1 kuukausi", "1 kuukauden", "1 kuukauden"),
        ("P1Y", "1 vuosi", "1 vuoden", "1 vuoden"),
        ("P5Y", "5 vuotta", "5 vuoden", "5 vuotta"),
        ("P14D", "14 päivää", "14 päivän", "14 päivää"),
        ("P1D", "1 päivä", "1 päivän", "1 päivän"),
        ("P1Y6M", "1 vuosi ja 6 kuukautta", "1 vuoden ja 6 kuukauden", "1 vuoden ja 6 kuukautta"),
        ("P0D", "0 päivää", "0 päivän", "0 päivää"),
    ],
)
def test_finnish_periods(period: str, count: str, genitive: str, duration: str) -> None:
    assert format_period(period, Lang.FI) == count
    assert format_period(period, Lang.FI, PeriodForm.GENITIVE) == genitive
    assert format_period(period, Lang.FI, PeriodForm.DURATION) == duration


@pytest.mark.parametrize(
    ("period", "lang", "form", "written"),
    [
        ("P6M", Lang.SV, PeriodForm.COUNT, "6 månader"),
        ("P1M", Lang.SV, PeriodForm.DURATION, "1 månad"),
        ("P5Y", Lang.SV, PeriodForm.GENITIVE, "5 års"),
        ("P1Y30D", Lang.SV, PeriodForm.COUNT, "1 år och 30 dagar"),
        ("P6M", Lang.EN, PeriodForm.GENITIVE, "6 months"),
        ("P1Y", Lang.EN, PeriodForm.COUNT, "1 year"),
        ("P1Y1D", Lang.EN, PeriodForm.COUNT, "1 year and 1 day"),
    ],
)
def test_other_periods(period: str, lang: Lang, form: PeriodForm, written: str) -> None:
    assert format_period(period, lang, form) == written


def test_labels() -> None:
    assert label(RecordClass.NOTES, Lang.FI) == "Muistiinpanot"
    assert label(RecordClass.NOTES, Lang.SV) == "Anteckningar"
    assert label(State.UPCOMING, Lang.EN) == "May be erased within 90 days"
    assert label(HeldAt.PAPER, Lang.FI) == "Paperilla"


@pytest.mark.parametrize(
    ("facts", "rules", "today", "worded"),
    [
        (
            NOTE,
            [NOTES],
            date(2026, 1, 1),
            (
                "Muistiinpanot poistetaan 6 kuukauden kuluttua siitä, kun sopimusketju päättyi 12.11.2024. "
                "Säilytysaika päättyi 12.5.2025; poistettavissa 13.5.2025 alkaen. Rekisteri: Asiakasrekisteri."
            ),
        ),
        (
            item(anchors=on(ENDED)),
            [rule(Event.LAST_CONTACT, "P5Y")],
            date(2026, 1, 1),
            (
                "Asiakaskortti poistetaan 5 vuoden kuluttua siitä, kun viimeksi tavattiin tai oltiin "
                "yhteydessä 12.11.2024. "
                "Säilytysaika päättyy 12.11.2029; poistettavissa 13.11.2029 alkaen. Rekisteri: Asiakasrekisteri."
            ),
        ),
        (
            item(anchors=on(ENDED, Event.LAST_CONTACT, Scope.ORGANISATION)),
            [rule(Event.LAST_CONTACT, "P10Y", scope=Scope.ORGANISATION)],
            date(2026, 1, 1),
            (
                "Asiakaskortti poistetaan 10 vuoden kuluttua siitä, kun organisaation kanssa viimeksi "
                "tavattiin tai oltiin "
                "yhteydessä 12.11.2024. Säilytysaika päättyy 12.11.2034; poistettavissa 13.11.2034 alkaen. "
                "Rekisteri: Asiakasrekisteri."
            ),
        ),
        (
            item(RecordClass.VOUCHER, year=date(2024, 12, 31)),
            [],
            date(2026, 1, 1),
            (
                "Tosite säilytetään kirjanpitolain 2 luvun 10 §:n mukaan 6 vuotta sen kalenterivuoden "
                "lopusta, jona tilikausi "
                "päättyy (31.12.2024). Säilytysaika päättyy 31.12.2030; poistettavissa 1.1.2031 alkaen."
            ),
        ),
        (
            item(RecordClass.CONTRACT, on(ENDED, Event.CONTRACT_END, CHAIN)),
            [rule(Event.CONTRACT_END, "P1Y", scope=CHAIN, year_end=True)],
            date(2025, 10, 15),
            (
                "Sopimus säilytetään 1 vuoden siitä, kun sopimusketju päättyi 12.11.2024, ja sen "
                "jälkeen vuoden loppuun. "
                "Säilytysaika päättyy 31.12.2025; poistettavissa 1.1.2026 alkaen. Rekisteri: Asiakasrekisteri."
            ),
        ),
        (
            item(RecordClass.NOTES, {(Event.CONTRACT_END, CHAIN): NOT_STARTED}),
            [NOTES],
            date(2026, 1, 1),
            (
                "Muistiinpanot: säilytysaika ei ole alkanut, koska sopimus on voimassa. Kun se alkaa, "
                "se kestää 6 kuukautta. "
                "Rekisteri: Asiakasrekisteri."
            ),
        ),
        (
            item(),
            [rule(Event.LAST_CONTACT, "P5Y")],
            date(2026, 1, 1),
            (
                "Asiakaskortti: säilytysaikaa ei voi laskea, koska päivämäärä puuttuu: viimeinen "
                "tapaaminen tai yhteydenotto. "
                "Lisää päivämäärä. Rekisteri: Asiakasrekisteri."
            ),
        ),
        (
            item(RecordClass.CLIENT_CARD, on(ENDED), hold(review_on=date(2026, 9, 1)), hold(HoldCause.CLAIM)),
            [rule(Event.LAST_CONTACT, "P1Y")],
            date(2026, 5, 1),
            (
                "Asiakaskortti: poisto on keskeytetty 1.3.2026 alkaen monesta syystä: oikeudellinen "
                "vaatimus, oma keskeytys. "
                "Tarkistetaan viimeistään 1.9.2026."
            ),
        ),
    ],
)
def test_finnish_reasons(facts: ItemFacts, rules: list[AppliedRule], today: date, worded: str) -> None:
    assert sentence(decide(facts, rules, today).reason, Lang.FI) == worded


def test_the_same_reason_in_swedish_and_english() -> None:
    reason = decide(NOTE, [NOTES], date(2025, 4, 1)).reason
    assert sentence(reason, Lang.SV) == (
        "Anteckningar raderas 6 månader efter att avtalskedjan avslutades 12.11.2024. "
        "Lagringstiden går ut 12.5.2025; kan raderas från 13.5.2025. Register: Kundregister."
    )
    assert sentence(reason, Lang.EN) == (
        "Notes: to be erased 6 months after the contract chain ended on 12 November 2024. "
        "The storage period ends on 12 May 2025; may be erased from 13 May 2025. Register: Client register."
    )


def test_a_reason_read_back_as_text_is_worded_the_same() -> None:
    reason = decide(NOTE, [NOTES], date(2025, 4, 1)).reason
    plain = {name: str(value) if isinstance(value, str) else value for name, value in reason.params.items()}
    assert sentence(Reason(reason.code, plain), Lang.FI) == sentence(reason, Lang.FI)


def test_her_own_reason_is_told_without_a_second_full_stop() -> None:
    told = AppliedRule(
        "register-1",
        LocalisedText(fi="Asiakkaat"),
        NOTES.rule.__class__(
            uid="told", event=Event.CONTRACT_END, scope=CHAIN, period="P6M", reason=LocalisedText(fi="Sovittu näin.")
        ),
    )
    worded = sentence(decide(NOTE, [told], date(2026, 1, 1)).reason, Lang.EN)
    assert worded.endswith("Why: Sovittu näin. Register: Asiakkaat.")


@pytest.mark.parametrize("code", ErrorCode)
@pytest.mark.parametrize("lang", Lang)
def test_every_failure_without_facts(code: ErrorCode, lang: Lang) -> None:
    worded = error_sentence(HeijastusError(code), lang)
    assert worded.endswith(".")
    assert not set(worded) & set("{}[]")


@pytest.mark.parametrize(
    ("error", "worded"),
    [
        (
            HeijastusError(ErrorCode.BUSINESS_ID_WRONG, field="business_id", given="1234567-8"),
            "Y-tunnus ei ole oikein: 1234567-8. Tarkista numerot; tunnus on muotoa 1234567-1.",
        ),
        (HeijastusError(ErrorCode.FIELD_EMPTY, field="title"), "Kenttä on tyhjä: Otsikko. Täytä se."),
        (HeijastusError(ErrorCode.FIELD_EMPTY, field="no_such_field"), "Kenttä on tyhjä. Täytä se."),
        (
            HeijastusError(ErrorCode.DATE_ORDER, field="ends_on", first=date(2026, 5, 1), last=date(2026, 4, 1)),
            (
                "Päivät ovat väärässä järjestyksessä: 1.4.2026 on ennen päivää 1.5.2026. Korjaa toinen "
                "niistä. Kenttä: Päättyy."
            ),
        ),
        (
            HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=0),
            "Palautuskoodi ei ole oikea. Kirjoita koodi uudelleen paperilta.",
        ),
        (
            HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=3),
            "Palautuskoodi ei ole oikea. Virhe on ryhmässä 3. Kirjoita koodi uudelleen paperilta.",
        ),
        (
            HeijastusError(ErrorCode.FILE_TOO_LARGE, size=60_000_000, limit=50 * 1024 * 1024),
            "Tiedosto on liian suuri. Enimmäiskoko on 50 Mt. Valitse pienempi tiedosto tai jaa se osiin.",
        ),
        (
            HeijastusError(ErrorCode.FILE_TOO_LARGE, limit=1500),
            "Tiedosto on liian suuri. Enimmäiskoko on 2 kt. Valitse pienempi tiedosto tai jaa se osiin.",
        ),
        (
            HeijastusError(ErrorCode.FIELD_TOO_LONG, field="title", length=1234, limit=400),
            "Teksti on liian pitkä: Otsikko. Merkkejä on 1\u00a0234, ja niitä saa olla enintään 400. Lyhennä sitä.",
        ),
    ],
)
def test_failures_with_facts(error: HeijastusError, worded: str) -> None:
    assert error_sentence(error, Lang.FI) == worded
