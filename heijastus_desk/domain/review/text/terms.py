"""Signs: what may be said in many words and case forms, written as beginnings of words, and a quick search for them.

A sign is a list of alternatives. `a & b` are terms that must both be met: the first in the passage itself, the others
there or in the heading or lead-in above it; `+ b` only there; `& ! c` must not be met in the passage. A term is one
beginning of a word or several in a row, each `x|y` for either, `x_z` for two words as one; `=x` a whole word, `*x` any
part, `..` a few words between.
Letters are written folded: small, a for å and ä, o for ö.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from heijastus_desk.domain.review.text.passages import Passage

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_JOINED: Final = re.compile(r"\b[^\W_]+(?:-[^\W_]+)+")
_GAP: Final = ".."
_NOTHING: Final[frozenset[int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Term:
    """Words in a row; `pattern` is set where the order of several must be checked."""

    words: tuple[tuple[tuple[str, ...], ...], ...]
    """for each place in the row the alternatives, each of one word or several"""
    pattern: re.Pattern[str] | None
    negated: bool = False
    here: bool = False
    """only in the passage itself"""


@cache
def parse(alternative: str) -> tuple[Term, ...]:
    """The terms of one alternative of a sign."""
    return tuple(
        _term(inner.strip(), here=number > 0)
        for part in alternative.split("&")
        for number, inner in enumerate(part.split("+"))
    )


def _term(text: str, *, here: bool = False) -> Term:
    negated = text.startswith("!")
    tokens = text.lstrip("! ").split()
    words = tuple(tuple(_joined(one) for one in token.split("|")) for token in tokens if token != _GAP)
    if len(words) == 1 and all(len(one) == 1 for one in words[0]):
        return Term(words, None, negated, here)
    pattern = ""
    for token in tokens:
        if token == _GAP:
            pattern += r"(?:\W+[^\W_]+){0,6}?"
        else:
            pattern += (r"\W+" if pattern else "") + f"(?:{'|'.join(map(_word_pattern, token.split('|')))})"
    return Term(words, re.compile(pattern), negated, here)


def _joined(alternative: str) -> tuple[str, ...]:
    """The words of one alternative; in `=id_card` the sign of a whole word goes for each."""
    mark = alternative[:1] if alternative[:1] in "=*" else ""
    return tuple(word if word[:1] in "=*" else mark + word for word in alternative.split("_"))


def _word_pattern(alternative: str) -> str:
    return r"\W+".join(map(_one_word, _joined(alternative)))


def _one_word(stem: str) -> str:
    if stem.startswith("="):
        return rf"\b{re.escape(stem[1:])}\b"
    if stem.startswith("*"):
        return rf"\b[^\W_]*{re.escape(stem[1:])}[^\W_]*"
    return rf"\b{re.escape(stem)}[^\W_]*"


@dataclass(slots=True)
class Index:
    """Which passages hold which words; built once for a notice."""

    passages: tuple[Passage, ...]
    _holders: dict[str, set[int]] = field(default_factory=dict[str, "set[int]"])
    _ordered: list[str] = field(default_factory=list[str])
    _known: dict[str, frozenset[int]] = field(default_factory=dict[str, "frozenset[int]"])

    def __post_init__(self) -> None:
        for passage in self.passages:
            for word in (*_WORD.findall(passage.folded), *_JOINED.findall(passage.folded)):
                self._holders.setdefault(word, set()).add(passage.number)
        self._ordered = sorted(self._holders)

    def meeting(self, alternatives: Iterable[str]) -> frozenset[int]:
        """Numbers of the passages that one of the alternatives fits."""
        found: set[int] = set()
        for alternative in alternatives:
            found |= self._fitting(parse(alternative))
        return frozenset(found)

    def words_met(self, stems: Iterable[str], within: Iterable[int]) -> frozenset[str]:
        """Which of these one-word stems stand in any of the passages."""
        allowed = set(within)
        return frozenset(stem for stem in stems if self._with(stem) & allowed)

    def _fitting(self, terms: tuple[Term, ...]) -> set[int]:
        first, *others = terms
        found = set(self._holding(first))
        for term in others:
            if not found:
                break
            holding = self._holding(term)
            if term.negated:
                found -= holding
            elif term.here:
                found &= holding
            else:
                found = {n for n in found if n in holding or not holding.isdisjoint(self.passages[n].above)}
        return found

    def _holding(self, term: Term) -> frozenset[int]:
        candidates: frozenset[int] | None = None
        for alternatives in term.words:
            holding = _NOTHING.union(*(self._with_all(words) for words in alternatives))
            candidates = holding if candidates is None else candidates & holding
        if term.pattern is None or not candidates:
            return candidates or _NOTHING
        pattern = term.pattern
        return frozenset(n for n in candidates if pattern.search(self.passages[n].folded))

    def _with_all(self, words: tuple[str, ...]) -> frozenset[int]:
        first, *others = (self._with(word) for word in words)
        return first.intersection(*others)

    def _with(self, stem: str) -> frozenset[int]:
        known = self._known.get(stem)
        if known is None:
            known = self._known[stem] = frozenset().union(*(self._holders[word] for word in self._words(stem)))
        return known

    def _words(self, stem: str) -> list[str]:
        if stem.startswith("="):
            return [stem[1:]] if stem[1:] in self._holders else []
        if stem.startswith("*"):
            return [word for word in self._ordered if stem[1:] in word]
        start = bisect_left(self._ordered, stem)
        found: list[str] = []
        for word in self._ordered[start:]:
            if not word.startswith(stem):
                break
            found.append(word)
        return found


Signs = Mapping[str, tuple[str, ...]]
"""The alternatives of each sign in one language."""
