"""What a guess costs: floor, cap and calibration, with a computer of any speed put in place of this one."""

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.key_derivation import (
    CAP,
    DEFAULT,
    FLOOR,
    Argon2Cost,
    calibrate,
    derive_from_passphrase,
    derive_from_random,
    measure,
    normalised,
    require_floor,
)

MIB = 1024


def test_the_published_figures_stand() -> None:
    assert Argon2Cost(64 * MIB, 3, 4) == FLOOR
    assert Argon2Cost(256 * MIB, 3, 4) == DEFAULT
    assert CAP.memory_kib == 1024 * MIB


@pytest.mark.parametrize(
    ("cost", "refused"),
    [
        (FLOOR, False),
        (DEFAULT, False),
        (Argon2Cost(64 * MIB - 1, 3, 4), True),
        (Argon2Cost(64 * MIB, 2, 4), True),
        (Argon2Cost(64 * MIB, 3, 3), True),
        (Argon2Cost(1024 * MIB, 1, 4), True),
    ],
)
def test_the_floor_counts_each_of_the_three(cost: Argon2Cost, refused: bool) -> None:
    if not refused:
        require_floor(cost)
        return
    with pytest.raises(HeijastusError) as caught:
        require_floor(cost)
    assert caught.value.code is ErrorCode.KDF_TOO_WEAK


@pytest.mark.parametrize("seconds_per_gib", [0.1, 0.5, 0.9, 2.0, 3.0, 6.0, 8.0, 14.0])
def test_calibration_meets_its_target_wherever_floor_and_cap_allow(seconds_per_gib: float) -> None:
    def measured(cost: Argon2Cost) -> float:
        return seconds_per_gib * cost.memory_kib / (1024 * MIB) * cost.iterations / 3

    cost = calibrate(measured=measured)
    assert not cost.is_below(FLOOR)
    assert not CAP.is_below(cost)
    if 0.5 * 3 / 16 < seconds_per_gib < 16.0:
        assert 0.5 <= measured(cost) <= 1.0


def test_a_slow_computer_gets_the_floor_and_a_starved_one_too() -> None:
    assert calibrate(measured=lambda _: 30.0) == FLOOR
    assert calibrate(measured=lambda cost: float("inf") if cost != FLOOR else 0.1) == FLOOR
    assert calibrate(measured=lambda _: float("inf")) == FLOOR


def test_an_uneven_computer_is_measured_again() -> None:
    tried: list[Argon2Cost] = []

    def measured(cost: Argon2Cost) -> float:
        tried.append(cost)
        # Larger memory is slower than in proportion, as when caches are left behind.
        return 0.05 * (cost.memory_kib / FLOOR.memory_kib) ** 1.3

    cost = calibrate(measured=measured)
    assert 0.5 <= measured(cost) <= 1.0
    assert len(tried) <= 4


def test_measuring_takes_real_time() -> None:
    assert 0 < measure(Argon2Cost(1024, 1, 1)) < 5


def test_it_is_argon2id_as_the_reference_program_computes_it() -> None:
    """Two vectors of the reference implementation's own test (`test.c`, Argon2id, version 0x13)."""
    known = {
        Argon2Cost(256, 2, 1): "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
        Argon2Cost(65536, 2, 1): "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
    }
    for cost, answer in known.items():
        assert derive_from_passphrase("password", cost, b"somesalt").hex() == answer


def test_purposes_and_salts_separate_derived_keys() -> None:
    made = {derive_from_random(b"s" * 19, salt, purpose) for salt in (b"a" * 16, b"b" * 16) for purpose in ("x", "y")}
    assert len(made) == 4


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [("ä", "a\u0308", True), ("å", "\u212b".lower(), True), ("ä", "a", False), ("a ", "a", False), ("A", "a", False)],
)
def test_only_the_spelling_form_of_letters_is_levelled(one: str, two: str, same: bool) -> None:
    assert (normalised(one) == normalised(two)) is same
