"""Everything that can be printed about clients and their contracts: what she asked for, as the pages of a PDF file."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from heijastus_desk.documents.clients.own_paper import (
    OwnUse,
    PrintedAssessment,
    PrintedNote,
    card_paper,
    notes_paper,
)
from heijastus_desk.documents.folder_labels import PER_SHEET, FolderLabel, render_folder_labels
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.papers import AssessmentEntry
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.services.card_print import card_sections
from heijastus_desk.services.changing import found
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.deliveries import DeliveryService
from heijastus_desk.services.orderer_papers import OrdererPapers
from heijastus_desk.services.search import SearchService
from heijastus_desk.storage.queries.card_papers import assessment_entry
from heijastus_desk.storage.queries.client_card import read_card
from heijastus_desk.storage.queries.client_card_views import NoteLine
from heijastus_desk.storage.queries.folders import folder_items
from heijastus_desk.storage.queries.orderer_views import contract_summary
from heijastus_desk.storage.vault_file import VaultFile


class PaperKind(StrEnum):
    """The papers of a client."""

    CARD = "card"
    NOTES = "notes"
    CONTRACT = "contract"
    SUMMARY = "summary"
    ANNEX = "annex"
    SIGN_SHEET = "sign_sheet"
    SESSIONS = "sessions"
    UNINVOICED = "uninvoiced"
    HOURS = "hours"


OF_CONTRACTS: Final = frozenset({PaperKind.CONTRACT, PaperKind.SUMMARY, PaperKind.SESSIONS})
"""Papers that need a contract."""
FOR_OTHERS: Final = frozenset(PaperKind) - {PaperKind.CARD, PaperKind.NOTES}
"""Papers that may be handed out: nothing but what the orderer-safe views hold is on them."""
FILE_NAMES: Final = {
    PaperKind.CARD: "kortti.pdf",
    PaperKind.NOTES: "muistiinpanot.pdf",
    PaperKind.CONTRACT: "sopimus.pdf",
    PaperKind.SUMMARY: "tiivistelma.pdf",
    PaperKind.ANNEX: "tietosuojaliite.pdf",
    PaperKind.SIGN_SHEET: "kuittaus.pdf",
    PaperKind.SESSIONS: "tapaamiset.pdf",
    PaperKind.UNINVOICED: "laskuttamatta.pdf",
    PaperKind.HOURS: "tunnit.pdf",
}
"""Neutral, the same in every language, and never a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOrder:
    """What she wants printed. Uids; what a kind does not need is left empty."""

    kind: PaperKind
    lang: Lang
    client: str = ""
    contract: str = ""
    register: str = ""
    words: str = ""
    """notes that have these words; all of them when empty"""
    first_day: date | None = None
    last_day: date | None = None


class ClientPapers:
    """Makes the pages; nothing is written anywhere."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        orderer: OrdererPapers,
        deliveries: DeliveryService,
        search: SearchService,
    ) -> None:
        self._vault, self._controller, self._search = vault, controller, search
        self._orderer, self._deliveries = orderer, deliveries

    def pdf(self, order: PaperOrder, progress: Progress | None = None) -> bytes:
        """The pages; raises FIELD_EMPTY without a contract where one is needed, RECORD_NOT_FOUND."""
        return paper_pdf(self.paper(order), progress)

    def paper(self, order: PaperOrder) -> PlainPaper:
        """The same without a form, for reading."""
        if order.kind in OF_CONTRACTS and not order.contract:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="contract")
        if order.kind in FOR_OTHERS:
            return self._for_others(order)
        with self._vault.read() as connection:
            card = found(read_card(connection, order.client))
            agreed = {one.uid: contract_summary(connection, one.uid) for one in card.contracts}
            results = [assessment_entry(connection, one.uid) for one in card.papers.assessments]
        known = self._controller.get()
        use = OwnUse(
            name=card.name,
            controller=controller_in_full(known) if known else "",
            author=known.trade_name if known else "",
            made_on=self._vault.clock.today(),
        )
        if order.kind is PaperKind.CARD:
            terms = {uid: one for uid, one in agreed.items() if one}
            return card_paper(use, "", card_sections(card, terms, order.lang), order.lang)
        wanted = {found.uid for found in self._search.notes_of(order.client, order.words)}
        notes = tuple(_printed(note) for note in card.notes if note.uid in wanted)
        # Results are no notes: a search for words in notes leaves them out.
        assessed = () if order.words else tuple(_assessed(*one) for one in results if one)
        return notes_paper(use, order.words, notes, order.lang, assessed)

    def sign_sheet_taken(self, order: PaperOrder) -> Change | None:
        """Keep the version a sheet names, as it goes onto paper; None when it is kept already."""
        register = order.register or self._orderer.register_of(order.contract)
        return self._deliveries.freeze(register, order.lang)

    def folders(self) -> tuple[FolderLabel, ...]:
        """The folders that have papers in them, in order of their names."""
        with self._vault.read() as connection:
            items = folder_items(connection)
        counted = Counter(item.folder for item in items if item.folder and item.destroyed_on is None)
        return tuple(FolderLabel(name, counted[name]) for name in sorted(counted, key=search_key))

    def labels(self, folders: Sequence[str], lang: Lang, *, first: int = 1) -> bytes:
        """Labels for these folders, all of them when none is named; `first` (1-14) is the first label on the sheet."""
        if not 1 <= first <= PER_SHEET:
            raise HeijastusError(ErrorCode.NUMBER_WRONG, field="first", given=first)
        known = {one.folder: one for one in self.folders()}
        wanted = [known.get(name, FolderLabel(name, 0)) for name in folders] or list(known.values())
        owner = self._controller.get()
        name = (owner.trade_name or owner.person_name) if owner else ""
        return render_folder_labels(wanted, name, self._vault.clock.today(), lang, first=first)

    def _for_others(self, order: PaperOrder) -> PlainPaper:
        orderer, lang = self._orderer, order.lang
        match order.kind:
            case PaperKind.CONTRACT:
                return orderer.contract(order.contract, lang)
            case PaperKind.SUMMARY:
                return orderer.summary(order.contract, lang)
            case PaperKind.SESSIONS:
                return orderer.session_list(order.contract, lang)
            case PaperKind.ANNEX:
                return orderer.annex(order.contract, order.register, lang)
            case PaperKind.SIGN_SHEET:
                persons = (order.client,) if order.client and not order.contract else ()
                return orderer.sign_sheet(order.contract, persons, order.register, lang)
            case PaperKind.UNINVOICED:
                return orderer.uninvoiced(lang, (order.client,) if order.client else ())
            case _:
                today = self._vault.clock.today()
                first = order.first_day or date(today.year, 1, 1)
                return orderer.hours(first, order.last_day or today, lang)


def _printed(note: NoteLine) -> PrintedNote:
    return PrintedNote(
        written_on=note.written_on,
        kind=note.kind,
        body=note.body,
        special=note.special,
        kept_at=note.kept_at,
        paper_place=note.paper_place,
        owner_count=note.owner_count,
    )


def _assessed(entry: AssessmentEntry, _version: int) -> PrintedAssessment:
    return PrintedAssessment(entry.taken_on, entry.tool, entry.results)
