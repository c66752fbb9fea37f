"""The letters of a PDF's page put together to parts of lines, with their size and whether they are bold."""

import ctypes
from dataclasses import dataclass, field
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw

_WORD_GAP: Final = 0.22
_COLUMN_GAP: Final = 2.0
"""widths, in sizes of the letters, between two words and between two columns"""
_SAMPLE: Final = 5
"""of how many letters one is asked for its font"""
_BOLD: Final = ("bold", "black", "heavy", "semibold", "demi")
_BOLD_WEIGHT: Final = 600


@dataclass(frozen=True, slots=True)
class Part:
    """Words side by side on a line: where they stand in points, how large they are."""

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool
    page: int = 0


@dataclass(slots=True)
class _Open:
    """A part that is being put together."""

    left: float
    base: float
    right: float
    letters: list[str] = field(default_factory=list)
    sizes: list[float] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)

    def closed(self, page: int) -> Part:
        size = max(self.sizes, default=10.0)
        bold = sum(self.bold) * 2 > len(self.bold)
        return Part("".join(self.letters).strip(), self.left, self.right, self.base, size, bold, page)


def parts_of_page(document: pdfium.PdfDocument, number: int) -> list[Part]:
    """The parts in the order of the file; raises what pypdfium2 raises."""
    page = document[number]
    text_page = page.get_textpage()
    try:
        return [part for one in _gathered(text_page.raw) if (part := one.closed(number)).text]
    finally:
        text_page.close()
        page.close()


def _gathered(page: object) -> list[_Open]:
    found: list[_Open] = []
    across, base = ctypes.c_double(), ctypes.c_double()
    loose = raw.FS_RECTF()
    for at in range(raw.FPDFText_CountChars(page)):
        letter = _letter(raw.FPDFText_GetUnicode(page, at))
        if not letter:
            continue
        if letter == " ":
            if found and found[-1].letters and found[-1].letters[-1] != " ":
                found[-1].letters.append(" ")
            continue
        raw.FPDFText_GetCharOrigin(page, at, across, base)
        raw.FPDFText_GetLooseCharBox(page, at, loose)
        size = round(abs(loose.top - loose.bottom), 1) or 10.0
        one = _place(found, loose.left, base.value, size)
        if one.letters and one.letters[-1] != " " and loose.left - one.right > _WORD_GAP * size:
            one.letters.append(" ")
        one.letters.append(letter)
        one.right = max(loose.right, one.right)
        one.sizes.append(size)
        if len(one.letters) % _SAMPLE == 1:
            one.bold.append(_is_bold(page, at))
    return found


def _place(found: list[_Open], left: float, base: float, size: float) -> _Open:
    """The part a letter goes on with, or a new one."""
    last = found[-1] if found else None
    if last and abs(last.base - base) <= 0.35 * size and -size <= left - last.right <= _COLUMN_GAP * size:
        return last
    found.append(_Open(left, base, left))
    return found[-1]


def _letter(code: int) -> str:
    if code in {2, 0xFFFE, 0xAD}:
        return "-" if code == 2 else ""  # 2: a hyphen at the end of a line
    if code in {9, 10, 13, 0xA0, 32}:
        return " "
    return chr(code) if code > 32 and not 0xD800 <= code < 0xE000 else ""


def _is_bold(page: object, at: int) -> bool:
    if raw.FPDFText_GetFontWeight(page, at) >= _BOLD_WEIGHT:
        return True
    flags = ctypes.c_int()
    name = ctypes.create_string_buffer(128)
    length = raw.FPDFText_GetFontInfo(page, at, name, 128, flags)
    return 0 < length <= 128 and any(word in name.value.decode("latin-1").lower() for word in _BOLD)
