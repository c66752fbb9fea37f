"""The inspection pack: one click makes what the authority may ask to see, without anybody's identity."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from heijastus_desk.documents.inspection import lists
from heijastus_desk.documents.inspection.bundle import PackFile, write_pack
from heijastus_desk.documents.inspection.lists import BackupFacts, Setting
from heijastus_desk.documents.inspection.retention_plan import PlannedRegister, retention_plan
from heijastus_desk.documents.orderer.practice import practice_of
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.domain.backup_rotation import LONGEST
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.processing import RecordForm
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.rights.inspection import InspectionPart, NamedText, PackNames
from heijastus_desk.privacy.named_texts import Names
from heijastus_desk.services.backups import BackupService
from heijastus_desk.services.breaches import BreachService
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.deliveries import DeliveryService
from heijastus_desk.services.destructions import DestructionService
from heijastus_desk.services.event_log import EventLog
from heijastus_desk.services.inspection_texts import (
    InspectionTexts,
    masked_breach,
    masked_contract,
    masked_register,
    masked_rules,
)
from heijastus_desk.services.notices import NoticeService, balancing_pdf, impact_pdf, render
from heijastus_desk.services.processing_record import ProcessingRecordService
from heijastus_desk.services.publishing import PublishingService
from heijastus_desk.services.recipients import RecipientService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.services.requests import RequestService
from heijastus_desk.services.retention_rules import RetentionRuleService
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.export_folder import make_folder, writing_into
from heijastus_desk.system.file_safety import atomic_stream

_MOST: Final = 1000
NOBODY: Final = Names(())
"""Looks for nobody: the texts stay as she wrote them."""
Files = Iterator[PackFile]


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionSources:
    """What the pack is made from."""

    controller: ControllerService
    registers: RegisterService
    recipients: RecipientService
    notices: NoticeService
    publishing: PublishingService
    deliveries: DeliveryService
    rules: RetentionRuleService
    processing_record: ProcessingRecordService
    requests: RequestService
    destructions: DestructionService
    breaches: BreachService
    backups: BackupService
    events: EventLog


class InspectionService:
    """Made anew each time; nothing of it is kept here but the event that it was made."""

    def __init__(self, vault: VaultFile, sources: InspectionSources) -> None:
        self._vault, self._from = vault, sources
        told = (sources.registers, sources.rules, sources.processing_record, sources.breaches)
        self._texts = InspectionTexts(vault, *told)

    def named(self) -> tuple[NamedText, ...]:
        """Passages of her own texts that name a person on file, to be mended or masked before the pack is made."""
        return self._texts.named()

    def contents(self, lang: Lang) -> Mapping[InspectionPart, int]:
        """How many files each part would hold; nothing is made. Raises SETUP_NOT_FINISHED."""
        files = self._files(lang)
        return {part: sum(file.part is part for file in files) for part in InspectionPart}

    def make(
        self, folder: Path, lang: Lang, progress: Progress | None = None, *, names: PackNames = PackNames.NONE
    ) -> Path:
        """Write `tarkastus-NNN.zip` into a folder, whole and read back, or nothing.

        Raises NAMES_IN_PACK(count) where her texts name somebody and she neither masks them nor lets them stand,
        SETUP_NOT_FINISHED, FOLDER_NOT_WRITABLE, DISK_FULL, CANCELLED.
        """
        if names is PackNames.NONE and (found := self.named()):
            raise HeijastusError(ErrorCode.NAMES_IN_PACK, count=len(found))
        files = self._files(lang, self._texts.names() if names is PackNames.MASKED else NOBODY)
        make_folder(folder)
        target = _free_name(folder)
        with writing_into(folder), atomic_stream(target) as stream:
            write_pack(stream, files, self._setting(lang), progress or Silent())
            self._from.events.record("inspection.made", files=len(files))
        return target

    def _setting(self, lang: Lang) -> Setting:
        return Setting(practice_of(self._from.controller.require()), self._vault.clock.today(), lang)

    def _files(self, lang: Lang, names: Names = NOBODY) -> tuple[PackFile, ...]:
        setting = self._setting(lang)
        return (
            *self._processing(setting, names),
            *self._notices(setting, names),
            *self._retention(setting, names),
            *self._requests(setting),
            *self._destructions(setting),
            *self._recipients(setting),
            *self._balancing(setting, names),
            *self._breaches(setting, names),
            *self._backups(setting),
        )

    def _processing(self, setting: Setting, names: Names) -> Files:
        record, lang = self._from.processing_record, setting.lang
        contracts = tuple(masked_contract(one, names) for one in record.processed_for())
        for kind in ("pdf", "csv"):
            own = partial(record.render, RecordForm.CONTROLLER, lang, kind)
            yield PackFile(InspectionPart.PROCESSING, f"seloste-kasittelytoimista-rekisterinpitaja.{kind}", own)
        for kind in ("pdf", "csv"):
            others = partial(record.processor_file, contracts, lang, kind)
            yield PackFile(InspectionPart.PROCESSING, f"seloste-kasittelytoimista-kasittelija.{kind}", others)

    def _notices(self, setting: Setting, names: Names) -> Files:
        for number, stored in enumerate(self._from.registers.list(), 1):
            today = self._from.notices.facts_of(masked_register(stored.value, names))
            now = partial(render, today, setting.lang, "pdf")
            yield PackFile(InspectionPart.NOTICES, f"seloste-{number:02d}-nykyinen.pdf", now)
            for version in self._from.publishing.versions(stored.uid):
                for lang, uid in version.languages.items():
                    name = f"seloste-{number:02d}-versio-{version.number:02d}-{lang.value}.pdf"
                    yield PackFile(InspectionPart.NOTICES, name, partial(self._from.deliveries.pdf, uid))

    def _retention(self, setting: Setting, names: Names) -> Files:
        rules = self._from.rules
        planned = tuple(
            PlannedRegister(
                one.value.name.get(setting.lang), *masked_rules(rules.rules(one.uid), rules.history(one.uid), names)
            )
            for one in self._from.registers.list()
        )
        yield _paper(InspectionPart.RETENTION, "sailytyssuunnitelma", lambda: retention_plan(planned, setting))

    def _requests(self, setting: Setting) -> Files:
        cases = tuple((one, self._from.requests.clock(one)) for one in self._from.requests.cases())
        yield _paper(InspectionPart.REQUESTS, "pyynnot", lambda: lists.request_log(cases, setting))
        yield PackFile(InspectionPart.REQUESTS, "pyynnot.csv", lambda: lists.request_csv(cases, setting.lang))

    def _destructions(self, setting: Setting) -> Files:
        for case in self._from.destructions.cases():
            make = partial(self._report, case.uid, setting)
            yield PackFile(InspectionPart.DESTRUCTIONS, f"tuhoaminen-{case.number:03d}.pdf", make)

    def _report(self, uid: str, setting: Setting) -> bytes:
        try:
            return self._from.destructions.report_pdf(uid, setting.lang)
        except HeijastusError as failure:
            # One that is not completed must not stop the pack, nor be left out in silence.
            if failure.code is not ErrorCode.ERASURE_NOT_PROVEN:
                raise
            return paper_pdf(lists.unproven_paper(setting))

    def _recipients(self, setting: Setting) -> Files:
        known = tuple(one.value for one in self._from.recipients.list())
        yield _paper(InspectionPart.RECIPIENTS, "palveluntarjoajat", lambda: lists.recipient_list(known, setting))

    def _balancing(self, setting: Setting, names: Names) -> Files:
        notices = self._from.notices
        for number, stored in enumerate(self._from.registers.list(), 1):
            facts = notices.facts_of(masked_register(stored.value, names))
            weighed = [one for one in stored.value.purposes if one.weighing is not None]
            for count, purpose in enumerate(weighed, 1):
                make = partial(balancing_pdf, facts, purpose.code, setting.lang)
                name = f"tasapainotesti-{number:02d}-{count:02d}.pdf"
                yield PackFile(InspectionPart.BALANCING, name, make)
            impact = partial(impact_pdf, facts, setting.lang)
            yield PackFile(InspectionPart.BALANCING, f"vaikutustenarvioinnin-tarve-{number:02d}.pdf", impact)

    def _breaches(self, setting: Setting, names: Names) -> Files:
        breaches = tuple(masked_breach(one, names) for one in self._from.breaches.all())
        yield _paper(InspectionPart.BREACHES, "loukkaukset", lambda: lists.breach_list(breaches, setting))
        for one in breaches:
            sheet = partial(self._from.breaches.sheet, one, setting.lang)
            yield _paper(InspectionPart.BREACHES, f"loukkaus-{one.number:03d}", sheet)

    def _backups(self, setting: Setting) -> Files:
        seen = self._from.backups.overview()
        newest = seen.newest.astimezone(HELSINKI).date() if seen.newest else None
        outside = tuple(
            (len(one.copies), one.newest.astimezone(HELSINKI).date() if one.newest else None)
            for one in seen.media
            if not one.is_retired
        )
        facts = BackupFacts(len(seen.here), newest, outside, LONGEST.days)
        yield _paper(InspectionPart.BACKUPS, "varmuuskopiot", lambda: lists.backup_paper(facts, setting))


def _paper(part: InspectionPart, name: str, make: Callable[[], PlainPaper]) -> PackFile:
    return PackFile(part, f"{name}.pdf", lambda: paper_pdf(make()))


def _free_name(folder: Path) -> Path:
    """The first name nothing has: a pack never takes the place of another."""
    for number in range(1, _MOST):
        path = folder / f"tarkastus-{number:03d}.zip"
        if not path.exists():
            return path
    raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(folder))
