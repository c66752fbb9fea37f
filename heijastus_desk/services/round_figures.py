"""What the vault says about each step of a guided round, counted when it is asked."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel
from heijastus_desk.domain.notices.recipient_checks import Concern
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.standing import LineWish, StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.domain.rounds.plans import KEPT_AS_PROOF
from heijastus_desk.domain.rounds.values import Figure, FigureCode, RoundStep
from heijastus_desk.services.appointments import AppointmentService
from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.clean_up import CleanUpService
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.deliveries import DeliveryService
from heijastus_desk.services.destructions import DestructionService
from heijastus_desk.services.drift import DriftService
from heijastus_desk.services.freezes import FreezeService
from heijastus_desk.services.marketing import MarketingService
from heijastus_desk.services.own_records import OwnRecordService
from heijastus_desk.services.papers import PaperService
from heijastus_desk.services.recipients import RecipientService
from heijastus_desk.services.restore_drill import RestoreDrill
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.services.standings import StandingService
from heijastus_desk.services.working_day import WorkingDayService
from heijastus_desk.storage.queries.round_facts import (
    consent_counts,
    invoice_counts,
    parties_to_tell,
    voucher_places,
)
from heijastus_desk.storage.vault_file import VaultFile

_Figures = Iterable[Figure]
_AGREEMENTS = frozenset({Concern.NO_AGREEMENT, Concern.AGREEMENT_UNREAD})
_LOOK_AGAIN = frozenset({Concern.REVIEW_DUE, Concern.NEVER_CHECKED, Concern.CHECKED_LONG_AGO, Concern.TERMS_OPEN})
_OPEN = frozenset({State.NOT_STARTED, State.UNDATED})


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSources:
    """The services a round reads."""

    controller: ControllerService
    standings: StandingService
    retention: RetentionService
    freezes: FreezeService
    drift: DriftService
    deliveries: DeliveryService
    recipients: RecipientService
    marketing: MarketingService
    papers: PaperService
    destructions: DestructionService
    backups: BackupService
    drill: RestoreDrill
    appointments: AppointmentService
    working_day: WorkingDayService
    clean_ups: CleanUpService
    own_records: OwnRecordService


class RoundFigures:
    """Counts; names never leave it."""

    def __init__(self, vault: VaultFile, sources: RoundSources) -> None:
        self._vault, self._from = vault, sources

    def of(self, step: RoundStep) -> tuple[Figure, ...]:
        """The figures of a step at this moment, those that want work first."""
        counters: dict[RoundStep, Callable[[], _Figures]] = {
            RoundStep.MATTERS: self._matters,
            RoundStep.DUE: self._due,
            RoundStep.NOTICES: self._notices,
            RoundStep.RECIPIENTS: self._recipients,
            RoundStep.CONSENTS: self._consents,
            RoundStep.CLEAN_UP: self._clean_up,
            RoundStep.SHELF: self._papers,
            RoundStep.OWN_RECORDS: self._own_records,
            RoundStep.RESTORE: self._restore,
            RoundStep.OWN_DATA: self._own_data,
            RoundStep.INVOICES: self._invoices,
            RoundStep.TELL: self._tell,
            RoundStep.LISTS: self._lists,
            RoundStep.ERASING: self._erasing,
            RoundStep.PAPERS: self._papers,
            RoundStep.ACCOUNTING: self._accounting,
            RoundStep.PLACES: self._places,
            RoundStep.BACKUPS: self._backups,
            RoundStep.STAYS: self._stays,
        }
        counter = counters.get(step)
        found = tuple(counter()) if counter is not None else ()
        return tuple(sorted(found, key=lambda figure: not figure.wants_work))

    def business(self) -> str:
        """Her business as a minute names it; raises SETUP_NOT_FINISHED."""
        return controller_in_full(self._from.controller.require())

    def owner(self) -> str:
        """Her own name, that of the business where there is none; raises SETUP_NOT_FINISHED."""
        known = self._from.controller.require()
        return known.person_name or known.trade_name

    @property
    def _today(self) -> date:
        return self._vault.clock.today()

    # ------------------------------------------------------------------------------------------------------- the year

    def _due(self) -> _Figures:
        board = self._from.standings.dashboard()
        due = [line for line in self._from.standings.lines(LineWish(states=frozenset({State.DUE}))) if line.is_past]
        yield Figure(FigureCode.ITEMS_DUE, sum(line.count for line in due if not line.rests(board.today)))
        yield Figure(FigureCode.ITEMS_HELD_REVIEW, board.to_review)
        yield Figure(FigureCode.ITEMS_UNDATED, board.counts.get(State.UNDATED, 0))
        yield Figure(FigureCode.ITEMS_PUT_OFF, sum(line.count for line in due if line.rests(board.today)))

    def _clean_up(self) -> _Figures:
        yield Figure(FigureCode.CLEAN_UPS_DUE, len(self._from.clean_ups.due(self._today)))

    def _notices(self) -> _Figures:
        yield Figure(FigureCode.NOTICES_UNTRUE, len(self._from.drift.all(Lang.FI)))
        yield Figure(FigureCode.NOTICES_NOT_GIVEN, len(self._from.deliveries.never_given()))

    def _recipients(self) -> _Figures:
        watched = self._from.recipients.watched()
        yield Figure(FigureCode.RECIPIENTS_WRONG, sum(1 for one in watched if one.has_error))
        yield Figure(FigureCode.RECIPIENTS_AGREEMENT, sum(1 for one in watched if _AGREEMENTS & set(one.concerns)))
        yield Figure(FigureCode.RECIPIENTS_LOOK_AGAIN, sum(1 for one in watched if _LOOK_AGAIN & set(one.concerns)))
        yield Figure(FigureCode.RECIPIENTS, len(self._from.recipients.list()))

    def _consents(self) -> _Figures:
        with self._vault.read() as connection:
            counted = consent_counts(connection, self._today)
        yield Figure(FigureCode.CONSENTS_OLD, counted.old)
        yield Figure(FigureCode.CONSENTS_STANDING, counted.standing)
        yield Figure(FigureCode.CONSENTS_WITHDRAWN, counted.withdrawn)

    def _own_records(self) -> _Figures:
        for kind, count in self._from.own_records.due(self._today).items():
            yield Figure(FigureCode.OWN_RECORDS_DUE, count, of=kind.value)

    def _restore(self) -> _Figures:
        yield from self._newest_backups()
        last = self._from.drill.last()
        day = last.at.astimezone(HELSINKI).date() if last is not None else None
        failed = last is not None and not last.ok
        yield Figure(FigureCode.DRILL_FAILED, 1, day) if failed else Figure(FigureCode.DRILL_PASSED, day=day)

    def _own_data(self) -> _Figures:
        known = self._from.controller.get()
        if known is not None:
            years = FinancialYears(closes=known.financial_year_end)
            yield Figure(FigureCode.YEAR_ENDS, day=years.end_of(self._today))

    # ---------------------------------------------------------------------------------------- closing, and aftercare

    def _matters(self) -> _Figures:
        found = [one.freeze for one in self._from.freezes.all(open_only=True)]
        for cause in dict.fromkeys(one.cause for one in found):
            yield Figure(FigureCode.OPEN_MATTERS, sum(1 for one in found if one.cause is cause), of=cause.value)
        if not found:
            yield Figure(FigureCode.OPEN_MATTERS, 0)
        review = sum(1 for one in found if one.review_on is not None and one.review_on <= self._today)
        yield Figure(FigureCode.MATTERS_REVIEW, review)

    def _invoices(self) -> _Figures:
        waiting = sum(len(payer.lines) for payer in self._from.working_day.uninvoiced())
        with self._vault.read() as connection:
            counted = invoice_counts(connection)
        yield Figure(FigureCode.NOT_INVOICED, waiting)
        yield Figure(FigureCode.INVOICES_OPEN, counted.open)
        yield Figure(FigureCode.INVOICES_COLLECTION, counted.collection)

    def _tell(self) -> _Figures:
        with self._vault.read() as connection:
            found = parties_to_tell(connection, self._today).parties
        persons = sum(1 for one in found if one.kind is PartyKind.PERSON)
        yield Figure(FigureCode.PERSONS_TO_TELL, persons)
        yield Figure(FigureCode.FIRMS_TO_TELL, len(found) - persons)
        ahead = sum(1 for one in self._from.appointments.list() if one.planned_on >= self._today)
        yield Figure(FigureCode.DATES_TO_COME, ahead)

    def _lists(self) -> _Figures:
        listed = {row.uid for channel in Channel for row in self._from.marketing.mailing_list(channel).rows}
        yield Figure(FigureCode.ON_LISTS, len(listed))
        yield Figure(FigureCode.RECIPIENTS, len(self._from.recipients.list()))

    def _erasing(self) -> _Figures:
        return _by_class(line for line in self._from.standings.lines() if line.record_class not in KEPT_AS_PROOF)

    def _stays(self) -> _Figures:
        return _by_class(self._from.standings.lines())

    def _papers(self) -> _Figures:
        items = self._from.papers.items()
        yield Figure(FigureCode.PAPERS_TO_SHRED, self._from.destructions.open_papers())
        yield Figure(FigureCode.PAPERS, sum(1 for item in items if item.destroyed_on is None))

    def _accounting(self) -> _Figures:
        with self._vault.read() as connection:
            places = voucher_places(connection)
        decided = self._from.retention.of_items(("accounting_reference", uid) for uid in places).items
        last: dict[str, date] = {}
        for item in decided:
            until, place = item.decision.due_on, places[item.uid].value
            if until is not None:
                last[place] = max(until, last.get(place, until))
        for place in dict.fromkeys(one.value for one in places.values()):
            count = sum(1 for one in places.values() if one.value == place)
            yield Figure(FigureCode.VOUCHERS, count, last.get(place), place)

    def _places(self) -> _Figures:
        known = self._from.controller.get()
        used = [place for place in known.places if place.in_use] if known is not None else []
        yield Figure(FigureCode.OTHER_PLACES, len(used))
        yield Figure(FigureCode.RECIPIENTS, len(self._from.recipients.list()))

    def _backups(self) -> _Figures:
        found = self._from.backups.overview()
        copies = [*found.here, *(copy for medium in found.media for copy in medium.copies)]
        yield Figure(FigureCode.BACKUP_COPIES, len(copies))
        yield Figure(FigureCode.BACKUP_MEDIA, len(found.media))
        if copies:
            yield Figure(FigureCode.BACKUPS_UNTIL, day=max(copy.expires_on for copy in copies))

    def _newest_backups(self) -> _Figures:
        found = self._from.backups.overview()
        for code, at in ((FigureCode.BACKUP_NEWEST, found.newest), (FigureCode.BACKUP_OUTSIDE, found.newest_outside)):
            yield Figure(code, day=at.astimezone(HELSINKI).date() if at is not None else None)


def _by_class(lines: Iterable[StandingLine]) -> _Figures:
    """Of each class what may go now, what stays until when, what has no end yet and what is held."""
    grouped: dict[RecordClass, list[StandingLine]] = {}
    for line in lines:
        grouped.setdefault(line.record_class, []).append(line)
    for record_class in (one for one in RecordClass if one in grouped):
        mine, of = grouped[record_class], record_class.value
        running = [one for one in mine if one.state in {State.RUNNING, State.UPCOMING}]
        days = [one.due_on for one in running if one.due_on is not None]
        for code, some in (
            (FigureCode.CLASS_NOW, [one for one in mine if one.state is State.DUE]),
            (FigureCode.CLASS_OPEN, [one for one in mine if one.state in _OPEN]),
            (FigureCode.CLASS_HELD, [one for one in mine if one.state is State.HELD]),
            (FigureCode.CLASS_UNTIL, running),
        ):
            if some:
                day = max(days, default=None) if some is running else None
                yield Figure(code, sum(one.count for one in some), day, of)
