"""Notices: composed from a register and the map, printed in three languages."""

import json
from dataclasses import asdict
from datetime import date

from heijastus_desk.documents import notice_html
from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import HeldFacts, NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice.short import compose_short
from heijastus_desk.documents.notice.texts import sentences
from heijastus_desk.documents.notice.weighing_paper import balancing_paper, impact_paper
from heijastus_desk.documents.notice_pdf import LARGE, render_notice_pdf, render_short_pdf
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.recipients import RecipientService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.storage.queries.held import HELD_TABLES, held_categories, held_classes
from heijastus_desk.storage.vault_file import VaultFile

__all__ = [
    "NoticeFacts",
    "NoticeService",
    "balancing_pdf",
    "compose",
    "compose_short",
    "impact_pdf",
    "notice_facts",
    "notice_pdf",
    "render",
]

STATUTORY = frozenset({RecordClass.VOUCHER, RecordClass.LEDGER})


class NoticeService:
    """Composes and prints notices."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        registers: RegisterService,
        recipients: RecipientService,
    ) -> None:
        self._vault = vault
        self._controller = controller
        self._registers = registers
        self._recipients = recipients
        self._held: dict[str, tuple[tuple[int, ...], HeldFacts]] = {}
        """By register, with the stamp of the tables it was read at."""

    def facts(self, register: str) -> NoticeFacts:
        """What the notice of a stored register rests on; raises REGISTER_NOT_FOUND or SETUP_NOT_FINISHED."""
        return self.facts_of(self._registers.find(register).value)

    def facts_of(self, register: Register) -> NoticeFacts:
        """What the notice of a register would rest on, saved or not: the live preview uses this."""
        return notice_facts(
            self._controller.require(),
            register,
            tuple(stored.value for stored in self._recipients.list()),
            self.held(register),
            self._vault.clock.today(),
        )

    def held(self, register: Register) -> HeldFacts:
        """What the map says this file holds for the register; read again only when something was written.

        Reading it takes longer than anything else a preview needs while she types.
        """
        stamp = self._vault.touched.stamp(HELD_TABLES)
        known = self._held.get(register.uid)
        if known is None or known[0] != stamp:
            known = self._held[register.uid] = (stamp, self._read_held(register.uid))
        return known[1]

    def _read_held(self, uid: str) -> HeldFacts:
        with self._vault.read() as connection:
            classes = held_classes(connection, uid)
            categories = held_categories(connection, uid)
        return HeldFacts(
            categories=categories,
            record_classes=classes,
            statutory=classes & STATUTORY,
        )

    def document(self, register: str, lang: Lang, *, draft: bool = False) -> NoticeDocument:
        """The notice of a stored register, without a form."""
        return compose(self.facts(register), lang, draft=draft)

    def pdf(self, register: str, lang: Lang, *, draft: bool = False, progress: Progress | None = None) -> bytes:
        """The printed notice of a stored register."""
        return render_notice_pdf(self.document(register, lang, draft=draft), progress=progress or Silent())

    def render(
        self, register: str, lang: Lang, form: str = "pdf", *, short: bool = False, large: bool = False
    ) -> bytes:
        """The notice of a stored register as `render` makes it."""
        return render(self.facts(register), lang, form, short=short, large=large)

    def balancing_pdf(self, register: str, purpose: str, lang: Lang) -> bytes:
        """The balancing test of one purpose (its code) of a stored register; raises RECORD_NOT_FOUND."""
        return balancing_pdf(self.facts(register), purpose, lang)

    def impact_pdf(self, register: str, lang: Lang) -> bytes:
        """Whether an impact assessment is needed for a stored register, on one page."""
        return impact_pdf(self.facts(register), lang)


def notice_facts(
    controller: Controller, register: Register, recipients: tuple[Recipient, ...], held: HeldFacts, today: date
) -> NoticeFacts:
    """The facts of a notice from their parts."""
    return NoticeFacts(controller=controller, register=register, recipients=recipients, today=today, held=held)


def render(
    facts: NoticeFacts, lang: Lang, form: str, *, short: bool = False, large: bool = False, draft: bool = False
) -> bytes:
    """The notice as pdf, html, txt or json; needs no vault and runs on any thread.

    `short`: its first layer alone; the web page has both layers without it. `large`: in large type, for pdf and html.
    Raises FORMAT_UNKNOWN, LARGE_TYPE_NOT_HERE.
    """
    if form not in {"pdf", "html", "txt", "json"}:
        raise HeijastusError(ErrorCode.FORMAT_UNKNOWN, given=form)
    if large and form in {"txt", "json"}:
        raise HeijastusError(ErrorCode.LARGE_TYPE_NOT_HERE, given=form)
    if form == "html" and not short:
        below = sentences(lang)["short.where_below"]
        full = compose(facts, lang, draft=draft)
        return notice_html.notice_page(full, compose_short(facts, lang), below, large=large)
    document = compose_short(facts, lang) if short else compose(facts, lang, draft=draft)
    match form:
        case "pdf":
            return notice_pdf(document, short=short, large=large)
        case "html":
            return notice_html.short_page(document, large=large)
        case "txt":
            return document.text().encode()
        case _:
            return json.dumps(asdict(document), ensure_ascii=False, indent=2, default=str).encode()


def notice_pdf(document: NoticeDocument, *, short: bool = False, large: bool = False) -> bytes:
    """A composed notice, or its short layer, as the printed page."""
    if short:
        return render_short_pdf(document, large=large)
    return render_notice_pdf(document, scale=LARGE if large else 1.0)


def balancing_pdf(facts: NoticeFacts, purpose: str, lang: Lang) -> bytes:
    """The balancing test of one purpose (its code), saved or not; raises RECORD_NOT_FOUND."""
    chosen = next((one for one in facts.register.purposes if one.code == purpose), None)
    if chosen is None:
        raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
    return paper_pdf(balancing_paper(facts, chosen, lang))


def impact_pdf(facts: NoticeFacts, lang: Lang) -> bytes:
    """Whether an impact assessment is needed, saved or not, on one page."""
    return paper_pdf(impact_paper(facts, lang))
