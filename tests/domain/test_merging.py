"""The card proposed when two are made one."""

from datetime import date

from heijastus_desk.domain.merging import differences, proposed, united_points
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard

FIRST, LAST = date(2024, 1, 1), date(2025, 1, 1)
MAIL, PHONE = ContactPointKind.EMAIL, ContactPointKind.PHONE


def test_the_card_that_stays_leads_and_the_other_fills_in() -> None:
    keep = PersonCard(given_name="Anna", family_name="Keksitty", position="esihenkilö")
    gone = PersonCard(given_name="Anna", family_name="Muu", unit="pesula", birth_year=1980)
    card = proposed(keep, gone)
    assert (card.family_name, card.position, card.unit, card.birth_year) == ("Keksitty", "esihenkilö", "pesula", 1980)
    assert {one.field for one in differences(keep, gone)} == {"family_name", "position", "unit", "birth_year"}
    assert differences(keep, keep) == ()


def test_texts_are_put_one_after_the_other_and_never_twice() -> None:
    keep = PersonCard(given_name="Anna", experience="Kymmenen vuotta pesulassa")
    assert proposed(keep, PersonCard(given_name="Anna", experience="pesulassa")).experience == keep.experience
    both = proposed(keep, PersonCard(given_name="Anna", experience="Viisi vuotta kahvilassa")).experience
    assert both == "Kymmenen vuotta pesulassa\n\nViisi vuotta kahvilassa"


def test_a_relationship_lasts_as_long_as_either() -> None:
    none = PersonCard(given_name="Anna")
    ended = PersonCard(given_name="Anna", relationship_started=LAST, relationship_ended=LAST)
    goes_on = PersonCard(given_name="Anna", relationship_started=FIRST)
    assert proposed(ended, goes_on).relationship_started == FIRST
    assert proposed(ended, goes_on).relationship_ended is None
    # A card that tells of no relationship does not open the one that is over again.
    assert proposed(none, ended).relationship_ended == LAST


def test_ways_to_reach_somebody_are_united() -> None:
    plain = ContactPoint(kind=PHONE, value="040 123 4567")
    told = ContactPoint(kind=PHONE, value="+358401234567", source=SourceKind.PERSON, obtained_on=FIRST)
    mail = ContactPoint(kind=MAIL, value="anna@keksitty.example")
    other = ContactPoint(kind=MAIL, value="ANNA@keksitty.example")
    united = united_points(plain, mail, told, other)
    assert [point.value for point in united] == ["040 123 4567", "anna@keksitty.example"]
    assert (united[0].source, united[0].obtained_on) == (SourceKind.PERSON, FIRST)
