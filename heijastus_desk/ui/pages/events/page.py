"""Events: what was done with the client file and when, and the proof that the log is whole."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from heijastus_desk.domain.changes import Kind
from heijastus_desk.services.event_log import ChainReport, LoggedEvent
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Job
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.events import presenter
from heijastus_desk.ui.pages.events.presenter import BATCH, Row, Show, ViewState, Wholeness, Wish
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.fields import CalmComboBox
from heijastus_desk.ui.widgets.labels import Icon, Text
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_TOPIC = "events"
_TIME_WIDTH = 56
_FILE_NAME = "tapahtumat.pdf"


class EventsPage(Page):
    """The log, the newest first; older events are read as she scrolls."""

    key = "events"
    shows = frozenset(Kind)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._wish = Wish()
        self._events: tuple[LoggedEvent, ...] = ()
        self._state: ViewState | None = None
        self._reading_older = False
        self._check: Job | None = None
        self._spans = presenter.spans(context.clock.today(), context.lang)
        self.chips = ChoiceChips(
            "events_show",
            [(show.value, presenter.show_name(show)) for show in Show],
            translate("Events", "Which events are shown"),
        )
        self.span = CalmComboBox()
        self.span.setObjectName("events_span")
        self.span.setAccessibleName(translate("Events", "Time"))
        self.span.addItems([span.name for span in self._spans])
        self.span.setMinimumContentsLength(max(len(span.name) for span in self._spans))
        self.whole = Text("", wrap=True)
        self.whole.setObjectName("events_whole")
        self._whole_icon = Icon("info", Tone.NEUTRAL)
        look = CardLook(wrap=True, leading_width=_TIME_WIDTH)
        self.list = CardList("events_list", translate("Events", "Events"), look)
        self.output = PaperOutput(context, self)
        self._lay_out()
        self.chips.chosen.connect(lambda show: self._ask_for(replace(self._wish, show=Show(show))))
        self.span.activated.connect(self._choose_span)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.opened.connect(self._open_row)
        context.shared.runner.cancelled.connect(self._not_verified)
        self.commands = {
            Shortcut.PRINT: self.print_list,
            Shortcut.EXPORT: self.save_list,
            Shortcut.REFRESH: self.activate,
        }

    def activate(self) -> None:
        self._read(keep=len(self._events))
        log = self.context.app.events
        self._check = self.context.work(
            log.verify,
            self._show_wholeness,
            label=translate("Events", "Checking that the log is whole…"),
            topic="wholeness",
        )

    def focus_first(self) -> None:
        self.list.setFocus()

    def back(self) -> bool:
        if not self._wish.narrows:
            return False
        self.chips.choose(Show.ALL.value)
        self.span.setCurrentIndex(0)
        self._ask_for(Wish())
        return True

    def print_list(self) -> None:
        """Make the pages of what is asked for, then let her choose a printer."""
        self._make_pdf(lambda pdf: self.output.ask_printer(pdf, _FILE_NAME))

    def save_list(self) -> None:
        """Make the pages of what is asked for, then let her choose a file."""
        self._make_pdf(lambda pdf: self.output.ask_where(pdf, _FILE_NAME))

    # ------------------------------------------------------------------------------------------------------- showing

    def show_state(self, state: ViewState) -> None:
        """Show the list, where she was in it."""
        self._state = state
        bar = self.list.verticalScrollBar()
        at = bar.value()
        self.list.set_rows(state.rows, _card, key=lambda row: row.id)
        bar.setValue(at)
        empty = self._unmatched if self._wish.narrows else self._empty
        self._stack.setCurrentWidget(self.list if state.rows else empty)
        count = getattr(self.window(), "quiet", None)
        if count is not None:
            count.set_count(translate("Events", "%n event(s) shown", "", state.shown))

    def _show_wholeness(self, report: ChainReport) -> None:
        self._say_whole(presenter.wholeness(report, self.context.lang))

    def _not_verified(self, stopped: Job) -> None:
        if stopped is self._check:
            text = translate("Events", "Not checked. Press F5 to check the log again.")
            self._say_whole(Wholeness(text, Tone.SOON))

    def _say_whole(self, told: Wholeness) -> None:
        self.whole.setText(told.text)
        self.whole.set_tone(told.tone)
        self._whole_icon.set_icon(told.tone.icon, told.tone)

    # -------------------------------------------------------------------------------------------------------- asking

    def _ask_for(self, wish: Wish) -> None:
        self._wish = wish
        self.list.scrollToTop()
        self._read()

    def _choose_span(self, index: int) -> None:
        span = self._spans[index]
        self._ask_for(replace(self._wish, first_day=span.first_day, last_day=span.last_day))

    def _read(self, *, keep: int = 0) -> None:
        """Read from the newest on, as many as she had before her."""
        log, wanted, limit = self.context.app.events, self._wish.filter, max(BATCH, keep)
        self._reading_older = False
        self.context.query(lambda: log.page(None, limit, wanted), lambda found: self._arrived((), found), topic=_TOPIC)

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        near_end = value >= bar.maximum() - self.list.viewport().height()
        if not near_end or self._reading_older or self._state is None or not self._state.may_have_older:
            return
        self._reading_older = True
        log, wanted, before, known = self.context.app.events, self._wish.filter, self._state.oldest, self._events
        self.context.query(
            lambda: log.page(before, BATCH, wanted), lambda found: self._arrived(known, found), topic=_TOPIC
        )

    def _arrived(self, known: tuple[LoggedEvent, ...], found: tuple[LoggedEvent, ...]) -> None:
        self._reading_older = False
        self._events = (*known, *found)
        has_older = bool(found) and len(found) % BATCH == 0
        today, lang = self.context.clock.today(), self.context.lang
        self.show_state(presenter.derive(self._events, today, lang, has_older=has_older))

    def _open_row(self, row_id: str) -> None:
        found = next((row for row in self._state.rows if row.id == row_id), None) if self._state else None
        if found is not None and found.subject:
            self.context.open("clients", found.subject)

    def _make_pdf(self, then: Callable[[bytes], None]) -> None:
        log, wanted, lang = self.context.app.events, self._wish.filter, self.context.lang
        self.context.work(
            lambda progress: log.pdf(wanted, lang, progress),
            then,
            label=translate("Events", "Making the pages…"),
        )

    def _reset(self) -> None:
        self.back()
        self.list.setFocus()

    def _lay_out(self) -> None:
        save = secondary(translate("Events", "Save as PDF…"), "events_save", self.save_list, icon="save")
        to_print = secondary(translate("Events", "Print…"), "events_print", self.print_list, icon="print")
        self._empty = EmptyState(
            "events_empty",
            "events",
            translate("Events", "Nothing has happened yet"),
            translate("Events", "Every change, backup and erasure is listed here, without anybody's words in it."),
        )
        self._unmatched = EmptyState(
            "events_unmatched",
            "search",
            translate("Events", "No such events"),
            translate("Events", "Nothing of this kind happened in this time."),
            translate("Events", "Show everything"),
            self._reset,
        )
        self._stack = QStackedWidget()
        for part in (self.list, self._empty, self._unmatched):
            self._stack.addWidget(part)
        filters = QHBoxLayout()
        filters.setSpacing(theme.GRID)
        filters.addWidget(self.chips, 1)
        filters.addWidget(self.span)
        whole = QHBoxLayout()
        whole.setSpacing(theme.GRID)
        whole.addWidget(self._whole_icon, 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self.whole, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 12, 0)
        column.setSpacing(12)
        subtitle = translate("Events", "What was done with the client file. Kept for two years.")
        column.addWidget(SectionHeader(translate("Events", "Events"), save, to_print, style="title", subtitle=subtitle))
        column.addLayout(whole)
        column.addLayout(filters)
        column.addWidget(self._stack, 1)


def _card(row: Row) -> CardRow:
    return CardRow(row.id, row.title, row.subtitle, leading=row.time, heading=row.heading)
