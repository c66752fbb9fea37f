"""What a person's package rests on: read from the map, the registers, the retention rules and the log of events."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from typing import Final

from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import NoticeDocument
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.subject.facts import HandedFacts, KeptItem, LoggedAct, PackageFacts
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right, SourceKind
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.values import PackageForm, RightsRequest
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.privacy.inventory import TableEntry
from heijastus_desk.privacy.reviewed_data import Reviewed
from heijastus_desk.privacy.subject_data import SubjectData, SubjectFile
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.request_decisions import RequestDecisionService
from heijastus_desk.services.retention import RetentionItem, RetentionOverview, RetentionService
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.events import events_about
from heijastus_desk.storage.queries.held import next_package_number, registers_of_person
from heijastus_desk.storage.queries.requests import read_cases
from heijastus_desk.storage.queries.subject_rows import read_file, read_subject
from heijastus_desk.storage.vault_file import VaultFile


class PackageFactService:
    """Reads what a working copy or a handed-over package is made from; writes nothing."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        notices: NoticeService,
        retention: RetentionService,
        decisions: RequestDecisionService,
    ) -> None:
        self._vault = vault
        self._controller = controller
        self._notices = notices
        self._retention = retention
        self._decisions = decisions

    def working(self, person: str, lang: Lang | None = None) -> PackageFacts:
        """What the working copy of a person says, in the person's language unless told otherwise.

        Its number is the next that is free in the vault. Raises SUBJECT_NOT_FOUND, SETUP_NOT_FINISHED.
        """
        with self._vault.read() as connection:
            data = read_subject(connection, person)
            number = next_package_number(connection)
        if data is None:
            raise HeijastusError(ErrorCode.SUBJECT_NOT_FOUND, given=person)
        return PackageFacts(
            data=data,
            inventory=data_inventory(),
            notices=self._told(data, lang or language_of(data)),
            kept=self._kept(data),
            controller=controller_in_full(self._controller.require()),
            number=number,
            made_on=self._vault.clock.today(),
            read_file=self._read_file,
            log=self._log(data),
        )

    def handed(self, case: str, reviewed: Reviewed, lang: Lang, *, form: PackageForm = PackageForm.PDF) -> HandedFacts:
        """What the package of a case says, after others' rights were looked after.

        Raises RECORD_NOT_FOUND for no such case, REVIEW_OPEN while a passage waits, SETUP_NOT_FINISHED.
        """
        if reviewed.open:
            raise HeijastusError(ErrorCode.REVIEW_OPEN, count=reviewed.open)
        found = self._case(case)
        data = _looked_through(reviewed.data)
        return HandedFacts(
            data=data,
            inventory=data_inventory(),
            notices=self._told(data, lang),
            # What the answer tells is when things go, not that they wait for the answer.
            kept=self._kept(data, aside=HoldCause.REQUEST),
            controller=controller_in_full(self._controller.require()),
            number=found.number,
            made_on=self._vault.clock.today(),
            read_file=self._read_file,
            log=self._log(data),
            received_on=found.received_on,
            asked=found.asked,
            form=form,
            masked=dict(reviewed.masked),
            left_out=Counter(one.reason for one in reviewed.left_out),
            aliases=reviewed.aliases,
            places=found.places,
            portable=self._portable(data, found),
        )

    def _portable(self, data: SubjectData, case: RightsRequest) -> frozenset[tuple[str, str]]:
        asked = Right.PORTABILITY in case.asked
        return portable_records(data, self._decisions.portable(data.uid)) if asked else frozenset()

    def _case(self, uid: str) -> RightsRequest:
        with self._vault.read() as connection:
            found = read_cases(connection, uid)
        if not found:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        return found[0]

    def _told(self, data: SubjectData, lang: Lang) -> tuple[NoticeDocument, ...]:
        with self._vault.read() as connection:
            registers = registers_of_person(connection, data.uid)
        return tuple(compose(self._notices.facts(register), lang) for register in registers)

    def _kept(self, data: SubjectData, *, aside: HoldCause | None = None) -> tuple[KeptItem, ...]:
        overview = self._retention.of_items(((one.table, one.uid) for one in data.records), aside=aside)
        return tuple(
            KeptItem(
                item.id,
                item.record_class,
                item.own_date,
                item.label,
                item.decision.erasable_from,
                item.decision.reason,
            )
            for item in items_of(overview, data)
        )

    def _log(self, data: SubjectData) -> tuple[LoggedAct, ...]:
        # Of a contract or an employer: what was done to those was not done to this person's record.
        own = {record.uid for record in data.records if record.tie in _OWN}
        with self._vault.read() as connection:
            return tuple(LoggedAct(one.at, one.code, one.numbers) for one in events_about(connection, own))

    def _read_file(self, file: SubjectFile) -> bytes:
        with self._vault.read() as connection:
            return read_file(connection, file)


_OWN: Collection[RouteKind] = (RouteKind.SUBJECT, RouteKind.OWNER, RouteKind.OWNERS)


def items_of(overview: RetentionOverview, data: SubjectData) -> tuple[RetentionItem, ...]:
    """The person's own items and those of the contracts and sessions the package shows."""
    own = overview.of_subject(data.uid)
    tables = {entry.name for entry in data_inventory() if RouteKind.ORGANISATION not in _direct_kinds(entry)}
    around = {r.uid for r in data.records if r.tie is RouteKind.CONTEXT and r.table in tables} - {i.uid for i in own}
    return (*own, *(item for item in overview.items if item.uid in around))


def portable_records(data: SubjectData, items: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """The items Art. 20 reaches, with those of their parts the person gave or made by taking part.

    Contact details go with the card unless somebody else gave them, presence with the session, files with the card.
    """
    tables = {table for table, _ in items}
    parts = (one for one in data.records if _PARTS.get(one.table) in tables and one.tie is RouteKind.OWNER)
    return items | {(one.table, one.uid) for one in parts if dict(one.values).get("source") in _OWN_SOURCE}


_PARTS: Final = {"contact_point": "person", "attachment": "person", "guardianship": "person", "attendance": "session"}
_OWN_SOURCE: Final = (None, SourceKind.PERSON.value, SourceKind.WEBSITE.value, SourceKind.MEETING.value)


def language_of(data: SubjectData) -> Lang:
    """The language the person is written to in."""
    return Lang(str(dict(data.of_table("person")[0].values)["lang"]))


def _direct_kinds(entry: TableEntry) -> set[RouteKind]:
    return {route.kind for route in entry.routes if not route.joins}


def _looked_through(data: SubjectData) -> SubjectData:
    """Nothing waits any more: every record was decided about."""
    return replace(data, records=tuple(replace(record, waiting=None) for record in data.records))
