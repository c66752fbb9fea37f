"""Finds a henkilötunnus in free text, so that it can be questioned before it is kept (Tietosuojalaki 29 §).

There is no field for one: it may be processed only by consent, law or where telling people apart matters, and it must
not be printed needlessly. The check character tells a real one from a number that only looks like one.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, cast

_CHECK: Final = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_CENTURIES: Final = {"+": 1800} | dict.fromkeys("-UVWXY", 1900) | dict.fromkeys("ABCDEF", 2000)
# Word processors make a dash of the hyphen, and a careful hand puts spaces around it.
_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\uff0d", "-"))
_SHAPE: Final = re.compile(r"(?<!\d)(\d{6}) ?([-+A-FU-Y]) ?(\d{3})([0-9A-Y])(?![0-9A-Z])", re.IGNORECASE | re.ASCII)


def identity_codes(text: str) -> tuple[str, ...]:
    """Every real code in a text, as it is written there."""
    return tuple(text[found.start() : found.end()] for found in _found(text))


def holds_identity_code(text: str) -> bool:
    """Whether a text holds at least one."""
    return bool(_found(text))


def fields_with_identity_codes(entered: Mapping[str, object]) -> tuple[str, ...]:
    """The names of the fields that hold one, in their order; lists and tables are looked through for texts."""
    return tuple(name for name, value in entered.items() if identity_codes_in(value))


def identity_codes_in(value: object) -> tuple[str, ...]:
    """Every code in a text, or in the texts of a list or a table."""
    return tuple(code for text in _texts(value) for code in identity_codes(text))


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, dict):
        value = list(cast("dict[str, object]", value).values())
    if isinstance(value, list | tuple):
        return tuple(text for one in cast("Sequence[object]", value) for text in _texts(one))
    return ()


def _found(text: str) -> list[re.Match[str]]:
    return [found for found in _SHAPE.finditer(text.translate(_DASHES)) if _is_real(*found.groups())]


def _is_real(day: str, sign: str, number: str, check: str) -> bool:
    if _CHECK[int(day + number) % len(_CHECK)] != check.upper() or int(number) < 2:
        return False
    try:
        date(_CENTURIES[sign.upper()] + int(day[4:]), int(day[2:4]), int(day[:2]))
    except ValueError:
        return False
    return True
