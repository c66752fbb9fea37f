"""Requests: the board of open cases with the real deadline, and the case as a checklist."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.rights.steps import CaseStep
from heijastus_desk.domain.rights.values import CaseOutcome, StepOutcome
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_places import BREACH_DRAFT, RECEIVE_DRAFT, form_in
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.board import BoardList
from heijastus_desk.ui.pages.requests.breach_card import BreachCard
from heijastus_desk.ui.pages.requests.case_card import CaseCard, CaseDoing
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels import PANELS
from heijastus_desk.ui.pages.requests.presenter import BREACH, Board, CaseState, Show, read_board, read_case
from heijastus_desk.ui.panels.area import PanelArea
from heijastus_desk.ui.panels.places import panel_in
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind, MenuButton, secondary
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_ROOM_FOR_BOTH = 700
_DRAFTS = {RECEIVE_DRAFT: "receive", BREACH_DRAFT: "breach"}
_KNOWN = frozenset(spec.key for spec in PANELS)


class RequestsPage(Page):
    """`open_record` takes a case, whose or what froze it (`ui.request_places`), a breach, a chip's name, or a panel."""

    key = "requests"
    shows = frozenset({Kind.REQUESTS, Kind.BREACHES, Kind.PARTIES, Kind.HOLDS, Kind.DESTRUCTIONS, Kind.CONTROLLER})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._wanted = ""
        self.board: Board | None = None
        self.list = BoardList(context.lang)
        self.panels = PanelArea(context, PANELS)
        self.output = PaperOutput(context, self)
        self.card = CaseCard(self._wired(), context.lang)
        self.breach = BreachCard(context.lang, lambda uid: self.open_panel("breach", uid), _has_panel("breach"))
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open_row)
        self.panels.went.connect(lambda uid, _steps: self._go_to(uid))
        self.commands = {Shortcut.NEW: self.receive, Shortcut.SAVE: self._save, Shortcut.PRINT: self._print}

    def activate(self) -> None:
        app = self.context.app
        self.context.query(lambda: read_board(app), self._show_board, topic="requests")
        self.panels.refresh()

    def focus_first(self) -> None:
        if self.panels.panel is not None:
            self.panels.panel.focus_first()
        elif self.board is not None and self.board.is_empty:
            super().focus_first()
        else:
            self.list.list.setFocus()

    def can_leave(self, proceed: Callable[[], None]) -> None:
        self.panels.leave(proceed)

    def store_draft(self) -> None:
        if self.panels.panel is not None:
            self.panels.panel.store_draft()

    @property
    def has_unsaved_edits(self) -> bool:
        return self.panels.panel is not None and self.panels.panel.has_unsaved_edits

    def open_panel(self, key: str, record: str = "") -> None:
        """Show a panel in the place of the board; one nobody has made yet is not opened."""
        if key in _KNOWN:
            self.panels.leave(lambda: self.panels.open(key, record))

    def receive(self) -> None:
        """Write a new request down."""
        self.open_panel("receive")

    def open_record(self, uid: str) -> None:
        panel = panel_in(uid)
        if panel is not None:
            self.open_panel(*panel)
        elif form_in(uid).partition(":")[0] in _DRAFTS:
            form, _, record = form_in(uid).partition(":")
            self.open_panel(_DRAFTS[form], record)
        else:
            self.panels.leave(lambda: self._go_to(uid))

    def back(self) -> bool:
        if self.panels.close_panel() or self.card.close_question():
            return True
        if self.list.isHidden():
            self._arrange()
            self.list.list.setFocus()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """Whether list and card take turns."""
        return self.width() < theme.scaled(_ROOM_FOR_BOTH)

    @property
    def state(self) -> CaseState | None:
        """The case that is shown."""
        return self.card.state if self._right.currentWidget() is self._case_area else None

    # ------------------------------------------------------------------------------------------------------- showing

    def _show_board(self, board: Board) -> None:
        self.board = board
        self.context.shared.counted.emit(self.key, board.waiting)
        wanted, self._wanted = board.meant(self._wanted), ""
        self._stack.setCurrentWidget(self._empty if board.is_empty else self._found)
        self.list.show_board(board, wanted)
        if wanted and board.place_of(wanted) is not None and self.is_narrow:
            self._arrange(card=True)

    def _choose(self, uid: str) -> None:
        if not uid:
            self._right.setCurrentWidget(self._blank)
        elif uid.startswith(BREACH):
            self._choose_breach(uid)
        else:
            app = self.context.app
            self.context.query(lambda: read_case(app, uid), self._show_case, topic="request")

    def _choose_breach(self, uid: str) -> None:
        row = next((one for one in self.board.breaches if one.uid == uid), None) if self.board else None
        if row is not None:
            self.breach.show_breach(row.breach, self.context.clock.now())
            self._right.setCurrentWidget(self.breach)

    def _show_case(self, state: CaseState) -> None:
        if self.list.list.current_uid() == state.case.uid:
            self.card.show_case(state)
            self._right.setCurrentWidget(self._case_area)

    def _go_to(self, uid: str) -> None:
        self.panels.close_panel()
        self._wanted = uid
        self.activate()

    def _open_row(self, _uid: str) -> None:
        if self.is_narrow:
            self._arrange(card=True)
        if self._right.currentWidget() is self._case_area:
            self.card.focus_first()
        elif self._right.currentWidget() is self.breach:
            self.breach.focus_first()

    def _arrange(self, *, card: bool = False) -> None:
        self.list.setVisible(not (self.is_narrow and card))
        self._right.setVisible(card or not self.is_narrow)

    # --------------------------------------------------------------------------------------------------------- doing

    def _wired(self) -> CaseDoing:
        return CaseDoing(
            panel=self.open_panel,
            has_panel=lambda key: key in _KNOWN,
            step=self._record_step,
            extend=self._extend,
            close=self._close_case,
            timeline=self._print,
            client=lambda uid: self.context.open("clients", uid),
        )

    def _record_step(self, step: CaseStep, outcome: StepOutcome, remark: str) -> None:
        app, uid = self.context.app, self._shown_uid()
        self.context.change(
            lambda: app.requests.record_step(uid, step.code, outcome, remark),
            self._answered,
            self.card.sparing.show_error,
        )

    def _extend(self, reason: str) -> None:
        app, uid = self.context.app, self._shown_uid()
        self.context.change(
            lambda: app.requests.extend(uid, reason),
            self._answered,
            self.card.extending.show_error,
        )

    def _close_case(self, outcome: CaseOutcome) -> None:
        app, uid = self.context.app, self._shown_uid()
        self.context.change(
            lambda: app.requests.close(uid, outcome),
            self._answered,
            self.card.closing.show_error,
        )

    def _answered(self, _change: Change) -> None:
        self.card.close_question()

    def _shown_uid(self) -> str:
        return self.card.state.case.uid if self.card.state is not None else ""

    def _save(self) -> None:
        (self.panels.panel or self.card).submit()

    def _print(self) -> None:
        state = self.state
        if state is None:
            return
        app, lang, uid = self.context.app, self.context.lang, state.case.uid
        name = words.timeline_file(state.case.number, lang)
        self.context.work(
            lambda _progress: app.requests.timeline_pdf(uid, lang),
            lambda pdf: self.output.ask_where(pdf, name),
            label=translate("Requests", "Making the paper…"),
            topic="request_timeline",
        )

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self._case_area = _scrolling(self.card)
        self._blank = QWidget()
        self._right = QStackedWidget()
        for part in (self._blank, self._case_area, self.breach):
            self._right.addWidget(part)
        split = QSplitter()
        split.setObjectName("requests_split")
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self._right)
        split.setSizes([340, 620])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self._found: QWidget = split
        self._empty = _no_requests(self.receive)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._found)
        self._stack.addWidget(self._empty)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 12, 12, 0)
        column.setSpacing(12)
        column.addWidget(self._header())
        column.addWidget(self._stack, 1)
        self._places = QStackedWidget()
        self._places.addWidget(body)
        self._places.addWidget(self.panels)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)
        self.panels.opened.connect(lambda: self._places.setCurrentWidget(self.panels))
        self.panels.closed.connect(lambda: self._back_from_panel(body))

    def _header(self) -> SectionHeader:
        new = Button(
            translate("Requests", "New request…"),
            "requests_new",
            kind=ButtonKind.PRIMARY,
            icon="add",
            on_click=self.receive,
            shortcut=Shortcut.NEW,
        )
        breach = secondary(
            translate("Requests", "Breach…"), "requests_breach", lambda: self.open_panel("breach"), icon="warning"
        )
        self.more = MenuButton("", "requests_menu", spoken=translate("Requests", "More"))
        self.panels.fill_menu(self.more, PanelPlace.MENU, self.open_panel)
        actions: list[QWidget] = [new, breach] if _has_panel("breach") else [new]
        actions += [self.more] if any(one.place is PanelPlace.MENU and not one.open_alone for one in PANELS) else []
        return SectionHeader(
            translate("Requests", "Requests"),
            *actions,
            style="title",
            subtitle=translate("Requests", "What people ask of their data, and by when you answer."),
        )

    def _back_from_panel(self, body: QWidget) -> None:
        self._places.setCurrentWidget(body)
        # What had the keyboard went with the panel.
        self.list.list.setFocus()
        self.activate()


def _has_panel(key: str) -> bool:
    return key in _KNOWN


def _scrolling(card: QWidget) -> QScrollArea:
    card.setProperty("role", "surface")
    card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area = QScrollArea()
    area.setObjectName("request_scroll")
    area.setAccessibleName(translate("Requests", "The request"))
    FocusRing(area)
    area.setProperty("role", "surface")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(card)
    return area


def _no_requests(receive: Callable[[], object]) -> EmptyState:
    return EmptyState(
        "requests_empty",
        "requests",
        translate("Requests", "No requests yet"),
        translate(
            "Requests",
            "When somebody asks what you hold on them, or wants it corrected or erased, write it down here. The "
            "deadline runs from the day it arrived.",
        ),
        translate("Requests", "New request…"),
        receive,
    )


__all__ = ["RequestsPage", "Show"]
