"""The letters of a case: which can be written, what each proposes to say, kept word for word, marked as sent."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Final

from heijastus_desk.documents.letters.composing import composed
from heijastus_desk.documents.letters.facts import LetterFacts
from heijastus_desk.documents.letters.printing import letter_paper
from heijastus_desk.documents.letters.promised import promised_day
from heijastus_desk.documents.orderer.practice import practice_of
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.domain import values
from heijastus_desk.domain.backup_rotation import LONGEST
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import in_order
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.retention.freezes import LIFTING_NOTICE
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.clock import clock_of
from heijastus_desk.domain.rights.identity import AddressSource
from heijastus_desk.domain.rights.letters import TASKS, DecidedAlike, gaps, letters_of
from heijastus_desk.domain.rights.steps import ACTS, ANSWERS
from heijastus_desk.domain.rights.values import (
    CaseLetter,
    Decision,
    GivenBy,
    LetterKind,
    RequesterKind,
    RequestTask,
    RightsRequest,
    StepCode,
    TaskOutcome,
)
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.request_decisions import RequestDecisionService
from heijastus_desk.services.request_identity import RequestIdentityService
from heijastus_desk.services.requests import RequestService
from heijastus_desk.storage.queries.request_items import person_ties
from heijastus_desk.storage.queries.request_letters import (
    open_restriction,
    recipient_name,
)
from heijastus_desk.storage.unit_of_work import Row, Transaction
from heijastus_desk.storage.vault_file import VaultFile

_KINDS: Final = (Kind.REQUESTS,)
_TELLING_NOTHING: Final = frozenset({LetterKind.RECEIPT, LetterKind.IDENTITY_QUERY})
"""Letters written before she is sure who asks; they say nothing of what is held."""
_TO_CONTROLLER: Final = frozenset({LetterKind.FORWARDING, LetterKind.FORWARDED_NOTE})
BODY_LENGTH: Final = 20_000
"""Letters of a letter; more is no letter any more."""


class LetterService:
    """A letter is a proposal until it is saved, hers to change until it is sent, and proof afterwards."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        requests: RequestService,
        decisions: RequestDecisionService,
        identity: RequestIdentityService,
    ) -> None:
        self._vault, self._controller = vault, controller
        self._requests, self._decisions, self._identity = requests, decisions, identity

    def possible(self, uid: str) -> tuple[LetterKind, ...]:
        """What can be written in a case (uid), the one that is due next first; raises RECORD_NOT_FOUND."""
        facts = self._facts(uid, None)
        return letters_of(
            facts.case,
            {right: facts.decision(right) for right in facts.case.asked},
            facts.clock,
            facts.made_on,
            restricted=facts.restriction is not None,
        )

    def propose(self, uid: str, kind: LetterKind, lang: Lang | None = None, *, task: str = "") -> CaseLetter:
        """A letter as the facts of the case give it, unsaved: its uid is empty. In the case's language unless told.

        `task` (uid) is what a letter to a recipient or a controller is written for; the first that fits and is not
        done where none is named. What only she knows stands in square brackets. Raises RECORD_NOT_FOUND,
        SETUP_NOT_FINISHED, CHOICE_UNKNOWN at `kind` for a lifting where nothing is restricted.
        """
        facts = self._facts(uid, kind, task)
        if kind is LetterKind.LIFTING and facts.restriction is None:
            raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="kind", given=kind.value)
        return composed(kind, facts, lang or facts.case.lang)

    def save(self, uid: str, letter: CaseLetter) -> Change:
        """Keep a letter in a case (uid): a new one where its own uid is empty, else changed.

        Raises FIELD_EMPTY or FIELD_TOO_LONG at `title`, `addressee` or `body`, LETTER_SENT once it was sent.
        """
        cells = _cells(letter)
        with edit(self._vault, "letter_saved", *_KINDS) as current:
            transaction = current.transaction
            if letter.uid:
                _require_unsent(transaction.fetch("request_letter", letter.uid))
                current.uid = transaction.update("request_letter", letter.uid, cells)["uid"]
            else:
                case = transaction.fetch("rights_request", uid)
                made_on = self._vault.clock.today()
                row = {"request_id": case["id"], **cells, "made_on": made_on, "sent_on": None, "sent_by": None}
                current.uid = transaction.insert("request_letter", row)["uid"]
        return current.done

    def discard(self, letter_uid: str) -> Change:
        """Throw a letter away that was never sent; raises LETTER_SENT."""
        with edit(self._vault, "letter_discarded", *_KINDS) as current:
            _require_unsent(current.transaction.fetch("request_letter", letter_uid))
            current.transaction.delete("request_letter", letter_uid)
        return current.done

    def sent(self, letter_uid: str, by: GivenBy, on: date | None = None) -> Change:
        """Note how it left, today unless told otherwise; it is not changed any more.

        The task it was written for is done with it. The person was thereby told that a restriction is lifted, and on
        which day, where it is that letter. Raises
        LETTER_GAPS with their count while something in square brackets is left, LETTER_SENT, DATE_IN_FUTURE,
        DATE_ORDER at `sent_on`.
        """
        today = self._vault.clock.today()
        day = on or today
        if day > today:
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="sent_on", given=day)
        with edit(self._vault, "letter_sent", Kind.REQUESTS, Kind.HOLDS) as current:
            row = current.transaction.fetch("request_letter", letter_uid)
            _require_unsent(row)
            left = gaps(row["title"], row["addressee"], row["body"])
            if left:
                raise HeijastusError(ErrorCode.LETTER_GAPS, field="body", count=len(left))
            in_order(row["made_on"], day, field="sent_on")
            values_now = {"sent_on": day, "sent_by": by.value}
            current.uid = current.transaction.update("request_letter", letter_uid, values_now)["uid"]
            _finish_task(current.transaction, row, day)
            if row["kind"] == LetterKind.LIFTING:
                _told_of_lifting(current.transaction, row, day)
        return current.done

    def pdf(self, letter: CaseLetter, progress: Progress | None = None) -> bytes:
        """The letter as it is printed, saved or not; raises CANCELLED, SETUP_NOT_FINISHED."""
        practice = practice_of(self._controller.require())
        return paper_pdf(letter_paper(letter, practice), progress)

    # -------------------------------------------------------------------------------------------------------- reading

    def _facts(self, uid: str, kind: LetterKind | None, task: str = "") -> LetterFacts:
        today, practice = self._vault.clock.today(), practice_of(self._controller.require())
        case = self._requests.get(uid)
        answers = kind in ANSWERS
        left = self._steps_left(case) if answers else frozenset[StepCode]()
        decided = self._decided(case, with_reasons=answers)
        reply_to = self._reply_to(case, kind) if kind else ""
        controller = self._only_controller(case) if kind in _TO_CONTROLLER else ""
        with self._vault.read() as connection:
            wanted = _task(case, kind, task) if kind and kind in TASKS else None
            restriction = open_restriction(connection, case.person) if case.person else None
            lifts_on = restriction.lifts_on if restriction else None
            return LetterFacts(
                case=case,
                clock=clock_of(case),
                practice=practice,
                made_on=today,
                copies_until=today + LONGEST,
                decided=decided,
                undone=frozenset(right for right, step in ACTS.items() if right in case.asked and step in left),
                unsearched=StepCode.PLACES in left,
                reply_to=reply_to,
                task=wanted,
                recipient=(recipient_name(connection, wanted.recipient) or wanted.whom) if wanted else controller,
                restriction=restriction,
                lifts_on=lifts_on if lifts_on and lifts_on >= today else LIFTING_NOTICE.after(today),
            )

    def _only_controller(self, case: RightsRequest) -> str:
        """The one orderer for whom something is held; empty where several might be meant."""
        with self._vault.read() as connection:
            held = person_ties(connection, case.person).held_for.values()
        names = {one.orderer for every in held for one in every}
        return names.pop() if len(names) == 1 else ""

    def _reply_to(self, case: RightsRequest, kind: LetterKind) -> str:
        """Where the letter may go: the default address, or for one that says nothing of anybody the one that asked."""
        if case.requester is RequesterKind.ORDERER:
            return case.reply_to
        listed = self._identity.addresses(case.uid)
        asked = [one for one in listed if one.source is AddressSource.REQUEST and kind in _TELLING_NOTHING]
        unsafe = [one for one in listed if one.is_orderers or one.of_another]
        fitting = [one.value for one in asked if one not in unsafe]
        return next(iter((*fitting, *(one.value for one in listed if one.is_default))), "")

    def _steps_left(self, case: RightsRequest) -> frozenset[StepCode]:
        """What is still to be done: no answer may say that it was."""
        return frozenset(step.code for step in self._requests.steps(case.uid) if not step.is_over)

    def _decided(self, case: RightsRequest, *, with_reasons: bool) -> tuple[DecidedAlike, ...]:
        """What was decided, the records decided alike together; the law's reason where she gave none of her own."""
        made = self._decisions.of_case(case.uid)
        unsaid = {one.right for one in made if one.decision is not Decision.GRANT and not one.reason}
        codes = {
            (right, one.table, one.uid): one.reason.code
            for right in (unsaid if with_reasons else ())
            for one in self._decisions.proposals(case.uid, right)
        }
        alike = Counter(
            DecidedAlike(
                right=one.right,
                table=one.table,
                count=0,
                decision=one.decision,
                article=one.article,
                reason=one.reason,
                because="" if one.reason else codes.get((one.right, one.table, one.uid), ""),
                until=one.until,
            )
            for one in made
        )
        return tuple(replace(one, count=count) for one, count in alike.items())


def _task(case: RightsRequest, kind: LetterKind, uid: str) -> RequestTask | None:
    """The task a letter is for: the one named, or the first of its kind that waits."""
    fitting = [one for one in case.tasks if one.kind in TASKS[kind]]
    if uid:
        return found(next((one for one in fitting if one.uid == uid), None))
    return next((one for one in fitting if one.outcome is None), next(iter(fitting), None))


def _cells(letter: CaseLetter) -> dict[str, str | None]:
    body = values.prose(letter.body, field="body", required=True)
    if len(body) > BODY_LENGTH:
        raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field="body", length=len(body), limit=BODY_LENGTH)
    return {
        "kind": letter.kind.value,
        "lang": letter.lang.value,
        "addressee": values.prose(letter.addressee, field="addressee", required=True),
        "title": values.line(letter.title, field="title", required=True),
        "body": body,
        "task_uid": letter.task or None,
    }


def _require_unsent(row: Row) -> None:
    if row["sent_on"] is not None:
        raise HeijastusError(ErrorCode.LETTER_SENT)


def _finish_task(transaction: Transaction, letter: Row, day: date) -> None:
    """What the letter was written for is done, unless she said before what became of it."""
    waiting = {"uid": letter["task_uid"], "request_id": letter["request_id"], "outcome": None}
    for task in transaction.rows("request_task", **waiting) if letter["task_uid"] else []:
        transaction.update("request_task", task["uid"], {"outcome": TaskOutcome.DONE.value, "done_on": day})


def _told_of_lifting(transaction: Transaction, letter: Row, day: date) -> None:
    """The restriction may be lifted from the day the letter promises, not earlier (Art. 18(3))."""
    case = transaction.rows("rights_request", id=letter["request_id"])[0]
    if case["person_id"] is None:
        return
    restriction = HoldCause.RESTRICTION.value
    for row in transaction.rows("freeze", person_id=case["person_id"], cause=restriction, closed_on=None):
        lifts_on = promised_day(letter["body"], Lang(letter["lang"]), day)
        transaction.update("freeze", row["uid"], {"told_on": day, "lifts_on": lifts_on or row["lifts_on"]})
