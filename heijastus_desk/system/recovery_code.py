"""The recovery code on her paper sheet: how it is made, written, typed back and checked group by group.

A code is 30 random symbols of 5 bits (150 bits) in 6 groups of 5, each followed by one check symbol, so it is
written as 6 groups of 6: `7K3QX4-...`. The 32 symbols are Crockford's: digits and capitals without I, L, O, U.

The check symbol of group g (1..6) with data x1..x5 is  g + a*x1 + a^2*x2 + ... + a^5*x5  in the field of 32
elements (a = 2, modulus x^5 + x^2 + 1). The six positions of a group have six different weights, none zero, and
the weight of the check symbol itself is 1; therefore, within a group, the following never pass unnoticed:
one wrong symbol; two symbols exchanged, neighbours or not; the same symbol twice read as another one twice.
The term g makes two exchanged groups fail. An exchange across the border of two groups is one wrong symbol in each.
"""

import os
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 6
DATA_SYMBOLS: Final = 5
GROUP_LENGTH: Final = DATA_SYMBOLS + 1
UNKNOWN_GROUP: Final = 0
_VALUE: Final = {symbol: value for value, symbol in enumerate(ALPHABET)}
# What a reader may take for a symbol of the alphabet; none of the four is one.
_LOOK_ALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_SEPARATOR_CATEGORIES: Final = frozenset({"Zs", "Cc", "Pd", "Pc", "Cf"})
_SEPARATORS: Final = frozenset(".,:;/")
_MODULUS: Final = 0b100101
_FIELD_SIZE: Final = 32


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryCode:
    """A valid code. Only `groups` and `text` show it; its repr does not."""

    groups: tuple[str, ...]

    @property
    def text(self) -> str:
        """The code as printed: six groups of six joined by hyphens."""
        return "-".join(self.groups)

    @property
    def secret(self) -> bytes:
        """The 150 random bits as 19 bytes, the input of the key derivation (check symbols left out)."""
        number = 0
        for value in values_of(self.groups):
            number = number << 5 | value
        return number.to_bytes(19, "big")

    def has_group(self, number: int, typed: str) -> bool:
        """Whether she typed group `number` (1..6) correctly, to prove that the sheet is in her hands."""
        return symbols_of(typed) == self.groups[number - 1]

    def __repr__(self) -> str:
        return "RecoveryCode(hidden)"


def new_recovery_code() -> RecoveryCode:
    """A new code from the system's random source."""
    return RecoveryCode(groups_of(random_values()))


def random_values() -> list[int]:
    """As many random symbols as a code has, each as its value 0..31."""
    # 256 is a multiple of 32, so the remainder is even over the alphabet.
    return [byte % _FIELD_SIZE for byte in os.urandom(GROUPS * DATA_SYMBOLS)]


def groups_of(values: Sequence[int], mark: int = 0) -> tuple[str, ...]:
    """The six written groups of 30 values; a `mark` (8 or 16) in the check symbols makes another kind of writing."""
    groups: list[str] = []
    for number in range(1, GROUPS + 1):
        data = values[(number - 1) * DATA_SYMBOLS : number * DATA_SYMBOLS]
        groups.append("".join(ALPHABET[value] for value in (*data, _check_value(number | mark, data))))
    return tuple(groups)


def values_of(groups: Sequence[str]) -> list[int]:
    """The 30 values of six valid groups, check symbols left out."""
    return [_VALUE[symbol] for group in groups for symbol in group[:DATA_SYMBOLS]]


def parse_recovery_code(typed: str) -> RecoveryCode:
    """The code she typed: any case, spaces, hyphens or line breaks anywhere, O for 0, I or L for 1, U for V.

    Raises WRONG_RECOVERY_CODE with `group` 1..6 naming the first group that is wrong, or 0 when symbols
    are missing or too many and the way it is typed does not tell where.
    """
    groups = split_groups(typed)
    for number, group in enumerate(groups, start=1):
        if not group_is_valid(number, group):
            raise HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=number)
    return RecoveryCode(tuple(groups))


def group_is_valid(number: int, typed: str, mark: int = 0) -> bool:
    """Whether a typed group fits its check symbol at this place (1..6); for feedback while she types."""
    group = symbols_of(typed)
    if len(group) != GROUP_LENGTH or any(symbol not in _VALUE for symbol in group):
        return False
    values = [_VALUE[symbol] for symbol in group]
    return _check_value(number | mark, values[:DATA_SYMBOLS]) == values[DATA_SYMBOLS]


def split_groups(typed: str) -> list[str]:
    """The six groups as typed, none of them checked; WRONG_RECOVERY_CODE with group 0 where there are not six."""
    symbols = symbols_of(typed)
    if len(symbols) == GROUPS * GROUP_LENGTH:
        # Right number: the blanks may stand anywhere.
        return [symbols[start : start + GROUP_LENGTH] for start in range(0, len(symbols), GROUP_LENGTH)]
    spaced = spaced_groups(typed)
    if len(spaced) == GROUPS:
        return [symbols_of(group) for group in spaced]
    raise HeijastusError(ErrorCode.WRONG_RECOVERY_CODE, group=UNKNOWN_GROUP)


def spaced_groups(typed: str) -> list[str]:
    """What stands between the separators."""
    return "".join(" " if _is_separator(character) else character for character in typed).split()


def symbols_of(typed: str) -> str:
    """The symbols alone, capitals, look-alikes read as what is printed."""
    plain = "".join(character for character in typed if not _is_separator(character))
    # Compatibility form: a telephone keyboard may give full-width letters.
    return unicodedata.normalize("NFKC", plain).upper().translate(_LOOK_ALIKES)


def _is_separator(character: str) -> bool:
    return character in _SEPARATORS or unicodedata.category(character) in _SEPARATOR_CATEGORIES


def _check_value(group_number: int, data: Sequence[int]) -> int:
    # Horner's rule from the last symbol down: ((x5*a + x4)*a + ... + x1)*a + g
    value = 0
    for symbol in reversed(data):
        value = _doubled(value ^ symbol)
    return value ^ group_number


def _doubled(value: int) -> int:
    shifted = value << 1
    return shifted ^ _MODULUS if shifted & _FIELD_SIZE else shifted
