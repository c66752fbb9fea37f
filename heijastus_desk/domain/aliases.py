"""The alias that takes the place of an erased name in somebody else's record, in the case the name stood in."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from heijastus_desk.domain.name_forms import Case

PERSON: Final = "henkilö"
ORGANISATION: Final = "organisaatio"
_SPOKEN: Final = {
    "A": "aa", "B": "bee", "C": "see", "D": "dee", "E": "ee", "G": "gee", "H": "hoo", "I": "ii", "J": "jii",
    "K": "koo", "O": "oo", "P": "pee", "T": "tee", "U": "uu", "V": "vee", "Y": "yy",
}  # fmt: skip
"""The letters whose spoken names all bend alike."""
_LETTERS: Final = "".join(_SPOKEN)
_OURS: Final = re.compile(rf"(?:{PERSON}|{ORGANISATION})(?: [{_LETTERS}]+)?", re.IGNORECASE)
_TAKEN: Final = re.compile(rf"\b(?:{PERSON}|{ORGANISATION}) ([{_LETTERS}]+)\b", re.IGNORECASE)
_BACK: Final = frozenset("aou")
_VOWELS: Final = "aeiouyåäö"
_ENDINGS: Final = {
    Case.NOMINATIVE: "",
    Case.GENITIVE: "n",
    Case.INESSIVE: "ss{a}",
    Case.ELATIVE: "st{a}",
    Case.ADESSIVE: "ll{a}",
    Case.ABLATIVE: "lt{a}",
    Case.ALLATIVE: "lle",
    Case.ESSIVE: "n{a}",
    Case.TRANSLATIVE: "ksi",
    Case.ABESSIVE: "tt{a}",
    Case.S_GENITIVE: "s",
}


def lettered(noun: str, number: int) -> str:
    """The alias of this number, from 0: henkilö A, henkilö B and so on without end."""
    letters, rest = "", number + 1
    while rest:
        rest, place = divmod(rest - 1, len(_LETTERS))
        letters = _LETTERS[place] + letters
    return f"{noun} {letters}"


def free_aliases(noun: str, taken: Collection[str]) -> Iterator[str]:
    """Aliases whose letters are not taken yet, in order, without end."""
    number = 0
    while True:
        alias = lettered(noun, number)
        if alias.split(" ")[1] not in taken:
            yield alias
        number += 1


def taken_in(text: str) -> frozenset[str]:
    """The letters of the aliases a text already holds."""
    return frozenset(found.upper() for found in _TAKEN.findall(text))


def is_ours(alias: str) -> bool:
    """Whether an alias is one of the program's own, which cannot tell who somebody is."""
    return _OURS.fullmatch(alias) is not None


def bent(alias: str, case: Case) -> str:
    """The alias in a case: henkilö A:n, henkilö B:tä; what she typed herself is bent as a plain word, ystävän.

    Consonants of her own words are not graded: she sees the outcome before anything is done.
    """
    if not alias or case is Case.NOMINATIVE:
        return alias
    last = alias.rsplit(maxsplit=1)[-1] if alias.split() else ""
    if last and (last[-1].isupper() or last[-1].isdigit()):
        spoken = _SPOKEN.get(last[-1], "aa")
        return f"{alias}:{_ending(case, spoken)}"
    if last and last[-1].lower() in _VOWELS:
        return alias + _ending(case, last.lower())
    return f"{alias}:{_ending(case, last.lower())}"


def _ending(case: Case, word: str) -> str:
    """The ending after a spoken word, by its vowels."""
    is_back = any(letter in _BACK for letter in word)
    vowel = "a" if is_back else "ä"
    vowels = [letter for letter in word if letter in _VOWELS]
    last = vowels[-1] if vowels else vowel
    is_long = len(word) > 1 and word[-1] in _VOWELS and word[-2] in _VOWELS
    if case is Case.PARTITIVE:
        return f"t{vowel}" if is_long else vowel
    if case is Case.ILLATIVE:
        return f"h{last}n" if is_long else f"{last}n"
    return _ENDINGS[case].format(a=vowel)
