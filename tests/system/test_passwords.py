"""Passwords of files that leave her hands."""

import math

import pytest

from heijastus_desk.system import passwords
from heijastus_desk.system.passwords import ALPHABET, BITS, GROUP_LENGTH, GROUPS, new_password


def test_a_password_is_four_groups_of_four_from_the_alphabet() -> None:
    for _ in range(200):
        groups = new_password().split("-")
        assert [len(group) for group in groups] == [GROUP_LENGTH] * GROUPS
        assert set("".join(groups)) <= set(ALPHABET)


def test_it_has_eighty_bits_and_no_look_alikes() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET)
    assert math.log2(len(ALPHABET)) * GROUPS * GROUP_LENGTH == BITS == 80
    assert not set(ALPHABET) & set("01OI")
    assert ALPHABET.isascii()
    assert ALPHABET.upper() == ALPHABET


def test_every_symbol_comes_from_the_systems_random_source(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(ALPHABET[:16])
    monkeypatch.setattr(passwords.secrets, "choice", lambda _alphabet: next(drawn))
    assert new_password() == "2345-6789-ABCD-EFGH"


def test_two_are_never_alike() -> None:
    assert len({new_password() for _ in range(500)}) == 500
