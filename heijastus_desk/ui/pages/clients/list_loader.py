"""Fills the list of clients: what fits the screen first, the rest behind it, and the labels it can be filtered by."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QTimer

from heijastus_desk.domain.sight import Sight
from heijastus_desk.services.client_lists import ListWanted
from heijastus_desk.services.client_ties import KnownLabel
from heijastus_desk.services.clients import ClientRows
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.list_pane import ListPane

translate = QCoreApplication.translate

FIRST_ROWS = 60
"""more than any screen shows"""


class ListLoader:
    """`shown` is called with the rows once they are in the list."""

    def __init__(self, context: PageContext, pane: ListPane, shown: Callable[[ClientRows], object]) -> None:
        self._context, self._pane, self._shown = context, pane, shown
        self._turn = 0
        self._counts: Mapping[Sight, int] | None = None
        pane.wanted_changed.connect(self.load)

    def load(self) -> None:
        """What fits the screen first; the rest, which a long list takes its time for, follows it."""
        app, wanted = self._context.app, self._pane.wanted()

        def rows(limit: int | None) -> ClientRows:
            return app.clients.list(
                wanted.search,
                wanted.kind,
                archived=wanted.archived,
                label=wanted.label,
                by_code=self._context.preferences.client_codes,
                sight=wanted.sight,
                limit=limit,
            )

        def show_first(first: ClientRows) -> None:
            if len(first) < FIRST_ROWS:
                self._show(first)
                return
            if not self._pane.uids():
                self._pane.show_rows(first)
            self._context.query(everybody, self._show, topic="clients_list")

        def everybody() -> ClientRows:
            # Asked otherwise meanwhile: what nobody will see is not read, nor freed on the window's thread.
            found = rows(None) if turn == self._turn else ClientRows()
            if turn != self._turn:
                found.let_go()
            return found

        self._turn += 1
        turn = self._turn
        self._context.query(lambda: rows(FIRST_ROWS), show_first, topic="clients_list")

    def by_code(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Call persons by their client codes from now on, or by their names."""
        self._context.preferences.client_codes = shown
        self._context.preferences.save()
        self.load()

    def listed(self) -> ListWanted:
        """What the list shows now."""
        wanted = self._pane.wanted()
        return ListWanted(wanted.search, wanted.kind, wanted.archived, wanted.label, wanted.sight)

    def _show(self, rows: ClientRows) -> None:
        before = self._pane.show_rows(rows)
        self._context.query(before.let_go, lambda _gone: None, topic="clients_list_before")
        self._shown(rows)
        # The list is on the screen before anybody asks what it can be filtered by.
        QTimer.singleShot(0, self._pane, self._load_labels)

    def load_unseen(self) -> None:
        """Ask whom the list leaves out; it is loaded anew where that has changed."""
        self._context.query(self._context.app.sight.counts, self._show_unseen, topic="clients_unseen")

    def _load_labels(self) -> None:
        self.load_unseen()
        self._context.query(self._context.app.ties.labels, self._show_labels, topic="clients_labels")

    def _show_unseen(self, counts: Mapping[Sight, int]) -> None:
        before, known, self._counts = self._pane.unseen.sight(), self._counts, counts
        self._pane.unseen.show_counts(counts)
        if self._pane.unseen.sight() is not before or known not in (None, counts):
            self.load()

    def _show_labels(self, known: tuple[KnownLabel, ...]) -> None:
        before = self._pane.labels.label()
        self._pane.labels.show_labels(known)
        if self._pane.labels.label() != before:
            self.load()
