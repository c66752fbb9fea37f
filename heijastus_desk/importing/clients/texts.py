"""Bytes into text: the encodings Finnish programs have written files in."""

import codecs
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
ENCODINGS: Final = ("utf-8-sig", "utf-16", "cp1252", "mac_roman", "cp850")
"""What she may choose where the guess is wrong."""

_ONE_BYTE: Final = ("cp1252", "mac_roman", "cp850")
_USUAL: Final = frozenset("åäöÅÄÖéÉüÜšžŠŽæøÆØ–—’”“€°§´ \u00a0")
_LOOKED_AT: Final = 200_000


def decoded(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text and the encoding it was in; IMPORT_ENCODING when it is not in the one asked for.

    A mark at the beginning decides, then whether it is whole UTF-8; what is left is one byte a letter, and the
    encoding that makes most of the letters ones that Nordic names have wins: Windows, then Mac, then DOS.
    """
    chosen = encoding or _guessed(data)
    try:
        return data.decode(chosen), chosen
    except (UnicodeDecodeError, LookupError):
        if encoding:
            raise HeijastusError(ErrorCode.IMPORT_ENCODING, given=encoding) from None
        # A byte cp1252 has no letter for: as text it may be a control character, which its row is refused for.
        return data.decode("latin-1"), "latin-1"


def _guessed(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    wide = _wide(data)
    if wide:
        return wide
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return max(_ONE_BYTE, key=lambda name: _plausible(data[:_LOOKED_AT], name))
    return "utf-8-sig"


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of western text is zero."""
    head = data[:2000]
    if len(head) < 4 or not head.count(0):
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 2 < len(head) // 2:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _plausible(data: bytes, encoding: str) -> int:
    letters = [char for char in data.decode(encoding, "replace") if char > "\x7f"]
    return 2 * sum(char in _USUAL for char in letters) - sum(char not in _USUAL for char in letters)
