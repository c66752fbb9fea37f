"""Reads what is held on clients and until when: storage periods of everybody, and every record of the one shown."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.services.holdings import Holding
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.standings import Standings, read_standings

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
        """Storage periods of everybody."""
        app, lang = self._context.app, self._context.lang
        # Beside the reader: over a large vault it takes seconds, and a card must not wait for it.
        self._context.work(
            lambda _progress: read_standings(app.retention.overview(), lang),
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
        if uid != self._uid:
            self._uid, self.holdings = uid, ()

    def _show_standings(self, known: Standings) -> None:
        self.standings = known
        self._judged(known)
