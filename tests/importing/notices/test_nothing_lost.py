"""Every word of a text is in the title, in a section or among what nobody could place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.importing.notices import sections as sections_module
from heijastus_desk.importing.notices.reading import read_text
from heijastus_desk.importing.notices.segments import Segment
from tests.importing.notices.samples import NAMES, letters, text_of

PLAIN = [name for name in NAMES if not name.endswith(".html")]


def lost(text: str, old: OldNotice) -> list[str]:
    """The lines of the text whose letters are nowhere in what was read."""
    whole = letters(old.whole)
    return [line for line in text.splitlines() if letters(line) and letters(line) not in whole]


@pytest.mark.parametrize("name", PLAIN)
def test_every_line_of_a_sample_is_kept(name: str) -> None:
    text = text_of(name).replace("](mailto:anna@pahittad.example)", "]")
    assert lost(text, read_text(text)) == []


def test_every_word_of_a_page_is_kept() -> None:
    whole = letters(read_text(text_of("en_page.html")).whole)
    for words in ("Madeup Coaching Ltd (business ID 1234567-1)", "Calendly LLC", "Booking", "United States", "Home"):
        assert letters(words) in whole
    assert "notaheading" not in whole


WORDS = st.sampled_from(
    [
        "Rekisterinpitäjä",
        "Tietosuojaseloste",
        "Säilytysaika",
        "Evästeet",
        "Oikeudet",
        "tietoja",
        "säilytetään",
        "Keksitty",
        "Oy",
        "5",
        "vuotta",
        "EU:n",
        "ulkopuolelle",
        "info@keksitty.example",
        "1.2.2020",
        "Päivitetty",
        "Tilitoimisto",
        "ja",
        "<nimi>",
        "(s-posti)",
        "10",
        "§",
        "a_b",
        "*huom*",
        "Rekisteri:",
        "Yhteyshenkilö:",
        "Purposes",
        "Lagringstid",
        "KÄSITTELY",
        "SUOJAUS",
    ]
)
STARTS = st.sampled_from(["", "", "1. ", "2) ", "3 ", "## ", "- ", "• ", "**", "\t", "a) ", "> ", "| ", "IV. "])
LINES = st.builds(
    lambda start, words, end: f"{start}{' '.join(words)}{end}",
    STARTS,
    st.lists(WORDS, min_size=0, max_size=12),
    st.sampled_from(["", "", ".", ":", "**", "\t", "-", " |", "\tteksti jatkuu"]),
)


@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.lists(LINES, min_size=1, max_size=25), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_every_line_of_any_text_is_kept(lines: list[str], end: str) -> None:
    text = end.join(lines)
    if not letters(text):
        return
    # Words divided at the end of a line and cells of rows are joined; letters alone tell whether they are there.
    whole = letters(read_text(text).whole)
    for line in lines:
        for part in line.replace("|", "\t").split("\t"):
            assert letters(part) in whole


def test_the_property_sees_a_lost_section(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shown to fail: with the residue below the last section dropped, its line is missed."""
    text = f"{text_of('fi_numbered.txt')}\n\nJaa somessa:"
    assert lost(text, read_text(text)) == []

    def dropped(found: list[Segment]) -> list[str]:
        found[-1].lines[:] = [one for one in found[-1].lines if one.text != "Jaa somessa:"]
        return []

    monkeypatch.setattr(sections_module, "_residue", dropped)
    assert lost(text, read_text(text)) == ["Jaa somessa:"]


def test_a_placeholder_in_angle_brackets_is_text() -> None:
    text = f"{text_of('fi_tight.txt')}\nOta yhteyttä: <yrityksen nimi>, <s-posti>"
    assert lost(text, read_text(text)) == []
