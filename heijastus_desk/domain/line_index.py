"""Folded lines of text searched for any part of any word, the best fits first."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from heijastus_desk.domain.text_keys import search_key

LONGEST_TYPED: Final = 200
MOST_WORDS: Final = 10
_WORD: Final = re.compile(r"[^\W_]+")
_NUMBER: Final = re.compile(r"[\d\s+()/.-]*")
_ABROAD: Final = re.compile(r"^(?:00|\+)?358|^0+")
_LEAST_DIGITS: Final = 4
_BETWEEN: Final = 3
"""What `_joined` puts between two lines."""
_ASK_EVERY: Final = 512
_MANY: Final = 400
_FITS: Final = ((" ", " "), (" ", ""), ("", ""))
"""What stands around a word that is a whole one, begins one, or is inside one."""


def typed_words(typed: str) -> tuple[str, ...]:
    """What she typed as folded words; of a telephone number the digits that are the same however it is written."""
    typed = typed[:LONGEST_TYPED].strip()
    digits = "".join(c for c in typed if c.isdigit())
    if len(digits) >= _LEAST_DIGITS and _NUMBER.fullmatch(typed) and (" " in typed or typed[0] in "+0("):
        return (digits_key(typed),)
    return tuple(_WORD.findall(search_key(typed)))[:MOST_WORDS]


def digits_key(number: str) -> str:
    """The digits of a telephone number without the country and the zero before it."""
    return _ABROAD.sub("", "".join(c for c in number if c.isdigit() or c == "+")).replace("+", "")


class LineIndex:
    """Holds a line for each record, in the order they are to be shown; it gives back the numbers of records."""

    def __init__(self, lines: Iterable[tuple[int, str]]) -> None:
        """`lines` are numbers of records, each with its text folded by `search_key`; a record may have several."""
        pairs = list(lines)
        self._numbers: Sequence[int] = array("q", (number for number, _ in pairs))
        self._starts: Sequence[int] = array("q", accumulate((len(line) + _BETWEEN for _, line in pairs), initial=0))
        self._text = _joined([line for _, line in pairs])

    def __len__(self) -> int:
        return len(self._numbers)

    def find(self, words: Sequence[str], limit: int, stop: Callable[[], bool] = lambda: False) -> tuple[int, ...]:
        """Records with all the words: first as whole words, then as beginnings of words, then anywhere inside.

        Among those that fit equally well the order of the lines. `stop` is asked now and then; once true, nothing is
        found.
        """
        if not words:
            return ()
        few = self._few(words, stop)
        if few is not None:
            return () if stop() else tuple(sorted(few, key=few.__getitem__))[:limit]
        found: dict[int, None] = {}
        for before, after in _FITS:
            for line in self._walk([f"{before}{word}{after}" for word in words], stop):
                found[self._numbers[line]] = None
                if len(found) == limit:
                    return tuple(found)
            if stop():
                return ()
        return tuple(found)

    def _few(self, words: Sequence[str], stop: Callable[[], bool]) -> dict[int, int] | None:
        """Every record with all the words and how well it fits, in one walk; None when there are too many to look at.

        The text is long: walking it once for each way to fit takes three times as long for a word that is rare.
        """
        found: dict[int, int] = {}
        for walked, line in enumerate(self._walk(list(words), stop)):
            if walked == _MANY:
                return None
            number, fit = self._numbers[line], self._fit(words, self._starts[line], self._starts[line + 1])
            found[number] = min(fit, found.get(number, fit))
        return found

    def _fit(self, words: Sequence[str], begin: int, end: int) -> int:
        """Which of the ways to fit holds for every word of a line."""
        return next(
            fit
            for fit, (before, after) in enumerate(_FITS)
            if all(self._text.find(f"{before}{word}{after}", begin, end) >= 0 for word in words)
        )

    def _walk(self, parts: list[str], stop: Callable[[], bool]) -> Iterator[int]:
        """The lines that hold all the parts, in order."""
        # The longest is the rarest as a rule: its places are looked at, and the other words only in those lines.
        first, *others = sorted(parts, key=len, reverse=True)
        text, starts = self._text, self._starts
        looked_at = 0
        place = text.find(first)
        while place >= 0:
            line = bisect_right(starts, place) - 1
            begin, end = starts[line], starts[line + 1]
            if all(text.find(other, begin, end) >= 0 for other in others):
                yield line
            looked_at += 1
            if looked_at % _ASK_EVERY == 0 and stop():
                return
            place = text.find(first, end)


def _joined(lines: list[str]) -> str:
    """One long text in which every word stands between spaces, whatever stood there; every line keeps its length."""
    whole = " " + "   ".join(lines) + " "
    return whole.translate({ord(c): " " for c in set(whole) if not c.isalnum()})
