"""The letter that tells a person that a restriction is about to be lifted (Art. 18(3))."""

from datetime import date

from heijastus_desk.documents.clients.lifting_letter import Lifting, lifting_letter
from heijastus_desk.documents.orderer.practice import practice_of
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.changing import found
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.storage.queries.freezes import one_freeze
from heijastus_desk.storage.queries.paper_parties import postal_address_of
from heijastus_desk.storage.vault_file import VaultFile

FILE_NAME = "rajoituksen-purku.pdf"
"""Neutral, the same in every language, and never a name."""


class LiftingLetterService:
    """Makes the letter; whether it was sent she says herself."""

    def __init__(self, vault: VaultFile, controller: ControllerService) -> None:
        self._vault, self._controller = vault, controller

    def paper(self, freeze: str, lifted_on: date, lang: Lang) -> PlainPaper:
        """The letter for an open restriction (uid); raises RECORD_NOT_FOUND, CHOICE_UNKNOWN for another freeze."""
        with self._vault.read() as connection:
            one = found(one_freeze(connection, freeze))
            address = postal_address_of(connection, PartyRef(person=one.party))
        if one.freeze.ground is None:
            raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="cause", given=one.freeze.cause.value)
        told = Lifting(
            name=one.name,
            address=address,
            ground=one.freeze.ground,
            since=one.freeze.opened_on,
            lifted_on=lifted_on,
        )
        return lifting_letter(told, practice_of(self._controller.require()), self._vault.clock.today(), lang)

    def pdf(self, freeze: str, lifted_on: date, lang: Lang, progress: Progress | None = None) -> bytes:
        """The letter printed; raises as `paper` does, and CANCELLED."""
        return paper_pdf(self.paper(freeze, lifted_on, lang), progress)
