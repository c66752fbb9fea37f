"""How a text is taken apart into sentences, each of which is shown or left out."""

import pytest

from heijastus_desk.domain.rights.passages import digest_of, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   \n ", []),
        ("Yksi.", ["Yksi."]),
        ("ilman pistettä", ["ilman pistettä"]),
        ("Yksi. Kaksi! Kolme?", ["Yksi.", "Kaksi!", "Kolme?"]),
        ("Yksi\nKaksi", ["Yksi", "Kaksi"]),
        ("Yksi\nKaksi. Kolme\r\nNeljä.", ["Yksi", "Kaksi.", "Kolme", "Neljä."]),
        ("- Liisa: väsynyt\n- Eero: virkeä\n", ["- Liisa: väsynyt", "- Eero: virkeä"]),
        ("Klo 9.30 alkaen. Äiti tuli. Öljy loppui.", ["Klo 9.30 alkaen.", "Äiti tuli.", "Öljy loppui."]),
        ("Tavattiin 3.6. ja sovittiin.", ["Tavattiin 3.6. ja sovittiin."]),
        ("Esim. liisa jne. puhui.", ["Esim. liisa jne. puhui."]),
        ("Näin… Ja sitten.", ["Näin…", "Ja sitten."]),
        ("Ensimmäinen.\n\nToinen kappale", ["Ensimmäinen.", "Toinen kappale"]),
    ],
)
def test_sentences_end_where_a_reader_would_say(text: str, expected: list[str]) -> None:
    assert [text[start : start + length] for start, length in sentences(text)] == expected


def test_no_letter_belongs_to_two_sentences_and_none_but_white_space_to_none() -> None:
    text = "Yksi. Kaksi\n\n  kolme: neljä!  Viisi 3.6. kuusi\t.\n. ...\n?? Seitsemän"
    left, end = text, 0
    for start, length in sentences(text):
        assert start >= end
        end = start + length
        left = left[:start] + " " * length + left[end:]
    assert not left.strip()


def test_any_change_of_a_text_changes_its_digest() -> None:
    assert digest_of("Liisa") != digest_of("Liisa ")
