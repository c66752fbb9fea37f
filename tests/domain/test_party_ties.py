"""Labels, and the dates a relationship seems to have."""

from datetime import date

import pytest

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.party_ties import (
    MOST_LABELS,
    BanEntry,
    GuardianEntry,
    ProposedDates,
    RoleEntry,
    checked_ban,
    checked_guardian,
    checked_labels,
    checked_role,
    proposed_dates,
)
from heijastus_desk.domain.records import RoleKind

TODAY = date(2026, 6, 8)


def day(number: int) -> date:
    return date(2026, 1, number)


PERSON, FIRM = PartyRef(person="p"), PartyRef(organisation="o")


def test_labels_are_cleaned_sorted_and_kept_once() -> None:
    assert checked_labels(["  Öljy ", "åbo", "VIP", "vip", "", "A\u030ala"]) == ("VIP", "åbo", "Åla", "Öljy")


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["x" * 41], ErrorCode.FIELD_TOO_LONG),
        ([f"n{n}" for n in range(MOST_LABELS + 1)], ErrorCode.FIELD_TOO_LONG),
        (["a\0b"], ErrorCode.FIELD_HAS_CONTROL_CHARACTERS),
    ],
)
def test_bad_labels_are_refused(names: list[str], code: ErrorCode) -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_labels(names)
    assert (failure.value.code, failure.value.field) == (code, "labels")


@pytest.mark.parametrize(
    ("contracts", "contacts", "proposed"),
    [
        ([], [], ProposedDates()),
        ([], [day(3), day(2)], ProposedDates(day(2), None)),
        ([(day(5), None)], [day(3)], ProposedDates(day(3), None)),
        ([(day(5), day(9))], [day(7)], ProposedDates(day(5), day(9))),
        ([(day(5), day(9))], [day(12)], ProposedDates(day(5), day(12))),
        ([(day(5), day(9)), (day(1), None)], [], ProposedDates(day(1), None)),
        ([(day(5), date(2026, 12, 1))], [day(6)], ProposedDates(day(5), None)),
        ([(None, day(9))], [date(2027, 1, 1)], ProposedDates(None, day(9))),
    ],
)
def test_a_relationship_ends_only_when_everything_has_ended(
    contracts: list[tuple[date | None, date | None]], contacts: list[date], proposed: ProposedDates
) -> None:
    assert proposed_dates(contracts, contacts, TODAY) == proposed


@pytest.mark.parametrize(
    ("entry", "code", "field"),
    [
        (RoleEntry(party=PartyRef()), ErrorCode.FIELD_EMPTY, "party"),
        (RoleEntry(party=PERSON, kind=RoleKind.ORDERER), ErrorCode.CHOICE_UNKNOWN, "kind"),
        (RoleEntry(party=PERSON, kind=RoleKind.GUARDIAN), ErrorCode.CHOICE_UNKNOWN, "kind"),
        (RoleEntry(party=FIRM, kind=RoleKind.CONTACT), ErrorCode.CHOICE_UNKNOWN, "kind"),
        (RoleEntry(party=PERSON, kind=RoleKind.CONTACT), ErrorCode.FIELD_EMPTY, "contact_of"),
        (RoleEntry(party=PERSON, started_on=day(2), ended_on=day(1)), ErrorCode.DATE_ORDER, "ended_on"),
    ],
)
def test_roles_that_cannot_be(entry: RoleEntry, code: ErrorCode, field: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_role(entry)
    assert (failure.value.code, failure.value.field) == (code, field)


def test_nobody_is_their_own_guardian() -> None:
    for entry, code in (
        (GuardianEntry(person="p", guardian="p"), ErrorCode.TIE_TO_SELF),
        (GuardianEntry(person="p", guardian=""), ErrorCode.FIELD_EMPTY),
    ):
        with pytest.raises(HeijastusError) as failure:
            checked_guardian(entry)
        assert (failure.value.code, failure.value.field) == (code, "other")


@pytest.mark.parametrize(
    ("entry", "code", "field"),
    [
        (BanEntry(person="p", stated_on=date(2026, 6, 9)), ErrorCode.DATE_IN_FUTURE, "stated_on"),
        (BanEntry(person="p", stated_on=day(2), lifted_on=day(1)), ErrorCode.DATE_ORDER, "lifted_on"),
        (BanEntry(person="p", stated_on=day(2), details="x\0"), ErrorCode.FIELD_HAS_CONTROL_CHARACTERS, "details"),
    ],
)
def test_bans_that_cannot_be(entry: BanEntry, code: ErrorCode, field: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_ban(entry, TODAY)
    assert (failure.value.code, failure.value.field) == (code, field)
