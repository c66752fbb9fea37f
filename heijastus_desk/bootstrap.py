"""The composition root: opens a vault and builds every service by plain constructors."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from heijastus_desk.domain.clock import Clock, FixedClock, MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.appointments import AppointmentService
from heijastus_desk.services.assessments import AssessmentService, DisclosureService
from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.bans_and_events import BanService, ParticipationService
from heijastus_desk.services.breaches import BreachService
from heijastus_desk.services.clean_up import CleanUpService
from heijastus_desk.services.client_import import ClientImportService
from heijastus_desk.services.client_lists import ClientListService
from heijastus_desk.services.client_papers import ClientPapers
from heijastus_desk.services.client_ties import ClientTieService
from heijastus_desk.services.clients import ClientService
from heijastus_desk.services.consents import ConsentService
from heijastus_desk.services.contracts import ContractService
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.deliveries import DeliveryService
from heijastus_desk.services.demo import filling as demo
from heijastus_desk.services.demo.consents import ConsentDesk
from heijastus_desk.services.demo.deliveries import DeliveryDesk
from heijastus_desk.services.demo.papers import PaperDesk
from heijastus_desk.services.demo.requests import RequestDesk
from heijastus_desk.services.demo.ties import TieServices
from heijastus_desk.services.destructions import DestructionService
from heijastus_desk.services.drafts import DraftService
from heijastus_desk.services.drift import DriftService
from heijastus_desk.services.duplicates import DuplicateService
from heijastus_desk.services.erasure import ErasureService
from heijastus_desk.services.event_log import EventLog
from heijastus_desk.services.everything_export import EverythingExport
from heijastus_desk.services.first_things import FirstThings
from heijastus_desk.services.freezes import FreezeService
from heijastus_desk.services.handbook import HandbookService
from heijastus_desk.services.handing_over import HandingOverService
from heijastus_desk.services.health import HealthService
from heijastus_desk.services.holdings import HoldingService
from heijastus_desk.services.holds import HoldService
from heijastus_desk.services.hours import HoursService
from heijastus_desk.services.inspection import InspectionService, InspectionSources
from heijastus_desk.services.interview import InterviewService
from heijastus_desk.services.keeping import AccountingService, FileService, SettingService
from heijastus_desk.services.key_copies import KeyCopies
from heijastus_desk.services.lifting_letters import LiftingLetterService
from heijastus_desk.services.marketing import MarketingService
from heijastus_desk.services.merging import MergeService
from heijastus_desk.services.notes import NoteService
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.old_notices import OldNoticeService
from heijastus_desk.services.opened_files import OpenedFiles
from heijastus_desk.services.orderer_papers import OrdererPapers
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.services.own_records import OwnRecordService
from heijastus_desk.services.package_facts import PackageFactService
from heijastus_desk.services.papers import PaperService
from heijastus_desk.services.parking import ParkingService
from heijastus_desk.services.processing_record import ProcessingRecordService
from heijastus_desk.services.publishing import PublishingService
from heijastus_desk.services.recipients import RecipientService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.services.reminders import ReminderService
from heijastus_desk.services.request_acts import RequestActService
from heijastus_desk.services.request_decisions import RequestDecisionService
from heijastus_desk.services.request_identity import RequestIdentityService
from heijastus_desk.services.request_letters import LetterService
from heijastus_desk.services.request_passages import RequestPassageService
from heijastus_desk.services.request_places import RequestPlaceService
from heijastus_desk.services.requests import RequestService
from heijastus_desk.services.restore_drill import RestoreDrill
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.services.retention_lists import RetentionListService
from heijastus_desk.services.retention_rules import RetentionRuleService
from heijastus_desk.services.review import ReviewService
from heijastus_desk.services.role_letters import RoleLetterService
from heijastus_desk.services.round_figures import RoundFigures, RoundSources
from heijastus_desk.services.rounds import RoundService
from heijastus_desk.services.search import SearchService
from heijastus_desk.services.sessions import SessionService
from heijastus_desk.services.standings import StandingService
from heijastus_desk.services.subject_export import SubjectExportService
from heijastus_desk.services.suppression import SuppressionService
from heijastus_desk.services.vault_keys import VaultKeyService
from heijastus_desk.services.vault_place import VaultPlaceService
from heijastus_desk.services.working_day import WorkingDayService
from heijastus_desk.storage import opening
from heijastus_desk.storage.vault_file import VaultFile, create_vault_file, open_vault_file
from heijastus_desk.system import ballast, keys
from heijastus_desk.system.file_safety import empty_private_folder, remove_partial_files
from heijastus_desk.system.key_derivation import DEFAULT, FLOOR, Argon2Cost
from heijastus_desk.system.ledger import PURPOSE, empty_ledger, save_ledger
from heijastus_desk.system.locks import VaultLock
from heijastus_desk.system.paths import VaultPaths, make_private_folder
from heijastus_desk.system.pointer import leave_pointer
from heijastus_desk.system.restore_journal import (
    COMPANIONS,
    JOURNAL,
    finish_interrupted,
    put_in_place,
    staged,
    throw_away,
)
from heijastus_desk.system.sync_folders import refuse_synced


class Application:
    """An open vault and everything that can be done with it."""

    def __init__(self, vault: VaultFile, lock: VaultLock, paths: VaultPaths, clock: Clock) -> None:
        self.vault, self.lock, self.paths, self.clock = vault, lock, paths, clock
        self._assemble_own_records()
        self._assemble_clients()
        self._assemble_work()
        self._assemble_papers()
        self._assemble_safekeeping()

    def _assemble_own_records(self) -> None:
        """Who she is and what her registers say, and what follows from it: notices and storage periods."""
        vault = self.vault
        self.controller = ControllerService(vault)
        self.registers = RegisterService(vault)
        self.recipients = RecipientService(vault)
        self.interview = InterviewService(vault, self.controller)
        self.notices = NoticeService(vault, self.controller, self.registers, self.recipients)
        self.old_notices = OldNoticeService(vault)
        self.review = ReviewService(vault, self.controller, self.registers, self.recipients, self.notices)
        self.retention = RetentionService(vault)
        self.rules = RetentionRuleService(vault, self.retention, self.registers)
        self.standings = StandingService(vault, self.retention)
        self.clean_up = CleanUpService(vault, self.registers, self.standings)
        self.reminders = ReminderService(vault, self.retention)
        self.retention_lists = RetentionListService(vault, self.retention, self.controller)
        self.settings = SettingService(vault)
        self.freezes = FreezeService(vault)
        self.sight = OutOfSight(vault, self.standings)
        self.drafts = DraftService(vault)
        self.events = EventLog(vault)

    def _assemble_clients(self) -> None:
        vault, sight = self.vault, self.sight
        self.clients = ClientService(vault, sight)
        self.first_things = FirstThings(self.settings, self.controller, self.clients, self.old_notices)
        self.client_lists = ClientListService(vault, sight)
        self.ties = ClientTieService(vault)
        self.bans = BanService(vault)
        self.participations = ParticipationService(vault)
        self.consents = ConsentService(vault)
        self.marketing = MarketingService(vault, self.retention, sight)
        self.duplicates = DuplicateService(vault, sight)
        self.merging = MergeService(vault)
        self.suppression = SuppressionService(vault)
        self.client_import = ClientImportService(vault, self.duplicates, self.suppression, sight)
        self.search = SearchService(vault, sight)

    def _assemble_work(self) -> None:
        vault, sight = self.vault, self.sight
        self.contracts = ContractService(vault, sight)
        self.sessions = SessionService(vault)
        self.appointments = AppointmentService(vault, sight)
        self.working_day = WorkingDayService(vault, sight)
        self.hours = HoursService(vault, sight)
        self.notes = NoteService(vault, sight)
        self.assessments = AssessmentService(vault)
        self.disclosures = DisclosureService(vault)
        self.accounting = AccountingService(vault)

    def _assemble_papers(self) -> None:
        """What lies in folders and files, and what is printed, given and handed over."""
        vault, controller, notices = self.vault, self.controller, self.notices
        self.papers = PaperService(vault, self.notes, self.sight)
        self.files = FileService(vault)
        self.opened = OpenedFiles(self.paths, self.files)
        self.deliveries = DeliveryService(vault, notices, self.files, self.sight)
        self.publishing = PublishingService(vault, notices, self.sight)
        self.drift = DriftService(vault, notices, self.publishing, self.reminders)
        orderer = OrdererPapers(vault, controller, notices, self.deliveries, self.working_day, self.hours, self.sight)
        self.client_papers = ClientPapers(vault, controller, orderer, self.deliveries, self.search)
        self.role_letters = RoleLetterService(vault, controller)
        self.lifting_letters = LiftingLetterService(vault, controller)
        self.breaches = BreachService(vault, controller, self.recipients)
        self.processing_record = ProcessingRecordService(vault, controller, self.registers, notices)
        self.request_decisions = RequestDecisionService(vault, self.retention, self.standings)
        self.package_facts = PackageFactService(vault, controller, notices, self.retention, self.request_decisions)
        self.subject_export = SubjectExportService(vault, self.package_facts)
        self.everything = EverythingExport(vault, controller, self.registers, notices, self.events)

    def _assemble_safekeeping(self) -> None:
        vault, controller = self.vault, self.controller
        self.holds = HoldService(vault)
        self.holdings = HoldingService(vault)
        self.health = HealthService(vault)
        self.backups = BackupService(vault)
        self.erasure = ErasureService(vault, self.backups, self.retention, controller)
        self.own_records = OwnRecordService(vault, self.backups, self.events, self.suppression)
        self.destructions = DestructionService(vault, controller)
        self.parking = ParkingService(vault, self.retention, self.erasure)
        self.drill = RestoreDrill(vault, self.backups, self.clock)
        self.keys = VaultKeyService(vault, controller, KeyCopies(self.paths, self.clock, self.backups))
        self.place = VaultPlaceService(vault, self.paths)
        self.handbook = HandbookService(self.clock)
        self._assemble_requests()
        self.inspection = InspectionService(vault, self._inspection_sources())
        self.rounds = RoundService(vault, RoundFigures(vault, self._round_sources()))

    def _assemble_requests(self) -> None:
        """What people ask of her, and what becomes of it."""
        vault = self.vault
        self.requests = RequestService(vault)
        self.request_identity = RequestIdentityService(vault, self.requests)
        self.letters = LetterService(
            vault, self.controller, self.requests, self.request_decisions, self.request_identity
        )
        self.request_places = RequestPlaceService(vault)
        self.request_passages = RequestPassageService(vault)
        self.request_acts = RequestActService(vault, self.requests, self.request_decisions, self.freezes, self.consents)
        acts = self.request_acts
        self.requests.count_with(places=self.request_places.open_count, erased=acts.erased)
        self.requests.count_with(passages=self.request_passages.open_count)
        self.requests.count_with(held_for_others=lambda uid: len(acts.roles(uid)))
        self.handing_over = HandingOverService(
            vault, self.controller, self.package_facts, self.requests, self.request_places, self.request_passages
        )

    def _inspection_sources(self) -> InspectionSources:
        """What the inspection pack is made from."""
        return InspectionSources(
            controller=self.controller,
            registers=self.registers,
            recipients=self.recipients,
            notices=self.notices,
            publishing=self.publishing,
            deliveries=self.deliveries,
            rules=self.rules,
            processing_record=self.processing_record,
            requests=self.requests,
            destructions=self.destructions,
            breaches=self.breaches,
            backups=self.backups,
            events=self.events,
        )

    def _round_sources(self) -> RoundSources:
        """What the guided rounds read."""
        return RoundSources(
            controller=self.controller,
            standings=self.standings,
            retention=self.retention,
            freezes=self.freezes,
            drift=self.drift,
            deliveries=self.deliveries,
            recipients=self.recipients,
            marketing=self.marketing,
            papers=self.papers,
            destructions=self.destructions,
            backups=self.backups,
            drill=self.drill,
            appointments=self.appointments,
            working_day=self.working_day,
            clean_ups=self.clean_up,
            own_records=self.own_records,
        )

    def close(self) -> None:
        """Write everything out, let go of the file, empty the private temporary folder."""
        try:
            self.vault.close()
            empty_private_folder(self.paths.temporary)
        finally:
            self.lock.release()


def create_application(folder: Path, new_keys: keys.NewKeys, clock: Clock) -> Application:
    """Make a new vault in a folder that holds none and open it.

    Raises FOLDER_SYNCED, FOLDER_NOT_WRITABLE, VAULT_EXISTS; on failure what was made is taken away again.
    """
    paths = VaultPaths(folder)
    refuse_synced(folder)
    with _worded(paths):
        finish_interrupted(paths)
    if paths.database.exists() or paths.key.exists():
        raise HeijastusError(ErrorCode.VAULT_EXISTS, path=str(folder))
    existed = folder.exists()
    try:
        paths.create()
        lock = VaultLock(paths.lock)
        lock.acquire()
        try:
            with _worded(paths):
                _make(paths, new_keys, clock)
                vault = open_vault_file(paths, new_keys.data_key, clock)
        except BaseException:
            lock.release()
            raise
    except BaseException:
        _take_away(paths, whole=not existed)
        raise
    leave_pointer(paths)
    return Application(vault, lock, paths, clock)


@contextmanager
def _worded(paths: VaultPaths) -> Generator[None]:
    try:
        yield
    except OSError as failure:
        raise opening.worded(failure, paths.database) from None


def _make(paths: VaultPaths, new_keys: keys.NewKeys, clock: Clock) -> None:
    # In a folder of its own, then put in place: killed anywhere, there is a whole vault or none.
    new = staged(paths)
    make_private_folder(new.folder)
    keys.save_key_file(new.key, new_keys.key_file)
    create_vault_file(new, new_keys.data_key, clock).close()
    # Without a file that says that nobody was erased yet, a restore would have to ask.
    save_ledger(new.ledger, empty_ledger(new_keys.key_file.vault_id, new_keys.data_key.subkey(PURPOSE)))
    put_in_place(paths, "")


def open_application(folder: Path, key: keys.DataKey, clock: Clock) -> Application:
    """Open an existing vault. Raises VAULT_IN_USE and whatever the opening guard finds wrong."""
    paths = VaultPaths(folder)
    with _worded(paths):
        finish_interrupted(paths)
    if not paths.database.is_file():
        raise HeijastusError(ErrorCode.VAULT_MISSING, path=str(paths.database))
    lock = VaultLock(paths.lock)
    lock.acquire()
    try:
        # A folder she tidied away is made again; what a killed start or save left half written goes.
        with _worded(paths):
            make_private_folder(paths.backups)
            remove_partial_files(paths.folder)
            empty_private_folder(paths.temporary)
            vault = _opened(paths, key, clock)
    except BaseException:
        lock.release()
        raise
    leave_pointer(paths)
    return Application(vault, lock, paths, clock)


def _opened(paths: VaultPaths, key: keys.DataKey, clock: Clock) -> VaultFile:
    try:
        return open_vault_file(paths, key, clock)
    except HeijastusError as failure:
        # On a full disk she must still get in: to erase, or to make room.
        if failure.code is not ErrorCode.DISK_FULL or not ballast.free(paths):
            raise
    return open_vault_file(paths, key, clock)


def create_demo(folder: Path, today: date, cost: Argon2Cost = DEFAULT, floor: Argon2Cost = FLOOR) -> Application:
    """Make a vault of invented data, opened by `demo.PASSPHRASE`; tests lower the cost of the key."""
    new_keys = keys.new_key_file(demo.PASSPHRASE, cost=cost, floor=floor)
    clock = MovableClock(FixedClock.on(today).instant)
    existed = folder.exists()
    application = create_application(folder, new_keys, clock)
    practice = demo.Practice(
        clock=clock,
        registers=application.registers,
        clients=application.clients,
        contracts=application.contracts,
        sessions=application.sessions,
        appointments=application.appointments,
        notes=application.notes,
        accounting=application.accounting,
        files=application.files,
        holds=application.holds,
        freezes=application.freezes,
        rules=application.rules,
        rounds=application.rounds,
        breaches=application.breaches,
        requests=RequestDesk(
            requests=application.requests,
            identity=application.request_identity,
            places=application.request_places,
            letters=application.letters,
        ),
        consents=ConsentDesk(consents=application.consents, marketing=application.marketing),
        paper=PaperDesk(
            papers=application.papers, assessments=application.assessments, disclosures=application.disclosures
        ),
        ties=TieServices(
            clients=application.clients,
            ties=application.ties,
            bans=application.bans,
            participations=application.participations,
        ),
        deliveries=DeliveryDesk(
            registers=application.registers, deliveries=application.deliveries, publishing=application.publishing
        ),
    )
    try:
        demo.fill(practice, today)
    except BaseException:
        # Stopped by Ctrl+C, say: half a practice would be taken for a whole one.
        application.close()
        _take_away(application.paths, whole=not existed)
        raise
    return application


def create_throwaway(folder: Path, today: date) -> Application:
    """The demo's vault with the fastest key that production still opens: self-check and tour throw it away."""
    return create_demo(folder, today, FLOOR, FLOOR)


def _take_away(paths: VaultPaths, *, whole: bool) -> None:
    # Only what this start made: a vault that was there before is refused before anything is touched. On a disk that
    # takes nothing any more what cannot be removed is finished or thrown away by the next start.
    with suppress(OSError):
        throw_away(paths)
        for path in (
            paths.folder / JOURNAL,
            paths.database,
            paths.key,
            paths.ledger,
            paths.state,
            paths.lock,
            paths.pointer,
        ):
            for suffix in ("", *COMPANIONS):
                # A path below a file holds nothing to take away, and says so with an error of its own.
                with suppress(FileNotFoundError, NotADirectoryError):
                    path.with_name(path.name + suffix).unlink()
        if whole and paths.folder.is_dir():
            for folder in (paths.backups, paths.temporary, paths.log, paths.folder):
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()
