"""Destruction cases: what was erased on what ground, and the papers shredded for it, signed off one by one."""

from collections.abc import Sequence
from datetime import date

from heijastus_desk.documents.erasure_report import ReportFacts, erasure_report_pdf
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.documents.shred_list import ShredPaper, shred_list
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.destruction import PaperToShred, ShredManner
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.erasure_ledger import LedgerKeeper
from heijastus_desk.storage.queries.destructions import (
    DestructionCase,
    ShredLine,
    destruction_cases,
    papers_to_shred,
)
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile


class DestructionService:
    """Reads the cases the erasures opened, and closes them with their last paper."""

    def __init__(self, vault: VaultFile, controller: ControllerService) -> None:
        self._vault, self._controller = vault, controller
        self._ledger = LedgerKeeper(vault)

    def cases(self, *, open_only: bool = False) -> tuple[DestructionCase, ...]:
        """Every case, the newest first."""
        with self._vault.read() as connection:
            return tuple(destruction_cases(connection, open_only=open_only))

    def case(self, uid: str) -> DestructionCase:
        """One case; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(next(iter(destruction_cases(connection, uid=uid)), None))

    def open_papers(self) -> int:
        """How many papers of all cases are still to be shredded."""
        with self._vault.read() as connection:
            return papers_to_shred(connection)

    def sign_off(self, papers: Sequence[str], manner: ShredManner, on: date | None = None) -> Change:
        """Note that these papers (uids) were destroyed, today unless told otherwise; all of them or none, one undo.

        Where each lay is blanked with it, and a case whose last paper this was is closed. Raises FIELD_EMPTY at
        `papers` for none, DATE_IN_FUTURE or DATE_ORDER at `destroyed_on`, RECORD_CHANGED_ELSEWHERE for one that was
        signed off before.
        """
        if not papers:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="papers")
        today = self._vault.clock.today()
        day = on or today
        if day > today:
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="destroyed_on", given=day)
        with edit(self._vault, "papers_shredded", Kind.DESTRUCTIONS) as current:
            cases: dict[int, None] = {}
            for uid in papers:
                cases[_shredded(current.transaction, uid, manner, day)] = None
            for case in cases:
                current.uid = _closed_with_last(current.transaction, case, day)
        return current.done

    def shred_list_pdf(self, uid: str, lang: Lang) -> bytes:
        """The papers of a case, to be taken along to the folders and signed; as stored, so it names nobody."""
        case = self.case(uid)
        return self.list_pdf([_as_printed(paper) for paper in case.papers], lang, number=case.number)

    def preview_list_pdf(self, papers: Sequence[PaperToShred], lang: Lang) -> bytes:
        """The same before anything is erased: what each paper is may name the person, so it goes with the papers."""
        return self.list_pdf([_as_foreseen(paper) for paper in papers], lang)

    def list_pdf(self, papers: Sequence[ShredPaper], lang: Lang, number: int | None = None) -> bytes:
        """The pages of a shred list."""
        known = self._controller.get()
        paper = shred_list(
            papers,
            lang,
            made_on=self._vault.clock.today(),
            keeper=controller_in_full(known) if known else "",
            number=number,
        )
        return paper_pdf(paper)

    def report_pdf(self, uid: str, lang: Lang) -> bytes:
        """The destruction report of a case: ground, counts by class, what stays until when, codes; no identity.

        Raises RECORD_NOT_FOUND for an unknown case, ERASURE_NOT_PROVEN while its erasure is not completed.
        """
        case = self.case(uid)
        ledger = self._ledger.load()
        erasure = next((one for one in ledger.erasures if one.entry == case.entry), None)
        if erasure is None or not erasure.done:
            raise HeijastusError(ErrorCode.ERASURE_NOT_PROVEN)
        return erasure_report_pdf(
            ReportFacts(
                erasure,
                self._ledger.codes(erasure),
                controller_in_full(self._controller.require()),
                ground=case.ground,
                counts=case.counts,
                kept=case.kept,
                mentions=case.mentions,
                undecided=case.undecided,
                papers_open=len(case.open_papers),
                papers_shredded=len(case.papers) - len(case.open_papers),
            ),
            lang,
        )


def _shredded(transaction: Transaction, uid: str, manner: ShredManner, day: date) -> int:
    """Sign one paper off; the row number of its case."""
    paper = transaction.fetch("shred_item", uid)
    if paper["destroyed_on"] is not None:
        raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)
    (case,) = transaction.rows("destruction", id=paper["destruction_id"])
    if day < case["opened_on"]:
        raise HeijastusError(ErrorCode.DATE_ORDER, field="destroyed_on", first=case["opened_on"], last=day)
    transaction.update("shred_item", uid, {"destroyed_on": day, "manner": manner.value, "folder": ""})
    return paper["destruction_id"]


def _closed_with_last(transaction: Transaction, number: int, day: date) -> str:
    """Close the case when none of its papers is left; gives its uid."""
    (case,) = transaction.rows("destruction", id=number)
    if not transaction.rows("shred_item", destruction_id=number, destroyed_on=None):
        days = [paper["destroyed_on"] for paper in transaction.rows("shred_item", destruction_id=number)]
        transaction.update("destruction", case["uid"], {"closed_on": max([day, *days])})
    return case["uid"]


def _as_printed(paper: ShredLine) -> ShredPaper:
    return ShredPaper(
        number=paper.number,
        record_class=paper.record_class,
        folder=paper.folder,
        dated_on=paper.dated_on,
        destroyed_on=paper.destroyed_on,
        manner=paper.manner,
    )


def _as_foreseen(paper: PaperToShred) -> ShredPaper:
    return ShredPaper(
        number=paper.number,
        record_class=paper.record_class,
        folder=paper.folder,
        dated_on=paper.dated_on,
        what=paper.what,
    )


__all__ = ["DestructionCase", "DestructionService", "ShredLine"]
