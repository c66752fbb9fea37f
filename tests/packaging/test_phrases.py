"""Every phrase of the window is well made in every language, and a badly made one is noticed."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import phrases  # noqa: E402 - beside the tasks, not in the program

PHRASES_AT_LEAST = 2500


def found(language: str) -> list[phrases.Phrase]:
    return list(phrases.phrases(ROOT / "i18n" / f"heijastus_desk_{language}.ts", language))


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_every_phrase_is_well_made(language: str) -> None:
    every = found(language)
    assert len(every) >= PHRASES_AT_LEAST
    assert [line for phrase in every for line in phrases.findings(phrase)] == []


def test_the_plural_forms_of_the_source_are_well_made() -> None:
    every = found("en")
    assert every
    assert all(phrase.is_plural for phrase in every)
    assert [line for phrase in every for line in phrases.findings(phrase)] == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_exception_outlives_its_phrase(language: str) -> None:
    sources = {phrase.source for phrase in found(language) if phrase.source in phrase.forms}
    assert set(phrases.SAME_IN_BOTH[language]) <= sources


BROKEN = [
    ("Saved.", ("Saved.",), False, "reads as its source"),
    ("{count} of {total}", ("{count}/{totl}",), False, "other facts"),
    ("&Save", ("Tallenna",), False, "mnemonic"),
    ("Save", ("&Tallenna",), False, "mnemonic"),
    ("%n rows", ("%n rivi",), True, "plural"),
    ("%n rows", ("rivi", "riviä"), True, None),
    ("Saved.", ("Tallennettu",), False, "ends otherwise"),
    ("Notice", ("Rekisteriseloste",), False, "rekisteriselost"),
    ("Search & find", ("Etsi",), False, None),
    ("Saved {name}.", ("Tallennettu: {name}.",), False, None),
]


@pytest.mark.parametrize(("source", "forms", "is_plural", "told"), BROKEN)
def test_a_badly_made_phrase_is_noticed(source: str, forms: tuple[str, ...], is_plural: bool, told: str | None) -> None:
    lines = list(phrases.findings(phrases.Phrase("fi", "Context", source, forms, is_plural=is_plural)))
    if told is None:
        assert lines == []
    else:
        assert any(told in line for line in lines)


def test_swedish_of_sweden_is_noticed() -> None:
    made = phrases.Phrase("sv", "Context", "The ombudsman", ("Anmäl till IMY",), is_plural=False)
    assert any("IMY" in line for line in phrases.findings(made))
