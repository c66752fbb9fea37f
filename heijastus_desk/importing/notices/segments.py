"""Lines cut into headings with the lines below them, in whatever style the headings are written."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.importing.notices.firms import firms_in
from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.headings import GOOD, STRONG, heading_items, heading_weight, is_title
from heijastus_desk.importing.notices.lines import Line, Mark
from heijastus_desk.importing.notices.numbering import Numbered, main_chain, numbered

LONGEST_HEADING: Final = 180
_LONGEST_PLAIN: Final = 90
_FEWEST: Final = 2
_FIRST_LINES: Final = 6
_CHAPTERS: Final = 5
_LABEL: Final = re.compile(r"((?:[^:.!?]|:(?=\w)|\.(?=\w)){2,110}?)\s*:\s+(\S.*)")
_LABEL_ALONE: Final = re.compile(r"((?:[^:.!?]|:(?=\w)|\.(?=\w)){2,110}?)\s*:")
_OPEN_END: Final = re.compile(
    r"\b(?:on|ovat|olla|oikeus|seuraavat|ar|foljande|ratt att|ratt till|is|are|includes?|right to)$"
)
_FEWEST_WORDS: Final = 5
"""of a line that leads into a list; shorter ones are headings"""
_TWO: Final = 2
_ENDED: Final = (".", "!", ";", ",")
_DATA: Final = re.compile(r"@|https?:|www\.|\d{4,}|\b\d{1,2}\.\d{1,2}\.\d{2,4}")


@dataclass(slots=True)
class Segment:
    """A heading as it stands and the lines below it; the heading is empty where none stands above."""

    heading: str
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Split:
    """A line that is a heading: its words, and what followed them on the same line."""

    heading: str
    rest: str = ""


Headings = dict[int, _Split]


def segments(lines: tuple[Line, ...]) -> tuple[list[Line], list[Segment]]:
    """The lines above the first heading, and what follows cut at every heading."""
    headings = _headings(lines)
    above: list[Line] = []
    found: list[Segment] = []
    for at, line in enumerate(lines):
        split = headings.get(at)
        if split:
            found.append(Segment(split.heading, [Line(text=split.rest)] if split.rest else []))
        elif found:
            found[-1].lines.append(line)
        else:
            above.append(line)
    return above, found


def _headings(lines: tuple[Line, ...]) -> Headings:
    """The headings by the place of their line: the style that stands out most decides, others may help."""
    table = _rows(lines)
    if len(table) >= _FEWEST and _known(table) >= _FEWEST:
        return table | _sure_ones(lines, _marked_headings, table)
    styles = [style(lines) for style in (_marked_headings, _numbered_headings, _bold_headings, _shouted_headings)]
    labels = _labels(lines)
    if _known(labels) >= 3 and _known(labels) > max(_known(style) for style in styles):
        return labels
    found: Headings = {}
    for style in styles:
        is_used = _known(style) >= _FEWEST
        found |= {
            at: one
            for at, one in style.items()
            if at not in found and (is_used or heading_weight(one.heading) >= STRONG)
        }
    found = _below_name(lines, _within_numbers(lines, found, styles[1]))
    return _without_leads(lines, found | _plain_headings(lines, found))


def _within_numbers(lines: tuple[Line, ...], found: Headings, chapters: Headings) -> Headings:
    """In a text whose chapters are numbered others are parts of them, unless they look alike or name another item."""
    if _known(chapters) < _CHAPTERS:
        return found
    looks = {(lines[at].mark, lines[at].level) for at in chapters} - {(Mark.PLAIN, 0)}
    kept: Headings = {}
    open_items: tuple[NoticeItem, ...] = ()
    for at in sorted(found):
        name = found[at].heading
        items = heading_items(name)
        is_other = heading_weight(name) >= STRONG and items[:1] != open_items[:1] and len(name) <= _LONGEST_PLAIN
        if at in chapters or (lines[at].mark, lines[at].level) in looks or is_other:
            kept[at] = found[at]
            open_items = items if at in chapters else open_items
    return kept


def _below_name(lines: tuple[Line, ...], found: Headings) -> Headings:
    """Only headings below the line that names the whole text, where one of the first lines does."""
    names = [at for at, line in enumerate(lines[:_FIRST_LINES]) if is_title(line.text) and not numbered(line.text)]
    last = names[0] if names else -1
    while last + 1 in names:
        last += 1
    return {at: one for at, one in found.items() if at > last}


def _without_leads(lines: tuple[Line, ...], found: Headings) -> Headings:
    """Without lines that only lead into what follows, as 'We keep the following data:' does."""
    return {at: one for at, one in found.items() if one.rest or not _leads_in(lines, found, at)}


def _leads_in(lines: tuple[Line, ...], found: Headings, at: int) -> bool:
    line, is_below = lines[at], at - 1 in found and not found[at - 1].rest
    if is_below and line.mark is Mark.PLAIN and lines[at - 1].mark in {Mark.HEADING, Mark.BOLD}:
        return True
    if numbered(line.text) or not (line.text.endswith(":") or _OPEN_END.search(folded(line.text))):
        return False
    has_list = at + 1 < len(lines) and lines[at + 1].mark is Mark.BULLET
    return is_below or (has_list and line.mark is Mark.PLAIN and len(line.text.split()) >= _FEWEST_WORDS)


def _known(found: Headings) -> int:
    return sum(heading_weight(split.heading) >= GOOD for split in found.values())


def _sure_ones(lines: tuple[Line, ...], style: Callable[[tuple[Line, ...]], Headings], others: Headings) -> Headings:
    return {at: one for at, one in style(lines).items() if at not in others and heading_weight(one.heading) >= GOOD}


def _rows(lines: tuple[Line, ...]) -> Headings:
    """Rows of a table whose first cell is a heading."""
    rows = {at: line for at, line in enumerate(lines) if line.mark is Mark.ROW and len(line.cells[0]) <= 300}
    known = [at for at, line in rows.items() if heading_weight(line.cells[0]) >= GOOD]
    if not known or len(known) * 3 < len(rows):
        return {}
    return {
        at: _Split(line.cells[0], " | ".join(cell for cell in line.cells[1:] if cell))
        for at, line in rows.items()
        if (len(line.cells) == 2 and at >= min(known)) or heading_weight(line.cells[0]) >= GOOD
    }


def _marked_headings(lines: tuple[Line, ...]) -> Headings:
    return {
        at: _split(line.text) for at, line in enumerate(lines) if line.mark is Mark.HEADING and not _is_name(lines, at)
    }


def _is_name(lines: tuple[Line, ...], at: int) -> bool:
    """Whether a heading names the whole text: the first one, or the only one of the first level."""
    line = lines[at]
    before = [one for one in lines[:at] if one.mark is Mark.HEADING]
    if is_title(line.text) and not before:
        return True
    same = [one for one in lines if one.mark is Mark.HEADING and one.level == 1]
    return line.level == 1 and len(same) == 1 and not before and any(one.level > 1 for one in lines)


def _numbered_headings(lines: tuple[Line, ...]) -> Headings:
    """The chain of numbers that goes through the whole text; numbered lists inside it are left alone."""
    candidates: list[tuple[int, Numbered]] = []
    for at, line in enumerate(lines):
        name = line.cells[0] if line.mark is Mark.BOLD and line.cells else line.text
        one = numbered(name) if line.mark in {Mark.PLAIN, Mark.BOLD, Mark.HEADING} else None
        if one:
            candidates.append((at, one))
    found: Headings = {}
    for at, one in main_chain(candidates, lambda text: heading_weight(text) >= GOOD):
        *first, rest = lines[at].cells if lines[at].mark is Mark.BOLD and lines[at].cells else (lines[at].text, "")
        split = _split(one.text)
        if len(split.heading) <= LONGEST_HEADING:
            number = first[0][: len(first[0]) - len(one.text)]
            found[at] = _Split(number + split.heading, rest or split.rest)
    return found


def _bold_headings(lines: tuple[Line, ...]) -> Headings:
    found: Headings = {}
    for at, line in enumerate(lines):
        if line.mark is not Mark.BOLD or (len(line.text) > LONGEST_HEADING and not line.cells):
            continue
        if line.cells:
            if heading_weight(line.cells[0]) >= GOOD:
                found[at] = _Split(*line.cells)
        elif not (is_title(line.text) and at < 3) and not _DATA.search(line.text):
            found[at] = _Split(line.text)
    return found


def _shouted_headings(lines: tuple[Line, ...]) -> Headings:
    """Lines in capitals; also such as name nothing and stand close to the text, where that is how headings look."""
    shouted = [
        at
        for at, line in enumerate(lines)
        if line.mark in {Mark.PLAIN, Mark.BOLD} and _is_shouted(line.text) and not (is_title(line.text) and at < 3)
    ]
    is_style = sum(heading_weight(lines[at].text) >= GOOD for at in shouted) > _FEWEST
    return {
        at: _split(lines[at].text)
        for at in shouted
        if lines[at].after_gap or heading_weight(lines[at].text) >= GOOD or (is_style and _is_phrase(lines[at].text))
    }


def _is_phrase(text: str) -> bool:
    """Whether words in capitals are more than a name: two or more, without the form of a company."""
    return len(text.split()) >= _TWO and not firms_in(text)


def _is_shouted(text: str) -> bool:
    letters = [one for one in text.split(":", maxsplit=1)[0] if one.isalpha()]
    return (
        len(letters) >= 5
        and len(text) <= LONGEST_HEADING
        and not any(one.islower() for one in letters)
        and not _DATA.search(text)
    )


def _labels(lines: tuple[Line, ...]) -> Headings:
    """Headings with their text on the same line."""
    found: Headings = {}
    for at, line in enumerate(lines):
        if line.mark not in {Mark.PLAIN, Mark.BULLET} or (at < 2 and is_title(line.text)):
            continue
        text = line.text.removeprefix("- ")
        match = _LABEL.fullmatch(text) or (_LABEL_ALONE.fullmatch(text) if line.mark is Mark.PLAIN else None)
        one = numbered(match.group(1)) if match else None
        if match and not (one and one.kind == "letters") and heading_weight(match.group(1)) >= GOOD:
            found[at] = _Split(match.group(1), match.group(2) if match.re is _LABEL else "")
    return found


def _plain_headings(lines: tuple[Line, ...], others: Headings) -> Headings:
    """Short lines that name an item; where that is how this text is written, also such as name none."""
    shaped = [at for at in range(len(lines)) if at not in others and _is_shaped(lines, at)]
    surely = {at for at in shaped if heading_weight(lines[at].text) >= GOOD}
    if others:
        # Below headings that stand out only a line set apart counts, and no words that lead into what follows.
        surely = {
            at
            for at in surely
            if lines[at].after_gap
            and not lines[at].text.endswith(":")
            and (len(lines[at].text) <= 60 or len(heading_items(lines[at].text)) >= _TWO)
            and heading_weight(lines[at].text) >= STRONG
        }
        above = {at for at in surely if at < min(others)}
        # Two or more above the first of the others are headings that only lack their marks; one may be the title.
        surely = surely if len(above) >= _TWO else surely - above
    else:
        surely = _without_lists(lines, surely)
        if len(surely) >= 4:
            surely |= {at for at in shaped if _is_set_apart(lines, at, surely)}
    return {at: _split(lines[at].text) for at in sorted(surely)}


def _without_lists(lines: tuple[Line, ...], surely: set[int]) -> set[int]:
    """Without short lines that go on with the list below a heading: 'Contact details' among the data."""
    kept: set[int] = set()
    open_items: tuple[NoticeItem, ...] = ()
    for at in sorted(surely):
        items = heading_items(lines[at].text)
        if lines[at].after_gap or (heading_weight(lines[at].text) >= STRONG and items[:1] != open_items[:1]):
            kept.add(at)
            open_items = items
    return kept


def _is_shaped(lines: tuple[Line, ...], at: int) -> bool:
    line = lines[at]
    text = line.text
    if line.mark is not Mark.PLAIN or len(text) > _LONGEST_PLAIN or text.endswith(_ENDED) or _DATA.search(text):
        return False
    if not text[0].isupper() and not text[0].isdigit():
        return False
    if is_title(text) and at < 4:
        return False
    has_more = at + 1 < len(lines)
    return has_more and (line.after_gap or heading_weight(text) >= GOOD)


def _is_set_apart(lines: tuple[Line, ...], at: int, surely: set[int]) -> bool:
    """Whether a short line without known words stands between a text and a text, as the known headings do."""
    line, below = lines[at], lines[at + 1]
    if not line.after_gap or line.text.endswith(":") or at < min(surely) or at - 1 in surely or at + 1 in surely:
        return False
    return (
        len(line.text) <= 60 and len(below.text) > len(line.text) and (len(below.text) > 60 or below.text.endswith("."))
    )


def _split(text: str) -> _Split:
    """A heading parted from a text that follows on its line."""
    match = _LABEL.fullmatch(text)
    if match and heading_weight(match.group(1)) >= GOOD:
        return _Split(match.group(1), match.group(2))
    if len(text) > _LONGEST_PLAIN:
        first, _, rest = text.partition(". ")
        if rest and len(first) <= _LONGEST_PLAIN and heading_weight(first) >= STRONG and len(rest) > len(first):
            return _Split(f"{first}.", rest)
    return _Split(text.rstrip(":").rstrip() if text.endswith(":") else text)
