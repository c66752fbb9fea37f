"""Which items of a notice a heading and the words below it concern, by a weighted vocabulary of three languages."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from heijastus_desk.assets import table
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.importing.notices.folding import folded

STRONG: Final = 5
GOOD: Final = 3
HINT: Final = 1
_WEIGHTS: Final = {"strong": STRONG, "good": GOOD, "hint": HINT}
_TITLE: Final = re.compile(
    r"tietosuoja(seloste|kaytan|ilmoitu|lauseke|politiik|dokument|selvity|info)|"
    r"rekisteriselos|rekisteri-? ?ja ?tietosuoja|"
    r"informointiasiakirj|selostee?[nt]?\b|dataskydds?(beskrivning|policy|meddelande|information|klausul|redogor)|"
    r"integritets(policy|meddelande)|registerbeskrivning|register-? ?och ?dataskydd|"
    r"privacy (notice|policy|statement|information|description)|data protection (notice|policy|statement|description)|"
    r"(register|data file|file) description|description of (the )?(file|data file|register)|"
    r"(asiakas|markkinointi|henkilo)\w*rekisteri$|kundregister$|customer register$"
)


@dataclass(frozen=True, slots=True)
class _Words:
    weight: int
    pattern: re.Pattern[str]


def is_title(text: str) -> bool:
    """Whether these words name a whole notice."""
    return bool(_TITLE.search(folded(text).strip(" .:")))


def heading_items(heading: str) -> tuple[NoticeItem, ...]:
    """The items a heading names, the main one first; empty for one that tells nothing."""
    return tuple(item for item, _ in _ranked(folded(heading).strip(" .:*")))


def heading_weight(heading: str) -> int:
    """How surely these words are a heading of a notice: 0 for words that name no item."""
    found = _ranked(folded(heading).strip(" .:*"))
    return found[0][1] if found else 0


def text_items(text: str) -> tuple[NoticeItem, ...]:
    """The items the words of a section surely concern, the most often named first."""
    plain = folded(text)
    counted = [(len(pattern.findall(plain)), item) for item, pattern in _texts().items()]
    return tuple(item for count, item in sorted(counted, key=lambda one: -one[0]) if count)


def hinted_items(text: str) -> tuple[NoticeItem, ...]:
    """As `text_items`, but also by weaker signs: for words no heading stands above."""
    plain = folded(text)
    points: dict[NoticeItem, int] = {}
    for item, pattern in _texts().items():
        points[item] = 3 * len(pattern.findall(plain))
    for item, pattern in _hints().items():
        points[item] = points.get(item, 0) + len(pattern.findall(plain))
    ranked = sorted(points.items(), key=lambda one: -one[1])
    return tuple(item for item, weight in ranked if weight)


@cache
def _ranked(plain: str) -> tuple[tuple[NoticeItem, int], ...]:
    """Items with their weight; what is named first wins among equals."""
    found: list[tuple[int, int, NoticeItem]] = []
    for item, words in _headings().items():
        weight, at = 0, len(plain)
        for word in words:
            match = word.pattern.search(plain)
            if match:
                weight = max(weight, word.weight)
                at = min(at, match.start())
        if weight:
            found.append((-weight, at, item))
    return tuple((item, -weight) for weight, _, item in sorted(found))


@cache
def _headings() -> dict[NoticeItem, tuple[_Words, ...]]:
    return {
        NoticeItem(item): tuple(
            _Words(weight, _pattern(words[name]))
            for name, weight in _WEIGHTS.items()
            if name != "hint" and words.get(name)
        )
        for item, words in _vocabulary().items()
    }


@cache
def _texts() -> dict[NoticeItem, re.Pattern[str]]:
    return {NoticeItem(item): _pattern(words["text"]) for item, words in _vocabulary().items() if words.get("text")}


@cache
def _hints() -> dict[NoticeItem, re.Pattern[str]]:
    return {NoticeItem(item): _pattern(words["hint"]) for item, words in _vocabulary().items() if words.get("hint")}


def _vocabulary() -> dict[str, dict[str, list[str]]]:
    return table("importing", "notice_headings.toml")


def _pattern(words: list[str]) -> re.Pattern[str]:
    starts = [_spelt(one) for one in words if not one.startswith("*")]
    inside = [_spelt(one[1:]) for one in words if one.startswith("*")]
    parts = [rf"(?<![a-z0-9])(?:{'|'.join(starts)})"] if starts else []
    return re.compile("|".join([*parts, *inside]))


def _spelt(word: str) -> str:
    return word.translate(str.maketrans("åäöé", "aaoe"))
