"""Erases persons and single items for good: ledger, one transaction, no traces, every backup in reach, proof."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from threading import RLock
from typing import TypeVar

from heijastus_desk.documents.erasure_report import ReportFacts, erasure_report_pdf
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.privacy.naming_passages import NameFinder
from heijastus_desk.services.changing import edit
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.erasure_copies import Cleaned, Copies, ErasureCopies
from heijastus_desk.services.erasure_ledger import LedgerKeeper
from heijastus_desk.services.erasure_planning import ErasurePlanning
from heijastus_desk.services.erasure_preview import Chosen, ErasurePreviews
from heijastus_desk.services.erasure_proof import ErasureProof
from heijastus_desk.services.erasure_views import CameBack, ErasurePreview, ErasureReport
from heijastus_desk.services.erasure_waiting import ErasureWaiting
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.storage import health, suppression, write_ahead
from heijastus_desk.storage.backups.working import WORKING
from heijastus_desk.storage.erasing import cases, sweep
from heijastus_desk.storage.erasing.remnants import Value
from heijastus_desk.storage.erasing.replay import erase_and_tell, stored_ledger, write_lines
from heijastus_desk.storage.erasing.returned import returned_mentions
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import ballast
from heijastus_desk.system.file_safety import empty_private_folder
from heijastus_desk.system.ledger import Erasure, Ledger, Root, new_erasure

T = TypeVar("T")

BEGUN = "erasure.begun"
DONE = "erasure.done"


@dataclass(slots=True)
class _Traces:
    """What the live file said of those who went: held in memory until it is proven to be gone, never stored."""

    values: set[Value] = field(default_factory=set[Value], repr=False)
    finders: list[NameFinder] = field(default_factory=list[NameFinder], repr=False)


class ErasureService:
    """One per open vault; one erasure at a time. Nothing it did can be undone: the caller forgets its undo stack."""

    def __init__(
        self, vault: VaultFile, backups: Copies, retention: RetentionService, controller: ControllerService
    ) -> None:
        self._vault = vault
        self._copies = ErasureCopies(vault, backups)
        self._planning = ErasurePlanning(vault, retention)
        self._previews = ErasurePreviews(vault)
        self._ledger = LedgerKeeper(vault)
        self._waiting = ErasureWaiting(vault)
        self._controller = controller
        self._one = RLock()

    # -- before

    def preview(self, person: str) -> ErasurePreview:
        """What erasing a person would do; raises SUBJECT_NOT_FOUND. Reads only."""
        return self.preview_of((("person", person),))

    def preview_of(
        self,
        roots: Sequence[Root],
        *,
        ground: DestructionGround = DestructionGround.PERIOD_OVER,
        only_lapsed: bool = False,
        request: str = "",
    ) -> ErasurePreview:
        """What erasing these persons, organisations and single rows in one go would do. Reads only.

        `request` as in `ErasureChoices`. Raises SUBJECT_NOT_FOUND or RECORD_NOT_FOUND for one that is not there.
        """
        plan = self._planning.checked(roots, only_lapsed=only_lapsed, request=request)
        return self._previews.of(roots, plan, ground, self._copies.waiting())

    def came_back(self) -> tuple[CameBack, ...]:
        """Texts that came back with an older backup and may name somebody erased: Today says so while there are any."""
        with self._vault.read() as connection:
            return tuple(CameBack(*one) for one in returned_mentions(connection))

    def looked_at(self, uids: Sequence[str]) -> Change:
        """Note that she has looked at these texts (uids of the to-dos) and put right what was to be put right."""
        with edit(self._vault, "mentions_looked_at", Kind.DESTRUCTIONS) as current:
            for uid in uids:
                current.transaction.delete("mention_return", uid)
        return current.done

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
        record that is frozen itself), PARKED_FIRST (rows of theirs wait in the parking place), then as `erase`.
        """
        self._planning.checked(roots, only_lapsed=choices.only_lapsed, request=choices.request)
        return self._erase(roots, progress or Silent(), choices)

    def erase_absent(
        self, roots: Sequence[Root], choices: ErasureChoices, progress: Progress | None = None
    ) -> ErasureReport:
        """Erase what the file holds no more, as a parked lot whose key is lost, from every backup; else as above."""
        return self._erase(roots, progress or Silent(), choices, absent=True)

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
                proof = ErasureProof(self._vault, self._copies, ledger.erasures, cleaned.finders)
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

    def _erase(
        self,
        roots: Sequence[Root],
        progress: Progress,
        choices: ErasureChoices | None = None,
        *,
        absent: bool = False,
    ) -> ErasureReport:
        with self._one:
            self._check_health(Span(progress, 0, 20))
            roots = self._planning.with_former(roots)
            choices = choices or ErasureChoices()
            plan = self._planning.of(roots, only_lapsed=choices.only_lapsed, request=choices.request)
            if not plan.chosen.going and not absent:
                raise HeijastusError(ErrorCode.ERASURE_HELD)
            self._waiting.require_none(roots)
            packages = self._previews.packages(roots)
            chosen = self._previews.chosen(roots, plan, choices, self._vault.clock.today())
            erasure = replace(
                new_erasure(self._vault.clock.now(), roots, plan.kept),
                ground=chosen.ground.value,
                masked=chosen.masked,
                named=chosen.named,
                keeps_figures=chosen.keeps_figures,
            )
            ledger = self._ledger.load(mended=True).begun(erasure)
            self._with_room(lambda: self._ledger.save(ledger))
            done = self._complete(Span(progress, 20, 100), {erasure.entry: chosen})
            report = next(report for report in done if report.number == ledger.erasures[-1].number)
            return replace(
                report,
                packages=packages,
                kept_mentions=chosen.kept_mentions,
                not_looked_at=chosen.not_looked_at,
            )

    def _complete(self, progress: Progress, decided: Mapping[str, Chosen] | None = None) -> tuple[ErasureReport, ...]:
        """Steps 3 to 8 for every pending erasure; each step may be done again.

        `decided` is what she chose, by entry: after a stop only what the ledger tells of it is known.
        """
        ledger = self._ledger.load()
        traces = _Traces()
        rows: dict[str, int] = {}
        with self._vault.read() as connection:
            swept = stored_ledger(connection, ledger.vault_id, self._ledger.seal_key).entries
        for erasure in ledger.pending:
            if erasure.entry not in swept:
                rows[erasure.entry] = self._with_room(
                    lambda one=erasure: self._sweep(one, ledger, traces, (decided or {}).get(one.entry))
                )
        self._waiting.throw_keys_away(ledger.pending)
        # Of what was swept before the program was stopped nobody knows any more what to look for: so the file is
        # written anew from its live rows.
        self._with_room(lambda: self._clean_live(anew=any(one.entry in swept for one in ledger.pending)))
        progress.step(30, 100)
        cleaned = self._with_room(lambda: self._copies.clean(ledger, Span(progress, 30, 80)))
        empty_private_folder(self._vault.paths.temporary)
        proof = ErasureProof(self._vault, self._copies, ledger.pending, (*traces.finders, *cleaned.finders))
        told = proof.prove(traces.values | cleaned.values, cleaned.sets, Span(progress, 80, 100))
        reports = tuple(self._report(erasure, rows.get(erasure.entry), cleaned, told) for erasure in ledger.pending)
        finished = tuple(
            self._with_room(lambda one=erasure, told_of=report: self._finish(one, told_of))
            for erasure, report in zip(ledger.pending, reports, strict=True)
        )
        ballast.ensure(self._vault.paths)
        return finished

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
            masked=len(erasure.masked),
        )

    def _sweep(self, erasure: Erasure, ledger: Ledger, traces: _Traces, decided: Chosen | None) -> int:
        wrapping, today = self._vault.key.subkey(suppression.PURPOSE), self._vault.clock.today()
        facts = decided.facts if decided else None
        facts = facts or self._previews.facts_again(erasure, self._planning.again(erasure), today)
        with self._vault.write() as transaction:
            aliases = decided.aliases if decided else None
            self._waiting.note_names(transaction, erasure)
            erased = erase_and_tell(transaction.connection, erasure, wrapping, aliases=aliases)
            cases.open_case(transaction.connection, erasure, facts, self._vault.clock.now())
            # In one transaction with the rows: a file whose ledger tells of an erasure has gone through it.
            stored = stored_ledger(transaction.connection, ledger.vault_id, self._ledger.seal_key)
            write_lines(transaction.connection, stored.begun(erasure), self._vault.clock)
            transaction.log(BEGUN, erasure.entry, rows=erased.done.total)
        traces.values |= erased.values
        traces.finders += erased.masked.finders
        return erased.done.total

    def _clean_live(self, *, anew: bool) -> None:
        # A backup being made would keep the log from being emptied.
        with WORKING, self._vault.alone() as raw:
            sweep.scrub(raw)
            if anew:
                health.full_check(raw)
                health.compact(raw)
        # A log that was put aside may hold the person's rows, and nothing that is still needed.
        write_ahead.forget_aside(self._vault.paths.database)

    def _finish(self, erasure: Erasure, report: ErasureReport) -> ErasureReport:
        until = report.last_copy_until
        numbers = {"kept": report.kept, "sets": len(report.cleaned_sets), "waiting": len(report.waiting)}
        if report.rows is not None:
            numbers["rows"] = report.rows
        told = numbers | ({"until": until.toordinal()} if until else {})
        ledger = self._ledger.load().finished(erasure.entry, report.done_at, **told)
        self._ledger.save(ledger)
        with self._vault.write() as transaction:
            write_lines(transaction.connection, ledger, self._vault.clock)
            papers = cases.close_case(transaction.connection, erasure.entry, self._vault.clock.today())
            case = cases.case_of(transaction.connection, erasure.entry)
            transaction.log(DONE, erasure.entry, **numbers)
        return replace(report, case=case, papers_open=papers)

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
