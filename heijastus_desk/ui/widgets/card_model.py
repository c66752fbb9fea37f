"""The rows of a card list, adapted when they are first seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from heijastus_desk.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CardRow:
    """One row: title and second line, a date or number before them, a status word at the right.

    A `heading` row names a group and cannot be chosen. `spoken` replaces the sentence made of the texts.
    """

    uid: str
    title: str
    subtitle: str = ""
    status: str = ""
    tone: Tone = Tone.NEUTRAL
    leading: str = ""
    icon: str = ""
    heading: bool = False
    spoken: str = ""

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        if self.spoken:
            return self.spoken
        return ", ".join(part for part in (self.leading, self.title, self.subtitle, self.status) if part)


class CardModel(QStandardItemModel):
    """Holds the items as they came and adapts a row to a `CardRow` on first use.

    Qt counts the rows by itself, over items that are never made: asked in Python, once for each row whenever the list
    is laid out, 100,000 of them kept the window standing for 160 ms.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Any] = ()
        self._adapt: Callable[[Any], CardRow] = lambda item: item
        self._key: Callable[[Any], str] = lambda item: item.uid
        self._cards: dict[int, CardRow] = {}

    def set_rows(self, items: Sequence[Any], adapt: Callable[[Any], CardRow], key: Callable[[Any], str]) -> None:
        self._items, self._adapt, self._key = items, adapt, key
        self._cards = {}
        # Told as one reset: the views would follow every single row otherwise.
        self.beginResetModel()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setRowCount(len(items))
        self.setColumnCount(1)
        self.blockSignals(False)  # noqa: FBT003 - the same
        self.endResetModel()

    def card(self, row: int) -> CardRow:
        found = self._cards.get(row)
        if found is None:
            found = self._cards[row] = self._adapt(self._items[row])
        return found

    def uid_at(self, row: int) -> str:
        return self._key(self._items[row])

    def row_of(self, uid: str) -> int:
        # Asking each of 100,000 items would take too long: a long list knows by itself.
        known: Callable[[str], int] | None = getattr(self._items, "row_of", None)
        if known is not None:
            return known(uid)
        return next((row for row, item in enumerate(self._items) if self._key(item) == uid), -1)

    def first_uid(self) -> str:
        """The uid of the first row that can be chosen."""
        return next((self.uid_at(row) for row in range(len(self._items)) if not self.card(row).heading), "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.card(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.card(index.row()).sentence
        if role == Qt.ItemDataRole.UserRole:
            return self.card(index.row())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.card(index.row()).heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
