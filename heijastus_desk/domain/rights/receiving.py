"""A request as it is written down on arrival, and what to know before it is opened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from dateutil.relativedelta import relativedelta

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.reasons import Param, Reason
from heijastus_desk.domain.rights.values import ASKABLE, ReceivedBy, RequesterKind, RightsRequest

DETAILS_LENGTH: Final = 20_000
"""Letters of the request itself, pasted in."""
_ABOUT_SOMEBODY: Final = frozenset({RequesterKind.ON_FILE, RequesterKind.REPRESENTATIVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRequest:
    """What she tells of a request when it arrives; the deadline runs from `received_on`, whenever she writes it."""

    requester: RequesterKind = RequesterKind.ON_FILE
    person: str = ""
    """uid of the person on file it is about; required unless the requester is unknown or an orderer"""
    requester_name: str = ""
    """who asks, as the request says; empty for a person on file means as on the card"""
    reply_to: str = ""
    """where the answer is wanted: an e-mail address, a phone number or an address"""
    representative: str = ""
    """whom the person is represented by and on what ground; required of a representative"""
    received_on: date
    received_by: ReceivedBy = ReceivedBy.EMAIL
    details: str = ""
    """what was asked, in the request's own words"""
    lang: Lang = Lang.FI
    rights: tuple[Right, ...] = (Right.ACCESS,)
    follows: str = ""
    """uid of the closed case it follows up"""


class HeedCode(StrEnum):
    """What to know before a case is opened."""

    OPEN_CASE = "open_case"
    REPEAT_HALF_YEAR = "repeat_half_year"
    REPEAT_YEAR = "repeat_year"
    ADDRESS_OF_ANOTHER = "address_of_another"
    ADDRESS_OF_ORDERER = "address_of_orderer"
    ADDRESS_NOT_ON_FILE = "address_not_on_file"
    ERASED_BEFORE = "erased_before"
    RESTRICTED = "restricted"
    SEVERAL_REGISTERS = "several_registers"
    MINOR = "minor"
    FOUND_ON_FILE = "found_on_file"
    """said to be unknown, but the name or the address is on file"""


@dataclass(frozen=True, slots=True)
class Heed:
    """Something to know before opening; `number` and `case` name an earlier case, `count` how many."""

    code: HeedCode
    number: int | None = None
    case: str = ""
    count: int = 0

    @property
    def reason(self) -> Reason:
        """To be worded: `heed_<code>` of the reasons."""
        params: dict[str, Param] = {}
        if self.number is not None:
            params["number"] = self.number
        if self.count:
            params["count"] = self.count
        return Reason(f"heed_{self.code.value}", params)


def checked(new: NewRequest, today: date) -> NewRequest:
    """The request with cleaned texts.

    Raises FIELD_EMPTY at `person`, `requester_name`, `representative` or `rights`, DATE_IN_FUTURE at `received_on`,
    CHOICE_UNKNOWN at `rights` for what cannot be asked of her, FIELD_TOO_LONG at `details`.
    """
    if new.received_on > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="received_on", given=new.received_on)
    about = new.requester in _ABOUT_SOMEBODY
    if about and not new.person:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="person")
    details = values.prose(new.details, field="details")
    if len(details) > DETAILS_LENGTH:
        raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field="details", length=len(details), limit=DETAILS_LENGTH)
    by_other = new.requester is RequesterKind.REPRESENTATIVE
    return NewRequest(
        requester=new.requester,
        person=new.person if about else "",
        requester_name=values.line(new.requester_name, field="requester_name", required=not about),
        reply_to=values.prose(new.reply_to, field="reply_to"),
        representative=values.line(new.representative, field="representative", required=by_other) if by_other else "",
        received_on=new.received_on,
        received_by=new.received_by,
        details=details,
        lang=new.lang,
        rights=_asked(new),
        follows=new.follows,
    )


def _asked(new: NewRequest) -> tuple[Right, ...]:
    wanted = set(new.rights)
    strange = wanted.difference(ASKABLE)
    if strange:
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="rights", given=min(strange).value)
    if not wanted:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="rights")
    return tuple(right for right in ASKABLE if right in wanted)


def repeats(cases: Iterable[RightsRequest], new: NewRequest) -> tuple[Heed, ...]:
    """The earlier cases of the same person worth knowing of: every open one, and the last repeat within a year."""
    earlier = sorted(cases, key=lambda one: (one.received_on, one.number), reverse=True)
    found = [Heed(HeedCode.OPEN_CASE, one.number, one.uid) for one in earlier if one.is_open]
    asked = set(new.rights)
    for one in earlier:
        if one.is_open or one.uid == new.follows or asked.isdisjoint(one.asked):
            continue
        if one.received_on > new.received_on - relativedelta(months=6):
            return (*found, Heed(HeedCode.REPEAT_HALF_YEAR, one.number, one.uid))
        if one.received_on > new.received_on - relativedelta(years=1):
            return (*found, Heed(HeedCode.REPEAT_YEAR, one.number, one.uid))
        break
    return tuple(found)
