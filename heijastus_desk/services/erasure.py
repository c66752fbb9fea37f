"""Erases persons and single items for good: ledger, one transaction, no traces, every backup in reach, proof."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import RLock
from typing import TypeVar

from heijastus_desk.documents.erasure_report import ReportFacts, erasure_report_pdf
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.erasure_copies import Cleaned, Copies, ErasureCopies
from heijastus_desk.services.erasure_ledger import LedgerKeeper
from heijastus_desk.services.erasure_planning import ErasurePlanning
from heijastus_desk.services.erasure_proof import ErasureProof
from heijastus_desk.services.erasure_views import ErasurePreview, ErasureReport, HandedOut, Mention
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.services.subject_export import file_name
from heijastus_desk.storage import health, suppression, write_ahead
from heijastus_desk.storage.backups.working import WORKING
from heijastus_desk.storage.erasing import keeping as reading
from heijastus_desk.storage.erasing import sweep
from heijastus_desk.storage.erasing.remnants import Value
from heijastus_desk.storage.erasing.replay import erase_and_tell, stored_ledger, write_lines
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import ballast
from heijastus_desk.system.file_safety import empty_private_folder
from heijastus_desk.system.ledger import Erasure, Ledger, Root, new_erasure

T = TypeVar("T")

BEGUN = "erasure.begun"
DONE = "erasure.done"


class ErasureService:
    """One per open vault; one erasure at a time. Nothing it did can be undone: the caller forgets its undo stack."""

    def __init__(
        self, vault: VaultFile, backups: Copies, retention: RetentionService, controller: ControllerService
    ) -> None:
        self._vault = vault
        self._copies = ErasureCopies(vault, backups)
        self._planning = ErasurePlanning(vault, retention)
        self._ledger = LedgerKeeper(vault)
        self._controller = controller
        self._one = RLock()

    # -- before

    def preview(self, person: str) -> ErasurePreview:
        """What erasing a person would do; raises SUBJECT_NOT_FOUND. Reads only."""
        return self.preview_of((("person", person),))

    def preview_of(
        self, roots: Sequence[Root], *, ground: DestructionGround = DestructionGround.PERIOD_OVER
    ) -> ErasurePreview:
        """What erasing these persons, organisations and single rows in one go would do. Reads only.

        Raises SUBJECT_NOT_FOUND or RECORD_NOT_FOUND for one that is not there.
        """
        plan = self._planning.checked(roots)
        with self._vault.read() as connection:
            named = [one for table, uid in roots if table == "person" for one in reading.named_elsewhere(connection, uid, plan.chosen)]
        return ErasurePreview(
            goes={table: len(ids) for table, ids in sorted(plan.chosen.going.items())},
            stripped={table: len(ids) for table, ids in sorted(plan.chosen.stripped.items())},
            untied=plan.chosen.ties,
            stays=plan.stays,
            mentions=tuple(Mention(*one) for one in named),
            packages=self._packages(roots),
            unreachable=self._copies.waiting(),
            ground=ground,
        )

    # -- doing it

    def erase(self, person: str, progress: Progress | None = None) -> ErasureReport:
        """Erase a person with all that is only about them; what a hold or the law keeps stays as the preview said.

        Raises SUBJECT_NOT_FOUND, ERASURE_HELD (nothing may go), VAULT_DAMAGED, CANCELLED before the first step with
        nothing changed. After that whatever stops it (VAULT_BUSY, DISK_FULL, ERASURE_NOT_PROVEN, a kill) leaves it
        pending, and `resume` completes it.
        """
        return self._erase(self._planning.person(person), progress or Silent())

    def erase_items(self, roots: Sequence[Root], progress: Progress | None = None) -> ErasureReport:
        """Erase single rows (table and uid) with their parts; a tie row of a shared item takes one owner out.

        Raises RECORD_NOT_FOUND, ERASURE_HELD for an item that is held or bound by law, RECORD_IN_USE, as `erase`.
        """
        self._planning.items(roots)
        return self._erase(roots, progress or Silent())

    def erase_chosen(
        self, roots: Sequence[Root], choices: ErasureChoices, progress: Progress | None = None
    ) -> ErasureReport:
        """Erase persons, organisations and single rows in one go, as she decided in the preview.

        What a hold, a freeze or the law keeps stays. `report.case` is the destruction case with the shred list.
        Raises SUBJECT_NOT_FOUND, RECORD_NOT_FOUND, ERASURE_HELD (nothing may go; field `mentions`: an alias for a
        record that is frozen itself), then as `erase`.
        """
        del choices
        self._planning.checked(roots)
        return self._erase(roots, progress or Silent())

    def pending(self) -> tuple[Erasure, ...]:
        """Erasures begun and not proven yet; the window says so until there are none."""
        return self._ledger.load().pending

    def resume(self, progress: Progress | None = None) -> tuple[ErasureReport, ...]:
        """After opening and whenever a medium appears: complete what is pending and clean the copies now in reach."""
        with self._one:
            ledger = self._ledger.load(mended=True)
            if ledger.pending:
                return self._complete(progress or Silent())
            if self._copies.lacking(ledger):
                watched = progress or Silent()
                cleaned = self._copies.clean(ledger, Span(watched, 0, 80))
                proof = ErasureProof(self._vault, self._copies, ledger.erasures)
                proof.prove(cleaned.values, cleaned.sets, Span(watched, 80, 100))
            return ()

    def report_pdf(self, number: int, lang: Lang) -> bytes:
        """The destruction report of a proven erasure: when, what codes, what stays, until when copies may exist.

        It names nobody. Raises RECORD_NOT_FOUND while there is no proven erasure of this number.
        """
        found = [erasure for erasure in self._ledger.load().erasures if erasure.number == number and erasure.done]
        if not found:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        facts = ReportFacts(found[0], self._ledger.codes(found[0]), controller_in_full(self._controller.require()))
        return erasure_report_pdf(facts, lang)

    # -- the recipe

    def _erase(self, roots: Sequence[Root], progress: Progress) -> ErasureReport:
        with self._one:
            self._check_health(Span(progress, 0, 20))
            roots = self._planning.with_former(roots)
            plan = self._planning.of(roots)
            if not plan.chosen.going:
                raise HeijastusError(ErrorCode.ERASURE_HELD)
            packages = self._packages(roots)
            erasure = new_erasure(self._vault.clock.now(), roots, plan.kept)
            ledger = self._ledger.load(mended=True).begun(erasure)
            self._with_room(lambda: self._ledger.save(ledger))
            done = self._complete(Span(progress, 20, 100))
            report = next(report for report in done if report.number == ledger.erasures[-1].number)
            return replace(report, packages=packages)

    def _complete(self, progress: Progress) -> tuple[ErasureReport, ...]:
        """Steps 3 to 8 for every pending erasure; each step may be done again."""
        ledger = self._ledger.load()
        values: set[Value] = set()
        rows: dict[str, int] = {}
        with self._vault.read() as connection:
            swept = stored_ledger(connection, ledger.vault_id, self._ledger.seal_key).entries
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
        reports = tuple(self._report(erasure, rows.get(erasure.entry), cleaned, told) for erasure in ledger.pending)
        for erasure, report in zip(ledger.pending, reports, strict=True):
            self._with_room(lambda one=erasure, told_of=report: self._finish(one, told_of))
        ballast.ensure(self._vault.paths)
        return reports

    def _report(self, erasure: Erasure, rows: int | None, cleaned: Cleaned, told: int) -> ErasureReport:
        return ErasureReport(
            number=erasure.number,
            codes=self._ledger.codes(erasure),
            at=erasure.at,
            done_at=self._vault.clock.now(),
            rows=rows,
            kept=len(erasure.kept),
            cleaned_sets=tuple(one.name for one in cleaned.sets),
            waiting=self._copies.waiting(cleaned.failed),
            told_by_others=told,
        )

    def _sweep(self, erasure: Erasure, ledger: Ledger, values: set[Value]) -> int:
        with self._vault.write() as transaction:
            done, said = erase_and_tell(transaction.connection, erasure, self._vault.key.subkey(suppression.PURPOSE))
            # In one transaction with the rows: a file whose ledger tells of an erasure has gone through it.
            stored = stored_ledger(transaction.connection, ledger.vault_id, self._ledger.seal_key)
            write_lines(transaction.connection, stored.begun(erasure), self._vault.clock)
            transaction.log(BEGUN, erasure.entry, rows=done.total)
        values |= said
        return done.total

    def _clean_live(self, *, anew: bool) -> None:
        # A backup being made would keep the log from being emptied.
        with WORKING, self._vault.alone() as raw:
            sweep.scrub(raw)
            if anew:
                health.full_check(raw)
                health.compact(raw)
        # A log that was put aside may hold the person's rows, and nothing that is still needed.
        write_ahead.forget_aside(self._vault.paths.database)

    def _finish(self, erasure: Erasure, report: ErasureReport) -> None:
        until = report.last_copy_until
        numbers = {"kept": report.kept, "sets": len(report.cleaned_sets), "waiting": len(report.waiting)}
        if report.rows is not None:
            numbers["rows"] = report.rows
        told = numbers | ({"until": until.toordinal()} if until else {})
        ledger = self._ledger.load().finished(erasure.entry, report.done_at, **told)
        self._ledger.save(ledger)
        with self._vault.write() as transaction:
            write_lines(transaction.connection, ledger, self._vault.clock)
            transaction.log(DONE, erasure.entry, **numbers)

    def _packages(self, roots: Sequence[Root]) -> tuple[HandedOut, ...]:
        with self._vault.read() as connection:
            found = [one for table, uid in roots if table == "person" for one in reading.packages_of(connection, uid)]
        return tuple(HandedOut(file_name(number), on) for number, on in found)

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
