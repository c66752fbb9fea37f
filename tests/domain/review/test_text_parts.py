"""Checks that look at a part or the whole of a notice: the controller, special data, dates, what is left over."""

from datetime import date

import pytest

from heijastus_desk.domain.notices.old import OldContact, OldController, OldNotice, OldSection
from heijastus_desk.domain.review.findings import Check
from heijastus_desk.domain.review.text import review_text
from tests.domain.review.judged import TODAY, notice, verdict


@pytest.mark.parametrize(
    ("name", "contact", "expected"),
    [
        ("", "", "MISS miss"),
        ("Maija Mallinen", "", "OK ok"),
        ("Mallin Valmennus Oy", "Maija Mallinen", "OK ok"),
        ("Mallin Valmennus", "Maija Mallinen", "PART trade_name"),
        ("Työnohjaus Valo", "", "PART trade_name"),
        ("Esimerkki Oy ja samaan konserniin kuuluvat yhtiöt", "", "PART group"),
    ],
)
def test_who_the_controller_is(name: str, contact: str, expected: str) -> None:
    old = notice(
        "fi", ("who", "Rekisterinpitäjä", name), controller=OldController(name=name), contact=OldContact(name=contact)
    )
    assert verdict(old, "C01") == expected


def test_a_trade_name_with_its_owner_beside_it_is_enough() -> None:
    text = "Mallin Valmennus\nMaija Mallinen"
    old = notice(
        "fi",
        ("who", "Rekisterinpitäjä", text),
        controller=OldController(name="Mallin Valmennus"),
        contact=OldContact(name="Maija Mallinen"),
    )
    assert verdict(old, "C01") == "OK ok"


def test_special_data() -> None:
    diet = notice("fi", ("what", "X", "Nimi ja erityisruokavalio."))
    assert verdict(diet, "C09") == "MISS miss"
    asked = notice("fi", ("what", "X", "Nimi ja erityisruokavalio, nimenomaisella suostumuksellasi."))
    assert verdict(asked, "C09") == "OK ok"
    denied = notice("sv", ("what", "X", "Namn. Vi behandlar inga känsliga uppgifter."))
    assert verdict(denied, "C09") == "OK ok"
    notes = notice("fi", ("what", "X", "Nimi, osoite."), ("safe", "Y", "Työnohjaajan muistiinpanot ovat kaapissa."))
    assert (verdict(notes, "C09"), verdict(notes, "C10")) == ("MISS miss", "WRONG notes")
    none = notice("fi", ("what", "X", "Nimi, osoite."), ("safe", "Y", "Muistiinpanoja ei tehdä."))
    assert (verdict(none, "C09"), verdict(none, "C10")) == ("NA na", "OK ok")


def test_marketing_must_be_forbidden_in_a_place_of_its_own() -> None:
    purpose = ("why", "X", "Markkinointi.")
    mixed = notice("fi", purpose, ("rights", "Y", "Voit tarkastaa tietosi ja kieltää suoramarkkinoinnin."))
    assert verdict(mixed, "C22") == "PART not_separate"
    own = notice(
        "fi", purpose, ("objection", "Suoramarkkinoinnin kieltäminen", "Voit aina kieltää suoramarkkinoinnin.")
    )
    assert verdict(own, "C22") == "OK ok"
    assert verdict(notice("fi", purpose), "C22") == "MISS miss"
    assert verdict(notice("fi", ("why", "X", "Emme käytä tietoja markkinointiin.")), "C22") == "NA na"


def test_dates() -> None:
    def dates(drawn_up: date | None, updated: date | None) -> list[str]:
        old = notice("fi", ("why", "X", "Hoito."), drawn_up=drawn_up, updated=updated)
        return [f"{one.status.value} {one.reason}" for one in review_text(old, TODAY) if one.check is Check.DATES]

    assert dates(None, None) == ["MISS miss"]
    assert dates(date(2024, 11, 23), None) == ["OK ok"]
    assert dates(date(2024, 11, 22), None) == ["OK ok"]
    assert dates(date(2024, 11, 21), None) == ["OUT old"]
    assert dates(None, date(2026, 1, 1)) == ["PART no_drawn_up"]
    assert dates(date(2026, 12, 24), None) == ["WRONG future"]


def test_old_words_and_what_a_template_left() -> None:
    old = notice(
        "fi",
        ("safe", "ATK:lla käsiteltävät tiedot", "Levy on salattu."),
        ("must", "Suostumus", ""),
        ("who", "Y", "Ota yhteyttä (s-postiosoite)."),
        ("why", "Z", "Noudatamme henkilötietolainsäädäntöä."),
        title="Rekisteriseloste",
    )
    reasons = {(one.check.value, one.reason) for one in review_text(old, TODAY) if one.check.value in ("C36", "C37")}
    assert reasons == {
        ("C36", "old_technology"),
        ("C36", "register_description"),
        ("C37", "placeholder"),
        ("C37", "empty_field"),
    }
    act = notice("fi", ("why", "Z", "Noudatamme henkilötietolakia."))
    assert verdict(act, "C36") == "OUT repealed_act"


def test_a_heading_that_only_stands_over_others_is_not_empty() -> None:
    over = OldNotice(
        sections=(
            OldSection(heading="Tietosuojaseloste", text=""),
            OldSection(heading="12. Suojaus", text=""),
            OldSection(heading="a. Paperit", text="Lukitussa kaapissa."),
        )
    )
    assert verdict(over, "C37") == "OK ok"
