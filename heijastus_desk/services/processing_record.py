"""The record of processing activities (Art. 30) in both forms, as PDF and as CSV."""

from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.documents.orderer.practice import practice_of
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.documents.processing_record.record import (
    controller_csv,
    controller_record,
    processor_csv,
    processor_record,
)
from heijastus_desk.domain.contracts import ControllerRole
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.processing import ProcessedFor, RecordForm
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.storage.queries.orderer_views import ContractSummary, contract_summaries
from heijastus_desk.storage.queries.paper_parties import business_id_of, reach_of, register_of
from heijastus_desk.storage.vault_file import VaultFile


class ProcessingRecordService:
    """Made anew each time from registers, recipients, storage periods and contracts: nothing is kept twice."""

    def __init__(
        self, vault: VaultFile, controller: ControllerService, registers: RegisterService, notices: NoticeService
    ) -> None:
        self._vault, self._controller = vault, controller
        self._registers, self._notices = registers, notices

    def paper(self, form: RecordForm, lang: Lang) -> PlainPaper:
        """The record without a form of file; raises SETUP_NOT_FINISHED."""
        practice, today = practice_of(self._controller.require()), self._vault.clock.today()
        if form is RecordForm.CONTROLLER:
            return controller_record(self._facts(), practice, today, lang)
        return processor_record(self.processed_for(), self._facts(), practice, today, lang)

    def processor_file(self, contracts: tuple[ProcessedFor, ...], lang: Lang, file: str = "pdf") -> bytes:
        """The processor's form over these contracts, as pdf or csv; raises SETUP_NOT_FINISHED."""
        practice, today = practice_of(self._controller.require()), self._vault.clock.today()
        if file == "csv":
            return processor_csv(contracts, self._facts(), practice, lang)
        return paper_pdf(processor_record(contracts, self._facts(), practice, today, lang))

    def render(self, form: RecordForm, lang: Lang, file: str = "pdf", progress: Progress | None = None) -> bytes:
        """The record as pdf or csv; raises FORMAT_UNKNOWN, SETUP_NOT_FINISHED, CANCELLED."""
        match file:
            case "pdf":
                return paper_pdf(self.paper(form, lang), progress)
            case "csv" if form is RecordForm.CONTROLLER:
                self._controller.require()
                return controller_csv(self._facts(), lang)
            case "csv":
                return self.processor_file(self.processed_for(), lang, file)
            case _:
                raise HeijastusError(ErrorCode.FORMAT_UNKNOWN, given=file)

    def processed_for(self) -> tuple[ProcessedFor, ...]:
        """Every contract under which she processes some data on the orderer's behalf, newest first."""
        with self._vault.read() as connection:
            return tuple(
                _processed(
                    known,
                    business_id_of(connection, known.orderer_ref.organisation),
                    reach_of(connection, known.orderer_ref),
                    register_of(connection, known.uid),
                )
                for known in contract_summaries(connection)
                if any(one.role is ControllerRole.PROCESSOR for one in known.data_sets)
            )

    def _facts(self) -> tuple[NoticeFacts, ...]:
        return tuple(self._notices.facts_of(stored.value) for stored in self._registers.list())


def _processed(known: ContractSummary, business_id: str, reach: tuple[str, ...], register: str) -> ProcessedFor:
    return ProcessedFor(
        controller=known.orderer,
        business_id=business_id,
        reach=reach,
        contract=known.title,
        contract_uid=known.uid,
        register=register,
        starts_on=known.starts_on,
        ends_on=known.ends_on,
        sets=tuple(one for one in known.data_sets if one.role is ControllerRole.PROCESSOR),
    )
