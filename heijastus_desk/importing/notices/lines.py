"""Text into lines that know how they stood out: headings, bold, bullets, rows of a table."""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from heijastus_desk.importing.notices.headings import GOOD, heading_weight
from heijastus_desk.importing.notices.html_text import in_place, looks_like_html, text_of_html

_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN: Final = re.compile(
    "[\ud800-\udfff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f]"
)
_SPACES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_HASHES: Final = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*")
_RULE: Final = re.compile(r"\s*([-=_*~·.])(?:\s*\1){2,}\s*")
_BULLET: Final = re.compile(r"([-*+•·▪▫◦‣●○■□➢➤✓]|o(?=[\t ]{1,}\S)|(?=\s))[\t ]+(?=\S)")
_WHOLE_BOLD: Final = re.compile(r"(\*\*\*|\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1[:.]?")
_BOLD_LABEL: Final = re.compile(r"(\*\*|__)([^*_]{2,120}?)(?::\s*\1|\1\s*:)\s*(.+)")
_BOLD_LEAD: Final = re.compile(r"(\*\*|__)(?=\S)([^*_]{2,120}?)(?<=\S)\1[\s.–-]+(\S.+)")
_EMPHASIS: Final = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])\1(?![\w*_])")
_LINK: Final = re.compile(r"!?\[([^\[\]\n]{0,300})\]\(\s*<?([^()\s<>]{0,1000})>?[^()]{0,200}\)")
_AUTOLINK: Final = re.compile(r"<((?:https?:|mailto:)?[^<>\s]+[@.][^<>\s]+)>")
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>|])")
_NUMBER_CELL: Final = re.compile(r"(\d{1,2}|[IVX]{1,4}|[A-Za-zÅÄÖåäö])[.):]?")
_PIPES: Final = re.compile(r"\|?(.+\|.*)")
_PIPE_RULE: Final = re.compile(r"[\s|:+-]*-[\s|:+-]*")
_ENUMERATED: Final = re.compile(r"(?:\d{1,2}|[a-zåäö]|[ivx]{1,4})[.)]\s|\d{1,2}\s[A-ZÅÄÖ]")
_ENDLESS: Final = re.compile(r"\S{400}(?=\S)")
"""no word and no address on the web is as long; searching one of 100,000 letters would take minutes"""
_WIDEST: Final = 130
"""characters in a line of a text somebody broke by hand or a program by page width"""


class Mark(StrEnum):
    """How a line stood out."""

    PLAIN = "plain"
    HEADING = "heading"
    BOLD = "bold"
    BULLET = "bullet"
    ROW = "row"
    MORE = "more"
    """goes on with the cell of the row above"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line that is not empty, without the marks that made it stand out."""

    text: str
    mark: Mark = Mark.PLAIN
    level: int = 0
    """of a heading: 1 is the whole document's"""
    cells: tuple[str, ...] = ()
    after_gap: bool = False
    """an empty line stands above"""


def read_lines(text: str) -> tuple[Line, ...]:
    """The lines of a plain text, of Markdown, or of HTML pasted as it is."""
    clean = _clean(text)
    if looks_like_html(clean):
        clean = _clean(text_of_html(clean))
    elif "<" in clean and ">" in clean:
        clean = in_place(clean)
    return _unwrapped(_marked(_ENDLESS.sub(r"\g<0> ", clean).split("\n")))


def _clean(text: str) -> str:
    plain = _UNSEEN.sub("", _BREAKS.sub("\n", unicodedata.normalize("NFC", text)))
    return _SPACES.sub(" ", plain)


def _marked(raw: list[str]) -> list[Line]:
    lines: list[Line] = []
    gap = False
    for at, one in enumerate(raw):
        if not one.strip():
            gap = True
            continue
        if _RULE.fullmatch(one):
            gap = _underlines(lines, one, gap=gap) or gap
            continue
        if "|" in one and _PIPE_RULE.fullmatch(one):
            continue
        line = _line(one, is_table=_in_pipe_table(raw, at), after_row=bool(lines) and _is_cell(lines[-1]))
        if line.text:
            lines.append(replace(line, after_gap=gap or not lines))
            gap = False
    return lines


def _underlines(lines: list[Line], rule: str, *, gap: bool) -> bool:
    """Make the line above a heading when this rule underlines it; whether the rule is a gap instead."""
    mark = rule.strip()[0]
    above = lines[-1] if lines else None
    if gap or above is None or mark not in "=-~" or above.mark not in {Mark.PLAIN, Mark.BOLD} or len(above.text) > 120:
        return True
    lines[-1] = replace(above, mark=Mark.HEADING, level=1 if mark == "=" else 2)
    return False


def _line(raw: str, *, is_table: bool, after_row: bool) -> Line:
    one = raw.strip("\n ").removeprefix("> ").strip(" ")
    hashes = _HASHES.fullmatch(one.strip())
    if hashes:
        return Line(text=_plain(hashes.group(2)), mark=Mark.HEADING, level=len(hashes.group(1)))
    bullet = _BULLET.match(one) if not one.startswith("\t") else None
    if bullet:
        return Line(text=f"- {_plain(one[bullet.end() :])}", mark=Mark.BULLET)
    if is_table or "\t" in one.lstrip("\t "):
        row = _row(one, "|" if is_table else "\t")
        if row:
            return row
    if one.startswith("\t") and after_row:
        return Line(text=_plain(one), mark=Mark.MORE)
    stripped = one.strip()
    label = _BOLD_LABEL.fullmatch(stripped)
    if label:
        name, rest = _plain(label.group(2)).rstrip(": "), _plain(label.group(3))
        return Line(text=f"{name}: {rest}", mark=Mark.BOLD, cells=(name, rest))
    lead = _BOLD_LEAD.fullmatch(stripped)
    if lead and heading_weight(_ENUMERATED.sub("", _plain(lead.group(2)), count=1)) >= GOOD:
        name, rest = _plain(lead.group(2)), _plain(lead.group(3))
        return Line(text=f"{name} {rest}", mark=Mark.BOLD, cells=(name, rest))
    whole = _WHOLE_BOLD.fullmatch(stripped)
    bold = bool(whole and whole.group(1) not in whole.group(2))
    return Line(text=_plain(stripped), mark=Mark.BOLD if bold else Mark.PLAIN)


def _row(one: str, separator: str) -> Line | None:
    """A row of a table; None where the tab only stands after a number, or before anything."""
    content = one.strip()
    if separator == "|":
        content = content.removeprefix("|").removesuffix("|")
    cells = [_plain(cell) for cell in (one if separator == "\t" else content).split(separator)]
    while len(cells) > 2 and not cells[-1]:
        cells.pop()
    name, rest = cells[0], cells[1:]
    is_text = not any(rest) and (len(name) > 160 or name.endswith("."))
    if separator == "\t" and (not name or is_text):
        return None
    if rest and _NUMBER_CELL.fullmatch(name):
        if len([cell for cell in cells if cell]) <= 2:
            return Line(text=" ".join(cell for cell in cells if cell))
        cells = [f"{name} {rest[0]}".strip(), *rest[1:]]
    return Line(text=" | ".join(cell for cell in cells if cell), mark=Mark.ROW, cells=tuple(cells))


def _in_pipe_table(raw: list[str], at: int) -> bool:
    """Whether the line and one beside it are rows of a Markdown table."""
    one = raw[at].strip()
    if not _PIPES.fullmatch(one) or one.count("|") < (2 if one.startswith("|") else 1):
        return False
    beside = [raw[place].strip() for place in (at - 1, at + 1) if 0 <= place < len(raw)]
    return any("|" in line and (line.startswith("|") or bool(_PIPE_RULE.fullmatch(line))) for line in beside) or (
        one.startswith("|") and one.endswith("|")
    )


def _is_cell(line: Line) -> bool:
    return line.mark in {Mark.ROW, Mark.MORE}


def _plain(text: str) -> str:
    """The words without Markdown's marks; the address of a link stays where the words do not say it."""
    plain = _LINK.sub(_linked, text)
    plain = _AUTOLINK.sub(r"\1", plain)
    for _ in range(2):
        plain = _EMPHASIS.sub(r"\2", plain)
    plain = plain.replace("**", "").replace("`", "")
    plain = _ESCAPED.sub(r"\1", plain)
    return re.sub(r"[ \t]+", " ", plain).strip()


def _linked(match: re.Match[str]) -> str:
    words, address = match.group(1).strip(), match.group(2).strip()
    bare = address.removeprefix("mailto:").removeprefix("tel:")
    if not bare or bare.startswith("#") or bare in words or not words:
        return words or bare
    shown = bare.split("://")[-1].removeprefix("www.").rstrip("/")
    return words if shown in words else f"{words} ({bare})"


def _unwrapped(lines: list[Line]) -> tuple[Line, ...]:
    """Lines broken at the width of a page are put together again, where the text was broken so."""
    if not _is_wrapped(lines):
        return tuple(lines)
    joined: list[Line] = []
    for line in lines:
        above = joined[-1] if joined else None
        if above and _goes_on(above, line):
            *first, last = above.cells or (above.text,)
            whole = _joined(last, line.text)
            joined[-1] = replace(
                above, text=_joined(above.text, line.text), cells=(*first, whole) if above.cells else ()
            )
        else:
            joined.append(line)
    return tuple(joined)


def _is_wrapped(lines: list[Line]) -> bool:
    texts = [line for line in lines if line.mark in {Mark.PLAIN, Mark.BULLET, Mark.MORE, Mark.ROW}]
    if len(texts) < 6 or max(len(_last(line)) for line in texts) > _WIDEST:
        return False
    broken = sum(_goes_on(first, second) and len(_last(first)) > 45 for first, second in pairwise(texts))
    return broken >= max(3, len(texts) // 8)


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a line goes on with the one above, which was only broken at the width of the page."""
    fits = Mark.MORE if above.mark is Mark.ROW else Mark.PLAIN
    if line.after_gap or line.mark not in {fits, Mark.MORE} or above.mark in {Mark.HEADING, Mark.BOLD}:
        return False
    before, first = _last(above).rstrip(), line.text[:1]
    if before.endswith((".", "!", "?", ":", ";")):
        return False
    if _ENUMERATED.match(line.text):
        return False
    if first.islower() or first in "(,/–":
        return True
    return len(before) > 60 and not _may_be_heading(above.text)


def _may_be_heading(text: str) -> bool:
    return heading_weight(_ENUMERATED.sub("", text, count=1)) > 0 and len(text) <= 120


def _last(line: Line) -> str:
    return line.cells[-1] if line.cells else line.text


def _joined(above: str, line: str) -> str:
    """Two parts of a line; a word divided at the end of a line becomes whole, a compound left open stays open."""
    if (
        re.search(r"[^\W\d_]-$", above)
        and re.match(r"[a-zåäö]", line)
        and not re.match(r"(ja|tai|sekä|och|eller|and|or)\b", line)
    ):
        return above[:-1] + line
    return f"{above} {line}"
