"""When two cards may be of one and the same, however they were written."""

import pytest

from heijastus_desk.domain.likeness import CROWD, DuplicateIndex, Likeness, firm_key, name_key, phone_key
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard

MAIL, PHONE = ContactPointKind.EMAIL, ContactPointKind.PHONE


def card(given: str = "", family: str = "", *points: tuple[ContactPointKind, str], **more: object) -> PersonCard:
    found = tuple(ContactPoint(kind=kind, value=value) for kind, value in points)
    return PersonCard(given_name=given, family_name=family, contact_points=found, **more)  # pyright: ignore[reportArgumentType]


def index_of(*cards: PersonCard | OrganisationCard) -> DuplicateIndex:
    index = DuplicateIndex()
    for number, one in enumerate(cards):
        index.add(str(number), one)
    return index


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("040 123 4567", "+358401234567", True),
        ("040-1234567", "00358 40 1234567", True),
        ("+358 (0)40 123 4567", "0401234567", True),
        ("040 123 4567", "040 123 4568", False),
        ("+46 70 123 45 67", "070 123 45 67", False),
    ],
)
def test_phone_numbers(one: str, other: str, same: bool) -> None:
    assert (phone_key(one) == phone_key(other)) is same


def test_an_extension_is_no_phone_number() -> None:
    assert phone_key("123") == phone_key("") == ""


def test_names_in_any_order_and_spelling() -> None:
    assert name_key("Anna-Liisa", "Mäki") == name_key("MAKI", "anna liisa")
    assert name_key("Anna", "Mäki") != name_key("Anna", "Mäkinen")


def test_firms_without_their_legal_form() -> None:
    assert firm_key("Keksitty Oy") == firm_key("keksitty oyj") == firm_key("Oy Keksitty Ab")
    assert firm_key("Oy") == "oy"


def test_the_most_alike_come_first() -> None:
    index = index_of(
        card("Anna", "Keksitty"),
        card("Anna", "Keksitty", (MAIL, "anna@keksitty.example")),
        card("Berta", "Keksitty", (MAIL, "anna@keksitty.example")),
        card("Cecilia", "Muu"),
    )
    assert index.find(card("anna", "keksitty", (MAIL, "ANNA@keksitty.example"))) == ("1", "2", "0")
    pairs = {(pair.first, pair.second): pair.likenesses for pair in index.pairs()}
    assert pairs == {("0", "1"): (Likeness.NAME,), ("1", "2"): (Likeness.EMAIL,)}


def test_two_years_of_birth_are_two_people() -> None:
    index = index_of(card("Anna", "Keksitty", birth_year=1980), card("Anna", "Keksitty", birth_year=1990))
    assert index.pairs() == ()
    assert index.find(card("Anna", "Keksitty", birth_year=1990)) == ("1",)
    assert index.find(card("Anna", "Keksitty")) == ("0", "1")


def test_a_person_is_never_a_firm() -> None:
    index = index_of(OrganisationCard(name="Anna Keksitty"))
    assert index.find(card("Anna", "Keksitty")) == ()
    assert index.find(OrganisationCard(name="Anna Keksitty Oy")) == ("0",)


def test_the_number_of_a_switchboard_says_nothing() -> None:
    many = [card(f"Henkilö{number}", "Keksitty", (PHONE, "09 123 4567")) for number in range(CROWD + 1)]
    assert index_of(*many).find(card("Uusi", "Muu", (PHONE, "09 123 4567"))) == ()
    assert index_of(*many).pairs() == ()
    assert len(index_of(*many[:3]).find(card("Uusi", "Muu", (PHONE, "09 123 4567")))) == 3


def test_a_hundred_namesakes_are_shown_side_by_side_and_not_each_with_each() -> None:
    assert len(index_of(*(card("Anna", "Keksitty") for _ in range(100))).pairs()) == 99


def test_a_row_taken_in_is_compared_with_the_next() -> None:
    index = index_of()
    assert index.find(card("Anna", "Keksitty")) == ()
    index.add("new", card("Anna", "Keksitty"))
    assert index.find(card("Anna", "Keksitty")) == ("new",)


def test_nothing_is_alike_in_what_is_empty() -> None:
    assert index_of(card("Anna", "Keksitty"), card(client_code="A-1")).find(card()) == ()
