"""Identity codes in free text: real ones are found however they are written, look-alikes are left alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heijastus_desk.domain import identity_codes as codes
from heijastus_desk.domain.identity_codes import (
    fields_with_identity_codes,
    holds_identity_code,
    identity_codes,
    identity_codes_in,
)

CODE = "131052-308T"
"""The example of the authority that gives them out."""


@pytest.mark.parametrize(
    "text",
    [
        CODE,
        CODE.lower(),
        f"tunnus {CODE}, puhelin",
        f"hetu{CODE}.",
        "131052–308T",
        "131052 - 308T",
        "131052\u2212308T",
        "131052U308T",
        "010594Y9021",
        "020516C903K",
    ],
)
def test_a_real_code_is_found(text: str) -> None:
    assert holds_identity_code(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "131052-308U",
        "131052-308",
        "1131052-308T",
        "131052-308TX",
        "131052-308T1",
        "311302-308T",
        "290201-308T",
        "131052G308T",
        "131052-001T",
        "040 1234567, 1234567-8, FI21 1234 5600 0007 85",
        "13.10.52-308T",
    ],
)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert not holds_identity_code(text)


def test_every_code_is_told_as_it_is_written() -> None:
    text = f"Äiti {CODE} ja isä 010594y9021 paikalla."
    assert identity_codes(text) == (CODE, "010594y9021")


def test_fields_are_told_by_name_and_lists_are_looked_through() -> None:
    typed = {"a": "ei", "b": [{"kind": "phone", "value": CODE}], "c": 7, "d": None, "e": CODE, "f": [["person", "uid"]]}
    assert fields_with_identity_codes(typed) == ("b", "e")
    assert identity_codes_in(typed["b"]) == (CODE,)


def _code(day: date, number: int, sign: str) -> str:
    digits = f"{day:%d%m%y}{number:03}"
    return f"{digits[:6]}{sign}{digits[6:]}{codes._CHECK[int(digits) % 31]}"


_DAYS = st.integers(0, 36_523).map(lambda days: date(1900, 1, 1) + timedelta(days=days))


@given(day=_DAYS, number=st.integers(2, 999), sign=st.sampled_from("-UVWXY"), before=st.text(max_size=5))
def test_any_code_of_the_last_century_is_found(day: date, number: int, sign: str, before: str) -> None:
    code = _code(day, number, sign)
    assert code in identity_codes(f"{before} {code} ")


@given(day=_DAYS, number=st.integers(2, 999), wrong=st.integers(1, 30))
def test_a_wrong_check_character_is_never_found(day: date, number: int, wrong: int) -> None:
    code = _code(day, number, "-")
    other = codes._CHECK[(codes._CHECK.index(code[-1]) + wrong) % 31]
    assert not holds_identity_code(code[:-1] + other)


@given(st.text(alphabet="0123456789-+ATUYabc äö\n\0\u202e", max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    assert len(identity_codes(text)) == sum(1 for _ in codes._found(text))
