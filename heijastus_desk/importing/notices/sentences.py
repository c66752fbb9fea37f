"""A section's text into sentences; a line that a bullet or a row begins is one of its own."""

import re
from textwrap import wrap
from typing import Final

_SHORT: Final = (
    r"(?:esim|mm|ym|yms|jne|ks|vrt|ns|tms|ts|n|klo|puh|os|s|so|eli|sis|ml|mukaan lukien|kpl|ko|alk|"
    r"t\.ex|t ex|bl\.a|m\.m|m\.fl|osv|o\.s\.v|d\.v\.s|s\.k|jfr|ca|kl|tel|e\.g|i\.e|etc|cf|no|nr|inc|ltd|co|corp|st|"
    r"v|kk|pv|krs|"
    r"art|[a-zåäö]|\d{1,2})"
)
_ENUMERATED: Final = re.compile(r"(?:[a-zåäö]|[ivx]{1,4})[.)]\s")
_LONGEST: Final = 2_000
"""characters"""
_END: Final = re.compile(r"(?<=[.!?])[\"”')]*\s+(?=[\"”'(]?[A-ZÅÄÖÉ0-9])")
_SHORT_END: Final = re.compile(rf"(?:^|[\s(]){_SHORT}\.$", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """The sentences in order, each on one line."""
    found: list[str] = []
    for part in _pieces(text):
        found += _cut(part)
    return [piece for one in found for piece in _short(one)]


def _short(sentence: str) -> list[str]:
    """What is far longer than any sentence, cut at spaces: nothing that is looked for in a sentence is that long."""
    if len(sentence) <= _LONGEST:
        return [sentence]
    return wrap(sentence, _LONGEST, break_on_hyphens=False)


def _pieces(text: str) -> list[str]:
    """Lines joined where a sentence goes on below."""
    pieces: list[str] = []
    open_end = False
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped:
            open_end = False
            continue
        begins_low = (stripped[:1].islower() or stripped[:1] in "(,") and not _ENUMERATED.match(stripped)
        if pieces and open_end and begins_low:
            pieces[-1] = f"{pieces[-1]} {stripped}"
        else:
            pieces.append(stripped.removeprefix("- "))
        open_end = not stripped.endswith((".", "!", "?", ":", ";"))
    return pieces


def _cut(part: str) -> list[str]:
    found: list[str] = []
    start = 0
    for match in _END.finditer(part):
        before = part[start : match.start()]
        if _SHORT_END.search(before[-12:]) and not _closes(before):
            continue
        found.append(part[start : match.end()].strip())
        start = match.end()
    rest = part[start:].strip()
    return [*found, rest] if rest else found


def _closes(before: str) -> bool:
    """Whether a short word at the end is nevertheless the end of a sentence: it stands in brackets that close."""
    return before.endswith(").")
