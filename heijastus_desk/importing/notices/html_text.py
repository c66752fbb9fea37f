"""HTML into text whose headings, bold paragraphs, lists and tables still stand out, in Markdown's marks."""

import re
from html import unescape
from html.parser import HTMLParser
from typing import Final

_TAG: Final = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|section|small|span|strong|sub|sup|"
    r"table|tbody|td|th|thead|tr|u|ul|o:p)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
"""marks of HTML by name: '<name of the company>' in a template is text"""
_BLOCK: Final = re.compile(r"<(?:h[1-6]|table|tr|html|body|p|div|section|article|ul|ol|dl)\b", re.IGNORECASE)
_ROWS: Final = re.compile(r"^[^<\t\n]{2,200}\t", re.MULTILINE)
_BREAKING: Final = re.compile(
    r"(\s{0,80})</?(?:p|br|div|ul|ol|tr|table|h[1-6]|section|blockquote)\b[^<>]*> *", re.IGNORECASE
)
_ITEM: Final = re.compile(r"\s{0,80}<li\b[^<>]*>\s*(?:[-•·]\s*)?", re.IGNORECASE)
_OPEN: Final = re.compile(r"<(?=[^<>]*<)")
_MOST_OPEN: Final = 200
"""never closed; the parser reads to the end of the page for each, which takes minutes in a hostile one"""
_SILENT: Final = frozenset({"script", "style", "template", "noscript", "head", "svg", "iframe", "object"})
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "main",
        "nav",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "ul",
        "caption",
        "figcaption",
    ]
)
_HEADING: Final = re.compile("h[1-6]")
_LONGEST_NAME: Final = 200
"""letters in the first cell of a row that names what the row is about"""
_STRONG: Final = frozenset({"b", "strong"})


def looks_like_html(text: str) -> bool:
    """Whether it is a page or a piece of one, and not text in which somebody left a few marks."""
    if re.match(r"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype|html|\?xml|head|body)\b", text, re.IGNORECASE):
        return True
    return len(_BLOCK.findall(text)) >= 3 and len(_ROWS.findall(text)) < 3


def in_place(text: str) -> str:
    """Marks taken out of a text that is not HTML; what broke a line or began an item there does so here."""
    if not _TAG.search(text):
        return text
    broken = _BREAKING.sub(_line_break, text)
    return unescape(_TAG.sub("", _ITEM.sub("\n- ", broken)))


def _line_break(match: re.Match[str]) -> str:
    lead, before = match.group(1), match.string[max(0, match.start() - 1) : match.start()]
    # At the beginning of a line or of a table's cell there is nothing to break.
    return lead if "\n" in lead or "\t" in lead or before in "\n\t" else "\n"


def text_of_html(page: str) -> str:
    """The words of a page in lines; scripts, styles and what is never shown are left out."""
    reader = _Reader()
    reader.feed(_closed(page))
    reader.close()
    return reader.text()


def _closed(page: str) -> str:
    """A page in which what only looks like marks is text."""
    if len(_OPEN.findall(page)) <= _MOST_OPEN:
        return page
    parts: list[str] = []
    at = 0
    while (start := page.find("<!--", at)) >= 0 and (end := page.find("-->", start)) >= 0:
        parts.append(page[at:start])
        at = end + 3
    return _OPEN.sub("&lt;", "".join(parts) + page[at:].replace("<!--", " "))


class _Row:
    """A row that is being read: the lines of the cells read so far."""

    def __init__(self) -> None:
        self.cells: list[list[str]] = []

    def lines(self) -> list[str]:
        """The row with tabs between its cells; a table that only places things on the page gives its cells' lines."""
        cells = [[line for line in cell if line] for cell in self.cells]
        full = [cell for cell in cells if cell]
        name = " ".join(full[0]).replace("**", "") if full else ""
        if len(full) < 2 or len(name) > _LONGEST_NAME or any(line.startswith("#") for cell in full for line in cell):
            return [line for cell in self.cells for line in [*cell, ""]]
        middle = [" ".join(cell) for cell in full[1:-1]]
        first, *more = full[-1]
        return ["\t".join([name, *middle, first]), *(f"\t{line}" for line in more)]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pages: list[list[str]] = [[]]
        """what is written to: the page, or the cell that is open"""
        self._rows: list[_Row] = []
        self._words: list[str] = []
        self._silent: list[str] = []
        self._bold = 0
        self._letters = [0, 0]
        """of this paragraph, and how many of them are bold"""
        self._prefix = ""
        self._link = ""
        self._lead = 0
        """letters in bold that a paragraph begins with"""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        if tag == "body":
            self._silent.clear()  # the end of a page's head need not be written
        if self._silent:
            return
        if tag in _STRONG:
            self._bold += 1
        elif tag == "a":
            self._link = dict(attrs).get("href") or ""
        elif tag in {"td", "th"}:
            self._open_cell()
        elif tag == "tr":
            self._open_row()
        elif tag == "br":
            self._break(gap=False)
        elif tag in _BLOCKS or tag == "li" or _HEADING.fullmatch(tag):
            self._break(gap=tag != "li")
            self._prefix = "- " if tag == "li" else f"{'#' * int(tag[1])} " if _HEADING.fullmatch(tag) else self._prefix

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
            return
        if tag in _STRONG:
            self._bold = max(0, self._bold - 1)
            self._lead = self._lead or (len("".join(self._words)) if self._letters[0] == self._letters[1] else 0)
        elif tag == "a":
            self._close_link()
        elif tag in {"td", "th"}:
            self._close_cell()
        elif tag in {"tr", "table"}:
            self._close_row()
        elif tag in _BLOCKS or tag == "li" or _HEADING.fullmatch(tag):
            self._break(gap=tag != "li")
            self._prefix = ""

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        plain = re.sub(r"\s+", " ", data)
        self._words.append(plain)
        letters = len(plain.strip())
        self._letters = [self._letters[0] + letters, self._letters[1] + (letters if self._bold else 0)]

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - as it is there
        """What Word leaves between square brackets; one that is none of its own is passed over like a comment."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def text(self) -> str:
        """All lines, with rows and cells that were never closed."""
        self._break()
        while self._rows:
            self._close_row()
        return "\n".join(self._pages[0])

    def _open_row(self) -> None:
        self._break()
        self._rows.append(_Row())
        self._pages.append([])

    def _open_cell(self) -> None:
        self._break()
        if not self._rows:
            self._open_row()
        self._close_cell()

    def _close_cell(self) -> None:
        self._break(gap=False)
        if self._rows and self._pages[-1]:
            self._rows[-1].cells.append(self._pages[-1])
            self._pages[-1] = []

    def _close_row(self) -> None:
        self._break(gap=False)
        if not self._rows:
            return
        self._close_cell()
        self._pages.pop()
        self._pages[-1] += self._rows.pop().lines()

    def _marked(self, words: str) -> str:
        """A paragraph that is bold, or that begins with words in bold."""
        if self._letters[1] * 10 >= self._letters[0] * 9 and len(words) <= _LONGEST_NAME:
            return f"**{words.replace('*', '')}**"
        lead = "".join(self._words)[: self._lead].strip()
        rest = words[len(lead) :].strip()
        return f"**{lead}** {rest}" if lead and rest and len(lead) <= _LONGEST_NAME and "*" not in lead else words

    def _close_link(self) -> None:
        """The address a link writes to, where its words do not say it."""
        words = "".join(self._words)
        bare = self._link.removeprefix("mailto:").split("?")[0]
        if "@" in bare and bare not in words:
            self._words.append(f" ({bare})")
        self._link = ""

    def _break(self, *, gap: bool = True) -> None:
        words, page = "".join(self._words).strip(), self._pages[-1]
        if words:
            page.append(self._prefix + words if self._prefix else self._marked(words))
            self._prefix = ""
        self._words, self._letters, self._lead = [], [0, 0], 0
        if gap and page and page[-1]:
            page.append("")
