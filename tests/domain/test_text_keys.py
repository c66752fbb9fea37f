import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain.text_keys import search_key, sort_key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Åke Öhman", "ake ohman"),
        ("  Sisko\t Kuvitelma ", "sisko kuvitelma"),
        ("Šašková", "saskova"),
        ("Ánte Đoŋŋi Ŧ", "ante donni t"),
        ("Strauß", "strauss"),
        ("Ægir Łódź", "aegir lodz"),
        ("", ""),
        ("шра", "шра"),
    ],
)
def test_search_keys(text: str, key: str) -> None:
    assert search_key(text) == key


def test_keys_of_several_texts_leave_the_empty_ones_out() -> None:
    assert search_key("Sisko", "", "K-7") == "sisko k-7"
    assert sort_key("", "Sisko") == "sisko"


def test_finnish_order() -> None:
    names = ["Aalto", "Ähtäri", "Åberg", "Zetterberg", "Öhman", "andersson", "Émile", "Ebba", "Ørsted", "Þór"]
    ordered = sorted(names, key=sort_key)
    assert ordered == [
        "Aalto", "andersson", "Ebba", "Émile", "Þór", "Zetterberg", "Åberg", "Ähtäri", "Öhman", "Ørsted",
    ]  # fmt: skip


def test_a_shorter_name_comes_first() -> None:
    assert sort_key("Virta", "Anna") < sort_key("Virtanen", "Aapo")


@given(st.text(max_size=60))
def test_the_form_of_the_letters_makes_no_difference_to_finding(text: str) -> None:
    assert search_key(unicodedata.normalize("NFD", text)) == search_key(unicodedata.normalize("NFC", text))


@given(st.text(max_size=60))
def test_a_key_of_a_key_is_the_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)
