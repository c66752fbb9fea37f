"""Retention: what may go, when, and why the rest stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.domain.values import Period
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.services.retention import RetentionItem
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_places import RETENTION_DRAFTS, form_in
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.retention import presenter, words
from heijastus_desk.ui.pages.retention.details import Details, Doing
from heijastus_desk.ui.pages.retention.doing import RetentionDoing, items_of
from heijastus_desk.ui.pages.retention.explanation import Explanation, explain, sum_up
from heijastus_desk.ui.pages.retention.filters import Filters
from heijastus_desk.ui.pages.retention.groups import Group, items_in
from heijastus_desk.ui.pages.retention.loading import Loaded, read_page
from heijastus_desk.ui.pages.retention.nothing_listed import nothing_kept, nothing_matches
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels import PANELS
from heijastus_desk.ui.pages.retention.presenter import Row, Show, ViewState, Wish
from heijastus_desk.ui.pages.retention.state_chips import StateChips
from heijastus_desk.ui.pages.retention.ways import Ways, header_buttons
from heijastus_desk.ui.pages.retention.year_ahead import bars
from heijastus_desk.ui.panels.area import PanelArea
from heijastus_desk.ui.panels.places import panel_in
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import MenuButton
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.month_chart import MonthChart
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_REVIEW_AFTER = Period(months=6)
_BATCH = 200
_ROOM_FOR_CHART = 540
_ROOM_FOR_BOTH = 640
_TOPIC = "retention"


class RetentionPage(Page):
    """`open_record` takes a client, the name of a chip (`due`, `undated`), or a panel with its record."""

    key = "retention"
    shows = frozenset(Kind) - {Kind.PACKAGES, Kind.SETTINGS, Kind.RECIPIENTS}

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._wish = Wish()
        self._wanted = False
        self._holds: tuple[OpenHold, ...] = ()
        self._state: ViewState | None = None
        self.chips = StateChips("retention_show")
        self.chart = MonthChart("retention_year", translate("Retention", "What may be erased in the year ahead"))
        self.filters = Filters(context.clock.today(), context.lang)
        self.list = CardList(
            "retention_list", translate("Retention", "What is kept"), CardLook(wrap=True, dividers=True)
        )
        self.list.allow_several()
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.panels = PanelArea(context, PANELS)
        self.more = MenuButton("", "retention_menu", spoken=translate("Retention", "More"))
        self.ways = Ways(self.open_panel)
        self.panels.fill_menu(self.more, PanelPlace.MENU, self.open_panel)
        self._all_due = self.more.add(
            translate("Retention", "&Choose all that is due"), "retention_all_due_more", self.choose_all_due
        )
        self.doing = RetentionDoing(context, self.chosen, self.open_panel, self._done)
        self.details = Details(context.lang, self._wired())
        self._lay_out()
        self.chips.chosen.connect(lambda show: self._ask_for(replace(self._wish, show=Show(show))))
        self.filters.changed.connect(self._filter)
        self.filters.as_of_chosen.connect(self._choose_day)
        self.list.picked.connect(self._explain)
        self.list.opened.connect(self._open_row)
        self.list.clicked.connect(self._click_row)
        self.commands = {Shortcut.SAVE: self._save, Shortcut.PRINT: self.doing.print_list}

    def activate(self) -> None:
        self._load()
        self.panels.refresh()

    def focus_first(self) -> None:
        if self.panels.panel is not None:
            self.panels.panel.focus_first()
        else:
            self.list.setFocus()

    def can_leave(self, proceed: Callable[[], None]) -> None:
        self.panels.leave(proceed)

    def store_draft(self) -> None:
        if self.panels.panel is not None:
            self.panels.panel.store_draft()

    @property
    def has_unsaved_edits(self) -> bool:
        return self.panels.panel is not None and self.panels.panel.has_unsaved_edits

    def open_panel(self, key: str, record: str = "") -> None:
        """Show a panel in the place of the list."""
        self.panels.leave(lambda: self.panels.open(key, record))

    def open_record(self, uid: str) -> None:
        panel = panel_in(uid)
        if panel is not None:
            self.open_panel(*panel)
            return
        panel, _, register = form_in(uid).partition(":")
        if panel in RETENTION_DRAFTS:
            self.open_panel(panel, register)
            return
        self.panels.leave(lambda: self._open_lines(uid))

    def _save(self) -> None:
        (self.panels.panel or self.details).submit()

    def _open_lines(self, uid: str) -> None:
        self.filters.reset()
        self._wanted = uid not in set(Show)
        self._wish = Wish(subject=uid) if self._wanted else Wish(show=Show(uid))
        self._load()

    def back(self) -> bool:
        if self.panels.close_panel():
            return True
        if self.details.close_question():
            return True
        if self.list.isHidden():
            self._back_to_list()
            return True
        if self._wish == Wish():
            return False
        self._wish = Wish()
        self.filters.reset()
        self._load()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the list needs the room; the chips still count.
        self.chart.setVisible(self.height() >= theme.scaled(_ROOM_FOR_CHART))
        self._arrange()

    @property
    def shown(self) -> ViewState | None:
        """The page as it stands; none before the first reading is done."""
        return self._state

    @property
    def is_narrow(self) -> bool:
        """Whether list and details take turns."""
        return self.width() < theme.scaled(_ROOM_FOR_BOTH)

    def chosen(self) -> tuple[StandingLine, ...]:
        """The lines selected, in the order of the list."""
        known = self._state.by_id if self._state is not None else {}
        return tuple(known[uid] for uid in self.list.selected_uids() if uid in known)

    # ------------------------------------------------------------------------------------------------------- showing

    def _load(self) -> None:
        app, wish = self.context.app, self._wish
        # What is computed while she waits is told with a bar; the list from before stands meanwhile.
        if wish.as_of is None and not app.standings.is_current():
            told = translate("Retention", "Counting storage periods…")
            self.context.work(app.standings.refresh, lambda _done: self._load(), label=told, topic=_TOPIC)
            return
        self.context.query(lambda: read_page(app, wish), self._loaded, topic=_TOPIC)

    def _loaded(self, loaded: Loaded) -> None:
        self._holds = loaded.holds
        self.show_state(loaded.state)
        if self._wish.as_of is None:
            self.context.shared.counted.emit(self.key, loaded.asking)
        self.ways.show_counts(loaded.elsewhere)
        if self._wanted:
            self._go_to_subject(loaded.state)

    def show_state(self, state: ViewState) -> None:
        """Show the state."""
        chosen = self.list.selected_uids()
        self._state = state
        self.chips.set_counts(state.counts)
        self.chips.choose(self._wish.show)
        self.chart.set_bars(bars(state.outlook, self.context.lang))
        self.filters.set_classes(state.classes)
        self.filters.set_what_if(self._wish.as_of)
        self.list.set_rows(state.rows, self._card, key=lambda row: row.id)
        self.list.select_many(chosen)
        self.details.nothing.set_due(items_in(state.of_group(Group.DUE)))
        self._stack.setCurrentWidget(self._empty if state.is_empty else self._found if state.rows else self._unmatched)
        self._explain()
        count = getattr(self.window(), "quiet", None)
        if count is not None:
            count.set_count(translate("Retention", "%n item(s)", "", state.shown))

    def _arrange(self, *, details: bool = False) -> None:
        self.list.setVisible(not (self.is_narrow and details))
        self.details.setVisible(details or not self.is_narrow)
        self.details.set_alone(self.is_narrow)
        # Its button stands where the details are, and those give way to the list.
        self._all_due.setVisible(self.is_narrow)

    def _back_to_list(self) -> None:
        self._arrange()
        self.list.setFocus()

    def _card(self, row: Row) -> CardRow:
        today = self._state.today if self._state is not None else self.context.clock.today()
        text = words.row_text(row, today, self.context.lang, self._holds)
        return CardRow(row.id, text.title, text.subtitle, text.status, text.tone, heading=text.heading)

    def _explain(self) -> None:
        lines, state = self.chosen(), self._state
        if state is None or not lines:
            self._show_explained(None)
        elif len(lines) == 1:
            self._explain_one(lines[0], state)
        else:
            self._show_explained(sum_up(lines, self._holds, state.today, self.context.lang))

    def _explain_one(self, line: StandingLine, state: ViewState) -> None:
        """At once what the line itself tells; its rules and items when they are read."""
        app, holds, lang = self.context.app, self._holds, self.context.lang

        def read() -> tuple[RetentionItem, ...]:
            return tuple(
                item
                for item in app.retention.of_items(items_of(app, (line,))).items
                if item.subject_uid == line.subject_uid
            )

        def shown(items: tuple[RetentionItem, ...]) -> None:
            if self.chosen() == (line,):
                self._show_explained(explain(line, items, holds, state.today, lang))

        self._show_explained(explain(line, (), holds, state.today, lang))
        self.context.query(read, shown, topic="retention_line")

    def _show_explained(self, explained: Explanation | None) -> None:
        self.details.explain(explained, _REVIEW_AFTER.after(self.context.clock.today()))

    # -------------------------------------------------------------------------------------------------------- asking

    def _ask_for(self, wish: Wish) -> None:
        self._wish = wish
        self._load()

    def _filter(self) -> None:
        text, record_class = self.filters.wanted()
        self._ask_for(replace(self._wish, text=text, record_class=record_class, subject=""))

    def _choose_day(self, day: date | None) -> None:
        today = self.context.clock.today()
        self._ask_for(replace(self._wish, as_of=None if day == today else day))

    def _go_to_subject(self, state: ViewState) -> None:
        self._wanted = False
        first = next(iter(state.by_id.values()), None)
        if first is not None:
            self.filters.set_text(first.subject_name)
            self.list.select_many((first.key,))
            self._explain()

    def choose_all_due(self) -> None:
        """Select everything that is due and not put off."""
        if self._state is not None:
            due = [line.key for line in self._state.of_group(Group.DUE)]
            self.list.select_many(due)
            self.list.setFocus()
            self._explain()
            if due and self.is_narrow:
                # What can be done with them stands in the details.
                self._arrange(details=True)
                self.details.focus_first()

    # --------------------------------------------------------------------------------------------------------- doing

    def _wired(self) -> Doing:
        doing = self.doing
        return Doing(
            place=lambda cause, reason, day: doing.place(cause, reason, day, self.details.hold_form.show_error),
            again=lambda day: doing.look_again(self.details.own_holds, day, self.details.again_form.show_error),
            release=doing.release,
            put_off=doing.put_off,
            erase=doing.erase,
            go_through=doing.go_through,
            print_list=doing.print_list,
            open=self.context.open,
            back=self._back_to_list,
            all_due=self.choose_all_due,
        )

    def _done(self) -> None:
        self.details.close_question()
        self.list.setFocus()

    def _open_row(self, row_id: str) -> None:
        line = self._state.by_id.get(row_id) if self._state else None
        if line is None:
            self._turn(row_id)
        elif self.is_narrow:
            self._arrange(details=True)
            self.details.focus_first()
        elif line.subject_uid:
            self.context.open("clients", line.subject_uid)

    def _click_row(self, index: QModelIndex) -> None:
        row_id = self.list.card(index.row()).uid
        if self.is_narrow and self._state is not None and row_id in self._state.by_id:
            self._open_row(row_id)
        self._turn(row_id)

    def _turn(self, row_id: str) -> None:
        kind, _, group = row_id.partition(":")
        if kind in set(presenter.RowKind) and group in set(Group):
            self._ask_for(self._wish.turned(Group(group)))

    def _reset(self) -> None:
        self.back()
        self.list.setFocus()

    def _lay_out(self) -> None:
        self._empty = nothing_kept(lambda: self.context.open("clients"))
        self._unmatched = nothing_matches(self._reset)
        self._stack = QStackedWidget()
        split = QSplitter()
        split.setObjectName("retention_split")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.details)
        split.setSizes([600, 330])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._found: QWidget = split
        for part in (self._found, self._empty, self._unmatched):
            self._stack.addWidget(part)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 12, 12, 0)
        column.setSpacing(12)
        column.addWidget(
            SectionHeader(
                translate("Retention", "Retention and erasure"),
                *header_buttons(self.open_panel),
                self.more,
                style="title",
                subtitle=translate("Retention", "Nothing goes by itself: this page tells, you decide."),
            )
        )
        for part in (self.ways, self.chips, self.chart, self.filters):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._places = QStackedWidget()
        self._places.addWidget(body)
        self._places.addWidget(self.panels)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)
        self.panels.opened.connect(lambda: self._places.setCurrentWidget(self.panels))
        self.panels.closed.connect(lambda: self._back_from_panel(body))

    def _back_from_panel(self, body: QWidget) -> None:
        self._places.setCurrentWidget(body)
        # What had the keyboard went with the panel.
        self.list.setFocus()
