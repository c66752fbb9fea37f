"""The language a text is written in, by its smallest words."""

import re
from typing import Final

from heijastus_desk.domain.languages import Lang

_SMALL: Final = {
    Lang.FI: frozenset(
        [
            "ja",
            "on",
            "ei",
            "tai",
            "se",
            "sen",
            "sekä",
            "että",
            "jos",
            "kun",
            "mukaan",
            "voi",
            "ovat",
            "myös",
            "joka",
            "jotka",
            "kuin",
            "rekisterin",
            "tietoja",
            "tiedot",
            "henkilötietoja",
            "rekisterinpitäjä",
            "rekisteröidyn",
            "mukaisesti",
            "sinun",
            "sinulla",
            "olla",
            "kanssa",
            "osoite",
            "päivitetty",
        ]
    ),
    Lang.SV: frozenset(
        [
            "och",
            "är",
            "att",
            "av",
            "för",
            "som",
            "den",
            "det",
            "på",
            "till",
            "inte",
            "med",
            "om",
            "har",
            "kan",
            "eller",
            "vi",
            "du",
            "en",
            "ett",
            "från",
            "vid",
            "enligt",
            "samt",
            "deras",
            "personuppgifter",
            "uppgifter",
            "registret",
            "behandlas",
            "behandling",
            "personuppgiftsansvarig",
            "adress",
        ]
    ),
    Lang.EN: frozenset(
        [
            "the",
            "and",
            "of",
            "to",
            "is",
            "in",
            "that",
            "we",
            "you",
            "your",
            "for",
            "or",
            "by",
            "with",
            "are",
            "be",
            "as",
            "this",
            "may",
            "not",
            "it",
            "our",
            "have",
            "personal",
            "data",
            "controller",
            "processing",
            "rights",
            "from",
        ]
    ),
}


def language(text: str) -> Lang:
    """Finnish where nothing tells: most old notices here are."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {lang: sum(word in small for word in words) for lang, small in _SMALL.items()}
    return max(counts, key=lambda lang: (counts[lang], lang is Lang.FI))
