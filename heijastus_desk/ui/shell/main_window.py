"""The window once the vault is open: navigation, top bar, the page in front, help and the quiet line."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Kind
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.focus_in_view import FocusInView
from heijastus_desk.ui.form_places import MET, form_place
from heijastus_desk.ui.help.panel import HelpPanel
from heijastus_desk.ui.help.printing import HelpPrinting
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.panels.panel import Panel
from heijastus_desk.ui.safekeeping import Safekeeping, backup_words
from heijastus_desk.ui.shell.navigation import Navigation, navigation_line
from heijastus_desk.ui.shell.page_registry import PAGES, PageSpec
from heijastus_desk.ui.shell.return_line import ReturnLine
from heijastus_desk.ui.shell.search_box import Provider, SearchBox
from heijastus_desk.ui.shell.top_bar import TopBar
from heijastus_desk.ui.shell.work_area import WorkArea
from heijastus_desk.ui.shortcuts import PAGE_COMMANDS, Shortcut, bind, native
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Hairline
from heijastus_desk.ui.widgets.quiet_line import QuietLine

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

TITLE = "Heijastus Desk"
_LEAST_FOR_WORDS = 760
"""pixels at 100 % the page needs before the navigation may take the room for its words"""


class MainWindow(QWidget):
    """`lock_requested` asks the program to lock; `closed` that she is leaving."""

    lock_requested = Signal()
    closed = Signal()

    def __init__(self, context: Context, search: Provider, pages: Sequence[PageSpec] = PAGES) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(TITLE)
        self.setMinimumSize(640, 480)
        self._context = context
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._trail: list[str] = []
        self._current = ""
        self._may_close = False
        self.navigation = Navigation(pages)
        self.search = SearchBox(context.for_page(), search)
        self.top_bar = TopBar(self.search)
        keys = [(native(spec.shortcut), spec.title()) for spec in pages if spec.shortcut]
        self.help = HelpPanel(context.lang, keys)
        self._printing = HelpPrinting(context.for_page(), self.help)
        self.return_line = ReturnLine(self.open_page)
        self.bands = QVBoxLayout()
        """over everything of a page, such as what sample practice says of itself"""
        self._work = WorkArea(self.help)
        self.stack = self._work.stack
        self.quiet = QuietLine()
        self.quiet.watch(context.runner)
        self._lay_out()
        self._connect()
        FocusInView(self)
        self.resize(*context.preferences.window_size)

    @property
    def context(self) -> Context:
        """What its pages share."""
        return self._context

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self._current)

    def open_page(self, key: str, uid: str = "", then: Callable[[], None] | None = None) -> None:
        """Go to a page (and one record of it), once the page in front lets her leave."""

        def proceed() -> None:
            self._show_page(key, uid)
            if then is not None:
                then()

        if key not in self._specs:
            return
        if self.page is None:
            proceed()
        elif key == self._current:
            if uid:
                self.page.open_record(uid)
        else:
            self.navigation.show_current(self._current)
            self.page.can_leave(proceed)

    def bind(self, application: "Application") -> None:
        """The vault is open: pages may ask for data."""
        self._context.bind(application)

    @property
    def is_prepared(self) -> bool:
        """Whether the first page has been built."""
        return bool(self._pages)

    def prepare(self, default: str) -> None:
        """Build the page she will see first, before there is anything to show."""
        self._build(self._last_page(default))

    def open_last_page(self, default: str) -> None:
        """Where she was last time, else `default`."""
        self.open_page(self._last_page(default))

    def _last_page(self, default: str) -> str:
        last = self._context.preferences.last_page
        return next(key for key in (last, default, *self._specs) if key in self._specs)

    def leave_then(self, action: Callable[[], None]) -> None:
        """Do something that ends this window, once the page in front lets her leave."""
        if self.page is None:
            action()
        else:
            self.page.can_leave(action)

    def request_lock(self) -> None:
        """Lock at once: whoever came in must see nothing, and what she is writing is kept in the vault."""
        self.lock_requested.emit()

    @property
    def has_unsaved_edits(self) -> bool:
        """Whether the page in front has edits the vault does not hold."""
        return self.page is not None and self.page.has_unsaved_edits

    def store_draft(self) -> None:
        """Keep unsaved edits of the page in front inside the vault."""
        if self.page is not None:
            self.page.store_draft()

    def remember(self) -> None:
        """Keep size and page for the next start."""
        preferences = self._context.preferences
        preferences.window_maximised = self.isMaximized()
        if not self.isMaximized():
            preferences.window_size = (self.width(), self.height())
        preferences.last_page = self._current
        preferences.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            event.ignore()
            self.leave_then(self._close_now)
            return
        self.remember()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyled()

    def restyled(self) -> None:
        """Larger text needs a wider page too."""
        room = self.width() - self.navigation.full_width()
        self.navigation.set_compact(room < theme.scaled(_LEAST_FOR_WORDS))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self.bands)
        right.addWidget(self.top_bar)
        right.addWidget(self.return_line)
        right.addWidget(self._work, 1)
        right.addWidget(Hairline())
        right.addWidget(self.quiet)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.navigation)
        whole.addWidget(navigation_line())
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        context = self._context
        self.navigation.chosen.connect(self.open_page)
        self.search.chosen.connect(self._open_found)
        self.top_bar.lock_clicked.connect(self.request_lock)
        self.top_bar.backup_clicked.connect(lambda: self.open_page("settings", "backups"))
        context.safekeeping_changed.connect(self._show_backup_age)
        self.help.closed.connect(self._close_help)
        context.changed.connect(self._refresh)
        context.said.connect(self.quiet.say)
        context.open_requested.connect(self.open_page)
        context.back_requested.connect(self._go_back)
        context.way_back_offered.connect(self.return_line.offer)
        context.lock_requested.connect(self.request_lock)
        context.counted.connect(self.navigation.set_count)
        context.runner.failed.connect(self._say_incident)
        bind(Shortcut.SEARCH, self, self._focus_search)
        bind(Shortcut.LOCK, self, self.request_lock)
        bind(Shortcut.UNDO, self, context.undo)
        bind(Shortcut.REDO, self, context.redo)
        bind(Shortcut.BACK, self, self._back)
        bind(Shortcut.HELP, self, self._show_help)
        bind(Shortcut.SHORTCUTS, self, self.help.show_shortcuts)
        bind(Shortcut.QUIT, self, self.close)
        for command in PAGE_COMMANDS:
            bind(command, self, lambda c=command: self._command(c))
        for spec in self._specs.values():
            if spec.shortcut:
                bind(spec.shortcut, self, lambda key=spec.key: self.open_page(key))

    def _show_backup_age(self, state: Safekeeping) -> None:
        words = backup_words(state, self._context.clock.now(), self._context.lang)
        self.top_bar.set_backup(words.text, words.tone, words.more)

    def _open_found(self, key: str, uid: str) -> None:
        # The keys that follow are for what was found, not for the search line.
        self.open_page(key, uid)
        if self.page is not None and self._current == key:
            self.page.focus_first()

    def _build(self, key: str) -> Page:
        if key not in self._pages:
            self._pages[key] = self._specs[key].make(self._context.for_page())
            self.stack.addWidget(self._pages[key])
        return self._pages[key]

    def _show_page(self, key: str, uid: str) -> None:
        if self.page is not None:
            self.page.context.leave()
            self._trail = [*self._trail[-20:], self._current]
        page = self._build(key)
        self._current = key
        self.stack.setCurrentWidget(page)
        self.navigation.show_current(key)
        self.quiet.set_count("")
        self.search.dismiss()
        page.activate()
        if uid:
            page.open_record(uid)
        page.focus_first()

    def _refresh(self, kinds: frozenset[Kind]) -> None:
        page = self.page
        if page is not None and (not page.shows or page.shows & kinds):
            page.refresh(kinds)

    def _command(self, command: Shortcut) -> None:
        page = self.page
        if page is None:
            return
        action = page.commands.get(command)
        if action is not None:
            action()
        elif command is Shortcut.REFRESH:
            page.activate()
        elif command is Shortcut.MET_TODAY:
            self.open_page("clients", form_place(MET))

    def _back(self) -> None:
        if self.help.isVisible():
            self._close_help()
        elif self.page is None or not self.page.back():
            self._go_back()

    def _go_back(self) -> None:
        if self._trail:
            target = self._trail.pop()
            before = list(self._trail)
            self.open_page(target, then=lambda: setattr(self, "_trail", before))

    def _show_help(self) -> None:
        panels = self.page.findChildren(Panel) if self.page is not None else []
        title = next((panel.accessibleName() for panel in panels if panel.isVisible()), "")
        self.help.show_topic(self._current, title)

    def _close_help(self) -> None:
        self.help.hide()
        if self.page is not None:
            self.page.focus_first()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _close_now(self) -> None:
        self._may_close = True
        # After the close event that asked has ended.
        QTimer.singleShot(0, self.close)

    def _say_incident(self, error: BaseException) -> None:
        number = self._context.incident(error)
        text = translate(
            "MainWindow", "Something went wrong that should not have (number {number}). What you have saved is safe."
        )
        self._context.say(text.format(number=number), tone=Tone.DUE)
