"""The review: of a register as it is kept or being edited, and of a notice that was made elsewhere."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from heijastus_desk.documents.notice.document import HeldFacts, NoticeFacts
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.review.across import contradictions, told_by_old, told_by_register
from heijastus_desk.domain.review.findings import Finding, in_order
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import review_register
from heijastus_desk.importing.register_files import RegisterFile, read_register_file
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.recipients import RecipientService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.storage.vault_file import VaultFile

_REGISTER_FILE = ".toml"


class ReviewService:
    """Reads what a review rests on; the checks themselves are the domain's."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        registers: RegisterService,
        recipients: RecipientService,
        notices: NoticeService,
    ) -> None:
        self._vault = vault
        self._controller = controller
        self._registers = registers
        self._recipients = recipients
        self._notices = notices

    def of_register(self, register: str, lang: Lang = Lang.FI) -> tuple[Finding, ...]:
        """Every check of a stored register, by uid or short name; raises REGISTER_NOT_FOUND."""
        return self.of(self._registers.find(register).value, lang)

    def of(self, register: Register, lang: Lang = Lang.FI) -> tuple[Finding, ...]:
        """Every check of a register, saved or not: the live review uses this."""
        return review_register(self.facts_of(register, lang))

    def facts_of(self, register: Register, lang: Lang = Lang.FI) -> ReviewedRegister:
        """What the review of a register rests on, saved or not."""
        recipients = tuple(stored.value for stored in self._recipients.list())
        return self._facts(register, self._controller.get(), recipients, self._notices.held(register), lang)

    def facts_beside(self, facts: NoticeFacts, lang: Lang = Lang.FI) -> ReviewedRegister:
        """What the review rests on, where the notice's own facts were read already."""
        return self._facts(facts.register, facts.controller, facts.recipients, facts.held, lang)

    def beside(self, facts: NoticeFacts, lang: Lang = Lang.FI) -> tuple[Finding, ...]:
        """Every check, where the notice's own facts were read already."""
        return review_register(self.facts_beside(facts, lang))

    def _facts(
        self,
        register: Register,
        controller: Controller | None,
        recipients: tuple[Recipient, ...],
        held: HeldFacts,
        lang: Lang,
    ) -> ReviewedRegister:
        return ReviewedRegister(
            controller=controller,
            register=register,
            recipients=recipients,
            held_categories=held.categories,
            held_classes=held.record_classes,
            today=self._vault.clock.today(),
            others=tuple(stored.value for stored in self._registers.list() if stored.uid != register.uid),
            lang=lang,
        )

    def of_text(self, notice: OldNotice, lang: Lang = Lang.FI) -> tuple[Finding, ...]:
        """Every check of a notice made elsewhere, and where it and her registers tell different things of her."""
        found = review_of_text(notice, self._vault.clock.today())
        recipients = tuple(stored.value for stored in self._recipients.list())
        controller = self._controller.get()
        own = (told_by_register(stored.value, controller, recipients, lang) for stored in self._registers.list())
        # Its fields are in no form yet: there is nowhere to go.
        between = tuple(replace(one, steps=()) for one in contradictions(told_by_old(notice), own))
        return in_order((*found, *between))


def review_of_text(notice: OldNotice, today: date) -> tuple[Finding, ...]:
    """Every check of a notice made elsewhere; needs no vault."""
    # Hundreds of patterns are made for it: only who reviews a text waits for them.
    from heijastus_desk.domain.review.text.engine import review_text  # noqa: PLC0415

    return review_text(notice, today)


def review_of_file(path: Path, today: date, lang: Lang = Lang.FI) -> tuple[Finding, ...]:
    """Every check of a notice, or of each register of a register file (.toml); needs no vault.

    Raises as `importing.notices.files.read_notice` or `read_register_file`.
    """
    if path.suffix.lower() == _REGISTER_FILE:
        return _review_of_registers(read_register_file(path), today, lang)
    # Word and PDF come with libraries that nothing else waits for.
    from heijastus_desk.importing.notices.files import read_notice  # noqa: PLC0415

    return review_of_text(read_notice(path), today)


def _review_of_registers(file: RegisterFile, today: date, lang: Lang) -> tuple[Finding, ...]:
    reviewed = (
        ReviewedRegister(
            controller=file.controller,
            register=register,
            recipients=file.recipients,
            today=today,
            others=tuple(other for other in file.registers if other.uid != register.uid),
            lang=lang,
        )
        for register in file.registers
    )
    return in_order(tuple(one for facts in reviewed for one in review_register(facts)))
