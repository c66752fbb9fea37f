"""Erases persons and single items for good: ledger, one transaction, no traces, every backup in reach, proof."""

import errno
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from threading import RLock
from typing import TypeVar

from heijastus_desk.documents.erasure_report import ReportFacts, erasure_report_pdf
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.privacy.erasure_plan import Keeping, keeping
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.erasure_copies import Copies, ErasureCopies
from heijastus_desk.services.erasure_proof import ErasureProof
from heijastus_desk.services.erasure_views import ErasurePreview, ErasureReport, HandedOut, Mention, Staying
from heijastus_desk.services.retention import RetentionItem, RetentionService
from heijastus_desk.services.subject_export import file_name
from heijastus_desk.storage import health
from heijastus_desk.storage.erasing import keeping as reading
from heijastus_desk.storage.erasing import sweep
from heijastus_desk.storage.erasing.remnants import Value
from heijastus_desk.storage.erasing.replay import erase_and_tell, stored_ledger, write_lines
from heijastus_desk.storage.erasing.selection import Selection, select_rows
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import ballast
from heijastus_desk.system.file_safety import empty_private_folder
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.ledger import (
    PURPOSE,
    WHOLE,
    Erasure,
    Kept,
    Ledger,
    Root,
    erasure_code,
    load_ledger,
    new_erasure,
    save_ledger,
)

T = TypeVar("T")

_NEED_REACH = frozenset({HoldCause.CLAIM, HoldCause.COLLECTION, HoldCause.OPEN_INVOICE})
BEGUN = "erasure.begun"
DONE = "erasure.done"


@dataclass(frozen=True, slots=True)
class _Plan:
    chosen: Selection
    kept: tuple[Kept, ...]
    stays: tuple[Staying, ...]


class ErasureService:
    """One per open vault; one erasure at a time. Nothing it did can be undone: the caller forgets its undo stack."""

    def __init__(
        self, vault: VaultFile, backups: Copies, retention: RetentionService, controller: ControllerService
    ) -> None:
        self._vault = vault
        self._copies = ErasureCopies(vault, backups)
        self._retention = retention
        self._controller = controller
        self._one = RLock()
        self._vault_id = ""

    # -- before

    def preview(self, person: str) -> ErasurePreview:
        """What erasing a person would do; raises SUBJECT_NOT_FOUND. Reads only."""
        plan = self._plan(self._person(person))
        with self._vault.read() as connection:
            named = reading.named_elsewhere(connection, person, plan.chosen)
            packages = reading.packages_of(connection, person)
        return ErasurePreview(
            goes={table: len(ids) for table, ids in sorted(plan.chosen.going.items())},
            stripped={table: len(ids) for table, ids in sorted(plan.chosen.stripped.items())},
            untied=plan.chosen.ties,
            stays=plan.stays,
            mentioned_elsewhere=tuple(Mention(*one) for one in named),
            packages=tuple(HandedOut(file_name(number), on) for number, on in packages),
            unreachable=self._copies.waiting(),
        )

    # -- doing it

    def erase(self, person: str, progress: Progress | None = None) -> ErasureReport:
        """Erase a person with all that is only about them; what a hold or the law keeps stays as the preview said.

        Raises SUBJECT_NOT_FOUND, ERASURE_HELD (nothing may go), VAULT_DAMAGED, CANCELLED before the first step with
        nothing changed. After that whatever stops it (VAULT_BUSY, DISK_FULL, ERASURE_NOT_PROVEN, a kill) leaves it
        pending, and `resume` completes it.
        """
        return self._erase(self._person(person), progress or Silent())

    def erase_items(self, roots: Sequence[Root], progress: Progress | None = None) -> ErasureReport:
        """Erase single rows (table and uid) with their parts; a tie row of a shared item takes one owner out.

        Raises RECORD_NOT_FOUND, ERASURE_HELD for an item that is held or bound by law, RECORD_IN_USE, as `erase`.
        """
        with self._vault.read() as connection:
            for root in roots:
                if not reading.is_there(connection, root):
                    raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        plan = self._plan(roots)
        if {(table, uid) for table, uid, _how in plan.kept} & set(roots):
            raise HeijastusError(ErrorCode.ERASURE_HELD)
        return self._erase(roots, progress or Silent())

    def pending(self) -> tuple[Erasure, ...]:
        """Erasures begun and not proven yet; the window says so until there are none."""
        return self._ledger().pending

    def resume(self, progress: Progress | None = None) -> tuple[ErasureReport, ...]:
        """After opening and whenever a medium appears: complete what is pending and clean the copies now in reach."""
        with self._one:
            ledger = self._ledger(mended=True)
            if ledger.pending:
                return self._complete(progress or Silent())
            if self._copies.lacking(ledger):
                self._copies.clean(ledger, progress)
            return ()

    def report_pdf(self, number: int, lang: Lang) -> bytes:
        """The destruction report of a proven erasure: when, what codes, what stays, until when copies may exist.

        It names nobody. Raises RECORD_NOT_FOUND while there is no proven erasure of this number.
        """
        found = [erasure for erasure in self._ledger().erasures if erasure.number == number and erasure.done]
        if not found:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        facts = ReportFacts(found[0], self._codes(found[0]), controller_in_full(self._controller.require()))
        return erasure_report_pdf(facts, lang)

    # -- the recipe

    def _erase(self, roots: Sequence[Root], progress: Progress) -> ErasureReport:
        with self._one:
            self._check_health(Span(progress, 0, 20))
            plan = self._plan(roots)
            if not plan.chosen.going:
                raise HeijastusError(ErrorCode.ERASURE_HELD)
            erasure = new_erasure(self._vault.clock.now(), roots, plan.kept)
            ledger = self._ledger(mended=True).begun(erasure)
            self._with_room(lambda: self._save(ledger))
            done = self._complete(Span(progress, 20, 100))
            return next(report for report in done if report.number == ledger.erasures[-1].number)

    def _complete(self, progress: Progress) -> tuple[ErasureReport, ...]:
        """Steps 3 to 8 for every pending erasure; each step may be done again."""
        ledger = self._ledger()
        values: set[Value] = set()
        rows: dict[str, int] = {}
        with self._vault.read() as connection:
            swept = stored_ledger(connection, ledger.vault_id, self._seal_key).entries
        for erasure in ledger.pending:
            if erasure.entry not in swept:
                rows[erasure.entry] = self._with_room(lambda one=erasure: self._sweep(one, ledger, values))
        # Of what was swept before the program was stopped nobody knows any more what to look for: so the file is
        # written anew from its live rows.
        self._with_room(lambda: self._clean_live(anew=any(one.entry in swept for one in ledger.pending)))
        progress.step(30, 100)
        cleaned = self._with_room(lambda: self._copies.clean(ledger, Span(progress, 30, 80)))
        empty_private_folder(self._vault.paths.temporary)
        proof = ErasureProof(self._vault, self._copies, ledger.pending)
        told = proof.prove(values | cleaned.values, cleaned.sets, Span(progress, 80, 100))
        waiting = self._copies.waiting(cleaned.failed)
        reports = tuple(
            ErasureReport(
                number=erasure.number,
                codes=self._codes(erasure),
                at=erasure.at,
                done_at=self._vault.clock.now(),
                rows=rows.get(erasure.entry),
                kept=len(erasure.kept),
                cleaned_sets=tuple(one.name for one in cleaned.sets),
                waiting=waiting,
                told_by_others=told,
            )
            for erasure in ledger.pending
        )
        for erasure, report in zip(ledger.pending, reports, strict=True):
            self._with_room(lambda one=erasure, told_of=report: self._finish(one, told_of))
        ballast.ensure(self._vault.paths)
        return reports

    def _sweep(self, erasure: Erasure, ledger: Ledger, values: set[Value]) -> int:
        with self._vault.write() as transaction:
            done, said = erase_and_tell(transaction.connection, erasure)
            # In one transaction with the rows: a file whose ledger tells of an erasure has gone through it.
            stored = stored_ledger(transaction.connection, ledger.vault_id, self._seal_key)
            write_lines(transaction.connection, stored.begun(erasure), self._vault.clock)
            transaction.log(BEGUN, erasure.entry, rows=done.total)
        values |= said
        return done.total

    def _clean_live(self, *, anew: bool) -> None:
        with self._vault.alone() as raw:
            sweep.scrub(raw)
            if anew:
                health.full_check(raw)
                sweep.compact(raw)

    def _finish(self, erasure: Erasure, report: ErasureReport) -> None:
        until = report.last_copy_until
        numbers = {"kept": report.kept, "sets": len(report.cleaned_sets), "waiting": len(report.waiting)}
        if report.rows is not None:
            numbers["rows"] = report.rows
        told = numbers | ({"until": until.toordinal()} if until else {})
        ledger = self._ledger().finished(erasure.entry, report.done_at, **told)
        self._save(ledger)
        with self._vault.write() as transaction:
            write_lines(transaction.connection, ledger, self._vault.clock)
            transaction.log(DONE, erasure.entry, **numbers)

    def _check_health(self, progress: Progress) -> None:
        raw = self._vault.connect()
        try:
            health.full_check(raw, progress)
        finally:
            raw.close()

    def _with_room(self, step: Callable[[], T]) -> T:
        """Do a step; on a full disk once more with the reserve given back."""
        try:
            return step()
        except HeijastusError as failure:
            if failure.code is not ErrorCode.DISK_FULL or not ballast.free(self._vault.paths):
                raise
        return step()

    # -- what goes and what stays

    def _person(self, uid: str) -> tuple[Root, ...]:
        with self._vault.read() as connection:
            if not reading.is_there(connection, ("person", uid)):
                raise HeijastusError(ErrorCode.SUBJECT_NOT_FOUND, given=uid)
        return (("person", uid),)

    def _plan(self, roots: Sequence[Root]) -> _Plan:
        """Everything that would go, less what its own decision keeps."""
        overview = self._retention.overview()
        persons = {uid for table, uid in roots if table == "person"}
        with self._vault.read() as connection:
            doomed = reading.uids_of(connection, select_rows(connection, roots).going)
            kept: dict[Kept, None] = {}
            stays: list[Staying] = []
            for item in overview.items:
                how = keeping(item.decision, item.record_class) if (item.table, item.uid) in doomed else None
                # Of a shared row the others' decisions are theirs.
                if how is None or (item.id != item.uid and persons and item.subject_uid not in persons):
                    continue
                stays.append(_staying(item, how))
                if how is Keeping.STRIPPED:
                    kept[item.table, item.uid, how.value] = None
                    continue
                kept |= dict.fromkeys(reading.whole_with_parts(connection, item.table, item.uid))
                kept |= {("hold", uid, WHOLE): None for uid in item.decision.holds}
                if _causes(item) & _NEED_REACH:
                    for uid in persons:
                        kept |= dict.fromkeys(reading.ways_to_reach(connection, uid))
            there = tuple(one for one in kept if one[:2] in doomed)
            chosen = select_rows(connection, roots, there)
        return _Plan(chosen, there, tuple(stays))

    # -- the ledger

    @property
    def _seal_key(self) -> bytes:
        return self._vault.key.subkey(PURPOSE)

    def _ledger(self, *, mended: bool = False) -> Ledger:
        """The union of the file beside the vault and the copy in it; `mended` writes a file that lacks something."""
        self._vault_id = self._vault_id or read_key_file(self._vault.paths.key).vault_id
        with self._vault.read() as connection:
            inside = stored_ledger(connection, self._vault_id, self._seal_key)
        try:
            beside = load_ledger(self._vault.paths.ledger, self._vault_id, self._seal_key)
        except HeijastusError:
            if not mended:
                return inside
            self._save(inside)
            return inside
        union = beside.merged(inside, self._seal_key)
        # One of no erasures is written too: beside a damaged vault it tells a restore that there were none.
        if mended and (beside.is_missing or union.lines != beside.lines):
            self._save(union)
        return union

    def _save(self, ledger: Ledger) -> None:
        try:
            save_ledger(self._vault.paths.ledger, ledger)
        except OSError as failure:
            if failure.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise HeijastusError(ErrorCode.DISK_FULL) from None
            raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(self._vault.paths.folder)) from None

    def _codes(self, erasure: Erasure) -> tuple[str, ...]:
        return tuple(erasure_code(self._vault_id, table, uid) for table, uid in erasure.roots)


def _staying(item: RetentionItem, how: Keeping) -> Staying:
    return Staying(
        table=item.table,
        uid=item.uid,
        record_class=item.record_class,
        own_date=item.own_date,
        label=item.label,
        keeping=how,
        reason=item.decision.reason,
        until=_last_day(item) if how is Keeping.STRIPPED else None,
    )


def _last_day(item: RetentionItem) -> date | None:
    """The last day the law keeps it."""
    ends = [outcome.due_on for outcome in item.decision.per_rule if not outcome.applied.register_uid]
    return max((end for end in ends if end), default=None)


def _causes(item: RetentionItem) -> set[str]:
    reason = item.decision.reason
    several = reason.params.get("causes")
    return set(str(several).split(",")) if several else {reason.code.removeprefix("held_")}
