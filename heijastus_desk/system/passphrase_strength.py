"""How hard a passphrase is to guess, estimated on this computer: zxcvbn's patterns and what it cannot know of Finnish.

zxcvbn finds common passwords, names, keyboard rows, dates, repeats and their disguises (pa55word). What it does not
recognise it counts as 3.3 bits per character, which is too much for a Finnish word and too little for random symbols.
Here the unrecognised rest is counted apart: a letter run that reads like a word gets at most what choosing one word
gets, anything else what its kinds of characters allow.
"""

import math
import re
import string
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, TypedDict, cast

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

LEAST_BITS: Final = 60.0
_STRONG_BITS: Final = 70.0
_FAIR_BITS: Final = 40.0
# Reading on makes it slow (the cost grows with the square) and can only make the estimate higher.
_READ_CHARACTERS: Final = 100
# A person picks a word out of some 16,000; each further part of a long compound is a choice among fewer.
_WORD_BITS: Final = 14.0
_WORD_LETTERS: Final = 9
_FURTHER_LETTER_BITS: Final = 1.5
_SEPARATOR_BITS: Final = 1.0
_RUNS: Final = re.compile(r"[^\W\d_]+|\d+|[\W_]+")
_VOWELS: Final = frozenset("aeiouyåäöáéüõ")
_SHORTEST_WORD: Final = 3
_MOST_CONSONANTS: Final = re.compile(r"[^aeiouyåäöáéüõ]{4}")
_MOST_VOWELS: Final = re.compile(r"[aeiouyåäöáéüõ]{5}")
_VOWEL_SHARE: Final = (0.2, 0.8)
# zxcvbn's lists are English; these are the first guesses for a Finnish user and for this program.
_COMMON_HERE: Final = tuple(
    """salasana salis perkele saatana vittu kissa koira hevonen kulta rakas aurinko kesä talvi kevät syksy
    suomi finland helsinki tampere turku oulu espoo vantaa jyväskylä leijona peruna makkara mustikka sauna
    äiti isä mummo lapsi tyttö poika enkeli onni ilo rauha rakkaus ystävä kaveri jumala elämä koti mökki järvi
    lösenord sommar sverige hund katt kärlek työ yritys toimisto asiakas sopimus rekisteri tietosuoja heijastus
    heijastusdesk desk vault holvi avain varmuus tervetuloa moikka terve hei kiitos minä sinä hän
    jokerit tappara ilves kärpät hifk tps maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
    correct horse battery staple""".split()  # noqa: SIM905  (a hundred quoted words are harder to read)
)
_KNOWN_PHRASES: Final = frozenset({"correcthorsebatterystaple", "kissakoirahevonenkulta"})


class StrengthLevel(IntEnum):
    """Four steps for the meter; from GOOD on a passphrase is accepted without an override."""

    WEAK = 0
    FAIR = 1
    GOOD = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Strength:
    """An estimate: bits (the binary logarithm of the number of guesses) and the step of the meter."""

    bits: float
    level: StrengthLevel


class _Match(TypedDict):
    pattern: str
    token: str
    guesses: float


def strength(passphrase: str, *, personal: Iterable[str] = ()) -> Strength:
    """Estimate a passphrase in a few milliseconds (25 ms more the first time). Nothing is sent or kept.

    `personal` are words an acquaintance would try: her name, her firm.
    """
    text = unicodedata.normalize("NFC", passphrase)[:_READ_CHARACTERS]
    bits = 0.0 if not text or _squeezed(text) in _KNOWN_PHRASES else _estimate(text, personal)
    return Strength(bits, _level(bits))


def require_strong(passphrase: str, *, personal: Iterable[str] = ()) -> None:
    """Raise PASSPHRASE_TOO_WEAK below 60 bits; every common passphrase is far below."""
    if strength(passphrase, personal=personal).bits < LEAST_BITS:
        raise HeijastusError(ErrorCode.PASSPHRASE_TOO_WEAK)


def _level(bits: float) -> StrengthLevel:
    if bits < _FAIR_BITS:
        return StrengthLevel.WEAK
    if bits < LEAST_BITS:
        return StrengthLevel.FAIR
    return StrengthLevel.GOOD if bits < _STRONG_BITS else StrengthLevel.STRONG


def _estimate(text: str, personal: Iterable[str]) -> float:
    matches = _zxcvbn_matches(text, personal)
    seen: set[str] = set()
    bits = 0.0
    for match in matches:
        if match["pattern"] == "bruteforce":
            bits += _unrecognised_bits(match["token"], seen)
        elif (token := match["token"].casefold()) not in seen:
            seen.add(token)
            bits += math.log2(max(match["guesses"], 1.0))
    return bits


def _zxcvbn_matches(text: str, personal: Iterable[str]) -> list[_Match]:
    # Imported here: a first run needs it, an unlock does not (25 ms, 14 MB).
    from zxcvbn import matching, zxcvbn  # noqa: PLC0415

    own = [word for value in personal for word in (value, *re.split(r"[\W_]+", value)) if len(word) >= _SHORTEST_WORD]
    estimate = cast("Callable[..., dict[str, object]]", zxcvbn)
    try:
        result = estimate(text, user_inputs=[*own, *_COMMON_HERE], max_length=_READ_CHARACTERS)
    finally:
        # The library keeps the words of the last call in a module: her name does not stay there.
        matching.RANKED_DICTIONARIES["user_inputs"] = {}
    return [
        {"pattern": str(match["pattern"]), "token": str(match["token"]), "guesses": float(match["guesses"])}
        for match in cast("list[dict[str, str]]", result["sequence"])
    ]


def _unrecognised_bits(token: str, seen: set[str]) -> float:
    """Bits of what zxcvbn knows nothing about, run by run; a run that came before adds nothing."""
    letters = [run for run in _RUNS.findall(token) if run[0].isalpha()]
    if not all(_reads_like_a_word(run) for run in letters):
        return len(token) * math.log2(_kinds(token))
    bits = 0.0
    for run in _RUNS.findall(token):
        folded = run.casefold()
        if folded in seen:
            continue
        seen.add(folded)
        if run[0].isalpha():
            bits += _word_bits(run)
        elif run[0].isdigit():
            bits += len(run) * math.log2(10)
        else:
            bits += _SEPARATOR_BITS if len(set(run)) == 1 else len(run) * math.log2(len(string.punctuation))
    return bits


def _word_bits(run: str) -> float:
    capitals = 0.0 if run.islower() or run.isupper() else 1.0
    if len(run) < _SHORTEST_WORD:
        return len(run) * math.log2(len(string.ascii_lowercase)) + capitals
    further = max(len(run) - _WORD_LETTERS, 0) * _FURTHER_LETTER_BITS
    return min(_WORD_BITS + further, len(run) * math.log2(10)) + capitals


def _reads_like_a_word(run: str) -> bool:
    folded = run.casefold()
    if len(folded) < _SHORTEST_WORD:
        return run.islower()
    least, most = _VOWEL_SHARE
    share = sum(letter in _VOWELS for letter in folded) / len(folded)
    ordinary_case = run.islower() or run.isupper() or run[1:].islower()
    return (
        ordinary_case
        and least <= share <= most
        and not _MOST_CONSONANTS.search(folded)
        and not _MOST_VOWELS.search(folded)
    )


def _kinds(token: str) -> int:
    """How many symbols the kinds of characters in the token stand for."""
    kinds = 0
    kinds += 26 if any(character.islower() for character in token) else 0
    kinds += 26 if any(character.isupper() for character in token) else 0
    kinds += 10 if any(character.isdigit() for character in token) else 0
    kinds += len(string.punctuation) if any(not character.isalnum() for character in token) else 0
    return max(kinds, 10)


def _squeezed(text: str) -> str:
    return re.sub(r"[\W\d_]+", "", text.casefold())
