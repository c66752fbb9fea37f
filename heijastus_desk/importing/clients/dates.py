"""Days and years of birth as spreadsheets and address books write them."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError

_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_SHORT: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2})")
_SERIAL: Final = re.compile(r"[2-6]\d{4}")
_YEAR: Final = re.compile(r"(?<!\d)(19\d\d|20\d\d)")
_DAY_ZERO: Final = date(1899, 12, 30)
"""what spreadsheets count days from"""
_NO_DATE: Final = frozenset({"0/0/00", "0.0.00", "0/0/0000", "00.00.0000", "-"})


def is_day_first(texts: Iterable[str]) -> bool:
    """Whether dates with slashes begin with the day, as here; a 13 or more in the second place says they do not."""
    found = [_SLASHED.fullmatch(text.strip()) for text in texts]
    return not any(one and int(one.group(2)) > 12 >= int(one.group(1)) for one in found)


def birth_year(text: str, this_year: int) -> int | None:
    """The year of a day of birth or the year itself; None for none, DATE_IMPOSSIBLE for field `birth_year`."""
    if not text or text in _NO_DATE or text.startswith("--"):
        return None
    year = _YEAR.search(text)
    if year:
        return int(year.group())
    compact = re.match(r"(19|20)\d{6}", text)
    if compact:
        return int(text[:4])
    try:
        return _parsed(text, this_year, day_first=True).year
    except HeijastusError:
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field="birth_year") from None


def read_day(text: str, field: str, this_year: int, *, day_first: bool) -> date | None:
    """The day written there; None for none, DATE_IMPOSSIBLE for this field."""
    if not text or text in _NO_DATE:
        return None
    try:
        return _parsed(text, this_year, day_first=day_first)
    except (HeijastusError, ValueError, OverflowError):
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field=field) from None


def _parsed(text: str, this_year: int, *, day_first: bool) -> date:
    """A date as spreadsheets and address books write it."""
    slashed, short = _SLASHED.fullmatch(text), _SHORT.fullmatch(text)
    if slashed:
        first, second, year = (int(part) for part in slashed.groups())
        month, day = (second, first) if day_first else (first, second)
        return values.parse_date(f"{year}-{month}-{day}")
    if short:
        day, month, tail = (int(part) for part in short.groups())
        year = 2000 + tail if 2000 + tail <= this_year + 1 else 1900 + tail
        return values.parse_date(f"{day}.{month}.{year}")
    if _SERIAL.fullmatch(text):
        return _DAY_ZERO + timedelta(days=int(text))
    # A time of day after a date means nothing here.
    return values.parse_date(re.split(r"[T ]", text, maxsplit=1)[0])
