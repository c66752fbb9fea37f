"""The letter in which she answers an orderer's demanded terms."""

from heijastus_desk.documents.orderer.practice import practice_of
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.documents.recipients.role_letter import RoleAnswer, role_letter
from heijastus_desk.domain.contracts import ControllerRole, DataSetRole
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.storage.queries.orderer_views import contract_summaries
from heijastus_desk.storage.vault_file import VaultFile


class RoleLetterService:
    """Makes the letter from what the form of a recipient says, saved or not."""

    def __init__(self, vault: VaultFile, controller: ControllerService) -> None:
        self._vault, self._controller = vault, controller

    def paper(self, recipient: Recipient, lang: Lang) -> PlainPaper:
        """The letter; raises FIELD_EMPTY at `terms_answer` while she has not decided, SETUP_NOT_FINISHED."""
        terms = recipient.terms
        if terms is None or terms.answer is None:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="terms_answer")
        answer = RoleAnswer(to=recipient.name, terms=terms, answer=terms.answer, sets=self._sets(recipient.name))
        practice = practice_of(self._controller.require())
        return role_letter(answer, practice, self._vault.clock.today(), lang)

    def pdf(self, recipient: Recipient, lang: Lang, progress: Progress | None = None) -> bytes:
        """The letter printed; raises as `paper` does, and CANCELLED."""
        return paper_pdf(self.paper(recipient, lang), progress)

    def _sets(self, orderer: str) -> tuple[DataSetRole, ...]:
        """What she processes on the instruction of an orderer of this name, whatever the contract."""
        with self._vault.read() as connection:
            known = contract_summaries(connection)
        wanted = orderer.strip().casefold()
        found = (
            one
            for contract in known
            if contract.orderer.strip().casefold() == wanted
            for one in contract.data_sets
            if one.role is ControllerRole.PROCESSOR
        )
        return tuple(dict.fromkeys(found))
