"""The case forms a Finnish, Swedish or foreign name takes in Finnish, in letters folded to plain ones.

Rather too many forms than too few: a name that is not found stays where it should have gone.
"""

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import Final

from heijastus_desk.domain.text_keys import search_key


class Case(Enum):
    """In what case a word stands, as far as an alias in its place has to say so too."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    PARTITIVE = "partitive"
    INESSIVE = "inessive"
    ELATIVE = "elative"
    ILLATIVE = "illative"
    ADESSIVE = "adessive"
    ABLATIVE = "ablative"
    ALLATIVE = "allative"
    ESSIVE = "essive"
    TRANSLATIVE = "translative"
    ABESSIVE = "abessive"
    S_GENITIVE = "s_genitive"
    """of Swedish and English: Lindströms"""


_VOWELS: Final = frozenset("aeiouy")
_CLITICS: Final = ("kin", "kaan", "kohan", "han", "ko", "pa")
_ON_WEAK: Final = (
    ("n", Case.GENITIVE),
    ("ssa", Case.INESSIVE),
    ("sta", Case.ELATIVE),
    ("lla", Case.ADESSIVE),
    ("lta", Case.ABLATIVE),
    ("lle", Case.ALLATIVE),
    ("ksi", Case.TRANSLATIVE),
    ("tta", Case.ABESSIVE),
    ("t", Case.NOMINATIVE),
)
_GRADES: Final = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("mp", "mm"), ("lt", "ll"), ("rt", "rr"),
    ("lk", "l"), ("lk", "lj"), ("rk", "r"), ("rk", "rj"), ("hk", "h"), ("hk", "hj"), ("ht", "hd"),
    ("uk", "uv"), ("yk", "yv"), ("k", ""), ("p", "v"), ("t", "d"),
)  # fmt: skip
"""Strong and weak grade of the consonants before the last vowel."""
_PLURAL_OF_NEN: Final = (
    ("set", Case.NOMINATIVE), ("sten", Case.GENITIVE), ("sien", Case.GENITIVE), ("sia", Case.PARTITIVE),
    ("sissa", Case.INESSIVE), ("sista", Case.ELATIVE), ("siin", Case.ILLATIVE), ("silla", Case.ADESSIVE),
    ("silta", Case.ABLATIVE), ("sille", Case.ALLATIVE), ("sina", Case.ESSIVE), ("siksi", Case.TRANSLATIVE),
)  # fmt: skip


@lru_cache(maxsize=4_000)
def forms_of(name: str) -> dict[str, Case]:
    """Every form of one word, folded by `search_key`, and its case; not to be changed by the caller."""
    word = search_key(name)
    if len(word) < 2:
        return {word: Case.NOMINATIVE} if word else {}
    found = {word: Case.NOMINATIVE}
    for form, case in _bent(word):
        found.setdefault(form, case)
    return found


def bare_forms(form: str) -> Iterator[str]:
    """A folded word as it is, then without each clitic it may end in (-kin, -kaan)."""
    yield form
    yield from (form.removesuffix(clitic) for clitic in _CLITICS if form.endswith(clitic))


def case_of(form: str, forms: dict[str, Case]) -> Case | None:
    """The case of a folded word by the forms of a name, also with a clitic; None where it is none of them."""
    return next((forms[bare] for bare in bare_forms(form) if bare in forms), None)


def beginnings(name: str) -> frozenset[str]:
    """The shortest beginnings one of which every form has: what an index of words is asked for."""
    word = search_key(name)
    stems = {word, *(stem for both in _stems(word) for stem in both)} if len(word) > 1 else {word} - {""}
    if word.endswith("nen"):
        stems.add(word.removesuffix("nen") + "s")
    if word.endswith("si"):
        stems.add(word.removesuffix("i"))
    return frozenset(one for one in stems if not any(one != other and one.startswith(other) for other in stems))


def _bent(word: str) -> Iterator[tuple[str, Case]]:
    if word.endswith("nen"):
        base = word.removesuffix("nen")
        yield base + "sta", Case.PARTITIVE
        yield from ((base + ending, case) for ending, case in _PLURAL_OF_NEN)
    if word[-1] == "e":
        yield word + "tta", Case.PARTITIVE
    if word[-1] not in _VOWELS:
        yield word + "ta", Case.PARTITIVE
    if word.endswith("si"):
        yield word.removesuffix("i") + "ta", Case.PARTITIVE
        yield word.removesuffix("si") + "tta", Case.PARTITIVE
    for strong, weak in _stems(word):
        for stem in dict.fromkeys((weak, strong)):
            yield from ((stem + ending, case) for ending, case in _ON_WEAK)
        last = strong[-1]
        yield strong + "na", Case.ESSIVE
        yield strong + last + "n", Case.ILLATIVE
        yield f"{strong}h{last}n", Case.ILLATIVE
        yield strong + "a", Case.PARTITIVE
        if len(strong) > 1 and strong[-2] in _VOWELS:
            yield strong + "ta", Case.PARTITIVE
            yield strong + "seen", Case.ILLATIVE
    if word[-1] not in "sxz":
        yield word + "s", Case.S_GENITIVE


def _stems(word: str) -> Iterator[tuple[str, str]]:
    """Strong and weak vowel stems: Virtase-, Laht-e/Lahd-e, Kallakse-/Kallaa-, Lindströmi-."""
    if word.endswith("nen"):
        yield word[:-3] + "se", word[:-3] + "se"
        return
    if word.endswith("ton") and len(word) > 4:
        yield word[:-3] + "ttoma", word[:-3] + "ttoma"
    last = word[-1]
    if last in _VOWELS:
        if last == "e":
            yield from ((strong + "e", strong + "e") for strong in _stronger(word))
        yield from ((word, weak) for weak in _weaker(word))
        if last == "i":
            bent = word[:-1] + "e"
            yield from ((bent, weak) for weak in _weaker(bent))
        if word.endswith("si"):
            yield word[:-2] + "te", word[:-2] + "de"
        return
    yield word + "i", word + "i"
    yield word + "e", word + "e"
    if last == "s":
        head = word[:-1]
        yield head + "kse", head + "kse"
        yield head + "he", head + "he"
        yield head + "te", head + "de"
        if head[-1] in _VOWELS:
            yield from ((strong + head[-1], strong + head[-1]) for strong in _stronger(head))


def _weaker(stem: str) -> Iterator[str]:
    """A vowel stem and what its weak grade may be: names of families often bend, given names often do not."""
    body, vowel = stem[:-1], stem[-1]
    yield from (body.removesuffix(strong) + weak + vowel for strong, weak in _GRADES if body.endswith(strong))
    yield stem


def _stronger(stem: str) -> Iterator[str]:
    """The other way round, as in Rinne, Rinteen."""
    body, vowel = stem[:-1], stem[-1]
    yield stem
    yield from (body.removesuffix(weak) + strong + vowel for strong, weak in _GRADES if weak and body.endswith(weak))
