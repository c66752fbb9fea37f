"""The recovery code in two halves for a successor: each alone tells nothing, both together are the code.

The first half is 30 random symbols; each symbol of the second is the code's symbol added to the first's in the field
of 32 elements (exclusive or). A half alone is therefore evenly random whatever the code is: not one bit of it is known.

A half is written like a code, six groups of six, and catches the same typing errors. Its check symbols carry a mark of
their own (8 for the first half, 16 for the second), so that a half is never taken for a code, nor one half for the
other, and a group from another sheet is named. Each split is made anew: halves of two splits do not fit together.
"""

from dataclasses import dataclass
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.recovery_code import (
    GROUP_LENGTH,
    GROUPS,
    UNKNOWN_GROUP,
    RecoveryCode,
    group_is_valid,
    groups_of,
    parse_recovery_code,
    random_values,
    spaced_groups,
    split_groups,
    symbols_of,
    values_of,
)

CODE: Final = 0
FIRST: Final = 1
SECOND: Final = 2
_MARKS: Final = {CODE: 0, FIRST: 8, SECOND: 16}


@dataclass(frozen=True, slots=True, repr=False)
class Halves:
    """Both halves of one split. Only `first` and `second` show them; the repr does not."""

    first: tuple[str, ...]
    second: tuple[str, ...]

    def __repr__(self) -> str:
        return "Halves(hidden)"


@dataclass(frozen=True, slots=True)
class Entry:
    """What was typed: the code, and whether it came from two halves."""

    code: RecoveryCode
    from_halves: bool


def split_code(code: RecoveryCode) -> Halves:
    """Two new halves of a code; other ones every time."""
    pad = random_values()
    rest = [symbol ^ mask for symbol, mask in zip(values_of(code.groups), pad, strict=True)]
    return Halves(groups_of(pad, _MARKS[FIRST]), groups_of(rest, _MARKS[SECOND]))


def parse_entry(typed: str) -> Entry:
    """The code from what she typed: a code, or two halves one after the other in either order.

    Raises WRONG_RECOVERY_CODE as `parse_recovery_code` does; RECOVERY_HALF_WRONG with `half` (0 where it cannot be
    told) and `group` 1..6 or 0; RECOVERY_HALF_ALONE with `half` where the other half is missing.
    """
    pieces = _pieces(typed)
    if len(pieces) == 1:
        groups = split_groups(pieces[0])
        kind = _kind(groups)
        if kind == CODE:
            return Entry(parse_recovery_code(typed), from_halves=False)
        _check(kind, groups)
        raise HeijastusError(ErrorCode.RECOVERY_HALF_ALONE, half=kind)
    return Entry(_joined(*pieces), from_halves=True)


def _joined(one: str, other: str) -> RecoveryCode:
    found: dict[int, list[str]] = {}
    for place, piece in enumerate((one, other), start=1):
        try:
            groups = split_groups(piece)
        except HeijastusError:
            raise HeijastusError(ErrorCode.RECOVERY_HALF_WRONG, half=place, group=UNKNOWN_GROUP) from None
        kind = _kind(groups) or place
        _check(kind, groups)
        if kind in found:
            raise HeijastusError(ErrorCode.RECOVERY_HALF_ALONE, half=kind)
        found[kind] = groups
    pad, rest = values_of(found[FIRST]), values_of(found[SECOND])
    return RecoveryCode(groups_of([mask ^ symbol for mask, symbol in zip(pad, rest, strict=True)]))


def _kind(groups: list[str]) -> int:
    """Which writing most of the groups fit; a code where none is ahead."""
    fitting = {
        kind: sum(group_is_valid(number, group, mark) for number, group in enumerate(groups, start=1))
        for kind, mark in _MARKS.items()
    }
    return max(fitting, key=lambda kind: (fitting[kind], -kind))


def _check(kind: int, groups: list[str]) -> None:
    for number, group in enumerate(groups, start=1):
        if not group_is_valid(number, group, _MARKS[kind]):
            raise HeijastusError(ErrorCode.RECOVERY_HALF_WRONG, half=kind, group=number)


def _pieces(typed: str) -> tuple[str, ...]:
    """One entry or two, by the number of symbols, else of groups, else of lines."""
    symbols, whole = symbols_of(typed), GROUPS * GROUP_LENGTH
    if len(symbols) == 2 * whole:
        return symbols[:whole], symbols[whole:]
    spaced = spaced_groups(typed)
    if len(spaced) == 2 * GROUPS:
        return " ".join(spaced[:GROUPS]), " ".join(spaced[GROUPS:])
    lines = [line for line in typed.splitlines() if symbols_of(line)]
    if len(lines) == 2 and len(symbols) > whole + GROUP_LENGTH:
        return lines[0], lines[1]
    return (typed,)
