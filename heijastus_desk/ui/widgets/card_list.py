"""A long list of two-line rows: only what is seen is adapted and drawn; a screen reader reads each as a sentence."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.card_delegate import CardDelegate, CardLook
from heijastus_desk.ui.widgets.card_model import CardModel, CardRow

T = TypeVar("T")

_LEAST_HEIGHT = 56
"""In large text the buttons above need the room; the list scrolls, they do not."""


class CardList(QListView):
    """`chosen` tells of a new current row, `opened` of Enter or a double click; both give the uid.

    `picked` tells of other rows selected, where several may be.
    """

    chosen = Signal(str)
    opened = Signal(str)
    picked = Signal()

    def __init__(self, name: str, spoken: str, look: CardLook | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        look = look or CardLook()
        self._wraps = look.wrap
        self._indent = 26 if look.icons else look.leading_width
        self._least_width = 160 + look.leading_width
        self._cards = CardModel(self)
        self.setModel(self._cards)
        self.setItemDelegate(CardDelegate(self, look))
        self.setUniformItemSizes(not look.wrap)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.activated.connect(self._emit_opened)
        self._quiet = False

    def set_rows(
        self,
        items: Sequence[T],
        adapt: Callable[[T], CardRow],
        key: Callable[[T], str] = lambda item: getattr(item, "uid"),  # noqa: B009 - any frozen view with a uid
    ) -> None:
        """Show the items; `adapt` is called for a row when it is first seen. The current uid stays current."""
        uid = self.current_uid()
        self._quiet = True
        self._cards.set_rows(items, adapt, key)
        self._quiet = False
        if uid:
            self.select(uid)

    def set_cards(self, cards: Sequence[CardRow]) -> None:
        """Show rows that are ready."""
        self.set_rows(cards, lambda card: card, lambda card: card.uid)

    def lay_out(self) -> None:
        """Lay new rows out now, or the scroll bar would have no range to go back to."""
        self.executeDelayedItemsLayout()

    def select(self, uid: str) -> bool:
        """Make the row current without telling; False when it is not in the list."""
        row = self._cards.row_of(uid)
        if row < 0:
            return False
        self._quiet = True
        index = self._cards.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        self.scrollTo(index)
        return True

    def allow_several(self) -> None:
        """Let her select several rows with Shift, Ctrl and Ctrl+A."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selected_uids(self) -> tuple[str, ...]:
        """The rows selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._cards.uid_at(row) for row in rows)

    def select_many(self, uids: Collection[str]) -> None:
        """Select these rows without telling, the first of them current; those not in the list are left out."""
        wanted = frozenset(uids)
        rows = [row for row in range(self.count) if self._cards.uid_at(row) in wanted]
        if not rows:
            return
        chosen = QItemSelection()
        for row in rows:
            index = self._cards.index(row, 0)
            chosen.select(index, index)
        first = self._cards.index(rows[0], 0)
        self._quiet = True
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        self.scrollTo(first)

    def select_first(self) -> str:
        """Make the first row current without telling; its uid, or "" for an empty list."""
        uid = self._cards.first_uid()
        if uid:
            self.select(uid)
        return uid

    def current_uid(self) -> str:
        index = self.currentIndex()
        return self._cards.uid_at(index.row()) if index.isValid() else ""

    @property
    def count(self) -> int:
        return self._cards.rowCount()

    def card(self, row: int) -> CardRow:
        """The row as shown."""
        return self._cards.card(row)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(self._least_width), theme.scaled(_LEAST_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._emit_opened(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Down and not self.currentIndex().isValid() and (uid := self._cards.first_uid()):
            # Qt would go to a heading, which cannot be chosen, and the first key would do nothing.
            self.setCurrentIndex(self._cards.index(self._cards.row_of(uid), 0))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            # No row can show where the keyboard is.
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def text_indent(self) -> int:
        """Pixels at 100 % that stand before the text of a row."""
        return self._indent

    def row_width(self) -> int:
        """How wide a row is drawn; before the list is seen, with its scroll bar."""
        if self.isVisible():
            return self.viewport().width()
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wraps:
            self.scheduleDelayedItemsLayout()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.chosen.emit(self._cards.uid_at(current.row()))

    def _selection_changed(self) -> None:
        if not self._quiet:
            self.picked.emit()

    def _emit_opened(self, index: Any) -> None:
        self.opened.emit(self._cards.uid_at(index.row()))


__all__ = ["CardList", "CardLook", "CardRow"]
