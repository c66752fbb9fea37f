"""The two halves of the recovery code: each tells nothing alone, and every typing error in them is caught and named."""

import itertools
from collections import Counter

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.recovery_code import (
    ALPHABET,
    GROUP_LENGTH,
    GROUPS,
    RecoveryCode,
    new_recovery_code,
    parse_recovery_code,
    values_of,
)
from heijastus_desk.system.recovery_split import Halves, parse_entry, split_code


def _split() -> tuple[RecoveryCode, Halves]:
    code = new_recovery_code()
    return code, split_code(code)


def _failure(typed: str) -> HeijastusError:
    with pytest.raises(HeijastusError) as caught:
        parse_entry(typed)
    return caught.value


def _told(typed: str) -> tuple[ErrorCode, object, object]:
    failure = _failure(typed)
    return failure.code, failure.params.get("half"), failure.params.get("group")


@pytest.mark.parametrize("between", ["\n", " ", "", "\n\n  ", "-"])
def test_both_halves_are_the_code_in_either_order(between: str) -> None:
    for _ in range(50):
        code, halves = _split()
        for one, other in itertools.permutations((halves.first, halves.second)):
            entry = parse_entry("-".join(one) + between + "-".join(other))
            assert entry.code == code
            assert entry.from_halves


def test_the_code_itself_is_still_taken() -> None:
    code, _ = _split()
    assert parse_entry(code.text.lower()) == parse_entry(code.text)
    assert parse_entry(code.text).code == code
    assert not parse_entry(code.text).from_halves


def test_a_half_alone_is_named_and_is_never_a_code() -> None:
    for _ in range(50):
        _, halves = _split()
        for number, half in ((1, halves.first), (2, halves.second)):
            assert _told("-".join(half)) == (ErrorCode.RECOVERY_HALF_ALONE, number, None)
            assert _told("-".join(half) + "\n" + "-".join(half))[0] is ErrorCode.RECOVERY_HALF_ALONE
            with pytest.raises(HeijastusError):
                parse_recovery_code("-".join(half))


def test_every_single_wrong_symbol_of_a_half_is_caught_with_its_half_and_group() -> None:
    tried = 0
    for _ in range(3):
        _, halves = _split()
        for number, half in ((1, halves.first), (2, halves.second)):
            other = "".join(halves.second if number == 1 else halves.first)
            symbols = "".join(half)
            for place, wrong in itertools.product(range(len(symbols)), ALPHABET):
                if wrong == symbols[place]:
                    continue
                tried += 1
                changed = symbols[:place] + wrong + symbols[place + 1 :]
                expected = (ErrorCode.RECOVERY_HALF_WRONG, number, place // GROUP_LENGTH + 1)
                assert _told(changed) == expected
                assert _told(f"{changed}\n{other}") == expected
                assert _told(f"{other}\n{changed}") == expected
    assert tried == 3 * 2 * 36 * 31


def test_every_swap_of_neighbours_in_a_half_is_caught() -> None:
    tried = 0
    for _ in range(30):
        _, halves = _split()
        for number, half in ((1, halves.first), (2, halves.second)):
            symbols = "".join(half)
            for place in range(len(symbols) - 1):
                first, second = symbols[place : place + 2]
                if first != second:
                    tried += 1
                    swapped = symbols[:place] + second + first + symbols[place + 2 :]
                    expected = (ErrorCode.RECOVERY_HALF_WRONG, number, place // GROUP_LENGTH + 1)
                    assert _told(swapped) == expected
    assert tried > 1900


def test_a_group_from_the_other_sheet_or_from_the_code_is_caught() -> None:
    code, halves = _split()
    for place in range(GROUPS):
        for stranger in (halves.second[place], code.groups[place]):
            mixed = [*halves.first[:place], stranger, *halves.first[place + 1 :]]
            assert _told("-".join(mixed)) == (ErrorCode.RECOVERY_HALF_WRONG, 1, place + 1)


def test_a_missing_symbol_names_its_group_where_the_groups_are_spaced_and_its_half_where_not() -> None:
    _, halves = _split()
    short = [*halves.first[:3], halves.first[3][:-1], *halves.first[4:]]
    whole = " ".join(halves.second)
    assert _told(" ".join(short) + "\n" + whole) == (ErrorCode.RECOVERY_HALF_WRONG, 1, 4)
    assert _told("".join(short) + "\n" + whole.replace(" ", "")) == (ErrorCode.RECOVERY_HALF_WRONG, 1, 0)


def test_halves_of_two_splits_do_not_fit_together() -> None:
    code = new_recovery_code()
    one, other = split_code(code), split_code(code)
    assert one.first != other.first
    mixed = parse_entry("-".join(one.first) + "\n" + "-".join(other.second))
    assert mixed.code != code


def test_each_half_is_evenly_random_whatever_the_code_is() -> None:
    """Of the code of all zeros, whose halves would show any trace of it."""
    known = RecoveryCode(tuple("00000" + ALPHABET[number] for number in range(1, 7)))
    counts = [Counter[int](), Counter[int]()]
    for _ in range(400):
        halves = split_code(known)
        counts[0].update(values_of(halves.first))
        counts[1].update(values_of(halves.second))
    for count in counts:
        assert set(count) == set(range(32))
        assert max(count.values()) < 2 * min(count.values())


def test_the_repr_hides_the_halves() -> None:
    _, halves = _split()
    shown = f"{halves!r} {halves} {[halves]}"
    assert all(group not in shown for group in (*halves.first, *halves.second))
