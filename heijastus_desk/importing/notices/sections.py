"""What was cut at the headings as sections of a notice, with the items each concerns."""

import re
from dataclasses import dataclass
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldSection
from heijastus_desk.importing.notices.dates import date_sentences, is_date_line
from heijastus_desk.importing.notices.firms import firms_in
from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.headings import heading_items, hinted_items, is_title, text_items
from heijastus_desk.importing.notices.lines import Line, Mark
from heijastus_desk.importing.notices.numbering import numbered
from heijastus_desk.importing.notices.segments import Segment

_LONGEST_TITLE: Final = 140
_LONGEST_RESIDUE: Final = 40
_MOST_TITLES: Final = 3
_RESIDUE: Final = re.compile(
    r"(jaa (somessa|tama|sivu)|dela( pa| denna|:)|share( this| on|:)|takaisin ylos|sivun alkuun|back to top|"
    r"till toppen|top of page|bottom of page|(suoraan|siirry|hyppaa) .{0,12}sisaltoon|"
    r"(ga|hoppa) .{0,12}till .{0,6}innehall|"
    r"skip to (main )?content|"
    r"(etusivu|paavalikko|valikko|startsida|huvudmeny|meny|menu|home)\b(?! ?\w*(seloste|rekisteri))|"
    r"©|copyright|kaikki oikeudet pidatetaan|all rights reserved|tulosta|skriv ut|print this|sivu \d|page \d|sida \d)"
)
_PARTICULARS: Final = re.compile(r"yhteystiedot|kontaktuppgifter|contact (?:details|information)")
_FIRM: Final = frozenset({NoticeItem.CONTROLLER, NoticeItem.CONTACT, NoticeItem.REGISTER, NoticeItem.DATES})


@dataclass(frozen=True, slots=True)
class Arranged:
    """A whole text in order: nothing of it is anywhere else."""

    title: str
    sections: tuple[OldSection, ...]
    unmapped: tuple[str, ...]


def arranged(above: list[Line], found: list[Segment]) -> Arranged:
    """The title, the sections and what belongs to none of them."""
    title, rest = _title(above, found)
    loose, unmapped = _loose(rest, is_whole=not found)
    tail = _residue(found)
    sections = [*loose, *_with_contact(_inherited([_section(one) for one in found]))]
    return Arranged(title, tuple(sections), (*unmapped, *tail))


def _title(above: list[Line], found: list[Segment]) -> tuple[str, list[Line]]:
    """The title's lines joined, and the lines above the headings without them."""
    named = [at for at, line in enumerate(above) if is_title(line.text) and len(line.text) <= _LONGEST_TITLE]
    start = named[0] if named else next((at for at, line in enumerate(above) if not is_residue(line.text)), 0)
    # What stands just above the line that names the notice belongs to it, unless a page's menu does.
    while start and found and start <= 1 and _may_be_title(above[start - 1]) and not _is_banner(above, start):
        start -= 1
    lines: list[Line] = []
    for line in above[start : start + _MOST_TITLES]:
        if not _may_be_title(line) or (lines and not (found and _goes_with(lines[-1], line))):
            break
        lines.append(line)
    if not named and not found and len(above) > 1 and lines and len(lines[0].text) > 80:
        lines = []
    return _joined([line.text for line in lines]), above[:start] + above[start + len(lines) :]


def _may_be_title(line: Line) -> bool:
    text = line.text
    if line.mark in {Mark.BULLET, Mark.ROW, Mark.MORE} or len(text) > _LONGEST_TITLE or is_date_line(text):
        return False
    if is_residue(text):
        return False
    return not text.endswith((":", ",", ";")) and not (text.endswith(".") and len(text) > 60) and "@" not in text


def is_residue(text: str) -> bool:
    """Whether a short line is what a web page leaves: its menu, 'skip to content', 'share this'."""
    return len(text) <= _LONGEST_RESIDUE and bool(_RESIDUE.match(folded(text)))


def _is_banner(above: list[Line], start: int) -> bool:
    """Whether the line above the one that names the notice is a banner: in capitals, and the name is not."""
    return above[start - 1].text.isupper() and not above[start].text.isupper() and not firms_in(above[start - 1].text)


def _goes_with(above: Line, line: Line) -> bool:
    """Whether a second line still belongs to the title: it names a notice or a register, or the first is unfinished."""
    return is_title(line.text) or (folded(above.text).endswith((":n", "n", "s")) and not is_title(above.text))


def _joined(texts: list[str]) -> str:
    joined = ""
    for text in texts:
        unfinished = joined and not is_title(joined.rsplit(" / ", maxsplit=1)[-1])
        joined = f"{joined} {text}" if unfinished else f"{joined} / {text}" if joined else text
    return joined


def _loose(lines: list[Line], *, is_whole: bool) -> tuple[list[OldSection], list[str]]:
    """Lines without a heading: sections of those whose words tell the item, and the others."""
    sections: list[OldSection] = []
    unmapped: list[str] = []
    for paragraph in _paragraphs(lines):
        text = "\n".join(paragraph)
        items = _items_of_loose(text)
        if not items:
            unmapped += paragraph
        elif sections and is_whole and sections[-1].item is items[0]:
            merged = tuple(dict.fromkeys((*sections[-1].items, *items)))
            sections[-1] = OldSection(heading="", text=f"{sections[-1].text}\n\n{text}", items=merged)
        else:
            sections.append(OldSection(heading="", text=text, items=items))
    return sections, unmapped


def _items_of_loose(text: str) -> tuple[NoticeItem, ...]:
    if len(text) <= 120 and is_date_line(text):
        return (NoticeItem.DATES,)
    label, colon, _ = text.partition(":")
    named = heading_items(label) if colon and len(label) <= 60 else ()
    told = named[:1] or hinted_items(text)[:3]
    if told and firms_in(text) and told[0] is not NoticeItem.CONTROLLER and NoticeItem.RECIPIENTS not in told[:1]:
        # Names of firms tell of recipients where the words themselves tell little.
        told = told if told[0] in text_items(text) else (NoticeItem.RECIPIENTS, *told)
    if not told and date_sentences(text):
        return (NoticeItem.DATES,)
    return told


def _paragraphs(lines: list[Line]) -> list[list[str]]:
    found: list[list[str]] = []
    for line in lines:
        dated = is_date_line(line.text) and len(line.text) <= 120
        if not found or dated or (line.after_gap and line.mark is not Mark.BULLET) or is_date_line(found[-1][-1]):
            found.append([])
        found[-1].append(line.text)
    return found


def _residue(found: list[Segment]) -> list[str]:
    """What a web page leaves below the last section, taken out of it."""
    if not found:
        return []
    lines = found[-1].lines
    for at, line in enumerate(lines):
        if line.after_gap and len(line.text) <= 80 and _RESIDUE.match(folded(line.text)) and len(lines) - at <= 6:
            tail = [one.text for one in lines[at:]]
            del lines[at:]
            return tail
    return []


def _with_contact(sections: list[OldSection]) -> list[OldSection]:
    """What stands next to the section 'Controller': 'Controller or contact person', and bare 'Contact details'."""
    kept: list[OldSection] = []
    for one in sections:
        if kept and kept[-1].item is NoticeItem.CONTROLLER and _PARTICULARS.fullmatch(folded(one.heading).strip(" .:")):
            kept.append(OldSection(heading=one.heading, text=one.text, items=(NoticeItem.CONTROLLER, *one.items)))
            continue
        is_second = any(other.item is NoticeItem.CONTROLLER and other.text.strip() for other in kept)
        if is_second and one.item is NoticeItem.CONTROLLER and NoticeItem.CONTACT in heading_items(one.heading):
            rest = tuple(item for item in one.items if item is not NoticeItem.CONTACT)
            kept.append(OldSection(heading=one.heading, text=one.text, items=(NoticeItem.CONTACT, *rest)))
        else:
            kept.append(one)
    return kept


def _inherited(sections: list[OldSection]) -> list[OldSection]:
    """A part such as '4.2 Newsletter' that names no item is about what its chapter is about."""
    chapter: tuple[NoticeItem, ...] = ()
    kept: list[OldSection] = []
    for section in sections:
        one = numbered(section.heading)
        is_part = one is not None and one.depth > 1
        if one and is_part and chapter and not heading_items(one.text):
            items = tuple(dict.fromkeys((chapter[0], *section.items)))
            kept.append(OldSection(heading=section.heading, text=section.text, items=items))
            continue
        chapter = chapter if is_part else section.items
        kept.append(section)
    return kept


def _section(segment: Segment) -> OldSection:
    text = _text(segment.lines)
    one = numbered(segment.heading)
    named = heading_items(one.text if one else segment.heading)
    told = text_items(text)
    if not named:
        told = told or hinted_items(text)
        items = told[:3]
    elif named[0] in _FIRM:
        items = (*named, *(item for item in told if item is NoticeItem.OFFICER))
    else:
        items = (*named, *told)
    return OldSection(heading=segment.heading, text=text, items=tuple(dict.fromkeys(items)))


def _text(lines: list[Line]) -> str:
    """The lines with an empty one where there was one."""
    parts: list[str] = []
    for line in lines:
        if line.after_gap and parts:
            parts.append("")
        parts.append(line.text)
    return "\n".join(parts)
