"""Notices words that may tell of special categories of personal data (GDPR Art. 9(1)), to remind her while she writes.

A hint only: a word proves nothing, and its absence neither.
"""

import re
from enum import StrEnum
from functools import cache

from heijastus_desk.assets import table
from heijastus_desk.domain.text_keys import search_key


class SpecialKind(StrEnum):
    """What special data may be about."""

    HEALTH = "health"
    BELIEF = "belief"
    POLITICS = "politics"
    UNION = "union"
    SEXUALITY = "sexuality"
    ORIGIN = "origin"


def special_kinds(text: str) -> tuple[SpecialKind, ...]:
    """What a text in Finnish, Swedish or English may touch, by the beginnings of its words."""
    folded = search_key(text)
    return tuple(kind for kind, pattern in _patterns().items() if pattern.search(folded))


@cache
def _patterns() -> dict[SpecialKind, re.Pattern[str]]:
    words = table("law", "special_words.toml")
    return {kind: re.compile(rf"\b(?:{'|'.join(map(re.escape, words[kind.value]))})") for kind in SpecialKind}
