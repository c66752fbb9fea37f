"""What stands in the way of a package, and how long a copy may lie about."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.handing import COPY_DAYS, CopyLeft, ObstacleCode, file_name, obstacles_of
from heijastus_desk.domain.rights.values import (
    AskedRight,
    Decision,
    HandedOver,
    IdentityCheck,
    IdentityMethod,
    PackageForm,
    ReceivedBy,
    RequesterKind,
    RightsRequest,
    StepCode,
)

DAY: Final = date(2026, 6, 8)
SURE: Final = (IdentityCheck(uid="i", method=IdentityMethod.IN_PERSON, verified_on=DAY),)
PACKAGE: Final = HandedOver(
    uid="p",
    number=1,
    form=PackageForm.PDF,
    made_on=DAY,
    sha256="",
    item_count=1,
    masked_count=0,
    left_out_count=0,
)
CASE: Final = RightsRequest(
    uid="c",
    number=1,
    requester=RequesterKind.ON_FILE,
    person="p",
    requester_name="Joku",
    received_on=DAY,
    received_by=ReceivedBy.EMAIL,
    lang=Lang.FI,
    rights=(AskedRight(right=Right.ACCESS, decision=Decision.GRANT),),
    identity=SURE,
)
REFUSED: Final = AskedRight(right=Right.ACCESS, decision=Decision.REFUSE)
CARRIED: Final = AskedRight(right=Right.PORTABILITY, decision=Decision.GRANT)


@pytest.mark.parametrize(
    ("case", "waiting", "found"),
    [
        (CASE, {}, []),
        (CASE, {StepCode.RECEIPT: 0, StepCode.PACKAGE: 0}, []),
        (CASE, {StepCode.PASSAGES: 3, StepCode.PLACES: 2}, [("places", 2), ("passages", 3)]),
        (CASE, {StepCode.DECISIONS: 0}, [("decisions", 0)]),
        (replace(CASE, identity=()), {}, [("identity", 0)]),
        (replace(CASE, identity=()), {StepCode.PLACES: 1}, [("identity", 0), ("places", 1)]),
        (replace(CASE, rights=(REFUSED,)), {StepCode.PLACES: 1}, [("refused", 0)]),
        (replace(CASE, rights=(REFUSED, CARRIED)), {}, []),
        (replace(CASE, rights=(AskedRight(right=Right.ERASURE),)), {}, [("not_asked", 0)]),
        (replace(CASE, person=""), {StepCode.PLACES: 1}, [("not_on_file", 0)]),
        (replace(CASE, closed_on=DAY), {}, [("closed", 0)]),
        (replace(CASE, closed_on=DAY, packages=(PACKAGE,)), {}, []),
    ],
)
def test_what_stands_in_the_way(
    case: RightsRequest, waiting: dict[StepCode, int], found: list[tuple[str, int]]
) -> None:
    assert [(one.code, one.count) for one in obstacles_of(case, waiting)] == found


def test_every_obstacle_is_met_in_the_table_above() -> None:
    marks = test_what_stands_in_the_way.pytestmark  # type: ignore[attr-defined]
    told = {code for _case, _waiting, found in marks[0].args[1] for code, _count in found}
    assert told == set(ObstacleCode)


def test_a_copy_is_reminded_of_a_week_after_it_left_or_else_after_it_was_made() -> None:
    copy = CopyLeft(package="p", number=3, form=PackageForm.ZIP, case="c", case_number=1, made_on=DAY)
    week = timedelta(days=COPY_DAYS)
    assert not copy.is_overdue(DAY + week - timedelta(days=1))
    assert copy.is_overdue(DAY + week)
    given = replace(copy, handed_on=DAY + timedelta(days=5))
    assert not given.is_overdue(DAY + week)
    assert given.is_overdue(DAY + timedelta(days=5) + week)


@pytest.mark.parametrize("form", PackageForm)
def test_a_file_is_named_by_its_number_alone(form: PackageForm) -> None:
    assert file_name(7, form) == ("tiedot-007.zip" if form is PackageForm.ZIP else "tiedot-007.pdf")
