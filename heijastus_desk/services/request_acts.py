"""Acting on a request: marketing banned, consents withdrawn, restriction, objections, corrections, erasure."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.consents import GivenHow
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.marketing_entries import MarketingEntry, checked_marketing
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import BanKind
from heijastus_desk.domain.retention.decision import BOOKS
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.resolver import ItemDecision, RightArticle
from heijastus_desk.domain.rights.values import ASKABLE, Decision, RequestTask, StepCode, StepOutcome, TaskOutcome
from heijastus_desk.services.changing import edit, joined
from heijastus_desk.services.consents import ConsentService
from heijastus_desk.services.erasure_ledger import LedgerKeeper
from heijastus_desk.services.freezes import FreezeService
from heijastus_desk.services.marketing import add_steps
from heijastus_desk.services.request_decisions import RequestDecisionService, put_decision, settle_right
from heijastus_desk.services.request_tasks import add_tasks, proposed_tasks
from heijastus_desk.services.requests import RequestService, open_case, write_step
from heijastus_desk.storage.queries.registers import register_ids
from heijastus_desk.storage.queries.request_decisions import CaseKey, left_to_erase
from heijastus_desk.storage.queries.request_items import HeldFor, origins_of, person_ties, receivers_of
from heijastus_desk.storage.queries.requests import read_cases
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.wording.sentences import label

_COPIED: Final = frozenset({StepCode.PACKAGE, StepCode.HAND_OVER})
_NOTE: Final = "note"


class RequestActService:
    """Each act is one change: what is done, what was decided of the right, and the step of the case."""

    def __init__(
        self,
        vault: VaultFile,
        requests: RequestService,
        decisions: RequestDecisionService,
        freezes: FreezeService,
        consents: ConsentService,
    ) -> None:
        self._vault, self._requests, self._decisions = vault, requests, decisions
        self._freezes, self._consents = freezes, consents

    def ban_marketing(self, uid: str) -> Change:
        """Forbid marketing to the person in every channel from today; she leaves every list in the same moment.

        What forbids it stays as long as the person is on file (Art. 21(3)). Raises CASE_CLOSED, RIGHT_NOT_ASKED unless
        a marketing ban or an objection was asked, NOBODY_ON_FILE.
        """
        case = self._asked(uid, Right.MARKETING_BAN, Right.OBJECTION)
        today = self._vault.clock.today()
        entry = MarketingEntry(
            party=PartyRef(person=case.person),
            channels=tuple(Channel),
            ground=MarketingGround.PROHIBITED,
            happened_on=today,
        )
        with edit(self._vault, "request_marketing_banned", Kind.CONSENTS, Kind.PARTIES, Kind.REQUESTS) as current:
            transaction = current.transaction
            add_steps(transaction, checked_marketing(entry, today))
            _ban(transaction, case, label(Right.MARKETING_BAN, _lang(transaction, uid)), today)
            self._done(transaction, case, Right.MARKETING_BAN, StepCode.MARKETING)
            current.uid = uid
        return current.done

    def withdraw(self, uid: str, consents: Iterable[str], how: GivenHow = GivenHow.MESSAGE) -> Change:
        """Add today's withdrawal of these consents and permissions (uids of the steps that gave them).

        What rests on them alone becomes due by its own rule. Raises NOT_GIVEN for one that stands no more, FIELD_EMPTY
        for none, CASE_CLOSED, RIGHT_NOT_ASKED.
        """
        case = self._asked(uid, Right.WITHDRAWAL)
        chosen = tuple(dict.fromkeys(consents))
        if not chosen:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="consent")
        with edit(self._vault, "request_consents_withdrawn", Kind.CONSENTS, Kind.REQUESTS) as current:
            for one in chosen:
                self._consents.withdraw_within(current.transaction, one, how)
            self._done(current.transaction, case, Right.WITHDRAWAL, StepCode.WITHDRAWAL)
            current.uid = uid
        return current.done

    def restrict(self, uid: str, ground: RestrictionGround, reason: str = "") -> Change:
        """Restrict the processing of the person's data on one of the four grounds (Art. 18(1)) from today.

        Raises FROZEN_ALREADY where it is restricted on the same ground, CASE_CLOSED, RIGHT_NOT_ASKED.
        """
        case = self._asked(uid, Right.RESTRICTION, Right.OBJECTION, Right.RECTIFICATION)
        with self._vault.read() as connection:
            lang = read_cases(connection, uid)[0].lang
        said = values.prose(reason, field="reason") or label(ground, lang)
        party = PartyRef(person=case.person)
        frozen = self._freezes.open(party, HoldCause.RESTRICTION, ground=ground, reason=said)
        with edit(self._vault, "request_restricted", Kind.REQUESTS) as current:
            if Right.RESTRICTION in case.rights:
                self._done(current.transaction, case, Right.RESTRICTION, StepCode.RESTRICT)
            current.uid = uid
        return joined(frozen, current.done)

    def object(self, uid: str, uphold: bool, reason: str = "") -> Change:  # noqa: FBT001 - the question itself
        """Decide about an objection: upheld, so that the use stops, or refused on compelling grounds in words.

        The burden of proof is hers (Art. 21(1)). Raises FIELD_EMPTY for a refusal without reasons, CASE_CLOSED,
        RIGHT_NOT_ASKED.
        """
        case = self._asked(uid, Right.OBJECTION)
        text = values.prose(reason, field="reason", required=not uphold)
        decision = Decision.GRANT if uphold else Decision.REFUSE
        with edit(self._vault, "request_objection_decided", Kind.PARTIES, Kind.REQUESTS) as current:
            transaction = current.transaction
            if uphold:
                _ban(transaction, case, label(Right.OBJECTION, _lang(transaction, uid)), self._vault.clock.today())
            self._done(transaction, case, Right.OBJECTION, StepCode.OBJECTION, decision, text)
            current.uid = uid
        return current.done

    def rectified(self, uid: str, table: str, item: str, statement: str) -> Change:
        """Write down what was corrected in a record, or append the person's statement to a note.

        The text of a note stays as it was and the statement stands below it with its day. Raises VOUCHER_UNCHANGED for
        what belongs to the books, FIELD_EMPTY, CASE_CLOSED, RIGHT_NOT_ASKED, RECORD_NOT_FOUND for no record of the
        person.
        """
        case = self._asked(uid, Right.RECTIFICATION)
        text = values.prose(statement, field="statement", required=True)
        facts = next((one for one in self._decisions.facts(case.person) if (one.table, one.uid) == (table, item)), None)
        if facts is None:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        if facts.record_class in BOOKS:
            raise HeijastusError(ErrorCode.VOUCHER_UNCHANGED)
        if facts.held_for:
            raise HeijastusError(ErrorCode.FORWARD_INSTEAD)
        with edit(self._vault, "request_rectified", Kind.NOTES, Kind.PARTIES, Kind.REQUESTS, wished=True) as current:
            if table == _NOTE:
                self._append(current.transaction, item, text)
            decided = ItemDecision(
                right=Right.RECTIFICATION,
                table=table,
                uid=item,
                decision=Decision.GRANT,
                article=RightArticle.RECTIFICATION,
                reason=text,
            )
            put_decision(current.transaction, case, decided)
            self._done(current.transaction, case, Right.RECTIFICATION, StepCode.RECTIFY)
            current.uid = uid
        return current.done

    def release_for_erasure(self, uid: str) -> Change:
        """Let what was `granted` be looked through and erased on behalf of the case.

        The case's freeze stays until it is closed; the erasure alone, told the case (`ErasureChoices.request`), leaves
        it out of account, so that whatever stops or declines it, nothing was ever unfrozen. Raises DECISION_MISSING
        unless the erasure was granted at least in part, STEP_FIRST(step) while she is not sure who asks or another
        step before it waits, PACKAGE_FIRST where that is the copy asked for in the same request, CASE_CLOSED,
        RIGHT_NOT_ASKED.
        """
        case = self._asked(uid, Right.ERASURE)
        self._require_ready(uid)
        told = self._known_receivers(case)
        with edit(self._vault, "request_released", Kind.REQUESTS) as current:
            # Once the person is gone nothing tells any more who got the data (Art. 19).
            add_tasks(current.transaction, case.id, told)
            current.uid = uid
        return current.done

    def granted(self, uid: str) -> tuple[tuple[str, str], ...]:
        """Table and uid of what she decided to erase wholly, once the right is decided and not refused.

        The person herself stands for everything where nothing of hers was refused: what a law keeps of it is kept by
        the erasure, stripped of her.
        """
        case = self._decisions.case(uid)
        decided = [one for one in self._decisions.of_case(uid) if one.right is Right.ERASURE]
        if not case.person or not self._decisions.is_settled(uid, Right.ERASURE):
            return ()
        refused = {(one.table, one.uid) for one in decided if one.decision is Decision.REFUSE}
        facts = {(one.table, one.uid): one for one in self._decisions.facts(case.person)}
        if decided and all(facts[one].forbids for one in refused if one in facts):
            return (("person", case.person),)
        # While anything of the person stays, so does what forbids marketing.
        granted = [
            key
            for one in decided
            if one.decision is Decision.GRANT and (key := (one.table, one.uid)) in facts and not facts[key].forbids
        ]
        return self._decisions.roots(case.person, granted)

    def erased(self, uid: str) -> int:
        """1 when everything granted of an erasure is gone, else 0.

        A card of which the name stays, for what a hold keeps, has been erased as far as it could be.
        """
        with self._vault.read() as connection:
            left = left_to_erase(connection, uid)
        if left and all(table == "person" for table, _uid in left):
            done = (one for one in LedgerKeeper(self._vault).load().erasures if one.done)
            left -= {root for one in done for root in one.roots}
        return int(left is not None and not left)

    def tasks(self, uid: str) -> tuple[RequestTask, ...]:
        """What is to be done outside the program because of the case, and what became of it."""
        with self._vault.read() as connection:
            return next((case.tasks for case in read_cases(connection, uid)), ())

    def propose_tasks(self, uid: str) -> tuple[RequestTask, ...]:
        """What is still to be written down: whom to tell (Art. 19), which list to clean, whom to pass it on to.

        Unsaved, with an empty uid; `add_tasks` writes down those she takes.
        """
        case = self._decisions.case(uid)
        if not case.person:
            return self._after_erasing(case)
        granted = [right for right in ASKABLE if right in case.rights and self._decisions.is_settled(uid, right)]
        within = frozenset(one.register for one in self._decisions.facts(case.person)) if granted else frozenset[str]()
        with self._vault.read() as connection:
            receivers = receivers_of(connection, case.person, within) if granted else ()
            origins = origins_of(connection, case.person)
            lang = read_cases(connection, uid)[0].lang
        said = [one.whom or label(one.kind, lang) for one in origins]
        return proposed_tasks(granted, receivers, self.roles(uid), self.tasks(uid), said)

    def add_tasks(self, uid: str, tasks: Iterable[RequestTask]) -> Change:
        """Write down tasks of an open case; raises CASE_CLOSED."""
        with edit(self._vault, "request_tasks_added", Kind.REQUESTS) as current:
            add_tasks(current.transaction, open_case(current.transaction, uid)["id"], tasks)
            current.uid = uid
        return current.done

    def finish_task(self, task: str, outcome: TaskOutcome) -> Change:
        """Write down today what became of a task; raises RECORD_NOT_FOUND, CASE_CLOSED."""
        with edit(self._vault, "request_task_finished", Kind.REQUESTS) as current:
            row = current.transaction.fetch("request_task", task)
            for case in current.transaction.rows("rights_request", id=row["request_id"]):
                open_case(current.transaction, case["uid"])
                current.uid = case["uid"]
            said = {"outcome": outcome.value, "done_on": self._vault.clock.today()}
            current.transaction.update("request_task", task, said)
        return current.done

    def roles(self, uid: str) -> tuple[HeldFor, ...]:
        """What is held about the person as somebody else's processor, and for whom."""
        person = self._decisions.case(uid).person
        with self._vault.read() as connection:
            ties = person_ties(connection, person)
        return tuple(one for held in ties.held_for.values() for one in held)

    # ------------------------------------------------------------------------------------------------------------------

    def _asked(self, uid: str, *rights: Right) -> CaseKey:
        case = self._decisions.case(uid)
        if case.closed:
            raise HeijastusError(ErrorCode.CASE_CLOSED, number=case.number)
        if not case.rights & set(rights):
            raise HeijastusError(ErrorCode.RIGHT_NOT_ASKED)
        if not case.person:
            raise HeijastusError(ErrorCode.NOBODY_ON_FILE)
        return case

    def _known_receivers(self, case: CaseKey) -> tuple[RequestTask, ...]:
        """Whoever a disclosure shows to have got the data, to be told of the erasure and not written down yet."""
        with self._vault.read() as connection:
            receivers = receivers_of(connection, case.person, ())
        return proposed_tasks((Right.ERASURE,), receivers, (), self.tasks(case.uid))

    def _after_erasing(self, case: CaseKey) -> tuple[RequestTask, ...]:
        """Of somebody erased nothing tells which register it was: every recipient of them all is proposed."""
        if not self.erased(case.uid):
            return ()
        with self._vault.read() as connection:
            receivers = receivers_of(connection, "", frozenset(register_ids(connection).values()))
        return proposed_tasks((Right.ERASURE,), receivers, (), self.tasks(case.uid))

    def _require_ready(self, uid: str) -> None:
        """Nothing of anybody goes that the list of steps still holds back."""
        before = next((one.blocked_by for one in self._requests.steps(uid) if one.code is StepCode.ERASE), ())
        if self._requests.get(uid).verified_on is None:
            raise HeijastusError(ErrorCode.STEP_FIRST, step=StepCode.IDENTITY)
        if StepCode.DECISIONS in before or not self.granted(uid):
            raise HeijastusError(ErrorCode.DECISION_MISSING)
        if before and before[0] in _COPIED:
            raise HeijastusError(ErrorCode.PACKAGE_FIRST)
        if before:
            raise HeijastusError(ErrorCode.STEP_FIRST, step=before[0])

    def _done(
        self,
        transaction: Transaction,
        case: CaseKey,
        right: Right,
        step: StepCode,
        decision: Decision = Decision.GRANT,
        reason: str = "",
    ) -> None:
        today = self._vault.clock.today()
        settle_right(transaction, case, right, decision, reason, today)
        write_step(transaction, case.uid, step, StepOutcome.DONE, today)

    def _append(self, transaction: Transaction, note: str, statement: str) -> None:
        row = transaction.fetch(_NOTE, note)
        body = f"{row['body']}\n\n[{self._vault.clock.today().isoformat()}] {statement}".strip()
        transaction.update(_NOTE, note, {"body": body})


def _ban(transaction: Transaction, case: CaseKey, details: str, on: date) -> None:
    key = transaction.id_of("person", case.person)
    same = transaction.rows("ban", person_id=key, kind=BanKind.PURPOSE.value, details=details, lifted_on=None)
    if not same:
        columns = {"person_id": key, "kind": BanKind.PURPOSE.value, "details": details}
        transaction.insert("ban", columns | {"stated_on": on, "lifted_on": None})


def _lang(transaction: Transaction, uid: str) -> Lang:
    return Lang(transaction.fetch("rights_request", uid)["lang"])
