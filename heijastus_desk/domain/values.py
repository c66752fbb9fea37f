"""Values every layer shares: periods, answers with three states, checked texts and identifiers."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from dateutil.relativedelta import relativedelta
from stdnum.exceptions import ValidationError
from stdnum.fi import ytunnus

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

T = TypeVar("T")

LONG_TEXT = 200_000
SHORT_TEXT = 400
EARLIEST_YEAR = 1900
LATEST_YEAR = 2200

_PERIOD = re.compile(r"P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,4})D)?")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]{2,}")
_INVISIBLE = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
"""Marks that turn the direction of text: they come along with a copied number and can make a name read otherwise."""
_BREAKS = str.maketrans(dict.fromkeys("\x0b\x0c\x85\u2028\u2029", "\n"))
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""The categories Cc, Cs, Zl and Zp of Unicode."""
_CONTROL_IN_PROSE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})")


class AnswerState(StrEnum):
    """A field of a register is answered, answered with "none", or not yet answered."""

    UNANSWERED = "unanswered"
    NONE = "none"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """A register field with its three states."""

    state: AnswerState = AnswerState.UNANSWERED
    value: T | None = None

    @classmethod
    def of(cls, value: T) -> "Answer[T]":
        """An answered field."""
        return cls(AnswerState.GIVEN, value)

    @classmethod
    def none(cls) -> "Answer[T]":
        """A field answered with "there is none"."""
        return cls(AnswerState.NONE, None)

    @property
    def given(self) -> T | None:
        """The value where there is one."""
        return self.value if self.state is AnswerState.GIVEN else None


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar period of years, months and days, written as ISO 8601 (P6M, P5Y, P14D)."""

    years: int = 0
    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> "Period":
        """The period in ISO 8601 form; raises PERIOD_WRONG."""
        found = _PERIOD.fullmatch(text.strip().upper())
        if not found:
            raise HeijastusError(ErrorCode.PERIOD_WRONG, given=text)
        return cls(*(int(part or 0) for part in found.groups()))

    def after(self, day: date) -> date:
        """The date this long after `day`; 29 February plus years falls on 28 February (law 5.3)."""
        return day + relativedelta(years=self.years, months=self.months, days=self.days)

    def before(self, day: date) -> date:
        """The date this long before `day`."""
        return day - relativedelta(years=self.years, months=self.months, days=self.days)

    def __str__(self) -> str:
        parts = [f"{n}{unit}" for n, unit in ((self.years, "Y"), (self.months, "M"), (self.days, "D")) if n]
        return "P" + ("".join(parts) or "0D")


def parse_date(text: str, *, field: str | None = None) -> date:
    """A date typed as 1.2.2026 or 2026-02-01; raises DATE_IMPOSSIBLE."""
    found = _DATE.fullmatch(text.strip())
    try:
        if not found:
            raise ValueError(text)
        d, m, y, iso_y, iso_m, iso_d = (int(g) if g else 0 for g in found.groups())
        parsed = date(y or iso_y, m or iso_m, d or iso_d)
    except ValueError:
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field=field, given=text[:40]) from None
    if not EARLIEST_YEAR <= parsed.year <= LATEST_YEAR:
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field=field, given=text[:40])
    return parsed


def year_end(day: date) -> date:
    """The last day of the calendar year."""
    return date(day.year, 12, 31)


def day_after(day: date) -> date:
    """The next day."""
    return day + timedelta(days=1)


def business_id(text: str, *, field: str | None = "business_id") -> str:
    """A Finnish Y-tunnus as NNNNNNN-N, by its check digit (decree 598/1991); raises BUSINESS_ID_WRONG."""
    try:
        digits: str = ytunnus.validate(text)
    except ValidationError:
        raise HeijastusError(ErrorCode.BUSINESS_ID_WRONG, field=field, given=text[:20]) from None
    return f"{digits[:7]}-{digits[7]}"


def email(text: str, *, field: str | None = "email") -> str:
    """An e-mail address that could be one; raises EMAIL_WRONG."""
    cleaned = line(text, field=field)
    if not _EMAIL.fullmatch(cleaned):
        raise HeijastusError(ErrorCode.EMAIL_WRONG, field=field, given=cleaned[:80])
    return cleaned


def line(text: str, *, field: str | None = None, required: bool = False) -> str:
    """One line of text, NFC, outer space gone; refuses control characters, too much and, if required, nothing."""
    cleaned = _cleaned(text) if text else text
    if not cleaned:
        if required:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field=field)
        return cleaned
    if len(cleaned) > SHORT_TEXT:
        raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field=field, length=len(cleaned), limit=SHORT_TEXT)
    if _CONTROL.search(cleaned):
        raise HeijastusError(ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, field=field)
    return cleaned


def is_plain(text: str) -> bool:
    """Whether `line` and `prose` would do no more to this text, or to any part of it, than take off outer space."""
    # Thousands of rows come in at once, and most of what they say is plain: one look at a row is one, not twelve.
    composed = text.isascii() or unicodedata.is_normalized("NFC", text)
    return composed and len(text) <= SHORT_TEXT and text.isprintable()


def prose(text: str, *, field: str | None = None, required: bool = False) -> str:
    """Free text of several lines: line ends made one, NFC; refuses control characters and too much."""
    cleaned = _cleaned(text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS))
    if required and not cleaned:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field=field)
    if len(cleaned) > LONG_TEXT:
        raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field=field, length=len(cleaned), limit=LONG_TEXT)
    if _CONTROL_IN_PROSE.search(cleaned):
        raise HeijastusError(ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, field=field)
    return cleaned


def _cleaned(text: str) -> str:
    # Thousands of rows come in at once, and most of what they say is plain.
    return text.strip() if text.isascii() else unicodedata.normalize("NFC", text.translate(_INVISIBLE)).strip()
