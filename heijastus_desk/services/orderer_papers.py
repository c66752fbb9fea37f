"""Papers for orderers, payers and issuers of certificates, made from the views that can hold no note."""

from collections.abc import Sequence
from datetime import date

from heijastus_desk.documents.orderer.contract import contract_paper, summary_paper
from heijastus_desk.documents.orderer.facts import Agreed, NoticeFact, Practice, SessionFact
from heijastus_desk.documents.orderer.practice import practice_of
from heijastus_desk.documents.orderer.privacy_annex import annex_paper
from heijastus_desk.documents.orderer.sessions import hours_paper, session_list_paper, uninvoiced_paper
from heijastus_desk.documents.orderer.sign_sheet import sign_sheet
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.changing import found
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.deliveries import DeliveryService
from heijastus_desk.services.hours import HoursService, hours_rows, sum_rows
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.services.working_day import WorkingDayService, uninvoiced_rows
from heijastus_desk.storage.queries.orderer_views import ContractSummary, contract_summary, session_list
from heijastus_desk.storage.queries.paper_parties import business_id_of, names_of, register_of
from heijastus_desk.storage.vault_file import VaultFile


class OrdererPapers:
    """Each method gives a paper without a form; `documents.plain_paper.paper_pdf` prints it."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        notices: NoticeService,
        deliveries: DeliveryService,
        working_day: WorkingDayService,
        hours: HoursService,
        sight: OutOfSight | None = None,
    ) -> None:
        self._vault, self._controller = vault, controller
        self._sight = sight or OutOfSight(vault)
        self._notices, self._deliveries = notices, deliveries
        self._working_day, self._hours = working_day, hours

    def contract(self, uid: str, lang: Lang) -> PlainPaper:
        """A contract to be signed; raises RECORD_NOT_FOUND, SETUP_NOT_FINISHED."""
        return contract_paper(self._agreed(uid), self._practice(), self._today, lang)

    def summary(self, uid: str, lang: Lang) -> PlainPaper:
        """A contract on one page."""
        return summary_paper(self._agreed(uid), self._practice(), self._today, lang)

    def annex(self, contract: str, register: str, lang: Lang) -> PlainPaper:
        """The privacy annex of a contract, or of a register alone when no contract is named."""
        register = register or self.register_of(contract)
        agreed = self._agreed(contract) if contract else None
        return annex_paper(self._notices.facts(register), self._notice(register, lang), agreed, self._practice(), lang)

    def sign_sheet(self, contract: str, persons: Sequence[str], register: str, lang: Lang) -> PlainPaper:
        """The sheet for signing that the notice was given: for the group of a contract, or for these persons."""
        register = register or self.register_of(contract)
        agreed = self._agreed(contract) if contract else None
        seen = [uid for uid in persons if uid not in self._sight.uids()]
        with self._vault.read() as connection:
            names = agreed.participants if agreed and not persons else names_of(connection, seen)
        group = agreed.title if agreed else ""
        return sign_sheet(names, group, self._notice(register, lang), self._practice(), self._today, lang)

    def session_list(self, contract: str, lang: Lang) -> PlainPaper:
        """The sessions of a contract, the oldest first."""
        agreed = self._agreed(contract)
        with self._vault.read() as connection:
            lines = session_list(connection, contract)
        held = tuple(
            SessionFact(
                held_on=line.held_on,
                starts_at=line.starts_at,
                minutes=line.minutes,
                place=line.place,
                remote=line.remote,
                present=line.present,
            )
            for line in lines
        )
        return session_list_paper(agreed, held, self._practice(), self._today, lang)

    def uninvoiced(self, lang: Lang, payers: Sequence[str] = ()) -> PlainPaper:
        """What is held and not invoiced, by payer; of these payers (uids) alone when some are named."""
        known = self._working_day.uninvoiced()
        chosen = [one for one in known if not payers or (one.payer.person or one.payer.organisation) in payers]
        return uninvoiced_paper(list(uninvoiced_rows(chosen)), self._practice(), self._today, lang)

    def hours(self, start: date, end: date, lang: Lang) -> PlainPaper:
        """Her hours from `start` to `end`, both included; raises DATE_ORDER at `end`."""
        known = self._hours.list(start, end)
        lines, erased = hours_rows(known.lines), sum_rows(known.erased, erased=True)
        return hours_paper(lines, erased, (start, end), self._practice(), self._today, lang)

    def register_of(self, contract: str) -> str:
        """uid of the register a contract belongs to; the first one failing that."""
        with self._vault.read() as connection:
            return register_of(connection, contract)

    @property
    def _today(self) -> date:
        return self._vault.clock.today()

    def _agreed(self, uid: str) -> Agreed:
        hidden = self._sight.uids()
        with self._vault.read() as connection:
            known = found(contract_summary(connection, uid, hidden))
            business_id = business_id_of(connection, known.orderer_ref.organisation)
        return _agreed(known, business_id)

    def _notice(self, register: str, lang: Lang) -> NoticeFact:
        name = self._notices.facts(register).register.name.get(lang)
        return NoticeFact(name, self._deliveries.current_number(register))

    def _practice(self) -> Practice:
        return practice_of(self._controller.require())


def _agreed(known: ContractSummary, business_id: str) -> Agreed:
    return Agreed(
        kind=known.kind,
        title=known.title,
        orderer=_in_full(known.orderer) if known.orderer_ref.person else known.orderer,
        orderer_id=business_id,
        payer=known.payer,
        contact=_in_full(known.contact),
        participants=known.participants,
        timetable=known.timetable,
        place=known.place,
        remote=known.remote,
        price=known.price,
        planned=known.planned,
        held=known.held,
        starts_on=known.starts_on,
        ends_on=known.ends_on,
        signed_on=known.signed_on,
        continues=known.continues,
        data_sets=known.data_sets,
    )


def _in_full(listed: str) -> str:
    """A person's name as it is said; lists have the family name first."""
    family, _, given = listed.partition(", ")
    return f"{given} {family}" if given else family
