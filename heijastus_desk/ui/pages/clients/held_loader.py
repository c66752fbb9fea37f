"""Reads what is held on clients and until when: storage periods of everybody, and every record of the one shown."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.services.holdings import Holding
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.standings import Standings, marks_of

translate = QCoreApplication.translate


class HeldLoader:
    """`judged` is called with the storage periods once they are known, `told` when other records are."""

    def __init__(self, context: PageContext, judged: Callable[[Standings], object], told: Callable[[], object]) -> None:
        self._context, self._judged, self._told = context, judged, told
        self.standings: Standings | None = None
        self.holdings: tuple[Holding, ...] = ()
        """of the client last asked for"""
        self._uid = ""

    def load_standings(self) -> None:
        """Storage periods of everybody, and of the one shown in full."""
        app, today, lang, uid = self._context.app, self._context.clock.today(), self._context.lang, self._uid

        def read(progress: Progress) -> Standings:
            app.standings.refresh(progress)
            lines = {uid: app.standings.of_subject(uid)} if uid else {}
            return Standings(lines, marks_of(app.standings.chips(), today, lang))

        # Beside the reader: over a large vault it may take seconds, and a card must not wait for it.
        self._context.work(
            read,
            self._show_standings,
            label=translate("Clients", "Looking at storage periods…"),
            topic="client_standings",
        )

    def load_holdings(self, uid: str) -> None:
        """Every record of one client: every table is asked."""
        app = self._context.app
        self.turn_to(uid)

        def show(found: tuple[Holding, ...]) -> None:
            if uid == self._uid and found != self.holdings:
                self.holdings = found
                self._told()

        self._context.query(lambda: app.holdings.of(uid), show, topic="client_holdings")

    def turn_to(self, uid: str) -> None:
        """Another client is shown: what is known of the one before is not theirs."""
        if uid == self._uid:
            return
        self._uid, self.holdings = uid, ()
        app = self._context.app

        def read() -> tuple[StandingLine, ...] | None:
            # Otherwise they come with those of everybody.
            return app.standings.of_subject(uid) if uid and app.standings.is_current() else None

        def show(lines: tuple[StandingLine, ...] | None) -> None:
            if lines is not None and uid == self._uid:
                known = self.standings or Standings({}, {})
                self.standings = replace(known, lines={uid: lines})
                self._told()

        self._context.query(read, show, topic="client_lines")

    def _show_standings(self, known: Standings) -> None:
        mine = known.lines if self._uid in known.lines or self.standings is None else self.standings.lines
        self.standings = replace(known, lines=mine)
        self._judged(self.standings)
