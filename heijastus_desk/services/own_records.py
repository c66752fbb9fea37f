"""The program's own records and their own periods: what there is, what has outlived its time, and letting it go."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from heijastus_desk.domain.backup_rotation import LONGEST
from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.own_records import REASONS, OwnRecord, OwnRecordKind
from heijastus_desk.domain.rights.breach import KEPT as BREACHES_KEPT
from heijastus_desk.domain.suppression import KEPT as MARKS_KEPT
from heijastus_desk.domain.values import Period
from heijastus_desk.services.erasure_copies import Copies, ErasureCopies
from heijastus_desk.services.erasure_ledger import LedgerKeeper
from heijastus_desk.services.event_log import KEPT as EVENTS_KEPT
from heijastus_desk.services.event_log import EventLog
from heijastus_desk.services.suppression import SuppressionService
from heijastus_desk.storage.backups.names import instant
from heijastus_desk.storage.erasing.replay import write_lines
from heijastus_desk.storage.queries.breaches import closed_before, forget_breaches
from heijastus_desk.storage.queries.own_records import (
    closed_cases,
    counted_bans,
    counted_events,
    counted_marks,
    forget_cases,
)
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.ledger import Ledger

LEDGER_LET_GO = "ledger.let_go"
CASES_LET_GO = "destructions.let_go"
BREACHES_LET_GO = "breaches.let_go"


class OwnRecordService:
    """One per open vault. Only what she starts is let go here, save for marks and events, which go by themselves."""

    def __init__(self, vault: VaultFile, backups: Copies, events: EventLog, marks: SuppressionService) -> None:
        self._vault = vault
        self._backups = backups
        self._copies = ErasureCopies(vault, backups)
        self._ledger = LedgerKeeper(vault)
        self._events, self._marks = events, marks

    def records(self, on: date | None = None) -> tuple[OwnRecord, ...]:
        """Every kind with its count, its period and what is due as of a day, today unless told otherwise."""
        today = on or self._vault.clock.today()
        ledger = self._ledger.load()
        due = self._due_entries(ledger, today)
        with self._vault.read() as connection:
            events = counted_events(connection, _begins(EVENTS_KEPT.before(today)))
            marks = counted_marks(connection, today)
            bans = counted_bans(connection)
            cases, gone, first_case = closed_cases(connection, ledger.entries)
            breaches, old, first_breach = closed_before(connection, BREACHES_KEPT.before(today))
        first_entry = min((erasure.at for erasure in ledger.erasures), default=None)
        first_mark = MARKS_KEPT.before(marks.first) if isinstance(marks.first, date) else None
        first_ban = bans.first if isinstance(bans.first, date) else None
        first_event = datetime.fromisoformat(str(events.first)) if events.first else None
        tail = Period(days=LONGEST.days)
        found = (
            (OwnRecordKind.LEDGER, len(ledger.erasures), due, _legal(first_entry), tail),
            (OwnRecordKind.DESTRUCTIONS, cases, len(gone), first_case, tail),
            (OwnRecordKind.SUPPRESSION, marks.total, marks.over, first_mark, MARKS_KEPT),
            (OwnRecordKind.MARKETING_BANS, bans.total, 0, first_ban, None),
            (OwnRecordKind.BREACHES, breaches, len(old), first_breach, BREACHES_KEPT),
            (OwnRecordKind.EVENTS, events.total, events.over, _legal(first_event), EVENTS_KEPT),
        )
        return tuple(
            OwnRecord(kind, count, over, oldest, period, REASONS[kind]) for kind, count, over, oldest, period in found
        )

    def due(self, on: date | None = None) -> Mapping[OwnRecordKind, int]:
        """How many of each kind have outlived their time as of a day."""
        return {record.kind: record.due for record in self.records(on)}

    def let_go(self, kind: OwnRecordKind) -> int:
        """Let go of what is due of a kind; how many went. It cannot be taken back, and the log says it was done.

        The ledger is chained anew after a line that says how many were let go and up to when; the log of events keeps
        its own new beginning. Nothing of a marketing ban ever goes here. Raises what `LedgerKeeper.save` raises.
        """
        match kind:
            case OwnRecordKind.LEDGER:
                return self._let_entries_go()
            case OwnRecordKind.DESTRUCTIONS:
                return self._let_cases_go()
            case OwnRecordKind.BREACHES:
                return self._let_breaches_go()
            case OwnRecordKind.SUPPRESSION:
                return self._marks.purge()
            case OwnRecordKind.EVENTS:
                return self._events.prune()
            case OwnRecordKind.MARKETING_BANS:
                return 0

    def _due_entries(self, ledger: Ledger, today: date) -> int:
        """How many of the oldest entries no copy needs: proven, 90 days past, and no known copy is that old."""
        if self._copies.lacking(ledger):
            return 0
        away = [instant(name) for _label, name, _until in self._backups.unreachable_copies()]
        # A file that was put aside has no date that can be trusted: until she removes it, it may need every entry.
        has_aside = any(one.expires_on is None for one in self._copies.waiting())
        oldest_copy = min((at for at in away if at), default=None)
        count = 0
        for erasure in sorted(ledger.erasures, key=lambda one: one.at):
            done = erasure.done_at
            if done is None or has_aside or None in away or _legal_day(done + LONGEST) >= today:
                break
            if oldest_copy is not None and oldest_copy <= done:
                break
            count += 1
        return count

    def _let_entries_go(self) -> int:
        ledger = self._ledger.load(mended=True)
        count = self._due_entries(ledger, self._vault.clock.today())
        if not count:
            return 0
        until = sorted(erasure.at for erasure in ledger.erasures)[count - 1]
        shorter = ledger.without_old(until, self._ledger.seal_key)
        with self._vault.write() as transaction:
            write_lines(transaction.connection, shorter, self._vault.clock)
            transaction.log(LEDGER_LET_GO, rows=count)
        # After the file itself: killed in between, the union of both is the shorter one.
        self._ledger.save(shorter)
        return count

    def _let_cases_go(self) -> int:
        entries = self._ledger.load().entries
        with self._vault.write() as transaction:
            _count, gone, _first = closed_cases(transaction.connection, entries)
            if gone:
                forget_cases(transaction.connection, gone)
                transaction.log(CASES_LET_GO, rows=len(gone))
        return len(gone)

    def _let_breaches_go(self) -> int:
        before = BREACHES_KEPT.before(self._vault.clock.today())
        with self._vault.write() as transaction:
            _count, gone, _first = closed_before(transaction.connection, before)
            if gone:
                forget_breaches(transaction.connection, gone)
                transaction.log(BREACHES_LET_GO, rows=len(gone))
        return len(gone)


def _begins(day: date) -> str:
    return datetime.combine(day, time(), HELSINKI).astimezone(UTC).isoformat(timespec="seconds")


def _legal_day(at: datetime) -> date:
    return at.astimezone(HELSINKI).date()


def _legal(at: datetime | None) -> date | None:
    return _legal_day(at) if at else None
