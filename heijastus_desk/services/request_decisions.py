"""What is decided in a case, record by record and right by right: proposed by the law, decided by her."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.resolver import ItemDecision, ItemFacts, Proposal, is_portable, resolve
from heijastus_desk.domain.rights.values import Decision
from heijastus_desk.services.changing import edit
from heijastus_desk.services.request_items import RequestItems
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.services.standings import StandingService
from heijastus_desk.storage.queries.request_decisions import CaseKey, case_key, read_decisions, settled
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

_TABLE = "request_decision"


class RequestDecisionService:
    """Nothing is decided by itself: a proposal stays one until she says so."""

    def __init__(self, vault: VaultFile, retention: RetentionService, standings: StandingService) -> None:
        self._vault = vault
        self._items = RequestItems(vault, retention, standings)

    def facts(self, person: str) -> tuple[ItemFacts, ...]:
        """Every record kept about a person, as the rights see it; rows that are part of others go with them."""
        return self._items.of(person)

    def roots(self, person: str, chosen: Collection[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """What to erase so that these records go for this person; a note shared with others stays for them."""
        return self._items.roots(person, chosen)

    def portable(self, person: str) -> frozenset[tuple[str, str]]:
        """Table and uid of the records that belong into the portable copy of a person (Art. 20(1))."""
        return frozenset((one.table, one.uid) for one in self.facts(person) if is_portable(one))

    def proposals(self, uid: str, right: Right) -> tuple[Proposal, ...]:
        """The records of the case's person the right has to do with; nothing for a case about nobody on file.

        Raises RECORD_NOT_FOUND for no such case.
        """
        case = self.case(uid)
        if not case.person:
            return ()
        decided = {(one.table, one.uid): one for one in self.of_case(uid) if one.right is right}
        records = self.facts(case.person)
        if right is Right.ERASURE:
            records = _ban_with_the_card(records, decided)
        found = (_proposal(facts, right, decided.get((facts.table, facts.uid))) for facts in records)
        return tuple(one for one in found if one is not None)

    def decide(self, uid: str, right: Right, decisions: Sequence[ItemDecision]) -> Change:
        """Decide about records; takes the place of what was decided about them before.

        A refusal needs its reason. Raises CASE_CLOSED, RIGHT_NOT_ASKED, FORWARD_INSTEAD for a record held as
        processor, MARKETING_ABSOLUTE for a marketing ban that is not granted (Art. 21(3)).
        """
        case = self._open_case(uid, right)
        forwarded = {(one.table, one.uid) for one in self.proposals(uid, right) if one.forwarded_to}
        checked = tuple(_checked(one, right, forwarded) for one in decisions)
        with edit(self._vault, "request_decided", Kind.REQUESTS) as current:
            for one in checked:
                put_decision(current.transaction, case, one)
            current.uid = uid
        return current.done

    def as_proposed(self, uid: str, right: Right) -> Change:
        """Decide every record as proposed where she has not decided otherwise yet, and say so of the right."""
        case = self._open_case(uid, right)
        proposals = [one for one in self.proposals(uid, right) if not one.forwarded_to]
        with edit(self._vault, "request_decided", Kind.REQUESTS) as current:
            for one in proposals:
                if one.decided is None:
                    put_decision(current.transaction, case, taken(one, right))
            current.uid = uid
            whole = overall(tuple(one.decided or one.proposed for one in proposals))
            settle_right(current.transaction, case, right, whole, "", self._vault.clock.today())
        return current.done

    def settle(self, uid: str, right: Right, decision: Decision, reason: str = "") -> Change:
        """Decide about a right on the whole; a refusal needs its reason in words for the person (Art. 12(4)).

        Raises CASE_CLOSED, RIGHT_NOT_ASKED, MARKETING_ABSOLUTE, FIELD_EMPTY for a missing reason.
        """
        case = self._open_case(uid, right)
        _require_marketing(right, decision)
        text = values.prose(reason, field="reason", required=decision is Decision.REFUSE)
        with edit(self._vault, "request_settled", Kind.REQUESTS) as current:
            settle_right(current.transaction, case, right, decision, text, self._vault.clock.today())
            current.uid = uid
        return current.done

    def of_case(self, uid: str) -> tuple[ItemDecision, ...]:
        """Every decision about a record in the case, in the order they were made."""
        with self._vault.read() as connection:
            return read_decisions(connection, uid)

    def is_settled(self, uid: str, right: Right) -> bool:
        """Whether a right was decided on the whole and not refused."""
        with self._vault.read() as connection:
            return settled(connection, uid, right) in {Decision.GRANT, Decision.PARTIAL}

    def case(self, uid: str) -> CaseKey:
        """The case as whoever acts in it needs it; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            found = case_key(connection, uid)
        if found is None:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        return found

    def _open_case(self, uid: str, right: Right) -> CaseKey:
        case = self.case(uid)
        if case.closed:
            raise HeijastusError(ErrorCode.CASE_CLOSED, number=case.number)
        if right not in case.rights:
            raise HeijastusError(ErrorCode.RIGHT_NOT_ASKED)
        return case


def taken(proposal: Proposal, right: Right) -> ItemDecision:
    """The proposal as a decision; its reason stays the one the law gives and is worded when it is printed."""
    return ItemDecision(
        right=right,
        table=proposal.table,
        uid=proposal.uid,
        decision=proposal.proposed,
        article=proposal.article,
        until=proposal.until,
    )


def overall(decisions: Sequence[Decision]) -> Decision:
    """What the decisions about single records come to: all granted, all refused, or in part."""
    found = set(decisions)
    if found <= {Decision.GRANT}:
        return Decision.GRANT
    return Decision.REFUSE if found == {Decision.REFUSE} else Decision.PARTIAL


def _ban_with_the_card(
    records: tuple[ItemFacts, ...], decided: Mapping[tuple[str, str], ItemDecision]
) -> tuple[ItemFacts, ...]:
    """What forbids marketing goes where the card does: nobody is left to write to, and the erasure keeps the mark."""

    def stays(facts: ItemFacts) -> bool:
        said = decided.get((facts.table, facts.uid)) or resolve(facts, Right.ERASURE)
        return said is not None and said.decision is Decision.REFUSE

    if any(stays(one) for one in records if not one.forbids):
        return records
    return tuple(replace(one, forbids=False) for one in records)


def _proposal(facts: ItemFacts, right: Right, decided: ItemDecision | None) -> Proposal | None:
    resolved = resolve(facts, right)
    if resolved is None:
        return None
    return Proposal(
        table=facts.table,
        uid=facts.uid,
        record_class=facts.record_class,
        label=facts.label,
        own_date=facts.own_date,
        register=facts.register,
        basis=facts.basis,
        source=facts.source,
        proposed=resolved.decision,
        article=resolved.article,
        reason=resolved.reason,
        until=resolved.until,
        decided=decided.decision if decided else None,
        own_reason=decided.reason if decided else "",
        forwarded_to=facts.held_for,
    )


def _checked(one: ItemDecision, right: Right, forwarded: set[tuple[str, str]]) -> ItemDecision:
    if one.right is not right:
        raise HeijastusError(ErrorCode.RIGHT_NOT_ASKED)
    if (one.table, one.uid) in forwarded:
        raise HeijastusError(ErrorCode.FORWARD_INSTEAD)
    _require_marketing(right, one.decision)
    return one


def _require_marketing(right: Right, decision: Decision) -> None:
    if right is Right.MARKETING_BAN and decision is not Decision.GRANT:
        raise HeijastusError(ErrorCode.MARKETING_ABSOLUTE, field="decision")


def put_decision(transaction: Transaction, case: CaseKey, one: ItemDecision) -> None:
    """Write down within an edit what was decided about a record, in place of what was decided before."""
    columns = {
        "decision": one.decision.value,
        "article": values.line(one.article, field="article"),
        "reason": values.prose(one.reason, field="reason"),
        "until": one.until,
    }
    tied = {"request_id": case.id, "item_table": one.table, "item_uid": one.uid, "asked": one.right.value}
    present = transaction.rows(_TABLE, **tied)
    if present:
        transaction.update(_TABLE, present[0]["uid"], columns)
    else:
        transaction.insert(_TABLE, tied | columns)


def settle_right(
    transaction: Transaction, case: CaseKey, right: Right, decision: Decision, reason: str, on: date
) -> None:
    """Write down within an edit what was decided of a right on the whole; nothing where it was not asked."""
    said = {"decision": decision.value, "reason": reason, "decided_on": on}
    for row in transaction.rows("request_right", request_id=case.id, asked=right.value):
        transaction.update("request_right", row["uid"], said)
