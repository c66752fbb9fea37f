"""A long list of persons with a tick each, and below each name why the person stands there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView

from heijastus_desk.ui.pages.notices.panels.versions.presenter import Waiting

_PERSON = Qt.ItemDataRole.UserRole


class TickList(QListView):
    """Arrows and letters move, Space ticks; `ticked` tells of every change of a tick."""

    ticked = Signal()

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(2)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._model.itemChanged.connect(lambda _item: self.ticked.emit())

    def show_people(self, people: Sequence[Waiting], without: frozenset[str] = frozenset()) -> None:
        """Show these, ticked except those she has taken the tick from (uids)."""
        self._model.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._model.clear()
        for one in people:
            item = QStandardItem(f"{one.name}\n{one.why}" if one.why else one.name)
            item.setData(one.person, _PERSON)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked if one.person in without else Qt.CheckState.Checked)
            item.setAccessibleText(f"{one.name}, {one.why}" if one.why else one.name)
            self._model.appendRow(item)
        self._model.blockSignals(False)  # noqa: FBT003 - the same
        self.reset()
        self.ticked.emit()

    def persons(self) -> tuple[str, ...]:
        """The uids ticked."""
        return self._with(Qt.CheckState.Checked)

    def left_out(self) -> frozenset[str]:
        """The uids whose tick she has taken away."""
        return frozenset(self._with(Qt.CheckState.Unchecked))

    @property
    def count(self) -> int:
        return self._model.rowCount()

    def tick_all(self, *, ticked: bool) -> None:
        """Tick everybody, or nobody."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        self._model.blockSignals(True)  # noqa: FBT003 - told once below, not for each
        for row in range(self.count):
            self._model.item(row).setCheckState(state)
        self._model.blockSignals(False)  # noqa: FBT003 - the same
        self.viewport().update()
        self.ticked.emit()

    def _with(self, state: Qt.CheckState) -> tuple[str, ...]:
        items = [self._model.item(row) for row in range(self.count)]
        return tuple(str(item.data(_PERSON)) for item in items if item.checkState() is state)
