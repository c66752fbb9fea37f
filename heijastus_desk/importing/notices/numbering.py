"""Numbers before headings, and which of the numbered lines are the headings of the whole text."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

_PATTERN: Final = re.compile(
    r"(?:§\s*|kohta\s+|section\s+|punkt\s+|artikla\s+)?"
    r"(?:(\d{1,2}(?:\.\d{1,2})*)\s*(?:[.):\-–]\s*|§\.?\s*|\s(?=[A-ZÅÄÖ\"”]))|([IVX]{1,5})[.)]\s+|([A-Z])[.)]\s+)"
    r"(?=[^\W\d_]|[\"”(¿])(.+)",
    re.IGNORECASE,
)
_ROMAN: Final = {"I": 1, "V": 5, "X": 10}
_SKIPPED: Final = 3
"""numbers a chain may leave out"""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line that begins with a number: the number, which kind it is of, and the words after it."""

    number: int
    kind: str
    text: str
    depth: int = 1


def numbered(text: str) -> Numbered | None:
    """The line taken apart; None for one without a number before its words."""
    match = _PATTERN.fullmatch(text)
    if not match or re.match(r"\d{1,2}\s+[a-zåäö]", text):
        return None
    digits, roman, letter, words = match.groups()
    if digits:
        parts = digits.split(".")
        return Numbered(int(parts[0]), "digits", words, len(parts))
    if roman and roman.isupper() and len(roman) > 0 and _roman(roman):
        return Numbered(_roman(roman), "roman", words)
    if letter and letter.isupper():
        return Numbered(ord(letter) - 64, "letters", words)
    return None


def main_chain(candidates: list[tuple[int, Numbered]], is_known: Callable[[str], bool]) -> list[tuple[int, Numbered]]:
    """The lines of the kind of number that names most items, without lists that begin anew between them."""
    best: list[tuple[int, Numbered]] = []
    for kind in ("digits", "roman", "letters"):
        chain = _chain([one for one in candidates if one[1].kind == kind], is_known)
        if sum(is_known(one.text) for _, one in chain) > sum(is_known(one.text) for _, one in best):
            best = chain
    return best


def _chain(candidates: Iterable[tuple[int, Numbered]], is_known: Callable[[str], bool]) -> list[tuple[int, Numbered]]:
    chain: list[tuple[int, Numbered]] = []
    last, inner, inner_at = 0, 0, -2
    for at, one in candidates:
        if one.depth > 1:
            if (
                one.number in {last, last + 1}
                and (is_known(one.text) or len(one.text) <= 80)
                and not one.text.endswith(".")
            ):
                chain.append((at, one))
                last = one.number
            continue
        goes_on_inside = inner and one.number == inner + 1 and at - inner_at <= 2 and not is_known(one.text)
        fits = last < one.number <= last + _SKIPPED and (is_known(one.text) or _is_short(one.text))
        if fits and not goes_on_inside:
            chain.append((at, one))
            last, inner = one.number, 0
        else:
            inner, inner_at = one.number, at
    return chain


def _is_short(text: str) -> bool:
    return len(text) <= 110 and not text.rstrip().endswith((".", ";", ","))


def _roman(text: str) -> int:
    total = 0
    for at, one in enumerate(text):
        value = _ROMAN[one]
        total += -value if at + 1 < len(text) and _ROMAN[text[at + 1]] > value else value
    return total
