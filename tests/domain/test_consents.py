"""What stands of what a person said, and what of it permits something."""

from datetime import date

import pytest

from heijastus_desk.domain.consents import (
    ConsentEntry,
    ConsentStep,
    ConsentText,
    GivenHow,
    PermissionEntry,
    PermissionKind,
    Said,
    checked_consent,
    checked_permission,
    checked_text,
    concerning,
    permits,
    purpose_key,
    stands,
    withdrawn_on,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang

TODAY = date(2026, 6, 8)


def yes(day: int, contract: str = "", to: str = "") -> Said:
    return Said(ConsentStep.GIVEN, date(2026, 5, day), contract, to)


def no(day: int, contract: str = "", to: str = "") -> Said:
    return Said(ConsentStep.WITHDRAWN, date(2026, 5, day), contract, to)


@pytest.mark.parametrize(
    ("said", "standing", "ended"),
    [
        ((), False, None),
        ((yes(1),), True, None),
        ((yes(1), no(2)), False, 2),
        ((no(2), yes(1)), False, 2),
        ((yes(1), no(2), yes(3)), True, None),
        ((yes(1), no(3), yes(2)), False, 3),
        ((yes(1), no(1)), False, 1),
        ((no(1), yes(1)), True, None),
        ((no(4),), False, 4),
    ],
    ids=["nothing", "given", "withdrawn", "recorded late", "again", "before the end", "same day", "same day yes", "no"],
)
def test_the_last_word_counts(said: tuple[Said, ...], *, standing: bool, ended: int | None) -> None:
    assert stands(said, TODAY) is standing
    assert withdrawn_on(said, TODAY) == (date(2026, 5, ended) if ended else None)


def test_what_will_be_said_does_not_count_yet() -> None:
    assert stands((yes(1), no(20)), date(2026, 5, 19))
    assert not stands((yes(1), no(20)), date(2026, 5, 20))


@pytest.mark.parametrize(
    ("said", "contract", "allowed"),
    [
        ((), "", False),
        ((yes(1),), "", True),
        ((yes(1),), "a", True),
        ((yes(1, "a"),), "", False),
        ((yes(1, "a"),), "a", True),
        ((yes(1, "a"),), "b", False),
        ((yes(1), no(2)), "a", False),
        ((yes(1, "a"), no(2)), "a", False),
        ((yes(1), no(2, "a")), "a", False),
        ((yes(1), no(2, "a")), "b", True),
        ((yes(1), no(2, "a")), "", False),
        ((yes(1, "a"), yes(1, "b"), no(2, "a")), "b", True),
        ((yes(1, "", "Yhdistys"),), "", True),
        ((yes(1, "", "Yhdistys"), no(2, "", "yhdistys ")), "", False),
        ((yes(1, "", "Yhdistys"), no(2, "", "Tilaaja")), "", True),
        ((yes(1, "", "Yhdistys"), no(2)), "", False),
        ((yes(1), no(2, "", "Yhdistys")), "", False),
        ((yes(1, "a", "Yhdistys"), no(2, "a"), yes(3, "a", "Tilaaja")), "a", True),
    ],
)
def test_a_permission_is_read_narrowly_and_its_end_widely(
    said: tuple[Said, ...], contract: str, *, allowed: bool
) -> None:
    assert permits(said, TODAY, contract) is allowed


def test_each_permission_is_ended_by_its_own_withdrawal() -> None:
    first, second, end = yes(1, "a"), yes(1, "b"), no(2, "a")
    assert concerning((first, second, end), first) == (first, end)
    assert concerning((first, second, end), second) == (second,)


@pytest.mark.parametrize(("one", "other"), [("Uutiskirje", "uutiskirje"), ("Uutis  kirje", " uutis kirje")])
def test_a_purpose_is_the_same_however_it_is_typed(one: str, other: str) -> None:
    assert purpose_key(one) == purpose_key(other)


def consent(**more: object) -> ConsentEntry:
    known: dict[str, object] = {
        "person": "uid",
        "purpose": " Uutiskirje ",
        "step": ConsentStep.GIVEN,
        "happened_on": TODAY,
        "how": GivenHow.ORAL,
    }
    return ConsentEntry(**(known | more))  # pyright: ignore[reportArgumentType]


def permission(**more: object) -> PermissionEntry:
    known: dict[str, object] = {
        "person": "uid",
        "kind": PermissionKind.RECORDING,
        "step": ConsentStep.GIVEN,
        "happened_on": TODAY,
        "how": GivenHow.WRITTEN,
        "to_whom": " Oppilaitos ",
    }
    return PermissionEntry(**(known | more))  # pyright: ignore[reportArgumentType]


def test_texts_are_cleaned() -> None:
    assert checked_consent(consent(), TODAY).purpose == "Uutiskirje"
    assert checked_permission(permission(), TODAY).to_whom == "Oppilaitos"
    text = ConsentText(purpose=" Uutiskirje", lang=Lang.FI, wording=" Haluan\r\nkirjeen ", adopted_on=TODAY)
    assert (checked_text(text).purpose, checked_text(text).wording) == ("Uutiskirje", "Haluan\nkirjeen")


@pytest.mark.parametrize(
    ("entry", "code", "field"),
    [
        ({"person": ""}, ErrorCode.FIELD_EMPTY, "person"),
        ({"purpose": "  "}, ErrorCode.FIELD_EMPTY, "purpose"),
        ({"happened_on": date(2026, 6, 9)}, ErrorCode.DATE_IN_FUTURE, "happened_on"),
        ({"evidence": "a\0b"}, ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "evidence"),
    ],
)
def test_what_is_wrong_with_a_consent_is_said_at_its_field(
    entry: dict[str, object], code: ErrorCode, field: str
) -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_consent(consent(**entry), TODAY)
    assert (failure.value.code, failure.value.field) == (code, field)


@pytest.mark.parametrize(
    ("entry", "code", "field"),
    [
        ({"person": ""}, ErrorCode.FIELD_EMPTY, "person"),
        ({"to_whom": "x" * 500}, ErrorCode.FIELD_TOO_LONG, "to_whom"),
        ({"happened_on": date(2026, 6, 9)}, ErrorCode.DATE_IN_FUTURE, "happened_on"),
    ],
)
def test_what_is_wrong_with_a_permission_is_said_at_its_field(
    entry: dict[str, object], code: ErrorCode, field: str
) -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_permission(permission(**entry), TODAY)
    assert (failure.value.code, failure.value.field) == (code, field)
