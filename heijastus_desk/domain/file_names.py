"""Names of files that come from outside, made fit to be kept and shown, and which files would run when opened."""

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError

_LONGEST: Final = 200
_NOT_IN_NAMES: Final = frozenset('<>:"/\\|?*')
_PLAIN_SUFFIX: Final = 10
_RUN: Final = (
    ".apk .app .appimage .bat .cmd .com .command .cpl .dll .dmg .desktop .exe .gadget .hta .htm .html .iso .jar .js "
    ".jse .lnk .msc .msi .mht .pif .pkg .ps1 .py .pyw .reg .scf .scr .sh .svg .url .vb .vbe .vbs .webloc .wsf "
    ".docm .dotm .xlam .xlsm .xltm .pptm"
)
RUNS_WHEN_OPENED: Final = frozenset(_RUN.split())
"""Programs, pages that may reach out to the network, documents with macros: they are saved, never opened from here."""


def cleaned_file_name(name: str) -> str:
    """The last part of a path as a name that every system takes: control and path characters gone, not too long.

    Raises FIELD_EMPTY when nothing is left of it.
    """
    last = PurePosixPath(PureWindowsPath(name).name).name
    plain = "".join(letter for letter in last if letter not in _NOT_IN_NAMES and not _unprintable(letter))
    if len(plain) > _LONGEST:
        suffix = suffix_of(plain)
        plain = plain[: _LONGEST - len(suffix)].rstrip() + suffix
    plain = values.line(plain, field="file_name").strip(" .")
    if not plain:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="file_name")
    return plain


def suffix_of(name: str) -> str:
    """The ending of a name with its dot, in small letters; empty when it has none that a system knows."""
    suffix = PurePosixPath(name).suffix.lower()
    known = suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= _PLAIN_SUFFIX
    return suffix if known else ""


def runs_when_opened(name: str) -> bool:
    """Whether opening a file of this name might run something."""
    return suffix_of(name) in RUNS_WHEN_OPENED


def _unprintable(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
