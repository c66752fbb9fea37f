"""A long list of rows with a tick each: persons and why they stand there, papers and where they lie."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QListView,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.card_delegate import CardDelegate, CardLook
from heijastus_desk.ui.widgets.card_model import CardRow

_BESIDE = 26
_CARD = Qt.ItemDataRole.UserRole
_TICK = Qt.ItemDataRole.CheckStateRole


class TickList(QListView):
    """Arrows and letters move, Space or a click ticks; `ticked` tells of every change of a tick."""

    ticked = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_TickDelegate(self))
        self._model.itemChanged.connect(lambda _item: self.ticked.emit())

    def show_rows(self, rows: Sequence[CardRow], ticked: Collection[str]) -> None:
        """Show these, with those ticked whose uids are named."""
        self._model.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._model.clear()
        for one in rows:
            item = QStandardItem(one.title)
            item.setData(one, _CARD)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(ticked=one.uid in ticked))
            item.setAccessibleText(one.sentence)
            self._model.appendRow(item)
        self._model.blockSignals(False)  # noqa: FBT003 - the same
        self.reset()
        self.ticked.emit()

    def ticked_uids(self) -> tuple[str, ...]:
        """The uids ticked."""
        items = [self._model.item(row) for row in range(self.count)]
        return tuple(item.data(_CARD).uid for item in items if item.checkState() is Qt.CheckState.Checked)

    @property
    def count(self) -> int:
        return self._model.rowCount()

    def card(self, row: int) -> CardRow:
        """The row as shown."""
        return self._model.item(row).data(_CARD)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all of them, or none."""
        self._model.blockSignals(True)  # noqa: FBT003 - told once below, not for each
        for row in range(self.count):
            self._model.item(row).setCheckState(_state(ticked=ticked))
        self._model.blockSignals(False)  # noqa: FBT003 - the same
        self.viewport().update()
        self.ticked.emit()

    def row_width(self) -> int:
        """How wide a row is drawn."""
        return self.viewport().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self.count:
            self.setCurrentIndex(self._model.index(0, 0))


class _TickDelegate(CardDelegate):
    """A card with a tick before it; Qt's own would tick only by a click on the small square."""

    def __init__(self, view: TickList) -> None:
        super().__init__(view, CardLook(dividers=True, wrap=True, leading_width=_BESIDE))
        self._box = QCheckBox(view)
        # Only its look is wanted: drawn by the style sheet like every other tick of the window.
        self._box.hide()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        size = theme.scaled(16) + 2
        drawn = QStyleOptionButton()
        drawn.rect = QRect(option.rect.left() + 8, option.rect.top() + theme.scaled(8), size, size)
        checked = index.data(_TICK) in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}
        drawn.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        )
        self._box.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, drawn, painter, self._box)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        by_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space.value
        if event.type() is not QEvent.Type.MouseButtonRelease and not (by_key and event.type() is QEvent.Type.KeyPress):
            return False
        checked = index.data(_TICK) in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}
        return model.setData(index, _state(ticked=not checked), _TICK)


def _state(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
