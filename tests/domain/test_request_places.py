"""Which places outside the program a case looks through, and which of them wait."""

from datetime import date

from heijastus_desk.domain.notices.practice import DataPlace, PlaceKind
from heijastus_desk.domain.rights.places import open_places, place_lines
from heijastus_desk.domain.rights.values import PlaceCheck, PlaceOutcome

DAY = date(2026, 11, 20)


def test_every_kind_is_listed_those_in_use_first() -> None:
    said = (DataPlace(kind=PlaceKind.PAPER), DataPlace(kind=PlaceKind.EMAIL, in_use=False))
    lines = place_lines(said, ())
    assert {line.place for line in lines} == set(PlaceKind)
    assert len(lines) == len(PlaceKind)
    assert lines[0].place is PlaceKind.PAPER
    assert [line.in_use for line in lines][1] is False
    assert all(line.in_use is None for line in lines[2:])


def test_what_she_said_not_to_use_does_not_wait_and_what_she_never_said_does() -> None:
    said = (DataPlace(kind=PlaceKind.PAPER), DataPlace(kind=PlaceKind.EMAIL, in_use=False))
    assert open_places(place_lines(said, ())) == len(PlaceKind) - 1
    check = PlaceCheck(place=PlaceKind.PAPER, outcome=PlaceOutcome.NOTHING, checked_on=DAY)
    assert open_places(place_lines(said, (check,))) == len(PlaceKind) - 2


def test_a_place_with_several_providers_names_them_once() -> None:
    said = (
        DataPlace(kind=PlaceKind.EMAIL, recipient="a"),
        DataPlace(kind=PlaceKind.EMAIL, recipient="b"),
        DataPlace(kind=PlaceKind.EMAIL, recipient="a"),
        DataPlace(kind=PlaceKind.EMAIL, recipient="gone"),
        DataPlace(kind=PlaceKind.EMAIL, recipient="c", in_use=False),
    )
    names = {"a": "Posti Oy", "b": "Kirje Oy", "c": "Vanha Oy"}
    (line,) = (line for line in place_lines(said, (), names) if line.place is PlaceKind.EMAIL)
    assert line.provider == "Posti Oy, Kirje Oy"
    assert line.in_use is True
