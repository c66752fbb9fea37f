"""Notices: composed from a register and the map, printed in three languages."""

import json
from dataclasses import asdict
from datetime import date

from heijastus_desk.documents import html
from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import HeldFacts, NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice_pdf import render_notice_pdf
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.registers import RecipientService, RegisterService
from heijastus_desk.storage.queries.held import held_categories, held_classes
from heijastus_desk.storage.vault_file import VaultFile

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
        """What the map says this file holds for the register."""
        with self._vault.read() as connection:
            classes = held_classes(connection, register.uid)
            categories = held_categories(connection, register.uid)
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

    def render(self, register: str, lang: Lang, form: str = "pdf") -> bytes:
        """The notice as pdf, html, txt or json; raises FORMAT_UNKNOWN."""
        document = self.document(register, lang)
        match form:
            case "pdf":
                return render_notice_pdf(document, progress=Silent())
            case "html":
                return html.page(document.title, lang, document.sections)
            case "txt":
                return document.text().encode()
            case "json":
                return json.dumps(asdict(document), ensure_ascii=False, indent=2, default=str).encode()
            case _:
                raise HeijastusError(ErrorCode.FORMAT_UNKNOWN, given=form)


def notice_facts(
    controller: Controller, register: Register, recipients: tuple[Recipient, ...], held: HeldFacts, today: date
) -> NoticeFacts:
    """The facts of a notice from their parts."""
    return NoticeFacts(controller=controller, register=register, recipients=recipients, today=today, held=held)


def preview_pdf(facts: NoticeFacts, lang: Lang) -> bytes:
    """The page as it would be printed now, with unanswered fields marked; needs no vault and runs on any thread."""
    return render_notice_pdf(compose(facts, lang, draft=True), progress=Silent())
