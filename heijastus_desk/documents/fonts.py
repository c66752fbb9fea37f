"""The typeface of everything printed: Source Sans 3, with every Finnish, Swedish and Sámi letter."""

import re
import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from heijastus_desk import assets

REGULAR = "SourceSans3"
BOLD = "SourceSans3-Bold"

_FILES = {REGULAR: "SourceSans3-Regular.ttf", BOLD: "SourceSans3-Bold.ttf"}
_KEPT = frozenset("\n\t")
_NOT_PLAIN = re.compile(r"[^\n\t -~]")


@cache
def register() -> frozenset[int]:
    """Make the typeface known to reportlab, once a process, and tell which code points it draws.

    Format characters do not count: a soft hyphen would be drawn wherever it stands.
    """
    drawn: set[int] = set()
    for name, file in _FILES.items():
        font = TTFont(name, str(assets.resource("fonts", file)))
        pdfmetrics.registerFont(font)
        glyphs = {code for code in font.face.charToGlyph if unicodedata.category(chr(code)) != "Cf"}
        drawn = drawn & glyphs if drawn else glyphs
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    return frozenset(drawn)


def printable(text: str) -> str:
    """The text with nothing the typeface cannot draw: a letter it lacks is drawn in parts, else by its number.

    A fact is never dropped silently: what has no glyph prints as [U+1F600]. Invisible format
    characters (joiners, byte order marks) vanish.
    """
    if not _NOT_PLAIN.search(text):
        return text
    drawn = register()
    composed = unicodedata.normalize("NFC", text)
    return "".join(char if ord(char) in drawn or char in _KEPT else _substitute(char) for char in composed)


@cache
def _substitute(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char)
    if parts != char and all(ord(part) in register() for part in parts):
        return parts
    if unicodedata.category(char) == "Cf" or unicodedata.name(char, "").startswith("VARIATION SELECTOR"):
        return ""
    return f"[U+{ord(char):04X}]"
