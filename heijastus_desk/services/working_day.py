"""The working day and the end of the month: whom she meets, what is held and not invoiced."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from heijastus_desk.documents.working_lists import UninvoicedRow, uninvoiced_csv
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.services.changing import edit
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.contract_parties import contracts_between
from heijastus_desk.storage.queries.meeting_choices import MeetingChoice, meeting_choices
from heijastus_desk.storage.queries.orderer_views import UninvoicedLine, uninvoiced_lines
from heijastus_desk.storage.vault_file import VaultFile


@dataclass(frozen=True, slots=True)
class PayerSessions:
    """What one payer has not been invoiced for, oldest first; `name` is empty where nobody is known to pay."""

    payer: PartyRef
    name: str
    lines: tuple[UninvoicedLine, ...]

    @property
    def minutes(self) -> int:
        """Their length in all."""
        return sum(line.minutes for line in self.lines)


class WorkingDayService:
    """Whom she meets, and what waits for its invoice."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def meetings(self) -> tuple[MeetingChoice, ...]:
        """Contracts to choose from after a meeting, the likeliest first, with all that "met today" begins with."""
        hidden = self._sight.uids()
        with self._vault.read() as connection:
            return meeting_choices(connection, self._vault.clock.today(), hidden)

    def uninvoiced(self) -> tuple[PayerSessions, ...]:
        """Sessions held and not invoiced by payer, in Finnish order, those without a payer last.

        A restricted payer is not named; her sessions count on.
        """
        hidden = self._sight.restricted()
        with self._vault.read() as connection:
            theirs = contracts_between(connection, hidden)
            read = uninvoiced_lines(connection, hidden)
        # The title of a contract with one person is most often the person's name.
        lines = [replace(line, contract_title="") if line.contract_uid in theirs else line for line in read]
        by_payer: dict[PartyRef, list[UninvoicedLine]] = {}
        for line in lines:
            by_payer.setdefault(line.payer, []).append(line)
        found = [PayerSessions(payer, mine[0].payer_name, tuple(mine)) for payer, mine in by_payer.items()]
        return tuple(sorted(found, key=lambda one: (not one.payer, sort_key(one.name))))

    def mark_invoiced(self, session_uids: Sequence[str], accounting_uid: str = "") -> Change:
        """Mark sessions as invoiced, by an accounting reference when one is named; one undo.

        Raises FIELD_EMPTY without a session, RECORD_CHANGED_ELSEWHERE when one is invoiced already.
        """
        if not session_uids:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="sessions")
        with edit(self._vault, "sessions_invoiced", Kind.SESSIONS, Kind.ACCOUNTING) as current:
            transaction = current.transaction
            reference = transaction.id_of("accounting_reference", accounting_uid)
            for uid in dict.fromkeys(session_uids):
                if transaction.fetch("session", uid)["invoiced"]:
                    raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)
                transaction.update("session", uid, {"invoiced": True, "accounting_id": reference})
            current.uid = accounting_uid
        return current.done

    def uninvoiced_csv(self, lang: Lang, payers: Iterable[PayerSessions] | None = None) -> bytes:
        """The list, or that of some payers, as a table for a spreadsheet."""
        return uninvoiced_csv(uninvoiced_rows(self.uninvoiced() if payers is None else payers), lang)


def uninvoiced_rows(payers: Iterable[PayerSessions]) -> Iterator[UninvoicedRow]:
    """What a list of them says, a row per session, whether it is printed or a table."""
    for payer in payers:
        for line in payer.lines:
            yield UninvoicedRow(
                payer=payer.name,
                contract=line.contract_title,
                kind=line.contract_kind,
                held_on=line.held_on,
                starts_at=line.starts_at,
                minutes=line.minutes,
                place=line.place,
                remote=line.remote,
                present=line.present,
                price=line.price,
            )


__all__ = ["MeetingChoice", "PayerSessions", "UninvoicedLine", "WorkingDayService", "uninvoiced_rows"]
