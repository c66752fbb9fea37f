"""Cuts the text of a section into pieces that can each become something: list items, lines and sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from heijastus_desk.domain.text_keys import search_key

_BULLET = re.compile(r"^\s*(?:[•·▪●◦*–—]|-(?=\s))\s*")
_WORD = re.compile(r"\w+")
_AND = frozenset({"ja", "seka", "och", "samt", "and"})
_SUBHEADING = re.compile(r"^(?:[A-Za-z][.)]\s+\S.{0,70}|.{2,60}:)$")
_SENTENCE_END = re.compile(r"([.!?][\"”')]*)\s+(?=[\"”“'(]?[A-ZÅÄÖ])")
_ENDS_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:esim|mm|ym|yms|jne|ns|puh|p|nro|ks|vrt|mt|os|ent|t\.ex|bl\.a|osv|tel|tfn|dvs|e\.g|i\.e|etc|no"
    r"|st|mr|ms|dr|\d{1,4})\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a section as they stand; `under` is the subheading above them."""

    text: str
    is_item: bool = False
    under: str = ""
    opens: bool = False
    """It is the first below that subheading."""

    @property
    def with_heading(self) -> str:
        """The words, and the subheading's own where they come first below it."""
        if not self.opens:
            return self.text
        return f"{self.under} {self.text}" if self.under.endswith(":") else f"{self.under}\n{self.text}"


def pieces(text: str, *, whole_lines: bool = False) -> tuple[Piece, ...]:
    """The pieces of a section, in order; every word is in a piece, or in the subheading of one.

    `whole_lines` leaves the sentences of a line together.
    """
    found: list[Piece] = []
    under = waiting = ""
    for line, is_item in _lines(text):
        if not is_item and _SUBHEADING.match(line):
            # Two subheadings in a row, or one with nothing below it, say something by themselves.
            found += [Piece(waiting)] if waiting else []
            under = waiting = line
            continue
        cut = (line,) if is_item or whole_lines else sentences(line)
        found += [Piece(one, is_item, under, bool(waiting) and n == 0) for n, one in enumerate(cut)]
        waiting = ""
    return (*found, *([Piece(waiting)] if waiting else []))


def sentences(line: str) -> tuple[str, ...]:
    """The sentences of a line; a full stop after an abbreviation or a number ends none."""
    found: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(line):
        if not _ENDS_ABBREVIATED.search(line[start : end.end(1)]):
            found.append(line[start : end.end(1)])
            start = end.end()
    return tuple(part for one in (*found, line[start:]) if (part := one.strip()))


def words_of(text: str) -> list[str]:
    """The words of a text, folded, without the conjunctions that an enumeration taken apart no longer has."""
    return [word for word in _WORD.findall(search_key(text)) if word not in _AND]


def enumerated(text: str) -> tuple[str, ...]:
    """The members of an enumeration without a verb ("name, address and phone"); brackets stay whole."""
    depth, start = 0, 0
    members: list[str] = []
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0 and letter in ",;":
            members.append(text[start:at])
            start = at + 1
    members.append(text[start:])
    return tuple(part for member in members if (part := member.strip(" ."))) if depth == 0 else (text.strip(" ."),)


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Lines with what was wrapped joined again, and whether each is an item of a list."""
    current, is_item = "", False
    for raw in text.splitlines():
        line = _BULLET.sub("", raw).strip()
        marked = bool(_BULLET.match(raw)) and bool(line)
        wrapped = bool(current) and not marked and line[:1].islower() and current[-1] not in ".!?:;"
        if wrapped:
            current = f"{current} {line}"
            continue
        if current:
            yield current, is_item
        current, is_item = line, marked
    if current:
        yield current, is_item
