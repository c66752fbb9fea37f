"""The rows of a case as they are written: by opening and correcting, and by the services of single steps."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import StepCode, StepOutcome
from heijastus_desk.storage.queries.party_names import party_names
from heijastus_desk.storage.unit_of_work import Transaction

_OF_ASKER: Final = ("request_identity",)
_OF_PERSON: Final = (
    *_OF_ASKER,
    "request_right",
    "request_step",
    "request_place",
    "request_decision",
    "request_passage",
    "request_task",
)
"""What a case holds of the person it is about; its letters stay as they were written."""


def open_case(transaction: Transaction, uid: str) -> dict[str, Any]:
    """The row of an open case; raises CASE_CLOSED, RECORD_NOT_FOUND."""
    row = transaction.fetch("rights_request", uid)
    if row["closed_on"] is not None:
        raise HeijastusError(ErrorCode.CASE_CLOSED, number=row["number"])
    return row


def write_step(
    transaction: Transaction, uid: str, step: StepCode, outcome: StepOutcome, on: date, remark: str = ""
) -> None:
    """Record a step of an open case within an act that does it; raises CASE_CLOSED."""
    row = open_case(transaction, uid)
    columns = {"outcome": outcome.value, "done_on": on, "remark": remark}
    known = transaction.rows("request_step", request_id=row["id"], step=step.value)
    if known:
        transaction.update("request_step", known[0]["uid"], columns)
    else:
        transaction.insert("request_step", {"request_id": row["id"], "step": step.value, **columns})


def case_columns(transaction: Transaction, new: NewRequest, person_id: int | None) -> dict[str, Any]:
    """What the case says of who asks, when and how; the name on the card where the request gives none."""
    return {
        "person_id": person_id,
        "requester": new.requester.value,
        "requester_name": new.requester_name or _called(transaction, new.person),
        "reply_to": new.reply_to,
        "representative": new.representative,
        "received_on": new.received_on,
        "received_by": new.received_by.value,
        "details": new.details,
        "lang": new.lang.value,
    }


def _called(transaction: Transaction, person: str) -> str:
    return party_names(transaction.connection, (person,))[person][1] if person else ""


def write_rights(transaction: Transaction, case: int, rights: tuple[Right, ...]) -> None:
    """Add the rights that are not asked yet, undecided."""
    there = {row["asked"] for row in transaction.rows("request_right", request_id=case)}
    for right in rights:
        if right.value not in there:
            empty = {"decision": None, "reason": "", "decided_on": None}
            transaction.insert("request_right", {"request_id": case, "asked": right.value, **empty})


def followed_case(transaction: Transaction, uid: str) -> int | None:
    """Row number of the closed case that is followed up; CASE_STILL_OPEN at `follows`, RECORD_NOT_FOUND."""
    if not uid:
        return None
    row = transaction.fetch("rights_request", uid)
    if row["closed_on"] is None:
        raise HeijastusError(ErrorCode.CASE_STILL_OPEN, field="follows", number=row["number"])
    return row["id"]


def start_over(transaction: Transaction, case: Mapping[str, Any], new: NewRequest, person_id: int | None) -> None:
    """Forget what was established about whoever asked before, where a correction makes it somebody else.

    Whoever it was has proven nothing of another, and nothing decided about one person's records is said of another's.
    Raises CASE_PERSON_FIXED once a package was made: one person's data were then gathered under this number.
    """
    other = case["person_id"] != person_id
    if other and transaction.rows("handed_over", request_id=case["id"]):
        raise HeijastusError(ErrorCode.CASE_PERSON_FIXED, field="person")
    forgotten = _OF_PERSON if other else _OF_ASKER if case["requester"] != new.requester else ()
    for table in forgotten:
        for row in transaction.rows(table, request_id=case["id"]):
            transaction.delete(table, row["uid"])


def open_freeze(transaction: Transaction, person_id: int | None, since: date) -> str:
    """Freeze everything of a person from the day of receipt; the uid, empty where nobody on file is concerned.

    Its reason stays empty: that a request is open is the cause itself, and the case says the rest.
    """
    if person_id is None:
        return ""
    row = transaction.insert(
        "freeze",
        {
            "person_id": person_id,
            "organisation_id": None,
            "cause": HoldCause.REQUEST.value,
            "ground": None,
            "record_classes": [],
            "reason": "",
            "opened_on": since,
            "review_on": None,
        },
    )
    return row["uid"]


def moved_freeze(transaction: Transaction, case: Mapping[str, Any], person_id: int | None, since: date) -> str:
    """The freeze of a case whose person or first day was corrected; a wrong person's data thaw at once."""
    known = transaction.rows("freeze", uid=case["freeze_uid"]) if case["freeze_uid"] else []
    if known and known[0]["closed_on"] is not None and known[0]["person_id"] == person_id:
        return case["freeze_uid"]
    if known and known[0]["person_id"] == person_id:
        if known[0]["opened_on"] != since:
            transaction.update("freeze", case["freeze_uid"], {"opened_on": since})
        return case["freeze_uid"]
    if known:
        transaction.delete("freeze", case["freeze_uid"])
    return open_freeze(transaction, person_id, since)


def thaw(transaction: Transaction, freeze: str, on: date) -> None:
    """End the freeze of a case; nothing where it has none, or it went with its person."""
    for row in transaction.rows("freeze", uid=freeze) if freeze else []:
        if row["closed_on"] is None:
            transaction.update("freeze", freeze, {"closed_on": on})
