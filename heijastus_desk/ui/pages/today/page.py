"""Today: what needs her now, each line a link; an empty page is a good one."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from heijastus_desk.domain.changes import Kind
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.today import presenter
from heijastus_desk.ui.pages.today.drift_lines import UntrueNotice, untrue_of
from heijastus_desk.ui.pages.today.first_things_card import FirstThingsCard
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.pages.today.link_delegate import LinkDelegate
from heijastus_desk.ui.pages.today.presenter import Facts
from heijastus_desk.ui.pages.today.request_lines import requests_of
from heijastus_desk.ui.pages.today.telling_lines import lacking_of, untold_of
from heijastus_desk.ui.safekeeping import Safekeeping
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate

_WIDEST = 760
_ICONS = {
    Topic.SETUP: "settings",
    Topic.DAMAGED: "warning",
    Topic.FINDING: "warning",
    Topic.UNFINISHED: "erase",
    Topic.OLD_BACKUP: "backup",
    Topic.SECOND_PLACE: "backup",
    Topic.WAITING: "backup",
    Topic.DRILL: "backup",
    Topic.DRAFT: "edit",
    Topic.MEETING: "session",
    Topic.NOT_RECORDED: "calendar",
    Topic.DUE: "retention",
    Topic.ROUND: "retention",
    Topic.BREACH: "warning",
    Topic.REQUEST: "requests",
    Topic.REQUESTS: "requests",
    Topic.FROZEN: "hold",
    Topic.REVIEW: "hold",
    Topic.UNDATED: "calendar",
    Topic.SOON: "retention",
    Topic.PUT_OFF: "retention",
    Topic.COPIES: "erase",
    Topic.SHRED: "paper",
    Topic.NAMES_BACK: "warning",
    Topic.PARKED: "hold",
    Topic.LACKING: "notices",
    Topic.UNTOLD: "notices",
    Topic.UNTRUE: "notices",
    Topic.RECIPIENT: "recipients",
    Topic.GUIDED: "calendar",
    Topic.YEAR: "calendar",
    Topic.REGISTER: "notices",
    Topic.REGISTERS: "notices",
    Topic.FIRST_NOTICE: "notices",
    Topic.FIRST_CLIENT: "clients",
}


class TodayPage(Page):
    """Enter or a click on a line goes where it is done."""

    key = "today"
    shows = frozenset(Kind) - {Kind.PACKAGES, Kind.SETTINGS, Kind.BACKUPS, Kind.EVENTS}

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._lines: dict[str, Line] = {}
        self._facts: Facts | None = None
        self._header = SectionHeader(translate("Today", "Today"), style="title")
        look = CardLook(dividers=True, wrap=True, icons=True)
        self.list = CardList("today_lines", translate("Today", "What needs you today"), look)
        self.list.setItemDelegate(LinkDelegate(self.list, look))
        self.list.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.setMaximumWidth(theme.scaled(_WIDEST))
        self.nothing = EmptyState(
            "today_nothing",
            "check",
            translate("Today", "Nothing to do"),
            translate("Today", "No period has ended, no date is missing and every notice is complete."),
        )
        self.first = FirstThingsCard(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        self._lay_out()
        self.list.opened.connect(self._go)
        self.list.clicked.connect(self._click)
        context.shared.safekeeping_changed.connect(self._looked_again)

    def activate(self) -> None:
        app, lang = self.context.app, self.context.lang

        def read() -> Facts:
            return presenter.facts_of(
                app.standings.dashboard(),
                presenter.registers_of(app, lang),
                has_setup=app.controller.get() is not None,
                has_clients=app.clients.count() > 0,
                review=len(app.holds.to_review()),
                drafts=app.drafts.list(),
                lacking=lacking_of(app),
                untold=untold_of(app, lang),
                planned=app.appointments.list(end=self.context.clock.today()),
                recipients=app.recipients.watched(),
                to_shred=app.destructions.open_papers(),
                copies=app.handing_over.overdue_copies(),
                names_back=len(app.erasure.came_back()),
                parked=app.parking.news(),
                rounds=app.clean_up.due(),
                frozen=app.freezes.reviews_due(),
                guided=app.rounds.news(),
                put_off=app.reminders.put_off_now(),
                requests=requests_of(app),
                breaches=app.breaches.all(open_only=True),
            )

        def shown(facts: Facts) -> None:
            before = self._facts.untrue if self._facts is not None else ()
            self.show_state(replace(facts, untrue=before))
            # Comparing every notice with the file takes longer than the rest together.
            self.context.query(lambda: untrue_of(app, lang), compared, topic="today_untrue")

        def compared(untrue: tuple[UntrueNotice, ...]) -> None:
            if self._facts is not None and self._facts.untrue != untrue:
                self.show_state(replace(self._facts, untrue=untrue))

        self.context.query(read, shown, topic="today")
        self.first.load()

    def focus_first(self) -> None:
        self.list.setFocus()

    def show_state(self, facts: Facts) -> None:
        """Show the facts."""
        self._facts = facts
        shared = self.context.shared
        found = presenter.lines(facts, shared.clock.now(), shared.lang, shared.safekeeping)
        self._lines = {line.uid: line for line in found}
        self._header.set_title(translate("Today", "Today"), format_date(facts.today, self.context.lang))
        self.list.set_rows(found, _card)
        self._stack.setCurrentWidget(self.list if found else self.nothing)
        self.context.shared.counted.emit("retention", facts.due - facts.put_off.resting)
        self.context.shared.counted.emit("requests", presenter.waiting(facts))

    def _looked_again(self, _known: Safekeeping) -> None:
        if self._facts is not None and self.isVisible():
            self.show_state(self._facts)

    def _click(self, index: QModelIndex) -> None:
        self._go(self.list.card(index.row()).uid)

    def _go(self, uid: str) -> None:
        line = self._lines[uid]
        self.context.open(line.page, line.record)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._header)
        first = QHBoxLayout()
        first.addWidget(self.first, 1)
        first.addStretch(0)
        column.addLayout(first)
        column.addLayout(row, 1)


def _card(line: Line) -> CardRow:
    return CardRow(line.uid, line.title, line.text, icon=_ICONS[line.topic])
