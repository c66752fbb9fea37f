"""Tells by the beginnings of its words what a piece of an old notice speaks of."""

import re
from functools import cache

from heijastus_desk.assets import table
from heijastus_desk.domain.text_keys import search_key


def best(group: str, text: str) -> str:
    """The kind of a group with the most signs in a text, the first of equals; empty where there is none."""
    folded = search_key(text)
    counted = {kind: len(pattern.findall(folded)) for kind, pattern in _patterns(group).items()}
    kind = max(counted, key=counted.__getitem__)
    return kind if counted[kind] else ""


def every(group: str, text: str) -> tuple[str, ...]:
    """Each kind of a group that the text has a sign of."""
    folded = search_key(text)
    return tuple(kind for kind, pattern in _patterns(group).items() if pattern.search(folded))


def says(what: str, text: str) -> bool:
    """Whether a text says something of the list `says`; none, abroad, paper."""
    return _patterns("says")[what].search(search_key(text)) is not None


def plainly_none(text: str) -> bool:
    """Whether a text denies something without a condition."""
    return says("none", text) and not says("except", text)


def is_label(word: str) -> bool:
    """Whether a word only names the value beside it."""
    return search_key(word).strip(" .:;,") in _labels()


@cache
def _patterns(group: str) -> dict[str, re.Pattern[str]]:
    kinds = table("importing", "adoption_signs.toml")[group]
    return {kind: re.compile(rf"(?<!\w)(?:{'|'.join(map(_sign, stems))})") for kind, stems in kinds.items()}


def _sign(stem: str) -> str:
    # A space at the end makes a whole word of it.
    return rf"{re.escape(stem.rstrip())}(?!\w)" if stem.endswith(" ") else re.escape(stem)


@cache
def _labels() -> frozenset[str]:
    return frozenset(table("importing", "adoption_signs.toml")["labels"]["words"])
