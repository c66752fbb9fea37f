"""Every typing error the code promises to catch, tried in full."""

import itertools
from collections import Counter

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.recovery_code import (
    ALPHABET,
    GROUP_LENGTH,
    GROUPS,
    RecoveryCode,
    group_is_valid,
    new_recovery_code,
    parse_recovery_code,
)


def _rejected_group(typed: str) -> int:
    with pytest.raises(HeijastusError) as caught:
        parse_recovery_code(typed)
    assert caught.value.code is ErrorCode.WRONG_RECOVERY_CODE
    group = caught.value.params["group"]
    assert isinstance(group, int)
    return group


def test_a_new_code_has_150_random_bits_in_six_checked_groups() -> None:
    codes = [new_recovery_code() for _ in range(200)]
    assert len({code.text for code in codes}) == 200
    for code in codes:
        assert [len(group) for group in code.groups] == [GROUP_LENGTH] * GROUPS
        assert parse_recovery_code(code.text) == code
        assert len(code.secret) == 19
        assert int.from_bytes(code.secret, "big") < 2**150
    data = Counter(symbol for code in codes for group in code.groups for symbol in group[:5])
    assert set(data) == set(ALPHABET)
    assert max(data.values()) < 2 * min(data.values())


def test_the_alphabet_has_no_look_alikes() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)


def test_every_single_wrong_symbol_is_caught_and_its_group_named() -> None:
    tried = 0
    for code in (new_recovery_code() for _ in range(5)):
        symbols = "".join(code.groups)
        for place, wrong in itertools.product(range(len(symbols)), ALPHABET):
            if wrong != symbols[place]:
                tried += 1
                assert _rejected_group(symbols[:place] + wrong + symbols[place + 1 :]) == place // GROUP_LENGTH + 1
    assert tried == 5 * 36 * 31


def test_every_swap_of_neighbours_is_caught_also_across_groups() -> None:
    tried = 0
    for code in (new_recovery_code() for _ in range(60)):
        symbols = "".join(code.groups)
        for place in range(len(symbols) - 1):
            first, second = symbols[place : place + 2]
            if first != second:
                tried += 1
                swapped = symbols[:place] + second + first + symbols[place + 2 :]
                assert _rejected_group(swapped) == place // GROUP_LENGTH + 1
    assert tried > 1900


@pytest.mark.parametrize("number", range(1, GROUPS + 1))
def test_any_two_symbols_of_a_group_swapped_or_doubled_wrong_are_caught(number: int) -> None:
    """The check is linear, so all pairs of values at all pairs of places decide it for every group there is."""
    base = "00000" + ALPHABET[number]
    assert group_is_valid(number, base)
    for one, two in itertools.combinations(range(GROUP_LENGTH), 2):
        for left, right in itertools.combinations(ALPHABET, 2):
            group = _completed(number, one, two, left, right)
            if group is None:
                continue
            swapped = list(group)
            swapped[one], swapped[two] = swapped[two], swapped[one]
            assert not group_is_valid(number, "".join(swapped))
    for one, two in itertools.combinations(range(5), 2):
        for twin in ALPHABET[1:]:
            twins = list(base)
            twins[one] = twins[two] = twin
            assert not group_is_valid(number, "".join(twins))


def _completed(number: int, one: int, two: int, left: str, right: str) -> str | None:
    """A valid group with these two symbols at these places, found by trying the check (or one data) symbol."""
    symbols = ["0"] * GROUP_LENGTH
    symbols[one], symbols[two] = left, right
    free = next(place for place in reversed(range(GROUP_LENGTH)) if place not in (one, two))
    for symbol in ALPHABET:
        symbols[free] = symbol
        if group_is_valid(number, "".join(symbols)):
            return "".join(symbols)
    return None


def test_every_pair_of_places_could_be_completed() -> None:
    # So that the test above cannot pass by finding nothing to try.
    assert all(_completed(3, one, two, "7", "K") for one, two in itertools.combinations(range(GROUP_LENGTH), 2))


def test_exchanged_groups_are_caught() -> None:
    for code in (new_recovery_code() for _ in range(20)):
        for one, two in itertools.combinations(range(GROUPS), 2):
            groups = list(code.groups)
            groups[one], groups[two] = groups[two], groups[one]
            if groups != list(code.groups):
                assert _rejected_group("-".join(groups)) == one + 1


def test_a_missing_or_doubled_symbol_is_caught_and_named_when_the_groups_are_spaced() -> None:
    code = new_recovery_code()
    for group, place in itertools.product(range(GROUPS), range(GROUP_LENGTH)):
        for changed in (
            code.groups[group][:place] + code.groups[group][place + 1 :],
            code.groups[group][: place + 1] + code.groups[group][place:],
        ):
            groups = [*code.groups[:group], changed, *code.groups[group + 1 :]]
            assert _rejected_group(" ".join(groups)) == group + 1
            assert _rejected_group("".join(groups)) == 0


@pytest.mark.parametrize("typed", ["", " ", "-", "A", "A" * 35, "A" * 37, "ä" * 1000, "\x00"])
def test_what_is_no_code_at_all_names_no_group(typed: str) -> None:
    assert _rejected_group(typed) == 0


@pytest.mark.parametrize("wrong", ["Å", "*", "?", "é", "漢"])
def test_a_symbol_outside_the_alphabet_is_named_by_its_group(wrong: str) -> None:
    text = "".join(new_recovery_code().groups)
    assert _rejected_group(text[:13] + wrong + text[14:]) == 3


KNOWN = RecoveryCode(("000001", "000002", "000003", "000004", "000005", "000006"))


@pytest.mark.parametrize(
    "typed",
    [
        "000001-000002-000003-000004-000005-000006",
        "  000001 000002\n000003\t000004 000005 000006 ",
        "OOOOOI oooool ooooo3 ooooo4 ooooo5 ooooo6".replace("oooool", "oooo02"),
        "00000100000200000300000400000500 0006",
        "000 001 000 002 000 003 000 004 000 005 000 006",
        "000001–000002—000003_000004.000005,000006",
        "000001 000002 000003 000004 000005 000006",
    ],
)
def test_typing_is_forgiving(typed: str) -> None:
    assert parse_recovery_code(typed) == KNOWN


def test_case_and_look_alikes_are_read_as_what_is_printed() -> None:
    for code in (new_recovery_code() for _ in range(50)):
        typed = code.text.lower().replace("0", "o").replace("1", "l").replace("v", "u")
        assert parse_recovery_code(typed) == code


def test_two_groups_typed_back_prove_the_sheet() -> None:
    code = new_recovery_code()
    assert code.has_group(2, f" {code.groups[1].lower()} ")
    assert not code.has_group(2, code.groups[2])
    assert not code.has_group(2, "")


def test_the_repr_hides_the_code() -> None:
    code = new_recovery_code()
    shown = f"{code!r} {code} {[code]} {(code,)!r}"
    assert all(group not in shown for group in code.groups)
