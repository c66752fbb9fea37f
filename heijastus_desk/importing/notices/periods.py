"""Lengths of time in a sentence, as digits or in words, as ISO 8601 with their places."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from heijastus_desk.assets import table

_SPELT: Final = str.maketrans("åäöé", "aaoe")


@dataclass(frozen=True, slots=True)
class Length:
    """A period and where in the sentence it stands."""

    period: str
    start: int
    end: int


def words() -> dict[str, Any]:
    """The vocabulary of sentences on storage."""
    return table("importing", "notice_retention.toml")


def spelt(parts: list[str]) -> str:
    """Alternatives of a regular expression that fit folded text."""
    return "|".join(part.translate(_SPELT) for part in parts)


def lengths(plain: str) -> list[Length]:
    """Every length of time in a folded sentence; of '3-5 years' the longer."""
    found = [Length(period, one.start(), one.end()) for one in _counted().finditer(plain) if (period := _period(one))]
    for match in _whole().finditer(plain):
        name = match.lastgroup
        assert name is not None
        if not any(one.start < match.end() and match.start() < one.end for one in found):
            found.append(Length(name, match.start(), match.end()))
    return sorted(found, key=lambda one: one.start)


def _period(match: re.Match[str]) -> str:
    given = match.group("digits") or match.group("more")
    number = int(given) if given else _numbers().get(match.group("word") or "", 0)
    if not 0 < number < 1000:
        return ""
    unit = next(name for name in "YMWD" if match.group(name))
    return f"P{number * 7}D" if unit == "W" else f"P{number}{unit}"


@cache
def _numbers() -> dict[str, int]:
    found: dict[str, int] = {}
    for number, spellings in words()["numbers"].items():
        for one in spellings:
            found[one.translate(_SPELT).rstrip("?")] = int(number)
    return found | {"a": 1, "an": 1}


@cache
def _counted() -> re.Pattern[str]:
    names = sorted(_numbers(), key=len, reverse=True)
    units = "|".join(rf"(?P<{name}>{spelt(parts)})" for name, parts in words()["units"].items())
    return re.compile(
        r"(?<![\w.,/§-])"
        rf"(?:(?P<word>{'|'.join(map(re.escape, names))})\b\s*(?:[(\[]\s*(?P<more>\d{{1,3}})\s*[)\]]\s*)?"
        r"|(?:\d{1,3}\s?(?:-|/|tai|eller|or|to|till)\s?)?(?P<digits>\d{1,3})(?:\s?[(\[][a-z ]{2,20}[)\]])?)"
        rf"[\s-]*(?:{units})(?![a-z])"
    )


@cache
def _whole() -> re.Pattern[str]:
    parts = "|".join(rf"(?P<{period}>{spelt(one)})" for period, one in words()["whole"].items())
    return re.compile(rf"(?<![a-z0-9])(?:{parts})")
