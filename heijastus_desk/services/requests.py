"""Requests of data subjects: opened with their freeze, looked up, extended, gone through step by step, closed."""

from collections.abc import Callable
from typing import Final

from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.requests.timeline import TimelineFacts, timeline_pdf
from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.clock import CaseClock, clock_of
from heijastus_desk.domain.rights.deadlines import response_deadline
from heijastus_desk.domain.rights.receiving import Heed, NewRequest, checked
from heijastus_desk.domain.rights.steps import CaseStep, StepFacts, checklist, left_to_do
from heijastus_desk.domain.rights.values import CaseOutcome, RequesterKind, RightsRequest, StepCode, StepOutcome
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.request_heeds import heeds_of
from heijastus_desk.services.request_rows import (
    case_columns,
    followed_case,
    moved_freeze,
    open_case,
    open_freeze,
    start_over,
    thaw,
    write_rights,
    write_step,
)
from heijastus_desk.storage.queries.registers import read_controller
from heijastus_desk.storage.queries.request_standing import standing_of
from heijastus_desk.storage.queries.requests import read_cases
from heijastus_desk.storage.vault_file import VaultFile

REMARK_LENGTH: Final = 1000
KINDS: Final = (Kind.REQUESTS, Kind.HOLDS)
_WITHOUT_ANSWER: Final = frozenset({CaseOutcome.WITHDRAWN})
_STOPPED: Final = frozenset({CaseOutcome.WITHDRAWN, CaseOutcome.NOT_IDENTIFIED, CaseOutcome.FORWARDED})
"""Outcomes with which a case ends although not everything on its list was done."""


class RequestService:
    """A case freezes its person's data from its first day until it is closed, and is never opened again."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._counters: dict[str, Callable[[str], int]] = {}

    # --------------------------------------------------------------------------------------------------------- asking

    def get(self, uid: str) -> RightsRequest:
        """A case; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(next(iter(read_cases(connection, uid)), None))

    def heed(self, new: NewRequest) -> tuple[Heed, ...]:
        """What to know before opening; empty where nothing is. It never refuses, and says nothing of anybody else."""
        return heeds_of(self._vault, new)

    def cases(self, *, open_only: bool = False) -> tuple[RightsRequest, ...]:
        """Every case, the newest number first."""
        with self._vault.read() as connection:
            return read_cases(connection, open_only=open_only)

    def for_person(self, uid: str) -> tuple[RightsRequest, ...]:
        """The cases about a person on file, the newest first."""
        with self._vault.read() as connection:
            return read_cases(connection, person_uid=uid)

    def clock(self, case: RightsRequest) -> CaseClock:
        """The dates of a case."""
        return clock_of(case)

    def steps(self, uid: str) -> tuple[CaseStep, ...]:
        """The checklist of a case as it stands now; raises RECORD_NOT_FOUND."""
        return self._steps(self.get(uid))

    def count_with(self, **counters: Callable[[str], int]) -> None:
        """Let the services of single steps say what is left: `places`, `passages`, `erased`, `held_for_others`.

        Each is asked with the uid of a case; the first two answer how many are left, the others 1 for yes.
        """
        self._counters.update(counters)

    def timeline_pdf(self, uid: str, lang: Lang) -> bytes:
        """The days of a case on paper, by its number and without any name; raises RECORD_NOT_FOUND."""
        case = self.get(uid)
        with self._vault.read() as connection:
            stored = read_controller(connection)
        business = controller_in_full(stored.value) if stored else ""
        return timeline_pdf(TimelineFacts(case, business, self._vault.clock.today()), lang)

    # ---------------------------------------------------------------------------------------------------------- doing

    def open(self, new: NewRequest) -> Change:
        """Open a case under the next number, and freeze its person's data from the day of receipt.

        Raises what `receiving.checked` raises, RECORD_NOT_FOUND for an unknown person, CASE_STILL_OPEN at `follows`.
        """
        clean = checked(new, self._vault.clock.today())
        with edit(self._vault, "request_opened", *KINDS) as current:
            transaction = current.transaction
            person_id = transaction.id_of("person", clean.person)
            numbers = [row["number"] for row in transaction.rows("rights_request")]
            row = transaction.insert(
                "rights_request",
                {
                    "number": max(numbers, default=0) + 1,
                    "follows_id": followed_case(transaction, clean.follows),
                    "extended_on": None,
                    "extension_reason": "",
                    "closed_on": None,
                    "outcome": None,
                    **case_columns(transaction, clean, person_id),
                    "freeze_uid": open_freeze(transaction, person_id, clean.received_on),
                },
            )
            write_rights(transaction, row["id"], clean.rights)
            current.uid = row["uid"]
        return current.done

    def edit(self, uid: str, new: NewRequest) -> Change:
        """Correct what was written down of an open case; what was decided of a right still asked stays.

        Where it turns out to be about another person, the case starts over for that one. Raises what
        `receiving.checked` raises, CASE_PERSON_FIXED at `person` once a package was made, CASE_CLOSED.
        """
        clean = checked(new, self._vault.clock.today())
        with edit(self._vault, "request_saved", *KINDS) as current:
            transaction = current.transaction
            row = open_case(transaction, uid)
            person_id = transaction.id_of("person", clean.person)
            start_over(transaction, row, clean, person_id)
            columns = case_columns(transaction, clean, person_id)
            columns["freeze_uid"] = moved_freeze(transaction, row, person_id, clean.received_on)
            transaction.update("rights_request", uid, columns)
            for known in transaction.rows("request_right", request_id=row["id"]):
                if Right(known["asked"]) not in clean.rights:
                    transaction.delete("request_right", known["uid"])
            write_rights(transaction, row["id"], clean.rights)
            current.uid = uid
        return current.done

    def extend(self, uid: str, reason: str) -> Change:
        """Extend to three months from receipt; the person is told with the reasons within the first (Art. 12(3)).

        Raises FIELD_EMPTY at `reason`, EXTENSION_TOO_LATE(last) once the first deadline is behind,
        EXTENDED_ALREADY, CASE_CLOSED.
        """
        today = self._vault.clock.today()
        text = values.prose(reason, field="reason", required=True)
        with edit(self._vault, "request_extended", Kind.REQUESTS) as current:
            row = open_case(current.transaction, uid)
            if row["extended_on"] is not None:
                raise HeijastusError(ErrorCode.EXTENDED_ALREADY)
            last = response_deadline(row["received_on"])
            if today > last:
                raise HeijastusError(ErrorCode.EXTENSION_TOO_LATE, last=last)
            current.transaction.update("rights_request", uid, {"extended_on": today, "extension_reason": text})
            current.uid = uid
        return current.done

    def record_step(self, uid: str, step: StepCode, outcome: StepOutcome, remark: str = "") -> Change:
        """Write down today how a step came out, in place of what was written before.

        Raises FIELD_EMPTY at `remark` where a step other than the receipt is said not to be needed, CHOICE_UNKNOWN at
        `step` for one the case does not have, STEP_NOT_BY_HAND where only the facts may say it, CASE_CLOSED.
        """
        known = next((one for one in self.steps(uid) if one.code is step), None)
        if known is None:
            raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="step", given=step.value)
        if outcome not in known.by_hand:
            raise HeijastusError(ErrorCode.STEP_NOT_BY_HAND, field="step")
        needs_why = outcome is StepOutcome.NOT_NEEDED and step is not StepCode.RECEIPT
        clean = values.prose(remark, field="remark", required=needs_why)
        if len(clean) > REMARK_LENGTH:
            raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field="remark", length=len(clean), limit=REMARK_LENGTH)
        with edit(self._vault, "request_step_saved", Kind.REQUESTS) as current:
            write_step(current.transaction, uid, step, outcome, self._vault.clock.today(), clean)
            current.uid = uid
        return current.done

    def close(self, uid: str, outcome: CaseOutcome) -> Change:
        """Close the case today with what came of it: its freeze ends with it, and its own period begins.

        Raises CASE_UNFINISHED(count) while steps are left, CASE_CLOSED. A request taken back needs none, one passed on
        or by somebody who never showed to be the person only its answer.
        """
        left = left_to_do(self.steps(uid))
        if outcome in _STOPPED:
            left = tuple(one for one in left if one in {StepCode.ANSWER, StepCode.FORWARD})
        if left and outcome not in _WITHOUT_ANSWER:
            raise HeijastusError(ErrorCode.CASE_UNFINISHED, count=len(left))
        today = self._vault.clock.today()
        with edit(self._vault, "request_closed", *KINDS) as current:
            row = open_case(current.transaction, uid)
            current.transaction.update("rights_request", uid, {"closed_on": today, "outcome": outcome.value})
            thaw(current.transaction, row["freeze_uid"], today)
            current.uid = uid
        return current.done

    def _steps(self, case: RightsRequest) -> tuple[CaseStep, ...]:
        def count(what: str) -> Callable[[], int]:
            counter = self._counters.get(what)
            return lambda: counter(case.uid) if counter else 0

        with self._vault.read() as connection:
            standing = standing_of(connection, case.person, case.received_on)
        return checklist(
            StepFacts(
                case,
                places_left=count("places"),
                passages_left=count("passages"),
                marketing_banned=lambda: standing.is_marketing_banned,
                restricted=lambda: standing.is_restricted,
                erased=lambda: bool(count("erased")()) or (not case.person and _was_on_file(case)),
                held_for_others=lambda: bool(count("held_for_others")()),
            )
        )


def _was_on_file(case: RightsRequest) -> bool:
    return case.requester in {RequesterKind.ON_FILE, RequesterKind.REPRESENTATIVE}


__all__ = ["RequestService", "open_case", "write_step"]
