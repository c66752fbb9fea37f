"""What one version of a notice says and another does not, sentence by sentence, word for word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nlargest
from typing import Final

_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ\"”])")
_WORDS: Final = re.compile(r"\s+|[^\s]+")
_ALIKE: Final = 0.5
"""From this likeness on two sentences are told as one that was changed, not as one gone and another new."""

_LOOKED_AT: Final = 8
"""sentences; comparing each of 300 with each of 300 letter by letter takes a minute"""
_MOST_COMPARED: Final = 4_000_000
"""pairs of letters, or of words: two texts of 2,000 without a full stop; beyond it they are told as another text"""


@dataclass(frozen=True, slots=True)
class SectionText:
    """A section of a notice as its lines of text; `item` names it across versions."""

    item: str
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineDifference:
    """A sentence as it was and as it is; "" where it is new or gone."""

    was: str
    now: str


@dataclass(frozen=True, slots=True)
class SectionDifference:
    """A section that says something else, was added (`was` is ""), or went (`now` is "")."""

    item: str
    was: str
    """the heading before"""
    now: str
    """the heading after"""
    lines: tuple[LineDifference, ...] = ()

    @property
    def heading(self) -> str:
        """The heading to show it under."""
        return self.now or self.was


def differences(before: Sequence[SectionText], after: Sequence[SectionText]) -> tuple[SectionDifference, ...]:
    """The sections that differ, in the order of the later version, those that went at the end."""
    old = _by_key(before)
    new = _by_key(after)
    found = [_compared(old.get(key), section) for key, section in new.items()]
    found += [_compared(section, None) for key, section in old.items() if key not in new]
    return tuple(one for one in found if one.lines or one.was != one.now)


def changed_words(was: str, now: str) -> tuple[tuple[tuple[str, bool], ...], tuple[tuple[str, bool], ...]]:
    """Both sentences in pieces, each with whether the other one lacks it; joined they give the sentence back."""
    old, new = _WORDS.findall(was), _WORDS.findall(now)
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    for same, a, b in _blocks(old, new):
        if a:
            left.append(("".join(a), not same))
        if b:
            right.append(("".join(b), not same))
    return tuple(left), tuple(right)


def _by_key(sections: Sequence[SectionText]) -> dict[tuple[str, int], SectionText]:
    """A section of her own has no item of the law: it is known by its heading; of two alike the order tells."""
    found: dict[tuple[str, int], SectionText] = {}
    for section in sections:
        name = section.heading if section.item.startswith("extra") else section.item
        number = sum(1 for known, _n in found if known == name)
        found[name, number] = section
    return found


def _compared(before: SectionText | None, after: SectionText | None) -> SectionDifference:
    item = (after or before or SectionText("", "", ())).item
    lines = tuple(_lines(_sentences(before), _sentences(after)))
    return SectionDifference(item, before.heading if before else "", after.heading if after else "", lines)


def _sentences(section: SectionText | None) -> list[str]:
    lines = (line for text in section.lines for line in text.split("\n")) if section else ()
    return [part.strip() for line in lines for part in _SENTENCE_END.split(line) if part.strip()]


def _lines(before: list[str], after: list[str]) -> Iterator[LineDifference]:
    for same, old, new in _blocks(before, after):
        if not same:
            yield from _paired(list(old), list(new))


def _paired(old: list[str], new: list[str]) -> Iterator[LineDifference]:
    """Sentences that are alike stand beside each other; the others are gone or new."""
    partners: dict[int, str] = {}
    left = list(old)
    for n, now in enumerate(new):
        best, was = _likest(now, left)
        if best >= _ALIKE:
            partners[n] = was
            left.remove(was)
    yield from (LineDifference(was, "") for was in left)
    yield from (LineDifference(partners.get(n, ""), now) for n, now in enumerate(new))


def _likest(now: str, left: list[str]) -> tuple[float, str]:
    """The sentence most like this one, and how much; of many only those that share the most words are looked at."""
    words = set(now.split())
    if len(left) > _LOOKED_AT:
        left = nlargest(_LOOKED_AT, left, key=lambda was: len(words.intersection(was.split())))
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(now)
    best, likest = 0.0, ""
    for was in left:
        if len(was) * len(now) > _MOST_COMPARED:
            continue
        matcher.set_seq1(was)
        likeness = matcher.ratio()
        if likeness > best:
            best, likest = likeness, was
    return best, likest


def _blocks(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[bool, Sequence[str], Sequence[str]]]:
    if len(before) * len(after) > _MOST_COMPARED:
        yield before == after, before, after
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        yield kind == "equal", before[a:b], after[c:d]
