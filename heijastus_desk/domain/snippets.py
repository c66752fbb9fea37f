"""The piece of a text around a word that was looked for, whatever marks its letters bear."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from heijastus_desk.domain.text_keys import search_key

_BEFORE: Final = 40
_AROUND: Final = 160


def snippet(body: str, pattern: re.Pattern[str]) -> str:
    """About 160 letters of a text on one line, from a little before the first of the words."""
    line = " ".join(body.split())
    place = pattern.search(line)
    start = place.start() if place else 0
    begin = line.rfind(" ", 0, start - _BEFORE) + 1 if start > _BEFORE else 0
    piece = line[begin : begin + _AROUND]
    if begin + _AROUND < len(line):
        piece = f"{piece.rsplit(' ', 1)[0]} …"
    return f"… {piece}" if begin else piece


def beginnings(words: Iterable[str]) -> re.Pattern[str]:
    """Finds a word that begins like one of these, whatever marks its letters bear."""
    return re.compile(rf"(?<![^\W_])(?:{_any_of(words)})", re.IGNORECASE)


def anywhere(words: Iterable[str]) -> re.Pattern[str]:
    """Finds one of these, also inside a word."""
    return re.compile(_any_of(words), re.IGNORECASE)


def _any_of(words: Iterable[str]) -> str:
    variants = _variants()
    folded = (search_key(word) for word in words)
    return "|".join("".join(f"[{re.escape(letter)}{variants.get(letter, '')}]" for letter in word) for word in folded)


@cache
def _variants() -> dict[str, str]:
    """The marked letters of the languages of Europe by the plain one they are found as."""
    found: dict[str, str] = {}
    for letter in map(chr, range(0xC0, 0x250)):
        plain = search_key(letter)
        if len(plain) == 1 and plain != letter:
            found[plain] = found.get(plain, "") + letter
    return found
