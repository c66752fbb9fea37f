"""Folded lines are found by any part of any word, the best fits first."""

import pytest

from heijastus_desk.domain.line_index import LineIndex, digits_key, typed_words
from heijastus_desk.domain.snippets import anywhere, beginnings, snippet
from heijastus_desk.domain.text_keys import search_key

LINES = (
    (1, search_key("Maarianen", "Aino")),
    (2, search_key("Aarnio", "Kaija K-12")),
    (3, search_key("Maari", "Åke")),
    (4, search_key("Ođđajohka", "Máret")),
    (5, search_key("Öylä-Aarnio", "Äijö")),
)


def found(typed: str, limit: int = 10) -> tuple[int, ...]:
    return LineIndex(LINES).find(typed_words(typed), limit)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        # The whole word, then its beginnings, then inside a word; each in the order of the lines.
        ("maari", (3, 1)),
        ("AARN", (2, 5)),
        ("ari", (1, 3)),
        ("a", (1, 2, 3, 5, 4)),
        ("ai", (1, 5, 2)),
        ("aij", (5, 2)),
        ("äi", (1, 5, 2)),
        ("ake", (3,)),
        ("åk", (3,)),
        ("oddaj", (4,)),
        ("OĐĐA", (4,)),
        ("maret", (4,)),
        ("oyla aarnio", (5,)),
        ("aarnio öylä", (5,)),
        ("k-12", (2,)),
        ("12 k", (2,)),
        ("aino aarnio", ()),
        ("", ()),
        (" - ", ()),
        ("zzz", ()),
    ],
)
def test_the_best_fits_come_first(typed: str, numbers: tuple[int, ...]) -> None:
    assert found(typed) == numbers


def test_no_more_are_found_than_asked_for_and_none_twice() -> None:
    assert found("a", 2) == (1, 2)
    assert LineIndex([(7, "aino"), (7, "aino maaria")]).find(("a",), 10) == (7,)


def test_words_of_two_lines_are_no_words_of_one() -> None:
    assert LineIndex([(1, "aino"), (2, "maaria")]).find(("aino", "maaria"), 10) == ()
    assert LineIndex([(1, "ai"), (2, "no")]).find(("aino",), 10) == ()


def test_a_line_break_in_a_text_ends_no_line() -> None:
    index = LineIndex([(1, "keksittykatu 1\n00100 helsinki"), (2, "tampere")])
    assert index.find(("keksittykatu", "helsinki"), 10) == (1,)
    assert index.find(("tampere",), 10) == (2,)


def test_a_search_that_is_stopped_finds_nothing_more() -> None:
    index = LineIndex([(number, "aino") for number in range(5000)])
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return True

    assert index.find(("zzz",), 10, stop) == ()
    assert len(index.find(("aino",), 5000, stop)) < 5000
    assert len(asked) > 1
    assert len(index.find(("aino",), 5000)) == 5000


@pytest.mark.parametrize(
    "written", ["+358 40 123 4567", "040 1234567", "040-123 4567", "00358401234567", "(040) 1234567"]
)
def test_a_telephone_number_is_the_same_however_it_is_written(written: str) -> None:
    assert digits_key(written) == "401234567"
    assert typed_words(written) == ("401234567",)


def test_a_year_or_a_client_code_is_no_telephone_number() -> None:
    assert typed_words("2026") == ("2026",)
    assert typed_words("K-2026") == ("k", "2026")


def test_an_endless_text_is_cut() -> None:
    assert len(typed_words("sana " * 5000)) == 10
    assert len(typed_words("x" * 5000)[0]) == 200


def test_the_piece_shown_is_around_the_word() -> None:
    body = "alku " * 60 + "Tuulimyllyä ei näkynyt " + "loppu " * 60
    piece = snippet(body, beginnings(("tuulimylly",)))
    assert piece.startswith("… ")
    assert "Tuulimyllyä ei" in piece
    assert piece.endswith(" …")
    assert "mylly" in snippet(body, anywhere(("mylly",)))


def test_signs_of_patterns_are_ordinary_letters() -> None:
    assert snippet("a [x] b", anywhere(("[x]", "^", "\\", "]"))) == "a [x] b"
