"""Her log of what was done with the file: codes and random ids, chained, kept for two years, then let go."""

from datetime import UTC, datetime
from typing import Final

from heijastus_desk.documents.event_list import EventLine, EventList, render_event_list
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.values import Period
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.storage import event_chain
from heijastus_desk.storage.event_chain import ChainReport
from heijastus_desk.storage.queries.events import (
    EventFilter,
    EventGroup,
    LoggedEvent,
    count_events,
    days_since,
    first_event_between,
    group_of,
    read_events,
)
from heijastus_desk.storage.snapshot import snapshot
from heijastus_desk.storage.vault_file import VaultFile

__all__ = ["ChainReport", "EventFilter", "EventGroup", "EventLog", "LoggedEvent", "group_of"]

KEPT: Final = Period(months=24)
"""How long an event is kept."""
_SURE_OF_THE_TIME: Final = 30
"""Days the log must have gone on past what is let go: a clock set wrong for an evening erases nothing."""
_PAGE: Final = 500


class EventLog:
    """Adds events, reads them in pages, proves that none was changed, and lets the old ones go."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault
        self._controller = ControllerService(vault)
        self._seal_key = vault.key.subkey(event_chain.PURPOSE)

    def record(self, code: str, item_uid: str = "", **numbers: int) -> None:
        """Add one event that is no edit; `code` is worded in `resources/wording` [events]."""
        with self._vault.write() as transaction:
            transaction.log(code, item_uid, **numbers)

    def page(
        self, before_id: int | None = None, limit: int = 200, wanted: EventFilter | None = None
    ) -> tuple[LoggedEvent, ...]:
        """The newest events, or those older than `before_id`, the newest first."""
        with self._vault.read() as connection:
            return read_events(connection, before_id, limit, wanted or EventFilter())

    def count(self, wanted: EventFilter | None = None) -> int:
        """How many events there are of this kind and time."""
        with self._vault.read() as connection:
            return count_events(connection, wanted or EventFilter())

    def verify(self, progress: Progress | None = None) -> ChainReport:
        """Follow the whole chain on a connection of its own; nothing else waits. Raises CANCELLED."""
        with snapshot(self._vault) as connection:
            return event_chain.check(connection, self._seal_key, progress or Silent())

    def prune(self, now: datetime | None = None) -> int:
        """Let go of events older than two years, the oldest first; how many went.

        Only once the log reaches 30 days past them, so that a clock standing wrong takes nothing away.
        """
        moment = (now or self._vault.clock.now()).astimezone(UTC)
        earliest = _instant(_two_years_before(moment))
        with self._vault.write() as transaction:
            kept = first_event_between(transaction.connection, earliest, _instant(moment))
            if kept is None or days_since(transaction.connection, kept) < _SURE_OF_THE_TIME:
                return 0
            gone = event_chain.prune(transaction.connection, self._seal_key, kept)
            if gone:
                transaction.log("events.pruned", events=gone)
        return gone

    def pdf(self, wanted: EventFilter, lang: Lang, progress: Progress | None = None) -> bytes:
        """The events of this kind and time on paper, without names. Raises CANCELLED."""
        events: list[LoggedEvent] = []
        with snapshot(self._vault) as connection:
            report = event_chain.check(connection, self._seal_key, Silent())
            while True:
                before = events[-1].id if events else None
                found = read_events(connection, before, _PAGE, wanted, named=False)
                events += found
                if len(found) < _PAGE:
                    break
        business = self._controller.get()
        printed = EventList(
            lines=tuple(EventLine(event.at, event.code, event.item_uid, event.numbers) for event in events),
            first_day=wanted.first_day,
            last_day=wanted.last_day,
            controller=controller_in_full(business) if business else "",
            author=business.trade_name if business else "",
            is_whole=report.ok,
            made_on=self._vault.clock.today(),
        )
        return render_event_list(printed, lang, progress or Silent())


def _two_years_before(moment: datetime) -> datetime:
    return datetime.combine(KEPT.before(moment.date()), moment.timetz())


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
