"""Notices when a text seems to name somebody else, in the inflected forms of Finnish and Swedish too."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from heijastus_desk.domain.text_keys import search_key

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SHORTEST = 3
STEM_FROM = 5
"""Names this long lose their last letter, which inflection changes: Virtanen, Virtasen."""
LONGEST_ENDING = 7


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Stems of the names of everybody but the subject."""

    stems: frozenset[str]

    @classmethod
    def of(cls, others: Iterable[tuple[str, ...]], own: Iterable[str] = ()) -> "NameIndex":
        """An index over other persons' names; a name the subject shares cannot tell them apart and is left out."""
        mine = {stem for name in own for stem in _stems(name)}
        return cls(frozenset(stem for names in others for name in names for stem in _stems(name)) - mine)

    def found_in(self, text: str) -> bool:
        """Whether a capitalised word of the text begins with somebody's name and a possible ending."""
        return any(self._is_name(search_key(word)) for word in _WORD.findall(text) if word[0].isupper())

    def _is_name(self, word: str) -> bool:
        shortest = max(SHORTEST, len(word) - LONGEST_ENDING)
        return any(word[:length] in self.stems for length in range(shortest, len(word) + 1))


def _stems(name: str) -> set[str]:
    found: set[str] = set()
    for part in search_key(name).split():
        if len(part) < SHORTEST:
            continue
        stem = part[:-1] if len(part) >= STEM_FROM else part
        found.add(stem)
        if stem.endswith(("ne", "nen")):
            # Virtanen bends as Virtase- and Virtasta.
            found.add(stem.removesuffix("n").removesuffix("ne") + "s")
    return found
