"""Promises in a notice's own words, recognised so that it can be told when they are broken."""

import re
from enum import StrEnum
from functools import cache
from typing import Any

from heijastus_desk import assets
from heijastus_desk.domain.text_keys import search_key

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


class PromiseKind(StrEnum):
    """What is promised."""

    TRACKING = "tracking"
    """visitors and clients are not followed on the web"""
    MARKETING = "marketing"
    """nothing is sent without leave"""
    DISCLOSURE = "disclosure"
    """nothing is given to others"""
    FINLAND = "finland"
    """everything stays in Finland"""


def promised(text: str) -> frozenset[PromiseKind]:
    """The promises that sentences of a text make, in Finnish, Swedish or English."""
    signs = _signs()
    found: set[PromiseKind] = set()
    for sentence in _SENTENCE.split(text):
        words = f"{search_key(sentence)} "
        for kind in PromiseKind:
            promise = signs["promises"][kind.value]
            said = _has(words, promise["words"]) and _has(words, signs[promise["means"]])
            if said and not _has(words, promise.get("unless", [])):
                found.add(kind)
    return frozenset(found)


def names_analytics(text: str) -> bool:
    """Whether a text names a service that follows the visitors of a web site."""
    return _has(search_key(text), _signs()["analytics"]["words"])


def _has(words: str, signs: list[str]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(sign)}", words) for sign in signs)


@cache
def _signs() -> dict[str, Any]:
    return assets.table("law", "promise_signs.toml")
