"""Decides what an erasure takes: everything only about its roots, less what a hold or the law keeps of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.privacy.erasure_plan import Keeping, keeping
from heijastus_desk.services.erasure_views import Staying
from heijastus_desk.services.retention import RetentionItem, RetentionService
from heijastus_desk.storage.erasing import keeping as reading
from heijastus_desk.storage.erasing.formers import with_former
from heijastus_desk.storage.erasing.selection import SUBJECTS, Selection, select_rows
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.ledger import WHOLE, Erasure, Kept, Root

_FREEZING = ("hold", "freeze")
_NEED_REACH = frozenset({HoldCause.CLAIM, HoldCause.COLLECTION, HoldCause.OPEN_INVOICE})


@dataclass(frozen=True, slots=True)
class Plan:
    """The rows, and what stays of them with the reason."""

    chosen: Selection
    kept: tuple[Kept, ...]
    stays: tuple[Staying, ...]
    proof: tuple[Staying, ...] = ()
    """files of requests of those who go, which stay as proof"""


class ErasurePlanning:
    """Reads only."""

    def __init__(self, vault: VaultFile, retention: RetentionService) -> None:
        self._vault = vault
        self._retention = retention

    def person(self, uid: str) -> tuple[Root, ...]:
        """A person as the root of an erasure; raises SUBJECT_NOT_FOUND."""
        with self._vault.read() as connection:
            if not reading.is_there(connection, ("person", uid)):
                raise HeijastusError(ErrorCode.SUBJECT_NOT_FOUND, given=uid)
        return (("person", uid),)

    def with_former(self, roots: Sequence[Root]) -> tuple[Root, ...]:
        """The roots and every duplicate once merged into them: an older backup holds it as a card of its own."""
        with self._vault.read() as connection:
            return with_former(connection, roots)

    def items(self, roots: Sequence[Root]) -> Plan:
        """The plan of single items; raises RECORD_NOT_FOUND, or ERASURE_HELD for one that has to stay."""
        with self._vault.read() as connection:
            if not all(reading.is_there(connection, root) for root in roots):
                raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        plan = self.of(roots)
        if {(table, uid) for table, uid, _how in plan.kept} & set(roots):
            raise HeijastusError(ErrorCode.ERASURE_HELD)
        return plan

    def checked(self, roots: Sequence[Root], *, only_lapsed: bool = False, request: str = "") -> Plan:
        """The plan of roots that are all there; raises SUBJECT_NOT_FOUND or RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            for root in roots:
                if not reading.is_there(connection, root):
                    named = root[0] in {"person", "organisation"}
                    raise HeijastusError(ErrorCode.SUBJECT_NOT_FOUND if named else ErrorCode.RECORD_NOT_FOUND)
        return self.of(roots, only_lapsed=only_lapsed, request=request)

    def of(self, roots: Sequence[Root], *, only_lapsed: bool = False, request: str = "") -> Plan:
        """Everything that would go, less what its own decision keeps; the rest as in `ErasureChoices`."""
        subjects = {uid for table, uid in roots if table in SUBJECTS}
        with self._vault.read() as connection:
            doomed = reading.uids_of(connection, select_rows(connection, roots).going)
            files = reading.request_files_of(connection, roots)
            own_freeze = reading.freeze_of(connection, request)
        # Not inside the reading: retention reads by itself.
        decided = self._retention.of_items({*doomed, *files}, but_freeze=own_freeze)
        with self._vault.read() as connection:
            kept: dict[Kept, None] = {}
            stays: list[Staying] = []
            reached: set[str] = set()
            for item in decided.items:
                if (item.table, item.uid) not in doomed:
                    continue
                how = keeping(item.decision, item.record_class, only_lapsed=only_lapsed)
                # Of a shared row the others' decisions are theirs.
                if how is None or (item.id != item.uid and subjects and item.subject_uid not in subjects):
                    continue
                stays.append(_staying(item, how))
                if how is Keeping.STRIPPED:
                    kept[item.table, item.uid, how.value] = None
                    continue
                kept |= dict.fromkeys(reading.whole_with_parts(connection, item.table, item.uid))
                kept |= {(table, uid, WHOLE): None for uid in item.decision.holds for table in _FREEZING}
                if _causes(item) & _NEED_REACH:
                    # Of an item that is another's, as an orderer's, whoever goes alone is the one to be reached.
                    party = {item.subject_uid} & subjects or (subjects if len(subjects) == 1 else set[str]())
                    for uid in party - reached:
                        kept |= dict.fromkeys(reading.ways_to_reach(connection, uid))
                    reached |= party
            there = tuple(one for one in kept if one[:2] in doomed)
            chosen = select_rows(connection, roots, there)
        proof = (_staying(one, Keeping.WHOLE) for one in decided.items if (one.table, one.uid) in files)
        return Plan(chosen, there, tuple(stays), tuple(proof))

    def again(self, erasure: Erasure) -> Plan:
        """The plan of an erasure that was stopped before its rows went: what stays is what the ledger says."""
        plan = self.of(erasure.roots)
        kept = {(table, uid) for table, uid, _how in erasure.kept}
        return replace(plan, stays=tuple(one for one in plan.stays if (one.table, one.uid) in kept))


def _staying(item: RetentionItem, how: Keeping) -> Staying:
    return Staying(
        table=item.table,
        uid=item.uid,
        record_class=item.record_class,
        own_date=item.own_date,
        label=item.label,
        keeping=how,
        reason=item.decision.reason,
        until=_last_day(item) if how is Keeping.STRIPPED else item.decision.due_on,
    )


def _last_day(item: RetentionItem) -> date | None:
    """The last day the law keeps it."""
    ends = [outcome.due_on for outcome in item.decision.per_rule if not outcome.applied.register_uid]
    return max((end for end in ends if end), default=None)


def _causes(item: RetentionItem) -> set[str]:
    reason = item.decision.reason
    several = reason.params.get("causes")
    return set(str(several).split(",")) if several else {reason.code.removeprefix("held_")}
