"""Passphrases made for her, in words that can be said and remembered, and the wait after wrong ones."""

import math
import os
from typing import Final

WORDS: Final = 5
LEAST_BITS: Final = 77
# Syllables of a consonant and a vowel, as in Finnish words; no ä or ö, which a foreign keyboard lacks.
_CONSONANTS: Final = "hjklmnprstv"
_VOWELS: Final = "aeiou"
_SYLLABLES: Final = tuple(consonant + vowel for consonant in _CONSONANTS for vowel in _VOWELS)
_SYLLABLES_PER_WORD: Final = 3
# Pairs that nobody wants to read aloud; a word with one of them is drawn again.
_UNWANTED: Final = frozenset({"homo", "kuse", "kusi", "muna", "neke", "pano", "piru", "pisi", "puta", "vitu"})
_FREE_ATTEMPTS: Final = 3
_LONGEST_WAIT: Final = 30.0


def generate_passphrase(words: int = WORDS) -> str:
    """A new passphrase like `kolame-tirusa-...` from the system's random source.

    Raises ValueError for so few words that it would hold less than 77 bits (five are enough).
    """
    if generated_bits(words) < LEAST_BITS:
        raise ValueError("too few words")
    return "-".join(_word() for _ in range(words))


def generated_bits(words: int = WORDS) -> float:
    """How many bits a generated passphrase of so many words holds at least: its exact number of draws, not a guess."""
    total = len(_SYLLABLES) ** _SYLLABLES_PER_WORD
    # Each unwanted pair can stand at two places of a word; counting both apart can only underrate the rest.
    unwanted = len(_UNWANTED) * 2 * len(_SYLLABLES)
    return words * math.log2(total - unwanted)


def retry_delay(failures: int) -> float:
    """Seconds to wait before the next try after so many wrong passphrases in a row: 0, 0, 0, 1, 2, 4 … 30."""
    if failures <= _FREE_ATTEMPTS - 1:
        return 0.0
    return min(2.0 ** min(failures - _FREE_ATTEMPTS, 10), _LONGEST_WAIT)


def _word() -> str:
    while True:
        word = "".join(_SYLLABLES[_below(len(_SYLLABLES))] for _ in range(_SYLLABLES_PER_WORD))
        if not any(pair in (word[:4], word[2:]) for pair in _UNWANTED):
            return word


def _below(limit: int) -> int:
    """An even random number below a limit of at most 256; bytes that would favour small numbers are dropped."""
    while True:
        byte = os.urandom(1)[0]
        if byte < 256 // limit * limit:
            return byte % limit
