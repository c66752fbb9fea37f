"""A notice cut into headings and sentences, each knowing the section, the heading and the lead-in it stands under."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldNotice, OldSection
from heijastus_desk.domain.text_keys import search_key

_BULLET: Final = re.compile(r"^\s*(?:[-*\u2022\u2013\u2014\u00b7\u25aa\u25cf\u25e6o]|\(?(?:\d{1,2}|[a-zA-Z])[.)])\s+")
_END: Final = re.compile(
    r"(?<=[.!?])[\"\u201d\u2019)\]*_]*\s+(?=[\"\u201c\u2018\u2019\u201d(\[]?[A-Z\u00c5\u00c4\u00d60-9<*_])"
)
_ABBREVIATIONS: Final = re.compile(
    r"(?:\b(?:esim|mm|ks|kts|ym|yms|jne|tms|ns|eli|os|n|k|p|puh|klo|so|art|nro|mom|luku|vrt|co|inc|ltd|corp|t\.ex"
    r"|bl\.a|dvs|m\.m|m\.fl|o\.d|osv|s\.k|jfr|kap|nr|tel|tfn|e\.g|i\.e|no|etc|st|mr|ms|dr)|\b[A-Z\u00c5\u00c4\u00d6]|\d)\.$",
    re.IGNORECASE,
)
_LONGEST: Final = 1_500
_LEADS_IN: Final = re.compile(
    r":$|\b(?:on|ovat|olla|oikeus|oikeudet|seuraavat|\u00e4r|f\u00f6ljande|r\u00e4tt(?: att| till)?|r\u00e4ttigheter"
    r"|is|are|right to|rights)$",
    re.IGNORECASE,
)
"""the end of a line that introduces the next ones, with or without a colon"""
_STRONG_END: Final = re.compile(r"[.!?:;]\W*$")
_TAIL: Final = 40
"""letters at the end of a text that are enough to see how it ends; all of it, once per line, takes too long"""


class PassageKind(Enum):
    """What part of a notice a passage is."""

    TITLE = "title"
    HEADING = "heading"
    LEAD = "lead"
    """a line that only introduces what follows, such as "The person has the right:" """
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, a line of a list or a heading."""

    number: int
    kind: PassageKind
    text: str
    folded: str
    section: int
    """number of its section; -1 for the title and what belongs to no section"""
    paragraph: int
    """sentences of one paragraph have the same number"""
    items: tuple[NoticeItem, ...] = ()
    above: tuple[int, ...] = ()
    """numbers of its heading and its lead-in"""
    headed: bool = True
    """False below no heading: what its items are was told by the words, so they say little of each sentence"""


def passages_of(notice: OldNotice) -> tuple[Passage, ...]:
    """Every passage in the order of the notice."""
    cut = _Cutting()
    if notice.title.strip():
        for line in filter(str.strip, notice.title.splitlines()):
            cut.add(PassageKind.TITLE, line.strip(), -1, ())
    for line in notice.unmapped:
        cut.text(line, -1, (), ())
    for number, section in enumerate(notice.sections):
        cut.section(number, section)
    return tuple(cut.found)


class _Cutting:
    def __init__(self) -> None:
        self.found: list[Passage] = []
        self._paragraph = 0
        self._headed = False

    def add(
        self, kind: PassageKind, text: str, section: int, items: tuple[NoticeItem, ...], above: tuple[int, ...] = ()
    ) -> int:
        number = len(self.found)
        self.found.append(
            Passage(number, kind, text, search_key(text), section, self._paragraph, items, above, headed=self._headed)
        )
        return number

    def section(self, number: int, section: OldSection) -> None:
        self._paragraph += 1
        above: tuple[int, ...] = ()
        self._headed = bool(section.heading.strip())
        if self._headed:
            above = (self.add(PassageKind.HEADING, section.heading.strip(), number, section.items),)
        self.text(section.text, number, section.items, above)

    def text(self, text: str, section: int, items: tuple[NoticeItem, ...], above: tuple[int, ...]) -> None:
        lead: tuple[int, ...] = ()
        for paragraph in _paragraphs(text):
            self._paragraph += 1
            for line in _lines(paragraph):
                bullet = _BULLET.match(line)
                words = line[bullet.end() :].strip() if bullet else line.strip()
                if not bullet and lead and not _continues(line):
                    lead = ()
                for sentence in _sentences(words):
                    is_lead = not bullet and bool(_LEADS_IN.search(sentence))
                    kind = PassageKind.LEAD if is_lead else PassageKind.SENTENCE
                    added = self.add(kind, sentence, section, items, above + lead)
                    if is_lead:
                        lead = (added,)


def _continues(line: str) -> bool:
    """Whether a line can be a point of the list above, though it bears no mark: it begins with a small letter."""
    words = line.strip()
    return words[:1].islower() or len(words.split()) <= 8


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text):
        if paragraph.strip():
            yield paragraph


def _lines(paragraph: str) -> Iterator[str]:
    """The lines of a paragraph, those that only break a sentence joined."""
    held = ""
    for line in paragraph.splitlines():
        words = line.strip()
        if not words:
            continue
        goes_on = words[:1].islower() and " | " not in words and not _BULLET.match(words)
        if held and goes_on and not _STRONG_END.search(held[-_TAIL:]):
            held = f"{held[:-1]}{words}" if held.endswith("\u00ad") else f"{held} {words}"
            continue
        if held:
            yield held
        held = words
    if held:
        yield held


def _sentences(line: str) -> Iterator[str]:
    """The sentences of a line; one without an end is cut, for the time a search takes grows with its length."""
    for sentence in _ended(line):
        rest = sentence
        while len(rest) > _LONGEST:
            end = rest.rfind(" ", 1, _LONGEST)
            end = end if end > 0 else _LONGEST
            yield rest[:end].strip()
            rest = rest[end:].strip()
        if rest:
            yield rest


def _ended(line: str) -> Iterator[str]:
    at = 0
    for end in _END.finditer(line):
        if _ABBREVIATIONS.search(line[max(at, end.start() - _TAIL) : end.start()]):
            continue
        yield line[at : end.end()].strip()
        at = end.end()
    if line[at:].strip():
        yield line[at:].strip()
