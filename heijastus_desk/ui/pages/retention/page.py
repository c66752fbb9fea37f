"""Retention: what may go, when, and why the rest stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.values import Period
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.services.retention import RetentionOverview
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.retention import presenter
from heijastus_desk.ui.pages.retention.bundles import Group
from heijastus_desk.ui.pages.retention.details import Details
from heijastus_desk.ui.pages.retention.explanation import explain
from heijastus_desk.ui.pages.retention.filters import Filters
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels import PANELS
from heijastus_desk.ui.pages.retention.presenter import Row, Show, ViewState, Wish
from heijastus_desk.ui.pages.retention.state_chips import StateChips
from heijastus_desk.ui.pages.retention.year_ahead import bars
from heijastus_desk.ui.panels.area import PanelArea
from heijastus_desk.ui.panels.places import panel_in
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import MenuButton
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.month_chart import MonthChart
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_REVIEW_AFTER = Period(months=6)
_BATCH = 200
_ROOM_FOR_CHART = 540
_ROOM_FOR_BOTH = 640
_TOPIC = "retention"
_Loaded = tuple[RetentionOverview, tuple[OpenHold, ...], ViewState]


class RetentionPage(Page):
    """`open_record` takes an item, a client, or the name of a chip (`due`, `undated`)."""

    key = "retention"
    shows = frozenset(Kind) - {Kind.PACKAGES, Kind.SETTINGS, Kind.RECIPIENTS}

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._wish = Wish()
        self._wanted = ""
        self._overview: RetentionOverview | None = None
        self._holds: tuple[OpenHold, ...] = ()
        self._state: ViewState | None = None
        self.chips = StateChips("retention_show")
        self.chart = MonthChart("retention_year", translate("Retention", "What may be erased in the year ahead"))
        self.filters = Filters(context.clock.today(), context.lang)
        self.list = CardList(
            "retention_list", translate("Retention", "What is kept"), CardLook(wrap=True, dividers=True)
        )
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.panels = PanelArea(context, PANELS)
        self.more = MenuButton("", "retention_more", spoken=translate("Retention", "More"))
        self.panels.fill_menu(self.more, PanelPlace.MENU, self.open_panel)
        self.more.setVisible(bool(PANELS))
        self.details = Details(
            context.lang,
            on_place=self._place,
            on_release=self._release,
            on_open=context.open,
            on_back=self._back_to_list,
        )
        self._lay_out()
        self.chips.chosen.connect(lambda show: self._ask_for(replace(self._wish, show=Show(show))))
        self.filters.changed.connect(self._filter)
        self.filters.as_of_chosen.connect(self._choose_day)
        self.list.chosen.connect(lambda _uid: self._explain())
        self.list.opened.connect(self._open_row)
        self.list.clicked.connect(self._click_row)
        self.commands = {Shortcut.SAVE: self._save}

    def activate(self) -> None:
        wish, retention, holds = self._wish, self.context.app.retention, self.context.app.holds

        def read() -> _Loaded:
            overview = retention.overview(wish.as_of)
            return overview, holds.open(), presenter.derive(overview, wish)

        self.context.query(read, self._loaded, topic=_TOPIC)
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
        self.panels.leave(lambda: self._open_item(uid))

    def _open_item(self, uid: str) -> None:
        if uid in set(Show):
            self._wish = Wish(show=Show(uid))
            self.filters.reset()
            self.activate()
            return
        self._wanted = uid
        if self._overview is not None:
            self._go_to_wanted(self._overview)

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
        self.activate()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the list needs the room; the chips still count.
        self.chart.setVisible(self.height() >= theme.scaled(_ROOM_FOR_CHART))
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """Whether list and details take turns."""
        return self.width() < theme.scaled(_ROOM_FOR_BOTH)

    # ------------------------------------------------------------------------------------------------------- showing

    def _loaded(self, loaded: _Loaded) -> None:
        self._overview, self._holds, state = loaded
        self.show_state(state)
        if self._wish.as_of is None:
            self.context.shared.counted.emit(self.key, state.counts[Show.DUE])
        if self._wanted:
            self._go_to_wanted(self._overview)

    def show_state(self, state: ViewState) -> None:
        """Show the state."""
        self._state = state
        self.chips.set_counts(state.counts)
        self.chips.choose(self._wish.show)
        self.chart.set_bars(bars(state.outlook, self.context.lang))
        self.filters.set_classes(state.classes)
        self.filters.set_what_if(self._wish.as_of)
        self.list.set_rows(state.rows, self._card, key=lambda row: row.id)
        self._stack.setCurrentWidget(self._empty if state.is_empty else self._found if state.rows else self._unmatched)
        self._explain()
        count = getattr(self.window(), "quiet", None)
        if count is not None:
            count.set_count(translate("Retention", "%n item(s)", "", state.shown))

    def _arrange(self, *, details: bool = False) -> None:
        self.list.setVisible(not (self.is_narrow and details))
        self.details.setVisible(details or not self.is_narrow)
        self.details.set_alone(self.is_narrow)

    def _back_to_list(self) -> None:
        self._arrange()
        self.list.setFocus()

    def _card(self, row: Row) -> CardRow:
        text = presenter.row_text(row, self.context.lang, self._holds)
        return CardRow(row.id, text.title, text.subtitle, text.status, text.tone, heading=text.heading)

    def _explain(self) -> None:
        state = self._state
        bundle = state.by_id.get(self.list.current_uid()) if state else None
        explained = explain(bundle, self._holds, self.context.lang) if bundle else None
        self.details.explain(explained, _REVIEW_AFTER.after(self.context.clock.today()))

    # -------------------------------------------------------------------------------------------------------- asking

    def _ask_for(self, wish: Wish) -> None:
        self._wish = wish
        overview = self._overview
        if overview is not None:
            self.context.query(lambda: presenter.derive(overview, wish), self.show_state, topic=_TOPIC)

    def _filter(self) -> None:
        text, record_class = self.filters.wanted()
        self._ask_for(replace(self._wish, text=text, record_class=record_class))

    def _choose_day(self, day: date | None) -> None:
        today = self.context.clock.today()
        self._wish = replace(self._wish, as_of=None if day == today else day)
        self.activate()

    def _go_to_wanted(self, overview: RetentionOverview) -> None:
        wanted, self._wanted = self._wanted, ""
        item = presenter.find(overview, wanted)
        if item is None:
            return
        self._wish = Wish(text=item.subject_name)
        self.filters.set_text(item.subject_name)
        state = presenter.derive(overview, self._wish)
        self.show_state(state)
        bundle = presenter.bundle_with(state, item)
        self.list.select(bundle) if bundle else self.list.select_first()
        self._explain()

    # --------------------------------------------------------------------------------------------------------- doing

    def _open_row(self, row_id: str) -> None:
        bundle = self._state.by_id.get(row_id) if self._state else None
        if bundle is None:
            self._turn(row_id)
        elif self.is_narrow:
            self._arrange(details=True)
            self.details.focus_first()
        elif bundle.first.subject_uid:
            self.context.open("clients", bundle.first.subject_uid)

    def _click_row(self, index: QModelIndex) -> None:
        row_id = self.list.card(index.row()).uid
        if self.is_narrow and self._state is not None and row_id in self._state.by_id:
            self._open_row(row_id)
        self._turn(row_id)

    def _turn(self, row_id: str) -> None:
        kind, _, group = row_id.partition(":")
        if kind in set(presenter.RowKind) and group in set(Group):
            self._ask_for(self._wish.turned(Group(group)))

    def _place(self, reason: str, review_on: date | None) -> None:
        bundle = self._state.by_id.get(self.list.current_uid()) if self._state else None
        if bundle is None:
            return
        holds = self.context.app.holds
        self.context.change(
            lambda: holds.place_all(bundle.rows, reason, review_on=review_on),
            self._placed,
            self.details.hold_form.show_error,
        )

    def _placed(self, _change: Change) -> None:
        self.details.hold_form.hide()
        self.list.setFocus()

    def _release(self, uids: tuple[str, ...]) -> None:
        holds = self.context.app.holds
        self.context.change(lambda: holds.release_all(uids))

    def _save(self) -> None:
        if self.details.hold_form.isVisible():
            self.details.hold_form.submit()

    def _reset(self) -> None:
        self.back()
        self.list.setFocus()

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "retention_empty",
            "retention",
            translate("Retention", "Nothing is kept yet"),
            translate("Retention", "Once you have clients, this page says what is kept of them, why and until when."),
            translate("Retention", "Go to clients"),
            lambda: self.context.open("clients"),
        )
        self._unmatched = EmptyState(
            "retention_unmatched",
            "search",
            translate("Retention", "Nothing matches"),
            translate("Retention", "No kept item has this name, class and state."),
            translate("Retention", "Show everything"),
            self._reset,
        )
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
                self.more,
                style="title",
                subtitle=translate("Retention", "Nothing goes by itself: this page tells, you decide."),
            )
        )
        for part in (self.chips, self.chart, self.filters):
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
