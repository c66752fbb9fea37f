"""Days in the ways notices write them, and the day a notice was drawn up and updated."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.sentences import sentences

_MONTHS: Final = {
    "tammiku": 1, "helmiku": 2, "maalisku": 3, "huhtiku": 4, "toukoku": 5, "kesaku": 6,
    "heinaku": 7, "eloku": 8, "syysku": 9, "lokaku": 10, "marrasku": 11, "jouluku": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "maj": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_NAME: Final = r"(tammi|helmi|maalis|huhti|touko|kesa|heina|elo|syys|loka|marras|joulu)ku[a-z]*|([a-z]{3,9})\.?"
_YEAR: Final = re.compile(r"\d{2}")
_ISO: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)")
_DOTTED: Final = re.compile(r"(?<![\d.])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?((?:19|20)\d\d|\d\d(?!\d))(?!\d)")
_DAY_FIRST: Final = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,12})\.?,?\s+((?:19|20)\d\d)(?!\d)"
)
_MONTH_FIRST: Final = re.compile(r"\b([a-z]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)")
_UPDATED: Final = re.compile(
    r"paivit|muutettu|muokattu|viimeksi|viimei|muutos|tarkistettu|uppdatera|andrad|reviderad|senast|updated|revised|modified|amended|"
    r"last (change|review)|latest"
)
_DRAWN_UP: Final = re.compile(
    r"laadit|laatimi|laadinta|laatinut|luotu|paivays|paivatt|paivamaara|pvm|julkaistu|voimaan|upprattad|upprattande|uppgjord|formulera[dt]|datum|skapad|"
    r"publicerad|galler fran|drawn up|created|prepared|published|\bdated?\b|effective|in force|compiled|established"
)
_OF_LAW: Final = re.compile(
    r"\b\w*(?:laki|lain|asetu[ks]\w*|lagen|forordning\w*|regulation|gdpr|directive|direkti\w*)\b"
)
"""a day in such a sentence is the law's own"""
_MOST: Final = 2_000
"""characters of a section about dates that are looked at"""
_NEAR: Final = 60
"""letters between a word such as 'updated' and its day"""


def days(text: str) -> tuple[tuple[int, date], ...]:
    """Every whole day the text names, with its place; a day that does not exist is none."""
    plain = folded(text)
    found: dict[int, date] = {}
    for match in _ISO.finditer(plain):
        _add(found, match.start(), int(match.group(1)), int(match.group(2)), int(match.group(3)))
    for match in _DOTTED.finditer(plain):
        first, second, year = (int(part) for part in match.groups())
        if "/" in match.group() and second > 12 >= first:
            first, second = second, first
        _add(found, match.start(), year if year > 99 else 2000 + year, second, first)
    for match in _DAY_FIRST.finditer(plain):
        _add(found, match.start(), int(match.group(3)), _month(match.group(2)), int(match.group(1)))
    for match in _MONTH_FIRST.finditer(plain):
        _add(found, match.start(), int(match.group(3)), _month(match.group(1)), int(match.group(2)))
    return tuple(sorted(found.items()))


def is_date_line(text: str) -> bool:
    """Whether a line says little more than when the notice was made or changed."""
    if len(text) > 120 or not days(text):
        return False
    plain = folded(text)
    if _OF_LAW.search(plain):
        return False
    told = bool(_UPDATED.search(plain) or _DRAWN_UP.search(plain))
    return (told and len(text) <= 90) or len(text) <= 24


def date_sentences(line: str) -> list[str]:
    """The sentences of a line that say when the notice was made or changed."""
    if not _YEAR.search(line):
        return []
    return [line] if is_date_line(line) else [one for one in sentences(line) if is_date_line(one)]


def drawn_up_and_updated(named: Iterable[str], lines: Iterable[str]) -> tuple[date | None, date | None]:
    """The two days, from sections about dates first (`named`), then from lines that say so; None where none does."""
    drawn_up: date | None = None
    updated: date | None = None
    bare: date | None = None
    for text in (*(one[:_MOST] for one in named), *(one for line in lines for one in date_sentences(line))):
        for day, is_update in _told(text):
            if is_update is None:
                bare = bare or day
            elif is_update:
                updated = max(updated, day) if updated else day
            else:
                drawn_up = min(drawn_up, day) if drawn_up else day
    if drawn_up is None and bare and bare != updated:
        drawn_up = bare
    return drawn_up, updated


def _told(text: str) -> list[tuple[date, bool | None]]:
    """Each day with whether the words before it tell of an update; None where they tell nothing."""
    plain = folded(text)
    told: list[tuple[date, bool | None]] = []
    end = 0
    for at, day in days(text):
        before = plain[max(end, at - _NEAR) : at]
        after = plain[at : at + 40]
        updated = [match.start() for match in _UPDATED.finditer(before)]
        made = [match.start() for match in _DRAWN_UP.finditer(before)]
        if updated or made:
            told.append(
                (day, max(updated, default=-1) > max(made, default=-1) or (bool(updated) and "viimeksi" in before))
            )
        elif _UPDATED.search(after) and not told:
            told.append((day, True))
        else:
            told.append((day, told[-1][1] if told else None))
        end = at + 6
    return told


def _add(found: dict[int, date], at: int, year: int, month: int, day: int) -> None:
    if month and not any(abs(at - other) < 4 for other in found):
        try:
            found[at] = date(year, month, day)
        except ValueError:
            return


def _month(word: str) -> int:
    for start, number in _MONTHS.items():
        if word.startswith(start):
            return number
    return 0
