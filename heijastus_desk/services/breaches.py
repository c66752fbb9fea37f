"""The register of personal data breaches: written down, weighed, reported to the authority, told to people, closed."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any, Final

from heijastus_desk.documents.breach.letter import LetterFacts, breach_letter
from heijastus_desk.documents.breach.sheet import SheetFacts, breach_sheet
from heijastus_desk.documents.orderer.practice import practice_of
from heijastus_desk.documents.plain_paper import PlainPaper, paper_pdf
from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import in_order
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.rights.breach import (
    Breach,
    BreachClock,
    BreachNature,
    BreachNeed,
    ReportPhase,
    clock_of,
    needs,
)
from heijastus_desk.services.changing import Edit, edit, found
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.recipients import RecipientService
from heijastus_desk.storage.queries.breaches import next_number, read_breaches
from heijastus_desk.storage.queries.paper_parties import postal_address_of
from heijastus_desk.storage.vault_file import VaultFile

_MOST: Final = 10_000_000
"""More people or records than this nobody counts by hand."""


class BreachService:
    """One per open vault. Every entry stays (Art. 33(5)), also of a breach that nobody had to be told of."""

    def __init__(self, vault: VaultFile, controller: ControllerService, recipients: RecipientService) -> None:
        self._vault, self._controller, self._recipients = vault, controller, recipients

    def record(self, breach: Breach) -> Change:
        """Write a breach down under the next number; reports and persons are added apart.

        Raises with the field at fault: FIELD_EMPTY at `facts`, MOMENT_AHEAD at `noticed_at`, DATE_ORDER, NUMBER_WRONG.
        """
        row = self._row(breach)
        with edit(self._vault, "breach_recorded", Kind.BREACHES) as current:
            transaction = current.transaction
            number = next_number(transaction.connection)
            recipient = transaction.id_of("recipient", breach.recipient)
            made = transaction.insert("breach", {**row, "number": number, "recipient_id": recipient})
            current.uid = made["uid"]
        return current.done

    def edit(self, breach: Breach) -> Change:
        """Correct what an open entry says; raises as `record`, and BREACH_CLOSED."""
        row = self._row(breach)
        with edit(self._vault, "breach_saved", Kind.BREACHES) as current:
            _require_open(current, breach.uid)
            recipient = current.transaction.id_of("recipient", breach.recipient)
            current.transaction.update("breach", breach.uid, {**row, "recipient_id": recipient})
        return current.done

    def all(self, *, open_only: bool = False) -> tuple[Breach, ...]:
        """Every entry, the newest first."""
        with self._vault.read() as connection:
            return read_breaches(connection, open_only=open_only)

    def get(self, uid: str) -> Breach:
        """One entry; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(next(iter(read_breaches(connection, uid)), None))

    def clock(self, breach: Breach) -> BreachClock:
        """Its 72 hours."""
        return clock_of(breach)

    def needs(self, breach: Breach) -> tuple[BreachNeed, ...]:
        """What it still waits for now."""
        return needs(breach, self._vault.clock.now())

    def concern(self, uid: str, persons: Iterable[str], what: str = "") -> Change:
        """Whom on file (uids) it concerns from now on; `what` of their data, for those who are new.

        Whoever was told stays on the list. Raises RECORD_NOT_FOUND, BREACH_CLOSED.
        """
        wanted, said = dict.fromkeys(persons), values.prose(what, field="what")
        with edit(self._vault, "breach_persons_saved", Kind.BREACHES) as current:
            transaction, number = current.transaction, _require_open(current, uid)["id"]
            keys = {transaction.fetch("person", one)["id"] for one in wanted}
            there = transaction.rows("breach_person", breach_id=number)
            for row in there:
                if row["person_id"] not in keys and row["told_on"] is None:
                    transaction.delete("breach_person", row["uid"])
            day = self._vault.clock.today()
            for key in keys - {row["person_id"] for row in there}:
                added = {"breach_id": number, "person_id": key, "what": said, "concerned_on": day}
                transaction.insert("breach_person", added)
        return current.done

    def told(self, uid: str, person: str, on: date | None = None) -> Change:
        """Note that a person on its list was told on this day (today).

        Raises RECORD_NOT_FOUND for somebody not on the list, DATE_IN_FUTURE or DATE_ORDER at `told_on`.
        """
        day = on or self._vault.clock.today()
        with edit(self._vault, "breach_person_told", Kind.BREACHES) as current:
            row = _require_open(current, uid)
            self._require_between(_legal_day(datetime.fromisoformat(row["noticed_at"])), day, "told_on")
            key = current.transaction.id_of("person", person)
            concerned = current.transaction.rows("breach_person", breach_id=row["id"], person_id=key)
            if not concerned:
                raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
            current.transaction.update("breach_person", concerned[0]["uid"], {"told_on": day})
        return current.done

    def report(self, uid: str, phase: ReportPhase, sent_at: datetime, reference: str = "") -> Change:
        """Note that the authority was told at this instant (UTC), first, further or finally (Art. 33(1), (4)).

        Raises REPORT_ORDER at `phase` where the first is not first, MOMENT_AHEAD or MOMENT_ORDER at `sent_at`,
        LATE_REASON_MISSING at `late_reason` where the first is later than 72 hours and nothing says why.
        """
        text = values.line(reference, field="reference")
        with edit(self._vault, "breach_reported", Kind.BREACHES) as current:
            _require_open(current, uid)
            breach = found(next(iter(read_breaches(current.transaction.connection, uid)), None))
            if (phase is ReportPhase.FIRST) == bool(breach.reports):
                raise HeijastusError(ErrorCode.REPORT_ORDER, field="phase")
            self._require_past(sent_at, "sent_at")
            if sent_at < breach.noticed_at:
                raise HeijastusError(ErrorCode.MOMENT_ORDER, field="sent_at")
            if phase is ReportPhase.FIRST and sent_at > breach.notify_until and not breach.late_reason:
                raise HeijastusError(ErrorCode.LATE_REASON_MISSING, field="late_reason")
            values_of = {"phase": phase.value, "sent_at": _instant(sent_at), "reference": text}
            current.transaction.insert(
                "breach_report", {"breach_id": current.transaction.id_of("breach", uid), **values_of}
            )
        return current.done

    def refer(self, report: str, reference: str) -> Change:
        """Put the authority's case number to a notification (uid), or correct it; also of a closed entry.

        The receipt often comes later than the notification. Raises RECORD_NOT_FOUND.
        """
        text = values.line(reference, field="reference")
        with edit(self._vault, "breach_referred", Kind.BREACHES) as current:
            row = current.transaction.fetch("breach_report", report)
            current.uid = next(one["uid"] for one in current.transaction.rows("breach", id=row["breach_id"]))
            current.transaction.update("breach_report", report, {"reference": text})
        return current.done

    def close(self, uid: str) -> Change:
        """Close it today; raises BREACH_UNFINISHED(count) while it waits for anything, BREACH_CLOSED."""
        with edit(self._vault, "breach_closed", Kind.BREACHES) as current:
            _require_open(current, uid)
            breach = found(next(iter(read_breaches(current.transaction.connection, uid)), None))
            lacking = self.needs(breach)
            if lacking:
                raise HeijastusError(ErrorCode.BREACH_UNFINISHED, count=len(lacking))
            current.transaction.update("breach", uid, {"closed_on": self._vault.clock.today()})
        return current.done

    def reopen(self, uid: str) -> Change:
        """Open it again where more came to light; nothing to do for an open one."""
        with edit(self._vault, "breach_reopened", Kind.BREACHES) as current:
            current.uid = uid
            current.transaction.update("breach", uid, {"closed_on": None})
        return current.done

    def sheet_pdf(self, uid: str, lang: Lang) -> bytes:
        """The entry in the order of the authority's form, with its register entry; it names nobody.

        Raises RECORD_NOT_FOUND, SETUP_NOT_FINISHED.
        """
        return paper_pdf(self.sheet(self.get(uid), lang))

    def sheet(self, breach: Breach, lang: Lang) -> PlainPaper:
        """The same without a form of file, of an entry as it is given."""
        processor = next((one.value.name for one in self._recipients.list() if one.uid == breach.recipient), "")
        practice = practice_of(self._controller.require())
        return breach_sheet(SheetFacts(breach, processor, practice), self._vault.clock.today(), lang)

    def letter_pdf(self, uid: str, person: str, lang: Lang) -> bytes:
        """The letter to somebody it concerns (Art. 34(2)), in plain words; raises RECORD_NOT_FOUND as `sheet_pdf`."""
        return paper_pdf(self.letter(uid, person, lang))

    def letter(self, uid: str, person: str, lang: Lang) -> PlainPaper:
        """The same without a form of file."""
        breach = self.get(uid)
        concerned = found(next((one for one in breach.persons if one.person == person), None))
        with self._vault.read() as connection:
            address = postal_address_of(connection, PartyRef(person=person))
        facts = LetterFacts(breach, concerned, address, practice_of(self._controller.require()))
        return breach_letter(facts, self._vault.clock.today(), lang)

    def _row(self, breach: Breach) -> dict[str, Any]:
        self._require_past(breach.noticed_at, "noticed_at")
        last = _legal_day(breach.noticed_at)
        for field in ("happened_from", "happened_until"):
            day = getattr(breach, field)
            if day is not None:
                self._require_between(None, day, field)
        # It may go on after she noticed it, but it cannot have begun later.
        in_order(breach.happened_from, last, field="happened_from")
        in_order(breach.happened_from, breach.happened_until, field="happened_until")
        return {
            "noticed_at": _instant(breach.noticed_at),
            "happened_from": breach.happened_from,
            "happened_until": breach.happened_until,
            "nature": [one.value for one in BreachNature if one in breach.nature],
            "facts": values.prose(breach.facts, field="facts", required=True),
            "categories": [one.value for one in DataCategory if one in breach.categories],
            "person_count": _counted(breach.person_count, "person_count"),
            "record_count": _counted(breach.record_count, "record_count"),
            "consequences": values.prose(breach.consequences, field="consequences"),
            "measures": values.prose(breach.measures, field="measures"),
            "risk": breach.risk.value if breach.risk else None,
            "risk_reason": values.prose(breach.risk_reason, field="risk_reason"),
            "late_reason": values.prose(breach.late_reason, field="late_reason"),
            "not_told_reason": values.prose(breach.not_told_reason, field="not_told_reason"),
        }

    def _require_past(self, moment: datetime, field: str) -> None:
        if moment > self._vault.clock.now():
            raise HeijastusError(ErrorCode.MOMENT_AHEAD, field=field)

    def _require_between(self, first: date | None, day: date, field: str) -> None:
        if day > self._vault.clock.today():
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field=field, given=day)
        in_order(first, day, field=field)


def _require_open(current: Edit, uid: str) -> dict[str, Any]:
    """The row of an open entry, which the change is about."""
    current.uid = uid
    row = current.transaction.fetch("breach", uid)
    if row["closed_on"] is not None:
        raise HeijastusError(ErrorCode.BREACH_CLOSED)
    return row


def _counted(count: int | None, field: str) -> int | None:
    if count is not None and not 0 <= count <= _MOST:
        raise HeijastusError(ErrorCode.NUMBER_WRONG, field=field, given=str(count))
    return count


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _legal_day(moment: datetime) -> date:
    return moment.astimezone(HELSINKI).date()
