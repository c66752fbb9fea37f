"""Cases made up for tests of the rules about requests."""

from datetime import date
from typing import Any

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.values import (
    AskedRight,
    CaseLetter,
    Decision,
    HandedOver,
    IdentityCheck,
    IdentityMethod,
    LetterKind,
    PackageForm,
    ReceivedBy,
    RequesterKind,
    RightsRequest,
)

RECEIVED = date(2026, 3, 3)


def a_case(*rights: Right, decided: Decision | None = None, **more: Any) -> RightsRequest:
    """An open case of somebody on file, received on 3 March 2026."""
    plain: dict[str, Any] = {
        "uid": "case",
        "number": 7,
        "requester": RequesterKind.ON_FILE,
        "person": "person",
        "requester_name": "Keksitty Henkilö",
        "received_on": RECEIVED,
        "received_by": ReceivedBy.EMAIL,
        "lang": Lang.FI,
        "rights": tuple(AskedRight(right=one, decision=decided) for one in rights or (Right.ACCESS,)),
    }
    return RightsRequest(**{**plain, **more})


def a_check(asked: str = "", answered: str = "", verified: str = "") -> IdentityCheck:
    """A query for identity, its days in ISO form."""
    days = [date.fromisoformat(one) if one else None for one in (asked, answered, verified)]
    return IdentityCheck(
        uid="check", method=IdentityMethod.CALL_BACK, asked_on=days[0], answered_on=days[1], verified_on=days[2]
    )


def a_letter(kind: LetterKind, sent: date | None = RECEIVED) -> CaseLetter:
    """A letter that was sent, unless told otherwise."""
    return CaseLetter(
        uid="letter", kind=kind, lang=Lang.FI, addressee="", title="", body="", made_on=RECEIVED, sent_on=sent
    )


def a_package(handed: date | None = None, gone: date | None = None) -> HandedOver:
    """A package made on the day of receipt."""
    return HandedOver(
        uid="package",
        number=1,
        form=PackageForm.PDF,
        made_on=RECEIVED,
        sha256="0" * 64,
        item_count=3,
        masked_count=0,
        left_out_count=0,
        handed_on=handed,
        copy_gone_on=gone,
    )
