"""Handing a package over: what still stands in the way, what was made, and which copies are left on her own disk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.values import Decision, PackageForm, RightsRequest, StepCode

COPY_DAYS: Final = 7
"""A copy that lies on her own disk longer than this is reminded of."""
PACKAGE_RIGHTS: Final = frozenset({Right.ACCESS, Right.PORTABILITY})
"""The rights that are answered with a package."""
FILE_ENDINGS: Final = {
    PackageForm.PAPER: "pdf",
    PackageForm.PDF: "pdf",
    PackageForm.PDF_OLDER: "pdf",
    PackageForm.ZIP: "zip",
}


class ObstacleCode(StrEnum):
    """Why a package cannot be made yet, in the order in which she gets past them."""

    CLOSED = "closed"
    NOT_ASKED = "not_asked"
    """neither access nor portability was asked"""
    NOT_ON_FILE = "not_on_file"
    """nobody on file: there is nothing to hand over"""
    IDENTITY = "identity"
    PLACES = "places"
    DECISIONS = "decisions"
    REFUSED = "refused"
    """every right a package answers was refused"""
    PASSAGES = "passages"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something to be done first; `count` says of how many, where it is counted."""

    code: ObstacleCode
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePackage:
    """A package ready to leave. The password is shown once and kept nowhere; it is empty on paper."""

    uid: str
    case: str
    """uid"""
    case_number: int
    number: int
    form: PackageForm
    path: Path = field(repr=False)
    password: str = field(repr=False)
    item_count: int
    masked_count: int
    left_out_count: int
    file_count: int
    """attachments in it; on paper those to be printed apart"""

    @property
    def file_name(self) -> str:
        """The neutral name of the file."""
        return file_name(self.number, self.form)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLeft:
    """A locked copy that still lies on her own disk, as far as the program knows."""

    package: str
    """uid"""
    number: int
    form: PackageForm
    case: str
    """uid"""
    case_number: int
    made_on: date
    handed_on: date | None = None

    @property
    def file_name(self) -> str:
        """The neutral name of the file."""
        return file_name(self.number, self.form)

    def is_overdue(self, today: date) -> bool:
        """Whether it has lain for `COPY_DAYS` days since it left her hands, or since it was made."""
        return (today - (self.handed_on or self.made_on)).days >= COPY_DAYS


def file_name(number: int, form: PackageForm) -> str:
    """The neutral name of a package, the same in every language."""
    return f"tiedot-{number:03d}.{FILE_ENDINGS[form]}"


def obstacles_of(case: RightsRequest, waiting: Mapping[StepCode, int]) -> tuple[Obstacle, ...]:
    """What stands in the way of a package of this case, in order; nothing else is told where nothing can help.

    `waiting` are the steps of its checklist that are not over, each with how much is left of it. A closed case of
    which a package was made lets another copy be made: the recipient may not be able to open the first.
    """
    if not case.is_open and not case.packages:
        return (Obstacle(ObstacleCode.CLOSED),)
    asked = [one for one in case.rights if one.right in PACKAGE_RIGHTS]
    if not asked:
        return (Obstacle(ObstacleCode.NOT_ASKED),)
    if not case.person:
        return (Obstacle(ObstacleCode.NOT_ON_FILE),)
    if all(one.decision is Decision.REFUSE for one in asked):
        return (Obstacle(ObstacleCode.REFUSED),)
    found = [Obstacle(code, waiting[step]) for step, code in _BEFORE.items() if step in waiting]
    # Whatever her list says of the step: to whom nobody knows who it is, nothing is handed over.
    unknown = [Obstacle(ObstacleCode.IDENTITY)] if case.verified_on is None else []
    return (*unknown, *found)


_BEFORE: Final = {
    StepCode.PLACES: ObstacleCode.PLACES,
    StepCode.DECISIONS: ObstacleCode.DECISIONS,
    StepCode.PASSAGES: ObstacleCode.PASSAGES,
}
