"""How much there is to see to in a notice: one count for Today and for the list of registers."""

import re
from collections.abc import Collection, Iterable
from typing import Protocol

from heijastus_desk.domain.review.findings import Finding

_STEP = re.compile(r"(\w+)((?:\.\w+)*)\[([^\[\]]*[^\[\]\d][^\[\]]*)\](.*)")
_TOKEN = re.compile(r"[^.\[\]]+")


class Lacking(Protocol):
    """What composing a notice found missing."""

    @property
    def unanswered(self) -> Collection[str]: ...
    @property
    def withheld(self) -> Collection[str]: ...
    @property
    def unnamed(self) -> Collection[str]: ...


def missing_in(notice: Lacking, review: Iterable[Finding] = ()) -> int:
    """How many things it lacks, and how many more its review finds; a text in another language is there all the same.

    A recommendation is no lack, and what a gap tells already is not counted again.
    """
    gaps = len(notice.unanswered) + len(notice.withheld) + len(notice.unnamed)
    return gaps + sum(1 for one in beyond_gaps(notice, review) if not one.is_recommendation)


def beyond_gaps(notice: Lacking, review: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that need action and are about no field the notice itself misses."""
    known = {steps_of(path) for path in (*notice.unanswered, *notice.withheld)}
    if notice.unnamed:
        known.add(("categories",))
    return tuple(one for one in review if one.needs_action and one.steps not in known)


def steps_of(path: str) -> tuple[str, ...]:
    """A path as the steps that lead to its field: purposes.bases[x] is the bases of purpose x."""
    keyed = _STEP.fullmatch(path)
    if keyed:
        root, inner, key, rest = keyed.groups()
        return (root, key, *_TOKEN.findall(inner), *_TOKEN.findall(rest))
    return tuple(_TOKEN.findall(path))
