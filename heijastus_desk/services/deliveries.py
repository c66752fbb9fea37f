"""Giving notices to persons: a version is frozen when it is first given, and who still lacks it is known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.notice.frozen import digest, thaw
from heijastus_desk.documents.notice_pdf import render_notice_pdf
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.delivery import DeliveryHow, DueBecause, checked_delivery, due_because, notice_due
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.changing import edit, found, joined
from heijastus_desk.services.freezing import Freezing, by_language, plan_freezing
from heijastus_desk.services.keeping import FileService
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.deliveries import (
    DeliveryRow,
    Standing,
    VersionRow,
    addressees,
    delivery_row,
    newest_versions,
    notice_versions,
    standings,
    version_content,
)
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.wording.sentences import format_date

__all__ = ["DeliveryRow", "DeliveryService", "GivenNotice", "LackingLine", "VersionRow"]


@dataclass(frozen=True, slots=True)
class LackingLine:
    """A person in a register who was not given its notice as it is now."""

    person: str
    name: str
    register: str
    had: int
    """the version given before, 0 for none"""
    due_on: date
    """the last day for giving the first one, Art. 13(1) and 14(3)"""
    because: DueBecause
    """the rule that decided it"""


@dataclass(frozen=True, slots=True)
class GivenNotice:
    """Who (uids) was given the notice of a register, how and when; `number` 0 is the notice as it is now."""

    persons: tuple[str, ...]
    register: str
    how: DeliveryHow
    on: date
    contract: str = ""
    number: int = 0


class DeliveryService:
    """Freezes notices, records who was given them, and tells who was not."""

    def __init__(
        self, vault: VaultFile, notices: NoticeService, files: FileService, sight: OutOfSight | None = None
    ) -> None:
        self._vault, self._notices, self._files = vault, notices, files
        self._sight = sight or OutOfSight(vault)

    def record(
        self,
        persons: Sequence[str],
        register: str,
        how: DeliveryHow,
        on: date,
        contract: str = "",
        attachment: str = "",
        *,
        number: int = 0,
    ) -> Change:
        """Write down that persons (uids) were given a register's notice, each in their own language.

        What the notice says now is frozen as a new version when it differs from the newest; `number` names an
        earlier one that was given instead, in whatever language it has. `contract` and `attachment` (a scan of the
        signed sheet) are uids. Raises FIELD_EMPTY, DATE_IN_FUTURE, RECORD_NOT_FOUND, REGISTER_NOT_FOUND.
        """
        given = GivenNotice(tuple(persons), register, how, on, contract, number)
        return self._record(given, attachment)

    def record_signed(self, given: GivenNotice, scan_name: str, scan: bytes) -> Change:
        """The same for a signed sheet that came back, with its scan: kept with the contract whose group signed.

        One undo takes back both. Raises SCAN_WITHOUT_CONTRACT at `contract` when several persons signed a sheet and no
        contract is named: a scan with their names is nobody's own file.
        """
        if len(given.persons) != 1 and not given.contract:
            raise HeijastusError(ErrorCode.SCAN_WITHOUT_CONTRACT, field="contract")
        checked_delivery(given.persons, given.on, self._vault.clock.today())
        person = "" if given.contract else given.persons[0]
        attached = self._files.attach(scan_name, scan, person=person, contract=given.contract)
        try:
            recorded = self._record(given, attached.uid)
        except HeijastusError:
            if attached.inverse is not None:
                attached.inverse()
            raise
        return joined(attached, recorded)

    def freeze(self, register: str, lang: Lang) -> Change | None:
        """Keep what a notice says now as a version, as a sheet to be signed names it; None when it is kept already."""
        plan = self._plan(register, frozenset({lang}))
        if plan.is_kept:
            return None
        with edit(self._vault, "notice_frozen", Kind.DELIVERIES) as current:
            current.uid = plan.freeze(current.transaction, self._vault.clock.today())[lang]
        return current.done

    def correct(self, uid: str, how: DeliveryHow, on: date, *, version: int | None = None) -> Change:
        """Correct how and when; raises RECORD_NOT_FOUND, DATE_IN_FUTURE, RECORD_CHANGED_ELSEWHERE."""
        checked_delivery((uid,), on, self._vault.clock.today())
        with edit(self._vault, "delivery_saved", Kind.DELIVERIES) as current:
            values = {"how": how.value, "delivered_on": on}
            current.uid = current.transaction.update("notice_delivery", uid, values, version=version)["uid"]
        return current.done

    def remove(self, uid: str) -> Change:
        """Take back a delivery that was written down by mistake."""
        with edit(self._vault, "delivery_removed", Kind.DELIVERIES) as current:
            current.transaction.delete("notice_delivery", uid)
            current.uid = uid
        return current.done

    def get(self, uid: str) -> DeliveryRow:
        """A delivery for correcting; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(delivery_row(connection, uid))

    def versions(self, register: str) -> tuple[VersionRow, ...]:
        """The frozen versions of a register's notice, the newest number first, one per language."""
        with self._vault.read() as connection:
            return notice_versions(connection, register)

    def current_number(self, register: str) -> int:
        """The number of what the notice says now: that of the newest version, or one more when it differs."""
        with self._vault.read() as connection:
            kept = bool(newest_versions(connection, register))
        return self._plan(register, frozenset()).number if kept else 1

    def pdf(self, version: str) -> bytes:
        """A frozen notice, printed word for word; raises RECORD_NOT_FOUND, or VAULT_DAMAGED when its hash is wrong."""
        with self._vault.read() as connection:
            row, content = found(version_content(connection, version))
        if digest(content) != row.sha256:
            raise HeijastusError(ErrorCode.VAULT_DAMAGED)
        said = text("notice_version", "foot", row.lang)
        foot = said.format(number=row.number, date=format_date(row.used_from, row.lang))
        return render_notice_pdf(thaw(content, foot, row.used_from))

    def never_given(self) -> tuple[LackingLine, ...]:
        """Everybody who was never given the notice of a register they are in, the longest overdue first.

        Not the archived. Quick, for Today: what the notices say now is not asked.
        """
        return _in_order(one for one in self._standings() if not one.had)

    def lacking(self, register: str = "") -> tuple[LackingLine, ...]:
        """The same, and after them those who were given an earlier version than what the notice says now.

        Of every register, or of one (uid).
        """
        known = [one for one in self._standings() if register in ("", one.register)]
        current = {uid: self.current_number(uid) for uid in dict.fromkeys(one.register for one in known)}
        return _in_order(one for one in known if one.had < current[one.register])

    def _standings(self) -> tuple[Standing, ...]:
        hidden = self._sight.uids()
        with self._vault.read() as connection:
            return tuple(one for one in standings(connection) if one.person not in hidden)

    def _record(self, given: GivenNotice, attachment: str) -> Change:
        chosen = checked_delivery(given.persons, given.on, self._vault.clock.today())
        with self._vault.read() as connection:
            known = addressees(connection, chosen)
            versions = notice_versions(connection, given.register) if given.number else ()
        former = [row for row in versions if row.number == given.number]
        if len(known) < len(chosen) or (given.number and not former):
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        plan = None if former else self._plan(given.register, frozenset(one.lang for one in known.values()))
        with edit(self._vault, "notice_given", Kind.DELIVERIES) as current:
            transaction = current.transaction
            kept = by_language(former) if plan is None else plan.freeze(transaction, given.on)
            keys = {lang: transaction.id_of("notice_version", uid) for lang, uid in kept.items()}
            columns = {
                "contract_id": transaction.id_of("contract", given.contract),
                "attachment_id": transaction.id_of("attachment", attachment),
                "delivered_on": given.on,
                "how": given.how.value,
            }
            noted = {(row["version_id"], row["person_id"]) for row in transaction.rows("notice_delivery", **columns)}
            any_language = next(iter(keys.values()))
            wanted = [(keys.get(known[uid].lang, any_language), known[uid].key) for uid in chosen]
            rows = [
                {"version_id": version, "person_id": person, **columns}
                for version, person in wanted
                if (version, person) not in noted
            ]
            transaction.insert_many("notice_delivery", rows)
            # A change to many is about none of them alone.
            made = transaction.rows("notice_delivery", **rows[0]) if len(rows) == 1 else []
            current.uid = made[0]["uid"] if made else ""
        return current.done

    def _plan(self, register: str, langs: frozenset[Lang]) -> Freezing:
        return plan_freezing(self._vault, self._notices, register, langs)


def _in_order(found: Iterable[Standing]) -> tuple[LackingLine, ...]:
    lines = [
        LackingLine(one.person, one.name, one.register, one.had, notice_due(one.obtained), due_because(one.obtained))
        for one in found
    ]
    return tuple(sorted(lines, key=lambda line: (line.had > 0, line.due_on)))
