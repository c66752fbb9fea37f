"""The one search over everything: results while she types, arrows to choose, Enter to go there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.shortcuts import Shortcut, keep_escape
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.search_line import SearchLine

translate = QCoreApplication.translate

ASK_AFTER_MS = 20
"""An answer takes a few milliseconds, and the next letter breaks it off: there is nothing to wait for."""
MOST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One result and where it leads."""

    title: str
    subtitle: str
    page: str
    uid: str
    icon: str = "clients"
    group: str = ""
    """the heading it stands under; hits of a group come one after the other"""


def _nothing() -> None:
    """Stands where there is nothing to prepare or to break off."""


@dataclass(frozen=True, slots=True)
class Provider:
    """`find` gives the hits for the text typed and `prepare` makes the first answer quick, on the reader's thread.

    `break_off` ends a `find` that is running, from the window's thread.
    """

    find: Callable[[str], Sequence[SearchHit]]
    prepare: Callable[[], None] | None = None
    break_off: Callable[[], None] = _nothing


class SearchBox(SearchLine):
    """`chosen` gives page and uid of the result she took."""

    chosen = Signal(str, str)

    def __init__(self, context: PageContext, provider: Provider, *, ask_after_ms: int = ASK_AFTER_MS) -> None:
        keys = Shortcut.SEARCH.shown
        super().__init__(
            "search",
            translate("SearchBox", "Find anything"),
            translate("SearchBox", "Find anything…   {keys}").format(keys=keys),
            ask_after_ms,
        )
        self._context, self._provider = context, provider
        self.setMaximumWidth(theme.scaled(420))
        self._hits: list[SearchHit] = []
        self._popup: _Popup | None = None
        self._turn = 0
        self.typed.connect(self._ask)

    def event(self, event: QEvent) -> bool:
        return (bool(self.text()) and keep_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        if event.key() == Qt.Key.Key_Escape and (self.text() or self._is_open()):
            self.clear()
            self.dismiss()
        elif popup is not None and self._is_open() and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            popup.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and popup is not None and self._is_open():
            self._take(popup.list.current_uid())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self._popup is not None:
            self.dismiss()
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._provider.prepare is not None:
            self._context.query(self._provider.prepare, lambda _done: None, topic="search_prepare")

    def _ask(self) -> None:
        text = self.text().strip()
        self._turn += 1
        turn = self._turn
        self._provider.break_off()
        if not text:
            self.dismiss()
            return
        # One that still waits behind another when she types on need not begin at all.
        self._context.query(lambda: self._provider.find(text) if turn == self._turn else (), self._show, topic="search")

    def _show(self, hits: Sequence[SearchHit]) -> None:
        if not self.text().strip():
            return
        self._hits = list(hits[:MOST_SHOWN])
        if self._popup is None:
            self._popup = _Popup(self.window())
            self._popup.list.opened.connect(self._take)
            self._popup.list.clicked.connect(lambda index: self._take(index.data(Qt.ItemDataRole.UserRole).uid))
            self.window().installEventFilter(self)
        self._popup.show_hits(self._hits, self.mapTo(self.window(), QPoint(0, self.height() + 4)), self.width())

    def _take(self, number: str) -> None:
        if not number:
            return
        hit = self._hits[int(number)]
        self.dismiss()
        self.clear()
        self.chosen.emit(hit.page, hit.uid)

    def _is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def dismiss(self) -> None:
        """Take the results away."""
        if self._popup is not None:
            self._popup.hide()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.dismiss()


class _Popup(QFrame):
    """The results, over the page but inside the window so that typing goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("search_results_frame")
        self.setProperty("role", "card")
        self.list = CardList("search_results", translate("SearchBox", "Results"), CardLook(icons=True, wrap=True))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Text(translate("SearchBox", "Nothing found."), "quiet")
        self._nothing.setContentsMargins(8, 8, 8, 8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.addWidget(self.list)
        self._column.addWidget(self._nothing)
        self.hide()

    def show_hits(self, hits: Sequence[SearchHit], at: QPoint, width: int) -> None:
        cards = _rows(hits)
        self.list.set_cards(cards)
        self.list.select_first()
        self.list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        wide = max(width, theme.scaled(320))
        # A row's height follows its width, so the list takes its width first.
        self.resize(wide, self.height())
        self._column.activate()
        rows = sum(self.list.sizeHintForRow(row) for row in range(len(cards)))
        height = rows + 12 if hits else self._nothing.sizeHint().height() + 10
        room = self._window.height() - at.y() - 8
        self.setGeometry(at.x(), at.y(), wide, min(height, room))
        self.raise_()
        self.show()

    def move_by(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        while 0 <= row < self.list.count and self.list.card(row).heading:
            row += step
        if 0 <= row < self.list.count:
            self.list.select(self.list.card(row).uid)
        if not any(self.list.card(above).uid for above in range(max(0, row))):
            # The heading of the first group is seen again.
            self.list.scrollToTop()


def _rows(hits: Sequence[SearchHit]) -> list[CardRow]:
    """The hits with a heading before each group; the uid of a row is the number of its hit."""
    rows: list[CardRow] = []
    group = ""
    for number, hit in enumerate(hits):
        if hit.group != group:
            group = hit.group
            rows.append(CardRow("", group, heading=True))
        rows.append(CardRow(str(number), hit.title, hit.subtitle, icon=hit.icon))
    return rows
